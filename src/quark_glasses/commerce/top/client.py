"""Calls to Taobao's open platform: signed, paced, with one deadline over all tries.

The secret comes from the environment only and is in no message, no log and no error. TOP signs its requests and not its
answers: what proves an answer is TLS. So the address must be https (plain http only on this machine, for tests),
redirects are not followed, and `call` returns only what has the root, the shape and the size of an answer to this call.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpcore2

from quark_glasses.commerce.top.refusals import Throttled, refusal
from quark_glasses.commerce.top.sign import METHODS, signature
from quark_glasses.core.errors import BackendUnavailable, DeadlineExceeded, InvalidInput, InvalidParameter, Retryable

GATEWAY = "https://eco.taobao.com/router/rest"
BEIJING = timezone(timedelta(hours=8))
TRIES = 3
MOST_BYTES = 4 * 1024 * 1024  # of an answer
PAUSE_S = 0.2  # before another try, doubled each time
HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class TopOptions:
    """Where and how to call; the names of environment variables, never their values."""

    url: str = GATEWAY
    key_env: str = "QUARK_TOP_APP_KEY"
    secret_env: str = "QUARK_TOP_APP_SECRET"  # the name of the variable  # noqa: S105
    sign_method: str = "hmac-sha256"
    deadline_s: float = 3.0  # for a call with its other tries
    calls_per_s: float = 5.0  # our own pace, below the quota of a small application

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in HERE):
            raise InvalidParameter("TOP is called over https only", f"Use {GATEWAY}")
        if self.sign_method not in METHODS:
            raise InvalidParameter(f"TOP knows no signature '{self.sign_method}'", f"Use one of: {', '.join(METHODS)}")
        if not (0.1 <= self.deadline_s <= 60.0 and 0.1 <= self.calls_per_s <= 1000.0):
            raise InvalidParameter(
                "the deadline or the pace of TOP calls is out of bounds", "0.1 to 60 s, 0.1 to 1000 calls"
            )


@dataclass
class Clocks:
    """Time from outside, so that a test needs none: seconds that only grow, Unix time, and a way to pause."""

    running: Callable[[], float] = time.monotonic
    unix: Callable[[], float] = field(default_factory=lambda: lambda: datetime.now(UTC).timestamp())
    pause: Callable[[float], object] = field(default_factory=lambda: threading.Event().wait)


class TopClient:
    """Calls may come from several threads. Raises `BackendUnavailable` where the environment has no key or secret."""

    def __init__(
        self,
        options: TopOptions | None = None,
        clocks: Clocks | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.options = options or TopOptions()
        self._clocks = clocks or Clocks()
        given = os.environ if environment is None else environment
        self._key, self._secret = given.get(self.options.key_env, ""), given.get(self.options.secret_env, "")
        if not self._key or not self._secret:
            raise BackendUnavailable(
                "there is no key for Taobao",
                f"Set {self.options.key_env} and {self.options.secret_env} in the environment",
            )
        self._lock = threading.Lock()
        self._next = 0.0  # when our pace, or a ban, lets the next call go
        self._pool = httpcore2.ConnectionPool(max_connections=4, keepalive_expiry=30.0, retries=0)

    def close(self) -> None:
        self._pool.close()

    def call(self, method: str, arguments: Mapping[str, str]) -> dict[str, Any]:
        """The content of the answer of a method such as "taobao.tbk.item.info.upgrade.get".

        Raises `Retryable` (`Throttled`) for trouble that may pass, `DeadlineExceeded`, `BackendUnavailable` for wrong
        keys or clocks, and `InvalidInput` for arguments that TOP refuses and for an answer that is none.
        """
        end = self._clocks.running() + self.options.deadline_s
        for number in range(TRIES):
            last = number == TRIES - 1
            try:
                self._take_turn(end)
                return self._once(method, arguments, end)
            except Throttled as error:
                self._hold(error.wait_s)
                if last or self._clocks.running() + error.wait_s >= end:
                    raise
            except Retryable:
                pause = PAUSE_S * 2**number
                if last or self._clocks.running() + pause >= end:
                    raise
                self._clocks.pause(pause)
        raise AssertionError("the last try returns or raises")

    def _take_turn(self, end: float) -> None:
        """Wait for the next free moment of our pace; raises `Throttled` at once where it comes after the deadline."""
        with self._lock:
            now = self._clocks.running()
            at = max(now, self._next)
            if at >= end:
                raise Throttled("Taobao is asked too often", at - now)
            self._next = at + 1.0 / self.options.calls_per_s
        if at > now:
            self._clocks.pause(at - now)

    def _hold(self, wait_s: float) -> None:
        with self._lock:
            self._next = max(self._next, self._clocks.running() + wait_s)

    def _once(self, method: str, arguments: Mapping[str, str], end: float) -> dict[str, Any]:
        sent = {name: value for name, value in arguments.items() if value}
        when = datetime.fromtimestamp(self._clocks.unix(), BEIJING)
        sent |= {
            "method": method, "app_key": self._key, "timestamp": when.strftime("%Y-%m-%d %H:%M:%S"), "v": "2.0",
            "sign_method": self.options.sign_method, "format": "json", "simplify": "false",
        }  # fmt: skip
        sent["sign"] = signature(sent, self._secret, self.options.sign_method)
        status, body = self._post(urlencode(sent).encode(), end)
        if status >= 500:
            raise Retryable(f"Taobao is in trouble (HTTP {status})", "Ask again in a moment")
        if status != 200:
            raise InvalidInput(f"Taobao did not answer (HTTP {status})", "Check the address of the gateway")
        return _content(method, body)

    def _post(self, body: bytes, end: float) -> tuple[int, bytes]:
        left = end - self._clocks.running()
        if left <= 0:
            raise DeadlineExceeded("Taobao did not answer in time", "Ask again, or check the connection")
        timeout = dict.fromkeys(("connect", "read", "write", "pool"), left)
        head = [("Content-Type", "application/x-www-form-urlencoded;charset=utf-8"), ("Accept", "application/json")]
        try:
            with self._pool.stream(
                "POST", self.options.url, headers=[*head, ("Content-Length", str(len(body)))], content=body,
                extensions={"timeout": timeout},
            ) as response:  # fmt: skip
                read = bytearray()
                for piece in response.iter_stream():
                    read += piece
                    if len(read) > MOST_BYTES:
                        raise InvalidInput("Taobao's answer is far too long", "Ask for fewer items")
                    if self._clocks.running() > end:
                        raise httpcore2.ReadTimeout
                return response.status, bytes(read)
        except httpcore2.TimeoutException as error:
            raise DeadlineExceeded("Taobao did not answer in time", "Ask again, or check the connection") from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            raise Retryable(f"the connection to Taobao failed: {error}", "Check the connection") from error


def _content(method: str, body: bytes) -> dict[str, Any]:
    """What is inside the root of an answer to this method; raises TOP's refusal, or `InvalidInput` for no answer."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("Taobao's answer is damaged", "Ask again; nothing of it was used") from error
    if not isinstance(answer, dict) or len(answer) != 1:
        raise InvalidInput("Taobao's answer has not the form of one", "Ask again; nothing of it was used")
    root, content = next(iter(answer.items()))
    if root == "error_response" and isinstance(content, dict):
        raise refusal(content)
    if root != method.removeprefix("taobao.").replace(".", "_") + "_response" or not isinstance(content, dict):
        raise InvalidInput("Taobao's answer is not to what was asked", "Ask again; nothing of it was used")
    return content
