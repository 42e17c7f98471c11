"""The other side of `lending`: a node wants the camera for a moment, gets its pictures, and gives it back a little later."""

from __future__ import annotations

from collections.abc import Callable

from quark_glasses.core.privacy.lease import LeaseRequest, Light, PrivacyState, Sensor, refused
from quark_glasses.core.types import Frame
from quark_glasses.ros import topics
from quark_glasses.ros.lending import NO_LAMP
from quark_glasses.ros.node import GlassesNode

STATES = 8  # of who may see that may come at once
LIGHT, CUT, ENDED = "the recording light went out", "the wearer cut it off", "the lease ended"


class Borrowing:
    """Asks for the camera by topic. Make it in `configure`, `open` it in `activate`, `close` it in `deactivate`.

    Pictures are heard only between `look` and `rest`; the lease outlives that by the linger, so that the next look finds the camera
    open. Once a look was granted or refused, `refused` is called at most once more: where the leave is lost meanwhile. `possible`: a
    camera was heard of that can be lent, as far as is known.
    """

    def __init__(self, node: GlassesNode, linger_s: float) -> None:
        self._node, self._linger_ns = node, round(linger_s * 1e9)
        self._requests = node.publisher(topics.LEASE)

    def open(self) -> None:
        self._held = self._waits = self._heard = self.possible = False
        self._asked_ns = 0
        self._frame: Callable[[Frame], None] | None = None
        self._deaf: Callable[[], None] = lambda: None
        self._stop_linger: Callable[[], None] = lambda: None
        self._node.listen(topics.PRIVACY, self.on_state, depth=STATES)

    def close(self) -> None:
        """Give it back now."""
        self.rest()
        self.give_back()

    def look(
        self, purpose: str, utterance_id: str, most_ns: int, frame: Callable[[Frame], None],
        granted: Callable[[], None], refused: Callable[[str], None], *, lingers: bool = True,
    ) -> None:  # fmt: skip
        """Ask for the camera for at most `most_ns`, and the linger where it `lingers`; pictures follow, all taken after this."""
        self._stop_linger()
        self._frame, self._granted, self._refused = frame, granted, refused
        self._asked_ns, self._waits, self._held = self._node.now_ns(), True, True
        self._request(purpose, utterance_id, most_ns + self._linger_ns * lingers)

    def longer(self, purpose: str, utterance_id: str, most_ns: int) -> None:
        """The look that goes on may take so long from now."""
        if self._frame is not None:
            self._request(purpose, utterance_id, most_ns + self._linger_ns)

    def rest(self) -> None:
        """The look is over: hear no more pictures, and give the camera back after the linger."""
        if self._frame is None:
            return
        self._frame, self._waits = None, False
        self._deaf()
        self._deaf = lambda: None
        if self._held:
            self._stop_linger = self._node.tick(self._linger_ns / 1e9, self.give_back)

    def give_back(self) -> None:
        """The camera may close."""
        self._stop_linger()
        if self._held:
            self._held = False
            self._request("", "", 0, release=True)

    def on_state(self, state: PrivacyState) -> None:
        """Who may see, as of now."""
        self._learn(state)
        if self._frame is None or state.header.stamp_ns < self._asked_ns:
            return
        holder = self._node.name
        leave = any(
            lease.device is Sensor.CAMERA and lease.holder == holder and lease.in_force(state.header.stamp_ns)
            for lease in state.leases
        )
        if self._waits:
            if why := refused(state, holder):
                self._lose(why)
            elif leave and state.recording_light is Light.ON:
                self._waits = False
                self._deaf = self._node.listen(topics.CAMERA, self._on_frame)
                self._granted()
        elif not leave:
            self._lose(CUT if state.veiled else ENDED)
        elif state.recording_light is not Light.ON:
            self._lose(LIGHT)

    def _learn(self, state: PrivacyState) -> None:
        """Is there a camera that can be lent? Not where its light is missing or broken; what is not known counts as no."""
        if state.recording_light is Light.ON:
            self.possible = True
        elif (
            state.recording_light is not Light.OFF
            or state.reason == NO_LAMP
            or "light" in refused(state, self._node.name)
        ):
            self.possible = False
        elif not self._heard:
            self.possible = True
        self._heard = True

    def _lose(self, why: str) -> None:
        tell, self._held = self._refused, self._held and why == LIGHT
        self.rest()
        tell(why)

    def _on_frame(self, frame: Frame) -> None:
        if self._frame is not None and frame.header.stamp_ns >= self._asked_ns:
            self._frame(frame)

    def _request(self, purpose: str, utterance_id: str, duration_ns: int, *, release: bool = False) -> None:
        header = self._node.header()
        self._requests.publish(
            LeaseRequest(header, Sensor.CAMERA, self._node.name, purpose, utterance_id, release, duration_ns)
        )
