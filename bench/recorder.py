"""What recording costs: CPU at the rate of a conversation, and memory over a session of hours.

`cpu_percent` is what the process needs more while the recorder node records sound and events in real time than while it is off.
The long session goes through the same node by a clock that is driven as fast as the disk allows. `baseline_ratio` is the CPU of
our writer over that of the `mcap` library alone, given the same values, message by message, in chunks of its own size.
"""

from __future__ import annotations

import argparse
import io
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from mcap.writer import Writer

from quark_glasses.core import types as t
from quark_glasses.core.hud import scene as hud
from quark_glasses.core.types import Header
from quark_glasses.nodes.recorder import HAND_OVER_S, Recorder
from quark_glasses.replay.bag import BagWriter, schema_text
from quark_glasses.replay.bag_overview import overview
from quark_glasses.ros import convert, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.timing import RealTiming
from quark_glasses.ros.topics import Topic

BEGAN_NS = 1_700_000_000_000_000_000
BLOCKS_A_SECOND = 50
REPEATS = 3  # of a measurement whose smallest figure counts
WARM_UP = 0.05  # of the long session
NOISE = np.random.default_rng(7).normal(0, 300, (500, t.BLOCK_SAMPLES)).astype(np.int16)

Sent = tuple[Topic[Any], Any]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--seconds", type=float, default=60.0, help="of recording in real time")


def run(args: argparse.Namespace) -> dict[str, float]:
    hours = 0.5 if args.quick else args.hours
    seconds = 8.0 if args.quick else args.seconds
    with tempfile.TemporaryDirectory() as folder:
        off, on = (real_time(Path(folder), seconds, recording) for recording in (False, True))
        long = long_session(Path(folder), hours * 3600)
        ours = min(write_ours(Path(folder) / f"ours{i}") for i in range(REPEATS))
        plain = min(write_plain() for _ in range(REPEATS))
    return {
        "cpu_percent": round(100 * (on - off) / seconds, 2),
        **long,
        "hours": hours,
        "write_us": round(ours, 1),
        "plain_write_us": round(plain, 1),
        "baseline_ratio": round(ours / plain, 3),
    }


def sent_at(block: int) -> Iterator[Sent]:
    """What a lively conversation publishes in one block of 20 ms: sound both ways, ten events a second."""
    header = Header(BEGAN_NS + block * t.BLOCK_NS)
    for topic, name in ((topics.AUDIO_IN, "mic"), (topics.AUDIO_REF, "speaker")):
        yield topic, t.AudioChunk(header, NOISE[block % 500], sequence=block, stream_id=name)
    if block % 10 == 0:
        yield topics.TRANSCRIPT, t.Transcript(header, f"u{block}", 1, False, "set a timer for 三分钟", language="en")
    if block % 10 == 5:
        card = hud.Card("reply", hud.CardKind.REPLY, "Timer", "three minutes 三分钟")
        yield topics.HUD_SCENE, hud.HudScene(header, block, (card,))


class Feeder(GlassesNode):
    """Publishes the conversation, by its timer or by hand."""

    name = "feeder"

    def configure(self, params: Any) -> None:
        rows = (topics.AUDIO_IN, topics.AUDIO_REF, topics.TRANSCRIPT, topics.HUD_SCENE)
        self.lanes = {row.name: self.publisher(row) for row in rows}
        self.block = self.sent = 0

    def activate(self) -> None:
        self.tick(t.BLOCK_NS / 1e9, self.feed)

    def feed(self) -> None:
        for topic, value in sent_at(self.block):
            self.lanes[topic.name].publish(value)
            self.sent += 1
        self.block += 1


class DrivenTiming(RealTiming):
    """A clock that stands until it is moved; timers do nothing."""

    at_ns = BEGAN_NS

    def now_ns(self, node: Any) -> int:
        return self.at_ns

    def tick(self, node: Any, period_s: float, callback: Any) -> Any:
        return lambda: None


