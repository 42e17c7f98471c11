from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import DeviceUnavailable, InvalidInput
from quark_glasses.core.privacy.keeper import LightKeeper
from quark_glasses.core.privacy.lease import LIGHT_AGE_NS, MOST_LEASES, Leases, Light, Sensor

SECOND = 1_000_000_000


def lit(now_ns: int = 0, duration_ns: int = 0) -> Leases:
    leases = Leases()
    leases.acquire(Sensor.CAMERA, "vision", "what is this", now_ns, duration_ns)
    leases.measured(Light.ON, now_ns)
    return leases


def test_a_lease_and_a_lit_light_allow_the_camera_and_only_that():
    leases = lit()
    assert leases.may_capture(Sensor.CAMERA, 0)
    assert not leases.may_capture(Sensor.MICROPHONE, 0)
    assert leases.why_not(Sensor.MICROPHONE, 0) == "nobody holds a lease"


def test_nothing_is_allowed_before_the_light_was_measured():
    leases = Leases()
    leases.acquire(Sensor.CAMERA, "vision", "", 0)
    assert not leases.may_capture(Sensor.CAMERA, 0)


@pytest.mark.parametrize("light", [Light.OFF, Light.FAILED, Light.COVERED])
def test_a_light_that_nobody_can_see_stops_the_camera(light):
    leases = lit()
    leases.measured(light, SECOND)
    assert not leases.may_capture(Sensor.CAMERA, SECOND)
    assert "light" in leases.why_not(Sensor.CAMERA, SECOND)


def test_an_old_measurement_says_nothing():
    leases = lit()
    assert leases.may_capture(Sensor.CAMERA, LIGHT_AGE_NS)
    assert not leases.may_capture(Sensor.CAMERA, LIGHT_AGE_NS + 1)


def test_a_measurement_from_the_future_says_nothing():
    leases = lit()
    leases.measured(Light.ON, 10 * SECOND)
    assert not leases.may_capture(Sensor.CAMERA, 9 * SECOND)


def test_a_lease_ends_by_itself():
    leases = lit(0, SECOND)
    assert leases.may_capture(Sensor.CAMERA, SECOND - 1)
    assert not leases.may_capture(Sensor.CAMERA, SECOND)
    assert leases.active(SECOND) == ()


def test_the_veil_ends_all_leases_and_gives_none():
    leases = lit()
    leases.veil(True)
    assert not leases.may_capture(Sensor.CAMERA, 0)
    with pytest.raises(DeviceUnavailable, match="Lift the veil"):
        leases.acquire(Sensor.CAMERA, "vision", "", 0)
    leases.veil(False)
    assert not leases.may_capture(Sensor.CAMERA, 0), "the old lease does not come back"


@pytest.mark.parametrize(
    ("device", "holder", "purpose", "duration_ns"),
    [(0, "a", "", 0), (3, "a", "", 0), (2, "", "", 0), (2, "a" * 201, "", 0), (2, "a", "p" * 201, 0), (2, "a", "", -1)],
)
def test_a_request_that_makes_no_sense_is_refused(device, holder, purpose, duration_ns):
    with pytest.raises(InvalidInput):
        Leases().acquire(device, holder, purpose, 0, duration_ns)


def test_leases_are_bounded_and_those_that_are_over_do_not_count():
    leases = Leases()
    for _ in range(MOST_LEASES):
        leases.acquire(Sensor.CAMERA, "a", "", 0, SECOND)
    with pytest.raises(DeviceUnavailable):
        leases.acquire(Sensor.CAMERA, "a", "", 0)
    leases.acquire(Sensor.CAMERA, "a", "", SECOND)


class Lamp:
    def __init__(self) -> None:
        self.on, self.broken = False, False

    def set(self, on: bool) -> None:
        self.on = on

    def measure(self) -> Light:
        if not self.on:
            return Light.OFF
        return Light.FAILED if self.broken else Light.ON


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["acquire", "release", "veil", "unveil", "break", "mend", "wait", "keep"]),
        st.integers(0, 3 * SECOND),
    ),
    max_size=60,
)


@given(STEPS)
def test_no_picture_without_a_lease_or_in_the_dark(steps):
    """A device that opens and closes as the book says is never open while the lamp is dark, broken, or nobody has leave."""
    leases, lamp = Leases(), Lamp()
    keeper = LightKeeper(lamp, leases)
    now, capturing, held, veiled = 0, False, [], False
    for step, number in steps:
        now += number
        if step == "acquire" and not veiled and len(leases.active(now)) < MOST_LEASES:
            held.append(leases.acquire(Sensor.CAMERA, "a", "", now, number))
        elif step == "release" and held:
            leases.release(held.pop(number % len(held)).id)
        elif step in ("veil", "unveil"):
            veiled = step == "veil"
            leases.veil(veiled)
            held = [] if veiled else held
        elif step in ("break", "mend"):
            lamp.broken = step == "break"
        if step != "wait":
            keeper.keep(now)
        capturing = leases.may_capture(Sensor.CAMERA, now)
        if not capturing:
            keeper.rest(now)
        in_force = [lease for lease in held if lease.in_force(now)]
        if capturing:
            assert in_force
            assert not veiled
            assert lamp.on
            assert step == "wait" or not lamp.broken
        if not in_force:
            assert not lamp.on, "the light goes out with the last lease"


def test_the_light_stays_lit_until_the_device_is_closed():
    leases, lamp = Leases(), Lamp()
    keeper = LightKeeper(lamp, leases)
    lease = leases.acquire(Sensor.CAMERA, "a", "", 0)
    keeper.keep(0)
    keeper.rest(0)
    assert lamp.on, "a lease wants it"
    leases.release(lease.id)
    keeper.keep(1)
    assert lamp.on
    assert not leases.may_capture(Sensor.CAMERA, 1)
    keeper.rest(2)
    assert not lamp.on
    assert leases.state(2).recording_light is Light.OFF
