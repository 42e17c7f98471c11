"""Kokoro v1.0 (Apache-2.0), Chinese and English, on ONNX Runtime.

Source: hexgrad, "Kokoro-82M", a StyleTTS 2 decoder (Li et al., 2023) with per-voice style vectors indexed by text length.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options, SpokenPiece
from quark_glasses.backends.tts import kokoro_graph
from quark_glasses.backends.tts.folders import cache_folder, fingerprint
from quark_glasses.backends.tts.phonemes import ChinesePhonemes, ChineseWords, EnglishPhonemes, MixedPhonemes
from quark_glasses.backends.tts.pieces import Limits, split_pieces, to_int16, trimmed
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Cancelled, InvalidInput, ModelMissing

MODEL = "kokoro"
NETWORK = "kokoro-v1.0.int8.onnx"
VOCABULARY = "vocab.json"
RATE = 24_000
MAX_PHONEMES = 510
MARKS = ";:,.!?—… "
NO_CEILING = 400.0  # frames; longer than any phoneme
END_FRAMES = 6.0  # of silence in each mark that ends a text; a bound on the last phoneme would garble its syllable
RENDERING = 4  # rises when the same weights sound different, so that cached phrases are made again
LIMITS = {"zh": Limits(first=4, rest=22), "en": Limits(first=28, rest=90)}
DEFAULT_VOICES = {"zh": "zf_xiaoxiao", "en": "af_heart"}
POLL_S = 0.02


class Kokoro:
    """Speaks Chinese, English, and English words within Chinese, with one voice.

    Options: `threads` (int, default 2), `voice_zh`, `voice_en` (names of the voice files), `first_chars` (int, most
    characters of the first piece of Chinese), `voices_model` (manifest entry of the voice files, default that of the network),
    `cache_dir` (folder for the word dictionary's cache), `bound_end` (bool, default true: end texts sooner than the voice would).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Kokoro v1.0 82M int8, style vectors a voice",
        languages=("zh", "en"),
        models=(MODEL,),
        licence="Apache-2.0",
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._threads = int(options.get("threads", 2))
        self._voices = {code: str(options.get(f"voice_{code}", name)) for code, name in DEFAULT_VOICES.items()}
        self._voices_model = str(options.get("voices_model", MODEL))
        self._cache = Path(options["cache_dir"]) if options.get("cache_dir") else cache_folder("jieba")
        first = Limits(first=int(options.get("first_chars", LIMITS["zh"].first)), rest=LIMITS["zh"].rest)
        self._limits = {**LIMITS, "zh": first}
        self._bound_end = bool(options.get("bound_end", True))
        self._styles: dict[str, NDArray[np.float32]] = {}
        self._session: Any = None

    def load(self) -> None:
        """Read the network and the vocabulary; raises `BackendUnavailable` or `ModelMissing`."""
        folder = self._models.path(MODEL)
        self._vocabulary: dict[str, int] = json.loads(_required(folder / VOCABULARY).read_text("utf-8"))["vocab"]
        self._words = ChineseWords(self._cache)
        self._phonemes = MixedPhonemes(ChinesePhonemes(self._words), EnglishPhonemes())
        self._session = self._open(_required(folder / NETWORK))
        for voice in self._voices.values():
            self._style(voice)

    def close(self) -> None:
        """Let go of the network."""
        self._session = None
        self._styles.clear()

    def identity(self, language: str, voice: str = "") -> tuple[str, str]:
        """(voice, fingerprint of the weights) that would speak: what a cache of sounds hangs on."""
        name = voice or self._voices[_code(language)]
        folder = self._models.path(MODEL)
        style = self._models.path(self._voices_model) / f"{name}.bin"
        return name, f"{fingerprint(folder / NETWORK)}-{fingerprint(style)}-{RENDERING}"

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        """Sound piece by piece at 24 kHz; a run of the network is given up within 20 ms of `cancel`.

        Raises `InvalidInput` for an unknown language or voice, `Cancelled`, `BackendUnavailable` before `load()`.
        """
        if self._session is None:
            raise BackendUnavailable("kokoro is not loaded", "Call load() first.")
        code = _code(language)
        style = self._style(voice or self._voices[code])
        for piece in split_pieces(text, self._limits[code], self._words):
            if cancel:
                cancel.check()
            sound = self._say(text[piece.start : piece.end], style, speed, cancel)
            samples = to_int16(trimmed(sound, RATE, piece.pause_s / speed))
            if len(samples):
                yield SpokenPiece(samples, RATE, piece.start, piece.end)

    def _say(
        self, text: str, style: NDArray[np.float32], speed: float, cancel: CancelToken | None
    ) -> NDArray[np.float32]:
        known = [mark for mark in self._phonemes(text) if mark in self._vocabulary][:MAX_PHONEMES]
        if not any(mark not in MARKS for mark in known):
            return np.zeros(0, dtype=np.float32)
        ids = [0, *(self._vocabulary[mark] for mark in known), 0]
        feed = {
            "tokens": np.array([ids], dtype=np.int64),
            "style": style[min(len(known), len(style)) - 1],
            "speed": np.array([speed], dtype=np.float32),
            kokoro_graph.CEILING: ceiling(known, bound_end=self._bound_end),
        }
        with _abort_on(cancel) as settings:
            try:
                sound: NDArray[np.float32] = self._session.run(None, feed, settings)[0]
            except Exception as error:
                if cancel and cancel.cancelled:
                    raise Cancelled("the speech was cut short") from error
                raise
        return sound.reshape(-1)

    def _style(self, voice: str) -> NDArray[np.float32]:
        """Style vectors [510, 1, 256] of one voice."""
        if voice not in self._styles:
            folder = self._models.path(self._voices_model)
            if not (folder / f"{voice}.bin").is_file():
                known = sorted(file.stem for file in folder.glob("*.bin"))
                raise InvalidInput(f"kokoro has no voice '{voice}'", f"Known: {', '.join(known) or 'none'}.")
            self._styles[voice] = np.fromfile(folder / f"{voice}.bin", dtype="<f4").reshape(-1, 1, 256)
        return self._styles[voice]

    def _open(self, file: Path) -> Any:
        try:
            import onnxruntime
        except ImportError as error:
            raise BackendUnavailable("the package onnxruntime is not installed", "Run: make setup") from error
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads, settings.inter_op_num_threads = self._threads, 1
        settings.log_severity_level = 3
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the microphone shares these cores
        return onnxruntime.InferenceSession(kokoro_graph.bounded(file), settings, providers=["CPUExecutionProvider"])


def ceiling(phonemes: list[str], *, bound_end: bool = True) -> NDArray[np.float32]:
    """Most frames (25 ms) of each phoneme [1, n + 2]: no long silence after the last syllable, if `bound_end`.

    The silence before the first phoneme stays: the voices begin to speak within it.
    """
    frames = np.full(len(phonemes) + 2, NO_CEILING, dtype=np.float32)
    if not bound_end:
        return frames[np.newaxis]
    frames[-1] = END_FRAMES
    at = len(phonemes)
    while at > 0 and phonemes[at - 1] in MARKS:
        frames[at] = END_FRAMES
        at -= 1
    return frames[np.newaxis]


@contextmanager
def _abort_on(cancel: CancelToken | None) -> Iterator[Any]:
    """Run options that a watcher thread terminates once `cancel` is set."""
    import onnxruntime

    settings = onnxruntime.RunOptions()
    if cancel is None:
        yield settings
        return
    done = threading.Event()

    def watch() -> None:
        while not done.wait(POLL_S):
            if cancel.cancelled:
                settings.terminate = True
                return

    watcher = threading.Thread(target=watch, name="tts-abort", daemon=True)
    watcher.start()
    try:
        yield settings
    finally:
        done.set()
        watcher.join()


def _required(file: Path) -> Path:
    if not file.is_file():
        raise ModelMissing(f"{file.name} is not in {file.parent}", f"Run: quark models pull {MODEL}")
    return file


def _code(language: str) -> str:
    code = language.split("-")[0].lower()
    if code not in DEFAULT_VOICES:
        raise InvalidInput(f"kokoro does not speak '{language}'", "Use zh or en.")
    return code
