"""Who may hear and see, for how long, and whether bystanders can tell: leases, the recording light, the veil.

A lease alone allows nothing. A device captures only while a lease on it is in force, the light was measured to be on a moment
ago, and there is no veil; whatever is not known counts as no. The light burns from before the first lease is granted until
after the last device was closed.

    device opens     lease in force and light ON, measured at most `LIGHT_AGE_NS` ago, and no veil
    device closes    the last lease ended or expired, the light FAILED or is COVERED, a veil, or no news of the light
    light goes out   no lease is in force and nothing is open any more
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from quark_glasses.core.errors import DeviceUnavailable, InvalidInput
from quark_glasses.core.types import Header

LIGHT_AGE_NS = 2_000_000_000  # an older measurement of the light says nothing
MOST_LEASES = 16
LONGEST_TEXT = 200
_REFUSED = " is refused: "


class Sensor(IntEnum):
    """What a lease is for, with the numbers of Lease.msg."""

    MICROPHONE = 1
    CAMERA = 2


class Light(IntEnum):
    """The recording light as it was measured."""

    OFF = 0
    ON = 1
    FAILED = 2  # should be lit and is not
    COVERED = 3  # lit, and something is in front of it


@dataclass(frozen=True)
class Lease:
    """Leave to use a device from `granted_ns` to `expires_ns` (0: until it is given back)."""

    id: str
    device: Sensor
    holder: str
    purpose: str = ""
    utterance_id: str = ""
    granted_ns: int = 0
    expires_ns: int = 0

    def in_force(self, now_ns: int) -> bool:
        return self.granted_ns <= now_ns and (self.expires_ns == 0 or now_ns < self.expires_ns)


@dataclass(frozen=True)
class LeaseRequest:
    """`holder` wants to use a device for `duration_ns`, asking again to go on; or is done with it (`release`)."""

    header: Header
    device: Sensor
    holder: str
    purpose: str = ""
    utterance_id: str = ""
    release: bool = False
    duration_ns: int = 0


@dataclass(frozen=True)
class PrivacyState:
    """Who may hear and see now, for everybody to know."""

    header: Header
    veiled: bool = False
    recording_light: Light = Light.OFF
    leases: tuple[Lease, ...] = ()
    reason: str = ""


def refusal(holder: str, why: str) -> str:
    """The `reason` of a state that tells a holder no."""
    return f"{holder}{_REFUSED}{why}"


def refused(state: PrivacyState, holder: str) -> str:
    """Why this state tells a holder no; "" where it does not."""
    begin = f"{holder}{_REFUSED}"
    return state.reason.removeprefix(begin) if state.reason.startswith(begin) else ""


@dataclass
class Leases:
    """The book of leases. Time is an argument of everything; a lease that is over is gone at the next look."""

    _held: dict[str, Lease] = field(default_factory=dict)
    _count: int = 0
    _light: Light = Light.OFF
    _measured_ns: int | None = None
    _veiled: bool = False

    def acquire(
        self, device: int, holder: str, purpose: str, now_ns: int, duration_ns: int = 0, utterance_id: str = ""
    ) -> Lease:
        """A new lease; raises `InvalidInput` for what makes no sense and `DeviceUnavailable` under the veil."""
        if device not in tuple(Sensor):
            raise InvalidInput(f"there is no device {device} to lease", "Use MICROPHONE (1) or CAMERA (2)")
        if not holder or len(holder) > LONGEST_TEXT or len(purpose) > LONGEST_TEXT or duration_ns < 0:
            raise InvalidInput(
                "a lease needs the name of its holder, a short purpose and no negative duration", "Give all three"
            )
        if self._veiled:
            raise DeviceUnavailable("the wearer cut camera and microphone off", "Lift the veil first")
        if len(self.active(now_ns)) >= MOST_LEASES:
            raise DeviceUnavailable(f"{MOST_LEASES} leases are held already", "Give back those that are not needed")
        self._count += 1
        expires_ns = now_ns + duration_ns if duration_ns else 0
        lease = Lease(f"lease-{self._count}", Sensor(device), holder, purpose, utterance_id, now_ns, expires_ns)
        self._held[lease.id] = lease
        return lease

    def release(self, lease_id: str) -> None:
        """Give a lease back; one that is over already is no error."""
        self._held.pop(lease_id, None)

    def veil(self, veiled: bool) -> None:
        """Cut everything: all leases end, and none is given until the veil is lifted."""
        self._veiled = veiled
        if veiled:
            self._held.clear()

    def measured(self, light: Light, now_ns: int) -> None:
        """What the light is just now."""
        self._light, self._measured_ns = light, now_ns

    def active(self, now_ns: int) -> tuple[Lease, ...]:
        """Leases in force, the oldest first."""
        self._held = {key: lease for key, lease in self._held.items() if lease.in_force(now_ns)}
        return tuple(self._held.values())

    def light_wanted(self, now_ns: int) -> bool:
        """Must the light burn for a lease?"""
        return bool(self.active(now_ns))

    def may_capture(self, device: Sensor, now_ns: int) -> bool:
        """May this device be open, and may what it gives be used?"""
        return not self._veiled and self._light_is_on(now_ns) and self._leased(device, now_ns)

    def why_not(self, device: Sensor, now_ns: int) -> str:
        """What keeps a device closed, in a few words; "" where nothing does."""
        if self._veiled:
            return "the wearer cut it off"
        if not self._leased(device, now_ns):
            return "nobody holds a lease"
        if self._light_is_on(now_ns):
            return ""
        known = {Light.FAILED: "the recording light does not light up", Light.COVERED: "the recording light is covered"}
        return known.get(self._light, "the recording light is not lit")

    def state(self, now_ns: int, reason: str = "") -> PrivacyState:
        """All of it, to be published."""
        return PrivacyState(Header(now_ns), self._veiled, self._light, self.active(now_ns), reason)

    def _leased(self, device: Sensor, now_ns: int) -> bool:
        return any(lease.device is device for lease in self.active(now_ns))

    def _light_is_on(self, now_ns: int) -> bool:
        if self._light is not Light.ON or self._measured_ns is None:
            return False
        return 0 <= now_ns - self._measured_ns <= LIGHT_AGE_NS
