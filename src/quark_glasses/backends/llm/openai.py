"""Any server that speaks OpenAI's chat completions: vLLM first of all, llama.cpp, a cloud."""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Generator, Iterator
from typing import Any, ClassVar

import httpcore2

from quark_glasses.backends.api import Capabilities, ChatDelta, ChatRequest, Models, Options
from quark_glasses.backends.llm.answer import Answer
from quark_glasses.backends.llm.options import ServerOptions, endpoint, read
from quark_glasses.backends.llm.sse import EventData
from quark_glasses.backends.llm.wire import Line, Watch
from quark_glasses.backends.llm.wording import Style, body, tool_names
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import (
    BackendUnavailable,
    DeadlineExceeded,
    GlassesError,
    InvalidInput,
    InvalidParameter,
    Retryable,
)

IDLE_LINES = 4  # kept open between calls
LINGER_S = 0.3  # for what follows a whole answer: its usage, the end of the response
MOST_WAIT_S = 2.0  # for a busy server that says when to come back
REFUSAL_BYTES = 8192  # read of what a server says instead of an answer
REFUSAL_CHARS = 200  # told of it
LINK_ERRORS = (httpcore2.ProtocolError, httpcore2.NetworkError, httpcore2.TimeoutException)


class OpenAi:
    """See the module; options: `options.ServerOptions`. Calls may come from several threads.

    A call is tried a second time where the first got no byte of an answer: the server had closed a connection that lay idle, or
    was busy and said when to come back, soon enough for the deadlines.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Any OpenAI-compatible server, such as vLLM", offline=False, licence="depends on the model"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._options = given = read(ServerOptions, options, "openai")
        self._endpoint = httpcore2.URL(endpoint(given.url))
        self._origin = given.url.split("/v1")[0].rstrip("/")
        self._more, self._end = f"more of the answer of {self._origin}", f"the end of the answer of {self._origin}"
        if isinstance(given.thinking, str) and given.thinking:
            raise InvalidParameter(f"option 'thinking' cannot be '{given.thinking}'", 'Write true, false or ""')
        thinking = given.thinking if isinstance(given.thinking, bool) else None
        self._style = Style(given.model, given.max_tokens, thinking, given.parallel_tools, dict(given.extra or {}))
        self._key = ""
        self._loaded = False
        self._lock = threading.Lock()
        self._idle: list[Line] = []

    def load(self) -> None:
        """Look up the key; the server is asked at the first question. Raises `BackendUnavailable`."""
        name = self._options.key_env
        self._key = os.environ.get(name, "").strip() if name else ""
        if name and not re.fullmatch(r"[\x21-\x7e]+", self._key):
            raise BackendUnavailable(
                f"the environment variable {name} holds no usable key for {self._origin}", f"Set it: export {name}=..."
            )
        secure = self._endpoint.scheme == b"https"
        self._tls = httpcore2.default_ssl_context() if secure else None
        self._loaded = True

    def close(self) -> None:
        """Close the connections that lie idle."""
        self._loaded = False
        self._drop_idle()

    def chat(
        self, request: ChatRequest, *, first_token_s: float, total_s: float, cancel: CancelToken | None = None
    ) -> Iterator[ChatDelta]:
        """See `api.ChatModel`."""
        if not self._loaded:
            raise BackendUnavailable("the model is not loaded", "Call load() first")
        data, names = body(request, self._style), tool_names(request)
        watch = Watch(total_s, cancel)
        watch.expect(f"the first token of {self._origin}", first_token_s)
        for again in (True, False):
            line = self._take()
            answer = Answer(names, self._told)
            try:
                wait_s = yield from self._answer(line, data, watch, answer, again)
            except LINK_ERRORS as error:
                if not (again and line.used and not line.heard):
                    raise self._failure(error, line) from error
                self._drop_idle()  # closed by the server, as this one was
                continue
            finally:
                self._give_back(line)
            if not wait_s:
                return
            watch.pause(wait_s)

    def _answer(
        self, line: Line, data: bytes, watch: Watch, answer: Answer, again: bool
    ) -> Generator[ChatDelta, None, float]:
        """One try; 0, or the seconds after which a busy server may be asked `again`."""
        told = False
        try:
            with line.post(self._endpoint, self._headers(), data, watch) as response:
                if response.status != 200:
                    return self._refused(response, watch.left() if again else 0.0)
                self._check_type(response)
                events = EventData()
                for part in response.iter_stream():
                    found = events.feed(part)
                    if not found:
                        continue
                    lingering = answer.finished
                    text = answer.feed(found)
                    if text:
                        yield ChatDelta(text)
                    if answer.finished:
                        if answer.complete and not told:
                            told = True
                            yield answer.last()
                        if not lingering:
                            watch.expect(self._end, LINGER_S)
                    elif answer.begun:
                        watch.expect(self._more, self._options.stall_s)
        except (*LINK_ERRORS, DeadlineExceeded):
            if not answer.finished:
                raise
        if not told:
            yield answer.last()
        return 0.0

    def _headers(self) -> list[tuple[bytes, bytes]]:
        key = [(b"Authorization", f"Bearer {self._key}".encode())] if self._key else []
        return [(b"Content-Type", b"application/json"), (b"Accept", b"text/event-stream"), *key]

    # Connections

    def _take(self) -> Line:
        """A connection that lies idle, or a new one."""
        with self._lock:
            while self._idle:
                line = self._idle.pop()
                if line.usable:
                    return line
                line.close()
        return Line(self._endpoint.origin, self._options.connect_s, self._tls)

    def _give_back(self, line: Line) -> None:
        with self._lock:
            if self._loaded and line.usable and len(self._idle) < IDLE_LINES:
                self._idle.append(line)
                return
        line.close()

    def _drop_idle(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for line in idle:
            line.close()

    # What went wrong

    def _check_type(self, response: httpcore2.Response) -> None:
        kind = _header(response, b"content-type")
        if not kind.startswith("text/event-stream"):
            raise InvalidInput(
                f"{self._origin} sends {kind[:40] or 'something'} instead of a stream of events",
                "Look at what answers there: it must be OpenAI-compatible and able to stream",
            )

    def _failure(self, error: Exception, line: Line) -> GlassesError:
        """What an error of the link means."""
        if isinstance(error, httpcore2.ConnectError | httpcore2.ConnectTimeout):
            return BackendUnavailable(
                f"nothing answers at {self._origin} ({error})", "Start the model server there, or correct url"
            )
        if isinstance(error, httpcore2.ProtocolError) and not line.ended:
            return InvalidInput(f"{self._origin} does not speak HTTP ({error})", "Correct url")
        return Retryable(f"the link to {self._origin} was cut in the middle", "Ask again")

    def _refused(self, response: httpcore2.Response, left_s: float) -> float:
        """Seconds after which to ask again; raises where that makes no sense within the time left."""
        wait_s = _seconds(_header(response, b"retry-after"))
        said = b""
        for part in response.iter_stream():
            said += part
            if len(said) > REFUSAL_BYTES:
                break
        if response.status in (429, 503) and 0 < wait_s < min(left_s, MOST_WAIT_S):
            return wait_s
        raise self._refusal(response.status, said.decode("utf-8", "replace"))

    def _told(self, error: Any) -> GlassesError:
        """What an error means that comes in place of a piece of the answer."""
        code = error.get("code") if isinstance(error, dict) else None
        return self._refusal(code if isinstance(code, int) else 500, json.dumps({"error": error}))

    def _refusal(self, status: int, said: str) -> GlassesError:
        """The error for an HTTP status; what the server said about it goes along, without our key."""
        text = _message(said)
        text = " ".join((text.replace(self._key, "***") if self._key else text).split())[:REFUSAL_CHARS].rstrip(". ")
        what = f"{self._origin} answers {status}" + (f": {text}" if text else "")
        if status in (401, 403):
            name = self._options.key_env
            return BackendUnavailable(
                what, f"Put a valid key into {name}" if name else "Name the variable that holds the key: key_env=NAME"
            )
        if status == 404 or 300 <= status < 400:
            return BackendUnavailable(what, "Correct url and model; the server lists its models at /v1/models")
        if status in (408, 425, 429) or status >= 500:
            return Retryable(what, "The server is busy or broken: ask again later, or look at its log")
        return InvalidInput(what, "Change what is asked, or the limits of the server")


def _header(response: httpcore2.Response, name: bytes) -> str:
    return next((value.decode("latin-1").lower() for key, value in response.headers if key.lower() == name), "")


def _seconds(text: str) -> float:
    """Of a Retry-After header; 0 where it names a date or is none."""
    return float(text) if re.fullmatch(r"\d{1,6}(\.\d{1,3})?", text) else 0.0


def _message(said: str) -> str:
    """The words in an error of a server: OpenAI's and vLLM's shape, FastAPI's, or plain text."""
    try:
        tree: Any = json.loads(said)
    except ValueError:
        return re.sub(r"<[^>]*>", " ", said)
    for _ in range(3):
        if isinstance(tree, dict):
            tree = next((tree[key] for key in ("error", "message", "detail") if key in tree), "")
    return str(tree)
