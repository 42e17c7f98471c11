"""Fixed words and small texts of the display, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterable

MINUTE = 60 * 1_000_000_000

_PHRASES = {
    "listening": ("Listening", "请说"),
    "thinking": ("Thinking", "思考中"),
    "timer": ("Timer", "计时"),
    "alarm": ("Alarm", "闹钟"),
    "time is up": ("Time is up", "时间到"),
    "glasses": ("glasses", "本机"),
    "edge": ("edge", "边缘"),
    "cloud": ("cloud", "云端"),
}


def phrase(key: str, language: str) -> str:
    """A fixed word in Chinese or, for every other language, English; a key without a translation stays as it is."""
    english, chinese = _PHRASES.get(key, (key, key))
    return chinese if language.startswith("zh") else english


def clock(time_ns: int, utc_offset_s: int) -> str:
    """Time of day, "14:05"."""
    minutes = (time_ns + utc_offset_s * 1_000_000_000) // MINUTE
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def count_down(left_ns: int) -> str:
    """Time left, rounded up to a second: "0:09", "12:30", "1:00:00"."""
    seconds = -(-left_ns // 1_000_000_000)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes}:{seconds % 60:02d}"


def join_clauses(clauses: Iterable[str]) -> str:
    """Clauses in one text, with a space where Latin script needs one."""
    text = ""
    for clause in clauses:
        if text and clause.strip() and text[-1].isascii() and clause[0].isascii():
            text = f"{text.rstrip()} {clause.lstrip()}"
        else:
            text += clause
    return text


def without_prefix(text: str, prefix: str) -> str:
    """`text` without a wake phrase and the punctuation after it, where it begins with one."""
    if prefix and text.casefold().startswith(prefix.casefold()):
        return text[len(prefix) :].lstrip(" ,.!?，。！？、")
    return text
