"""What we add to a model's answer: time to the first word, and to the whole of it, against a bare client of the same server.

The server is a process of its own that writes given tokens at a given pace, in vLLM's words. Our client and the bare one (httpx2:
lines, JSON, text) stream the same answer in turn. Each token is the time at which it was put on the wire, so what it took from
there to a subscriber of `llm/chunk` can be read off it.
"""

from __future__ import annotations

import argparse
import json
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from quark_glasses.backends.api import ChatRequest
from quark_glasses.backends.llm.openai import OpenAi
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import (
    AskChunk,
    AskRequest,
    ChatMessage,
    ReplyChunk,
    SayRequest,
    SpeechProgress,
    Transcript,
    Turn,
    TurnState,
    Wake,
    WakeSource,
)
from quark_glasses.models import ModelStore
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.llm import Llm
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

TOKENS = 200
PACE_S = 0.002  # between tokens: 500 a second, faster than an edge box writes for one wearer
THINK_S = 0.02  # before the first token
DEADLINE_S = 20.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=30, help="answers of each client at each pace")
    parser.add_argument("--questions", type=int, default=100, help="answers through the graph")


def run(args: argparse.Namespace) -> dict[str, Any]:
    rounds, questions = (8, 30) if args.quick else (args.rounds, args.questions)
    with served() as url:
        return {**overhead(url, rounds), **first_token(url, questions), **first_clause(url, questions)}


# The whole answer


def overhead(url: str, rounds: int) -> dict[str, Any]:
    """Our client over the bare one: the medians of the time for a whole answer, and the processor's time for a token."""
    ours, bare = our_client(url), bare_client(url)
    figures: dict[str, Any] = {}
    for name, pace_s in (("overhead_ratio", PACE_S), ("overhead_unpaced_ratio", 0.0)):
        plan = json.dumps({"tokens": TOKENS, "pace_s": pace_s})
        for client in (ours, bare):
            client(plan)  # connections, caches
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        cpu: dict[str, list[float]] = {"ours": [], "bare": []}
        for number in range(rounds):
            both = [("ours", ours), ("bare", bare)]
            for who, client in both if number % 2 else reversed(both):
                began, began_cpu = time.perf_counter(), time.thread_time()
                count = client(plan)
                times[who].append(time.perf_counter() - began)
                cpu[who].append(time.thread_time() - began_cpu)
                assert count == TOKENS, f"{who} got {count} tokens"
        figures[name] = round(statistics.median(times["ours"]) / statistics.median(times["bare"]), 4)
        figures |= {
            f"{who}{'' if pace_s else '_unpaced'}_cpu_us_per_token": round(statistics.median(spent) / TOKENS * 1e6, 1)
            for who, spent in cpu.items()
        }
    return figures


def our_client(url: str) -> Callable[[str], int]:
    """Counts the tokens of an answer as the llm node would get it."""
    engine = OpenAi({"url": url}, ModelStore())
    engine.load()

    def ask(plan: str) -> int:
        request = ChatRequest((ChatMessage("user", plan),))
        deltas = engine.chat(request, first_token_s=DEADLINE_S, total_s=DEADLINE_S)
        return "".join(delta.text for delta in deltas).count(" ")

    return ask


def bare_client(url: str) -> Callable[[str], int]:
    """Counts the tokens of an answer with nothing but an HTTP library."""
    client = httpx2.Client(timeout=DEADLINE_S)

    def ask(plan: str) -> int:
        text = ""
        asked = {"messages": [{"role": "user", "content": plan}], "stream": True}
        with client.stream("POST", f"{url}/chat/completions", json=asked) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    choices = json.loads(line[6:])["choices"]
                    if choices:
                        text += choices[0]["delta"].get("content") or ""
        return text.count(" ")

    return ask


# The first word


class Listener(GlassesNode):
    """Asks, and notes when the first piece of each answer came."""

    name = "listener"

    def configure(self, params: Any) -> None:
        self.asks = self.publisher(topics.ASK)
        self.added_ms: list[float] = []
        self.over = 0

    def activate(self) -> None:
        self.listen(topics.ASK_CHUNK, self.on_chunk)

    def on_chunk(self, chunk: AskChunk) -> None:
        if chunk.index == 0 and chunk.text:
            sent_ns = int(chunk.text.split()[0])
            self.added_ms.append((time.monotonic_ns() - sent_ns) / 1e6)
        self.over += chunk.last

    def ask(self, name: str) -> None:
        plan = json.dumps({"tokens": 20, "pace_s": PACE_S})
        self.asks.publish(AskRequest(self.header(), name, (ChatMessage("user", plan),)))


def first_token(url: str, questions: int) -> dict[str, Any]:
    """From the first token on the wire to a subscriber of `llm/chunk` in the same process as the llm node."""
    tiers = f"tiers:=['name=edge backend=openai url={url}']"
    with Runner() as runner:
        where = {"context": runner.context, "namespace": "/bench_llm", "use_global_arguments": False}
        listener = Listener(**where)
        runner.add(listener)
        runner.add(Llm(**where, cli_args=["--ros-args", "-p", tiers]))
        runner.up()
        for number in range(questions + 3):
            listener.ask(str(number))
            assert runner.spin_until(lambda number=number: listener.over > number, DEADLINE_S), "no answer"  # type: ignore[misc]
        added_ms = listener.added_ms[3:]
    return {
        "added_chunk_p50_ms": round(percentile(added_ms, 50), 3),
        "added_chunk_p95_ms": round(percentile(added_ms, 95), 3),
        "questions": len(added_ms),
    }


