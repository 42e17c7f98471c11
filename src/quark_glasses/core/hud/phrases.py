"""Fixed words and small texts of the display, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterable

MINUTE = 60 * 1_000_000_000

_PHRASES: dict[str, tuple[str, str]] = {
    "listening": ("Listening", "请说"),
    "thinking": ("Thinking", "思考中"),
    "timer": ("Timer", "计时"),
    "alarm": ("Alarm", "闹钟"),
    "time is up": ("Time is up", "时间到"),
    "glasses": ("glasses", "本机"),
    "edge": ("edge", "边缘"),
    "cloud": ("cloud", "云端"),
    "recording": ("Recording", "录制中"),
    "quiet": ("quiet", "勿扰"),
    "new message": ("New message", "新消息"),
    "go on": ("go on", "继续前行"),
    "go straight": ("go straight on", "直行"),
    "go turn-left": ("turn left", "左转"),
    "go turn-right": ("turn right", "右转"),
    "go turn-slight-left": ("bear left", "稍向左转"),
    "go turn-slight-right": ("bear right", "稍向右转"),
    "go turn-sharp-left": ("turn sharp left", "向左急转"),
    "go turn-sharp-right": ("turn sharp right", "向右急转"),
    "go u-turn": ("make a U-turn", "掉头"),
    "go u-turn-right": ("make a U-turn to the right", "向右掉头"),
    "go roundabout": ("take the roundabout", "进入环岛"),
    "go merge": ("merge", "汇入主路"),
    "go depart": ("set off", "出发"),
    "go arrive": ("you arrive", "到达目的地"),
}


def phrase(key: str, language: str) -> str:
    """A fixed word in Chinese or, for every other language, English; a key without a translation stays as it is."""
    english, chinese = _PHRASES.get(key, (key, key))
    return chinese if language.startswith("zh") else english


def meanings(key: str) -> tuple[str, ...]:
    """A fixed word in every language; empty where there is no such word."""
    return _PHRASES.get(key, ())


def waiting_messages(count: int, language: str) -> str:
    """How many notifications wait: "3 new", "3 条新消息"."""
    return f"{count} 条新消息" if language.startswith("zh") else f"{count} new"


def reading_s(text: str, per_sign: float = 0.12) -> float:
    """How long `text` takes to read, s: `per_sign` for each Chinese character, or two Latin letters."""
    return per_sign * sum(1.0 if ord(sign) > 0x2E80 else 0.5 for sign in text)


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
