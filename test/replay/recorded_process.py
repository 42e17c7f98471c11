"""A process that records until it is killed, and prints what it published and when: `python recorded_process.py FOLDER MODE`.

Modes: `talk` (sound at full rate), `quiet` (an event now and then, no sound), `split` (as talk, a new file each second), `limited`
(as talk, on a disk that is soon full).
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.core.types import AudioChunk, Header, Tap
from quark_glasses.nodes.recorder import Recorder
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner


class Feeder(GlassesNode):
    """Publishes numbered sound at full rate, or a numbered tap now and then."""

    name = "feeder"
    mode = "talk"

    def configure(self, params: Any) -> None:
        self.taps = self.publisher(topics.TAP)
        self.sound = self.publisher(topics.AUDIO_IN)
        self.count = 0
        self.noise = np.random.default_rng(1).integers(-999, 999, (50, 320)).astype(np.int16)

    def activate(self) -> None:
        self.tick(0.35 if self.mode == "quiet" else 0.02, self.feed)

    def feed(self) -> None:
        now_ns = self.now_ns()
        self.count += 1
        if self.mode == "quiet":
            self.taps.publish(Tap(Header(now_ns), self.count))
        else:
            self.sound.publish(AudioChunk(Header(now_ns), self.noise[self.count % 50], sequence=self.count))
        os.write(1, b"%d %d\n" % (self.count, now_ns))


def main(folder: Path, mode: str) -> None:
    Feeder.mode = mode
    pairs = {"enabled": "true", "directory": folder.parent, "session": folder.name, "min_free_mb": "1.0"}
    if mode == "split":
        pairs["max_minutes"] = "0.017"
    arguments = [item for key, value in pairs.items() for item in ("-p", f"{key}:={value}")]
    with Runner() as runner:
        for kind, more in ((Recorder, ["--ros-args", *arguments]), (Feeder, [])):
            runner.add(
                kind(context=runner.context, namespace=f"/{folder.name}", use_global_arguments=False, cli_args=more)
            )
        runner.up()
        if mode == "limited":  # not before: the middleware makes larger files than this in shared memory
            resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        runner.spin_until(lambda: False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