# The first clause


class Wearer(GlassesNode):
    """Asks aloud, and notes when the first clause of each answer was shown and handed to speech."""

    name = "wearer"

    def configure(self, params: Any) -> None:
        self.wakes = self.publisher(topics.WAKE)
        self.transcripts = self.publisher(topics.TRANSCRIPT)
        self.progress = self.publisher(topics.PROGRESS)
        self.reply_ms: list[float] = []
        self.say_ms: list[float] = []
        self.over = 0

    def activate(self) -> None:
        self.sent_ns = self.shown_ns = 0
        self.listen(topics.ASK_CHUNK, self.on_chunk)
        self.listen(topics.REPLY, self.on_reply)
        self.listen(topics.SAY, self.on_say)
        self.listen(topics.TURN, self.on_turn)

    def ask(self, name: str) -> None:
        self.sent_ns = self.shown_ns = 0
        self.wakes.publish(Wake(self.header(), WakeSource.ALWAYS, name))
        plan = json.dumps({"tokens": 4, "pace_s": PACE_S, "mark": "."})
        self.transcripts.publish(Transcript(self.header(), name, 1, True, plan, language="en"))

    def on_chunk(self, chunk: AskChunk) -> None:
        """A clause is certain when the word after it comes: what we add counts from there."""
        if chunk.text and not self.shown_ns:
            self.sent_ns = int(chunk.text.split()[-1].rstrip("."))

    def on_reply(self, chunk: ReplyChunk) -> None:
        if chunk.index == 0:
            self.shown_ns = time.monotonic_ns()
            self.reply_ms.append((self.shown_ns - self.sent_ns) / 1e6)

    def on_say(self, say: SayRequest) -> None:
        if say.interrupt:
            self.say_ms.append((time.monotonic_ns() - self.shown_ns) / 1e6)
        done = SpeechProgress(self.header(), say.say_id, say.utterance_id, say.text, len(say.text), True)
        self.progress.publish(done)

    def on_turn(self, turn: Turn) -> None:
        self.over += turn.state == TurnState.DONE


def first_clause(url: str, questions: int) -> dict[str, Any]:
    """From the word on the wire that completes the first clause to `dialogue/reply`, and from there to `speech/say`."""
    tiers = f"tiers:=['name=edge backend=openai url={url}']"
    with tempfile.TemporaryDirectory() as folder, Runner() as runner:
        where = {"context": runner.context, "namespace": "/bench_llm", "use_global_arguments": False}
        wearer = Wearer(**where)
        runner.add(wearer)
        runner.add(Llm(**where, cli_args=["--ros-args", "-p", tiers]))
        runner.add(Dialogue(**where, cli_args=["--ros-args", "-p", "assistant:=true", "-p", f"folder:={folder}"]))
        runner.up()
        for number in range(questions + 3):
            wearer.ask(str(number))
            assert runner.spin_until(lambda number=number: wearer.over > number, DEADLINE_S), "no answer"  # type: ignore[misc]
    return {
        "added_first_token_p50_ms": round(percentile(wearer.reply_ms[3:], 50), 3),
        "added_first_token_p95_ms": round(percentile(wearer.reply_ms[3:], 95), 3),
        "clause_to_say_p95_ms": round(percentile(wearer.say_ms[3:], 95), 3),
    }


# The server


@contextmanager
def served() -> Iterator[str]:
    """A server in a process of its own; its address."""
    with subprocess.Popen(
        [sys.executable, __file__], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
        process.terminate()


def serve() -> None:
    """Serve until the end of the standard input."""
    server = socket.create_server(("127.0.0.1", 0))
    print(server.getsockname()[1], flush=True)

    def accept() -> None:
        while True:
            link, _ = server.accept()
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=talk, args=(link,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


def talk(link: socket.socket) -> None:
    """Answer the requests on a connection; the last message of each says how."""
    file = link.makefile("rb")
    while file.readline():
        length = 0
        while row := file.readline().strip().lower():
            if row.startswith(b"content-length:"):
                length = int(row.partition(b":")[2])
        asked = json.loads(file.read(length))["messages"][-1]["content"]
        plan = json.loads(asked[asked.index("{") :])  # what the glasses know stands before it
        link.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        time.sleep(THINK_S)
        begin = time.monotonic()
        for number in range(plan["tokens"]):
            time.sleep(max(0.0, begin + number * plan["pace_s"] - time.monotonic()))
            link.sendall(event({"content": f"{time.monotonic_ns()}{plan.get('mark', '')} "}))
        link.sendall(event({}, "stop") + event(None) + chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n")


def event(delta: dict[str, str] | None, finish: str | None = None) -> bytes:
    """A piece of an answer as vLLM writes it; without a delta the usage."""
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish, "token_ids": None}
    piece = {
        "id": "chatcmpl-0f8fad5bd9cb469fa16570867728950e", "object": "chat.completion.chunk", "created": 1790000000,
        "model": "Qwen/Qwen3-4B", "choices": [] if delta is None else [choice],
    }  # fmt: skip
    if delta is None:
        piece["usage"] = {"prompt_tokens": 25, "total_tokens": 225, "completion_tokens": 200}
    return chunk(b"data: " + json.dumps(piece).encode() + b"\n\n")


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


if __name__ == "__main__":
    serve()
