"""Which words of a growing hypothesis will stay: LocalAgreement over written text.

Source: Liu et al., "Low-Latency Sequence-to-Sequence Speech Recognition and Translation by Partial Hypothesis Selection"
(2020): what two consecutive hypotheses agree on, from the start, is taken as settled. Units are Chinese characters, and
words of other scripts; punctuation and case are not compared, since they change until the sentence is over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_UNIT = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff]|[^\W_\u3400-\u4dbf\u4e00-\u9fff]+(?:[.,:'’/-][^\W_\u3400-\u4dbf\u4e00-\u9fff]+)*"
)
# What inverse text normalisation may still rewrite when more is said: "twenty" -> "$20", "三点" -> "3:30".
_NUMERIC = re.compile(
    r".*\d.*|[零〇一二两三四五六七八九十百千万亿幺半点分之块元毛角号年月日度]"
    r"|oh?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|million|billion|and|a|half|quarter|past|to|point|percent|dollars?|cents?|[ap]m?|o'clock"
    r"|first|second|third|\w+th|january|february|march|april|may|june|july|august|september|october|november|december|minus"
)


@dataclass(frozen=True)
class Unit:
    """A character or word of a text and where it is."""

    key: str  # for comparing
    start: int
    end: int


def split_units(text: str) -> list[Unit]:
    """Chinese characters, and words of other scripts, in order."""
    return [Unit(match[0].casefold(), match.start(), match.end()) for match in _UNIT.finditer(text)]


def agreed_length(first: Sequence[Unit], second: Sequence[Unit], held_back: int) -> int:
    """How many units, from the start, both hypotheses share for good.

    The last `held_back` units of the second are left out, since the sound that would decide them is not all there; so is a
    number at the end of what is left, since how it is written depends on what follows.
    """
    limit = min(len(first), len(second) - held_back)
    count = 0
    while count < limit and first[count].key == second[count].key:
        count += 1
    while count > 0 and _NUMERIC.fullmatch(second[count - 1].key):
        count -= 1
    return count


def keep_prefix(stable: str, text: str) -> str:
    """`text`, made to begin with exactly `stable`.

    Where the hypothesis reads differently, the point in it is taken whose beginning is nearest to `stable` by edit distance
    over units (Wagner and Fischer, 1974), and what follows that point is kept.
    """
    if not stable or text.startswith(stable):
        return text
    kept, units = split_units(stable), split_units(text)
    row = list(range(len(units) + 1))
    for number, unit in enumerate(kept, 1):
        above, row = row, [number]
        for column, other in enumerate(units, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (unit.key != other.key)))
    best = min(range(len(row)), key=lambda column: (row[column], abs(column - len(kept))))
    start = units[best - 1].end if best else 0
    return stable + text[start:]
