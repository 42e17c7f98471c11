"""Do all frames arrive? 1080p frames at 30 Hz by the local lane, with two listeners, beside a recorder and a HUD at work.

The camera sends from a thread. Each listener makes a small copy of every frame; the recorder writes sound and words to a bag,
and the HUD draws a picture for every word.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from typing import Any, cast

import numpy as np

from quark_glasses.core import types as t
from quark_glasses.nodes.hud import Hud
from quark_glasses.nodes.recorder import Recorder
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.qos import SENSOR
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import Topic

FRAME = Topic("bench/frame", t.Frame, SENSOR, "a frame", recorded=False)
RATE_HZ = 30.0
QUICK_S = 8.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=float, default=60.0, help="of frames at 30 Hz")


def run(args: argparse.Namespace) -> dict[str, Any]:
    seconds = min(args.seconds, QUICK_S) if args.quick else args.seconds
    count = round(seconds * RATE_HZ)
    with tempfile.TemporaryDirectory() as folder, Runner() as runner:
        nodes = start(runner, folder)
        camera, recorder = cast(Camera, nodes[Camera.name]), cast(Recorder, nodes[Recorder.name])
        thread = threading.Thread(target=camera.shoot, args=(count,), daemon=True)
        cpu, began = time.process_time(), time.perf_counter()
        thread.start()
        runner.spin_until(lambda: not thread.is_alive(), seconds * 2 + 5)
        runner.spin_until(lambda: False, 0.5)
        used = (time.process_time() - cpu) / (time.perf_counter() - began)
        seen = [len(cast(Viewer, nodes[kind.name]).seen) for kind in (Viewer, Keeper)]
        figures = {"sent": count, "lost": sum(count - number for number in seen), "recorder_lost": recorder.lost}
    return {**figures, "sounds_beside": camera.count, "loss_cpu_percent": round(100 * used, 1)}


def start(runner: Runner, folder: str) -> dict[str, GlassesNode]:
    """Camera, listeners, recorder and HUD, active."""
    settings: dict[type, dict[str, str]] = {
        Recorder: {"enabled": "true", "directory": folder, "session": "s", "min_free_mb": "50.0"},
        Hud: {"save_folder": f"{folder}/hud"},
    }
    for kind in (Recorder, Hud, Viewer, Keeper, Camera):
        given = [f"{name}:={value}" for name, value in settings.get(kind, {}).items()]
        words = ["--ros-args", *(word for one in given for word in ("-p", one))]
        runner.add(kind(context=runner.context, namespace="/bench_loss", cli_args=words))
    runner.up()
    return {node.name: node for node in runner.nodes}


def frames(width: int, height: int) -> Callable[[int], t.Frame]:
    """Makes frames that share their pixels: what is measured is the way, not the camera."""
    pixels = np.random.default_rng(5).integers(0, 255, (height, width, 3), np.uint8)
    return lambda number: t.Frame(t.Header(number, "camera_optical_frame"), pixels)


class Camera(GlassesNode):
    """Sends frames from a thread, and sound and words by a timer."""

    name = "bench_camera"

    def configure(self, params: Any) -> None:
        self.frames = self.publisher(FRAME)
        self.sound = self.publisher(topics.AUDIO_IN)
        self.words = self.publisher(topics.TRANSCRIPT)
        self.count = 0

    def activate(self) -> None:
        self.tick(t.BLOCK_NS / 1e9, self.say)

    def say(self) -> None:
        self.count += 1
        samples = np.arange(t.BLOCK_SAMPLES, dtype=np.int16)
        self.sound.publish(t.AudioChunk(t.Header(self.now_ns(), "mic_array"), samples, stream_id="mic"))
        if self.count % 10 == 0:  # five partials a second, a final every two
            now_ns, final = self.now_ns(), self.count % 100 == 0
            words = t.Transcript(t.Header(now_ns), f"u{self.count // 100}", self.count, final, f"words {self.count}",
                                 language="en", start_ns=now_ns)  # fmt: skip
            self.words.publish(words)

    def shoot(self, count: int) -> None:
        make, began = frames(1920, 1080), time.monotonic()
        for number in range(count):
            time.sleep(max(0.0, began + number / RATE_HZ - time.monotonic()))
            self.frames.publish(make(number))


class Viewer(GlassesNode):
    """Looks at every frame as a HUD or a recorder would: a small copy of it, in the callback."""

    name = "bench_viewer"

    def configure(self, params: Any) -> None:
        self.seen: set[int] = set()

    def activate(self) -> None:
        self.listen(FRAME, self.on_frame)

    def on_frame(self, value: t.Frame) -> None:
        self.small = value.pixels[::4, ::4].copy()
        self.seen.add(value.header.stamp_ns)


class Keeper(Viewer):
    """Another one."""

    name = "bench_keeper"
