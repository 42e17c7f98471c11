"""Engines on tape: what they gave is told while they work, and given again under replay.

A model's output is not the same to the last bit on every processor, so a recording of a session holds what the engines gave.
Each reply is filed under a digest of what the engine was given: a replay finds it again as long as the input is the same, and
says so where it is not. Detectors of voice and wake word are cheap and steady enough to run for real, and stay off the tape.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np

from quark_glasses.backends.api import ChatDelta, ChatRequest, CommandReader, Floats, Recognition, SpokenPiece
from quark_glasses.core import errors
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.agent import CoderOutcome, Progress
from quark_glasses.core.errors import BackendUnavailable, Cancelled, GlassesError
from quark_glasses.core.speech.expected import Expected, Reading
from quark_glasses.core.types import Samples, ToolCall

DIGEST_CHARS = 24
REPLY, ERROR, TOOK = "reply", "error", "took_ms"  # keys of a record
DELTAS, WHOLE = "deltas", "whole"  # keys of a model's reply
Tell = Callable[[str, str], None]  # gets the digest of what was given, and the reply as JSON


class Tape(Protocol):
    """Replies of a recorded session."""

    def plays(self, kind: str) -> bool:
        """Do engines of this kind stay unloaded, since their replies are on the tape?"""
        ...

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        """The recorded reply as JSON; None where the engine must work. Raises `InvalidInput` where it must not."""
        ...

    def sound(self, digest: str) -> Samples | None:
        """Recorded sound by the digest of its samples."""
        ...


class Deck:
    """One engine's way to the tape: asks it first, tells it what the engine gave."""

    def __init__(self, kind: str, engine: str, tape: Tape | None, tell: Tell) -> None:
        self._kind = kind
        self.engine = engine
        self._tell = tell
        self.tape = tape
        self.plays = tape is not None and tape.plays(kind)
        self._begun_ns = 0
        self._took_ms = 0.0

    def recorded(self, key: str) -> Any:
        """The reply on the tape as plain values, or None."""
        found = self.tape.reply(self._kind, self.engine, key) if self.tape else None
        if found is None:
            return None
        record = json.loads(found)
        self._record(key, {name: value for name, value in record.items() if name != TOOK})
        if ERROR in record:
            raise _error(*record[ERROR])
        return record[REPLY]

    def begin(self) -> None:
        """The engine begins to work."""
        self._begun_ns, self._took_ms = time.perf_counter_ns(), 0.0

    def gave(self) -> None:
        """The engine gave the first of what it will give."""
        self._took_ms = self._took_ms or (time.perf_counter_ns() - self._begun_ns) / 1e6

    def keep(self, key: str, reply: Any) -> None:
        self.gave()
        self._record(key, {REPLY: reply})

    @contextmanager
    def working(self, key: str) -> Iterator[None]:
        """While the engine works: its errors are replies as well, but for being told to stop."""
        self.begin()
        try:
            yield
        except Cancelled:
            raise
        except GlassesError as error:
            self._record(key, {ERROR: _row(error)})
            raise

    def _record(self, key: str, record: dict[str, Any]) -> None:
        """Under replay the time that it took is left out: it is no part of what comes of the session."""
        if self.tape is None:
            record[TOOK] = round(self._took_ms, 1)
        self._tell(key, json.dumps(record, ensure_ascii=False))