def nodes(runner: Runner, folder: Path, recording: bool) -> tuple[Recorder, Feeder]:
    pairs = {"enabled": str(recording).lower(), "directory": folder, "session": "bag", "min_free_mb": "1.0"}
    words = [item for key, value in pairs.items() for item in ("-p", f"{key}:={value}")]
    common: dict[str, Any] = {"context": runner.context, "namespace": "/bench", "use_global_arguments": False}
    recorder, feeder = Recorder(cli_args=["--ros-args", *words], **common), Feeder(**common)
    for node in (recorder, feeder):
        runner.add(node)
    return recorder, feeder


def real_time(folder: Path, seconds: float, recording: bool) -> float:
    """CPU seconds of this process while so many seconds are published."""
    with tempfile.TemporaryDirectory(dir=folder) as own, Runner() as runner:
        nodes(runner, Path(own), recording)
        runner.up()
        runner.spin_until(lambda: False, 1.0)
        before = time.process_time()
        runner.spin_until(lambda: False, seconds)
        return time.process_time() - before


def long_session(folder: Path, seconds: float) -> dict[str, float]:
    """Record so many seconds as fast as it goes; memory is measured after every minute."""
    memory = psutil.Process().memory_info
    with Runner() as runner:
        timing = runner.hub.timing = DrivenTiming()
        recorder, feeder = nodes(runner, folder, True)
        runner.up()
        runner.hub.detach()  # from here on the line is turned by hand
        rss: list[int] = []
        cpu = [time.process_time()]
        blocks = round(seconds * BLOCKS_A_SECOND)
        for block in range(blocks):
            timing.at_ns = BEGAN_NS + block * t.BLOCK_NS
            feeder.feed()
            while runner.hub.turn():
                pass
            if block % round(HAND_OVER_S * BLOCKS_A_SECOND) == 0:
                recorder.hand_over()
                wait(recorder)
            if block % (60 * BLOCKS_A_SECOND) == 0:
                rss.append(memory().rss)
            if block in (blocks // 2, blocks - 1):
                cpu.append(time.process_time())
        recorder.hand_over()
        wait(recorder)
        lost, sent = recorder.lost, feeder.sent
    written = sum(flow.messages for c, flow in overview(folder / "bag").flows.items() if c.source == "feeder")
    warm = rss[round(len(rss) * WARM_UP)]
    return {
        "rss_growth_mb": round((max(rss) - warm) / 1e6, 1), "messages": sent, "lost": lost + sent - written,
        "scaled_cpu_percent": round(100 * (cpu[2] - cpu[0]) / seconds, 2),
        "second_half_ratio": round((cpu[2] - cpu[1]) / (cpu[1] - cpu[0]), 3),
        "bag_mb": round(sum(file.stat().st_size for file in (folder / "bag").glob("*.mcap")) / 1e6, 1),
    }  # fmt: skip


def wait(recorder: Recorder) -> None:
    while not recorder.worker.idle:
        time.sleep(0.0002)


def conversation(seconds: int = 120) -> list[tuple[int, Topic[Any], Any]]:
    return [
        (BEGAN_NS + block * t.BLOCK_NS, topic, value)
        for block in range(seconds * BLOCKS_A_SECOND)
        for topic, value in sent_at(block)
    ]


def write_ours(folder: Path) -> float:
    """Microseconds of CPU a message, flushed as the recorder does."""
    rows = conversation()
    writer = BagWriter(folder)
    began, due_ns = time.process_time(), 0
    for log_ns, topic, value in rows:
        writer.write(f"/bench/{topic.name}", topic, value, log_ns, "feeder")
        if log_ns >= due_ns:
            writer.flush()
            due_ns = log_ns + round(HAND_OVER_S * 1e9)
    writer.close()
    return 1e6 * (time.process_time() - began) / len(rows)


def write_plain() -> float:
    """Microseconds of CPU a message with the library alone, in memory."""
    rows = conversation()
    writer: Any = Writer(io.BytesIO())
    channels: dict[str, int] = {}
    began = time.process_time()
    writer.start("ros2")
    for log_ns, topic, value in rows:
        if topic.name not in channels:
            kind = convert.message_type_name(topic.type)
            schema = writer.register_schema(kind, "ros2msg", schema_text(kind).encode())
            channels[topic.name] = writer.register_channel(topic.name, "cdr", schema)
        writer.add_message(channels[topic.name], log_ns, convert.encode(value), log_ns)
    writer.finish()
    return 1e6 * (time.process_time() - began) / len(rows)
