"""Every camera: what it gives, when, and what it says when it cannot."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from quark_glasses.backends import registry
from quark_glasses.backends.api import Camera, LooksAround, RecordingLight
from quark_glasses.backends.camera.capture import Rtsp, Uvc, without_password
from quark_glasses.backends.camera.pictures import Pictures, Video
from quark_glasses.backends.camera.reader import SILENCE_NS, Reader
from quark_glasses.backends.camera.scene import Scene, homography, seen
from quark_glasses.core.errors import DeviceUnavailable, InvalidInput, InvalidParameter
from quark_glasses.core.motion.rotation import IDENTITY, from_rpy
from quark_glasses.models import ModelStore

SECOND = 1_000_000_000
DEADLINE_S = 10.0


class Clock:
    def __init__(self) -> None:
        self.now_ns = SECOND

    def __call__(self) -> int:
        return self.now_ns


def save(path: Path, level: int, size: tuple[int, int] = (64, 48)) -> Path:
    cv2.imwrite(str(path), np.full((size[1], size[0], 3), level, np.uint8))
    return path


@pytest.mark.parametrize("name", sorted(registry.installed("camera")))
def test_every_camera_is_a_camera(name: str) -> None:
    options = {"path": "nowhere", "url": "rtsp://127.0.0.1:9/x"}
    engine = registry.create("camera", name, options, ModelStore())
    assert isinstance(engine, Camera)
    assert engine.newest() is None, "nothing before it was started"
    assert engine.stop(), "stopping what never began is harmless"
    engine.close()


@pytest.mark.parametrize("name", sorted(registry.installed("light")))
def test_every_light_is_a_light(name: str, tmp_path: Path) -> None:
    assert isinstance(registry.create("light", name, {"led": str(tmp_path)}, ModelStore()), RecordingLight)


class TestPictures:
    def test_a_folder_is_shown_in_order_and_again(self, tmp_path: Path) -> None:
        for name, level in (("b.png", 20), ("a.png", 10), ("note.txt", 0)):
            save(tmp_path / name, level) if level else (tmp_path / name).write_text("no picture")
        camera, clock = Pictures({"path": str(tmp_path), "hold_s": 1.0}, ModelStore()), Clock()
        camera.load()
        camera.start(clock, lambda: None)
        levels = []
        for second in range(1, 5):
            clock.now_ns = second * SECOND
            shot = camera.newest()
            assert shot.stamp_ns == clock.now_ns
            levels.append(int(shot.pixels[0, 0, 0]))
        assert levels == [10, 20, 10, 20]

    def test_nothing_is_given_after_the_stop(self, tmp_path: Path) -> None:
        camera = Pictures({"path": str(save(tmp_path / "a.png", 9))}, ModelStore())
        camera.load()
        camera.start(Clock(), lambda: None)
        assert camera.stop()
        assert camera.newest() is None

    def test_a_missing_or_broken_file_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInput, match="no pictures at"):
            Pictures({"path": str(tmp_path / "none.png")}, ModelStore()).load()
        (tmp_path / "x.png").write_bytes(b"\x89PNG not really")
        camera = Pictures({"path": str(tmp_path)}, ModelStore())
        camera.load()
        camera.start(Clock(), lambda: None)
        with pytest.raises(InvalidInput, match=r"x\.png is not a picture"):
            camera.newest()


class TestVideo:
    @pytest.fixture
    def film(self, tmp_path: Path) -> Path:
        path = tmp_path / "film.avi"
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (64, 48))
        for level in range(20):
            writer.write(np.full((48, 64, 3), 10 * level, np.uint8))
        writer.release()
        return path

    def test_it_keeps_its_own_pace_and_starts_again(self, film: Path) -> None:
        camera, clock = Video({"path": str(film)}, ModelStore()), Clock()
        camera.load()
        camera.start(clock, lambda: None)
        found = []
        for ms in (0, 100, 450, 460, 1900, 2000, 2300):
            clock.now_ns = SECOND + ms * 1_000_000
            shot = camera.newest()
            found.append(
                None if shot is None else (round(shot.pixels.mean() / 10), (shot.stamp_ns - SECOND) // 1_000_000)
            )
        assert found == [(0, 0), (1, 100), (4, 400), None, (19, 1900), (0, 2000), (3, 2300)]

    def test_who_slept_goes_on_with_the_present(self, film: Path) -> None:
        camera, clock = Video({"path": str(film)}, ModelStore()), Clock()
        camera.start(clock, lambda: None)
        clock.now_ns = SECOND + 3600 * SECOND + 500_000_000
        assert round(camera.newest().pixels.mean() / 10) == 5

    def test_what_is_no_video_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "x.mp4").write_text("no video")
        for path in (tmp_path / "x.mp4", tmp_path / "none.mp4"):
            with pytest.raises(InvalidInput, match="is no video"):
                Video({"path": str(path)}, ModelStore()).load()


class TestScene:
    def test_straight_ahead_is_the_middle_of_the_photograph(self) -> None:
        to_photo = homography((600, 400), 50.0, (320, 240), 30.0, IDENTITY)
        x, y, w = to_photo @ np.array([159.5, 119.5, 1.0])
        assert (x / w, y / w) == pytest.approx((299.5, 199.5))

    @pytest.mark.parametrize(("rpy", "moved"), [((0, 0, 10), (-1, 0)), ((0, 10, 0), (0, 1)), ((0, 0, -10), (1, 0))])
    def test_a_head_that_turns_sees_what_is_there(self, rpy, moved) -> None:
        """To the left what is left of the middle; a positive pitch is downwards (REP-103)."""
        turned = from_rpy(*(math.radians(angle) for angle in rpy))
        x, y, w = homography((600, 400), 50.0, (320, 240), 30.0, turned) @ np.array([159.5, 119.5, 1.0])
        far = 600 / 2 / math.tan(math.radians(25)) * math.tan(math.radians(10))
        assert (x / w - 299.5, y / w - 199.5) == pytest.approx((moved[0] * far, moved[1] * far), abs=0.01)

    def test_the_edge_of_the_photograph_is_at_its_angle(self) -> None:
        photo = np.zeros((400, 600, 3), np.uint8)
        photo[:, 295:305] = 255
        view = seen(photo, 50.0, (320, 240), 30.0, from_rpy(0.0, 0.0, math.radians(12)))
        place = np.mean(np.flatnonzero(view[120, :, 0] > 128))
        assert place == pytest.approx(159.5 + 160 / math.tan(math.radians(15)) * math.tan(math.radians(12)), abs=1.0)

    def test_it_looks_where_the_head_looks(self, tmp_path: Path) -> None:
        dice = np.random.default_rng(1)
        cv2.imwrite(str(tmp_path / "p.png"), dice.integers(0, 255, (200, 300, 3), dtype=np.uint8))
        camera = Scene({"path": str(tmp_path / "p.png"), "width": 64, "height": 48}, ModelStore())
        assert isinstance(camera, LooksAround)
        camera.load()
        camera.start(Clock(), lambda: None)
        first = camera.newest().pixels
        camera.look(from_rpy(0.0, 0.0, 0.2))
        assert not np.array_equal(camera.newest().pixels, first)
        camera.look(IDENTITY)
        assert np.array_equal(camera.newest().pixels, first)

    def test_angles_that_cannot_be_are_refused(self) -> None:
        with pytest.raises(InvalidParameter):
            Scene({"fov_deg": 180}, ModelStore())


class Device:
    """A `Source` in a test's hands: it waits until it is told what comes."""

    def __init__(self) -> None:
        self.feed: list[object] = []
        self.more = threading.Condition()
        self.opened = self.closed = 0
        self.there = True

    def tell(self, item: object) -> None:
        with self.more:
            self.feed.append(item)
            self.more.notify_all()

    def open(self) -> None:
        with self.more:
            self.opened += 1
            self.more.notify_all()
        if not self.there:
            raise DeviceUnavailable("the camera test cannot be opened", "Plug it in")

    def wait(self) -> bool:
        with self.more:
            assert self.more.wait_for(lambda: self.feed, DEADLINE_S)
            self.item = self.feed.pop(0)
        return self.item != "unplugged"

    def picture(self) -> object:
        return None if self.item == "broken" else np.full((2, 2, 3), self.item, np.uint8)

    def close(self) -> None:
        with self.more:
            self.closed += 1
            self.more.notify_all()

    def until(self, done) -> None:
        with self.more:
            assert self.more.wait_for(done, DEADLINE_S)