class _Taped:
    """An engine that is not even loaded where its replies are played."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        self.engine = engine
        self.capabilities = engine.capabilities
        self._deck = deck

    def load(self) -> None:
        if not self._deck.plays:
            self.engine.load()

    def close(self) -> None:
        self.engine.close()


class TapedRecognizer(_Taped):
    """A `Recognizer` on tape."""

    def recognize(
        self,
        sound: Floats,
        *,
        language: str = "",
        vocabulary: Sequence[str] = (),
        draft: bool = False,
        cancel: CancelToken | None = None,
    ) -> Recognition:
        key = digest("draft" if draft else "recognize", sound, language, *vocabulary)
        found = self._deck.recorded(key)
        if found is not None:
            words = tuple((str(w), float(a), float(b)) for w, a, b in found["words"])
            return Recognition(**{**found, "words": words, "alternatives": tuple(found["alternatives"])})
        with self._deck.working(key):
            heard: Recognition = self.engine.recognize(
                sound, language=language, vocabulary=vocabulary, draft=draft, cancel=cancel
            )
        self._deck.keep(key, dataclasses.asdict(heard))
        return heard


class TapedCommandReader(TapedRecognizer):
    """A `Recognizer` that is also a `CommandReader`, on tape."""

    def expect(self, expected: Expected, *, cancel: CancelToken | None = None) -> None:
        if not self._deck.plays:
            self.engine.expect(expected, cancel=cancel)

    def hear_requests(
        self, sound: Floats, heard: Recognition, *, vocabulary: Sequence[str] = (), cancel: CancelToken | None = None
    ) -> tuple[str, ...]:
        key = digest("hear_requests", sound, heard.language, heard.text)
        found = self._deck.recorded(key)
        if found is not None:
            return tuple(found)
        with self._deck.working(key):
            texts: tuple[str, ...] = self.engine.hear_requests(sound, heard, vocabulary=vocabulary, cancel=cancel)
        self._deck.keep(key, list(texts))
        return texts

    def read_commands(
        self, sound: Floats, heard: Recognition, *, cancel: CancelToken | None = None
    ) -> tuple[Reading, ...]:
        key = digest("read_commands", sound, heard.language, heard.text)
        found = self._deck.recorded(key)
        if found is not None:  # older tapes hold texts alone
            return tuple(Reading(row, 0.0, 0.0) if isinstance(row, str) else Reading(*row) for row in found)
        with self._deck.working(key):
            readings: tuple[Reading, ...] = self.engine.read_commands(sound, heard, cancel=cancel)
        self._deck.keep(key, [dataclasses.astuple(reading) for reading in readings])
        return readings


class TapedSynthesizer(_Taped):
    """A `Synthesizer` on tape. Its reply names each piece of sound by digest: the sound itself is on `audio/speech`."""

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        key = digest("synthesize", text, language, voice, f"{speed:.3f}")
        found = self._deck.recorded(key)
        if found is not None:
            yield from (self._piece(*row) for row in found)
            return
        rows = []
        with self._deck.working(key):
            for piece in self.engine.synthesize(text, language=language, voice=voice, speed=speed, cancel=cancel):
                self._deck.gave()
                name = digest(piece.samples)
                rows.append((name, len(piece.samples), piece.sample_rate, piece.start_char, piece.end_char))
                yield piece
        self._deck.keep(key, rows)

    def _piece(self, name: str, count: int, rate: int, start: int, end: int) -> SpokenPiece:
        """A piece of which no sound is on the tape was cut off before anybody heard it: silence stands for it."""
        found = self._deck.tape.sound(name) if self._deck.tape else None
        return SpokenPiece(np.zeros(count, np.int16) if found is None else found, rate, start, end)


class TapedEmbedder(_Taped):
    """An `Embedder` on tape, in half precision on both ways, so that a replay ranks as the recording did."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        super().__init__(engine, deck)
        self.name, self.floor = engine.name, engine.floor

    def embed(self, texts: Sequence[str], *, question: bool) -> Floats:
        key = digest("question" if question else "passage", *texts)
        found = self._deck.recorded(key)
        if found is None:
            with self._deck.working(key):
                vectors = self.engine.embed(texts, question=question)
            found = [base64.b64encode(vector.astype("<f2").tobytes()).decode() for vector in vectors]
            self._deck.keep(key, found)
        rows = [np.frombuffer(base64.b64decode(row), "<f2") for row in found]
        return np.stack(rows).astype(np.float32) if rows else np.zeros((0, 0), np.float32)


class TapedChatModel(_Taped):
    """A `ChatModel` on tape. A reply holds what was given in order, and the error that ended it.

    The same question may be asked twice and answered differently, so a reply is also filed by how often it was answered. An answer
    that was cancelled is kept as far as it went, and does not count: where the same question was answered whole later, that answer
    takes its place. Played back, it ends as if it was cancelled there.
    """

    def __init__(self, engine: Any, deck: Deck) -> None:
        super().__init__(engine, deck)
        self._answered: Counter[str] = Counter()

    def chat(
        self, request: ChatRequest, *, first_token_s: float, total_s: float, cancel: CancelToken | None = None
    ) -> Iterator[ChatDelta]:
        asked = digest("chat", self._deck.engine, *_parts(request))
        key = digest(asked, self._answered[asked])
        found = self._deck.recorded(key)
        if found is not None:
            yield from map(_delta, found[DELTAS])
            if not found[WHOLE]:
                raise Cancelled("the recording of this answer ends here")
            self._answered[asked] += 1
            if found[ERROR]:
                raise _error(*found[ERROR])
            return
        rows: list[dict[str, Any]] = []
        failure: GlassesError | None = None
        whole = False
        self._deck.begin()
        try:
            for delta in self.engine.chat(request, first_token_s=first_token_s, total_s=total_s, cancel=cancel):
                self._deck.gave()
                rows.append(dataclasses.asdict(delta))
                whole = bool(delta.finish_reason)
                yield delta
            whole = True
        except Cancelled:
            raise
        except GlassesError as error:
            failure, whole = error, True
            raise
        finally:
            self._answered[asked] += whole
            if whole or rows:
                reply = {DELTAS: rows, WHOLE: whole, ERROR: _row(failure) if failure else None}
                self._deck.keep(key, reply)


def _parts(request: ChatRequest) -> Iterator[Any]:
    """What an answer depends on."""
    yield from (request.model, request.tools_json, request.schema_json, request.temperature, request.max_tokens)
    for message in request.messages:
        yield from (message.role, message.content, message.tool_call_id)
        yield from (f"{call.id} {call.tool} {call.arguments_json}" for call in message.tool_calls)
        yield from (f"{picture.format} {picture.data.hex()}" for picture in message.pictures)


