"""When will an answer that depends on the time change?"""

from __future__ import annotations


class Moments:
    """Collects the moments at which something changes by itself; the next one after `now_ns` counts.

    Every question "is it before?" that goes through here is remembered, so that nobody has to work out the next change.
    """

    def __init__(self, now_ns: int) -> None:
        self.now_ns = now_ns
        self.next_ns = 0  # 0: nothing changes by itself

    def before(self, moment_ns: int) -> bool:
        """Is it not `moment_ns` yet?"""
        self.at(moment_ns)
        return self.now_ns < moment_ns

    def at(self, moment_ns: int) -> None:
        """Something changes then; what is past or 0 does not count."""
        if moment_ns > self.now_ns and (self.next_ns == 0 or moment_ns < self.next_ns):
            self.next_ns = moment_ns
