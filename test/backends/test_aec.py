"""Echo cancellers: the assistant's voice goes, the wearer's stays, and the same sound gives the same samples."""

from __future__ import annotations

import numpy as np
import pytest

from quark_glasses.backends import registry
from quark_glasses.backends.aec.aec3 import Aec3
from quark_glasses.backends.api import EchoCanceller
from quark_glasses.backends.sound.room import Room, RoomSpec
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.types import Samples
from quark_glasses.models import ModelStore

pytest.importorskip("pywebrtc_audio", reason="pywebrtc-audio is not installed")
BLOCK = 320
KINDS = sorted(registry.installed("aec"))


def voice(seconds: float, seed: int, level: float = 3000.0) -> Samples:
    """Something that comes and goes like speech: noise of a low pitch in syllables."""
    dice, count = np.random.default_rng(seed), int(seconds * 16_000)
    sound = np.convolve(dice.standard_normal(count), np.ones(12) / 3.5, "same")
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * np.arange(count) / 16_000 + seed), 0, None)
    return np.rint(level * sound * syllables).astype(np.int16)


def decibel(sound: Samples) -> float:
    return float(10 * np.log10(np.mean(sound.astype(float) ** 2) + 1e-9))


@pytest.fixture(params=KINDS)
def engine(request: pytest.FixtureRequest) -> EchoCanceller:
    made: EchoCanceller = registry.create("aec", request.param, {}, ModelStore())
    made.load()
    return made


def play(engine: EchoCanceller, far: Samples, near: Samples, **spec: float) -> tuple[Samples, Samples]:
    """(microphone, cleaned)."""
    room = Room(16_000, RoomSpec(**spec))  # type: ignore[arg-type]
    heard, cleaned = [], []
    for at in range(0, len(far) - BLOCK + 1, BLOCK):
        room.play(far[at : at + BLOCK])
        heard.append(room.hear(near[at : at + BLOCK]))
        cleaned.append(engine.cancel(heard[-1], far[at : at + BLOCK]))
    return np.concatenate(heard), np.concatenate(cleaned)


def test_every_engine_is_what_it_says(engine: EchoCanceller) -> None:
    assert isinstance(engine, EchoCanceller)
    assert BLOCK % engine.frame == 0
    assert engine.capabilities.licence


def test_the_echo_goes(engine: EchoCanceller) -> None:
    far = voice(8, 1)
    for spec in ({}, {"delay_ms": 160.0, "drive": 2.0}):
        heard, cleaned = play(engine, far, np.zeros(len(far), np.int16), noise_dbfs=-80.0, echo_db=-20.0, **spec)
        assert decibel(heard[64_000:]) - decibel(cleaned[64_000:]) > 18
        engine.reset()


def test_who_speaks_at_the_same_time_is_heard(engine: EchoCanceller) -> None:
    far, near = voice(8, 1), voice(8, 2)
    near[:64_000] = 0
    _, cleaned = play(engine, far, near, noise_dbfs=-80.0, echo_db=-20.0)
    assert decibel(near[64_000:]) - decibel(cleaned[64_000:]) < 8


def test_the_same_sound_gives_the_same_samples() -> None:
    far, near = voice(3, 1), voice(3, 2)
    runs = []
    for _ in range(2):
        engine = Aec3({}, ModelStore())
        engine.load()
        runs.append(play(engine, far, near)[1])
    np.testing.assert_array_equal(*runs)


def test_wrong_use_is_refused(engine: EchoCanceller) -> None:
    block = np.zeros(BLOCK, np.int16)
    for wrong in (block[:100], block[:160]):
        with pytest.raises(InvalidInput, match="160|lengths|samples"):
            engine.cancel(wrong, block)
    with pytest.raises(BackendUnavailable, match="load"):
        Aec3({}, ModelStore()).cancel(block, block)


def test_a_missing_package_is_told_with_its_fix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pywebrtc_audio", None)
    with pytest.raises(BackendUnavailable, match="make setup.*echo: none"):
        Aec3({}, ModelStore()).load()
