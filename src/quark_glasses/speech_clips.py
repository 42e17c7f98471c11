"""Speech that is said over the assistant, for benches: cut, scaled, and with the moment at which it truly begins.

Speech begins where the clip says so: the first 50 ms that stay 15 dB over its noise and within 35 dB of its loudest.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quark_glasses.backends.sound.files import read_sound
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import SAMPLE_RATE, Samples
from quark_glasses.models import ModelStore
from quark_glasses.wearers import Wearers, file_name, write_requests

LANGUAGES = ("en", "zh")
LEVELS_DBFS = (-32.0, -20.0)  # of speech near the microphone
LEAD_S = 0.3  # of a clip before its speech
FRAME = SAMPLE_RATE // 200  # 5 ms
FRAMES, LOUD_FRAMES = 10, 9
OVER_NOISE_DB, UNDER_PEAK_DB = 15, 35
PASSAGE_S, EVERY_S = 3, 5


@dataclass(frozen=True, eq=False)
class Clip:
    """Something said: int16 16 kHz from at most `LEAD_S` before its speech; `onset` is the sample at which that begins."""

    name: str
    language: str
    sound: Samples
    onset: int


def clip(name: str, language: str, sound: Samples) -> Clip:
    """Cut and scale, the same way for the same name; raises `InvalidInput` where nobody speaks."""
    begin = onset(sound)
    level = np.sqrt(np.mean(sound[begin:].astype(np.float64) ** 2))
    wanted = random.Random(name).uniform(*LEVELS_DBFS)
    lead = max(0, begin - int(LEAD_S * SAMPLE_RATE))
    scaled = sound[lead:] * (32768 * 10 ** (wanted / 20) / max(1.0, level))
    return Clip(name, language, np.clip(np.rint(scaled), -32768, 32767).astype(np.int16), begin - lead)


def onset(sound: Samples) -> int:
    """The sample at which speech begins; raises `InvalidInput` where nobody speaks."""
    frames = sound[: len(sound) // FRAME * FRAME].astype(np.float64).reshape(-1, FRAME)
    levels = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-3)
    if len(levels):
        loud = levels > max(np.percentile(levels, 5) + OVER_NOISE_DB, levels.max() - UNDER_PEAK_DB)
        for at in np.flatnonzero(loud):
            if loud[at : at + FRAMES].sum() >= LOUD_FRAMES:
                return int(at) * FRAME
    raise InvalidInput("nobody speaks in a clip", "Take it out of the folder")


def recordings(folder: Path) -> Iterator[Clip]:
    """The sound files of a folder and those below, languages in turn; raises `InvalidInput`."""
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".wav", ".flac"))
    named = [
        [file for file in files if file.parent.name == tag or file.name.startswith(f"{tag}-")] for tag in LANGUAGES
    ]
    if not any(named):
        raise InvalidInput(
            f"there is no recording of a known language in {folder}",
            "Put it in en/ or zh/, or name it en-... or zh-...",
        )
    for number in range(max(map(len, named))):
        for tag, ours in zip(LANGUAGES, named, strict=True):
            if number < len(ours):
                yield clip(ours[number].name, tag, read_sound(ours[number]))


def passages(count: int) -> Iterator[Clip]:
    """Pieces of the book reading that the demo has, each from the middle of a pause on."""
    sound = read_sound(ModelStore().path("demo-reader") / "two_cities.wav")
    window = SAMPLE_RATE // 5
    quiet = np.convolve(np.abs(sound.astype(np.float64)), np.ones(window), "valid")
    for number in range(min(count, len(sound) // (EVERY_S * SAMPLE_RATE))):
        first = number * EVERY_S * SAMPLE_RATE
        start = first + int(quiet[first : first + 2 * SAMPLE_RATE].argmin()) + window // 2
        yield clip(f"reader-{number}", "en", sound[start : start + PASSAGE_S * SAMPLE_RATE])


def spoken(texts: Sequence[str], language: str, count: int, folder: Path) -> Iterator[Clip]:
    """Texts by the synthesised wearers of a language, all texts and all voices in turn; kept in `folder`."""
    wearers = Wearers(ModelStore(), 1)
    voices = wearers.voices(language)
    for number in range(count):
        text, voice = texts[number % len(texts)], voices[(number + number // len(texts)) % len(voices)]
        path = folder / f"{file_name(text, language, voice)}.wav"
        if not path.is_file():
            write_requests(wearers, [text], language, [voice], folder)
        yield clip(f"{language} {voice} {text}", language, read_sound(path))