class Reading:
    """A reader over a device, and who is told of pictures."""

    def __init__(self, device: Device) -> None:
        self.clock = Clock()
        self.arrived = threading.Semaphore(0)
        self.reader = Reader("test", device, self.clock, self.arrived.release, first_wait_s=0.001)

    def picture(self) -> None:
        assert self.arrived.acquire(timeout=DEADLINE_S)


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def reading(device):
    made = Reading(device)
    yield made
    for _ in range(3):
        device.tell("unplugged")
    assert made.reader.stop(DEADLINE_S)


class TestReader:
    def test_who_is_slow_gets_the_newest_picture(self, device, reading) -> None:
        for level in (1, 2, 3):
            device.tell(level)
            reading.picture()
        assert reading.reader.newest().pixels[0, 0, 0] == 3
        assert reading.reader.newest() is None

    def test_a_picture_carries_the_time_when_it_came(self, device, reading) -> None:
        reading.clock.now_ns = 5 * SECOND
        device.tell(1)
        reading.picture()
        reading.clock.now_ns = 6 * SECOND
        assert reading.reader.newest().stamp_ns == 5 * SECOND

    def test_a_damaged_picture_is_passed_over(self, device, reading) -> None:
        device.tell("broken")
        device.tell(7)
        reading.picture()
        assert reading.reader.newest().pixels[0, 0, 0] == 7

    def test_unplugged_is_told_and_plugged_in_again_goes_on(self, device, reading) -> None:
        device.tell(1)
        reading.picture()
        reading.reader.newest()
        device.there = False
        device.tell("unplugged")
        device.until(lambda: device.opened >= 3)
        with pytest.raises(DeviceUnavailable, match="Plug it in"):
            reading.reader.newest()
        assert device.closed >= 2, "each try gives the handle back"
        device.there = True
        device.tell(2)
        reading.picture()
        assert reading.reader.newest().pixels[0, 0, 0] == 2
        assert reading.reader.newest() is None, "the trouble is over"

    def test_a_driver_that_hangs_is_told(self, device, reading) -> None:
        assert reading.reader.newest() is None
        reading.clock.now_ns += SILENCE_NS + 1
        with pytest.raises(DeviceUnavailable, match="gives no pictures"):
            reading.reader.newest()

    def test_a_driver_that_hangs_holds_nobody_up_and_shows_nothing_later(self, device) -> None:
        reading = Reading(device)
        device.until(lambda: device.opened)
        assert reading.reader.stop(0.01) is False, "it cannot be seen to close yet"
        device.tell(9)
        device.until(lambda: device.closed)
        assert reading.reader.newest() is None
        assert reading.reader.stop(DEADLINE_S)
        assert not reading.arrived.acquire(blocking=False)

    def test_an_error_of_the_driver_is_one_of_ours(self, device, reading, monkeypatch) -> None:
        def fail() -> None:
            raise RuntimeError("ioctl")

        monkeypatch.setattr(device, "picture", fail)
        device.tell(1)
        device.until(lambda: device.opened >= 2)
        with pytest.raises(DeviceUnavailable, match="ioctl"):
            reading.reader.newest()


