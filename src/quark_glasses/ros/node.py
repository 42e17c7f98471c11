"""The base of every capability: a lifecycle node with parameters, lanes, a worker and health.

A subclass says what it is in four methods, each optional: `configure` builds (backends, core objects, publishers),
`activate` opens devices, subscriptions and timers, `deactivate` closes what it opened itself, `cleanup` drops what
`configure` built. Subscriptions, timers and doors made with `listen`, `tick` and `serve` close by themselves: an inactive node
hears nothing (rclpy would go on calling it) and holds no device.

Errors: rclpy swallows what a transition throws; here it is logged with its fix and kept in `failure`. A callback that throws
is logged, becomes a health row, and the node goes on.
"""

from __future__ import annotations

import dataclasses
import json
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, TypeVar

from rcl_interfaces.msg import ParameterDescriptor
from rclpy.lifecycle import LifecycleNode, LifecycleState, TransitionCallbackReturn

from quark_glasses.backends import registry
from quark_glasses.backends.taped import Deck, taped
from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import CallRecord, Header
from quark_glasses.models import ModelStore
from quark_glasses.ros import convert, doors, params
from quark_glasses.ros.actions import ActionDoor, Call
from quark_glasses.ros.cpu import MeteredJobs
from quark_glasses.ros.doors import Door
from quark_glasses.ros.handoff import Hub, LanePublisher, LaneSubscriber
from quark_glasses.ros.health import HealthRows, traffic_row
from quark_glasses.ros.timing import Jobs
from quark_glasses.ros.topics import CALLS, DIAGNOSTICS, Topic

T = TypeVar("T")

AUTOSTART = ParameterDescriptor(description="go active when started, without a lifecycle manager")


@dataclass(frozen=True)
class NoParams:
    """For nodes without parameters."""


