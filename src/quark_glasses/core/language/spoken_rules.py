"""What the spoken forms of all languages share: the shape of a rule, and what is dropped from written text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

Say = Callable[[re.Match[str]], str | None]

NUMBER: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
NOT_BEFORE: Final = r"(?<![\d.])"  # a number starts here, not inside another


@dataclass(frozen=True)
class Rule:
    """A pattern and its reading; a reading of None leaves the text to the next rule.

    `first` names the characters that a match can start with ("0" stands for every digit); "" means any.
    """

    pattern: re.Pattern[str]
    say: Say
    first: str = ""

    def starts(self, mark: str) -> bool:
        """May a match start with this character?"""
        return not self.first or mark in self.first or "0" in self.first and "0" <= mark <= "9"


def rule(pattern: str, say: Say | str, first: str = "", flags: int = 0) -> Rule:
    """A rule whose reading is a function, or fixed words."""
    return Rule(re.compile(pattern, flags), say if callable(say) else lambda _: say, first)


def compiled(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules as the scanner wants them."""
    return tuple(rules)


def table(words: Mapping[str, str]) -> str:
    """A pattern for the keys of a table, longest first."""
    return "|".join(re.escape(key) for key in sorted(words, key=len, reverse=True))


def fraction_part(number: str) -> tuple[int, str]:
    """Integer part and decimals of "1,299.50" -> (1299, "50")."""
    whole, _, decimals = number.replace(",", "").partition(".")
    return int(whole), decimals


EMOJI: Final = (
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\ufe00-\ufe0f\u200b-\u200d\u2060\u20e3\ufeff\U000e0020-\U000e007f]+"
)


def markup(link: str, mail: str, code: str) -> tuple[Rule, ...]:
    """Markdown without its marks; `link`, `mail` and `code` are said for what cannot be read aloud."""
    return (
        rule(r"```[^`]*(?:```|$)", code, "`"),
        rule(r"!?\[([^\]\n]*)\]\([^)\s]*(?: \"[^\"\n]*\")?\)", lambda m: m[1], "![" ),
        rule(r"<?(?:https?|ftp)://[^\s<>，。！？；、）】]+>?|www\.[^\s<>，。！？；、）】]+", link, "<hfw", re.IGNORECASE),
        rule(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]", mail),
        rule(r"(?:(?<=\n)|(?<![\s\S]))[ \t]*(?:#{1,6}[ \t]+|>[ \t]*|[-*+•][ \t]+)+", "", " \t#>-*+•"),
        rule(r"(?:(?<=\n)|(?<![\s\S]))[ \t]*(?:[-*_=|:][ \t]*){3,}(?=\n|$)", "", " \t-*_=|:"),
        rule(r"`+|~~+|\*+|__+|(?<!\w)_|_(?!\w)|<[/!]?[A-Za-z][^<>\n]*>", "", "`~*_<"),
        rule(EMOJI, ""),
    )
