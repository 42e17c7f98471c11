"""Commerce: tools `commerce.*` of `skills/call`, `vision/result` -> `commerce/prices`, `commerce/wishes`, a card, `skills/tool`.

What is asked of whom and what is said is decided at the desk (`core/commerce/desk.py`); here are its shops and its files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.backends.taped_shop import TapedShop
from quark_glasses.backends.titles.reader import TitleReader
from quark_glasses.commerce.making import FILE
from quark_glasses.commerce.read_shop import ReadShop
from quark_glasses.commerce.shops import CATALOGUE, NAMES, Shop, shop
from quark_glasses.core.commerce.desk import Desk, DeskSettings
from quark_glasses.core.commerce.door import matches
from quark_glasses.core.commerce.mcp_shop import McpShop
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.shopping import Shopping
from quark_glasses.core.commerce.sources import AskSource, LeftOut, Reply
from quark_glasses.core.errors import BackendUnavailable, GlassesError, InvalidInput, Retryable
from quark_glasses.core.types import ToolEvent, ToolRequest
from quark_glasses.models import ModelStore
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.timing import Jobs, Stop
from quark_glasses.wish_store import FILE as WISHES_FILE
from quark_glasses.wish_store import FileWishes

GUARD_S = 0.1  # how precisely deadlines are kept
CHECK_S = 30.0  # how often it is seen whether a watched price is due
SECOND = 1_000_000_000
TELLS = (
    topics.TOOL_EVENT, topics.TOOL_CALL, topics.PRICES, topics.WISHES, topics.HUD_CARD, topics.NOTIFICATION,
)  # fmt: skip


@dataclass(frozen=True)
class CommerceParams:
    """Where products and prices come from, and how long they may take."""

    language: str = param("zh", "language of what nobody asked for, such as a price that dropped", choices=("zh", "en"))
    sources: tuple[str, ...] = param((CATALOGUE,), f"shops to ask: {', '.join(NAMES)}; keys come from the environment")
    mcp_tool: str = param("", "tool of an outside MCP server that searches a shop, such as corner.search; empty: none")
    mcp_argument: str = param("query", "its argument that gets the words to search for")
    mcp_currency: str = param("CNY", "of its prices that name none (ISO 4217)")
    folder: str = param("", "folder of the shopping list; empty: this user's state folder", here=True)
    catalogue: str = param("", f"file of the built-in catalogue; empty: {FILE} in `folder`", here=True)
    look_s: float = param(4.0, "time for a look at the product", unit="s", low=0.5, high=30)
    source_s: float = param(1.5, "time for one answer of a shop; who is later is left out", unit="s", low=0.2, high=30)
    answer_s: float = param(6.0, "time for a whole answer", unit="s", low=0.5, high=60)
    kept_s: float = param(300.0, "how long a comparison can be asked about", unit="s", low=10, high=3600)
    watch_min: float = param(60.0, "time between two looks at a watched price", unit="min", low=5, high=10_080)
    reads: bool = param(True, "read titles with the model multilingual-e5-small where signs leave open what is sold")
    shelf_prices: bool = param(True, "read the price on the shelf too; without, a product with a code is known sooner")


class Commerce(GlassesNode):
    """See the module. Each shop has a worker of its own, so that a slow one keeps nobody waiting."""

    Params = CommerceParams
    name = "commerce"

    def configure(self, params: CommerceParams) -> None:
        folder = Path(params.folder) if params.folder else paths.state()
        self.wishes = FileWishes(folder / WISHES_FILE)
        self.lanes = {row.type: self.publisher(row) for row in TELLS}
        self.shops: dict[str, TapedShop] = {}
        self.jobs: dict[str, Jobs] = {}
        self.reader = TitleReader(ModelStore()) if params.reads else None
        for name in params.sources:
            self.open_shop(name, Path(params.catalogue) if params.catalogue else folder / FILE)
        self.mcp = McpShop(params.mcp_tool, params.mcp_argument, params.mcp_currency) if params.mcp_tool else None
        near = [name for name, each in self.shops.items() if each.near]
        far = [name for name, each in self.shops.items() if not each.near] + ([self.mcp.name] if self.mcp else [])
        settings = DeskSettings(
            params.language, look_ns=round(params.look_s * SECOND), source_ns=round(params.source_s * SECOND),
            answer_ns=round(params.answer_s * SECOND), kept_ns=round(params.kept_s * SECOND),
            watch_ns=round(params.watch_min * 60 * SECOND), shelf_prices=params.shelf_prices,
        )  # fmt: skip
        self.desk = Desk(settings, Shopping(self.wishes), near, far)

    def open_shop(self, name: str, path: Path) -> None:
        """A shop that cannot be asked is told and left out."""
        try:
            made: Shop | ReadShop = shop(name, path, self.warner("looks"))
            if self.reader is not None:
                made = ReadShop(made, self.reader, self.warner("reader"))
            self.shops[name] = self.taped_engine("shop", name, made, f"shop({name})")
        except BackendUnavailable as error:
            self.health.warn(name, str(error))
            return
        self.jobs[name] = self.new_worker()

    def warner(self, part: str) -> Callable[[str], None]:
        """Tells of a part that is of no use, from any thread."""
        return lambda what: self.post(lambda: self.health.warn(part, what))

    def activate(self) -> None:
        if state := self.wishes.snapshot():
            self.tell_start("state", {WISHES_FILE: state})
        self.guard: Stop | None = None
        self.tell(self.desk.begin(self.now_ns()))
        self.listen(topics.TOOL_CALL, lambda value: self.tell(self.desk.on_request(value, self.now_ns())))
        self.listen(topics.TOOL_EVENT, self.on_tool_event)
        self.listen(topics.VISION, lambda value: self.tell(self.desk.on_vision(value, self.now_ns())))
        if self.mcp is not None:
            self.listen(topics.TOOLS, self.mcp.know)
        self.serve(doors.LOOKUP_PRODUCT, self.on_lookup)
        self.tick(CHECK_S, self.on_check)
        for name, each in self.shops.items():
            self.jobs[name].submit(each.prepare, lambda _: None)

    def on_check(self) -> None:
        self.warm()
        for name, each in self.shops.items():
            if not each.settled and not self.desk.busy:
                self.jobs[name].submit(each.settle, lambda _: None, replace="settle")
        self.tell(self.desk.check(self.now_ns()))

    def warm(self) -> None:
        """Open what is not open, while there is time."""
        for name, each in self.shops.items():
            if not each.ready:
                self.jobs[name].submit(each.warm, lambda _: None, replace="warm")

    def tell(self, values: Iterator[Any]) -> None:
        """Publish each value on the topic of its type, and carry out the effects, one after another."""
        for value in values:
            if isinstance(value, AskSource):
                self.ask(value)
            elif isinstance(value, LeftOut):
                self.health.warn(value.source, value.why)
            else:
                self.lanes[type(value)].publish(value)
                if isinstance(value, ToolRequest):
                    self.warm()  # while vision looks
        if self.desk.busy and self.guard is None:
            self.guard = self.tick(GUARD_S, lambda: self.tell(self.desk.tick(self.now_ns())))
        elif not self.desk.busy and self.guard is not None:
            self.guard()
            self.guard = None

    def on_tool_event(self, event: ToolEvent) -> None:
        """The end of a look of ours, or of a call of the MCP shop."""
        answer = self.mcp.take(event) if self.mcp else None
        if answer is not None:
            self.answered(*answer)
        self.tell(self.desk.on_tool_event(event, self.now_ns()))

    def ask(self, asked: AskSource) -> None:
        """Ask a shop in its worker, or over a topic."""
        done, settings = partial(self.answered, asked), self.desk.settings
        try:
            if self.mcp is not None and asked.source == self.mcp.name:
                request = self.mcp.request(asked, settings.language, settings.source_ns, self.now_ns())
                if request is None:
                    self.post(lambda: done(Reply()))
                else:
                    self.lanes[ToolRequest].publish(request)
                return
            self.jobs[asked.source].submit(lambda _: self.shops[asked.source].tell(asked.wanted), done, failed=done)
        except GlassesError as error:  # it is not there, or does not let go of what it does
            refused = error
            self.post(lambda: self.answered(asked, refused))

    def answered(self, asked: AskSource, reply: Reply | Exception) -> None:
        if isinstance(reply, Reply):
            self.health.ok(asked.source)
        if isinstance(reply, Exception) and not isinstance(reply, GlassesError):
            self.report(reply, asked.source)
            reply = GlassesError(f"{asked.source} failed", "See the log")
        self.tell(self.desk.on_reply(asked.ticket, asked.source, reply, self.now_ns()))

    def on_lookup(
        self, gtin: str, text: str, picture: Any, shelf_price: Any, limit: int, utterance_id: str
    ) -> Mapping[str, Any]:
        """The door: what the catalogue on the glasses has; shops of the network and looks are for `commerce.price`."""
        near = next((each for each in self.shops.values() if each.near), None)
        if near is None:
            raise BackendUnavailable("there is no catalogue on the glasses", "Put `catalogue` into `sources`")
        if not near.ready:
            self.warm()
            raise Retryable("the catalogue is being opened", "Ask again in a moment")
        if not gtin and not text:
            raise InvalidInput("a picture is for the tool commerce.price, which looks", "Give a code or words")
        shelf: Money | None = convert.from_msg(Money, shelf_price)
        found = matches(near.tell, gtin, text, limit, self.now_ns(), shelf, self.desk.settings.language, utterance_id)
        return {"matches": [convert.to_msg(each) for each in found]}


def main() -> None:
    run(Commerce)
