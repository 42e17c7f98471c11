"""The files of the page, and how they are answered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

KINDS = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
    "svg": "image/svg+xml",
}
LANGUAGES = ("en", "zh")

Answer = Callable[["Request"], Awaitable["Response"]]


def routes(font: Path | None = None) -> dict[str, Answer]:
    """Path -> its answer; the files are read once, and there are no others but `font`, for machines without Chinese signs."""
    folder = files("quark_glasses.web") / "static"
    found = {each.name: each.read_bytes() for each in folder.iterdir() if each.name.rpartition(".")[2] in KINDS}
    page = found.pop("index.html").decode()
    every: dict[str, Answer] = {f"/static/{name}": _file(name, data) for name, data in found.items()}
    if font is not None:
        every["/static/cjk.otf"] = _font(font)
    return {"/": _page(page), "/session": _session, **every}


def best_language(accepted: str) -> str:
    """The page's language for an Accept-Language header (RFC 9110, section 12.5.4); English where it has neither."""
    best, weight = LANGUAGES[0], 0.0
    for part in accepted[:1000].split(","):
        tag, _, parameters = part.strip().lower().partition(";")
        language = tag.strip().partition("-")[0]
        name, _, value = parameters.strip().partition("=")
        try:
            quality = float(value) if name.strip() == "q" else 1.0
        except ValueError:
            continue
        if language in LANGUAGES and weight < quality <= 1.0:
            best, weight = language, quality
    return best


def _page(text: str) -> Answer:
    async def answer(request: Request) -> Response:
        from starlette.responses import HTMLResponse

        language = best_language(request.headers.get("accept-language", ""))
        return HTMLResponse(text.replace('lang="en"', f'lang="{language}"', 1))

    return answer


async def _session(request: Request) -> Response:
    """For a page whose server was started anew: the guard adds the new cookie."""
    from starlette.responses import Response

    return Response(status_code=204)


def _font(path: Path) -> Answer:
    async def answer(request: Request) -> Response:
        from starlette.responses import FileResponse

        return FileResponse(path, media_type="font/otf")

    return answer


def _file(name: str, data: bytes) -> Answer:
    kind = KINDS[name.rpartition(".")[2]]
    headers: Mapping[str, str] = {"content-type": f"{kind}; charset=utf-8"}

    async def answer(request: Request) -> Response:
        from starlette.responses import Response

        return Response(data, headers=dict(headers))

    return answer
