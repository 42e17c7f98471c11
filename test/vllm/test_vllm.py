"""Our client against a real vLLM server: what a wearer gets of it, and what the server does when nobody wants an answer any more."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import talks
from asking import asking, tier
from talk import scene
from vllm_server import KEY_ENV, Server

from quark_glasses.backends.api import ChatDelta, ChatRequest
from quark_glasses.backends.llm.openai import OpenAi
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.dialogue.interpreter import Interpreter
from quark_glasses.core.errors import BackendUnavailable, Cancelled, DeadlineExceeded, InvalidInput, Retryable
from quark_glasses.core.types import Battery, ToolState
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.llm import Llm
from quark_glasses.ros import topics

pytestmark = [pytest.mark.vllm, pytest.mark.timeout(420)]

WEARERS = 32
FIRST_TOKEN_S = 30.0  # on a busy machine
TOTAL_S = 60.0
STOPPED_S = 2.0
ENDLESS = {"ignore_eos": True}
LONG = 6000  # tokens: a minute of writing


def answer(client: OpenAi, request: ChatRequest) -> list[ChatDelta]:
    return list(client.chat(request, first_token_s=FIRST_TOKEN_S, total_s=TOTAL_S))


def running_becomes(server: Server, count: int, within_s: float) -> bool:
    """Are so many answers being written within this time? By the server's own counters, which it may be slow to tell."""
    pause, end = threading.Event(), time.monotonic() + within_s
    while server.running() != count:
        if time.monotonic() > end:
            return False
        pause.wait(0.05)
    return True


def begin(client: OpenAi, words: str, cancel: CancelToken) -> tuple[str, Any]:
    """An answer that has begun and would go on for a minute: its first words, and the rest."""
    request = talks.question(words, max_tokens=LONG)
    deltas = client.chat(request, first_token_s=FIRST_TOKEN_S, total_s=TOTAL_S, cancel=cancel)
    return next(deltas).text, deltas


# Answers


@pytest.mark.parametrize("words", ["What is the capital of Japan?", "日本的首都是哪里？"])
def test_an_answer_is_the_right_one_and_tells_what_it_cost(connect: Any, words: str) -> None:
    deltas = answer(connect(), talks.question(words))
    assert talks.text(deltas) == talks.FACTS[words]
    assert [delta.finish_reason for delta in deltas] == [""] * (len(deltas) - 1) + ["stop"]
    assert deltas[-1].model == "quark"
    assert deltas[-1].prompt_tokens > deltas[-1].completion_tokens > 3


def test_a_long_answer_comes_piece_by_piece(connect: Any) -> None:
    deltas = answer(connect(), ChatRequest(talks.messages("count", 1)))
    assert talks.text(deltas) == talks.words("count", 1)
    assert len(deltas) > 5  # of nearly 200; what comes while this machine is busy comes together


def test_a_long_answer_ends_where_its_limit_is(connect: Any) -> None:
    request = talks.question(talks.words("count", 0), max_tokens=20)
    deltas = answer(connect(), request)
    assert deltas[-1].finish_reason == "length"
    assert deltas[-1].completion_tokens == 20
    assert talks.words("count", 1).startswith(talks.text(deltas))


@pytest.mark.parametrize("talk", ["follow_up", "follow_up_zh"])
def test_a_follow_up_is_understood_from_what_was_said_before(connect: Any, talk: str) -> None:
    deltas = answer(connect(), ChatRequest(talks.messages(talk, 3)))
    assert talks.text(deltas) == talks.words(talk, 3)


@pytest.mark.parametrize("talk", ["prime", "prime_zh"])
def test_what_the_model_thinks_is_not_heard(connect: Any, talk: str) -> None:
    deltas = answer(connect(thinking=True), ChatRequest(talks.messages(talk, 1)))
    assert talks.text(deltas) == talks.words(talk, 1)
    assert deltas[-1].completion_tokens > len(talks.words(talk, 1)) / 3  # it did think


# Tools


