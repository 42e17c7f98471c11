"""Lines of text read: one by one, decoded by CTC (Graves et al., "Connectionist Temporal Classification", 2006)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.ocr.detect import Floats
from quark_glasses.core.types import Pixels


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says, and the mean probability of its characters; ("", 0.0): nothing."""

    text: str
    confidence: float


class Recogniser:
    """Reads lines one by one: on a processor a batch costs more than its lines, since all become as long as the longest."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self._input = session.get_inputs()[0].name
        # Class 0 is "nothing new here", the last one a space.
        self._characters = ["", *session.get_modelmeta().custom_metadata_map["character"].split("\n"), " "]

    def read(self, line: Pixels) -> Reading:
        """A line, uint8 (48, w, 3) RGB."""
        plain = line[:, :, ::-1].astype(np.float32) / 127.5 - 1.0
        given = np.ascontiguousarray(plain.transpose(2, 0, 1)[None])
        (chances,) = self._session.run(None, {self._input: given})
        return decoded(chances[0], self._characters)


def decoded(chances: Floats, characters: list[str]) -> Reading:
    """The likeliest class at each step, float32 (steps, classes); repeats and class 0 are left out."""
    best: NDArray[np.int64] = chances.argmax(axis=1)
    new = best > 0
    new[1:] &= best[1:] != best[:-1]
    steps = np.flatnonzero(new)
    text = "".join(characters[best[step]] for step in steps if best[step] < len(characters))
    return Reading(text, float(chances[steps, best[steps]].mean())) if text.strip() else Reading("", 0.0)
