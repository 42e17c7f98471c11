"""Written text to what a voice should say: numbers, money, dates, units as words; Markdown, links and pictures of text gone.

    to_spoken("会议 15:05 开始，票价 ¥3.50", "zh").text   == "会议 下午三点零五分 开始，票价 三块五毛"
    to_spoken("Pay $12.99 by 2026-11-22", "en").text   == "Pay twelve dollars and ninety-nine cents by November ..."

One scanner walks the text from left to right and asks the rules of the language in order (`spoken_zh`, `spoken_en`); what no
rule takes is copied. It is repeated until nothing changes, so that the result is stable under another pass. Every spoken
character remembers which written characters it stands for, so that progress of the voice can be shown on the written text.
The two-stage form (classify a token, verbalise it) follows Ebden and Sproat, "The Kestrel TTS text normalization system"
(2015), with the classes in tables.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from quark_glasses.core.language import spoken_en, spoken_zh
from quark_glasses.core.language.spoken_rules import Rules

MAX_PASSES = 6


@dataclass(frozen=True)
class Span:
    """Spoken characters `start` to `end` say written characters `source_start` to `source_end`."""

    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True)
class SpokenText:
    """Text to speak. `spans` cover it in order without gaps; within a copied span characters correspond one to one."""

    text: str
    spans: tuple[Span, ...]

    def __str__(self) -> str:
        return self.text

    def source_position(self, spoken: int) -> int:
        """How many written characters have been said when `spoken` characters have."""
        said = 0
        for span in self.spans:
            if spoken >= span.end:
                said = span.source_end
                continue
            if spoken > span.start and _copied(span):
                said = span.source_start + spoken - span.start
            break
        return said

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The written characters that the spoken characters `start` to `end` touch."""
        touched = [span for span in self.spans if span.start < end and span.end > start]
        if not touched:
            at = self.source_position(start)
            return at, at
        first, last = touched[0], touched[-1]
        low = first.source_start + max(0, start - first.start) if _copied(first) else first.source_start
        high = last.source_end - max(0, last.end - end) if _copied(last) else last.source_end
        return low, high


def to_spoken(text: str, language: str) -> SpokenText:
    """The spoken form of `text`, read in `language` ("zh" or "en", else as "en"); never raises, leaves no digit."""
    rules = _rules("zh" if language.split("-")[0].lower() == "zh" else "en")
    line = _plain([(mark, at, at + 1) for at, mark in enumerate(text)])
    for _ in range(MAX_PASSES):
        written = "".join(mark for mark, _, _ in line)
        spoken = list(_pass(written, line, rules))
        if "".join(mark for mark, _, _ in spoken) == written:
            break
        line = _plain(spoken)
    return SpokenText("".join(mark for mark, _, _ in line), tuple(_spans(line)))


_Char = tuple[str, int, int]  # a character and the written range that it stands for


@lru_cache(maxsize=2)
def _rules(language: str) -> Rules:
    return Rules(spoken_zh.RULES if language == "zh" else spoken_en.RULES)


def _pass(written: str, line: list[_Char], rules: Rules) -> Iterator[_Char]:
    """One scan of `written`, whose characters stand for what `line` says."""
    at = 0
    while at < len(written):
        end, said = _take(written, at, rules)
        if said is None:
            yield line[at]
        else:
            for mark in said:
                yield mark, line[at][1], line[end - 1][2]
        at = end


def _take(written: str, at: int, rules: Rules) -> tuple[int, str | None]:
    """(end, words) of the first rule that reads the text at `at`; (at + 1, None) when none does."""
    for rule in rules.at(written[at]):
        match = rule.pattern.match(written, at)
        if match and match.end() > at:
            said = rule.say(match)
            if said is not None:
                return match.end(), said
    return at + 1, None


def _plain(line: list[_Char]) -> list[_Char]:
    """Full-width and other digits as ASCII ones, compatibility signs with digits or units written out."""
    plain: list[_Char] = []
    for mark, start, end in line:
        if mark.isascii() or mark.isalpha() and not unicodedata.category(mark).startswith("N"):
            plain.append((mark, start, end))
        else:
            plain.extend((part, start, end) for part in _simple(mark))
    return plain


@lru_cache(maxsize=4096)
def _simple(mark: str) -> str:
    category = unicodedata.category(mark)
    if category == "Nd":
        return str(unicodedata.decimal(mark))
    form = unicodedata.normalize("NFKC", mark).replace("\u2044", "/")
    if mark in "²³":
        return mark
    if (
        form != mark
        and form.isascii()
        and mark not in "…℃℉"
        and (category in ("No", "Nl", "Sc", "So") or mark in "％＋－／＝＜＞＃＆～")
    ):
        return form
    if category in ("No", "Nl") and mark != "〇":
        value = unicodedata.numeric(mark)
        return str(int(value)) if value == int(value) else f"{value:.3f}".rstrip("0")
    return mark


def _spans(line: list[_Char]) -> Iterator[Span]:
    """Characters that stand for the same or overlapping ranges as one span, and copied characters in a row as one."""
    open_span: Span | None = None
    for (source_start, source_end), group in groupby(line, key=lambda char: char[1:]):
        start = open_span.end if open_span else 0
        span = Span(start, start + len(list(group)), source_start, source_end)
        row = open_span and _copied(open_span) and _copied(span) and open_span.source_end == source_start
        if open_span and (row or source_start < open_span.source_end):
            span = Span(open_span.start, span.end, open_span.source_start, max(open_span.source_end, source_end))
        elif open_span:
            yield open_span
        open_span = span
    if open_span:
        yield open_span


def _copied(span: Span) -> bool:
    return span.end - span.start == span.source_end - span.source_start
