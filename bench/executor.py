"""What listening costs: CPU against the number of subscriptions, EventsExecutor as our `Runner` drives it against SingleThreaded.

The load is the same each time: a short message every 20 ms, in turn to the first ten topics, as a conversation is mostly 20 ms
of sound. One process sends (from a thread) and listens. Figures are CPU milliseconds per second of the whole process, medians
over the rounds; `lost` counts messages that did not arrive.
"""

from __future__ import annotations

import argparse
import statistics
import threading
import time
from collections.abc import Callable
from typing import Any

import rclpy
from rclpy.context import Context
from rclpy.executors import Executor, SingleThreadedExecutor
from rclpy.signals import SignalHandlerOptions
from std_msgs.msg import String

from quark_glasses.ros.qos import EVENT
from quark_glasses.ros.runner import Runner

SUBSCRIPTIONS = (1, 10, 50, 100)
BUSY_TOPICS = 10
PERIOD_S = 0.02
TURN_S = 0.2
SETTLE_S = 0.5


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=float, default=8.0, help="of load a measurement")
    parser.add_argument("--rounds", type=int, default=3)


def run(args: argparse.Namespace) -> dict[str, Any]:
    seconds, rounds = (2.5, 1) if args.quick else (args.seconds, args.rounds)
    figures: dict[str, Any] = {}
    lost = {"events": 0, "single": 0}
    for count in SUBSCRIPTIONS:
        found: dict[str, list[float]] = {"events": [], "single": []}
        for _ in range(rounds):
            for name, measure in (("events", on_events), ("single", on_single)):
                cpu_ms, missing = measure(count, seconds)
                found[name].append(cpu_ms)
                lost[name] += missing
        figures |= {f"{name}_{count}_cpu_ms": round(statistics.median(values), 2) for name, values in found.items()}
    figures |= {f"{name}_lost": number for name, number in lost.items()}
    ratio = figures["single_100_cpu_ms"] / figures["events_100_cpu_ms"]
    return {**figures, "single_over_events_100": round(ratio, 1), "messages_per_s": round(1 / PERIOD_S)}


def on_events(count: int, seconds: float) -> tuple[float, int]:
    """As the product runs."""
    with Runner() as runner:
        return load(runner.context, runner.executor, lambda: runner.turn(TURN_S), count, seconds)


def on_single(count: int, seconds: float) -> tuple[float, int]:
    """As `rclpy.spin` runs."""
    context = Context()
    rclpy.init(context=context, signal_handler_options=SignalHandlerOptions.NO)
    executor = SingleThreadedExecutor(context=context)
    measured = load(context, executor, lambda: executor.spin_once(timeout_sec=TURN_S), count, seconds)
    executor.shutdown()
    context.try_shutdown()
    return measured


def load(
    context: Context, executor: Executor, turn: Callable[[], None], count: int, seconds: float
) -> tuple[float, int]:
    """CPU milliseconds per second with `count` subscriptions, and how many messages were lost."""
    node = rclpy.create_node("bench_executor", context=context, namespace="/bench_executor")
    executor.add_node(node)
    got: list[str] = []
    publishers = []
    for number in range(count):
        name, qos = f"bench/topic_{number}", EVENT.profile()
        node.create_subscription(String, name, lambda msg: got.append(msg.data), qos)
        if number < BUSY_TOPICS:
            publishers.append(node.create_publisher(String, name, qos))
    sent = round(seconds / PERIOD_S)

    def send() -> None:
        began = time.monotonic()
        for number in range(sent):
            time.sleep(max(0.0, began + number * PERIOD_S - time.monotonic()))
            publishers[number % len(publishers)].publish(String(data=f"message {number}"))

    _until(turn, time.monotonic() + SETTLE_S)
    thread = threading.Thread(target=send, daemon=True)
    cpu, began = time.process_time(), time.monotonic()
    thread.start()
    while thread.is_alive():
        turn()
    cpu_ms = (time.process_time() - cpu) / (time.monotonic() - began) * 1000
    thread.join()
    _until(turn, time.monotonic() + SETTLE_S)
    executor.remove_node(node)
    node.destroy_node()
    return cpu_ms, sent - len(got)


def _until(turn: Callable[[], None], end: float) -> None:
    while time.monotonic() < end:
        turn()
