"""Photographs for the wearer: the tool `camera.photo`. Each has a lease of its own, and the light is lit before its picture is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, DeviceUnavailable, GlassesError, InvalidInput
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate
from quark_glasses.core.tools.told import for_the_wearer, told
from quark_glasses.core.types import Frame, Risk, ToolRequest
from quark_glasses.core.vision.look_words import why_failed, words
from quark_glasses.core.vision.photo import Position, file_name, photograph, position_of
from quark_glasses.gallery import Gallery
from quark_glasses.ros import topics
from quark_glasses.ros.lending import Lending
from quark_glasses.ros.node import GlassesNode
from quark_glasses.timezone import offset_s

TOOL = "camera.photo"
SETTLE_NS = 300_000_000  # a camera that was just opened needs a few pictures to find its exposure
PHOTO_NS = 3_000_000_000  # time for a photograph
MOST_WAITING = 4
SHOWN_WIDTH, SHOWN_QUALITY = 640, 80  # px and JPEG, of the photograph on the display


@dataclass(frozen=True, eq=False)
class _Photo:
    """One that is asked for."""

    request: ToolRequest
    lease: str
    from_ns: int
    until_ns: int


class Photos:
    """See the module; made in `configure` of the node that has the camera, opened in its `activate`."""

    def __init__(self, node: GlassesNode, lending: Lending) -> None:
        self._node, self._lending = node, lending
        self._events, self._cards = node.publisher(topics.TOOL_EVENT), node.publisher(topics.HUD_CARD)
        self._waiting: list[_Photo] = []

    def open(self, gallery: Gallery, capturing: Callable[[], bool]) -> None:
        """`capturing` tells whether the camera is open already."""
        self._gallery, self._capturing = gallery, capturing
        self._node.listen(topics.TOOL_CALL, self.on_call)

    def close(self) -> None:
        """The node is deactivated."""
        waiting, self._waiting = self._waiting, []
        for photo in waiting:
            self._fail(photo.request, Cancelled("the camera was closed", "Ask again"))

    def on_call(self, request: ToolRequest) -> None:
        """A photograph is wanted."""
        if request.call.tool != TOOL:
            return
        try:
            for_the_wearer(request)
            self._begin(request)
        except GlassesError as error:
            self._fail(request, error)

    def on_frame(self, frame: Frame) -> None:
        """The newest picture, taken with leave."""
        for photo in [each for each in self._waiting if frame.header.stamp_ns >= each.from_ns]:
            self._waiting.remove(photo)
            self._lending.release(photo.lease)
            taken, failed = partial(self._taken, photo), partial(self._not_taken, photo)
            self._node.worker.submit(partial(self._keep, frame), taken, failed=failed)

    def on_tick(self) -> None:
        """Nothing waits for ever."""
        now_ns = self._node.now_ns()
        for photo in [each for each in self._waiting if now_ns >= each.until_ns]:
            self._waiting.remove(photo)
            self._lending.release(photo.lease)
            self._not_taken(photo, DeviceUnavailable("no picture came", "Look at the health of the camera"))

    def position(self) -> Position | None:
        """Where the glasses are, if that is known; the parameter may change at any time."""
        try:
            return position_of(str(self._node.get_parameter("position").value))
        except InvalidInput as error:
            self._node.health.warn("position", str(error))
            return None

    def _begin(self, request: ToolRequest) -> None:
        if len(self._waiting) >= MOST_WAITING:
            raise GlassesError(f"{MOST_WAITING} photographs wait already", "Wait for them")
        now_ns = self._node.now_ns()
        from_ns = now_ns if self._capturing() else now_ns + SETTLE_NS
        time_ns = min(request.deadline_ns, PHOTO_NS) if request.deadline_ns > 0 else PHOTO_NS
        lease = self._lending.lend("camera", "a photograph", time_ns + SETTLE_NS, request.utterance_id)
        self._waiting.append(_Photo(request, lease.id, from_ns, now_ns + time_ns))

    def _keep(self, frame: Frame, cancel: CancelToken) -> tuple[Path, bytes]:
        """In the worker: the photograph in the gallery, and a small one for the display."""
        offset = offset_s(frame.header.stamp_ns)
        data = photograph(frame, utc_offset_s=offset, position=self.position())
        path = self._gallery.keep(data, file_name(frame.header.stamp_ns, offset))
        if not self._cards.watched:
            return path, b""
        return path, photograph(frame, max_width=SHOWN_WIDTH, quality=SHOWN_QUALITY)

    def _taken(self, photo: _Photo, kept: tuple[Path, bytes]) -> None:
        path, shown = kept
        request = photo.request
        said = words("photo", request.language)
        if shown:
            card = Card("camera", CardKind.PICTURE, "", said, request.language, utterance_id=request.utterance_id,
                        picture=shown)  # fmt: skip
            self._cards.publish(CardUpdate(self._node.header(), card))
        self._node.health.ok("photo", "kept")
        self._events.publish(told(self._node.header(), request, Risk.ACT, said, {"path": path.name}))

    def _not_taken(self, photo: _Photo, error: Exception) -> None:
        self._node.report(error, "photo")
        self._fail(photo.request, error, "no_picture" if isinstance(error, DeviceUnavailable) else "")

    def _fail(self, request: ToolRequest, error: Exception, key: str = "") -> None:
        said = words(key or why_failed(error), request.language)
        self._events.publish(told(self._node.header(), request, Risk.ACT, said, error=error))
