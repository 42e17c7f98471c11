"""Action servers as doors: a call from outside with feedback, a result and a way to cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from rclpy.action import ActionServer, CancelResponse
from rclpy.action.server import ServerGoalHandle
from rclpy.task import Future

from quark_glasses.core.errors import Cancelled
from quark_glasses.core.types import CallRecord
from quark_glasses.ros import convert, doors
from quark_glasses.ros.doors import Door

if TYPE_CHECKING:
    from quark_glasses.ros.node import GlassesNode


class Call:
    """One accepted goal. The handler keeps it, gives feedback, and finishes it once."""

    def __init__(self, node: GlassesNode, door: Door, handle: ServerGoalHandle | _RecordedGoal) -> None:
        self.goal = doors.fields(handle.request)
        self.on_cancel: Callable[[], None] = lambda: None
        self._node = node
        self._door = door
        self._handle = handle
        self.future: Future = Future()
        self.id = node.mirror(door, "goal", handle.request)

    def feedback(self, **values: Any) -> None:
        message = doors.fill(self._door.ros_class.Feedback(), values)
        self._handle.publish_feedback(message)
        self._node.mirror(self._door, "feedback", message, self.id)

    def finish(self, values: Mapping[str, Any] | None = None, error: Exception | None = None) -> None:
        """End the call with a result; with an error its code and message go into the result."""
        if self.future.done():
            return
        fields = {**(values or {}), **(doors.error_fields(error) if error else {})}
        result = doors.fill(self._door.ros_class.Result(), fields)
        self._node.mirror(self._door, "result", result, self.id)
        self.future.set_result((result, error))


class _RecordedGoal:
    """Stands for the goal handle of a call that did not come through ROS: nobody waits for its feedback."""

    def __init__(self, request: Any) -> None:
        self.request = request

    def publish_feedback(self, message: Any) -> None:
        """Nothing: the call's mirror has it."""


class ActionDoor:
    """An action server that hands each goal to `handler(call)` on the executor thread."""

    def __init__(self, node: GlassesNode, door: Door, handler: Callable[[Call], None]) -> None:
        self._node = node
        self._door = door
        self._handler = handler
        self._calls: dict[bytes, Call] = {}
        self._replayed: dict[str, Call] = {}  # by id
        self._server = ActionServer(
            node, door.ros_class, door.name, execute_callback=self._execute, cancel_callback=self._cancel
        )

    def close(self) -> None:
        """Fail what is still going on and take the server down."""
        for call in list(self._calls.values()):
            call.finish(error=Cancelled("the node was deactivated"))
        self._server.destroy()

    def replay(self, record: CallRecord) -> None:
        """Take a recorded goal, or its cancellation, as if it came from outside."""
        if record.step == "goal":
            call = Call(self._node, self._door, _RecordedGoal(convert.deserialize(record.payload, self._goal_class)))
            self._replayed[record.call_id] = call
            self._handle(call)
        elif record.step == "cancel" and record.call_id in self._replayed:
            self._cancelled(self._replayed[record.call_id])

    def take(self, **fields: Any) -> Call:
        """Take a goal that came another way, as if it came through ROS: it is mirrored for the bag as those are."""
        call = Call(self._node, self._door, _RecordedGoal(doors.fill(self._goal_class(), fields)))
        self._handle(call)
        return call

    @property
    def _goal_class(self) -> Any:
        return self._door.ros_class.Goal

    def _handle(self, call: Call) -> None:
        try:
            self._handler(call)
        except Exception as thrown:  # the caller gets it; the node goes on
            self._node.report(thrown, self._door.name)
            call.finish(error=thrown)

    def _cancelled(self, call: Call) -> None:
        self._node.mirror(self._door, "cancel", self._goal_class(), call.id)
        call.on_cancel()

    async def _execute(self, handle: ServerGoalHandle) -> Any:
        call = Call(self._node, self._door, handle)
        key = bytes(handle.goal_id.uuid)
        self._calls[key] = call
        self._handle(call)
        result, error = await call.future
        del self._calls[key]
        if error is None:
            handle.succeed()
        elif handle.is_cancel_requested:
            handle.canceled()
        else:
            handle.abort()
        return result

    def _cancel(self, handle: ServerGoalHandle) -> CancelResponse:
        call = self._calls.get(bytes(handle.goal_id.uuid))
        if call is not None:
            self._cancelled(call)
        return CancelResponse.ACCEPT
