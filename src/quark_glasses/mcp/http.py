"""The HTTP client for outside servers: no answer may be larger than we would read, and none may unpack into more."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx2

MOST_BYTES = 2_000_000  # of one answer; events of a stream have the SDK's own bound
TIMEOUT_S = 10.0
READ_S = 300.0  # a stream of events may be quiet for long


def bounded_client(token: str = "") -> httpx2.AsyncClient:
    """A client for one server; `token` is sent as bearer."""
    headers = {"Accept-Encoding": "identity"} | ({"Authorization": f"Bearer {token}"} if token else {})
    timeout = httpx2.Timeout(TIMEOUT_S, read=READ_S)
    return httpx2.AsyncClient(headers=headers, timeout=timeout, transport=_Bounded(), trust_env=False)


class _Bounded(httpx2.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            await response.aclose()
            raise httpx2.DecodingError("the answer is compressed, which was not asked for", request=request)
        if "text/event-stream" not in response.headers.get("content-type", "") and isinstance(
            response.stream, httpx2.AsyncByteStream
        ):
            response.stream = _BoundedStream(response.stream, request)
        return response


class _BoundedStream(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, request: httpx2.Request) -> None:
        self._stream = stream
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for piece in self._stream:
            read += len(piece)
            if read > MOST_BYTES:
                raise httpx2.ReadError(f"the answer is larger than {MOST_BYTES} bytes", request=self._request)
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()
