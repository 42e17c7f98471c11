"""From an event to its pixels, and how far cards of the world lag behind a head that turns.

Events go through the real nodes in this process: a card on `hud/card` -> hud -> its pixels on `hud/frame`, with head tracking on.

The lag is worked out on synthesised recordings (`core/motion/synth.py`: noise, bias, stamps that jitter, 5 to 10 ms of transport)
whose truth is known. Samples wait for the next look of the imu node, the filter of the head node turns them into poses, and
`core/hud/world.py` places a card that truly is somewhere on the display at the time its row is lit: the error is how far it is drawn
from there. `locked` takes the pose after drawing and predicts; `unpredicted` takes the newest pose when drawing begins and uses it
as it is. Errors hold everything: delay, noise, and the drift of the filter; `lag` leaves the drift out. `_px` are 95th percentiles
unless they say `mean`; at 200 deg/s they are those of frames faster than 180 deg/s. `without_edges`: the display does not tell when it
takes over a frame. `budget_*_ms` say what time passed in the mean from the newest sample to the photons, without prediction.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from quark_glasses import devices
from quark_glasses.calibration import of_display
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, CardUpdate
from quark_glasses.core.hud.world import HAND_OVER_NS, HeadView, Point, World, middle_mount
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.filter import HeadFilter
from quark_glasses.core.motion.frames import ODOM
from quark_glasses.core.motion.photon import Photons
from quark_glasses.core.motion.rotation import between, length, part_way, rotate, yaw_of
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.motion.synth import Recording, synthesise
from quark_glasses.core.types import Frame
from quark_glasses.nodes.head import HeadNode
from quark_glasses.nodes.hud import Hud
from quark_glasses.nodes.imu import ImuNode, ImuParams
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

NAMESPACE = "/bench_photon"
TURN = "turn"
OTHERS = ("pursuit", "stop_and_go", "shake", "walk", "wander")
TURN_RATE = 200.0  # deg/s
FAST, MOVING = 180.0, 5.0  # deg/s: frames that count
SETTLE_NS = 5_000_000_000  # recordings begin at rest
MIDDLE = (0.2, 0.8)  # cards truly are within this part of the display
EVENT_S = (0.05, 0.15)  # between events, at random: no step with the display
DEADLINE_S = 2.0  # for one event


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--display", default="mono640", help="a name in config/devices")
    parser.add_argument("--seed", type=int, default=1, help="of the recordings")
    parser.add_argument("--seconds", type=float, default=30.0, help="of one recording")
    parser.add_argument("--draw-ms", type=float, default=4.0, help="what drawing takes")
    parser.add_argument("--events", type=int, default=300)


def run(args: argparse.Namespace) -> dict[str, Any]:
    display = devices.load(args.display)
    if display is None:
        raise InvalidInput(f"'{args.display}' has no display", "Choose another with --display")
    rounds, events = (1, 100) if args.quick else (3, args.events)
    calibration = of_display(display.name)
    found = {
        motion: [Run(motion, args.seed + number, args, display, calibration) for number in range(rounds)]
        for motion in (TURN, *OTHERS)
    }
    return {**delays(events, args), **turning(found[TURN], display), **others(found), **drift(args.seed, rounds)}


# Events


class Events(GlassesNode):
    """Sends events and sees when their pixels come."""

    name = "bench_events"

    def configure(self, params: Any) -> None:
        self.cards = self.publisher(topics.HUD_CARD)
        self.sent = self.frames = 0
        self.sent_at = 0.0
        self.took_ms: list[float] = []
        self.last: Any = None

    def activate(self) -> None:
        self.listen(topics.HUD_PIXELS, self.on_frame)

    def send(self, text: str, anchor: Anchor | None = None, kind: CardKind = CardKind.CAPTION) -> None:
        self.sent += 1
        card = Card(
            f"bench {kind.name}",
            kind,
            title="Bench",
            text=text,
            anchor=anchor or Anchor(),
            icon="turn-left",
            priority=5,
        )
        self.sent_at = time.perf_counter()
        self.cards.publish(CardUpdate(self.header(), card))

    def on_frame(self, frame: Frame) -> None:
        """Captions stand in the lowest quarter; cards of the world are kept out of it."""
        self.frames += 1
        low = frame.pixels[-frame.pixels.shape[0] // 4 :]
        if self.last is not None and len(self.took_ms) < self.sent and not np.array_equal(low, self.last):
            self.took_ms.append((time.perf_counter() - self.sent_at) * 1e3)
        self.last = low


def delays(count: int, args: argparse.Namespace) -> dict[str, Any]:
    """Event to pixels, on a display at rest and on one that is drawn anew for each frame as the head turns."""
    still, _ = event_ms(count, args, world=False)
    turning, fps = event_ms(count, args, world=True)
    return {
        "event_to_pixels_p95_ms": round(p95(still), 2),
        "event_to_pixels_p50_ms": round(statistics.median(still), 2),
        "event_to_pixels_while_turning_p95_ms": round(p95(turning), 2),
        "turning_fps": round(fps, 1),
        "events": len(still) + len(turning),
    }


def event_ms(count: int, args: argparse.Namespace, *, world: bool) -> tuple[list[float], float]:
    """The delay of each of `count` events, and frames a second meanwhile; raises `InvalidInput` where pixels stay away."""
    dice = random.Random(args.seed)
    with glasses(args) as (runner, sender):
        if world:
            sender.send("ahead", Anchor(ODOM, 1.0, 0.0, 0.25, far=True), CardKind.NAVIGATION)
            sender.sent = 0
        sender.send("first")
        runner.spin_until(lambda: sender.frames > 0 and sender.sent_at + 1.0 < time.perf_counter(), 3 * DEADLINE_S)
        sender.sent, sender.took_ms, sender.frames = 0, [], 0
        began = time.perf_counter()
        for number in range(count):
            runner.spin_until(lambda: False, dice.uniform(*EVENT_S))
            sender.send(f"event {number}: 第{number}句，a line of text that changes")
            if not runner.spin_until(lambda: len(sender.took_ms) == sender.sent, DEADLINE_S):
                raise InvalidInput(f"event {number} never became pixels", "Run `quark doctor`: is the font there?")
        return sender.took_ms, sender.frames / (time.perf_counter() - began)


@contextmanager
def glasses(args: argparse.Namespace) -> Iterator[tuple[Runner, Events]]:
    """HUD, head tracking and a synthesised sensor, as they run in the product."""
    imu = ["-p", "source:=synthetic", "-p", "motion:=wander", "-p", f"seed:={args.seed}"]
    with Runner() as runner:
        sender = Events(context=runner.context, namespace=NAMESPACE)
        runner.add(sender)
        for kind, given in ((Hud, ["-p", f"display:={args.display}"]), (HeadNode, []), (ImuNode, imu)):
            cli = ["--ros-args", "--log-level", "error", *given]
            runner.add(kind(context=runner.context, namespace=NAMESPACE, cli_args=cli, use_global_arguments=False))
        runner.up()
        yield runner, sender


# Lag


@dataclass(frozen=True)
class Seen:
    """One frame: how fast the head truly turned (deg/s), how far the card was off (px), and the age of its pose (ms)."""

    rate: float
    error: float
    lag: float  # px from where the filter, asked again when later samples had come, would have drawn it: no drift in it
    age_ms: float
    taken_ms: float  # of it, when the pose was taken


class Run:
    """One recording, seen in each way with the same frames."""

    def __init__(
        self, motion: str, seed: int, args: argparse.Namespace, display: Display, calibration: Calibration
    ) -> None:
        self.recording = synthesise(motion, seed, args.seconds)
        self.poses = filtered(self.recording)
        self.stamps = [pose.header.stamp_ns for _, pose in self.poses]
        self.display, self.calibration = display, calibration
        self.seed, self.draw_ns = seed, round(args.draw_ms * 1e6)
        self.locked = list(self.see(predicted=True))
        self.unpredicted = list(self.see(predicted=False))
        self.free = list(self.see(predicted=True, edges_told=False))

    def see(self, *, predicted: bool, edges_told: bool = True) -> Iterator[Seen]:
        """Frame by frame, drawn at the display's rate but for a thousandth, so that drawing meets each part of its period."""
        dice = random.Random(self.seed)
        world = World(self.display, self.calibration)
        truth = Photons(self.calibration.scanout, self.display.refresh_hz, dice.randrange(10**9))
        world.edge_ns = truth.edge_ns if edges_told else None
        waiting = iter(self.poses)
        arrived_ns, pose = next(waiting)
        begin_ns, end_ns = SETTLE_NS, round(self.recording.seconds * 1e9) - 200_000_000
        while begin_ns < end_ns:
            done_ns = begin_ns + self.draw_ns
            asked_ns = done_ns if predicted else begin_ns
            while arrived_ns <= asked_ns:
                world.take(pose)
                arrived_ns, pose = next(waiting, (end_ns * 2, pose))
            where = (dice.uniform(*MIDDLE) * self.display.width, dice.uniform(*MIDDLE) * self.display.height)
            seen_ns = truth.seen_ns(truth.taken_ns(done_ns + HAND_OVER_NS), where[1] / self.display.height)
            newest = world.tracker.newest
            assert newest is not None
            card = Card("", CardKind.CAPTION, anchor=self.truly_at(where, seen_ns))
            if predicted:
                drawn = world.frame(partial(int, done_ns))(card)
            else:
                drawn = HeadView(newest, self.display, self.calibration).project(card.anchor)
            hindsight = HeadView(self.later(seen_ns), self.display, self.calibration).project(card.anchor)
            error, lag = (self.apart(drawn, other) for other in (where, hindsight))
            stamp_ns = newest.header.stamp_ns
            yield Seen(self.rate(seen_ns), error, lag, (seen_ns - stamp_ns) / 1e6, (asked_ns - stamp_ns) / 1e6)
            begin_ns += round(truth.period_ns * 1.001)

    def truly_at(self, where: Point, seen_ns: int) -> Anchor:
        """A far place that lies there on the display then."""
        focal = self.display.focal_px
        ray = (1.0, (self.display.width / 2 - where[0]) / focal, (self.display.height / 2 - where[1]) / focal)
        ray = rotate(self.recording.truth(seen_ns), rotate(middle_mount(self.calibration).rotation, ray))
        return Anchor(ODOM, *ray, far=True)

    def apart(self, drawn: Point | None, other: Point | None) -> float:
        return math.dist(drawn, other) if drawn and other else float(self.display.width)

    def later(self, at_ns: int) -> HeadPose:
        """The filter's pose at a time, between the samples before and after."""
        after = min(max(bisect_right(self.stamps, at_ns), 1), len(self.poses) - 1)
        (_, a), (_, b) = self.poses[after - 1 : after + 1]
        share = (at_ns - a.header.stamp_ns) / (b.header.stamp_ns - a.header.stamp_ns)
        return HeadPose(a.header, part_way(a.orientation, b.orientation, share))

    def rate(self, at_ns: int) -> float:
        step_ns = 2_000_000
        turned = between(self.recording.truth(at_ns - step_ns), self.recording.truth(at_ns + step_ns))
        return math.degrees(length(turned)) / (2 * step_ns / 1e9)


