"""A chat server on a real socket that behaves as a test wants: well, badly, or not at all.

Each request is answered by the next of its `manners`, the last one for ever after. A manner gets a `Talk` and sends what it likes.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

WAIT_S = 10.0
OK = "200 OK"


class Talk:
    """One request and the way to answer it."""

    def __init__(self, link: socket.socket, headers: dict[str, str], body: dict[str, Any]) -> None:
        self.link = link
        self.headers = headers
        self.body = body
        self.closed = threading.Event()  # the connection is gone

    def head(self, status: str = OK, *lines: str, kind: str = "text/event-stream") -> None:
        """The head of a response in chunks."""
        rows = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Transfer-Encoding: chunked", *lines, "", ""]
        self.raw("\r\n".join(rows).encode())

    def whole(self, status: str, text: str, *lines: str, kind: str = "application/json") -> None:
        """A whole response at once."""
        data = text.encode()
        rows = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}", *lines, "", ""]
        self.raw("\r\n".join(rows).encode() + data)

    def chunk(self, data: bytes) -> None:
        self.raw(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def event(self, value: Any) -> None:
        self.chunk(b"data: " + (value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n\n")

    def text(self, *texts: str) -> None:
        for text in texts:
            self.delta(content=text)

    def delta(self, **delta: Any) -> None:
        self.event({"model": "tiny", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})

    def finish(self, reason: str = "stop", usage: tuple[int, int] | None = (7, 3)) -> None:
        """As vLLM ends: the reason, the usage, [DONE], the end of the response."""
        self.event({"model": "tiny", "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
        if usage:
            tokens = {"prompt_tokens": usage[0], "completion_tokens": usage[1]}
            self.event({"model": "tiny", "choices": [], "usage": tokens})
        self.event(b"[DONE]")
        self.raw(b"0\r\n\r\n")

    def hang(self) -> None:
        """Say nothing more until the client hangs up."""
        self.link.settimeout(WAIT_S)
        self.link.recv(1)

    def kill(self) -> None:
        """Cut the connection as a killed process does: with a reset."""
        self.link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        os.close(self.link.detach())

    def raw(self, data: bytes) -> None:
        try:
            self.link.sendall(data)
        except OSError:
            self.closed.set()
            raise


Manner = Callable[[Talk], object]


def says(*texts: str) -> Manner:
    """Answers well."""

    def answer(talk: Talk) -> None:
        talk.head()
        talk.delta(role="assistant", content="")
        talk.text(*texts)
        talk.finish()

    return answer


class ChatServer:
    """Context manager: the server, with what it was asked."""

    def __init__(self, *manners: Manner, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.manners = list(manners or [says("Hello.")])
        self.talks: list[Talk] = []
        self.connections = 0
        self._links: list[socket.socket] = []
        self._server = socket.create_server(("127.0.0.1", port))
        self.port = self._server.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}/v1"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> ChatServer:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Gone, with all connections."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for link in self._links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def drop_idle(self) -> None:
        """Close the connections but go on listening."""
        for link in self._links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                link, _ = self._server.accept()
                link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connections += 1
                self._links.append(link)
                threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _secured(self, link: socket.socket) -> socket.socket:
        return self._tls.wrap_socket(link, server_side=True) if self._tls else link

    def _serve(self, link: socket.socket) -> None:
        talks: list[Talk] = []
        with contextlib.suppress(OSError, ValueError), self._secured(link) as secured:
            for headers, body in requests(secured):
                if body is None:  # "are you there?"
                    secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                    continue
                talks.append(Talk(secured, headers, body))
                self.talks.append(talks[-1])
                manner = self.manners.pop(0) if len(self.manners) > 1 else self.manners[0]
                manner(talks[-1])
        for talk in talks:
            talk.closed.set()


def requests(link: socket.socket) -> Iterator[tuple[dict[str, str], dict[str, Any] | None]]:
    """The requests on a connection: headers in lower case, and the JSON."""
    file = link.makefile("rb")
    while line := file.readline():
        headers = {":request": line.decode().strip()}
        while row := file.readline().decode().strip():
            name, _, value = row.partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", 0))
        yield headers, json.loads(file.read(length)) if length else None