def _delta(row: dict[str, Any]) -> ChatDelta:
    return ChatDelta(**{**row, "tool_calls": tuple(ToolCall(**call) for call in row["tool_calls"])})


def unfinished(record: str) -> bool:
    """Is this record of a model's reply that of an answer that was cancelled?"""
    reply = json.loads(record).get(REPLY)
    return isinstance(reply, dict) and reply.get(WHOLE) is False


def _row(error: GlassesError) -> tuple[str, str, str]:
    return type(error).__name__, error.what, error.fix


def _error(name: str, what: str, fix: str) -> GlassesError:
    """The error of a record; a bag may name anything."""
    kind = getattr(errors, name, None)
    return (kind if isinstance(kind, type) and issubclass(kind, GlassesError) else GlassesError)(what, fix)


class TapedTools(_Taped):
    """A link to an outside MCP server on tape. Under replay it is never made, whatever the tape holds."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        super().__init__(engine, deck)
        self._asked: Counter[str] = Counter()  # the same question may have another answer each time

    def load(self) -> None:
        if self._deck.tape is None:
            self.engine.load()

    def listing(self, wait_s: float = 0.0, *, cancel: CancelToken | None = None) -> tuple[int, str, str]:
        """See `McpLink.listing`."""
        version, rows, problem = self._answer(lambda: self.engine.listing(wait_s, cancel=cancel), "listing")
        return int(version), str(rows), str(problem)

    def call(self, tool: str, arguments_json: str, *, deadline_s: float, cancel: CancelToken | None = None) -> str:
        """See `McpLink.call`."""
        work = lambda: self.engine.call(tool, arguments_json, deadline_s=deadline_s, cancel=cancel)  # noqa: E731
        return str(self._answer(work, "call", tool, arguments_json))

    def _answer(self, work: Callable[[], Any], *given: str) -> Any:
        question = digest(*given)
        self._asked[question] += 1
        key = digest(question, self._asked[question])
        found = self._deck.recorded(key)
        if found is not None:
            return found
        with self._deck.working(key):
            if self._deck.tape is not None:
                raise BackendUnavailable("the recording has no answer of this server", "A replay connects to none")
            reply = work()
        self._deck.keep(key, reply)
        return reply


class TapedCoder(_Taped):
    """The coder on tape. Under replay it is never set to work: it would run programs."""

    def load(self) -> None:
        if self._deck.tape is None:
            self.engine.load()

    def work(self, task: str, language: str, tell: Callable[[Progress], None], cancel: CancelToken) -> CoderOutcome:
        """See `Coder.work`; the steps of a recorded task come all at once."""
        key = digest("coder", task, language)
        found = self._deck.recorded(key)
        if found is None:
            steps: list[Progress] = []

            def both(step: Progress) -> None:
                steps.append(step)
                tell(step)

            with self._deck.working(key):
                if self._deck.tape is not None:
                    raise BackendUnavailable("the recording does not hold this task", "A replay runs no programs")
                outcome: CoderOutcome = self.engine.work(task, language, both, cancel)
            self._deck.keep(
                key, {"steps": [dataclasses.asdict(s) for s in steps], "outcome": dataclasses.asdict(outcome)}
            )
            return outcome
        for row in found["steps"]:
            tell(Progress(**row))
        return CoderOutcome(**{**found["outcome"], "files": tuple(found["outcome"]["files"])})


def taped(kind: str, engine: Any, deck: Deck) -> Any:
    """The engine on tape where its kind is; else the engine as it is."""
    if kind == "tts":
        return TapedSynthesizer(engine, deck)
    if kind == "llm":
        return TapedChatModel(engine, deck)
    if kind == "asr":
        reads_commands = isinstance(engine, CommandReader)
        return (TapedCommandReader if reads_commands else TapedRecognizer)(engine, deck)
    if kind == "embed":
        return TapedEmbedder(engine, deck)
    if kind == "coder":
        return TapedCoder(engine, deck)
    if kind == "mcp":
        return TapedTools(engine, deck)
    if kind == "shop":
        from quark_glasses.backends.taped_shop import TapedShop  # imported late: it needs this module

        return TapedShop(engine, deck)
    if kind in ("codes", "ocr", "objects", "looks", "hands"):
        from quark_glasses.backends import taped_eyes  # late as well

        return {"codes": taped_eyes.TapedCodes, "ocr": taped_eyes.TapedTexts}.get(kind, taped_eyes.TapedEyes)(
            engine, deck
        )
    return engine


def digest(*given: Any) -> str:
    """A name for what an engine was given: sound, and texts."""
    whole = hashlib.sha256()
    for item in given:
        data = item.tobytes() if isinstance(item, np.ndarray) else str(item).encode()
        whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()[:DIGEST_CHARS]
