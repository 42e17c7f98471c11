"""What gives samples of an inertial sensor, and the kind that plays samples known beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.state import Imu
from quark_glasses.core.types import Header

MOST_LATE_NS = 500_000_000  # older samples are passed over by who was held up


class ImuSource(Protocol):
    """A sensor or its stand-in; all calls come from one thread and none blocks."""

    def start(self, now_ns: int) -> None:
        """Open it; samples count from now. Raises `DeviceUnavailable`."""
        ...

    def read(self, now_ns: int) -> list[Imu]:
        """What was measured until now and not given before, oldest first. Raises `DeviceUnavailable` where it has gone."""
        ...

    def stop(self) -> None:
        """Close it; may be called twice."""
        ...


class Played:
    """Plays samples, the first at the time of `start`, at the pace of their stamps; with `again` over and over.

    What it gives depends on the times asked for alone. Raises `InvalidInput` where there are no samples or their stamps do not rise.
    """

    def __init__(self, samples: Sequence[Imu], *, again: bool = False) -> None:
        if not samples:
            raise InvalidInput("there are no samples of an inertial sensor", "Give a recording that has some")
        self._first_ns = samples[0].header.stamp_ns
        stamps = [sample.header.stamp_ns - self._first_ns for sample in samples]
        for line, (before, after) in enumerate(zip(stamps, stamps[1:], strict=False)):
            if after <= before:
                raise InvalidInput(f"sample {line + 2} is not later than the one before", "Sort the recording by time")
        self._samples, self._stamps, self._again = samples, stamps, again
        self._turn_ns = stamps[-1] + (stamps[-1] // max(len(stamps) - 1, 1) or 1)  # from one round to the next
        self._origin_ns = self._next = 0

    def start(self, now_ns: int) -> None:
        self._origin_ns, self._next = now_ns, 0

    def read(self, now_ns: int) -> list[Imu]:
        due: list[Imu] = []
        while self._next < len(self._samples):
            stamp_ns = self._origin_ns + self._stamps[self._next]
            if stamp_ns > now_ns:
                break
            if now_ns - stamp_ns <= MOST_LATE_NS:
                sample = self._samples[self._next]
                due.append(replace(sample, header=Header(stamp_ns, sample.header.frame_id)))
            self._next += 1
            if self._again and self._next == len(self._samples):
                self._origin_ns, self._next = self._origin_ns + self._turn_ns, 0
        return due

    def stop(self) -> None:
        self._next = len(self._samples)
