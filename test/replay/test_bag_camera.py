"""The camera of a session comes back from its bag, picture by picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from trace_session import BEGIN, MS, stamp, write

from quark_glasses.backends.api import Camera
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Picture
from quark_glasses.replay.bag_camera import BagCamera
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics

LATER = BEGIN + 10**18


@pytest.fixture
def bag(tmp_path: Path) -> Path:
    """Ten pictures, ten a second, each ten shades brighter."""
    said = []
    for number in range(10):
        _, data = cv2.imencode(".jpg", np.full((16, 16, 3), 20 * number, np.uint8))
        said.append((100 * number, topics.CAMERA_JPEG, Picture(stamp(100 * number), "jpeg", data.tobytes())))
    return write(tmp_path / "bag", said)


def number_of(camera: BagCamera) -> int | None:
    shot = camera.newest()
    return None if shot is None else round(shot.pixels.mean() / 20)


def test_in_the_time_of_the_session_each_comes_at_its_own_time(bag: Path) -> None:
    camera, now = BagCamera(bag), [BEGIN + 250 * MS]
    camera.load()
    assert isinstance(camera, Camera)
    camera.start(lambda: now[0], lambda: None)
    assert number_of(camera) == 2
    assert number_of(camera) is None, "not twice"
    now[0] = BEGIN + 300 * MS
    shot = camera.newest()
    assert shot.stamp_ns == BEGIN + 300 * MS
    now[0] = BEGIN + 5000 * MS
    assert number_of(camera) == 9
    assert number_of(camera) is None, "a session that is over is over"


def test_at_another_time_it_begins_at_the_start_and_again(bag: Path) -> None:
    camera, now = BagCamera(bag), [LATER]
    camera.load()
    camera.start(lambda: now[0], lambda: None)
    found = []
    for ms in (0, 150, 950, 1000):
        now[0] = LATER + ms * MS
        found.append(number_of(camera))
    assert found == [0, 1, 9, 0]
    camera.stop()
    assert camera.newest() is None


def test_a_bag_without_pictures_is_told(tmp_path: Path) -> None:
    empty = write(tmp_path / "bag", [(0, topics.CAMERA_INFO, _info())])
    with pytest.raises(InvalidInput, match="camera was used"):
        BagCamera(empty).load()
    with pytest.raises(InvalidInput, match="there is no bag"):
        BagCamera(tmp_path / "none").load()


def test_the_node_shows_it_under_a_lease(bag: Path) -> None:
    given = {"backend": "bag", "backend_options": [f"path={bag}"], "light": "scripted", "rate": 20.0}
    with Stage(Cast(("camera",), "/cam", BEGIN, (), {"camera": given}, {"camera": 10.0})) as stage:
        stage.nodes["camera"].lending.lend("vision", "look")
        stage.advance(BEGIN + 1200 * MS)
        frames = [item.value for item in stage.published if item.topic == topics.CAMERA.name]
    assert [round(frame.pixels.mean() / 20) for frame in frames] == list(range(10))
    assert [frame.header.stamp_ns for frame in frames] == [BEGIN + 100 * n * MS for n in range(10)]


def _info() -> object:
    from quark_glasses.core.vision.calibration import pinhole

    return pinhole(16, 16, 60.0)
