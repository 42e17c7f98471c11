"""Hours of the day in which the display does not offer anything by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.hud.moments import Moments

MINUTE = 60 * 1_000_000_000
DAY = 24 * 60  # minutes
_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class QuietHours:
    """From minute `start` of the local day until before minute `end`, perhaps past midnight; none where they are equal."""

    start: int = 0
    end: int = 0
    utc_offset_s: int = 0

    @classmethod
    def parse(cls, text: str, utc_offset_s: int = 0) -> QuietHours:
        """Of "22:00-07:00"; "" is none. Raises `InvalidParameter`."""
        if not text.strip():
            return cls()
        found = _HOURS.fullmatch(text.strip())
        if found is None:
            raise InvalidParameter(f"quiet hours cannot be '{text}'", 'Write them as "22:00-07:00", or "" for none')
        hour, minute, end_hour, end_minute = map(int, found.groups())
        return cls(hour * 60 + minute, end_hour * 60 + end_minute, utc_offset_s)

    def now(self, moments: Moments) -> bool:
        """Is it within them?"""
        if self.start == self.end:
            return False
        local = moments.now_ns + self.utc_offset_s * 1_000_000_000
        midnight = local // (DAY * MINUTE) * (DAY * MINUTE)
        for edge in (self.start, self.end, self.start + DAY, self.end + DAY):
            moments.at(moments.now_ns + midnight + edge * MINUTE - local)
        since_start = (local - midnight - self.start * MINUTE) % (DAY * MINUTE)
        return since_start < (self.end - self.start) % DAY * MINUTE