class GlassesNode(LifecycleNode):
    """See the module."""

    Params: ClassVar[type] = NoParams
    name: ClassVar[str] = ""

    def __init__(self, **ros_arguments: Any) -> None:
        super().__init__(self.name, **ros_arguments)
        self.failure: Exception | None = None
        self.health = HealthRows(self.name)
        self.hub = Hub.of(self.context)
        self._publishers_made: list[LanePublisher[Any]] = []
        self._subscribers_open: list[LaneSubscriber[Any]] = []
        self._open: list[Callable[[], object]] = []  # closes what activate made, newest last
        self.replayed: dict[str, Callable[[CallRecord], object]] = {}  # doors by name, for recorded calls
        self._worker: Jobs | None = None
        self._more_workers: list[Jobs] = []
        self._values: Any = None  # the parameters that it was configured with
        self._engines: list[Any] = []
        self._call_count = 0
        self.declare_parameter("autostart", True, AUTOSTART)
        params.declare(self, self.Params)

    @property
    def autostart(self) -> bool:
        """Go active without a lifecycle manager?"""
        return bool(self.get_parameter("autostart").value)

    # What a capability overrides

    def configure(self, params: Any) -> None:
        """Build; open nothing."""

    def activate(self) -> None:
        """Open devices, subscriptions, timers."""

    def deactivate(self) -> None:
        """Close what `activate` opened beyond `listen`, `tick` and `serve`."""

    def cleanup(self) -> None:
        """Drop what `configure` built beyond publishers, worker and backends."""

    # What a capability uses

    def now_ns(self) -> int:
        """Now on the ROS clock (simulated under replay)."""
        return self.hub.timing.now_ns(self)

    def header(self, stamp_ns: int | None = None) -> Header:
        return Header(self.now_ns() if stamp_ns is None else stamp_ns)

    def publisher(self, topic: Topic[T]) -> LanePublisher[T]:
        """A lane to publish on; call it in `configure`."""
        made = LanePublisher(self, topic)
        self._publishers_made.append(made)
        return made

    def listen(
        self, topic: Topic[T], callback: Callable[..., None], *, sources: bool = False, depth: int = 0
    ) -> Callable[[], None]:
        """Call back with each value of a topic while active; call it in `activate`. Returns what stops it earlier.

        With `sources` the callback also gets the name of the node that published it, "" where that is in another process. A
        `depth` above the topic's is for those who must not miss what comes in a burst.
        """
        guarded = self._guarded(callback, topic.name)
        subscriber = LaneSubscriber(self, topic, guarded if sources else lambda value, _: guarded(value), depth)
        self._subscribers_open.append(subscriber)

        def stop() -> None:
            if stop in self._open:
                self._open.remove(stop)
            if subscriber in self._subscribers_open:
                self._subscribers_open.remove(subscriber)
                subscriber.close()

        self._open.append(stop)
        return stop

    def tick(self, period_s: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back on the ROS clock while active; returns what stops it earlier."""
        end = self.hub.timing.tick(self, period_s, self._guarded(callback, "timer"))

        def stop() -> None:
            if stop in self._open:
                self._open.remove(stop)
            end()

        self._open.append(stop)
        return stop

    def serve(self, door: Door, handler: Callable[..., Mapping[str, Any]]) -> None:
        """Answer a service while active; errors become its error_code and error_msg."""

        def answer(request: Any, response: Any) -> Any:
            call_id = self.mirror(door, "request", request)
            try:
                doors.fill(response, handler(**doors.fields(request)))
            except Exception as error:  # the caller gets it; the node goes on
                self.report(error, door.name)
                doors.fill(response, doors.error_fields(error))
            self.mirror(door, "result", response, call_id)
            return response

        service = self.create_service(door.ros_class, door.name, answer)
        self._open.append(lambda: self.destroy_service(service))
        self.replayed[door.name] = lambda record: answer(
            convert.deserialize(record.payload, door.ros_class.Request), door.ros_class.Response()
        )

    def serve_action(self, door: Door, handler: Callable[[Call], None]) -> ActionDoor:
        """Take goals of an action while active; the handler finishes each call, now or later."""
        served = ActionDoor(self, door, handler)
        self._open.append(served.close)
        self.replayed[door.name] = served.replay
        return served

    def mirror(self, door: Door, step: str, msg: Any, call_id: str = "", utterance_id: str = "") -> str:
        """Put one step of a call on `system/calls`, for the bag; returns the call's id."""
        if not call_id:
            self._call_count += 1
            call_id = f"{self.name}-{self._call_count}"
        data = convert.serialize(msg)
        kind = "service" if door.kind == "srv" else "action"
        self._calls.publish(
            CallRecord(self.header(), door.name, kind, step, call_id, door.type_name, data, utterance_id)
        )
        return call_id

    def engine(self, kind: str, name: str, options: tuple[str, ...] = ()) -> Any:
        """A loaded backend, closed again in cleanup."""
        store = ModelStore()
        engine = registry.create(kind, name, params.options(options), store)
        return self.taped_engine(kind, name, engine, registry.identity(name, options, engine.capabilities, store))

    def taped_engine(self, kind: str, name: str, engine: Any, identity: str) -> Any:
        """An engine made elsewhere, put on tape, loaded, and closed again in cleanup."""
        tell = partial(self._tell_reply, kind, identity)
        made = taped(kind, engine, Deck(kind, identity, self.hub.tape, tell))
        made.load()
        self._engines.append(made)
        self.health.ok(kind, name)
        return made

    def _tell_reply(self, kind: str, identity: str, key: str, reply: str) -> None:
        if self._calls.watched:
            record = CallRecord(self.header(), kind, "engine", "result", key, identity, reply.encode())
            self._calls.publish(record)

    def tell_start(self, step: str, values: Mapping[str, Any]) -> None:
        """Put on `system/calls` what this node starts from, for the bag: `step` "parameters", or "state" (file -> content)."""
        data = json.dumps(values, ensure_ascii=False).encode()
        self._calls.publish(CallRecord(self.header(), self.name, "start", step, "", "json", data))

    def _tell_health(self) -> None:
        traffic = traffic_row(self.name, self._publishers_made, self._subscribers_open)
        self._health_publisher.publish(self.health.snapshot(self.now_ns(), traffic))

    def _told_values(self) -> dict[str, Any]:
        """The parameters; under replay without those that name folders made for it, which are others each time."""
        replayed = self.hub.tape is not None
        fields = dataclasses.fields(self._values)
        return {f.name: getattr(self._values, f.name) for f in fields if not (replayed and f.metadata["here"])}

    @property
    def worker(self) -> Jobs:
        """The place for what blocks, made at first use: a thread, except under replay."""
        if self._worker is None:
            jobs = self.hub.timing.worker(self.name, self.post, lambda error: self.report(error, "worker"))
            self._worker = MeteredJobs(jobs, self.health.cpu)
        return self._worker

    def new_worker(self) -> Jobs:
        """One more such place, for what must not wait for the rest; closed in cleanup."""
        jobs = self.hub.timing.worker(self.name, self.post, lambda error: self.report(error, "worker"))
        self._more_workers.append(MeteredJobs(jobs, self.health.cpu))
        return self._more_workers[-1]

    def post(self, call: Callable[[], None]) -> None:
        """Run this on the executor thread, after all that is in line; from any thread."""
        self.hub.post(self._guarded(call, "worker"))

    def report(self, error: Exception, where: str) -> None:
        """Log an error and show it in the node's health."""
        text = str(error) if isinstance(error, GlassesError) else f"{type(error).__name__}: {error}"
        self.health.error(where, text)
        self.get_logger().error(f"{where}: {text}")
        if not isinstance(error, GlassesError):
            self.get_logger().debug("".join(traceback.format_exception(error)))

    # Lifecycle

    def on_configure(self, state: LifecycleState) -> TransitionCallbackReturn:
        def build() -> None:
            self._health_publisher = self.publisher(DIAGNOSTICS)
            self._calls = self.publisher(CALLS)
            self._values = params.read(self, self.Params)
            self.configure(self._values)

        return self._transition("configure", build, undo=self._drop)

    def on_activate(self, state: LifecycleState) -> TransitionCallbackReturn:
        def start() -> None:
            self.tick(1.0, self._tell_health)
            self.tell_start("parameters", self._told_values())
            self.activate()

        return self._transition("activate", start, undo=self._close)

    def on_deactivate(self, state: LifecycleState) -> TransitionCallbackReturn:
        return self._transition("deactivate", self._close)

    def on_cleanup(self, state: LifecycleState) -> TransitionCallbackReturn:
        return self._transition("cleanup", self._drop)

    def on_shutdown(self, state: LifecycleState) -> TransitionCallbackReturn:
        def stop() -> None:
            if state.label == "active":
                self._close()
            self._drop()

        return self._transition("shutdown", stop)

    def destroy_node(self) -> None:
        """Also end what rclpy leaves to the garbage collector: the lifecycle services, and with them the threads of DDS.

        Those threads take locks in memory that processes share. Were they still there when the process ends, a lock could stay
        taken, and whoever writes to this process next would wait for it for ever.
        """
        super().destroy_node()
        self._state_machine.destroy_when_not_in_use()

    def _close(self) -> None:
        try:
            self.deactivate()
        finally:
            while self._open:
                self._open.pop()()

    def _drop(self) -> None:
        if self._worker is not None and not self._worker.close():
            self.get_logger().warning("worker: still busy at the deadline; left behind")
        self._worker = None
        while self._more_workers:
            self._more_workers.pop().close()
        self.cleanup()
        while self._engines:
            self._engines.pop().close()
        while self._publishers_made:
            self._publishers_made.pop().close()

    def _transition(
        self, name: str, step: Callable[[], None], undo: Callable[[], None] | None = None
    ) -> TransitionCallbackReturn:
        try:
            step()
        except Exception as error:  # rclpy would drop it without a word
            self.failure = error
            self.report(error, name)
            if undo is not None:
                self._transition(f"undo {name}", undo)
                self.failure = error
            return TransitionCallbackReturn.FAILURE
        self.failure = None
        return TransitionCallbackReturn.SUCCESS

    def _guarded(self, callback: Callable[..., None], where: str) -> Callable[..., None]:
        def call(*arguments: Any) -> None:
            begin_ns = time.thread_time_ns()
            try:
                callback(*arguments)
            except Exception as error:  # one bad message must not end the conversation
                self.report(error, where)
            self.health.cpu.callbacks_ns += time.thread_time_ns() - begin_ns

        return call
