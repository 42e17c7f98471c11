"""A voice of tones for tests: every character lasts equally long, and the same text gives the same samples."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options, SpokenPiece
from quark_glasses.backends.tts.pieces import Limits, split_pieces, to_int16
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.types import Samples

VOICES = ("low", "high")
BASE_HZ = {"": 220.0, "low": 220.0, "high": 440.0}
CHARACTER_S = {"zh": 0.18, "en": 0.07}
LIMITS = Limits(first=10, rest=24)


class Scripted:
    """Tones whose length follows the text: 180 ms a Chinese character, 70 ms an English one, punctuation silent.

    Option `sample_rate` (int, default 16000). Voices "low" and "high".
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Tones as long as the text, for tests", languages=("zh", "en")
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._rate = int(options.get("sample_rate", 16_000))
        self._loaded = False

    def load(self) -> None:
        """Nothing to read."""
        self._loaded = True

    def close(self) -> None:
        """Back to the state before `load()`."""
        self._loaded = False

    def identity(self, language: str, voice: str = "") -> tuple[str, str]:
        """(voice, fingerprint): what a cache of sounds hangs on."""
        return voice or VOICES[0], f"tones-{self._rate}"

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        """A tone for each piece of the text. Raises `InvalidInput`, `Cancelled`, and `BackendUnavailable` before `load()`."""
        code = language.split("-")[0].lower()
        if not self._loaded:
            raise BackendUnavailable("the scripted voice is not loaded", "Call load() first.")
        if code not in CHARACTER_S or voice not in BASE_HZ:
            raise InvalidInput(
                f"no scripted voice '{voice}' for '{language}'", f"Use zh or en and {' or '.join(VOICES)}."
            )
        for piece in split_pieces(text, LIMITS, list):
            if cancel:
                cancel.check()
            said = text[piece.start : piece.end]
            samples = self._tones(said, CHARACTER_S[code] / speed, BASE_HZ[voice])
            if len(samples):
                yield SpokenPiece(samples, self._rate, piece.start, piece.end)

    def _tones(self, text: str, seconds: float, base_hz: float) -> Samples:
        count = int(round(seconds * self._rate))
        time = np.arange(count, dtype=np.float64) / self._rate
        shape = 0.3 * np.sin(np.pi * np.arange(count) / max(1, count))
        parts: list[Samples] = []
        for mark in text:
            hertz = base_hz * (1.0 + (zlib.crc32(mark.encode()) % 24) / 24.0) if mark.isalnum() else 0.0
            parts.append(to_int16((shape * np.sin(2.0 * np.pi * hertz * time)).astype(np.float32)))
        return np.concatenate(parts) if any(mark.isalnum() for mark in text) else np.zeros(0, dtype=np.int16)
