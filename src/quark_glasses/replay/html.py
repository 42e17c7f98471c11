"""A page of what replays gave and should have given: texts side by side, pictures with what changed in them."""

from __future__ import annotations

import base64
import difflib
import html
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from quark_glasses.replay.bag_replay import BagResult
from quark_glasses.replay.cases import FILES, Result

Pixels = Any  # uint8 of shape (height, width, 3), BGR

STYLE = """
body { font: 15px system-ui, sans-serif; margin: 2em; color: #222 }
h2.same { color: #18794e } h2.differs { color: #c6343a }
table.diff { font: 12px ui-monospace, monospace; border-collapse: collapse; max-width: 100% }
table.diff td { padding: 1px 6px; white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top }
.diff_add { background: #d8f5e3 } .diff_chg { background: #fff1c2 } .diff_sub { background: #ffdfdf } .diff_next { display: none }
figure { display: inline-block; margin: 4px } img { max-width: 30vw; background: #000 }
"""
CONTEXT = 3


def page(results: Sequence[Result | BagResult]) -> str:
    """The whole page; pictures are inside it, so it can be sent."""
    body = "\n".join(part for result in results for part in _parts(result))
    return f"<!doctype html><meta charset=utf-8><title>Replay</title><style>{STYLE}</style><h1>Replay</h1>{body}"


def _parts(result: Result | BagResult) -> Iterator[str]:
    state = "same" if result.same else "differs"
    yield f"<h2 class={state}>{html.escape(result.name)}: {'as expected' if result.same else 'different'}</h2>"
    for miss in dict.fromkeys(result.outcome.misses):
        yield f"<p>An engine's reply was not on the tape: {html.escape(miss)}</p>"
    if result.difference is not None:
        expected, got = ([row.text for row in rows] for rows in (result.expected, result.got))
        page = difflib.HtmlDiff(wrapcolumn=90, charjunk=None)
        yield page.make_table(expected, got, "expected", "got", context=True, numlines=CONTEXT)
    if isinstance(result, Result):
        yield from _pictures(result)


def _pictures(result: Result) -> Iterator[str]:
    folder = result.case.folder / FILES
    kept = {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*.png"))}
    left = {name: data for name, data in result.outcome.files.items() if name.endswith(".png")}
    for name in sorted({*kept, *left}):
        before, after = _picture(kept.get(name)), _picture(left.get(name))
        if before is not None and after is not None and np.array_equal(before, after):
            continue
        shown = [_figure("expected", before), _figure("got", after), _figure("difference", difference(before, after))]
        yield f"<h3>{html.escape(name)}</h3>{''.join(shown)}"


def _picture(source: Path | bytes | None) -> Pixels | None:
    data = source.read_bytes() if isinstance(source, Path) else source
    return None if data is None else cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)


def difference(before: Pixels | None, after: Pixels | None) -> Pixels | None:
    """What changed, bright on black; None where there is nothing to compare."""
    if before is None or after is None or before.shape != after.shape:
        return None
    changed = np.abs(before.astype(np.int16) - after.astype(np.int16)).max(axis=2)
    return np.where(changed[..., None] > 0, np.array([80, 80, 255], np.uint8), (after // 4).astype(np.uint8))


def _figure(caption: str, picture: Pixels | None) -> str:
    if picture is None:
        return f"<figure><figcaption>{caption}: none</figcaption></figure>"
    data = base64.b64encode(cv2.imencode(".png", picture)[1].tobytes()).decode()
    return (
        f"<figure><figcaption>{caption}</figcaption><img src='data:image/png;base64,{data}' alt='{caption}'></figure>"
    )
