"""Calibration files, and the tree of frames that is made of them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from quark_glasses import devices
from quark_glasses.calibration import calibration, of_display, read_calibration
from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.motion import frames
from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.calibration import Calibration, Mount
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.types import Header


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("name", [name for name in devices.names() if devices.load(name) is not None])
def test_every_display_has_a_calibration_that_fits_it(name: str) -> None:
    display, found = devices.load(name), calibration(name)
    assert display is not None
    assert found.name == name
    if display.eyes == 2:
        assert found.left.translation[1] > found.right.translation[1]
        apart = found.left.translation[1] - found.right.translation[1]
        meets = apart / 2 / display.focus_m * display.focal_px
        assert display.eye_offset_px == pytest.approx(meets, rel=0.05)


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(UnknownName, match="mono640"):
        calibration("nothing")
    assert of_display("nothing") == Calibration("nothing")


def test_a_file_says_where_the_parts_are(tmp_path: Path) -> None:
    file = written(tmp_path, """
imu: {xyz: [0.01, 0.02, 0.03], rpy_deg: [0, 0, 90], delay_ms: 2}
camera: {width: 800, height: 600, fx: 500, fy: 501, cx: 400, cy: 300, distortion: [0.1, 0, 0, 0], rpy_deg: [0, 10, 0]}
displays: {left: {xyz: [0, 0.03, 0]}}
scanout: {latency_ms: 5}
""")  # fmt: skip
    found = read_calibration(file)
    assert found.imu.translation == (0.01, 0.02, 0.03)
    assert r.rotate(found.imu.rotation, (1, 0, 0)) == pytest.approx((0, 1, 0), abs=1e-9)
    assert found.imu_delay_ms == 2
    assert (found.camera.width, found.camera.fy, found.camera.distortion) == (800, 501, (0.1, 0, 0, 0))
    assert r.rotate(found.camera.mount.rotation, (1, 0, 0))[2] == pytest.approx(-math.sin(math.radians(10)))
    assert found.left.translation == (0, 0.03, 0)
    assert found.right == Calibration().right
    assert (found.scanout.latency_ms, found.scanout.scan_ms) == (5, Calibration().scanout.scan_ms)


def test_an_empty_file_is_nominal(tmp_path: Path) -> None:
    assert read_calibration(written(tmp_path, "")) == Calibration("mine")


@pytest.mark.parametrize(
    "text",
    [
        "imu: [", "- a list", "just words", "gyro: {}", "imu: {xyz: [1, 2]}", "imu: {xyz: [9, 0, 0]}", "imu: {colour: red}",
        "imu: {xyz: [.nan, 0, 0]}", "imu: {xyz: [a, b, c]}", "imu: 5", "imu: {delay_ms: -1}", "camera: {fx: 0}",
        "camera: {zoom: 2}", "camera: {distortion: [1, 2]}", "camera: {width: -1}", "displays: {left: 3}",
        "scanout: {latency_ms: 1000}", "scanout: {speed: 1}", "scanout: {hold_ms: .nan}",
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_the_file_s_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(InvalidInput, match="mine.yaml") as caught:
        read_calibration(written(tmp_path, text))
    assert caught.value.fix


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot read"):
        read_calibration(tmp_path / "mine.yaml")


def test_the_frames_are_one_tree_with_map_at_its_root() -> None:
    links = frames.tree(calibration("mono640"))
    parents = {link.child: link.parent for link in links}
    assert len(parents) == len(links)
    for child in parents:
        way = [child]
        while way[-1] in parents:
            way.append(parents[way[-1]])
            assert len(way) < 10
        assert way[-1] == "map"
    assert {"imu_link", "camera_optical_frame", "display_left", "display_right", "mic_array"} <= set(parents)


def test_the_optical_frame_looks_along_z() -> None:
    assert r.rotate(frames.OPTICAL, (0, 0, 1)) == pytest.approx((1, 0, 0), abs=1e-9)  # forward
    assert r.rotate(frames.OPTICAL, (1, 0, 0)) == pytest.approx((0, -1, 0), abs=1e-9)  # right
    assert r.rotate(frames.OPTICAL, (0, 1, 0)) == pytest.approx((0, 0, -1), abs=1e-9)  # down


def test_a_pose_moves_the_wearer_and_turns_the_head() -> None:
    turned = r.from_rpy(0, 0, 1)
    base, head = frames.moving(HeadPose(Header(5, "odom"), turned, position=(1, 2, 3)))
    assert base == ("odom", "base_link", (1, 2, 3), r.IDENTITY)
    assert head == ("base_link", "head", (0, 0, 0), turned)
    assert frames.moving(HeadPose(Header(5)))[0].parent == "odom"


def test_nothing_is_mounted_a_metre_away() -> None:
    with pytest.raises(InvalidInput, match="cannot sit"):
        Mount((1.0, 0.0, 0.0))
    with pytest.raises(InvalidInput, match="cannot sit"):
        Mount((math.nan, 0.0, 0.0))
