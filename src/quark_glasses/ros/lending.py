"""The doors to the book of leases, and `privacy/state`: what a node needs to lend a device, with the recording light lit first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from quark_glasses.core.errors import DeviceUnavailable, GlassesError, InvalidInput
from quark_glasses.core.privacy.keeper import Lamp, LightKeeper
from quark_glasses.core.privacy.lease import LONGEST_TEXT, Lease, LeaseRequest, Leases, Sensor, refusal
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.node import GlassesNode

LONGEST_NS = 60_000_000_000  # of a lease asked for by topic: who goes on using the device asks again
NO_LAMP = "start, without a recording light"  # the first state's reason where no look will ever be
NO_LIGHT = "Say which LED it is (light: sysfs, light_options: [led=NAME]); light: scripted is for trying things out"


class Lending:
    """Lends one device; make it in `configure`, `open` it in `activate`.

    `settle` is called where a lease begins or ends: it asks `allowed`, brings the device to that, and calls `told`. The node does
    the same now and then, since leases end by themselves and lights fail.
    """

    def __init__(
        self, node: GlassesNode, device: Sensor, lamp: Lamp, settle: Callable[[], None], *, no_lamp: bool = False
    ) -> None:
        self._node = node
        self._device = device
        self._lamp, self._no_lamp = lamp, no_lamp
        self._settle = settle
        self._states = node.publisher(topics.PRIVACY)

    def open(self) -> None:
        """Begin with an empty book."""
        self._leases = Leases()
        self._keeper = LightKeeper(self._lamp, self._leases)
        self._told: tuple[Any, ...] = ()
        self._reason = NO_LAMP if self._no_lamp else "start"
        self._node.serve(doors.ACQUIRE_LEASE, self.acquire)
        self._node.serve(doors.RELEASE_LEASE, self.release)
        self._node.listen(topics.LEASE, self.on_request)

    def cut(self) -> None:
        """No lease is left, and none is given any more."""
        self._leases.veil(True)
        self._settle()

    def acquire(self, device: int, holder: str, purpose: str, duration: Any, utterance_id: str) -> Mapping[str, Any]:
        """The door; see `lend`."""
        if device != self._device:
            raise InvalidInput(
                f"device {device} is not lent here", f"Ask for {self._device.value}, the {self._device.name.lower()}"
            )
        return {"lease": convert.to_msg(self.lend(holder, purpose, convert.time_ns(duration), utterance_id))}

    def on_request(self, request: LeaseRequest) -> None:
        """Nodes ask by topic. Asking again makes a lease longer; a refusal ends what is held, and is told as the reason of a state."""
        if request.device is not self._device:
            return
        held = [lease for lease in self._leases.active(self._node.now_ns()) if lease.holder == request.holder]
        reason, why = "given back", ""
        if not request.release:
            reason = f"{request.holder}: {request.purpose}"
            duration_ns = min(request.duration_ns, LONGEST_NS) if request.duration_ns > 0 else LONGEST_NS
            try:
                self.lend(request.holder, request.purpose, duration_ns, request.utterance_id)
            except GlassesError as error:
                reason = why = refusal(request.holder[:LONGEST_TEXT], error.what)
        for lease in held:
            self._leases.release(lease.id)
        if held:
            self._reason = reason
            self._settle()
        if why:  # it is told also where nothing changed
            self._states.publish(self._leases.state(self._node.now_ns(), why))

    def lend(self, holder: str, purpose: str, duration_ns: int = 0, utterance_id: str = "") -> Lease:
        """Light the light, see that it burns, and open the device; raises `DeviceUnavailable` where that cannot be."""
        lease = self._leases.acquire(self._device, holder, purpose, self._node.now_ns(), duration_ns, utterance_id)
        self._reason = f"{holder}: {purpose}"
        try:
            self._settle()
            why = self._leases.why_not(self._device, self._node.now_ns())
            if why:
                raise DeviceUnavailable(f"the {self._device.name.lower()} stays closed: {why}", NO_LIGHT)
        except GlassesError:
            self.release(lease.id)
            raise
        return lease

    def release(self, lease_id: str) -> Mapping[str, Any]:
        self._leases.release(lease_id)
        self._reason = "given back"
        self._settle()
        return {}

    @property
    def lent(self) -> bool:
        """Is a lease in force, whatever the light does?"""
        return self._leases.light_wanted(self._node.now_ns())

    def holds(self, lease_id: str) -> bool:
        """Is this lease in force still?"""
        return any(lease.id == lease_id for lease in self._leases.active(self._node.now_ns()))

    @property
    def lit(self) -> bool:
        """Should the light burn?"""
        return self._keeper.lit

    def allowed(self) -> bool:
        """May the device be open? Lights the light where a lease wants it, and measures it."""
        now_ns = self._node.now_ns()
        self._keeper.keep(now_ns)
        return self._leases.may_capture(self._device, now_ns)

    def closed(self) -> None:
        """The device was seen to close: the light may go out."""
        self._keeper.rest(self._node.now_ns())

    def told(self) -> None:
        """Publish who may see, where that changed, and keep the health row."""
        state = self._leases.state(self._node.now_ns(), self._reason)
        self._reason = "the time, or the light"
        facts = (state.veiled, state.recording_light, state.leases)
        if facts == self._told:
            return
        self._told = facts
        self._states.publish(state)
        why = self._leases.why_not(self._device, state.header.stamp_ns)
        if why and state.leases:
            self._node.health.warn("capture", why)
        else:
            self._node.health.ok("capture", why or "on")
