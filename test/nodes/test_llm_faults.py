"""Servers that are killed, hang, refuse or send nonsense: each question ends in time, and the next one is answered."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import pytest
from asking import asking, tier
from chat_server import ChatServer, Talk, says

from quark_glasses.core.errors import BackendUnavailable, DeadlineExceeded, GlassesError, InvalidInput, Retryable

pytestmark = [pytest.mark.ros, pytest.mark.process]

TOTAL_S = 3.0
LIMITS = {"first_token_s": 0.5, "total_s": TOTAL_S, "stall_s": 0.5, "connect_s": 0.5}


def begun(end: Callable[[Talk], object]) -> Callable[[Talk], None]:
    """A server that writes a little and then does this."""

    def manner(talk: Talk) -> None:
        talk.head()
        talk.text("Well, ")
        end(talk)

    return manner


def refuses(status: str, text: str = "", *headers: str) -> Callable[[Talk], None]:
    return lambda talk: talk.whole(status, text, *headers)


def drips(talk: Talk) -> None:
    """Writes for ever, a little now and then."""
    talk.head()
    while not talk.closed.wait(0.2):
        talk.text("very ")


def comments(talk: Talk) -> None:
    """Keeps the connection alive and says nothing."""
    talk.head()
    while not talk.closed.wait(0.1):
        talk.chunk(b": still here\n\n")


def floods(talk: Talk) -> None:
    """One event without an end."""
    talk.head()
    talk.chunk(b"data: ")
    while True:
        talk.chunk(b"x" * 60_000)


def babbles(talk: Talk) -> None:
    """An answer without an end, as fast as it can."""
    talk.head()
    while True:
        talk.text("blah " * 2000)


FAULTS: dict[str, tuple[Callable[[Talk], object], type[GlassesError], str]] = {
    "killed before the head": (Talk.kill, Retryable, "cut"),
    "killed in the answer": (begun(Talk.kill), Retryable, "cut"),
    "hangs before the head": (Talk.hang, DeadlineExceeded, "first token"),
    "hangs after the head": (lambda talk: (talk.head(), talk.hang()), DeadlineExceeded, "first token"),
    "hangs in the answer": (begun(Talk.hang), DeadlineExceeded, "more of the answer"),
    "comments only": (comments, DeadlineExceeded, "first token"),
    "slow tokens": (drips, DeadlineExceeded, "more of the answer"),
    "not HTTP": (lambda talk: talk.raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), InvalidInput, "does not speak HTTP"),
    "no chunk where one must be": (begun(lambda talk: talk.raw(b"zzz\r\n")), InvalidInput, "does not speak HTTP"),
    "a web page": (lambda talk: talk.whole("200 OK", "<html>", kind="text/html"), InvalidInput, "text/html"),
    "an answer in one piece": (lambda talk: talk.whole("200 OK", "{}"), InvalidInput, "application/json"),
    "no JSON": (begun(lambda talk: talk.event(b"{oops")), InvalidInput, "no piece of an answer"),
    "JSON of another shape": (begun(lambda talk: talk.event({"choices": "x"})), InvalidInput, "no piece of an answer"),
    "binary": (begun(lambda talk: talk.event(b"\xff\xfe\x00")), InvalidInput, "no piece of an answer"),
    "an error in the stream": (
        begun(lambda talk: talk.event({"error": {"message": "CUDA", "code": 500}})),
        Retryable,
        "CUDA",
    ),
    "a line without an end": (floods, InvalidInput, "more than"),
    "an answer without an end": (babbles, InvalidInput, "longer than"),
    "a head without an end": (lambda talk: talk.raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000), InvalidInput, "HTTP"),
    "ends early": (begun(lambda talk: talk.raw(b"0\r\n\r\n")), Retryable, "cut off"),
    "gives up itself": (begun(lambda talk: talk.finish("abort")), Retryable, "cut off"),
    "400": (refuses("400 Bad Request", '{"error": {"message": "too long"}}'), InvalidInput, "400: too long"),
    "401": (refuses("401 Unauthorized"), BackendUnavailable, "key_env"),
    "404": (refuses("404 Not Found", '{"message": "no model x"}'), BackendUnavailable, "404: no model x"),
    "moved": (refuses("302 Found", "", "Location: http://elsewhere"), BackendUnavailable, "Correct url"),
    "429": (refuses("429 Too Many Requests"), Retryable, "429"),
    "429 for long": (refuses("429 Too Many Requests", "", "Retry-After: 3600"), Retryable, "429"),
    "500": (refuses("500 Internal Server Error", "<h1>oops</h1>"), Retryable, "500: oops"),
    "503": (refuses("503 Service Unavailable", '{"detail": "loading"}'), Retryable, "503: loading"),
}
POLITE = [*FAULTS][[*FAULTS].index("ends early") :]  # those that end as HTTP has it: the connection may be used again


@pytest.mark.parametrize("fault", FAULTS)
def test_the_question_ends_in_time_with_the_reason_and_the_next_one_is_answered(fault: str) -> None:
    manner, kind, words = FAULTS[fault]
    with ChatServer(manner, says("Back.")) as server:
        edge = tier("edge", "openai", url=server.url, **LIMITS)
        with asking(edge, rest_s=0.0) as table:
            began = time.monotonic()
            last = table.ask("a")
            assert (last.error_code, last.finish_reason) == (kind.code, "")
            assert words in last.error_msg
            assert time.monotonic() - began < TOTAL_S + 2
            assert fault in POLITE or server.talks[0].closed.wait(5)
            assert table.ask("b").finish_reason == "stop"
            assert table.text("b") == "Back."


def test_silence_in_the_middle_is_not_borne_until_the_last_deadline() -> None:
    limits = {"first_token_s": 60, "total_s": 60, "stall_s": 0.3}
    with ChatServer(begun(Talk.hang)) as server, asking(tier("edge", "openai", url=server.url, **limits)) as table:
        assert table.ask("a").error_code == DeadlineExceeded.code


def test_nothing_at_the_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with asking(tier("edge", "openai", url=f"http://127.0.0.1:{port}/v1", **LIMITS)) as table:
        last = table.ask("a")
        assert last.error_code == BackendUnavailable.code
        assert f"nothing answers at http://127.0.0.1:{port}" in last.error_msg


def test_a_name_that_nobody_knows() -> None:
    with asking(tier("cloud", "openai", url="http://glasses.invalid/v1", **LIMITS)) as table:
        last = table.ask("a")
        assert last.error_code in (BackendUnavailable.code, DeadlineExceeded.code)


@pytest.fixture
def silent_port():
    """A port whose connections are neither taken nor refused: its queue is full."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        fillers = []
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(server.getsockname())
            fillers.append(filler)
        yield server.getsockname()[1]
        for filler in fillers:
            filler.close()


