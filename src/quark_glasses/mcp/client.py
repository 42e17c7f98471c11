"""A link to one outside MCP server: kept up on a thread of its own, slow or dead without anybody waiting longer than they wish."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from quark_glasses.backends.api import Capabilities
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, DeadlineExceeded, GlassesError, InvalidInput, Retryable
from quark_glasses.core.tools.outside import Listed, OutsideServer, listing_json
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.mcp.loop import LoopThread

if TYPE_CHECKING:
    from mcp import Client
    from mcp.client import Transport

CONNECT_S = 10.0
CHECK_S = 30.0  # how often a quiet link is tried; the list of tools comes with it
SHORTEST_WAIT_S, LONGEST_WAIT_S = 0.5, 30.0  # between attempts, doubling
GRACE_S = 1.0  # how long a call waits for a link that is down
MOST_LISTED = 256
MOST_PAGES = 16
RESULT_CHARS = 8000
PROBLEM_CHARS = 300
FIX = "Run: make setup (or pip install mcp)"


Listing = tuple[int, str, str]
"""Number of the state, which rises with each change of the link or the list; the tools as `listing_json`; why there is no link."""


class McpLink:
    """See the module. `load` returns at once; the server may be down, and come and go."""

    capabilities: ClassVar[Capabilities] = Capabilities("tools of an outside MCP server", offline=False)

    def __init__(self, server: OutsideServer) -> None:
        self.server = server
        self._thread: LoopThread | None = None
        self._listing: Listing = (0, "[]", "not connected yet")
        self._client: Client | None = None

    def load(self) -> None:
        """Begin to connect; raises `BackendUnavailable` without the SDK, `InvalidInput` where a named variable is not set."""
        require_sdk()
        self._secret = _variable(self.server.token_env, self.server.name) if self.server.token_env else ""
        self._env = {name: _variable(name, self.server.name) for name in self.server.env}
        self._thread = LoopThread(f"mcp-{self.server.name}", self._keep_up, self._stop)

    def close(self) -> None:
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def listing(self, wait_s: float = 0.0, *, cancel: CancelToken | None = None) -> Listing:
        """What is known of the server now; waits up to `wait_s` for a first link."""
        if wait_s and self._thread is not None and not self._listing[0]:
            try:
                self._thread.call(lambda: self._first(wait_s), wait_s + GRACE_S, cancel)
            except (DeadlineExceeded, Retryable):
                return 0, "[]", f"no answer within {wait_s:g} s"
        return self._listing

    def call(self, tool: str, arguments_json: str, *, deadline_s: float, cancel: CancelToken | None = None) -> str:
        """Run a tool; its result as JSON text of bounded size: data of others.

        Raises:
            DeadlineExceeded: no answer in time.
            Retryable: there is no link, or it broke.
            InvalidInput: the tool says that it failed, or what it answered is no answer.
            Cancelled: `cancel` was set.
        """
        if self._thread is None:
            raise self._no_link()
        return self._thread.call(
            lambda: self._call(tool, json.loads(arguments_json), deadline_s), deadline_s + 0.5, cancel
        )

    # On the loop

    async def _call(self, tool: str, arguments: dict[str, Any], deadline_s: float) -> str:
        import anyio
        from mcp import MCPError

        with anyio.move_on_after(deadline_s):
            client = await self._linked(min(GRACE_S, deadline_s))
            try:
                result = await client.call_tool(tool, arguments, read_timeout_seconds=deadline_s)
            except MCPError as error:
                self._look.set()  # is the link still there?
                raise InvalidInput(f"{self.server.name}.{tool} failed: {_brief(error)}") from error
            except (anyio.ClosedResourceError, anyio.BrokenResourceError, OSError) as error:
                self._look.set()
                raise Retryable(f"the link to {self.server.name} broke: {_brief(error)}", "Try again") from error
            except GlassesError:
                raise
            except Exception as error:  # what a server sends may break the SDK in any way
                self._look.set()
                raise InvalidInput(f"the answer of {self.server.name}.{tool} is none: {_brief(error)}") from error
            if result.is_error:
                said = "\n".join(_named(part) for part in result.content)
                raise InvalidInput(f"{self.server.name}.{tool} failed and says: {clean(said, PROBLEM_CHARS)}")
            return flattened(result)
        raise DeadlineExceeded(f"{self.server.name}.{tool} did not answer within {deadline_s:g} s", "Try again later")

    async def _linked(self, wait_s: float) -> Client:
        import anyio

        if self._client is None:
            self._retry.set()
            with anyio.move_on_after(wait_s):
                await self._up.wait()
        if self._client is None:
            raise self._no_link()
        return self._client

    async def _first(self, wait_s: float) -> None:
        import anyio

        with anyio.move_on_after(wait_s):
            await self._up.wait()

    async def _keep_up(self) -> None:
        """Connect, and again whenever the link is lost, ever more slowly while nobody answers."""
        import anyio

        quiet_sdk()
        self._up, self._look, self._retry, self._ended = anyio.Event(), anyio.Event(), anyio.Event(), anyio.Event()
        wait_s = SHORTEST_WAIT_S
        while not self._ended.is_set():
            worked = await self._session()
            wait_s = SHORTEST_WAIT_S if worked else min(2 * wait_s, LONGEST_WAIT_S)
            self._retry = anyio.Event()
            with anyio.move_on_after(wait_s):
                await _either(self._retry, self._ended)

    async def _session(self) -> bool:
        """One link from beginning to end; did it come about?"""
        import anyio

        problem = "no answer"
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(self._talk)
                with anyio.move_on_after(CONNECT_S):
                    await _either(self._up, self._ended)
                if not self._ended.is_set() and self._up.is_set():
                    await self._ended.wait()
                group.cancel_scope.cancel()
        except Exception as error:  # ends of a link come in all kinds, often several at once
            problem = _brief(error)
        worked = self._up.is_set()
        self._client, self._up = None, anyio.Event()
        self._tell((), problem)
        return worked

    async def _talk(self) -> None:
        import anyio
        from mcp import Client

        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(
                Client(
                    await self._transport(stack),
                    read_timeout_seconds=CONNECT_S,
                    cache=None,
                    message_handler=self._on_message,
                    client_info=_identity(),
                )
            )
            while True:
                self._look = anyio.Event()
                tools = await self._list(client)
                self._client = client
                self._tell(tools, "")
                self._up.set()
                with anyio.move_on_after(CHECK_S):
                    await self._look.wait()

    async def _transport(self, stack: AsyncExitStack) -> Transport:
        from mcp import StdioServerParameters
        from mcp.client.stdio import stdio_client
        from mcp.client.streamable_http import streamable_http_client

        from quark_glasses.mcp.http import bounded_client

        if self.server.url:
            http = await stack.enter_async_context(bounded_client(self._secret))
            return streamable_http_client(self.server.url, http_client=http)
        command, *args = self.server.command
        errlog = stack.enter_context(contextlib.closing(Path(os.devnull).open("w", encoding="utf-8")))  # noqa: SIM115
        return stdio_client(StdioServerParameters(command=command, args=args, env=self._env), errlog=errlog)

    async def _list(self, client: Client) -> tuple[Listed, ...]:
        """All pages, up to a bound."""
        found: list[Listed] = []
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            page = await client.list_tools(cursor=cursor)
            found += [Listed(tool.name, tool.description or "", tool.input_schema) for tool in page.tools]
            cursor = page.next_cursor
            if not cursor or len(found) >= MOST_LISTED:
                break
        return tuple(found[:MOST_LISTED])

    async def _on_message(self, message: Any) -> None:
        if type(message).__name__ == "ToolListChangedNotification":
            self._look.set()

    def _tell(self, tools: tuple[Listed, ...], problem: str) -> None:
        version, *before = self._listing
        now = [listing_json(tools), problem]
        if now != before:
            self._listing = (version + 1, now[0], now[1])

    def _stop(self) -> None:
        self._ended.set()

    def _no_link(self) -> Retryable:
        why = self._listing[2] or "it is closed"
        return Retryable(
            f"there is no link to the MCP server '{self.server.name}': {why}", f"Start {self.server.where}"
        )


def require_sdk() -> None:
    """Raise `BackendUnavailable` where the `mcp` SDK cannot be imported."""
    try:
        import mcp  # noqa: F401
    except ImportError as error:
        raise BackendUnavailable(f"the MCP SDK cannot be imported: {error}", FIX) from error


def quiet_sdk() -> None:
    """The SDK and its HTTP client write a line for each request, and a traceback for each bad one."""
    for name in ("mcp", "httpx2", "httpcore2", "uvicorn", "sse_starlette"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def flattened(result: Any) -> str:
    """A tool's result as JSON text: its structured part, else its texts; anything else is only named. Cut where it is too long."""
    if result.structured_content is not None:
        text = json.dumps(result.structured_content, ensure_ascii=False)
        if len(text) <= RESULT_CHARS:
            return text
    else:
        text = "\n".join(_named(part) for part in result.content)
    return json.dumps(clean(text, RESULT_CHARS), ensure_ascii=False)


def _named(part: Any) -> str:
    if part.type == "text":
        return str(part.text)
    return f"[{part.type} {getattr(part, 'mime_type', None) or ''}]".replace(" ]", "]")


async def _either(*events: Any) -> None:
    """Wait for the first of some events."""
    import anyio

    async with anyio.create_task_group() as group:

        async def wait(event: Any) -> None:
            await event.wait()
            group.cancel_scope.cancel()

        for event in events:
            group.start_soon(wait, event)


def _identity() -> Any:
    from mcp_types import Implementation

    from quark_glasses import __version__

    return Implementation(name="quark_glasses", version=__version__)


def _variable(name: str, server: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise InvalidInput(
            f"the variable {name} is not set, which the MCP server '{server}' needs", f"Run: export {name}=..."
        )
    return value


def _brief(error: BaseException) -> str:
    """One line about the innermost of what may be a group of errors."""
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    return clean(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__, PROBLEM_CHARS)
