"""What it takes to hand a 1080p frame, a VGA frame, 20 ms of sound or a short text from one node to another.

Each goes by the local lane of `ros/handoff.py`, as an ordinary rclpy message within one process, between two processes, and, as
the floor, by copying its bytes. Latency: from before the message is built until the callback has the pixels (or the core value);
CPU: of the whole process, or both, per message. A thread sends, as a camera or sound card does, one at a time. The message ways
run with everything that helps them: data filled from an array, EventsExecutor, the better of best effort and reliable, 64 MB
of shared memory, and a malloc that keeps its pages.

Then what `loss` measures: frames at 30 Hz by lane with two listeners, beside a recorder and a HUD at work.
"""

from __future__ import annotations

import argparse
import array
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rclpy
from rclpy.node import Node
from sensor_msgs.msg import Image

from quark_glasses.commands.bench import load
from quark_glasses.core import types as t
from quark_glasses.core.trace import percentile
from quark_glasses.ros import convert
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.qos import STREAM, Qos
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import Topic

FRAME = load("loss").FRAME
SOUND = Topic("bench/sound", t.AudioChunk, STREAM, "20 ms of sound", recorded=False)
TEXT = Topic("bench/text", t.ReplyChunk, STREAM, "a clause", recorded=False)

HELP = {  # for the ways that send messages
    "MALLOC_MMAP_THRESHOLD_": "1073741824",
    "MALLOC_TRIM_THRESHOLD_": "2000000000",
    "MALLOC_TOP_PAD_": "67108864",
}
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<dds xmlns="http://www.eprosima.com/XMLSchemas/fastRTPS_Profiles"><profiles>
  <transport_descriptors>
    <transport_descriptor><transport_id>shm</transport_id><type>SHM</type><segment_size>67108864</segment_size>
    </transport_descriptor>
    <transport_descriptor><transport_id>udp</transport_id><type>UDPv4</type></transport_descriptor>
  </transport_descriptors>
  <participant profile_name="bench" is_default_profile="true"><rtps>
    <userTransports><transport_id>shm</transport_id><transport_id>udp</transport_id></userTransports>
    <useBuiltinTransports>false</useBuiltinTransports>
  </rtps></participant>
