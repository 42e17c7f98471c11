"""One look from the lease to the last finding: pictures come in, engines work on them, and all of it ends in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable, GlassesError
from quark_glasses.core.types import Frame
from quark_glasses.core.vision.findings import Sought
from quark_glasses.core.vision.look import HANDS, Lane, Look, Step
from quark_glasses.core.vision.look_words import why_refused
from quark_glasses.core.vision.wish import Verb
from quark_glasses.ros.borrowing import Borrowing
from quark_glasses.ros.eyes import KINDS, Eyes
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.timing import Jobs

WATCH_S = 0.1
LEASE_NS = 1_500_000_000  # for the camera's word
PURPOSES = {
    Verb.FIND: "look something up", Verb.WHAT: "see what it is", Verb.READ: "read a text", Verb.TRANSLATE: "translate a text",
    Verb.SCAN: "read a code",
}  # fmt: skip
Over = Callable[[GlassesError | None, str], None]


@dataclass(eq=False)
class _Current:
    """The look that goes on."""

    look: Look
    over: Over  # gets the error and the key of what is said of it, or None and ""
    chosen: Callable[[], None]
    begun_ns: int
    until_ns: int
    given: list[Frame] | None  # pictures to be looked at in place of the camera's
    granted_ns: int = -1
    told_chosen: bool = False
    jobs: dict[Lane, CancelToken] = field(default_factory=dict)  # what is worked on now
    unwatch: Callable[[], None] = lambda: None


class Looking:
    """One look at a time; made in `configure`. Times are ns."""

    def __init__(
        self, node: GlassesNode, eyes: Eyes, camera: Borrowing, lanes: Mapping[Lane, Jobs], *, picture_ns: int, look_ns: int
    ) -> None:  # fmt: skip
        self._node, self._eyes, self._camera, self._lanes = node, eyes, camera, lanes
        self._picture_ns, self._look_ns = picture_ns, look_ns
        self._current: _Current | None = None
        self.error: GlassesError | None = None  # what the last engine that could not work said

    def begin(
        self, look: Look, until_ns: int, utterance_id: str, over: Over, *, chosen: Callable[[], None],
        given: list[Frame] | None = None,
    ) -> None:  # fmt: skip
        """Look; `chosen` is called once there is a good picture, `over` once at the end, unless it is stopped.

        A look that was begun early goes on with what it has.
        """
        now_ns = self._node.now_ns()
        begun = self._current
        if begun is not None and begun.look is look:
            begun.over, begun.chosen, begun.begun_ns, begun.until_ns = over, chosen, now_ns, until_ns
            self._camera.longer(PURPOSES[look.wish.verb], utterance_id, until_ns - now_ns)
            self.go_on()
            return
        current = self._watched(look, until_ns, over, chosen, given)
        if given is not None:
            self.go_on()
        else:
            self._borrow(current, utterance_id)

    def early(self, look: Look, until_ns: int, utterance_id: str, over: Over) -> None:
        """Begin a look that is not asked for yet; the camera is closed at once where nobody asks by `until_ns`."""
        self._borrow(self._watched(look, until_ns, over, lambda: None, None), utterance_id, lingers=False)

    def looks_at(self, look: Look) -> bool:
        """Does this look go on?"""
        return self._current is not None and self._current.look is look

    def stop(self) -> None:
        """Nothing more of this look; the camera is given back after its linger, and at once where nobody asked for the look."""
        current, self._current = self._current, None
        if current is None:
            return
        current.unwatch()
        for job in current.jobs.values():
            job.cancel()
        self._camera.rest()
        if not current.look.asked:
            self._camera.give_back()

    def _watched(
        self, look: Look, until_ns: int, over: Over, chosen: Callable[[], None], given: list[Frame] | None
    ) -> _Current:  # fmt: skip
        """A look takes the place of the one before."""
        self.stop()
        self.error = None
        current = self._current = _Current(look, over, chosen, self._node.now_ns(), until_ns, given)
        current.unwatch = self._node.tick(WATCH_S, self.on_watch)
        return current

    def _borrow(self, current: _Current, utterance_id: str, *, lingers: bool = True) -> None:
        self._camera.look(
            PURPOSES[current.look.wish.verb], utterance_id, current.until_ns - current.begun_ns,
            self.on_frame, self.on_granted, self.on_refused, lingers=lingers,
        )  # fmt: skip

    def on_granted(self) -> None:
        if self._current is not None:
            self._current.granted_ns = self._node.now_ns()

    def on_refused(self, why: str) -> None:
        """Not lent, or taken away again: what was seen until then still counts."""
        current = self._current
        if current is not None and current.look.found:
            self.end()
        else:
            self.end(DeviceUnavailable(f"the camera is not lent: {why}", "See docs/CAMERA.md"), why_refused(why))

    def on_frame(self, frame: Frame) -> None:
        if self._current is not None:
            self._current.look.see(frame)
            self.go_on()

    def go_on(self) -> None:
        """Do what comes next, if anything."""
        current = self._current
        if current is None:
            return
        look = current.look
        self._set_to_work(current)
        while current.given and not current.jobs and not look.finished:
            look.see(current.given.pop(0))
            self._set_to_work(current)
        if look.chosen and look.asked and not current.told_chosen:
            current.told_chosen = True
            current.chosen()
        if look.finished or (current.given == [] and not current.jobs):
            self.end()

    def _set_to_work(self, current: _Current) -> None:
        """Give each lane that does nothing its next piece of work."""
        for lane, jobs in self._lanes.items():
            step = None if lane in current.jobs else current.look.step(lane)
            if step is not None:
                current.jobs[lane] = jobs.submit(
                    partial(self._eyes.work, step),
                    partial(self._seen, current, lane, step),
                    failed=partial(self._blind, current, lane, step),
                )

    def on_watch(self) -> None:
        """No part of it takes for ever."""
        current, now_ns = self._current, self._node.now_ns()
        if current is None:
            return
        first_ns = current.look.first_ns
        if current.given is None and current.granted_ns < 0 and now_ns - current.begun_ns >= LEASE_NS:
            self.end(DeviceUnavailable("no camera answers", "Start the camera node"), "no_camera")
        elif first_ns < 0 and current.granted_ns >= 0 and now_ns - current.granted_ns >= self._picture_ns:
            self.end(DeviceUnavailable("no picture came", "Look at the health of the camera"), "no_picture")
        elif now_ns >= current.until_ns or (first_ns >= 0 and now_ns - first_ns >= self._look_ns):
            self.end()

    def end(self, error: GlassesError | None = None, key: str = "") -> None:
        """The look is over."""
        current = self._current
        self.stop()
        if current is not None:
            current.over(error, key)

    def _seen(self, current: _Current, lane: Lane, step: Step, found: Any) -> None:
        look = current.look
        take: dict[Sought, Callable[[Step, Any], None]] = {
            Sought.CODES: look.codes_read, Sought.TEXTS: look.texts_read, Sought.OBJECTS: look.objects_seen,
            Sought.LOOKS: look.looks_measured, HANDS: look.hands_seen,
        }  # fmt: skip
        take[step.kind](step, found)
        self._free(current, lane)

    def _blind(self, current: _Current, lane: Lane, step: Step, error: Exception) -> None:
        """The engine of a kind does not work: the others go on."""
        if not isinstance(error, BackendUnavailable):  # else it was told
            self._node.report(error, KINDS[step.kind])
        self.error = error if isinstance(error, GlassesError) else GlassesError(str(error), "Look at the log")
        current.look.gave_up(step.kind)
        self._free(current, lane)

    def _free(self, current: _Current, lane: Lane) -> None:
        del current.jobs[lane]
        if current is self._current:
            self.go_on()