class TestDevices:
    def test_a_camera_that_is_not_there_is_told_with_what_to_do(self) -> None:
        camera, clock = Uvc({"device": "/dev/video99"}, ModelStore()), Clock()
        camera.load()
        camera.start(clock, lambda: None)
        until_told(camera, clock, r"/dev/video99 cannot be opened\. Plug")
        assert camera.stop()

    def test_a_network_camera_gives_pictures_and_comes_back(self, tmp_path: Path) -> None:
        """By way of a file, which ends as a stream does when its server stops."""
        path = tmp_path / "film.avi"
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (64, 48))
        for level in range(5):
            writer.write(np.full((48, 64, 3), 40 * level, np.uint8))
        writer.release()
        came = threading.Semaphore(0)
        camera = Rtsp({"url": str(path)}, ModelStore())
        camera.load()
        camera.start(Clock(), came.release)
        for _ in range(7):  # more than the file has
            assert came.acquire(timeout=DEADLINE_S)
        camera.close()

    def test_a_password_is_not_shown(self) -> None:
        assert without_password("rtsp://user:secret@10.0.0.2/x") == "rtsp://10.0.0.2/x"
        camera, clock = Rtsp({"url": "rtsp://user:secret@127.0.0.1:9/x"}, ModelStore()), Clock()
        camera.load()
        camera.start(clock, lambda: None)
        until_told(camera, clock, r"^the camera rtsp://127\.0\.0\.1:9/x does not answer")
        camera.close()

    def test_an_address_may_come_from_the_environment(self, monkeypatch) -> None:
        monkeypatch.setenv("DOOR", "rtsp://127.0.0.1/door")
        Rtsp({"url_env": "DOOR"}, ModelStore())
        with pytest.raises(InvalidParameter, match="DOOR2 is not set"):
            Rtsp({"url_env": "DOOR2"}, ModelStore())


def until_told(camera, clock: Clock, match: str) -> None:
    """Ask until the first try to open it is over."""
    pause = threading.Event()
    for _ in range(1000):
        try:
            assert camera.newest() is None
        except DeviceUnavailable as error:
            with pytest.raises(DeviceUnavailable, match=match):
                raise error
            return
        pause.wait(0.01)
    raise AssertionError("nothing was told")
