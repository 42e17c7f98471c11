"""Slips of a reader of print that the rest of the page shows to be slips.

Networks trained on both forms read a blurred simplified sign as its traditional one, and "£" as "f".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quark_glasses.core.vision.text.variants import SIMPLIFIED

_POUND = re.compile(r"(?<![^\W\d_])f(?=\d{1,5}[.,]\d\d(?!\d))")
_SIMPLE = frozenset(SIMPLIFIED.values())
_NOWHERE = {"凈": "净"}  # the form that neither print uses, and networks like


def mended(texts: Sequence[str]) -> list[str]:
    """The lines of one page, each as long as it was; what most signs of two forms are, all of them become."""
    whole = "".join(texts)
    simple = sum(sign in _SIMPLE for sign in whole)
    full = sum(sign in SIMPLIFIED for sign in whole)
    table = str.maketrans(SIMPLIFIED if simple > full else _NOWHERE)
    return [_POUND.sub("£", text.translate(table)) for text in texts]
