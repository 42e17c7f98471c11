"""Silero VAD v6 (MIT) on ONNX Runtime, one CPU thread.

Source: Silero Team, "Silero VAD: pre-trained enterprise-grade Voice Activity Detector". Since version 5 the 16 kHz
network takes 512 new samples preceded by the last 64 of the window before, and returns its recurrent state.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Floats, Models, Options
from quark_glasses.backends.vad.window import WINDOW, check_window
from quark_glasses.core.errors import BackendUnavailable, ModelMissing

CONTEXT = 64
SETTLE_WINDOWS = 16  # half a second of nothing before the network rests
MODEL = "silero-vad"
FILE = "silero_vad.onnx"


def _fresh_state() -> NDArray[np.float32]:
    return np.zeros((2, 1, 128), dtype=np.float32)


class Silero:
    """Speech probability of 32 ms windows.

    Option `gate_dbfs` (float, default -80): windows below this level are digital silence. After half a second of
    them the network rests at no cost, and what follows is judged exactly as at the start of a recording.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Silero VAD v6, recurrent network, 32 ms windows", models=(MODEL,), licence="MIT"
    )
    window = WINDOW

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._floor = float(10.0 ** (float(options.get("gate_dbfs", -80.0)) / 10.0))  # mean square
        self._rate = np.array(16_000, dtype=np.int64)
        self._session: Any = None
        self._state = _fresh_state()
        self._input: NDArray[np.float32] = np.zeros((1, CONTEXT + WINDOW), dtype=np.float32)
        self._quiet_windows = 0

    def load(self) -> None:
        """Read the weights; raises `BackendUnavailable` or `ModelMissing`."""
        try:
            import onnxruntime
        except ImportError as error:
            raise BackendUnavailable("the package onnxruntime is not installed", "Run: make setup") from error
        file = self._models.path(MODEL) / FILE
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.log_severity_level = 3
        fix = f"Run: quark models pull {MODEL}"
        if not file.is_file():
            raise ModelMissing(f"the weights {file} are absent", fix)
        try:
            self._session = onnxruntime.InferenceSession(str(file), settings, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime raises classes of its own that share no base but Exception
            raise ModelMissing(f"the weights {file} cannot be read: {error}", fix) from error
        self.reset()

    def probability(self, sound: Floats) -> float:
        """Probability 0..1 that this window is speech.

        Args:
            sound: float32 (512,), -1..1, 16 kHz, following the window before without a gap.

        Raises:
            InvalidInput: the window has another length.
            BackendUnavailable: `load()` was not called.
        """
        check_window(sound)
        if self._session is None:
            raise BackendUnavailable("the voice detector is not loaded", "Call load() first")
        if self._resting(sound):
            return 0.0
        self._input[0, CONTEXT:] = sound
        output, self._state = self._session.run(None, {"input": self._input, "state": self._state, "sr": self._rate})
        self._input[0, :CONTEXT] = sound[-CONTEXT:]
        return float(output[0, 0])

    def reset(self) -> None:
        """Forget what was heard: the next window starts a recording."""
        self._state = _fresh_state()
        self._input[:] = 0.0
        self._quiet_windows = 0

    def close(self) -> None:
        self._session = None

    def _resting(self, sound: Floats) -> bool:
        """Whether silence has lasted so long that the network need not run."""
        if float(np.dot(sound, sound)) > self._floor * WINDOW:
            self._quiet_windows = 0
            return False
        self._quiet_windows += 1
        if self._quiet_windows == SETTLE_WINDOWS:
            self._state = _fresh_state()
            self._input[:] = 0.0
        return self._quiet_windows >= SETTLE_WINDOWS
