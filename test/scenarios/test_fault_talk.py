"""A conversation with real servers that misbehave, in real time: something sensible is heard in time, and the next turn works."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from chat_server import ChatServer, Talk, says
from talk import Scene, scene

from quark_glasses.core.types import Playback, SayRequest
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.llm import Llm
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.nodes.tts import Tts
from quark_glasses.ros import topics

pytestmark = pytest.mark.ros

TOTAL_S = 1.5
DEADLINE_S = TOTAL_S + 1.5  # until something is heard, on a busy machine
LIMITS = f"first_token_s=0.5 total_s={TOTAL_S} stall_s=0.5 connect_s=0.5"
EXCUSE = re.compile(
    r"a little busy|too long|in time|went wrong|broke off|I can't do that|I don't know that|beyond me"
    r"|有点忙|有点慢|等不到|出了问题|连接断了|还不会|答不了|帮不上"
)


def drips(talk: Talk) -> None:
    """Slow tokens without an end."""
    talk.head()
    while not talk.closed.wait(0.2):
        talk.text("very ")


def begun(end: Callable[[Talk], object]) -> Callable[[Talk], None]:
    def manner(talk: Talk) -> None:
        talk.head()
        talk.text("Well, it is like this. ")
        end(talk)

    return manner


FAULTS: dict[str, tuple[Callable[[Talk], object], str]] = {
    "killed": (Talk.kill, ""),
    "killed in the answer": (begun(Talk.kill), "Well, it is like this."),
    "hangs": (Talk.hang, ""),
    "hangs in the answer": (begun(Talk.hang), "Well, it is like this."),
    "garbage": (lambda talk: talk.raw(b"\x00\xff\xfe garbage\r\n\r\n"), ""),
    "garbage in the answer": (begun(lambda talk: talk.event(b"\xff\xfe{oops")), "Well, it is like this."),
    "429": (lambda talk: talk.whole("429 Too Many Requests", "", "Retry-After: 60"), ""),
    "500": (lambda talk: talk.whole("500 Internal Server Error", "<h1>oops</h1>"), ""),
    "slow tokens": (drips, "very very"),
    "says nothing": (says(""), ""),
}


class Listener:
    """What is heard of a conversation."""

    def __init__(self, table: Scene) -> None:
        self._table = table
        self._count = 0

    def ask(self, text: str, language: str, *, until: str = "") -> tuple[str, float]:
        """Say something; what is said of the answer once it has these words, and how long the first sound took (s)."""
        self._count += 1
        name = f"u{self._count}"
        begin = time.monotonic()
        self._table.hear(text, language, name)
        self._table.until(lambda: self._sounded(name))
        took_s = time.monotonic() - begin
        self._table.until(lambda: re.search(until, self._spoken(name)) is not None)
        return self._spoken(name), took_s

    def _spoken(self, name: str) -> str:
        says: list[SayRequest] = self._table.watcher.of(topics.SAY)
        return "".join(say.text for say in says if say.utterance_id == name)

    def _sounded(self, name: str) -> bool:
        played: list[Playback] = self._table.watcher.of(topics.PLAYBACK)
        return any(value.played_ns for value in played if value.utterance_id == name)


@contextmanager
def glasses(server: ChatServer, folder: object) -> Iterator[Listener]:
    tier = f"name=edge backend=openai url={server.url} model=tiny {LIMITS}"
    parameters = {
        "dialogue": {"assistant": True, "folder": str(folder)}, "llm": {"tiers": [tier]}, "tts": {"backend": "scripted"},
        "speaker": {"sink": "null"},
    }  # fmt: skip
    with scene(Speaker, Tts, Llm, Dialogue, **parameters) as table:
        yield Listener(table)


@pytest.mark.parametrize("fault", FAULTS)
def test_the_wearer_hears_something_sensible_in_time_and_the_next_turn_works(fault, tmp_path):
    manner, first = FAULTS[fault]
    with ChatServer(manner, says("Back again.")) as server, glasses(server, tmp_path) as listener:
        spoken, took_s = listener.ask("Hey Quark, tell me about whales", "en", until=EXCUSE.pattern)
        assert took_s < DEADLINE_S
        assert spoken.startswith(first)
        assert EXCUSE.search(spoken[len(first) :]), spoken
        spoken, took_s = listener.ask("Hey Quark, and what about horses", "en", until="again")
        assert spoken == "Back again."
        assert took_s < DEADLINE_S


def test_a_server_that_is_gone_and_comes_back(tmp_path):
    server = ChatServer(says("你好，我在。"))
    with glasses(server, tmp_path) as listener:
        assert listener.ask("你好夸克，讲讲鲸鱼", "zh", until="在")[0] == "你好，我在。"
        server.stop()
        spoken, took_s = listener.ask("你好夸克，再讲讲李白", "zh", until=EXCUSE.pattern)
        assert EXCUSE.search(spoken), spoken
        assert took_s < DEADLINE_S
        with ChatServer(says("我回来了。"), port=server.port):
            assert listener.ask("你好夸克，再讲讲杜甫", "zh", until="了")[0] == "我回来了。"
