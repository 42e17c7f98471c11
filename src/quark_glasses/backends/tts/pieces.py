"""Cuts text into pieces to synthesise one after another, and makes their sounds join.

The first piece is short, because the wearer waits for it; the next ones may grow, because they are computed while the one
before is heard. Cuts fall on punctuation where there is some, else between words.
"""

from __future__ import annotations

import math
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Floats
from quark_glasses.core.types import Samples

_MARK = re.compile(r"[。！？；，、：…,;:!?](?![0-9A-Za-z])[”’」』）)\"']*\s*|\.(?=\s|$)[”’)\"']*\s*|\n+\s*")
_ATTACHED = frozenset("的了着过吗呢吧啊们得地个么")  # a piece never begins with these
_WITHIN = frozenset(string.ascii_letters + string.digits + "-'’.")  # no cut between two of these: Wi-Fi
FADE_S = 0.004
LEAD_S = 0.02


@dataclass(frozen=True)
class Piece:
    """Characters `start` to `end` of a text; `pause_s` is the silence wanted after it."""

    start: int
    end: int
    pause_s: float


@dataclass(frozen=True)
class Limits:
    """Most characters of the first piece and of the following ones."""

    first: int = 10
    rest: int = 24


def split_pieces(text: str, limits: Limits, words: Callable[[str], list[str]]) -> Iterator[Piece]:
    """Pieces that cover `text`; `words` cuts a run without punctuation into words (joined they give it back)."""
    limit = limits.first
    for start, end in _merge(_marked(text), limits):
        while end - start > limit + limit // 2:
            cut = start + _word_cut(text[start:end], limit, words)
            if not start < cut < end:
                break
            yield Piece(start, cut, 0.0)
            start, limit = cut, limits.rest
        yield Piece(start, end, _pause(text[start:end]))
        limit = limits.rest


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Ranges that end after a punctuation mark."""
    start = 0
    for mark in _MARK.finditer(text):
        yield start, mark.end()
        start = mark.end()
    if start < len(text):
        yield start, len(text)


def _merge(ranges: Iterator[tuple[int, int]], limits: Limits) -> Iterator[tuple[int, int]]:
    """Joins neighbours while they fit, the first range apart, so that the voice gets some context."""
    held: tuple[int, int] | None = None
    first = True
    for start, end in ranges:
        if held is None:
            held = (start, end)
        elif not first and end - held[0] <= limits.rest or held[1] - held[0] < 2:
            held = (held[0], end)
        else:
            yield held
            held, first = (start, end), False
    if held:
        yield held


def _word_cut(text: str, limit: int, words: Callable[[str], list[str]]) -> int:
    """Length of the longest run of whole words of at most `limit` characters; at least one word."""
    at = best = 0
    pieces = words(text)
    for index, word in enumerate(pieces[:-1]):
        at += len(word)
        if at > limit and best:
            break
        following = pieces[index + 1]
        if following[0] in _ATTACHED or following.isspace() or word[-1] in _WITHIN and following[0] in _WITHIN:
            continue
        best = at
    return best or len(text)


def _pause(text: str) -> float:
    mark = text.rstrip(" \n\"'”’」』）)")[-1:]
    if mark and mark in "。！？.!?…":
        return 0.3
    return 0.16 if mark and mark in "，,；;：:" else 0.08 if mark == "、" else 0.0


def trimmed(sound: Floats, rate: int, pause_s: float, floor: float = 0.008) -> Floats:
    """`sound` with its silent edges cut, a short fade at both ends, and `pause_s` of silence behind.

    The edges are where the level over 5 ms first and last exceeds `floor` (0..1), less a margin so that soft consonants
    stay. Silence throughout gives an empty array.
    """
    frame = max(1, rate // 200)
    frames = len(sound) // frame
    level = (
        np.sqrt(np.mean(np.square(sound[: frames * frame].reshape(frames, frame)), axis=1)) if frames else np.zeros(0)
    )
    loud = np.flatnonzero(level > floor)
    if not len(loud):
        return np.zeros(0, dtype=np.float32)
    margin = math.ceil(LEAD_S * rate)
    cut = sound[max(0, int(loud[0]) * frame - margin) : (int(loud[-1]) + 1) * frame + 2 * margin].astype(np.float32)
    ramp = np.linspace(0.0, 1.0, min(int(FADE_S * rate), len(cut) // 2), dtype=np.float32)
    cut[: len(ramp)] *= ramp
    cut[len(cut) - len(ramp) :] *= ramp[::-1]
    return np.concatenate([cut, np.zeros(int(pause_s * rate), dtype=np.float32)])


def to_int16(sound: NDArray[np.float32]) -> Samples:
    """Sound in -1..1 as int16, clipped."""
    return np.round(np.clip(sound, -1.0, 1.0) * 32767.0).astype(np.int16)
