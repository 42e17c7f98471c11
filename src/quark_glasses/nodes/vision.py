"""Vision: tools `vision.*` on `skills/call` -> a look through the camera, under a lease -> `vision/result`, `hud/card`, `skills/tool`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from quark_glasses.core.errors import BackendUnavailable, Cancelled, GlassesError, InvalidInput, Retryable
from quark_glasses.core.hud.scene import CardUpdate
from quark_glasses.core.tools.told import for_the_wearer, told
from quark_glasses.core.types import Frame, Risk, ToolCall, ToolRequest
from quark_glasses.core.vision import look_card
from quark_glasses.core.vision.findings import Sought, VisionResult
from quark_glasses.core.vision.look import HANDS, Lane, Look
from quark_glasses.core.vision.look_answer import facts
from quark_glasses.core.vision.look_picture import of_jpeg, small_jpeg, twice
from quark_glasses.core.vision.look_words import why_failed, words
from quark_glasses.core.vision.wish import Verb, Wish, wearer_goes_on, wish_of
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.ahead import Ahead
from quark_glasses.ros.answering import Answering, Outcome, Task
from quark_glasses.ros.borrowing import Borrowing
from quark_glasses.ros.eyes import Eyes
from quark_glasses.ros.looking import Looking
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.questions import Questions
from quark_glasses.ros.runner import run

MOST_TASKS = 4
RESERVE_NS = 300_000_000  # of the caller's time, for the way back


@dataclass(frozen=True)
class VisionParams:
    """Engines and times. An engine named "" is switched off."""

    codes: str = param("zxing", "engine that reads bar codes and QR codes; empty: off")
    codes_options: tuple[str, ...] = param((), "its options, each key=value")
    ocr: str = param("ppocr", "engine that reads text; empty: off")
    ocr_options: tuple[str, ...] = param((), "its options, each key=value")
    objects: str = param("ssd", "engine that knows things; empty: off")
    objects_options: tuple[str, ...] = param((), "its options, each key=value")
    looks: str = param("lite0", "engine that measures what something looks like; empty: off")
    looks_options: tuple[str, ...] = param((), "its options, each key=value")
    hands: str = param("palm", "engine that sees where a finger points; empty: off")
    hands_options: tuple[str, ...] = param((), "its options, each key=value")
    warm: bool = param(True, "load the engines when the wearer first talks to the glasses: the first look is quick too")
    early: bool = param(True, "open the camera with the pause after words that ask for a look, before they are final")
    ask_model: bool = param(False, "'what is this?' goes to the model with the picture: for tiers whose model sees")
    look_s: float = param(4.0, "longest look, from the first picture on", unit="s", low=0.5, high=30)
    picture_s: float = param(3.0, "longest wait for the first picture", unit="s", low=0.2, high=30)
    total_s: float = param(8.0, "time for an answer where the caller gives none", unit="s", low=1, high=60)
    linger_s: float = param(6.0, "how long the camera stays open for the next look", unit="s", low=0.1, high=30)


class Vision(GlassesNode):
    """See the module. One look at a time; what the wearer asks next takes the place of what they asked before."""

    Params = VisionParams
    name = "vision"

    def configure(self, params: VisionParams) -> None:
        self.params = params
        self.results, self.cards = self.publisher(topics.VISION), self.publisher(topics.HUD_CARD)
        self.events, self.wishes = self.publisher(topics.TOOL_EVENT), self.publisher(topics.TOOL_CALL)
        self.eyes = Eyes(self, {
            Sought.CODES: (params.codes, params.codes_options), Sought.TEXTS: (params.ocr, params.ocr_options),
            Sought.OBJECTS: (params.objects, params.objects_options), Sought.LOOKS: (params.looks, params.looks_options),
            HANDS: (params.hands, params.hands_options),
        })  # fmt: skip
        self.camera = Borrowing(self, params.linger_s)
        lanes = {Lane.GLANCE: self.worker, Lane.READING: self.new_worker()}
        self.eyes.work_in(lanes)
        self.model = Questions(self)
        times = {"picture_ns": round(params.picture_s * 1e9), "look_ns": round(params.look_s * 1e9)}
        looking = Looking(self, self.eyes, self.camera, lanes, **times)
        self.ahead = Ahead(self, looking, self.may_begin, lambda wish: self.new_look(wish, asked=False))
        self.answering = Answering(self, looking, self.model, ask_model=params.ask_model)

    def activate(self) -> None:
        self.line: list[Task] = []
        self.calls: dict[str, Call] = {}  # goals whose request is on its way to us
        self.camera.open()
        self.model.open()
        self.eyes.open(self.params.warm, lambda: self.camera.possible)
        self.ahead.open()
        self.listen(topics.TOOL_CALL, self.on_call)
        self.serve_action(doors.LOOK_AT, self.on_goal)

    def deactivate(self) -> None:
        while self.line:
            self.drop(self.line[-1], "vision was closed")
        self.camera.close()

    def on_goal(self, call: Call) -> None:
        """The action `look_at`: becomes a request like any other."""
        goal, name = call.goal, f"look-{call.id}"
        self.calls[name] = call
        wanted = ToolCall(name, "vision.what", json.dumps({"question": goal["question"]}, ensure_ascii=False))
        self.wishes.publish(ToolRequest(self.header(), wanted, goal["utterance_id"], "mcp", goal["language"]))

    def on_call(self, request: ToolRequest) -> None:
        call = self.calls.pop(request.call.id, None)
        try:
            self.take(request, call)
        except GlassesError as error:
            self.answer(
                request, call, Outcome(words(why_failed(error), request.language), request.language, error=error)
            )

    def take(self, request: ToolRequest, call: Call | None) -> None:
        """Put a wish in line."""
        wish = wish_of(request)
        if wish is None:
            return
        if call is None:
            for_the_wearer(request)
        now_ns = self.now_ns()
        if wish.more:
            said = self.answering.aloud.more(wish.language, now_ns) or words("no_more", wish.language)
            self.answer(request, call, Outcome(said, wish.language))
            return
        if not wish.needs & self.eyes.able and not (wish.verb == Verb.WHAT and self.params.ask_model):
            raise BackendUnavailable("there is no engine for that", "Name one in the parameters of the node vision")
        given = self.given(call) if call else None
        for old in [each for each in self.line if wearer_goes_on(each.request, request)]:
            self.drop(old, "the wearer asked for something else")
        if len(self.line) >= MOST_TASKS:
            raise Retryable(f"{MOST_TASKS} looks wait already", "Ask again later")
        total_ns = request.deadline_ns if request.deadline_ns > 0 else round(self.params.total_s * 1e9)
        look = None if given else self.ahead.take(request, wish)
        look = look or self.new_look(wish, from_ns=0 if given else now_ns)
        task = Task(request, look, now_ns + max(total_ns - RESERVE_NS, total_ns // 2), call, given)
        if call is not None:
            call.on_cancel = lambda: self.drop(task, "the call was cancelled")
        self.line.append(task)
        if len(self.line) == 1:
            self.answering.begin(task, self.finish)

    def new_look(self, wish: Wish, *, from_ns: int = -1, asked: bool = True) -> Look:
        """A look at pictures that are taken from now on, or from another time."""
        since_ns = self.now_ns() if from_ns < 0 else from_ns
        return Look(wish, self.eyes.able, since_ns, points=self.eyes.points, asked=asked)

    def may_begin(self, wish: Wish) -> bool:
        """Can a look be begun before it is asked for?"""
        possible = self.params.early and self.camera.possible
        return possible and not self.line and bool(wish.needs & self.eyes.able)

    def given(self, call: Call) -> list[Frame] | None:
        """The picture that a caller gives; None where it wants one to be taken."""
        data = bytes(call.goal["picture"].data)
        if not data:
            return None
        frame = of_jpeg(data, self.header())
        if frame is None:
            raise InvalidInput("that is no picture that can be read", "Give a JPEG or PNG")
        return twice(frame)

    def drop(self, task: Task, why: str) -> None:
        """Nobody waits for this any more."""
        if task in self.line:
            language = task.look.wish.language
            self.finish(task, Outcome(words("failed", language), language, error=Cancelled(why, "Ask again")))

    def finish(self, task: Task, outcome: Outcome) -> None:
        """Tell what came of a wish, and go on with the next."""
        first = task is self.line[0]
        self.line.remove(task)
        if first:
            self.answering.stop()
        request, look = task.request, task.look
        result = look.result(self.header(), request.utterance_id, request.call.id, self.eyes.looks_model)
        frame = look.described
        if frame is not None:
            self.results.publish(result)
        if frame is not None and outcome.error is None and task.verb != Verb.FIND and self.cards.watched:
            picture = small_jpeg(frame, look_card.SHOWN_PX).data
            card = look_card.card(result, outcome.said, outcome.language, picture)
            self.cards.publish(CardUpdate(self.header(), card))
        self.answer(request, task.call, outcome, result)
        if first and self.line:
            self.answering.begin(self.line[0], self.finish)

    def answer(
        self, request: ToolRequest, call: Call | None, outcome: Outcome, result: VisionResult | None = None
    ) -> None:  # fmt: skip
        """The last step of a call."""
        known = {**(facts(result) if result is not None else {}), "tier": outcome.tier}
        request = replace(request, language=outcome.language)
        self.events.publish(told(self.header(), request, Risk.READ, outcome.said, known, error=outcome.error))
        if call is not None:
            seen = {"found": convert.to_msg(result)} if result is not None else {}
            call.finish({"answer": outcome.said, "tier": outcome.tier, **seen}, outcome.error)


def main() -> None:
    run(Vision)
