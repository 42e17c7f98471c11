"""What the spoken forms of all languages share: the shape of a rule, and what is dropped from written text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

Say = Callable[[re.Match[str]], str | None]

NUMBER: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
MOST_MARKS: Final = 20_000  # characters remembered; enough for both scripts
DASH: Final = r"(?: [-~～–—] |[-~～–—])"
LINE_START: Final = r"(?:(?<=\n)|(?<![\s\S]))[ \t]*"
ALNUM: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0"
NOT_BEFORE: Final = r"(?<![\d.])"  # a number starts here, not inside another


@dataclass(frozen=True)
class Rule:
    """A pattern and its reading; a reading of None leaves the text to the next rule.

    `first` matches every character that a match can start with: most characters start none and are copied at once.
    """

    pattern: re.Pattern[str]
    say: Say
    first: re.Pattern[str]


def rule(pattern: str, say: Say | str, first: str, flags: int = 0) -> Rule:
    """A rule whose reading is a function, or fixed words; `first` lists characters, "0" standing for every digit."""
    marks = "".join(re.escape(mark) for mark in first.replace("0", "")) + (r"0-9" if "0" in first else "")
    return Rule(re.compile(pattern, flags), say if callable(say) else lambda _: say, re.compile(f"[{marks}]", flags))


class Rules:
    """The rules of one language, looked up by the first character of what they read."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._known: dict[str, tuple[Rule, ...]] = {}

    def at(self, mark: str) -> tuple[Rule, ...]:
        """The rules that may read a text starting with `mark`, in order."""
        found = self._known.get(mark)
        if found is None:
            found = tuple(rule for rule in self._rules if rule.first.match(mark))
            if len(self._known) < MOST_MARKS:
                self._known[mark] = found
        return found


def table(words: Mapping[str, object]) -> str:
    """A pattern for the keys of a table, longest first."""
    return "|".join(re.escape(key) for key in sorted(words, key=len, reverse=True))


def phone_groups(written: str) -> list[str]:
    """A telephone number's digits as written in groups; eleven in one go as 3, 4 and 4, so that a listener can follow."""
    groups = re.findall(r"\d+", written)
    if len(groups) == 1 and len(groups[0]) == 11:
        return [groups[0][:3], groups[0][3:7], groups[0][7:]]
    return groups


def fraction_part(number: str) -> tuple[int, str]:
    """Integer part and decimals of "1,299.50" -> (1299, "50")."""
    whole, _, decimals = number.replace(",", "").partition(".")
    return int(whole), decimals


EMOJI: Final = (
    "\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\ufe00-\ufe0f\u200b-\u200d\u2060\u20e3\ufeff\U000e0020-\U000e007f"
)


def markup(link: str, mail: str, code: str) -> tuple[Rule, ...]:
    """Markdown without its marks; `link`, `mail` and `code` are said for what cannot be read aloud."""
    return (
        rule(r"```[^`]*(?:```|$)", code, "`"),
        rule(r"!?\[([^\]\n]*)\]\([^)\s]*(?: \"[^\"\n]*\")?\)", lambda m: m[1], "!["),
        rule(
            r"<?(?:https?|ftp)://[^\s<>，。！？；、）】]+>?|www\.[^\s<>，。！？；、）】]+", link, "<hfw", re.IGNORECASE
        ),
        rule(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]", mail, ALNUM + "._%+-"),
        rule(LINE_START + r"(?:#{1,6}[ \t]+|>[ \t]*|[-*+•][ \t]+)+", "", " \t#>-*+•"),
        rule(LINE_START + r"(?:[-*_=|:][ \t]*){3,}(?=\n|$)", "", " \t-*_=|:"),
        rule(r"`+|~~+|\*+|__+|(?<!\w)_|_(?!\w)|<[/!]?[A-Za-z][^<>\n]*>", "", "`~*_<"),
        Rule(re.compile(f"[{EMOJI}]+"), lambda _: "", re.compile(f"[{EMOJI}]")),
        rule(r" {2,}", " ", " "),
    )