def test_an_address_that_swallows_everything(silent_port: int) -> None:
    limits = {**LIMITS, "connect_s": 30, "first_token_s": 0.5}
    with asking(tier("edge", "openai", url=f"http://127.0.0.1:{silent_port}/v1", **limits)) as table:
        last = table.ask("a")
        assert last.error_code in (BackendUnavailable.code, DeadlineExceeded.code)


def test_giving_up_does_not_wait_for_a_connection(silent_port: int) -> None:
    limits = {"connect_s": 60, "first_token_s": 60, "total_s": 60}
    with asking(tier("edge", "openai", url=f"http://127.0.0.1:{silent_port}/v1", **limits)) as table:
        table.wearer.ask("a")
        table.runner.spin_until(lambda: False, 0.1)
        table.wearer.stop("a")
        table.end("a")
        table.until(lambda: table.llm.worker.idle)


@pytest.mark.parametrize("hang", [Talk.hang, begun(Talk.hang), lambda talk: (talk.head(), talk.hang())])
def test_giving_up_closes_the_connection_while_no_byte_comes(hang: Callable[[Talk], object]) -> None:
    limits = {"first_token_s": 60, "total_s": 60, "stall_s": 60}
    with ChatServer(hang) as server, asking(tier("edge", "openai", url=server.url, **limits)) as table:
        table.wearer.ask("a")
        table.until(lambda: len(server.talks) == 1)
        table.runner.spin_until(lambda: False, 0.1)
        table.wearer.stop("a")
        table.end("a")
        assert server.talks[0].closed.wait(5)
        table.until(lambda: table.llm.worker.idle)


def test_a_busy_server_that_says_when_is_asked_again() -> None:
    with (
        ChatServer(refuses("503 Busy", "", "Retry-After: 0.2"), says("Now.")) as server,
        asking(tier("edge", "openai", url=server.url, first_token_s=5)) as table,
    ):
        assert table.ask("a").finish_reason == "stop"
        assert table.text("a") == "Now."
        assert len(server.talks) == 2


def test_a_connection_that_the_server_closed_meanwhile_is_made_anew() -> None:
    """Also where it closes just when the question arrives."""
    with (
        ChatServer(says("One."), says("Two."), Talk.kill, says("Three.")) as server,
        asking(tier("edge", "openai", url=server.url)) as table,
    ):
        table.ask("a")
        server.drop_idle()
        table.ask("b")
        table.ask("c")
        assert [table.text(name) for name in "abc"] == ["One.", "Two.", "Three."]


def test_a_server_that_starts_later_is_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with asking(tier("edge", "openai", url=f"http://127.0.0.1:{port}/v1", **LIMITS), rest_s=60.0) as table:
        assert table.ask("a").error_code == BackendUnavailable.code
        with ChatServer(says("Hi."), port=port):
            assert table.ask("b").finish_reason == "stop"
