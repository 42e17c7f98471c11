"""Cuts text into runs of one language, each for the engine that speaks it best."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quark_glasses.backends.tts.phonemes import HAN

_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(rf"[A-Za-z][^{HAN}。！？；，、：\n]*")


@dataclass(frozen=True)
class Run:
    """Characters `start` to `end` of a text, in `language` ("zh" or "en")."""

    start: int
    end: int
    language: str


def language_runs(text: str, language: str) -> list[Run]:
    """Runs that cover `text`, every Latin word apart: a Chinese voice garbles even "Wi-Fi".

    `language` decides where the script does not (digits, punctuation only).
    """
    if not _HAN.search(text):
        return [Run(0, len(text), "en" if _LATIN.search(text) else language)] if text else []
    runs: list[Run] = []
    at = 0
    for match in _LATIN.finditer(text):
        if match.start() > at:
            runs.append(Run(at, match.start(), "zh"))
        runs.append(Run(match.start(), match.end(), "en"))
        at = match.end()
    if at < len(text):
        rest = text[at:]
        if runs and not _HAN.search(rest) and not _LATIN.search(rest):
            runs[-1] = Run(runs[-1].start, len(text), runs[-1].language)  # only punctuation is left
        else:
            runs.append(Run(at, len(text), "zh"))
    return runs
