"""Hibari (Apache-2.0): a small English voice, about a hundred times faster than real time on one core.

Source: M. Williams, hibari-tts 0.2.1; an 8 MB network distilled from the Kokoro voice "af_heart", whose weights, lexicon and
rules are inside the package.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options, SpokenPiece
from quark_glasses.backends.tts.folders import fingerprint
from quark_glasses.backends.tts.pieces import Limits, split_pieces, to_int16, trimmed
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, InvalidInput

VOICE = "heart"
LIMITS = Limits(first=80, rest=160)  # 80 characters take about 50 ms


class Hibari:
    """Speaks English. Option `threads` (int, default 1)."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Hibari 0.2, 8 MB English voice", languages=("en",), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._threads = int(options.get("threads", 1))
        self._engine: Any = None

    def load(self) -> None:
        """Import the package and read its network and lexicon; raises `BackendUnavailable`."""
        try:
            from hibari import Hibari as Engine
        except ImportError as error:
            raise BackendUnavailable("the package hibari-tts is not installed", "Run: make setup") from error
        self._engine = Engine(voice=VOICE, threads=self._threads)
        self._engine.phonemize("Ready.")  # reads the lexicon now rather than in the first reply

    def close(self) -> None:
        """Let go of the network."""
        self._engine = None

    def identity(self, language: str, voice: str = "") -> tuple[str, str]:
        """(voice, fingerprint of the weights) that would speak: what a cache of sounds hangs on."""
        if self._engine is None:
            raise BackendUnavailable("hibari is not loaded", "Call load() first.")
        return VOICE, fingerprint(Path(self._engine.model_path))

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        """Sound piece by piece at 24 kHz; the same text gives the same samples.

        Raises `InvalidInput` for a language other than English or an unknown voice, `Cancelled`, and `BackendUnavailable`
        before `load()`.
        """
        if self._engine is None:
            raise BackendUnavailable("hibari is not loaded", "Call load() first.")
        if language.split("-")[0].lower() != "en" or voice not in ("", VOICE):
            raise InvalidInput(f"hibari has no voice '{voice}' for '{language}'", f"Use en and '{VOICE}'.")
        rate = int(self._engine.sample_rate)
        for piece in split_pieces(text, LIMITS, _words):
            if cancel:
                cancel.check()
            said = text[piece.start : piece.end]
            if not any(mark.isalnum() for mark in said):
                continue  # it would breathe audibly over punctuation alone
            sound = self._engine(said, speed=speed, seed=0)
            samples = to_int16(trimmed(sound, rate, piece.pause_s / speed))
            if len(samples):
                yield SpokenPiece(samples, rate, piece.start, piece.end)


def _words(text: str) -> list[str]:
    """Words with the spaces that follow them."""
    words: list[str] = []
    for part in text.split(" "):
        words.append(part + " ")
    words[-1] = words[-1][:-1]
    return [word for word in words if word]
