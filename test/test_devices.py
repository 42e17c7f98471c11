"""Displays are described in files; what a file says wrong is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from quark_glasses import devices
from quark_glasses.core.errors import InvalidInput, UnknownName


def test_every_described_display_loads_under_its_own_name() -> None:
    for name in devices.names():
        display = devices.load(name)
        assert display is None or display.name == name


def test_the_promised_displays_are_there() -> None:
    shapes = {}
    for name in devices.names():
        display = devices.load(name)
        if display is not None:
            shapes[name] = (display.width, display.height, display.colour, display.eyes, display.levels)
    assert shapes == {
        "mono640": (640, 480, False, 2, 64),
        "colour720": (1280, 720, True, 2, 256),
        "mono600": (600, 600, True, 1, 256),
        "even576": (576, 288, False, 2, 16),
    }


def test_glasses_without_a_display_load_as_none() -> None:
    assert devices.load("none") is None


def test_eyes_meet_at_the_focus() -> None:
    for name in devices.names():
        display = devices.load(name)
        if display is not None and display.eyes == 2:
            half_apart = display.focal_px * 0.0315 / display.focus_m  # of eyes 63 mm apart
            assert display.eye_offset_px == pytest.approx(half_apart, abs=1.5), name


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "bench.yaml"
    file.write_text("width: 320\nheight: 240\nfov_deg: 20\ncentre: [0, 0.2]\n", encoding="utf-8")
    display = devices.load(str(file))
    assert display is not None
    assert (display.name, display.width, display.fov_deg, display.centre) == ("bench", 320, 20.0, (0, 0.2))
    assert isinstance(display.fov_deg, float)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(UnknownName, match="mono640"):
        devices.load("mono64")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UnknownName, match="there is no file"):
        devices.load(str(tmp_path / "gone.yaml"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("width: 640", "height not given"),
        ("width: 640\nheight: 480\nwdith: 3", "unknown key wdith"),
        ("width: 640.5\nheight: 480", "a whole number"),
        ("width: true\nheight: 480", "a whole number"),
        ("width: '640'\nheight: 480", "a whole number"),
        ("width: 640\nheight: 480\nfov_deg: .nan", "a number"),
        ("width: 640\nheight: 480\nfov_deg: 400", "400"),
        ("width: 640\nheight: 480\ncolour: 1", "true or false"),
        ("width: 640\nheight: 480\ntint: [0, 255]", "3 numbers"),
        ("width: 640\nheight: 480\ntint: [0, 255, 300]", "0 to 255"),
        ("width: 640\nheight: 480\nlevels: 1", "at least 2"),
        ("width: 640\nheight: 480\nrefresh_hz: 0", "at least 1"),
        ("width: 640\nheight: 480\neyes: 3", "at most 2"),
        ("width: 0\nheight: 0", "too small"),
        ("width: 9999999\nheight: 480", "at most"),
        ("width: 640\nheight: 480\ncentre: [1, 0]", "centre"),
        ("display: false\nwidth: 640", "leaves nothing to set"),
        ("display: 3\nwidth: 640\nheight: 480", "true or false"),
        ("- 1\n- 2", "does not describe a display"),
        ("", "does not describe a display"),
        ("width: [", "not YAML"),
        ("1: 2\nwidth: 640\nheight: 480", "unknown key 1"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(text: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput, match=said) as caught:
        devices.load(str(file))
    assert caught.value.fix


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_bytes(b"\xff\xfe\x00width")
    with pytest.raises(InvalidInput, match="cannot be read"):
        devices.load(str(file))
