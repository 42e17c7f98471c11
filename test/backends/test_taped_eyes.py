"""Engines that look at pictures, on tape: a replay gets what they found, and does not even load them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.taped import Deck, taped
from quark_glasses.core.errors import BackendUnavailable, ModelMissing
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.seen import SeenHand, SeenObject, TextLine

BOX = ((1.25, 2.0), (30.5, 2.0), (30.5, 9.0), (1.25, 9.0))
GIVES: dict[str, tuple[str, list[Any]]] = {
    "codes": ("read", [Code("6901234567892", "ean13", BOX, 0.9)]),
    "ocr": ("read", [TextLine("绿茶 Green tea", 0.97, BOX), TextLine("", 0.5, BOX)]),
    "objects": ("detect", [SeenObject("cup", 0.75, 1.0, 2.5, 30.0, 40.0)]),
    "hands": ("find", [SeenHand(0.9, tuple((float(n), 2.0 * n) for n in range(21)))]),
}


class Engine:
    """Finds the same in every picture, and counts how often it worked."""

    capabilities = None
    name = "weights-1"

    def __init__(self, found: Any = None) -> None:
        self.found, self.worked, self.loaded = found, 0, False

    def load(self) -> None:
        self.loaded = True

    def close(self) -> None:
        self.loaded = False

    def detect(self, frame: Any, **more: Any) -> Any:
        self.worked += 1
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    read = find = embed = detect


class Tape:
    """Replies of a recorded session."""

    def __init__(self, replies: dict[str, str]) -> None:
        self.replies = replies

    def plays(self, kind: str) -> bool:
        return True

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        return self.replies.get(key)

    def sound(self, digest: str) -> None:
        return None


def picture(seed: int = 1) -> Any:
    return np.random.default_rng(seed).integers(0, 255, (60, 80, 3), dtype=np.uint8)


def both(kind: str, engine: Engine) -> tuple[Any, Any]:
    """The engine being recorded, and another one of its kind that is played what was recorded so far."""
    replies: dict[str, str] = {}
    recorded = taped(kind, engine, Deck(kind, "one", None, replies.__setitem__))
    played = taped(kind, Engine(), Deck(kind, "one", Tape(replies), lambda key, reply: None))
    return recorded, played


@pytest.mark.parametrize("kind", GIVES)
def test_what_was_found_is_found_again_without_the_engine(kind: str) -> None:
    verb, found = GIVES[kind]
    recorded, played = both(kind, Engine(found))
    assert getattr(recorded, verb)(picture()) == found
    played.load()
    assert getattr(played, verb)(picture()) == found
    assert (played.engine.loaded, played.engine.worked) == (False, 0)


def test_another_picture_is_not_on_the_tape() -> None:
    recorded, played = both("codes", Engine(GIVES["codes"][1]))
    recorded.read(picture(1))
    played.engine.found = []
    assert played.read(picture(2)) == []
    assert played.engine.worked == 1


def test_looks_are_the_same_on_both_ways() -> None:
    point = np.random.default_rng(4).normal(size=64).astype(np.float32)
    recorded, played = both("looks", Engine(point / np.linalg.norm(point)))
    first, second = recorded.embed(picture()), played.embed(picture())
    assert np.array_equal(first, second)
    assert np.linalg.norm(first) == pytest.approx(1.0, abs=1e-3)
    assert recorded.name == "weights-1"


def test_an_error_is_on_the_tape_too() -> None:
    recorded, played = both("ocr", Engine(ModelMissing("no weights", "Run: quark models pull")))
    for engine in (recorded, played):
        with pytest.raises(BackendUnavailable, match="quark models pull"):
            engine.read(picture())
    assert played.engine.worked == 0
