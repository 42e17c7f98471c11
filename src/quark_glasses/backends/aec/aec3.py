"""WebRTC's echo canceller AEC3 (BSD-3-Clause) through `pywebrtc-audio` (Apache-2.0).

Source: the WebRTC project, modules/audio_processing/aec3: an adaptive partitioned-block filter in the frequency domain with an
estimate of the delay, and a suppressor for what the filter leaves. It works on frames of 10 ms and delays the sound by 8 ms. The
same sound gives the same samples in every run on one kind of processor.
"""

from __future__ import annotations

from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.types import SAMPLE_RATE, Samples

FRAME = SAMPLE_RATE // 100


class Aec3:
    """Option `delay_ms` (int, default 0): a first guess of the time from loudspeaker to microphone; it is estimated anyhow."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="WebRTC AEC3, adaptive filter and suppressor", licence="BSD-3-Clause"
    )
    frame = FRAME

    def __init__(self, options: Options, models: Models) -> None:
        self._delay_ms = int(options.get("delay_ms", 0))
        self._canceller: Any = None

    def load(self) -> None:
        """Raises `BackendUnavailable`."""
        try:
            import pywebrtc_audio
        except ImportError as error:
            raise BackendUnavailable(
                f"echo cancellation cannot be used: {error}", "Run: make setup, or set audio_frontend echo: none"
            ) from error
        self._canceller = pywebrtc_audio.EchoCanceller(SAMPLE_RATE, 1, self._delay_ms)

    def cancel(self, near: Samples, far: Samples) -> Samples:
        """What the microphone heard without what the loudspeaker played.

        Args:
            near: int16 (n,), n a multiple of 160, following the block before without a gap.
            far: int16 (n,), what was played at the same time or a little before.

        Raises:
            InvalidInput: the lengths do not fit.
            BackendUnavailable: `load()` was not called.
        """
        if self._canceller is None:
            raise BackendUnavailable("the echo canceller is not loaded", "Call load() first")
        if len(near) != len(far) or len(near) % FRAME:
            raise InvalidInput(
                f"blocks of {len(near)} and {len(far)} samples cannot be cleaned", f"Pass multiples of {FRAME} samples"
            )
        cleaned: Samples = self._canceller.process(near, far)
        return cleaned

    def reset(self) -> None:
        """Forget the room."""
        if self._canceller is not None:
            self._canceller.reset()

    def close(self) -> None:
        self._canceller = None
