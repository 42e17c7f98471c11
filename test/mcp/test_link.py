"""Links to outside MCP servers: real ones, slow, dead, lying and flooding ones."""

import asyncio
import builtins
import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx2
import pytest
import yaml

from quark_glasses.backends.taped import Deck, taped
from quark_glasses.cli import main
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import (
    AlreadyRunning,
    BackendUnavailable,
    Cancelled,
    DeadlineExceeded,
    GlassesError,
    InvalidInput,
    InvalidParameter,
    Retryable,
)
from quark_glasses.core.tools.outside import OutsideServer, read_listing, read_servers
from quark_glasses.mcp.client import McpLink
from quark_glasses.mcp.http import bounded_client
from quark_glasses.mcp.pins import PinFile
from quark_glasses.mcp.server import Desk, McpServer

pytest.importorskip("mcp")

SERVER = Path(__file__).with_name("outside_server.py")
STDIO = OutsideServer("weather", command=(sys.executable, str(SERVER), "stdio"))
PATIENCE_S = 20.0


@contextmanager
def link(server: OutsideServer) -> Iterator[McpLink]:
    made = McpLink(server)
    made.load()
    try:
        yield made
    finally:
        made.close()


def until(done) -> None:
    end, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not done():
        assert time.monotonic() < end
        pause.wait(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return not probe.connect_ex(("127.0.0.1", port))


@contextmanager
def http_server(port: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, str(SERVER), "http", str(port)], stderr=subprocess.DEVNULL)
    try:
        until(lambda: answers(port))
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def liar(answer) -> Iterator[str]:
    """A web server that answers every request with `answer(handler)`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            answer(self)

        do_GET = do_POST  # noqa: N815 - as the base class names it

        def log_message(self, *arguments):
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/mcp"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_program_is_listed_called_and_ended():
    with link(STDIO) as made:
        version, rows, problem = made.listing(PATIENCE_S)
        assert (version > 0, problem) == (True, "")
        tools = {tool.name: tool for tool in read_listing(rows)}
        assert tools["forecast"].description == "The weather in a town."
        assert json.loads(made.call("forecast", '{"place": "Ulm"}', deadline_s=5)) == {"place": "Ulm", "celsius": 21}
        with pytest.raises(InvalidInput, match="says: Error executing tool fail"):
            made.call("fail", "{}", deadline_s=5)
        assert "[cut here:" in made.call("huge", "{}", deadline_s=5)
        with pytest.raises(DeadlineExceeded, match="within 0.3 s"):
            made.call("slow", '{"seconds": 60}', deadline_s=0.3)
        token = CancelToken()
        threading.Timer(0.2, token.cancel).start()
        with pytest.raises(Cancelled):
            made.call("slow", '{"seconds": 60}', deadline_s=30, cancel=token)
        assert json.loads(made.call("shout", '{"text": "still here"}', deadline_s=5)) == {"result": "STILL HERE"}
    with pytest.raises(Retryable, match="no link"):
        made.call("shout", "{}", deadline_s=1)


def test_a_server_that_comes_and_goes_is_noticed():
    port = free_port()
    with link(OutsideServer("weather", url=f"http://127.0.0.1:{port}/mcp")) as made:
        with pytest.raises(Retryable, match="no link to the MCP server 'weather'"):
            made.call("shout", "{}", deadline_s=5)
        with http_server(port):
            until(lambda: not made.listing()[2])
            assert "HERE" in made.call("shout", '{"text": "here"}', deadline_s=5)
        with pytest.raises(GlassesError):
            made.call("shout", '{"text": "gone"}', deadline_s=5)
        until(lambda: made.listing()[2])


def say(status, body, kind="application/json", **headers):
    def answer(handler):
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def drop(handler):
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def flood(handler):
    """Never ends, as fast as it can."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b"[" * 65536)
    except OSError:
        handler.close_connection = True


@pytest.mark.parametrize(
    "answer",
    [
        say(200, b"<html>hello</html>", "text/html"), say(200, b"{]"), say(200, b'{"jsonrpc": "2.0", "id": 99, "result": 7}'),
        say(500, b""), say(200, b"", "text/event-stream"), say(302, b"", Location="http://127.0.0.1:9/steal"), flood,
        say(200, b"\x1f\x8b bomb", Content_Encoding="gzip"), drop,
    ],
    ids=["html", "garbage", "nonsense", "500", "empty", "redirect", "flood", "bomb", "drop"],
)  # fmt: skip
def test_a_server_that_talks_nonsense_is_no_link_and_no_wait(answer):
    with liar(answer) as url, link(OutsideServer("liar", url=url)) as made:
        until(lambda: made.listing()[2] not in ("", "not connected yet") or made.listing()[0] > 0)
        assert made.listing()[1] == "[]"
        begun = time.monotonic()
        with pytest.raises(GlassesError):
            made.call("anything", "{}", deadline_s=0.3)
        assert time.monotonic() - begun < 3


@pytest.mark.parametrize(
    "command", [("/nowhere/server",), (sys.executable, "-c", "print('hi')"), (sys.executable, "-c", "1/0")]
)
def test_a_program_that_is_no_server_is_no_link(command):
    with link(OutsideServer("odd", command=command)) as made:
        until(lambda: made.listing()[0] > 0)
        with pytest.raises(GlassesError):
            made.call("anything", "{}", deadline_s=0.3)


def test_a_missing_secret_is_named(monkeypatch):
    monkeypatch.delenv("NO_SUCH_TOKEN", raising=False)
    with pytest.raises(InvalidInput, match="NO_SUCH_TOKEN is not set"):
        McpLink(OutsideServer("far", url="http://127.0.0.1:9/mcp", token_env="NO_SUCH_TOKEN")).load()


def test_without_the_sdk_it_says_how_to_get_it(monkeypatch):
    real = builtins.__import__

    def without(name, *arguments, **more):
        if name == "mcp":
            raise ImportError("No module named 'mcp'")
        return real(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    for load in (McpLink(STDIO).load, McpServer(Desk(list, lambda t, a: None, 1)).open):
        with pytest.raises(BackendUnavailable, match="make setup"):
            load()


class Tape(dict):
    def plays(self, kind):
        return False

    def reply(self, kind, engine, key):
        return self.get(key)

    def sound(self, digest):
        return None


class Fake:
    """A link that gives another answer each time."""

    capabilities = McpLink.capabilities

    def __init__(self):
        self.calls = 0

    def call(self, tool, arguments_json, *, deadline_s, cancel=None):
        self.calls += 1
        if self.calls == 3:
            raise Retryable("the link broke", "Try again")
        return f"{self.calls}"

    def listing(self, wait_s=0.0, *, cancel=None):
        return 1, "[]", ""


def test_a_replay_gives_the_recorded_answers_in_order_and_never_connects():
    tape = Tape()
    live = taped("mcp", Fake(), Deck("mcp", "mcp(weather)", None, tape.__setitem__))
    assert live.listing(1.0) == (1, "[]", "")
    assert [live.call("now", "{}", deadline_s=1) for _ in range(2)] == ["1", "2"]
    with pytest.raises(Retryable):
        live.call("now", "{}", deadline_s=1)
    dead = McpLink(OutsideServer("weather", url="http://127.0.0.1:9/mcp"))
    again = taped("mcp", dead, Deck("mcp", "mcp(weather)", tape, lambda key, reply: None))
    again.load()
    assert dead._thread is None
    assert again.listing(1.0) == (1, "[]", "")
    assert [again.call("now", "{}", deadline_s=1) for _ in range(2)] == ["1", "2"]
    with pytest.raises(Retryable, match="the link broke"):
        again.call("now", "{}", deadline_s=1)
    with pytest.raises(BackendUnavailable, match="A replay connects to none"):
        again.call("other", "{}", deadline_s=1)


# Our own server


@contextmanager
def ours(**settings) -> Iterator[McpServer]:
    made = McpServer(Desk(list, lambda tool, arguments: None, 1.0), **settings)
    made.open()
    try:
        yield made
    finally:
        made.close()


def ask(url, **headers) -> int:

    body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    given = {"Accept": "application/json, text/event-stream", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return httpx2.post(url, json=body, headers=given, timeout=5, trust_env=False).status_code


def test_a_page_in_a_browser_cannot_reach_our_server():
    with ours() as made:
        assert ask(made.url, Host="evil.example:80") == 421
        assert ask(made.url, Origin="http://evil.example") == 403
        assert ask(made.url) not in (401, 403, 421)


def test_a_token_guards_our_server(monkeypatch):
    monkeypatch.setenv("GLASSES_TOKEN", "s3cret")
    with ours(token_env="GLASSES_TOKEN") as made:
        assert ask(made.url) == 401
        assert ask(made.url, Authorization="Bearer wrong") == 401
        assert ask(made.url, Authorization="Bearer s3cret") != 401


def test_our_server_is_open_to_nobody_else_without_a_token(monkeypatch):
    monkeypatch.delenv("GLASSES_TOKEN", raising=False)
    with pytest.raises(InvalidParameter, match="without a token"):
        McpServer(Desk(list, lambda t, a: None, 1.0), host="0.0.0.0")
    with pytest.raises(InvalidParameter, match="GLASSES_TOKEN"):
        McpServer(Desk(list, lambda t, a: None, 1.0), token_env="GLASSES_TOKEN")


def test_a_port_that_is_taken_is_said():
    with ours() as made:
        port = int(made.url.split(":")[2].split("/")[0])
        with pytest.raises(AlreadyRunning, match=f"127.0.0.1:{port}"):
            McpServer(Desk(list, lambda t, a: None, 1.0), port=port).open()


# The list of servers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("servers: [", "cannot be read"), ("servers: [1]", "cannot be read"),
        ("servers: {Bad Name: {url: 'http://x'}}", "no name for a server"),
        ("servers: {a: {}}", "needs a url or a command"), ("servers: {a: {url: 'ftp://x'}}", "Begin it with http"),
        ("servers: {a: {url: 'http://x', command: [x]}}", "not both"), ("servers: {glasses: {url: 'http://x'}}", "no name"),
        ("servers: {coder: {url: 'http://x'}}", "no name"),
        ("servers: {a: {url: 'http://x', allow: {t: {}}}}", "has no risk"),
        ("servers: {a: {url: 'http://x', token: abc}}", "unknown key 'token'"),
        ("servers: {a: {url: 'http://x', allow: {t: {risk: read, deadline_s: 600}}}}", "up to 60 s"),
        ("servers: {a: {url: 'http://x', allow: {'t t': {risk: read}}}}", "no name for a tool"),
    ],
)  # fmt: skip
def test_a_wrong_list_of_servers_is_named(text, told):
    with pytest.raises(InvalidInput, match=told):
        read_servers(text)


def test_no_servers_are_listed_until_somebody_lists_one():
    text = (Path(__file__).parents[2] / "config" / "mcp.yaml").read_text(encoding="utf-8")
    assert read_servers(text) == ()
    example = "\n".join(line[2:] for line in text.splitlines() if line.startswith("#   "))
    (weather,) = read_servers(example)
    assert {tool.name for tool in weather.allow} == {"forecast", "forget_place"}


# The command


def test_the_command_shows_what_an_allow_list_needs(tmp_path, capsys):
    file = tmp_path / "mcp.yaml"
    file.write_text(
        yaml.safe_dump(
            {"servers": {"weather": {"command": list(STDIO.command), "allow": {"forecast": {"risk": "read"}}}}}
        )
    )
    assert main(["mcp", "list", "--config", str(file)]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"forecast +read +pin [0-9a-f]{16}  The weather in a town\.", shown)
    assert re.search(r"forget_place +not allowed", shown)


def test_the_command_allows_a_changed_tool_again(tmp_path, capsys):
    PinFile(tmp_path / "mcp_pins.json").add({"weather.forecast": "0123456789abcdef"})
    assert main(["mcp", "allow", "weather.forecast", "--folder", str(tmp_path)]) == 0
    assert PinFile(tmp_path / "mcp_pins.json").pins == {}
    assert main(["mcp", "allow", "weather.forecast", "--folder", str(tmp_path)]) == 1
    assert "never seen" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "size"),
    [(say(200, b"[" * 3_000_000), "larger than"), (say(200, b"x", Content_Encoding="gzip"), "compressed")],
)
def test_an_answer_is_read_no_further_than_its_bound(answer, size):
    async def read(url):
        async with bounded_client() as client:
            with pytest.raises(httpx2.HTTPError, match=size):
                await client.post(url, json={})

    with liar(answer) as url:
        asyncio.run(read(url))
