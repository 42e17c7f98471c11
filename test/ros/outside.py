"""A stranger in another process: listens or publishes with plain rclpy, and says what it saw as JSON.

python outside.py listen NAMESPACE SECONDS topic...    counts messages, and checks that each has content
python outside.py tap NAMESPACE                        publishes one Tap once somebody listens
python outside.py talk NAMESPACE SECONDS TURNS SOUND topic...   taps, plays SOUND into the microphone, hears the topics until so
                                                       many turns are over; prints messages and endpoints by topic
"""

import json
import sys
import time

import rclpy
from rclpy.executors import SingleThreadedExecutor
from rclpy.node import Node

from quark_glasses.core.types import TurnState
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.topics import Topic

OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)
LONGEST = 4000  # characters kept of a message
FOUND_S = 30  # processes may take long to find each other on a busy machine


def listen(namespace: str, seconds: float, names: list[str]) -> None:
    node = rclpy.create_node("stranger", namespace=namespace)
    executor = SingleThreadedExecutor()
    executor.add_node(node)
    seen: dict[str, list[str]] = {name: [] for name in names}
    for row in topics.TOPICS:
        if row.name in seen:
            kind = convert.message_class(row.type)
            keep = lambda msg, name=row.name: seen[name].append(str(msg)[:200])  # noqa: E731
            node.create_subscription(kind, row.name, keep, row.qos.profile())
    print("ready", flush=True)
    end = time.monotonic() + seconds
    while time.monotonic() < end and not all(seen.values()):
        executor.spin_once(timeout_sec=0.1)
    print(json.dumps(seen), flush=True)


def tap(namespace: str) -> None:
    node = rclpy.create_node("finger", namespace=namespace)
    publisher = node.create_publisher(convert.message_class(topics.TAP.type), topics.TAP.name, topics.TAP.qos.profile())
    end = time.monotonic() + FOUND_S
    while publisher.get_subscription_count() == 0 and time.monotonic() < end:
        rclpy.spin_once(node, timeout_sec=0.05)
    publisher.publish(convert.message_class(topics.TAP.type)(count=2))
    rclpy.spin_once(node, timeout_sec=0.5)


def talk(namespace: str, seconds: float, turns: int, sound: str, names: list[str]) -> None:
    rows = [row for row in topics.TOPICS if row.name in names]
    node = rclpy.create_node("stranger", namespace=namespace)
    executor = SingleThreadedExecutor()
    executor.add_node(node)
    seen: dict[str, list[str]] = {row.name: [] for row in rows}
    over: set[str] = set()

    def keep(row: Topic, msg: object) -> None:
        seen[row.name].append(str(msg)[:LONGEST])
        if row is topics.TURN and msg.state in OVER:
            over.add(msg.utterance_id)

    for row in rows:
        node.create_subscription(
            convert.message_class(row.type), row.name, lambda msg, row=row: keep(row, msg), row.qos.profile()
        )
    taps = node.create_publisher(convert.message_class(topics.TAP.type), topics.TAP.name, topics.TAP.qos.profile())
    play = node.create_client(doors.PLAY_FILE.ros_class, doors.PLAY_FILE.name)
    end = time.monotonic() + seconds

    def until(done) -> None:
        while not done() and time.monotonic() < end:
            executor.spin_once(timeout_sec=0.05)

    until(lambda: all(node.count_publishers(row.name) for row in rows) and play.service_is_ready())
    until(lambda: taps.get_subscription_count() > 1)  # wake's beside our own
    until(lambda: seen[topics.AUDIO_IN.name])  # the lanes inside have noticed us
    taps.publish(convert.message_class(topics.TAP.type)(count=2))
    play.call_async(doors.PLAY_FILE.ros_class.Request(path=sound))
    until(lambda: len(over) >= turns and all(seen.values()))
    ends = {row.name: [*endpoints(node, row, "publishers"), *endpoints(node, row, "subscriptions")] for row in rows}
    print(json.dumps({"seen": seen, "ends": ends}), flush=True)


def endpoints(node: Node, row: Topic, side: str) -> list[dict[str, str]]:
    """What the graph says of a topic: whose, which type and quality; the depth does not travel."""
    found = getattr(node, f"get_{side}_info_by_topic")(node.resolve_topic_name(row.name))
    return [
        {
            "node": end.node_name, "side": side, "type": end.topic_type,
            "reliability": end.qos_profile.reliability.name, "durability": end.qos_profile.durability.name,
        }
        for end in found
    ]  # fmt: skip


if __name__ == "__main__":
    rclpy.init()
    if sys.argv[1] == "listen":
        listen(sys.argv[2], float(sys.argv[3]), sys.argv[4:])
    elif sys.argv[1] == "talk":
        talk(sys.argv[2], float(sys.argv[3]), int(sys.argv[4]), sys.argv[5], sys.argv[6:])
    else:
        tap(sys.argv[2])
