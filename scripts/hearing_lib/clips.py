"""Spoken sentences to learn from: those of test/data/wordings by synthesised voices that nobody has.

A voice is a mixture of one to three of the style vectors at hand, at a pace of its own, so that no single voice is learnt. A part of the
English is said by the plainer voices of installed speech programs, which are harder to understand.
"""

from __future__ import annotations

import pickle
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.backends.tts.kokoro import Kokoro
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.types import SAMPLE_RATE, Samples
from quark_glasses.models import ModelStore
from quark_glasses.wearers import said_by

MIXED = "mixed"
FAMILIES = {"zh": "z", "en": "ab"}  # first letters of the voices of a language
PLAIN = 0.35  # share of the English sentences
PLAIN_VOICES = {"flite": ("slt", "rms", "awb", "kal16"), "espeak": ("en-us", "en-gb", "en-us+f3", "en-gb+m4")}
COMMANDS = {"flite": "flite", "espeak": "espeak-ng"}
FAINT = 200  # of an int16: silence before and after a sentence
LONGEST = {"zh": 36, "en": 110}  # characters
LONGEST_S = 8.0
PACE = (0.85, 1.2)
ENDS = {"zh": ("。", "。", "？", "！", ""), "en": (".", ".", "?", "")}
IN_A_FILE = 40


@dataclass(frozen=True)
class Clip:
    """One sentence; `sound` is 16 kHz int16 without silence around it."""

    text: str
    language: str
    sound: Samples


def sentences(language: str) -> list[str]:
    """Requests and other sentences of all writers."""
    files = sorted((paths.share() / "test" / "data" / "wordings").glob(f"*/*_{language}.txt"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return [line.split("\t")[0] for line in lines if line.strip() and not line.startswith("#")]


class Speakers:
    """Says sentences with mixed voices."""

    def __init__(self, rng: random.Random) -> None:
        store = ModelStore()
        self._rng = rng
        self._engine = Kokoro({"threads": 1, "first_chars": 24, "bound_end": False}, store)
        self._engine.load()
        files = [file for model in ("wearer-voices", "kokoro") for file in sorted(store.path(model).glob("*.bin"))]
        self._plain = [
            (engine, voice)
            for engine, voices in PLAIN_VOICES.items()
            if shutil.which(COMMANDS[engine])
            for voice in voices
        ]
        self._vectors = {
            language: [np.fromfile(file, "<f4").reshape(-1, 1, 256) for file in files if file.stem[0] in first]
            for language, first in FAMILIES.items()
        }

    def say(self, text: str, language: str) -> Samples:
        """A sentence, 16 kHz."""
        said = to_spoken(text, language).text
        if language == "en" and self._plain and self._rng.random() < PLAIN:
            sound, rate = said_by(*self._rng.choice(self._plain), said)
            heard = np.flatnonzero(np.abs(sound) > FAINT)
            return _at_our_rate(sound[heard[0] : heard[-1]], rate)
        # A cache of voices by name, which only this script fills with one that has no file.
        self._engine._styles[MIXED] = self._voice(self._vectors[language])
        pace = self._rng.uniform(*PACE)
        pieces = list(self._engine.synthesize(said, language=language, voice=MIXED, speed=pace))
        return _at_our_rate(np.concatenate([piece.samples for piece in pieces]), pieces[0].sample_rate)

    def _voice(self, known: list[NDArray[np.float32]]) -> NDArray[np.float32]:
        chosen = self._rng.sample(known, self._rng.choice((1, 2, 2, 3)))
        shares = np.random.default_rng(self._rng.randrange(1 << 30)).dirichlet(np.ones(len(chosen)))
        return np.asarray(sum(share * vector for share, vector in zip(shares, chosen, strict=True)), np.float32)


def _at_our_rate(sound: Samples, rate: int) -> Samples:
    return np.asarray(soxr.resample(sound, rate, SAMPLE_RATE), np.int16)


def speak(folder: Path, count: int, seed: int, chinese: float) -> None:
    """Write so many clips, some in each file, this share in Chinese; another seed draws others, so that two may run at once."""
    rng = random.Random(seed)
    speakers = Speakers(rng)
    left = {language: rng.sample(said := sentences(language), len(said)) for language in FAMILIES}
    folder.mkdir(parents=True, exist_ok=True)
    clips: list[Clip] = []
    while count > 0:
        language = "zh" if rng.random() < chinese else "en"
        text = left[language].pop()
        if len(text) > LONGEST[language]:
            continue
        text += rng.choice(ENDS[language]) if text[-1].isalnum() else ""
        sound = speakers.say(text, language)
        if len(sound) > LONGEST_S * SAMPLE_RATE:
            continue
        clips.append(Clip(text, language, sound))
        count -= 1
        if len(clips) == IN_A_FILE or not count:
            name = folder / f"{seed}_{count:06d}"
            name.with_suffix(".part").write_bytes(pickle.dumps(clips))
            name.with_suffix(".part").rename(name.with_suffix(".clips"))
            clips = []


def read(folder: Path) -> list[Clip]:
    """All clips of a folder, the shortest first."""
    return sorted(_each(folder), key=lambda clip: len(clip.sound))


def _each(folder: Path) -> Iterator[Clip]:
    for file in sorted(folder.glob("*.clips")):
        yield from pickle.loads(file.read_bytes())  # our own, of a moment ago
