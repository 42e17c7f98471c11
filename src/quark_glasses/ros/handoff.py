"""Topics by reference inside one process, as messages only for those outside.

rclpy has no intra-process transport: even within one process a message is built, serialised and copied. Here the `Hub` of a
process joins the publishers and subscribers of one topic by a local lane: the subscriber gets the very object that was
published, through a queue with the topic's depth (the oldest is dropped, and counted). A ROS message is built and sent only
while somebody in another process listens, so the topic is visible to `ros2 topic` all the same.

Order: everything that waits for the executor thread (items of lanes and results of workers) stands in one line, first come
first served, so what a callback publishes is delivered after what was published before it. Publishing is thread-safe; all
callbacks run on the executor thread.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from rclpy.context import Context
from rclpy.executors import Executor
from rclpy.node import Node

from quark_glasses.backends.taped import Tape
from quark_glasses.ros import convert
from quark_glasses.ros.timing import RealTiming, Timing
from quark_glasses.ros.topics import Topic

T = TypeVar("T")
Observer = Callable[[str, Any, str], None]  # resolved topic name, value, publishing node

BATCH = 256  # callbacks in a row before timers and services get their turn
REFRESH_S = 0.2  # how soon a listener or speaker outside is noticed


class Hub:
    """Joins the lanes of one process; one per rclpy context."""

    _hubs: WeakKeyDictionary[Context, Hub] = WeakKeyDictionary()

    @classmethod
    def of(cls, context: Context) -> Hub:
        """The hub of this context, made at first use."""
        return cls._hubs.setdefault(context, cls())

    @classmethod
    def forget(cls, context: Context) -> None:
        """Let go of a context that is over: its hub knows its nodes, and would keep it and its DDS participant for ever."""
        cls._hubs.pop(context, None)

    def __init__(self) -> None:
        self.publishers: dict[str, list[LanePublisher[Any]]] = {}
        self.subscribers: dict[str, list[LaneSubscriber[Any]]] = {}
        self._line: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._scheduled = False
        self._executor: Executor | None = None
        self.timing: Timing = RealTiming()
        self.tape: Tape | None = None
        self.observers: list[Observer] = []

    def attach(self, executor: Executor) -> None:
        """Deliver on this executor from now on."""
        with self._lock:
            self._executor = executor
            self._scheduled = False
        self._schedule()

    def detach(self) -> None:
        """Deliver nothing more; what is in line is dropped."""
        with self._lock:
            self._executor = None
            self._line.clear()

    def post(self, call: Callable[[], None]) -> None:
        """Run this on the executor thread, after all that is in line; from any thread."""
        self._line.append(call)
        self._schedule()

    def turn(self) -> bool:
        """Run what is first in line, for drivers that have no executor; False where nothing is."""
        if not self._line:
            return False
        self._line.popleft()()
        return True

    def refresh(self) -> None:
        """Notice who came and went outside; the node base calls it a few times a second."""
        for publishers in list(self.publishers.values()):
            for publisher in publishers:
                publisher.refresh()
        for subscribers in list(self.subscribers.values()):
            for subscriber in subscribers:
                subscriber.refresh()

    def _schedule(self) -> None:
        with self._lock:
            if self._scheduled or self._executor is None or not self._line:
                return
            self._scheduled = True
            executor = self._executor
        executor.create_task(self._drain)

    def _drain(self) -> None:
        for _ in range(BATCH):
            try:
                call = self._line.popleft()
            except IndexError:
                break
            call()
        with self._lock:
            self._scheduled = False
        self._schedule()


class LanePublisher(Generic[T]):
    """Publishes core values on a topic: by reference here, as a message for those outside."""

    def __init__(self, node: Node, topic: Topic[T]) -> None:
        self.topic = topic
        self.sent = 0
        self.messages_built = 0
        self.last: T | None = None
        self.own: deque[bytes] = deque(maxlen=2 * topic.qos.depth)  # sent outside, to be known when it comes back
        self.source: str = node.get_name()
        self._node = node
        self._hub = Hub.of(node.context)
        self._ros = node.create_publisher(convert.message_class(topic.type), topic.name, topic.qos.profile())
        self.name: str = self._ros.topic_name
        self._outside = False
        self._outside_had_it = False
        self._hub.publishers.setdefault(self.name, []).append(self)

    def publish(self, value: T) -> None:
        """Hand `value` to everybody; it must not be changed afterwards."""
        self.sent += 1
        if self.topic.qos.latched:
            self.last = value
        for observer in self._hub.observers:
            observer(self.name, value, self.source)
        for subscriber in self._hub.subscribers.get(self.name, ()):
            subscriber.offer(value, self.source)
        # A latched topic that went outside once must stay fresh there, or a late joiner would be given an old value.
        if self.heard_outside() or (self.topic.qos.latched and self._outside_had_it):
            self._send_outside(value)

    def heard_outside(self) -> bool:
        """Does anybody in another process listen? As of the last refresh: asking ROS costs as much as a delivery."""
        return self._outside

    @property
    def watched(self) -> bool:
        """Does anybody listen, here or outside? For what is costly to make."""
        return bool(self._hub.subscribers.get(self.name)) or self.heard_outside()

    def refresh(self) -> None:
        """Notice who listens outside, and give a late joiner the last value of a latched topic."""
        here = sum(1 for s in self._hub.subscribers.get(self.name, ()) if s.has_ros)
        self._outside = bool(self._node.count_subscribers(self.name) > here)
        if self.last is not None and not self._outside_had_it and self.heard_outside():
            self._send_outside(self.last)

    def close(self) -> None:
        """Stop publishing; the topic vanishes when nobody else has it."""
        self._hub.publishers[self.name].remove(self)
        self._node.destroy_publisher(self._ros)

    def _send_outside(self, value: T) -> None:
        self.messages_built += 1
        self._outside_had_it = True
        data = convert.encode(value)
        if any(s.has_ros for s in self._hub.subscribers.get(self.name, ())):
            self.own.append(data)
        self._ros.publish(data)


class LaneSubscriber(Generic[T]):
    """Calls back with core values of a topic, wherever they come from.

    The callback gets the value and the name of the node that published it, "" where that is outside this process.
    """

    def __init__(self, node: Node, topic: Topic[T], callback: Callable[[T, str], None], depth: int = 0) -> None:
        self.topic = topic
        self.depth = depth or topic.qos.depth  # of the lane; a subscription outside has the topic's
        self.dropped = 0
        self.hearer: str = node.get_name()
        self.name: str = node.resolve_topic_name(topic.name)
        self._node = node
        self._hub = Hub.of(node.context)
        self._callback = callback
        self._queue: deque[tuple[T, str]] = deque(maxlen=self.depth)
        self._ros: Any = None
        self._hub.subscribers.setdefault(self.name, []).append(self)
        self.refresh()
        self._catch_up()

    @property
    def has_ros(self) -> bool:
        """Is there a ROS subscription beside the lane?"""
        return self._ros is not None

    def offer(self, value: T, source: str = "") -> None:
        """Queue one value; beyond the depth the oldest is dropped and counted."""
        if len(self._queue) == self.depth:
            self.dropped += 1
        self._queue.append((value, source))
        self._hub.post(self._deliver)

    def refresh(self) -> None:
        """Listen to ROS while somebody outside publishes, or nobody here does."""
        here = len(self._hub.publishers.get(self.name, ()))
        wanted = here == 0 or self._node.count_publishers(self.name) > here
        if wanted and self._ros is None:
            self._ros = self._node.create_subscription(
                convert.message_class(self.topic.type), self.name, self._on_bytes, self.topic.qos.profile(), raw=True
            )
        elif not wanted and self._ros is not None:
            self._node.destroy_subscription(self._ros)
            self._ros = None

    def close(self) -> None:
        """No callback comes after this."""
        self._queue.clear()
        self._hub.subscribers[self.name].remove(self)
        if self._ros is not None:
            self._node.destroy_subscription(self._ros)
            self._ros = None

    def _catch_up(self) -> None:
        for publisher in self._hub.publishers.get(self.name, ()):
            if publisher.last is not None:
                self.offer(publisher.last, publisher.source)

    def _on_bytes(self, data: bytes) -> None:
        for publisher in self._hub.publishers.get(self.name, ()):
            if data in publisher.own:
                return  # our own, by the long way round
        self.offer(convert.decode(self.topic.type, data))

    def _deliver(self) -> None:
        try:
            value, source = self._queue.popleft()
        except IndexError:  # this turn's value was dropped, or the lane closed
            return
        self._callback(value, source)
