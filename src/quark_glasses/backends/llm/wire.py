"""One HTTP connection whose every wait ends: at a deadline, or at once when the call is cancelled.

The HTTP itself is httpcore2's; here are the sockets under it. A read that waits for the server is woken by shutting its socket
down from the thread that cancels, which the server sees as a closed connection. Looking up a name and shaking hands cannot be
woken, so they run on a thread of their own that is left behind where they take too long.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, SimpleQueue
from typing import Any

import httpcore2
from httpcore2 import NetworkBackend, NetworkStream

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, DeadlineExceeded

IDLE_S = 55.0  # an idle connection is kept this long; common servers close theirs after 60 s or later
Clock = Callable[[], float]


class Watch:
    """The deadlines of one call, and its cancel token. Times are seconds from now."""

    def __init__(self, total_s: float, cancel: CancelToken | None = None, clock: Clock = time.perf_counter) -> None:
        self.cancel = cancel or CancelToken()
        self._clock = clock
        self._end = clock() + total_s
        self._next = self._end
        self._what = "an answer"

    def expect(self, what: str, within_s: float) -> None:
        """This must come next, and within this time."""
        self._what, self._next = what, min(self._end, self._clock() + within_s)

    def left(self) -> float:
        """Seconds until the nearest deadline; raises `DeadlineExceeded` after it, and `Cancelled`."""
        self.cancel.check()
        left = self._next - self._clock()
        if left <= 0:
            raise self.late()
        return left

    def late(self) -> DeadlineExceeded:
        return DeadlineExceeded(
            f"{self._what} did not come in time", "Look at the load of the server, or allow more time"
        )

    def pause(self, seconds: float) -> None:
        """Wait, unless that is longer than there is time for."""
        if seconds >= self.left():
            raise self.late()
        self.cancel.wait(seconds)
        self.cancel.check()


class Line(NetworkBackend):
    """One connection to a server, used for one call at a time."""

    def __init__(self, origin: httpcore2.Origin, connect_s: float, tls: ssl.SSLContext | None) -> None:
        self._connect_s = connect_s
        self._watch: Watch | None = None
        self._socket: socket.socket | None = None
        self._http = httpcore2.HTTPConnection(
            origin, ssl_context=tls, keepalive_expiry=IDLE_S, network_backend=self
        )  # fmt: skip
        self.used = False  # did it carry an answer before?
        self.heard = False  # did a byte come since the question?
        self.ended = False  # did the server close it?

    @property
    def usable(self) -> bool:
        """Is it open and idle?"""
        return self._http.is_available() and not self._http.has_expired()

    @contextlib.contextmanager
    def post(
        self, url: httpcore2.URL, headers: Iterable[tuple[bytes, bytes]], body: bytes, watch: Watch
    ) -> Iterator[httpcore2.Response]:
        """The response, whose body comes while it is read; a line that was not read to its end is closed."""
        self._watch, self.heard = watch, False
        forget = watch.cancel.on_cancel(self.cut)
        try:
            with self._http.stream("POST", url, headers=list(headers), content=body) as response:
                yield response
            self.used = True
        finally:
            forget()

    def cut(self) -> None:
        """Close the connection under whoever reads from it; from any thread."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        self._http.close()

    def left(self) -> float:
        """Seconds that the call under way may still wait."""
        return self._watch.left() if self._watch else self._connect_s

    def late(self) -> Exception:
        return self._watch.late() if self._watch else Cancelled("nobody waits for this")

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> NetworkStream:
        """Connect within the time for that; raises httpcore2's `ConnectTimeout` and `ConnectError`."""
        within_s = min(self._connect_s, self.left())

        def connect() -> socket.socket:
            made = socket.create_connection((host, port), within_s)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return made

        self._socket = self.aside(connect)
        return _Stream(self, self._socket)

    def aside(self, connect: Callable[[], socket.socket]) -> socket.socket:
        """The socket that this makes on another thread, which is left behind where it takes too long."""
        within_s = min(self._connect_s, self.left())
        made = _Aside(connect)
        forget = self._watch.cancel.on_cancel(made.wake) if self._watch else lambda: None
        try:
            return made.get(within_s)
        except TimeoutError as error:
            self.left()  # raises `Cancelled`
            raise httpcore2.ConnectTimeout("it does not answer") from error
        except (OSError, ssl.SSLError) as error:
            raise httpcore2.ConnectError(error) from error
        finally:
            forget()

    def secure(self, plain: socket.socket, tls: ssl.SSLContext, host: str | None) -> NetworkStream:
        """Shake hands."""

        def shake() -> socket.socket:
            plain.settimeout(self._connect_s)
            return tls.wrap_socket(plain, server_hostname=host)

        self._socket = self.aside(shake)
        return _Stream(self, self._socket)


class _Aside:
    """A socket in the making on a thread of its own; one that comes when nobody waits any more is closed."""

    def __init__(self, connect: Callable[[], socket.socket]) -> None:
        self._connect = connect
        self._done: SimpleQueue[socket.socket | Exception | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._wanted = True
        threading.Thread(target=self._work, name="llm-connect", daemon=True).start()

    def wake(self) -> None:
        """Let `get` give up."""
        self._done.put(None)

    def get(self, within_s: float) -> socket.socket:
        """Wait for it; raises what making it raised, and `TimeoutError`."""
        with contextlib.suppress(Empty):
            made = self._done.get(timeout=within_s)
            if isinstance(made, socket.socket):
                return made
            if made is not None:
                raise made
        with self._lock:
            self._wanted = False
        with contextlib.suppress(Empty):
            _close(self._done.get_nowait())  # it came at the last moment
        raise TimeoutError

    def _work(self) -> None:
        try:
            made: socket.socket | Exception = self._connect()
        except Exception as error:  # told to who waits
            made = error
        with self._lock:
            if self._wanted:
                self._done.put(made)
                return
        _close(made)


def _close(made: object) -> None:
    if isinstance(made, socket.socket):
        made.close()


class _Stream(NetworkStream):
    """What httpcore2 reads from and writes to."""

    def __init__(self, line: Line, plain: socket.socket) -> None:
        self._line = line
        self._socket = plain

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            self._socket.settimeout(self._line.left())
            data = self._socket.recv(max_bytes)
        except OSError as error:
            raise self._failure(error, httpcore2.ReadError) from error
        self._line.heard, self._line.ended = self._line.heard or bool(data), not data
        if not data:
            self._line.left()  # raises `Cancelled` where that is why it was cut
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            self._socket.settimeout(self._line.left())
            self._socket.sendall(buffer)
        except OSError as error:
            raise self._failure(error, httpcore2.WriteError) from error

    def _failure(self, error: OSError, kind: type[Exception]) -> Exception:
        if isinstance(error, TimeoutError):
            return self._line.late()
        self._line.left()  # raises `Cancelled`
        return kind(error)

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> NetworkStream:
        try:
            return self._line.secure(self._socket, ssl_context, server_hostname)
        except BaseException:
            self._socket.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._socket.fileno() < 0 or _readable(self._socket)
        return None


def _readable(plain: socket.socket) -> bool:
    """Has the server said something that nobody asked for, such as goodbye?"""
    waits = select.poll()
    waits.register(plain, select.POLLIN)
    return bool(waits.poll(0))
