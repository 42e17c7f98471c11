"""Changes the sample rate of a stream of sound, on the SoX resampler library (`soxr`)."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.types import Samples


class Resampler:
    """int16 mono at one rate in, at another out.

    Over a whole stream, n samples become floor(n * to_rate / from_rate + 1/2), however they were cut into blocks, and the same
    sound always gives the same samples. The filter's delay (some 20 ms) comes out with `last`; equal rates pass through.
    """

    def __init__(self, from_rate: int, to_rate: int, quality: str = "HQ") -> None:
        if from_rate <= 0 or to_rate <= 0:
            raise InvalidParameter(f"sample rates {from_rate} and {to_rate} are not positive", "Give rates in hertz")
        self._from, self._to = from_rate, to_rate
        self._taken = self._given = 0  # samples of this stream
        # In float: the library's int16 path adds dither from a seed of its own, which no replay could repeat.
        self._stream = (
            None
            if from_rate == to_rate
            else soxr.ResampleStream(from_rate, to_rate, num_channels=1, dtype="float32", quality=quality)
        )

    def push(self, samples: Samples, *, last: bool = False) -> Samples:
        """Convert the next block; what comes back may be shorter, longer or empty.

        Args:
            samples: int16 (n,), any n.
            last: the stream ends here; the next block starts a new one.

        Raises:
            InvalidInput: the sound is not int16 mono.
        """
        if samples.dtype != np.int16 or samples.ndim != 1:
            raise InvalidInput(f"sound is {samples.dtype} of {samples.ndim} dimensions", "Pass int16 mono samples")
        if self._stream is None:
            return samples
        converted = self._stream.resample_chunk(samples.astype(np.float32), last=last)
        self._taken += len(samples)
        if last:
            converted = self._whole(converted)
            self.reset()
        else:
            self._given += len(converted)
        rounded: Samples = np.clip(np.rint(converted), -32768, 32767).astype(np.int16)
        return rounded

    def resample(self, samples: Samples) -> Samples:
        """Convert a whole sound at once, as a stream of its own."""
        self.reset()
        return self.push(samples, last=True)

    def reset(self) -> None:
        """Forget the stream so far."""
        self._taken = self._given = 0
        if self._stream is not None:
            self._stream.clear()

    def _whole(self, end: NDArray[np.float32]) -> NDArray[np.float32]:
        """The end of a stream as long as it must be: the library rounds halves down at times."""
        length = (2 * self._taken * self._to + self._from) // (2 * self._from) - self._given
        return np.pad(end, (0, max(0, length - len(end))))[: max(0, length)]


class StreamResamplers:
    """Many streams at their own rates to one: a filter for each, so that its blocks join without a click."""

    def __init__(self, to_rate: int) -> None:
        self._to_rate = to_rate
        self._streams: dict[str, Resampler] = {}

    def push(self, stream_id: str, samples: Samples, rate: int, *, last: bool = False) -> Samples:
        """The next block of a stream; raises what `Resampler` raises."""
        if stream_id not in self._streams and last and not len(samples):
            return samples
        resampler = self._streams.setdefault(stream_id, Resampler(rate, self._to_rate))
        if last:
            del self._streams[stream_id]
        return resampler.push(samples, last=last)

    def drop(self, stream_id: str) -> None:
        """Nothing more comes of a stream."""
        self._streams.pop(stream_id, None)
