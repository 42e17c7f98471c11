"""A stranger in another process: listens or publishes with plain rclpy, and says what it saw as JSON.

python outside.py listen NAMESPACE SECONDS topic...    counts messages, and checks that each has content
python outside.py tap NAMESPACE                        publishes one Tap once somebody listens
"""

import json
import sys
import time

import rclpy
from rclpy.executors import SingleThreadedExecutor

from quark_glasses.ros import convert, topics


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
    end = time.monotonic() + 10
    while publisher.get_subscription_count() == 0 and time.monotonic() < end:
        rclpy.spin_once(node, timeout_sec=0.05)
    publisher.publish(convert.message_class(topics.TAP.type)(count=2))
    rclpy.spin_once(node, timeout_sec=0.5)


if __name__ == "__main__":
    rclpy.init()
    if sys.argv[1] == "listen":
        listen(sys.argv[2], float(sys.argv[3]), sys.argv[4:])
    else:
        tap(sys.argv[2])
