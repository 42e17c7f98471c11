"""The recording light: what is measured is told, and what cannot be measured has failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from quark_glasses.backends.light.none import NoLight
from quark_glasses.backends.light.scripted import Scripted
from quark_glasses.backends.light.sysfs import Sysfs
from quark_glasses.core.errors import DeviceUnavailable, InvalidParameter
from quark_glasses.core.privacy.lease import Light
from quark_glasses.models import ModelStore


@pytest.fixture
def led(tmp_path: Path) -> Path:
    (tmp_path / "max_brightness").write_text("255\n")
    (tmp_path / "brightness").write_text("0\n")
    (tmp_path / "trigger").write_text("heartbeat\n")
    return tmp_path


def lamp(led: Path, **more: object) -> Sysfs:
    made = Sysfs({"led": str(led), **more}, ModelStore())
    made.load()
    return made


def test_an_led_is_lit_and_read_back(led: Path):
    light = lamp(led)
    assert (led / "trigger").read_text() == "none"
    assert light.measure() is Light.OFF
    light.set(True)
    assert (led / "brightness").read_text() == "255\n"
    assert light.measure() is Light.ON
    light.close()
    assert (led / "brightness").read_text() == "0\n"


def test_an_led_that_somebody_puts_out_has_failed(led: Path):
    light = lamp(led)
    light.set(True)
    (led / "brightness").write_text("0\n")
    assert light.measure() is Light.FAILED


def test_an_led_that_goes_away_has_failed(led: Path):
    light = lamp(led)
    light.set(True)
    (led / "brightness").unlink()
    assert light.measure() is Light.FAILED


def test_a_finger_over_the_led_is_seen_by_its_sensor(led: Path, tmp_path: Path):
    sensor = tmp_path / "in_illuminance_raw"
    sensor.write_text("40\n")
    light = lamp(led, sensor=str(sensor), lit_at=30)
    light.set(True)
    assert light.measure() is Light.ON
    sensor.write_text("3\n")
    assert light.measure() is Light.COVERED
    sensor.write_text("nonsense")
    assert light.measure() is Light.FAILED


def test_an_led_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(DeviceUnavailable, match="cannot be used"):
        Sysfs({"led": str(tmp_path / "none")}, ModelStore()).load()
    with pytest.raises(InvalidParameter, match="led=NAME"):
        Sysfs({}, ModelStore())


def test_without_a_light_nothing_is_ever_lit():
    light = NoLight({}, ModelStore())
    assert light.measure() is Light.OFF
    light.set(True)
    assert light.measure() is Light.FAILED


def test_the_script_is_followed():
    light = Scripted({"script": ["lit", "covered"]}, ModelStore())
    assert light.measure() is Light.OFF
    light.set(True)
    assert [light.measure() for _ in range(3)] == [Light.ON, Light.COVERED, Light.ON]
    with pytest.raises(InvalidParameter):
        Scripted({"script": ["green"]}, ModelStore())