@pytest.mark.parametrize("talk", ["timer", "timer_zh", "note", "note_zh", "tonight", "tonight_zh"])
def test_a_tool_is_called_where_it_helps_and_its_result_is_told(connect: Any, talk: str) -> None:
    client = connect()
    deltas = answer(client, ChatRequest(talks.messages(talk, 1), talks.TOOLS))
    assert talks.calls(deltas) == [talks.call(talk)]
    assert (talks.text(deltas), deltas[-1].finish_reason) == ("", "tool_calls")
    deltas = answer(client, ChatRequest(talks.messages(talk, 3), talks.TOOLS))
    assert (talks.text(deltas), talks.calls(deltas)) == (talks.words(talk, 3), [])


def test_a_tool_that_failed_is_told_of(connect: Any) -> None:
    deltas = answer(connect(), ChatRequest(talks.messages("timer_failed", 3), talks.TOOLS))
    assert talks.text(deltas) == talks.words("timer_failed", 3)


@pytest.mark.parametrize("talk", ["hello", "hello_zh", "paris"])
def test_no_tool_is_called_where_none_helps(connect: Any, talk: str) -> None:
    deltas = answer(connect(), ChatRequest(talks.messages(talk, 1), talks.TOOLS))
    assert (talks.text(deltas), talks.calls(deltas)) == (talks.words(talk, 1), [])


# JSON


def test_an_answer_in_json_is_the_right_one(connect: Any) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
        "required": ["city", "country"],
        "additionalProperties": False,
    }
    request = ChatRequest(talks.messages("place", 1), schema_json=json.dumps(schema))
    assert json.loads(talks.text(answer(connect(), request))) == {"city": "Paris", "country": "France"}


def test_json_fits_its_schema_even_where_the_model_has_no_idea(connect: Any) -> None:
    schema = {
        "type": "object",
        "properties": {
            "kind": {"enum": ["call", "message"]},
            "minutes": {"type": "integer", "minimum": 1, "maximum": 60},
            "to": {"type": "array", "items": {"enum": ["Li", "王"]}, "minItems": 1, "maxItems": 2},
        },
        "required": ["kind", "minutes", "to"],
        "additionalProperties": False,
    }
    found = json.loads(
        talks.text(answer(connect(), talks.question("Ring them later.", schema_json=json.dumps(schema))))
    )
    assert found["kind"] in ("call", "message")
    assert 1 <= found["minutes"] <= 60
    assert found["to"] in (["Li"], ["王"], ["Li", "王"], ["王", "Li"], ["Li", "Li"], ["王", "王"])


# What nobody wants any more


def test_the_server_stops_writing_when_the_wearer_interrupts(server: Server, connect: Any) -> None:
    cancel = CancelToken()
    first, rest = begin(connect(extra=ENDLESS), talks.words("count", 0), cancel)
    assert first
    assert server.running() == 1
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(rest)
    assert running_becomes(server, 0, STOPPED_S)


def test_the_server_stops_writing_when_the_time_is_over(server: Server, connect: Any) -> None:
    request = talks.question(talks.words("count", 0), max_tokens=LONG)
    with pytest.raises(DeadlineExceeded):
        list(connect(extra=ENDLESS).chat(request, first_token_s=FIRST_TOKEN_S, total_s=1.0))
    assert running_becomes(server, 0, STOPPED_S)


def test_the_server_stops_writing_when_the_answer_is_dropped(server: Server, connect: Any) -> None:
    _, rest = begin(connect(extra=ENDLESS), talks.words("count", 0), CancelToken())
    rest.close()
    assert running_becomes(server, 0, STOPPED_S)


# Many wearers


def test_every_one_of_32_wearers_gets_the_answer_to_their_own_question(connect: Any) -> None:
    assert len(talks.FACTS) == WEARERS
    clients = [connect() for _ in talks.FACTS]
    with ThreadPoolExecutor(WEARERS) as pool:
        found = list(
            pool.map(lambda client, words: talks.text(answer(client, talks.question(words))), clients, talks.FACTS)
        )
    assert found == list(talks.FACTS.values())


def test_32_answers_are_written_at_the_same_time_and_all_can_be_stopped(server: Server, connect: Any) -> None:
    cancel = CancelToken()
    clients = [connect(extra=ENDLESS) for _ in talks.FACTS]
    with ThreadPoolExecutor(WEARERS) as pool:
        begun = list(pool.map(lambda client, words: begin(client, words, cancel), clients, talks.FACTS))
    assert server.metric("vllm:num_requests_running") == WEARERS
    cancel.cancel()
    for _, rest in begun:
        with pytest.raises(Cancelled):
            list(rest)
    assert running_becomes(server, 0, STOPPED_S)


