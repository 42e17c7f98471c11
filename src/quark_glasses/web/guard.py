"""Who may talk to the page's server: this machine's own browser, on the page that we served, and nobody else.

A web page elsewhere can make a browser send requests to 127.0.0.1, also under a name of its own that it lets point here (DNS
rebinding). So every request must name us as its Host, must come from no other origin, and a websocket must bring the cookie that
the page got, which a browser sends from our own pages alone (SameSite=Strict, and the origin is compared with the port).
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

NAMES = ("127.0.0.1", "localhost", "[::1]")
OWN_SITE = ("same-origin", "none")  # what Sec-Fetch-Site may say; "none" is the wearer's own doing: an address typed in
FIX = "Open the address in a window of its own, as `quark run` printed it"

Headers = Iterable[tuple[bytes, bytes]]


class Guard:
    """Middleware that lets nobody else in, and tells the browser what our page may do: nothing but talk to us.

    The Content-Security-Policy allows scripts and styles of our own files alone, none inside the page, and no other address.
    """

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._hosts = {f"{name}:{port}" for name in NAMES}
        self._cookie = f"quark_page_{port}"  # cookies know no ports: other servers of this machine have theirs
        self._token = secrets.token_urlsafe(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        why = self.refusal(scope["headers"], socket=scope["type"] == "websocket")
        if not why:
            await self._app(scope, receive, self._with_headers(scope, send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": why})  # before accept: HTTP 403
        else:
            await _refuse(send, f"Refused: {why}. {FIX}.\n")

    def refusal(self, headers: Headers, *, socket: bool = False) -> str:
        """Why a request is not answered; "" where it is."""
        hosts, origins, sites, cookies = (
            _all(headers, name) for name in ("host", "origin", "sec-fetch-site", "cookie")
        )
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            return "it is not addressed to this machine"
        if any(origin != f"http://{hosts[0]}" for origin in origins) or any(site not in OWN_SITE for site in sites):
            return "it comes from another page"
        if socket and len(origins) != 1:
            return "it does not say from which page it comes"
        if socket and not self._knows(cookies):
            return "it does not come from the page"
        return ""

    def _knows(self, cookies: list[str]) -> bool:
        """Is our token among the cookies?"""
        for text in cookies:
            try:
                morsel = SimpleCookie(text).get(self._cookie)
            except CookieError:
                continue
            if morsel is not None and hmac.compare_digest(morsel.value.encode(), self._token.encode()):
                return True
        return False

    def _with_headers(self, scope: Scope, send: Send) -> Send:
        host = _all(scope["headers"], "host")[0]
        added = [(name.encode(), value.encode()) for name, value in policy(host).items()]
        if scope["path"] in ("/", "/session"):
            cookie = f"{self._cookie}={self._token}; Path=/; HttpOnly; SameSite=Strict"
            added.append((b"set-cookie", cookie.encode()))

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *added]
            await send(message)

        return sending


def policy(host: str) -> dict[str, str]:
    """Headers of every answer."""
    content = (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self' ws://{host}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    )
    return {
        "content-security-policy": content,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "microphone=(self), camera=(), geolocation=(), display-capture=()",
        "cache-control": "no-store",
    }


def _all(headers: Headers, name: str) -> list[str]:
    wanted = name.encode()
    return [value.decode("latin-1") for key, value in headers if key.lower() == wanted]


async def _refuse(send: Send, text: str) -> None:
    body = text.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": body})
