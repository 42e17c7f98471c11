"""Short sounds that say something without words."""

from __future__ import annotations

import numpy as np

from quark_glasses.core.types import SAMPLE_RATE, Samples

CUE_STREAM = "cue-"  # stream ids that begin so are cues
LOUDNESS = 0.25
FADE_S = 0.01


def awake() -> Samples:
    """Two rising notes: the glasses listen. int16 mono, 16 kHz."""
    return _notes((660, 0.07), (880, 0.09))


def ring() -> Samples:
    """Three pairs of notes: a timer or alarm is due. int16 mono, 16 kHz."""
    return _notes(*((880, 0.12), (1175, 0.18), (0, 0.15)) * 3)


def message() -> Samples:
    """A high note that falls: a message came. int16 mono, 16 kHz."""
    return _notes((1047, 0.07), (784, 0.12))


def call() -> Samples:
    """Four notes up and down: somebody calls. int16 mono, 16 kHz."""
    return _notes(*((784, 0.14), (988, 0.14), (784, 0.14), (0, 0.3)) * 2)


def recording() -> Samples:
    """Two low notes: something is being recorded. int16 mono, 16 kHz."""
    return _notes((440, 0.09), (0, 0.05), (440, 0.09))


def picture() -> Samples:
    """One short note: a picture is there. int16 mono, 16 kHz."""
    return _notes((1319, 0.06))


BY_NAME = {"awake": awake, "ring": ring, "message": message, "call": call, "recording": recording, "picture": picture}


def _notes(*notes: tuple[float, float]) -> Samples:
    return np.concatenate([_note(hertz, seconds) for hertz, seconds in notes])


def _note(hertz: float, seconds: float) -> Samples:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    edge = np.minimum(1, np.minimum(time, time[-1] - time) / FADE_S)
    tone: Samples = np.rint(32767 * LOUDNESS * edge * np.sin(2 * np.pi * hertz * time)).astype(np.int16)
    return tone
