"""Spoken requests of several synthesised wearers, for tests, demos and benches.

    python -m quark_glasses.wearers --list
    python -m quark_glasses.wearers "Set a timer for ten minutes." --language en --out /tmp/requests
    python -m quark_glasses.wearers "现在几点了？" --language zh --voice kokoro:zm_yunyang --out /tmp/requests

Every request becomes NAME.wav (16 kHz, mono, int16) beside NAME.txt with its words. The same text and voice give the same
samples on one machine. The product answers with other voices than these wearers have, so that no test hears its own voice.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np
import soxr

from quark_glasses.backends.api import Models
from quark_glasses.backends.tts.kokoro import Kokoro
from quark_glasses.core.errors import GlassesError, UnknownName
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.types import SAMPLE_RATE, Samples
from quark_glasses.models import ModelStore

VOICES_MODEL = "wearer-voices"
KOKORO = {
    "zh": ("zm_yunjian", "zf_xiaobei", "zf_xiaoyi", "zm_yunyang", "zm_yunxia"),
    "en": ("af_bella", "am_fenrir", "bf_emma", "bm_george", "am_puck"),
}
FLITE = ("slt", "rms", "awb")
ESPEAK = ("en-us", "en-gb")
EDGE_S = 0.3


class Wearers:
    """Speaks requests. `models` finds the folders of `kokoro` and `wearer-voices`; engines load at their first request."""

    def __init__(self, models: Models, threads: int = 2) -> None:
        self._models = models
        self._threads = threads
        self._engine: Kokoro | None = None
        self._say = lru_cache(maxsize=256)(self._make)

    def voices(self, language: str) -> list[str]:
        """Names of the voices to be had here, the best understood first."""
        names: list[str] = []
        try:
            folder = self._models.path(VOICES_MODEL)
            self._models.path("kokoro")
            names = [f"kokoro:{name}" for name in KOKORO[language] if (folder / f"{name}.bin").is_file()]
        except GlassesError:
            pass  # the commands below may still be there
        if language == "en":
            names += [f"flite:{name}" for name in FLITE if shutil.which("flite")]
            names += [f"espeak:{name}" for name in ESPEAK if shutil.which("espeak-ng")]
        return names

    def speak_request(self, text: str, language: str, voice: str = "") -> Samples:
        """One request as 16 kHz int16, with 0.3 s of silence around it. Raises `UnknownName` for a voice not to be had."""
        known = self.voices(language)
        chosen = voice or (known[0] if known else "")
        if chosen not in known:
            raise UnknownName(f"there is no wearer '{voice}' for '{language}'", f"Known: {', '.join(known) or 'none'}.")
        return self._say(text, language, chosen)

    def _make(self, text: str, language: str, voice: str) -> Samples:
        engine, _, name = voice.partition(":")
        said = to_spoken(text, language).text
        if engine == "kokoro":
            pieces = list(self._kokoro().synthesize(said, language=language, voice=name))
            sound, rate = np.concatenate([piece.samples for piece in pieces]), pieces[0].sample_rate
        else:
            sound, rate = said_by(engine, name, said)
        if rate != SAMPLE_RATE:
            sound = soxr.resample(sound, rate, SAMPLE_RATE)
        edge = np.zeros(int(EDGE_S * SAMPLE_RATE), dtype=np.int16)
        return np.concatenate([edge, sound, edge])

    def _kokoro(self) -> Kokoro:
        if self._engine is None:
            voices = {f"voice_{code}": names[0] for code, names in KOKORO.items()}
            # Whole requests: nobody waits for the first piece, and a voice sounds better without a cut. Nobody ends a word sooner
            # than they would either: with the bounds that make an answer begin sooner, last syllables lose their finals.
            hurry = {"threads": self._threads, "first_chars": 24, "bound_end": False}
            options = {**voices, "voices_model": VOICES_MODEL, **hurry}
            self._engine = Kokoro(options, self._models)
            self._engine.load()
        return self._engine


def said_by(engine: str, voice: str, text: str) -> tuple[Samples, int]:
    """Sound of an installed speech program, and its rate."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "request.wav"
        words = {"flite": ["flite", "-voice", voice, "-t", text, "-o", str(file)]}.get(
            engine, ["espeak-ng", "-v", voice, "-w", str(file), "--", text]
        )
        subprocess.run(words, check=True, capture_output=True, timeout=60)
        with wave.open(str(file)) as stream:
            return np.frombuffer(stream.readframes(stream.getnframes()), dtype="<i2").astype(
                np.int16
            ), stream.getframerate()


def file_name(text: str, language: str, voice: str) -> str:
    """A readable name, the same for the same request."""
    mark = hashlib.sha256(f"{language}\0{voice}\0{text}".encode()).hexdigest()[:8]
    words = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:32]
    return "-".join(filter(None, (language, voice.replace(":", "-").replace("_", "-"), words, mark)))


def write_requests(
    wearers: Wearers, texts: Iterable[str], language: str, voices: Iterable[str], folder: Path
) -> list[Path]:
    """A WAV and a text file for each text and voice; returns the WAV files."""
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for text in texts:
        for voice in voices:
            file = folder / f"{file_name(text, language, voice)}.wav"
            with wave.open(str(file), "wb") as stream:
                stream.setnchannels(1)
                stream.setsampwidth(2)
                stream.setframerate(SAMPLE_RATE)
                stream.writeframes(wearers.speak_request(text, language, voice).astype("<i2").tobytes())
            file.with_suffix(".txt").write_text(text + "\n", "utf-8")
            files.append(file)
    return files


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Spoken requests of synthesised wearers.")
    parser.add_argument("texts", nargs="*", help="requests to speak")
    parser.add_argument("--language", choices=sorted(KOKORO), default="zh")
    parser.add_argument(
        "--voice", action="append", default=[], help="repeatable; default: the first voice; 'all' for every one"
    )
    parser.add_argument("--out", type=Path, default=Path("requests"))
    parser.add_argument("--list", action="store_true", help="print the voices and stop")
    given = parser.parse_args(arguments)
    wearers = Wearers(ModelStore())
    if given.list:
        for language in sorted(KOKORO):
            print(language, *wearers.voices(language))
        return 0
    known = wearers.voices(given.language)
    voices = known if "all" in given.voice else given.voice or known[:1]
    for file in write_requests(wearers, given.texts, given.language, voices, given.out):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
