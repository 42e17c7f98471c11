"""Our MCP server: agents outside list and call the tools of the glasses over streamable HTTP.

It is open on this machine only, unless a token guards it. It runs nothing itself: each call goes to the node, which answers when
the tool has run, or when the wearer has not said yes in time.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import os
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quark_glasses.core.errors import AlreadyRunning, InvalidParameter
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.core.types import Risk
from quark_glasses.mcp.client import quiet_sdk, require_sdk
from quark_glasses.mcp.loop import LoopThread

if TYPE_CHECKING:
    import mcp_types as types
    from mcp.server import Server
    from starlette.types import ASGIApp, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "::1")
PATH = "/mcp"
MOST_BODY = 64 * 1024
MOST_SESSIONS = 16
IDLE_S = 600.0
MOST_CALLS = 8  # at once; one more is told to come back
INSTRUCTIONS = "A pair of AI smart glasses. A tool that changes something runs after the wearer has said yes, so it may take a while."


@dataclass(frozen=True)
class ToolReply:
    """What came of a call: JSON, or an error for the agent to read."""

    result_json: str = ""
    error: str = ""


def settle(reply: Future[ToolReply], result: Any) -> None:
    """Give an agent the result of `call_tool`, where it still waits."""
    if reply.set_running_or_notify_cancel():
        reply.set_result(ToolReply(result.result_json, result.error_msg if result.error_code else ""))


@dataclass(frozen=True)
class Desk:
    """What the server needs of the node: the tools now, a way to call one, the most seconds that a call takes."""

    tools: Callable[[], Sequence[ToolSpec]]
    call: Callable[[str, str], Future[ToolReply]]
    longest_s: float


class McpServer:
    """See the module. `open` raises `AlreadyRunning` for a port that is taken, `BackendUnavailable` without the SDK."""

    def __init__(self, desk: Desk, host: str = "127.0.0.1", port: int = 0, token_env: str = "") -> None:
        self._desk = desk
        self._host = host
        self._port = port
        self._token = _token(host, token_env)
        self._calls = 0
        self._thread: LoopThread | None = None

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self._port}{PATH}"

    def open(self) -> None:
        require_sdk()
        self._socket = _bound(self._host, self._port)
        self._port = self._socket.getsockname()[1]
        self._thread = LoopThread("mcp-server", self._serve, self._stop)

    def close(self) -> None:
        if self._thread is not None:
            self._thread.close()
            self._socket.close()
            self._thread = None

    async def _serve(self) -> None:
        import uvicorn

        quiet_sdk()
        # an answer that is still awaited must not keep the glasses from being switched off
        config = uvicorn.Config(
            self._app(), log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=1, ws="none"
        )
        self._uvicorn = uvicorn.Server(config)
        await self._uvicorn.serve(sockets=[self._socket])

    def _stop(self) -> None:
        self._uvicorn.should_exit = True

    def _app(self) -> ASGIApp:
        app = self._mcp().streamable_http_app(
            streamable_http_path=PATH,
            json_response=True,
            host=self._host,
            max_request_body_size=MOST_BODY,
            session_idle_timeout=IDLE_S,
            max_sessions=MOST_SESSIONS,
            transport_security=_security(self._host),
        )
        return _Guard(app, self._token) if self._token else app

    def _mcp(self) -> Server[Any]:
        import mcp_types as types
        from mcp.server import Server

        from quark_glasses import __version__

        async def list_tools(context: Any, params: Any) -> types.ListToolsResult:
            return types.ListToolsResult(tools=[_tool(spec) for spec in self._desk.tools()])

        async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
            return _result(await self._call(params.name, json.dumps(params.arguments or {}, ensure_ascii=False)))

        return Server(
            "quark_glasses",
            version=__version__,
            title="Quark Glasses",
            instructions=INSTRUCTIONS,
            on_list_tools=list_tools,
            on_call_tool=call_tool,
        )

    async def _call(self, tool: str, arguments_json: str) -> ToolReply:
        if self._calls >= MOST_CALLS:
            return ToolReply(error="Too many calls are waiting. Call again later")
        self._calls += 1
        try:
            return await asyncio.wait_for(
                asyncio.wrap_future(self._desk.call(tool, arguments_json)), self._desk.longest_s
            )
        except TimeoutError:
            return ToolReply(error=f"{tool} did not answer within {self._desk.longest_s:g} s. Try again later")
        finally:
            self._calls -= 1


class _Guard:
    """Lets nobody in without the token."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._wanted = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(given, self._wanted):
                headers = [(b"www-authenticate", b"Bearer"), (b"content-length", b"0")]
                await send({"type": "http.response.start", "status": 401, "headers": headers})
                await send({"type": "http.response.body", "body": b""})
                return
        await self._app(scope, receive, send)


def _tool(spec: ToolSpec) -> types.Tool:
    import mcp_types as types

    reads = spec.risk is Risk.READ
    hints = types.ToolAnnotations(read_only_hint=reads, destructive_hint=not reads, open_world_hint=False)
    return types.Tool(
        name=spec.name, description=spec.description, input_schema=dict(spec.parameters), annotations=hints
    )


def _result(reply: ToolReply) -> types.CallToolResult:
    import mcp_types as types

    text = reply.error or reply.result_json
    structured = None if reply.error else json.loads(reply.result_json or "null")
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)],
        structured_content=structured if isinstance(structured, dict) else None,
        is_error=bool(reply.error),
    )


def _security(host: str) -> Any:
    """Which Host and Origin a request may have, so that no web page can reach us by a name that it makes point here."""
    from mcp.server.transport_security import TransportSecuritySettings

    names = [host, *LOOPBACK[:2], "[::1]"] if host in LOOPBACK else [host]
    return TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=[f"{name}:*" for name in names],
        allowed_origins=[f"http://{name}:*" for name in names],
    )


def _token(host: str, token_env: str) -> str:
    """The token; raises `InvalidParameter` where one is needed and not there."""
    token = os.environ.get(token_env, "") if token_env else ""
    if token_env and not token:
        raise InvalidParameter(
            f"the variable {token_env} with the token of our MCP server is not set", f"Run: export {token_env}=..."
        )
    if not token and host not in LOOPBACK:
        fix = "Name a variable with a token in serve_token_env, or serve on 127.0.0.1"
        raise InvalidParameter(f"our MCP server may not be open to others on {host} without a token", fix)
    return token


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(64)
    except OSError as error:
        made.close()
        raise AlreadyRunning(
            f"our MCP server cannot listen on {host}:{port}: {error.strerror}",
            "Choose another serve_port, or end what listens there",
        ) from error
    return made
