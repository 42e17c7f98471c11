"""Wake words by microWakeWord (Apache-2.0): small quantised networks on TensorFlow Lite, made for microcontrollers.

Source: K. Ahrendt, "microWakeWord"; the runtime and four trained words come with the package `pymicro-wakeword`. The
sound front end (40 channels every 10 ms) is computed once and shared by all words.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing, UnknownName
from quark_glasses.core.types import SAMPLE_RATE, Samples

DEFAULT_WORDS = ("okay_nabu",)
REST_SAMPLES = SAMPLE_RATE * 3 // 2  # after a hit, so that one call does not wake twice


class MicroWakeWord:
    """Listens for one or several wake words.

    Options: `words` (list of names, default `[okay_nabu]`; the package knows okay_nabu, hey_jarvis, hey_mycroft,
    alexa); `model` (path of a microWakeWord description `.json` beside its `.tflite`), which is listened for as well,
    or instead where `words` is not given; `threshold` (0..1) in place of each word's own.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="microWakeWord, quantised networks for fixed English phrases", languages=("en",), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._model = str(options.get("model", ""))
        self._words = tuple(options.get("words", () if self._model else DEFAULT_WORDS))
        threshold = options.get("threshold")
        if threshold is not None and not 0.0 < float(threshold) < 1.0:
            raise InvalidParameter(f"the wake threshold {threshold} is out of bounds", "Choose one between 0 and 1")
        self._threshold = None if threshold is None else float(threshold)
        self._features: Any = None
        self._detectors: list[Any] = []
        self._rest = 0

    def load(self) -> None:
        """Open the networks; raises `BackendUnavailable`, `ModelMissing` or `UnknownName`."""
        try:
            import pymicro_wakeword as package
        except (ImportError, OSError) as error:
            raise BackendUnavailable(f"pymicro-wakeword cannot be used: {error}", "Run: make setup") from error
        known = {word.value: word for word in package.Model}
        for name in self._words:
            if name not in known:
                raise UnknownName(f"there is no trained wake word '{name}'", f"Known: {', '.join(sorted(known))}")
        self.close()
        self._detectors = [package.MicroWakeWord.from_builtin(known[name]) for name in self._words]
        if self._model:
            self._detectors.append(_trained(package, Path(self._model)))
        if self._threshold is not None:
            for detector in self._detectors:
                detector.probability_cutoff = self._threshold
        self._features = package.MicroWakeWordFeatures()

    def detect(self, block: Samples) -> str:
        """The phrase just completed ("Okay Nabu"), or "".

        Args:
            block: int16 (n,), 16 kHz, any n, following the block before without a gap.

        Raises:
            InvalidInput: the sound is not int16 mono.
            BackendUnavailable: `load()` was not called.
        """
        if block.dtype != "int16" or block.ndim != 1:
            raise InvalidInput(f"sound is {block.dtype} of {block.ndim} dimensions", "Pass int16 mono samples")
        if self._features is None:
            raise BackendUnavailable("the wake detector is not loaded", "Call load() first")
        heard = ""
        for feature in self._features.process_streaming(block.tobytes()):
            # Every network sees every frame, in the rest after a hit too: their memory must not tear.
            hits = [detector.wake_word for detector in self._detectors if detector.process_streaming(feature)]
            if hits and not heard and self._rest <= 0:
                heard = str(hits[0])
                self._rest = REST_SAMPLES + len(block)
        self._rest = max(0, self._rest - len(block))
        return heard

    def reset(self) -> None:
        """Forget what was heard: the next block starts a recording."""
        self._rest = 0
        if self._features is not None:
            self._features.reset()
        for detector in self._detectors:
            detector.reset()

    def close(self) -> None:
        for detector in self._detectors:
            detector.close()
        self._detectors = []
        self._features = None


def _trained(package: Any, description: Path) -> Any:
    """The network of a word trained by the user."""
    fix = "Set `model` to the .json description (version 2) that lies beside its .tflite"
    if not description.is_file():
        raise ModelMissing(f"the wake model {description} is absent", fix)
    try:
        network = description.parent / json.loads(description.read_text(encoding="utf-8"))["model"]
        if network.read_bytes()[4:8] != b"TFL3":  # TensorFlow Lite crashes on anything else
            raise ValueError(f"{network.name} is no TensorFlow Lite network")
        return package.MicroWakeWord.from_config(description)
    except (KeyError, ValueError, OSError, RuntimeError, TypeError) as error:
        raise ModelMissing(f"the wake model {description} cannot be read: {error!r}", fix) from error
