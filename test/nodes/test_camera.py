"""The camera: pictures only with leave and in the light, always the newest, and back again after it was unplugged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from quark_glasses.backends.api import Shot
from quark_glasses.core.errors import DeviceUnavailable, InvalidInput
from quark_glasses.core.motion.rotation import from_rpy
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.privacy.lease import Light, Sensor
from quark_glasses.core.types import Frame, Header, Level
from quark_glasses.core.vision.calibration import pinhole, write_calibration
from quark_glasses.nodes.camera import Camera
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import convert, doors, topics

START = 1_700_000_000_000_000_000
SECOND = 1_000_000_000


class Play(Stage):
    """A camera on a stage, and what it published."""

    def __init__(self, *, watch: tuple[str, ...] = (), **params: Any) -> None:
        given = {"backend": "scripted", "light": "scripted", "rate": 10.0, **params}
        super().__init__(Cast(("camera",), "/cam", START, (), {"camera": given}, {"camera": 20.0}, watch))

    @property
    def camera(self) -> Camera:
        node = self.nodes["camera"]
        assert isinstance(node, Camera)
        return node

    def go(self, seconds: float) -> None:
        self.advance(self.clock.time_ns + round(seconds * SECOND))

    def of(self, topic: topics.Topic[Any]) -> list[Any]:
        return [item.value for item in self.published if item.topic == topic.name]

    @property
    def frames(self) -> list[Frame]:
        return self.of(topics.CAMERA)

    @property
    def light(self) -> Light:
        return self.of(topics.PRIVACY)[-1].recording_light

    def health(self, name: str) -> tuple[Level, str]:
        rows = self.camera.health.snapshot(self.clock.time_ns).rows
        return next((row.level, row.message) for row in rows if row.name.endswith(name))


class TestLeave:
    def test_nothing_is_captured_without_a_lease(self) -> None:
        with Play() as play:
            play.go(2)
            assert play.frames == []
            assert play.light is Light.OFF

    def test_a_lease_lights_the_light_and_gives_pictures_until_it_is_given_back(self) -> None:
        with Play() as play:
            lease = play.camera.lending.lend("vision", "what is this")
            assert play.light is Light.ON, "before the first picture"
            assert play.frames == []
            play.go(1)
            assert 8 <= len(play.frames) <= 10
            assert play.of(topics.PRIVACY)[-1].leases == (lease,)
            play.camera.lending.release(lease.id)
            count = len(play.frames)
            play.go(1)
            assert len(play.frames) == count
            assert play.light is Light.OFF

    def test_a_lease_ends_by_itself(self) -> None:
        with Play() as play:
            play.camera.lending.lend("vision", "look", SECOND)
            play.go(3)
            assert play.frames
            assert all(frame.header.stamp_ns < START + SECOND for frame in play.frames)
            assert play.light is Light.OFF

    def test_two_leases_last_as_long_as_the_longer_one(self) -> None:
        with Play() as play:
            first = play.camera.lending.lend("vision", "look")
            second = play.camera.lending.lend("demo", "film")
            play.camera.lending.release(first.id)
            play.go(1)
            assert len(play.frames) >= 8
            play.camera.lending.release(second.id)
            assert play.light is Light.OFF

    def test_without_a_light_there_are_no_pictures(self) -> None:
        with Play(light="none") as play:
            with pytest.raises(DeviceUnavailable, match="does not light up.*light: sysfs"):
                play.camera.lending.lend("vision", "look")
            play.go(1)
            assert play.frames == []
            assert play.of(topics.PRIVACY)[-1].leases == ()

    @pytest.mark.parametrize("state", ["FAILED", "COVERED"])
    def test_a_light_that_fails_stops_the_camera_and_a_light_that_is_back_lets_it_go_on(self, state: str) -> None:
        """The script has one measurement a tick and one a picture."""
        with Play(light_options=[f"script=[{'lit, ' * 10}{f'{state.lower()}, ' * 10}lit]"]) as play:
            play.camera.lending.lend("vision", "look")
            play.go(0.6)
            stopped = len(play.frames)
            assert 0 < stopped <= 6
            assert play.light is Light[state]
            assert play.health("capture")[0] is Level.WARN
            play.go(0.5)
            assert len(play.frames) == stopped
            play.go(3)
            assert len(play.frames) > stopped
            assert play.health("capture") == (Level.OK, "on")

    def test_a_light_that_flickers_does_not_open_the_camera_each_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with Play(light_options=[f"script=[{'lit, ' * 4}{'failed, lit, ' * 40}]"]) as play:
            starts = []
            monkeypatch.setattr(play.camera.camera, "start", lambda *given: starts.append(play.clock.time_ns))
            play.camera.lending.lend("vision", "look")
            play.go(3.5)
            assert 2 <= len(starts) <= 4
            assert np.diff(starts).min() >= SECOND

    def test_a_picture_that_was_taken_before_the_light_failed_is_not_shown(self) -> None:
        """The fourth measurement is the one when the first picture comes back from the worker."""
        with Play(light_options=["script=[lit, lit, failed, failed, failed]"]) as play:
            play.camera.lending.lend("vision", "look")
            play.go(0.3)
            assert play.frames == []

    def test_closing_the_node_puts_the_light_out(self) -> None:
        with Play() as play:
            play.camera.lending.lend("vision", "look")
            light = play.camera.light
            play.go(0.5)
            play.camera.trigger_deactivate()
            assert light.measure() is Light.OFF
            count = len(play.frames)
            play.go(1)
            assert len(play.frames) == count

    def test_a_camera_that_will_not_close_keeps_the_light_lit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with Play() as play:
            lease = play.camera.lending.lend("vision", "look")
            monkeypatch.setattr(play.camera.camera, "stop", lambda: False)
            play.camera.lending.release(lease.id)
            play.go(1)
            assert play.light is Light.ON
            monkeypatch.undo()
            play.go(0.2)
            assert play.light is Light.OFF

    def test_the_doors_say_what_is_wrong(self) -> None:
        with Play() as play:
            with pytest.raises(InvalidInput, match="1 is not lent here. Ask for 2, the camera"):
                play.camera.lending.acquire(Sensor.MICROPHONE, "x", "y", doors.duration(1), "")
            with pytest.raises(InvalidInput, match="holder"):
                play.camera.lending.acquire(Sensor.CAMERA, "", "y", doors.duration(1), "")
            lent = play.camera.lending.acquire(Sensor.CAMERA, "x", "y", doors.duration(1), "u1")["lease"]
            assert (lent.device, lent.holder, lent.utterance_id) == (2, "x", "u1")
            assert convert.time_ns(lent.expires) == START + SECOND
            play.camera.lending.release(lent.id)
            play.camera.lending.release(lent.id)


class TestPictures:
    def test_jpeg_is_made_only_while_somebody_watches(self) -> None:
        for watch, some in ((), False), ((topics.CAMERA_JPEG.name,), True):
            with Play(watch=watch) as play:
                play.camera.lending.lend("vision", "look")
                play.go(1)
                assert bool(play.of(topics.CAMERA_JPEG)) is some

    def test_a_jpeg_is_the_picture_and_comes_no_more_often_than_wanted(self) -> None:
        with Play(watch=(topics.CAMERA_JPEG.name,), jpeg_rate=2.0) as play:
            play.camera.lending.lend("vision", "look")
            play.go(3)
            pictures = play.of(topics.CAMERA_JPEG)
            assert 5 <= len(pictures) <= 7
            frame = next(f for f in play.frames if f.header.stamp_ns == pictures[0].header.stamp_ns)
            decoded = cv2.imdecode(np.frombuffer(pictures[0].data, np.uint8), cv2.IMREAD_COLOR)
            assert np.abs(decoded.astype(int) - frame.pixels).max() <= 2

    def test_unplugged_is_told_once_and_pictures_go_on_when_it_is_back(self, capfd: pytest.CaptureFixture[str]) -> None:
        with Play(backend_options=["lost_at=3", "lost_for=10"]) as play:
            play.camera.lending.lend("vision", "look")
            play.go(0.9)
            assert len(play.frames) == 3
            level, message = play.health("camera")
            assert level is Level.ERROR
            assert "Plug it in again" in message
            play.go(1.2)
            assert len(play.frames) > 3
            assert play.health("camera")[0] is Level.OK
        assert capfd.readouterr().err.count("was disconnected") <= 1

    def test_the_stamp_is_that_of_the_capture(self) -> None:
        with Play() as play:
            play.camera.lending.lend("vision", "look")
            play.go(1)
            for item in play.published:
                if item.topic == topics.CAMERA.name:
                    assert 0 <= item.at_ns - item.value.header.stamp_ns <= 30_000_000
                    assert item.value.header.frame_id == "camera_optical_frame"

    def test_camera_info_comes_with_each_picture(self, tmp_path: Path) -> None:
        file = tmp_path / "camera.yaml"
        file.write_text(write_calibration(pinhole(128, 96, 70.0), "test"))
        with Play(calibration=str(file)) as play:
            play.camera.lending.lend("vision", "look")
            play.go(0.5)
            infos = play.of(topics.CAMERA_INFO)
            assert [i.header for i in infos] == [f.header for f in play.frames]
            assert (infos[0].width, infos[0].height) == (64, 48), "of the pictures as they are"
            assert infos[0].fov_deg == pytest.approx(70.0)

    def test_a_scene_follows_the_head(self, tmp_path: Path) -> None:
        cv2.imwrite(str(tmp_path / "p.png"), np.random.default_rng(1).integers(0, 255, (90, 120, 3), dtype=np.uint8))
        options = [f"path={tmp_path / 'p.png'}", "width=64", "height=48"]
        with Play(backend="scene", backend_options=options) as play:
            play.camera.lending.lend("vision", "look")
            play.go(0.3)
            pose = HeadPose(Header(play.clock.time_ns), from_rpy(0.0, 0.0, 0.3))
            play.feed(topics.HEAD, pose, "head")
            play.go(0.3)
            assert not np.array_equal(play.frames[0].pixels, play.frames[-1].pixels)


class TestPhotos:
    def test_a_photograph_is_the_newest_picture_and_is_kept_where_it_should_be(self, tmp_path: Path) -> None:
        with Play(gallery=str(tmp_path)) as play:
            play.camera.lending.lend("vision", "a photo")
            play.go(1)
            given = play.camera.take_photo(32, True, "u1")
            newest = play.frames[-1]
            assert convert.time_ns(given["picture"].header.stamp) == newest.header.stamp_ns
            kept = Path(given["path"])
            assert kept.parent == tmp_path
            assert kept.read_bytes() == bytes(given["picture"].data)
            decoded = cv2.imread(str(kept))
            assert decoded.shape == (24, 32, 3)
            assert abs(int(decoded[5, 5, 0]) - int(newest.pixels[0, 0, 0])) <= 2
            assert play.camera.take_photo(0, False, "u2")["path"] == ""
            assert len(list(tmp_path.iterdir())) == 1

    def test_there_is_none_without_leave_or_of_a_moment_ago(self, tmp_path: Path) -> None:
        with Play(gallery=str(tmp_path)) as play:
            lease = play.camera.lending.lend("vision", "a photo")
            with pytest.raises(DeviceUnavailable, match="Acquire a lease"):
                play.camera.take_photo(0, True, "")
            play.go(1)
            play.camera.lending.release(lease.id)
            with pytest.raises(DeviceUnavailable):
                play.camera.take_photo(0, True, "")
            play.camera.lending.lend("vision", "again")
            with pytest.raises(DeviceUnavailable):
                play.camera.take_photo(0, True, "")
            assert list(tmp_path.iterdir()) == []


class Live:
    """A camera with a pace of its own, in a test's hands."""

    live, fov_deg = True, 60.0

    def __init__(self) -> None:
        self.waiting: Shot | None = None
        self.arrived: Callable[[], None] = lambda: None

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self.now_ns, self.arrived = now_ns, arrived

    def stop(self) -> bool:
        self.waiting = None
        return True

    def newest(self) -> Shot | None:
        shot, self.waiting = self.waiting, None
        return shot

    def take(self, level: int) -> None:
        self.waiting = Shot(np.full((4, 4, 3), level, np.uint8), self.now_ns())
        self.arrived()


def test_a_slow_node_shows_the_newest_picture_and_none_that_waited() -> None:
    with Play() as play:
        camera = play.camera.camera = Live()
        play.camera.lending.lend("vision", "look")
        for level in range(1, 41):
            camera.take(level)  # forty before the worker is done with one
        play.go(0.1)
        assert [int(frame.pixels[0, 0, 0]) for frame in play.frames] == [40]


def test_a_picture_of_an_earlier_capture_is_not_shown() -> None:
    with Play() as play:
        camera = play.camera.camera = Live()
        first = play.camera.lending.lend("vision", "look")
        camera.take(1)
        old = camera.newest()
        play.camera.lending.release(first.id)
        play.go(1)
        play.camera.lending.lend("vision", "look again")
        play.camera.show(old)
        assert play.frames == []
