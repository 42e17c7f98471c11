"""Nodes in lock-step with ears and a mouth: a sound card that plays into a room, and a microphone that hears the room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from quark_glasses.backends.sound.room import Card, Room, RoomSpec
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, AudioChunk, Header, Samples
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.replay.stage import Cast, Published, Stage
from quark_glasses.ros.topics import AUDIO_IN

CARD_PHASE_NS = 7_000_000  # the card's blocks begin so much after the microphone's
NOBODY = np.zeros(BLOCK_SAMPLES, np.int16)


class SoundingStage:
    """Context manager: a stage whose speaker plays to a card; each `step` is 20 ms of sound, heard as it is played.

    `played` holds the card's blocks; block i plays from `block_ns(i)` on. `heard` holds the microphone's.
    """

    def __init__(self, cast: Cast, room: RoomSpec | None = None) -> None:
        speaker = {**cast.overrides.get("speaker", {}), "sink": "device"}
        self._stage = Stage(replace(cast, overrides={**cast.overrides, "speaker": speaker}))
        self._spec = room or RoomSpec()
        self._start_ns = self.now_ns = cast.start_ns
        self.played: list[Samples] = []
        self.heard: list[Samples] = []

    def __enter__(self) -> SoundingStage:
        real: Callable[..., Any] = Speaker.Device
        Speaker.Device = self._insert
        try:
            self._stage.__enter__()
        finally:
            Speaker.Device = real
        self.enter_room(self._spec)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stage.__exit__(*exception)

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def rate(self) -> int:
        """Of the card."""
        return self._card.rate

    def block_ns(self, index: int) -> int:
        """When a block of the card began to play."""
        return self._start_ns + index * BLOCK_NS + CARD_PHASE_NS

    def enter_room(self, spec: RoomSpec) -> None:
        """Be somewhere else from now on."""
        self._room = Room(self._card.rate, spec)

    def step(self, near: Samples = NOBODY) -> list[Published]:
        """20 ms, in which somebody near the microphone says `near` (int16, 16 kHz, 320 samples); what was published."""
        self._stage.advance(self.now_ns + CARD_PHASE_NS)
        block = self._card.pull()
        self.played.append(block)
        self._room.play(block)
        begun_ns, self.now_ns = self.now_ns, self.now_ns + BLOCK_NS
        self._stage.advance(self.now_ns)
        self.heard.append(self._room.hear(near))
        chunk = AudioChunk(Header(begun_ns, "mic_array"), self.heard[-1], sequence=len(self.heard), stream_id="mic")
        self._stage.feed(AUDIO_IN, chunk, "microphone")
        return self.news()

    def news(self) -> list[Published]:
        """What was published since the last look, by the nodes on stage; it is forgotten here."""
        said, self._stage.log[:] = self._stage.published, []
        return said

    def _insert(self, *settings: Any) -> Card:
        self._card = Card(*settings)
        return self._card
