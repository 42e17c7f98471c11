"""The head's recent poses: how it was turned at a past time, and how it will be turned when the light of a frame comes."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, replace
from itertools import islice

from quark_glasses.core.motion.rotation import NOWHERE, add, exp, multiply, part_way, scale, subtract
from quark_glasses.core.motion.state import HeadPose, Vector
from quark_glasses.core.types import Header

KEPT = 256  # poses: more than a second at 200 Hz, for pictures that come late
STALE_NS = 300_000_000  # of an older pose nothing is predicted: the sensor has gone


@dataclass(frozen=True)
class Prediction:
    """How far ahead, and from what.

    With `window_s` of 0 the angular velocity counts as constant; else its change within the window goes on, for `fade_s`.
    """

    window_s: float = 0.02
    fade_s: float = 0.04
    longest_s: float = 0.15  # a turn is followed no further than this


def predict(pose: HeadPose, seconds: float, acceleration: Vector = NOWHERE, fade_s: float = 0.04) -> HeadPose:
    """The pose so much later: the angular velocity goes on, and changes by `acceleration` (rad/s^2) for `fade_s` at most."""
    changing = min(seconds, fade_s)
    turned = add(
        scale(pose.angular_velocity, seconds), scale(acceleration, changing * (seconds - changing / 2.0))
    )  # fmt: skip
    return HeadPose(
        Header(pose.header.stamp_ns + round(seconds * 1e9), pose.header.frame_id),
        multiply(pose.orientation, exp(turned)),
        add(pose.angular_velocity, scale(acceleration, changing)),
        pose.position,
    )


class HeadTracker:
    """Takes poses as they come and tells the one at any time near now."""

    def __init__(self, prediction: Prediction = Prediction()) -> None:
        self._prediction = prediction
        self._poses: deque[HeadPose] = deque(maxlen=KEPT)

    def take(self, pose: HeadPose) -> None:
        """A new pose. One that is older than the last is dropped; one from before a jump back of the clock starts anew."""
        if self._poses:
            behind_ns = self._poses[-1].header.stamp_ns - pose.header.stamp_ns
            if 0 <= behind_ns < STALE_NS:
                return
            if behind_ns >= STALE_NS or pose.header.frame_id != self._poses[-1].header.frame_id:
                self._poses.clear()
        self._poses.append(pose)

    @property
    def newest(self) -> HeadPose | None:
        return self._poses[-1] if self._poses else None

    def at(self, when_ns: int) -> HeadPose | None:
        """The pose then: predicted, or between two that came. None where that is unknown: too long ago, or no pose of late."""
        if not self._poses:
            return None
        ahead_ns = when_ns - self._poses[-1].header.stamp_ns
        if ahead_ns > STALE_NS:
            return None
        if ahead_ns >= 0:
            seconds = min(ahead_ns / 1e9, self._prediction.longest_s)
            found = predict(self._poses[-1], seconds, self._acceleration(), self._prediction.fade_s)
            return replace(found, header=Header(when_ns, found.header.frame_id))
        return self._between(when_ns)

    def _between(self, when_ns: int) -> HeadPose | None:
        after = bisect_right(self._poses, when_ns, key=lambda pose: pose.header.stamp_ns)
        if after == 0:
            return None
        a, b = self._poses[after - 1], self._poses[after]
        span_ns = b.header.stamp_ns - a.header.stamp_ns
        share = (when_ns - a.header.stamp_ns) / span_ns
        return HeadPose(
            Header(when_ns, a.header.frame_id),
            part_way(a.orientation, b.orientation, share),
            add(a.angular_velocity, scale(subtract(b.angular_velocity, a.angular_velocity), share)),
            add(a.position, scale(subtract(b.position, a.position), share)),
        )

    def _acceleration(self) -> Vector:
        """How the angular velocity changes, rad/s^2: the least-squares slope over the window; none of fewer than three poses."""
        newest_ns = self._poses[-1].header.stamp_ns
        window = [
            ((pose.header.stamp_ns - newest_ns) / 1e9, pose.angular_velocity)
            for pose in islice(reversed(self._poses), 16)
            if newest_ns - pose.header.stamp_ns <= self._prediction.window_s * 1e9
        ]
        if len(window) < 3:
            return NOWHERE
        middle = sum(at for at, _ in window) / len(window)
        spread = sum((at - middle) ** 2 for at, _ in window)
        slope = NOWHERE
        for at, turn in window:
            slope = add(slope, scale(turn, (at - middle) / spread))
        return slope
