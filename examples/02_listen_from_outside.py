"""Watch a conversation from another process with plain rclpy; start `quark run lite --mic` beside it.

python examples/02_listen_from_outside.py [seconds]
"""

import sys
import time

import rclpy
from quark_glasses_msgs.msg import Transcript, Turn
from rclpy.qos import QoSProfile


def main(seconds: float) -> None:
    with rclpy.init():
        node = rclpy.create_node("watcher", namespace="/glasses")
        node.create_subscription(
            Transcript, "speech/transcript", lambda m: print("heard:", m.text), QoSProfile(depth=10)
        )
        node.create_subscription(
            Turn, "dialogue/turn", lambda m: print("turn:", m.state, m.reply), QoSProfile(depth=10)
        )
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            rclpy.spin_once(node, timeout_sec=0.2)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0)