def filtered(recording: Recording) -> list[tuple[int, HeadPose]]:
    """Poses, and when they are there: at the look of the imu node after the sample arrived."""
    looks_ns = round(ImuParams().batch_ms * 1e6)
    head, found = HeadFilter(), []
    for sample, arrived_ns in zip(recording.samples, recording.arrivals_ns, strict=True):
        pose = head.update(sample)
        if pose is not None:
            found.append((-(-arrived_ns // looks_ns) * looks_ns, pose))
    return found


def turning(runs: list[Run], display: Display) -> dict[str, Any]:
    """The figures at 200 deg/s."""
    fast = {
        way: [seen for run in runs for seen in getattr(run, way) if seen.rate > FAST]
        for way in ("locked", "unpredicted", "free")
    }
    errors = {way: [seen.error for seen in frames] for way, frames in fast.items()}
    raw = fast["unpredicted"]
    sensor = statistics.fmean(seen.taken_ms for seen in raw)
    scanout = runs[0].calibration.scanout
    lit = scanout.latency_ms + scanout.scan_ms / 2 + scanout.hold_ms / 2
    drawing = runs[0].draw_ns / 1e6
    total = statistics.fmean(seen.age_ms for seen in raw)
    return {
        "locked_error_px": round(p95(errors["locked"]), 1),
        "unpredicted_error_px": round(p95(errors["unpredicted"]), 1),
        "frame_motion_px": round(display.focal_px * math.radians(TURN_RATE / display.refresh_hz), 1),
        "locked_error_mean_px": round(statistics.fmean(errors["locked"]), 1),
        "unpredicted_error_mean_px": round(statistics.fmean(errors["unpredicted"]), 1),
        "locked_lag_px": round(p95([seen.lag for seen in fast["locked"]]), 1),
        "locked_without_edges_px": round(p95(errors["free"]), 1),
        "frames": len(raw),
        "budget_ms": round(total, 1),
        "budget_sensor_ms": round(sensor, 1),
        "budget_draw_ms": drawing,
        "budget_wait_ms": round(total - sensor - drawing - lit, 1),
        "budget_scanout_ms": round(lit, 1),
    }


def others(found: dict[str, list[Run]]) -> dict[str, Any]:
    """The other motions, while the head moves."""
    figures: dict[str, Any] = {}
    for motion in OTHERS:
        for way in ("locked", "unpredicted"):
            frames = [seen for run in found[motion] for seen in getattr(run, way) if seen.rate > MOVING]
            figures[f"{motion}_{way}_px"] = round(p95([seen.error for seen in frames]), 1)
            figures[f"{motion}_{way}_lag_px"] = round(p95([seen.lag for seen in frames]), 1)
    return figures


def drift(seed: int, rounds: int) -> dict[str, Any]:
    """How fast the heading goes wrong, and what a sample costs in the filter."""
    rates, took = [], []
    for number in range(rounds):
        for motion in ("still", "wander"):
            recording = synthesise(motion, seed + number, 65.0)
            began = time.perf_counter()
            poses = filtered(recording)
            took.append((time.perf_counter() - began) / len(recording.samples) * 1e6)
            off = [yaw_off(recording, pose) for _, pose in (poses[1000], poses[-1])]
            rates.append(abs(off[1] - off[0]))
    return {
        "yaw_drift_deg_per_min": round(statistics.fmean(rates), 2),
        "yaw_drift_worst_deg_per_min": round(max(rates), 2),
        "filter_us": round(statistics.median(took), 1),
    }


def yaw_off(recording: Recording, pose: HeadPose) -> float:
    off = math.degrees(yaw_of(pose.orientation) - yaw_of(recording.truth(pose.header.stamp_ns)))
    return (off + 180.0) % 360.0 - 180.0


def p95(values: list[float]) -> float:
    return float(np.percentile(values, 95))