</profiles></dds>
"""
GAP_S = 0.004  # between two messages, so that the executor is asleep when one comes
ANSWER_S = 1.0  # after which a message counts as lost
MATCH_S = 10.0


def arguments(parser: argparse.ArgumentParser) -> None:
    load("loss").arguments(parser)


def run(args: argparse.Namespace) -> dict[str, Any]:
    share = 0.2 if args.quick else 1.0
    one, two = message_way("one", share), message_way("two", share)
    figures: dict[str, Any] = {}
    for name, payload in PAYLOADS.items():
        lane = by_lane(name, payload.some(share))
        for way, measured in (("lane", lane), ("message", one[name]), ("two_process", two[name])):
            figures |= measured.figures(f"{way}_{name}")
        figures[f"latency_ratio_{name}"] = round(one[name].p50_us / lane.p50_us, 1)
        figures[f"cpu_ratio_{name}"] = round(one[name].cpu_us / lane.cpu_us, 1)
        if payload.topic is FRAME:
            figures[f"memcpy_{name}_us"] = round(memcpy_us(payload.make(0).pixels, payload.some(share)), 1)
    return {**figures, "sound_lane_p95_us": figures["lane_sound_p95_us"], **load("loss").run(args)}


# What is sent


@dataclass(frozen=True)
class Payload:
    """A value, how it becomes a message as cheaply as rclpy allows, and how many are sent."""

    topic: Topic[Any]
    make: Callable[[int], Any]
    to_msg: Callable[[Any], Any]
    from_msg: Callable[[Any], Any]
    count: int

    def some(self, share: float) -> int:
        return max(20, round(self.count * share))


def image(value: t.Frame) -> Image:
    """As `ros/images.py` does it, with one copy less."""
    height, width, _ = value.pixels.shape
    data = array.array("B")
    data.frombytes(memoryview(value.pixels.reshape(-1)))
    msg = Image(height=height, width=width, encoding=value.encoding, step=3 * width, data=data)
    msg.header = convert.to_msg(value.header)
    return msg


def pixels_of(msg: Image) -> t.Frame:
    pixels = np.frombuffer(msg.data, np.uint8).reshape(msg.height, msg.width, 3)
    return t.Frame(convert.from_msg(t.Header, msg.header), pixels, msg.encoding)


def sound(number: int) -> t.AudioChunk:
    return t.AudioChunk(t.Header(number, "mic_array"), np.arange(t.BLOCK_SAMPLES, dtype=np.int16), stream_id="mic")


def text(number: int) -> t.ReplyChunk:
    return t.ReplyChunk(t.Header(number), "an-utterance", 0, "It's twenty past four in the afternoon.", "en", last=True)


PAYLOADS = {
    "1080p": Payload(FRAME, load("loss").frames(1920, 1080), image, pixels_of, 300),
    "vga": Payload(FRAME, load("loss").frames(640, 480), image, pixels_of, 300),
    "sound": Payload(SOUND, sound, convert.to_msg, lambda msg: convert.from_msg(t.AudioChunk, msg), 1000),
    "text": Payload(TEXT, text, convert.to_msg, lambda msg: convert.from_msg(t.ReplyChunk, msg), 500),
}


@dataclass(frozen=True)
class Measured:
    """Latencies of what arrived, in microseconds, CPU per message, and how many did not arrive."""

    latencies_us: list[float]
    cpu_us: float
    lost: int = 0

    @property
    def p50_us(self) -> float:
        return statistics.median(self.latencies_us) if self.latencies_us else float("inf")

    def figures(self, name: str) -> dict[str, float | int | None]:
        if not self.latencies_us:
            return {f"{name}_us": None, f"{name}_p95_us": None, f"{name}_cpu_us": None, f"{name}_lost": self.lost}
        return {
            f"{name}_us": round(self.p50_us, 1),
            f"{name}_p95_us": round(percentile(self.latencies_us, 95), 1),
            f"{name}_cpu_us": round(self.cpu_us, 1),
            f"{name}_lost": self.lost,
        }


class Meter:
    """Sends from a thread, one at a time, while the caller turns the executor."""

    def __init__(self, count: int, send: Callable[[int], None]) -> None:
        self._count = count
        self._send = send
        self._arrived = threading.Event()
        self._sent_ns = 0
        self.latencies: list[float] = []
        self.lost = 0
        self.cpu_us = 0.0
        self.done = False

    def on_arrival(self) -> None:
        self.latencies.append((time.perf_counter_ns() - self._sent_ns) / 1000)
        self._arrived.set()

    def measure(self, turn: Callable[[], None]) -> Measured:
        thread = threading.Thread(target=self._run, daemon=True)
        thread.start()
        while not self.done:
            turn()
        thread.join()
        return Measured(self.latencies, self.cpu_us, self.lost)

    def _run(self) -> None:
        for _ in range(10):
            self._once(0)
        self.latencies.clear()
        self.lost, cpu = 0, time.process_time()
        for number in range(self._count):
            self._once(number)
        self.cpu_us = (time.process_time() - cpu) / self._count * 1e6
        self.done = True

    def _once(self, number: int) -> None:
        time.sleep(GAP_S)
        self._arrived.clear()
        self._sent_ns = time.perf_counter_ns()
        self._send(number)
        self.lost += not self._arrived.wait(ANSWER_S)


# The ways


class Source(GlassesNode):
    """Publishes the values of one topic."""

    name = "bench_source"

    def lane(self, topic: Topic[Any]) -> Callable[[Any], None]:
        return self.publisher(topic).publish


class Sink(GlassesNode):
    """Listens to one topic."""

    name = "bench_sink"


def by_lane(name: str, count: int) -> Measured:
    """Publisher and listener of two nodes, as the product makes them."""
    payload = PAYLOADS[name]
    with Runner() as runner:
        source, sink = (kind(context=runner.context, namespace="/bench_transport") for kind in (Source, Sink))
        runner.add(source)
        runner.add(sink)
        runner.up()
        publish = source.lane(payload.topic)
        meter = Meter(count, lambda number: publish(payload.make(number)))
        sink.listen(payload.topic, lambda _: meter.on_arrival())
        return meter.measure(lambda: runner.turn(0.2))


def message_way(way: str, share: float) -> dict[str, Measured]:
    """Of each payload the better of best effort and reliable, measured in processes of their own (see `HELP`)."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "fastdds.xml"
        profile.write_text(PROFILE)
        helped = {**os.environ, **HELP, "FASTRTPS_DEFAULT_PROFILES_FILE": str(profile)}
        tried = [child([way, str(share), reliable], helped) for reliable in ("0", "1")]
    return {name: min((t[name] for t in tried), key=lambda one: (one.lost, one.p50_us)) for name in PAYLOADS}