def test_what_stays_the_same_in_a_prompt_is_not_read_again(server: Server, connect: Any) -> None:
    client = connect()
    answer(client, ChatRequest(talks.messages("timer", 1), talks.TOOLS))
    before = server.metric("vllm:prefix_cache_hits_total")
    deltas = answer(client, ChatRequest(talks.messages("note", 1), talks.TOOLS))
    assert server.metric("vllm:prefix_cache_hits_total") - before > 0.3 * deltas[-1].prompt_tokens


# Refusals


def test_a_client_without_the_key_is_told_so(server: Server, connect: Any) -> None:
    client = connect(key_env="")
    with pytest.raises(BackendUnavailable, match="401") as refusal:
        answer(client, talks.question("Hello"))
    assert "key_env" in str(refusal.value.fix)


def test_a_model_that_is_not_served_is_told_so(connect: Any) -> None:
    with pytest.raises(BackendUnavailable, match="404"):
        answer(connect(model="qwen-99"), talks.question("Hello"))


def test_a_prompt_that_is_too_long_is_refused(connect: Any) -> None:
    with pytest.raises(InvalidInput, match="400"):
        answer(connect(), talks.question("word " * 20_000))


# Through the graph


def edge(server: Server) -> str:
    return tier(
        "edge", "openai", url=server.url, model="quark", key_env=KEY_ENV, first_token_s=FIRST_TOKEN_S, total_s=TOTAL_S
    )  # fmt: skip


@pytest.mark.ros
def test_the_llm_node_answers_from_the_edge_and_stops_the_server(server: Server, connect: Any) -> None:
    assert connect  # sets the key
    with asking(edge(server), max_tokens=LONG) as table:
        last = table.ask("a", "法国的首都是哪里？")
        assert table.text("a") == talks.FACTS["法国的首都是哪里？"]
        assert (last.tier, last.model, last.finish_reason, last.error_code) == ("edge", "quark", "stop", 0)
        table.wearer.ask("b", talks.words("count", 0))
        table.until(lambda: bool(table.text("b")))
        table.wearer.stop("b")
        assert table.end("b").finish_reason == "cancelled"
    assert running_becomes(server, 0, STOPPED_S)


@pytest.mark.ros
@pytest.mark.parametrize(
    ("words", "language", "reply"),
    [
        ("Hey Quark, will you last until tonight?", "en", talks.words("tonight", 3)),
        ("夸克夸克，你能撑到晚上吗？", "zh", talks.words("tonight_zh", 3)),
    ],
)
def test_a_spoken_question_is_answered_by_way_of_a_tool_of_the_glasses(
    server: Server, connect: Any, tmp_path: Path, words: str, language: str, reply: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert connect  # sets the key
    monkeypatch.setattr(Interpreter, "match", lambda *_: None)  # no skill understands it, so the model is asked
    dialogue = {"folder": str(tmp_path), "assistant": True, "words_s": FIRST_TOKEN_S}
    with scene(Dialogue, Llm, dialogue=dialogue, llm={"tiers": [edge(server)]}) as stage:
        stage.watcher.send(topics.BATTERY, Battery(stage.watcher.header(), 0.8))
        stage.hear(words, language)
        stage.until(lambda: "".join(chunk.text for chunk in stage.watcher.of(topics.REPLY)) == reply)
        assert reply.startswith(stage.watcher.of(topics.SAY)[0].text)  # it is spoken from the first clause on
        ran = [(event.call.tool, event.state) for event in stage.watcher.of(topics.TOOL_EVENT)]
        assert ran[-1] == ("battery_level", ToolState.DONE)


# The last test: the server does not live through it


def test_a_server_killed_in_the_middle_of_an_answer_is_told_of_at_once(server: Server, connect: Any) -> None:
    client = connect(extra=ENDLESS)
    first, rest = begin(client, talks.words("count", 0), CancelToken())
    assert first
    server.kill()
    with pytest.raises(Retryable):
        list(rest)
    with pytest.raises(BackendUnavailable, match="nothing answers"):
        answer(client, talks.question("Hello"))
