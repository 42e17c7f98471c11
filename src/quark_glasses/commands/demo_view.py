"""Films what the wearer sees and hears: the display over the camera picture, the microphone and the speaker."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import cv2

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import DeadlineExceeded, GlassesError
from quark_glasses.core.hud.scene import DisplayState
from quark_glasses.core.types import SAMPLE_RATE, AudioChunk, Frame, Pixels
from quark_glasses.core.vision.calibration import CameraInfo
from quark_glasses.core.vision.view import View, ViewSpec, wider
from quark_glasses.devices import load
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.video import Mp4Writer, SoundTrack

FPS = 15
SOUND_S = 0.5  # sound is written in pieces of this length
LATE_NS = 1_000_000_000  # blocks of sound may come this much after the time that they belong to
CAMERA_DEG, DISPLAY_DEG = 60.0, 24.0  # fields of view where nobody says
AROUND = 1.25  # the film is this much wider than the display: 640 pixels of it are 640 of the film's 800
CLEARNESS = 0.6  # a display made for daylight is much brighter than a room


class Film(GlassesNode):
    """A spectator, not part of the glasses. Nothing is filmed before `begin`; pictures that it is too slow for are left out."""

    name = "film"

    def configure(self, params: Any) -> None:
        self.writer: Mp4Writer | None = None
        self.path: Path | None = None

    def activate(self) -> None:
        self.world: Frame | None = None
        self.shown: Frame | None = None
        self.filmed: tuple[Frame | None, Frame | None] = (None, None)
        self.camera_deg = CAMERA_DEG
        self.look(DISPLAY_DEG)
        self.listen(topics.DISPLAY, self.on_display)
        self.listen(topics.CAMERA, self.on_world)
        self.listen(topics.CAMERA_INFO, self.on_info)
        self.listen(topics.HUD_PIXELS, self.on_shown)
        self.listen(topics.AUDIO_IN, self.on_sound)
        self.listen(topics.AUDIO_REF, self.on_sound)
        self.tick(1 / FPS, self.on_tick)
        self.tick(SOUND_S, self.on_sound_tick)

    def deactivate(self) -> None:
        self.end()

    def look(self, display_deg: float) -> None:
        """Frame the picture for a display of this field of view."""
        self.display_deg = display_deg
        self.view = View(ViewSpec(view_fov_deg=wider(display_deg, AROUND), clearness=CLEARNESS))

    def begin(self, path: Path) -> None:
        """Start a film; raises `BackendUnavailable` where films cannot be written."""
        self.start_ns = self.now_ns()
        self.track = SoundTrack(self.start_ns, SAMPLE_RATE)
        self.writer, self.path = Mp4Writer(path, self.view.spec.size, FPS, SAMPLE_RATE), path

    def end(self) -> None:
        """Finish the film: the last picture stays until its end. Raises `DeadlineExceeded` or `StorageFull`."""
        writer, self.writer = self.writer, None
        if writer is None:
            return
        stopped, self._worker = self.worker.close(finish=True), None
        if not stopped:
            raise DeadlineExceeded(
                "the film was not written in time", "This machine is too busy: the file may not play"
            )
        now_ns = self.now_ns()
        writer.picture(self.compose(self.world, self.shown), (now_ns - self.start_ns) / 1e9)
        writer.sound(self.track.take(now_ns))
        writer.close()

    def on_world(self, frame: Frame) -> None:
        self.world = frame

    def on_info(self, info: CameraInfo) -> None:
        self.camera_deg = info.fov_deg or CAMERA_DEG

    def on_display(self, state: DisplayState) -> None:
        known = load(state.name)
        if known is not None and known.fov_deg != self.display_deg:
            self.look(known.fov_deg)

    def on_shown(self, frame: Frame) -> None:
        self.shown = frame

    def on_sound(self, chunk: AudioChunk) -> None:
        if self.writer is not None and chunk.sample_rate == SAMPLE_RATE:
            self.track.add(chunk.samples, chunk.header.stamp_ns)

    def on_tick(self) -> None:
        now = (self.world, self.shown)
        if self.writer is not None and now != self.filmed:
            self.filmed = now
            at_s = (self.now_ns() - self.start_ns) / 1e9
            self.do(partial(self.shoot, self.writer, *now, at_s), "picture")

    def on_sound_tick(self) -> None:
        until_ns = self.now_ns() - LATE_NS
        if self.writer is not None and until_ns > self.start_ns:
            samples, writer = self.track.take(until_ns), self.writer
            self.do(lambda cancel: writer.sound(samples), "")

    def do(self, work: Any, replace: str) -> None:
        self.worker.submit(work, lambda _: None, replace=replace, failed=self.give_up)

    def give_up(self, error: Exception) -> None:
        """A film that cannot go on must not end the conversation."""
        self.report(error, "film")
        writer, self.writer = self.writer, None
        if writer is not None:
            try:
                writer.close()
            except GlassesError as again:
                self.report(again, "film")

    def shoot(
        self, writer: Mp4Writer, world: Frame | None, shown: Frame | None, at_s: float, cancel: CancelToken
    ) -> None:
        """In the worker: compose one picture and write it."""
        writer.picture(self.compose(world, shown), at_s)

    def compose(self, world: Frame | None, shown: Frame | None) -> Pixels:
        return self.view.compose(_bgr(world), self.camera_deg, _bgr(shown), self.display_deg)


def _bgr(frame: Frame | None) -> Pixels | None:
    if frame is None or frame.encoding == "bgr8":
        return frame.pixels if frame else None
    if frame.encoding == "mono8":
        return cv2.cvtColor(frame.pixels, cv2.COLOR_GRAY2BGR)  # type: ignore[return-value]
    return cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR)  # type: ignore[return-value]