def child(arguments: list[str], env: dict[str, str]) -> dict[str, Measured]:
    """Run `main` in another process."""
    done = subprocess.run(
        [sys.executable, __file__, *arguments], env=env, capture_output=True, text=True, timeout=300, check=False
    )
    if done.returncode:
        raise SystemExit(f"the other process failed: {done.stderr[-2000:]}")
    return {name: Measured(**values) for name, values in json.loads(done.stdout.splitlines()[-1]).items()}


def plain(name: str) -> tuple[Runner, Node]:
    """A node without anything of ours, on our executor."""
    runner = Runner()
    node = rclpy.create_node(name, context=runner.context, namespace="/bench_transport")
    runner.executor.add_node(node)
    return runner, node


def one_process(share: float, reliable: bool) -> dict[str, Measured]:
    """A publisher and a subscription of one node."""
    runner, node = plain("bench_one")
    found = {}
    for name, payload in PAYLOADS.items():
        kind, qos = convert.message_class(payload.topic.type), Qos("bench", 5, reliable=reliable).profile()
        publisher = node.create_publisher(kind, f"bench/one_{name}", qos)
        meter = Meter(payload.some(share), lambda n, p=payload, out=publisher: out.publish(p.to_msg(p.make(n))))

        def on_message(msg: Any, payload: Payload = payload, meter: Meter = meter) -> None:
            payload.from_msg(msg)
            meter.on_arrival()

        node.create_subscription(kind, f"bench/one_{name}", on_message, qos)
        found[name] = meter.measure(lambda: runner.executor.spin_once(timeout_sec=0.2))
    runner.close()
    return found


def two_processes(share: float, reliable: bool) -> dict[str, Measured]:
    """The receiver: starts the sender, and takes the time by the clock that both share."""
    runner, node = plain("bench_receiver")
    arrivals: dict[str, list[tuple[float, float]]] = {name: [] for name in PAYLOADS}  # (latency us, CPU s)
    for name, payload in PAYLOADS.items():

        def on_message(msg: Any, payload: Payload = payload, arrived: list[Any] = arrivals[name]) -> None:
            value = payload.from_msg(msg)
            arrived.append(((time.monotonic_ns() - value.header.stamp_ns) / 1000, time.process_time()))

        kind, qos = convert.message_class(payload.topic.type), Qos("bench", 5, reliable=reliable).profile()
        node.create_subscription(kind, f"bench/two_{name}", on_message, qos)
    command = [sys.executable, __file__, "send", str(share), str(int(reliable))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sender:
        while sender.poll() is None:
            runner.executor.spin_once(timeout_sec=0.2)
        assert sender.stdout is not None
        sent = json.loads(sender.stdout.read())
    runner.close()
    found = {}
    for name, rows in arrivals.items():
        cpu_us = (rows[-1][1] - rows[0][1]) / max(1, len(rows) - 1) * 1e6 if rows else float("nan")
        lost = sent[name]["count"] - len(rows)
        found[name] = Measured([latency for latency, _ in rows], cpu_us + sent[name]["cpu_us"], lost)
    return found


def send(share: float, reliable: bool) -> dict[str, dict[str, float]]:
    """The sender: how many, and microseconds of CPU per message."""
    runner, node = plain("bench_sender")
    found = {}
    for name, payload in PAYLOADS.items():
        kind, qos = convert.message_class(payload.topic.type), Qos("bench", 5, reliable=reliable).profile()
        publisher = node.create_publisher(kind, f"bench/two_{name}", qos)
        end, count = time.monotonic() + MATCH_S, max(20, payload.some(share) // 4)
        while not publisher.get_subscription_count() and time.monotonic() < end:
            time.sleep(0.02)
        time.sleep(0.3)  # the other side has to know it too
        cpu = time.process_time()
        for _ in range(count):
            publisher.publish(payload.to_msg(payload.make(time.monotonic_ns())))
            time.sleep(0.03)
        found[name] = {"count": count, "cpu_us": (time.process_time() - cpu) / count * 1e6}
    time.sleep(0.5)
    runner.close()
    return found


def memcpy_us(pixels: np.ndarray, count: int) -> float:
    """Median time to copy the bytes into memory that is there already."""
    target, times = np.empty_like(pixels), []
    for _ in range(count):
        began = time.perf_counter_ns()
        np.copyto(target, pixels)
        times.append((time.perf_counter_ns() - began) / 1000)
    return statistics.median(times)


def main(way: str, share: str, reliable: str) -> None:
    """The other processes of this benchmark."""
    if way == "send":
        print(json.dumps(send(float(share), bool(int(reliable)))))
        return
    measured = (one_process if way == "one" else two_processes)(float(share), bool(int(reliable)))
    print(json.dumps({name: vars(one) for name, one in measured.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
