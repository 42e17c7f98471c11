"""Sound from a page's microphone as blocks of the glasses' own, with times on one even scale."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, AudioChunk, Header

OTHER_NS = 1_000_000_000  # a microphone that was heard so lately is on
MOST_DRIFT_NS = 10 * BLOCK_NS
GLASSES, PAGE = "glasses", "page"


class PageVoice:
    """Which page speaks (0: none), if any may; the glasses' own microphone goes first."""

    def __init__(self) -> None:
        self.page = 0
        self.refused = ""  # why `asker`, the last page that asked, may not speak: GLASSES or another PAGE speaks
        self.asker = self.asks = 0
        self._other_ns = 0
        self._first_ns = 0
        self._sent = 0

    def other(self, now_ns: int) -> bool:
        """Another microphone spoke; ends a page's voice and says whether there was one."""
        self._other_ns = now_ns
        ended = self.page != 0
        if ended:
            self.refused, self.asker, self.page = GLASSES, self.page, 0
        return ended

    def ask(self, page: int, on: bool, now_ns: int) -> None:
        """A page opened or closed its microphone."""
        self.refused, self.asker, self.asks = "", page, self.asks + 1
        if not on:
            self.page = 0 if self.page == page else self.page
        elif self._other_ns and now_ns - self._other_ns < OTHER_NS:
            self.refused = GLASSES
        elif self.page not in (0, page):
            self.refused = PAGE
        else:
            self.page, self._first_ns, self._sent = page, now_ns - BLOCK_NS, 0

    def blocks(self, page: int, sound: bytes, now_ns: int) -> Iterator[AudioChunk]:
        """Whole blocks of 16 kHz mono s16, little-endian, as chunks; nothing from a page that may not speak."""
        if page != self.page:
            return
        blocks = np.frombuffer(sound[: len(sound) // (2 * BLOCK_SAMPLES) * 2 * BLOCK_SAMPLES], "<i2").astype(np.int16)
        due_ns = self._first_ns + self._sent * BLOCK_NS + len(blocks) // BLOCK_SAMPLES * BLOCK_NS
        if abs(now_ns - due_ns) > MOST_DRIFT_NS:  # the page was held up, or its clock drifts
            self._first_ns += now_ns - due_ns
        for block in blocks.reshape(-1, BLOCK_SAMPLES):
            stamp_ns = self._first_ns + self._sent * BLOCK_NS
            yield AudioChunk(Header(stamp_ns, "mic_array"), block, sequence=self._sent, stream_id="mic")
            self._sent += 1
