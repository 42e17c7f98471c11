"""Films for the wearer: the tool `camera.video` and the action `take_video`, one at a time, under a lease of its own."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable, GlassesError, InvalidInput
from quark_glasses.core.tools.told import arguments, for_the_wearer, told
from quark_glasses.core.types import AudioChunk, Frame, Risk, ToolRequest
from quark_glasses.core.vision.look_words import why_failed, words
from quark_glasses.core.vision.photo import file_name
from quark_glasses.film import Film, Filmed
from quark_glasses.gallery import Gallery
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.lending import Lending
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.timing import Jobs
from quark_glasses.timezone import offset_s
from quark_glasses.video import INSTALL

TOOL = "camera.video"
MOST_WAITING = 8  # pictures on their way to the file; more are left out
TELL_NS = 1_000_000_000  # between two times that a caller hears how long the film is


@dataclass(eq=False)
class _Filming:
    """The film that is being taken."""

    film: Film
    lease: str
    until_ns: int
    stop_hearing: Callable[[], None]
    told_ns: int
    call: Call | None = None
    waiting: int = 0
    over: bool = False
    enders: list[ToolRequest] = field(default_factory=list)  # who stopped it


class Films:
    """See the module; made in `configure` of the node that has the camera, opened in its `activate`."""

    def __init__(self, node: GlassesNode, lending: Lending, *, most_s: float, rate: int, sound: bool) -> None:
        self._node, self._lending = node, lending
        self._most_ns, self._rate, self._sound = round(most_s * 1e9), rate, sound
        self._events = node.publisher(topics.TOOL_EVENT)
        self._current: _Filming | None = None  # takes pictures
        self._ending: _Filming | None = None  # its file is being closed
        self._untold: Filmed | Exception | None = None  # what came of a film that ended by itself
        self._jobs: Jobs | None = None

    def open(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._node.listen(topics.TOOL_CALL, self.on_call)
        self._node.serve_action(doors.TAKE_VIDEO, self.on_goal)

    def close(self) -> None:
        """The node is deactivated: a film ends with what it has, and its file is closed before this returns."""
        self._end()
        jobs, self._jobs = self._jobs, None
        if jobs is not None:
            jobs.close(finish=True)

    def on_call(self, request: ToolRequest) -> None:
        """Begin or end a film."""
        if request.call.tool != TOOL:
            return
        try:
            for_the_wearer(request)
            if bool(arguments(request).get("on", True)):
                self._on(request)
            else:
                self._off(request)
        except GlassesError as error:
            self._fail(request, error)

    def on_goal(self, call: Call) -> None:
        """The action: its film ends when it is cancelled, or long enough."""
        if self._current is not None:
            raise GlassesError("a film is being taken already", "Stop it first")
        limit_ns = convert.time_ns(call.goal["max_duration"])
        if limit_ns < 0:
            raise InvalidInput("a film cannot have a negative length", "Give max_duration above 0, or 0")
        filming = self._begin(call.goal["utterance_id"], limit_ns, sound=call.goal["sound"])
        filming.call = call
        call.on_cancel = lambda: self._end() if self._current is filming else None

    def on_frame(self, frame: Frame) -> None:
        """The newest picture, taken with leave."""
        filming, stamp_ns = self._current, frame.header.stamp_ns
        if filming is None or self._jobs is None or stamp_ns < filming.film.start_ns:
            return
        if filming.waiting >= MOST_WAITING:
            return  # the file does not keep up: fewer pictures
        filming.waiting += 1
        sound = filming.film.until(stamp_ns)
        self._jobs.submit(
            lambda _: filming.film.add(frame, sound), lambda _: self._written(filming),
            failed=partial(self._failed, filming),
        )  # fmt: skip
        if filming.call is not None and stamp_ns - filming.told_ns >= TELL_NS:
            filming.told_ns = stamp_ns
            filming.call.feedback(elapsed=convert.duration_msg(stamp_ns - filming.film.start_ns))

    def on_tick(self) -> None:
        """No film is longer than allowed, or goes on where the camera was cut off."""
        filming = self._current
        if filming is not None and (self._node.now_ns() >= filming.until_ns or not self._lending.holds(filming.lease)):
            self._end()

    def _on(self, request: ToolRequest) -> None:
        key = "filming_already"
        if self._current is None:
            self._begin(request.utterance_id, 0, sound=self._sound)
            key = "filming"
        self._tell(request, words(key, request.language))

    def _off(self, request: ToolRequest) -> None:
        filming = self._current or self._ending
        untold, self._untold = self._untold, None
        if filming is not None:
            filming.enders.append(request)
            self._end()
        elif isinstance(untold, Filmed):
            self._tell_of(request, untold)
        elif untold is not None:
            self._fail(request, untold)
        else:
            self._tell(request, words("not_filming", request.language))

    def _begin(self, utterance_id: str, limit_ns: int, *, sound: bool) -> _Filming:
        if importlib.util.find_spec("av") is None:
            raise BackendUnavailable("films need PyAV", INSTALL)
        now_ns = self._node.now_ns()
        name = Path(file_name(now_ns, offset_s(now_ns)).replace("IMG_", "VID_")).with_suffix(".mp4").name
        film = Film(self._gallery, name, now_ns, rate=self._rate, sound=sound)
        film.check_room()
        limit_ns = min(limit_ns or self._most_ns, self._most_ns)
        lease = self._lending.lend("camera", "a film", limit_ns, utterance_id)
        stop = self._node.listen(topics.AUDIO_CLEAN, self._hear) if sound else lambda: None
        self._jobs = self._jobs or self._node.new_worker()
        self._untold = None
        self._current = _Filming(film, lease.id, now_ns + limit_ns, stop, now_ns)
        return self._current

    def _hear(self, chunk: AudioChunk) -> None:
        if self._current is not None:
            self._current.film.hear(chunk)

    def _written(self, filming: _Filming) -> None:
        filming.waiting -= 1

    def _end(self) -> None:
        """Let go of the camera, and close the file once all of it is written."""
        filming = self._current
        if filming is None or self._jobs is None:
            return
        self._let_go(filming)
        self._ending = filming
        sound = filming.film.until(self._node.now_ns(), last=True)
        self._jobs.submit(
            lambda _: filming.film.end(sound), partial(self._filmed, filming), failed=partial(self._failed, filming)
        )

    def _let_go(self, filming: _Filming) -> None:
        if filming is self._current:
            self._current = None
            filming.stop_hearing()
            self._lending.release(filming.lease)

    def _filmed(self, filming: _Filming, made: Filmed) -> None:
        self._node.health.ok("film", "kept")
        for request in filming.enders:
            self._tell_of(request, made)
        if filming.call is not None:
            length = convert.duration_msg(made.duration_ns)
            filming.call.finish({"path": str(made.path), "duration": length, "size": made.size})
        elif not filming.enders:
            self._untold = made
        self._ending = None

    def _failed(self, filming: _Filming, error: Exception) -> None:
        """Once: other pictures of it may be on their way."""
        if filming.over:
            return
        filming.over = True
        self._let_go(filming)
        self._node.report(error, "film")
        for request in filming.enders:
            self._fail(request, error)
        if filming.call is not None:
            filming.call.finish(error=error)
        elif not filming.enders:
            self._untold = error
        self._ending = None

    # What is told

    def _tell_of(self, request: ToolRequest, made: Filmed) -> None:
        seconds = round(made.duration_ns / 1e9)
        self._tell(request, words("filmed", request.language, seconds=seconds), path=made.path.name, seconds=seconds)

    def _tell(self, request: ToolRequest, said: str, **facts: object) -> None:
        self._events.publish(told(self._node.header(), request, Risk.ACT, said, facts))

    def _fail(self, request: ToolRequest, error: Exception) -> None:
        key = why_failed(error)
        if isinstance(error, BackendUnavailable):
            key = "no_video"
        elif isinstance(error, DeviceUnavailable) and "no picture" in error.what:
            key = "no_film"
        self._events.publish(told(self._node.header(), request, Risk.ACT, words(key, request.language), error=error))
