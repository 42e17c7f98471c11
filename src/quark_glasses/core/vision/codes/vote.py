"""A code counts when pictures agree: one picture may show another code than there is, with a right check digit."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.vision.codes.code import Code

SURE, DOUBTED = 0.5, 0.35  # below the first a reading counts half, below the second not at all
MOST_CODES = 32  # of one picture


class Vote:
    """Accepts a code that `needed` pictures of the last `window` show, and that no other code at its place speaks against.

    Readings of low confidence, as those of formats without a check, count half, and doubted ones not at all. A picture counts once.
    """

    def __init__(self, *, needed: int = 2, window: int = 8) -> None:
        if not 1 <= needed <= window:
            raise InvalidParameter(f"{needed} of {window} pictures cannot agree", "Give needed between 1 and window")
        self._needed = needed
        self._seen: deque[dict[tuple[str, str], Code]] = deque(maxlen=window)

    def see(self, codes: Sequence[Code]) -> list[Code]:
        """Take the readings of the next picture (none: an empty list); which of them are accepted by now."""
        self._seen.append({_key(code): code for code in codes[:MOST_CODES]})
        newest = self._seen[-1]
        return [code for key, code in newest.items() if self._weight(key) >= self._needed and not self._disputed(key)]

    def reset(self) -> None:
        """The wearer looks at something else."""
        self._seen.clear()

    def _weight(self, key: tuple[str, str]) -> float:
        sightings = [shown[key].confidence for shown in self._seen if key in shown]
        return sum(1.0 if sure >= SURE else 0.5 for sure in sightings if sure >= DOUBTED)

    def _disputed(self, key: tuple[str, str]) -> bool:
        """Was another code of the same kind read at this place, no less often than this one?

        Only pictures count that show one of the two and not both: two codes that stand side by side are no dispute.
        """
        for other in {each for shown in self._seen for each in shown if each[0] == key[0] and each != key}:
            alone = [shown[other] for shown in self._seen if other in shown and key not in shown]
            here = [code for code in alone if _near(code, self._seen[-1][key])]
            if here and self._weight(other) >= self._weight(key):
                return True
        return False


def _key(code: Code) -> tuple[str, str]:
    return code.format, code.text


def _near(one: Code, other: Code) -> bool:
    """Are they less than the length of a code apart?"""
    (ax, ay), (bx, by) = _middle(one), _middle(other)
    reach = max(_length(one), _length(other))
    return (ax - bx) ** 2 + (ay - by) ** 2 < reach**2


def _middle(code: Code) -> tuple[float, float]:
    return sum(x for x, _ in code.corners) / 4, sum(y for _, y in code.corners) / 4


def _length(code: Code) -> float:
    (ax, ay), (bx, by), (cx, cy), _ = code.corners
    return float(max((ax - bx) ** 2 + (ay - by) ** 2, (bx - cx) ** 2 + (by - cy) ** 2) ** 0.5)
