"""Other nodes ask for the camera by topic, and the wearer for photographs and films: always with the light lit first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image
from views import SECOND, START

from quark_glasses.core.privacy.lease import Lease, LeaseRequest, Light, PrivacyState, Sensor, refused
from quark_glasses.core.types import AudioChunk, CallRecord, Header, ToolCall, ToolEvent, ToolRequest, ToolState
from quark_glasses.nodes.camera import Camera
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import convert, doors, topics

av = pytest.importorskip("av", reason="films need PyAV: pip install 'quark-glasses[video]'")


class Play(Stage):
    """A camera on a stage."""

    def __init__(self, folder: Path, *, watch: tuple[str, ...] = (), **params: Any) -> None:
        given = {"backend": "scripted", "light": "scripted", "rate": 20.0, "gallery": str(folder), **params}
        super().__init__(Cast(("camera",), "/cam", START, (), {"camera": given}, {"camera": 5_000_000}, watch))
        self._asked = 0

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
    def state(self) -> PrivacyState:
        state = self.of(topics.PRIVACY)[-1]
        assert isinstance(state, PrivacyState)
        return state

    @property
    def leases(self) -> list[tuple[str, str]]:
        return [(lease.holder, lease.purpose) for lease in self.state.leases]

    def want(self, holder: str = "vision", seconds: float = 5.0, device: Sensor = Sensor.CAMERA, **more: Any) -> None:
        header = Header(self.clock.time_ns)
        purpose = more.pop("purpose", "look")
        request = LeaseRequest(header, device, holder, purpose, "u1", duration_ns=round(seconds * SECOND), **more)
        self.feed(topics.LEASE, request, holder)

    def ask(self, tool: str, language: str = "en", **given: Any) -> str:
        self._asked += 1
        call = ToolCall(f"call-{self._asked}", tool, json.dumps(given))
        request = ToolRequest(Header(self.clock.time_ns), call, "u1", "intent", language)
        self.feed(topics.TOOL_CALL, request, "dialogue")
        return call.id

    def event(self, call_id: str) -> ToolEvent:
        (event,) = [event for event in self.of(topics.TOOL_EVENT) if event.call.id == call_id]
        assert isinstance(event, ToolEvent)
        return event

    def said(self, call_id: str) -> str:
        return str(json.loads(self.event(call_id).result_json)["said"])


class TestRequests:
    def test_a_node_gets_the_camera_with_the_light_on_and_gives_it_back(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want()
            assert (play.leases, play.state.recording_light) == ([("vision", "look")], Light.ON)
            play.go(1)
            assert len(play.of(topics.CAMERA)) > 15
            play.want(release=True)
            count = len(play.of(topics.CAMERA))
            play.go(1)
            assert len(play.of(topics.CAMERA)) == count
            assert play.state.recording_light is Light.OFF

    def test_asking_again_makes_it_longer_and_the_light_stays_on(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want(seconds=2)
            play.go(1.5)
            play.want(seconds=2)
            play.go(1.5)
            assert play.leases == [("vision", "look")]
            assert {state.recording_light for state in play.of(topics.PRIVACY)[1:]} == {Light.ON}
            play.go(1)
            assert play.leases == []

    def test_a_holder_that_vanishes_does_not_keep_it(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want(seconds=0)
            play.go(59)
            assert play.leases
            play.go(2)
            assert play.leases == []

    def test_giving_back_ends_the_holder_s_own_leases_only(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want("vision")
            play.want("demo")
            play.want("vision", release=True)
            assert play.leases == [("demo", "look")]

    def test_a_refusal_says_why_and_to_whom(self, tmp_path: Path) -> None:
        with Play(tmp_path, light="none") as play:
            play.want()
            assert "does not light up" in refused(play.state, "vision")
            assert refused(play.state, "demo") == ""
            assert play.leases == []

    def test_a_refusal_leaves_no_lease_of_before(self, tmp_path: Path) -> None:
        with Play(tmp_path, light_options=[f"script=[{'lit, ' * 12}{'failed, ' * 40}]"]) as play:
            play.want(seconds=20)
            play.go(0.8)
            assert play.leases
            play.want(seconds=20)
            assert "does not light up" in refused(play.state, "vision")
            assert play.leases == []

    def test_other_devices_are_others_business(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            before = len(play.of(topics.PRIVACY))
            play.want(device=Sensor.MICROPHONE)
            assert len(play.of(topics.PRIVACY)) == before

    def test_an_endless_name_is_refused_and_does_no_harm(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want("x" * 5000)
            assert play.leases == []
            assert len(play.state.reason) < 600
            play.want()
            assert len(play.leases) == 1

    def test_a_lease_carries_who_why_and_for_which_utterance(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want(seconds=3, purpose="read a sign")
            (lease,) = play.state.leases
            assert lease == Lease(lease.id, Sensor.CAMERA, "vision", "read a sign", "u1", START, START + 3 * SECOND)


class TestPhotos:
    def test_the_light_is_lit_first_and_the_picture_is_a_new_one(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            call_id = play.ask("camera.photo")
            assert (play.leases, play.state.recording_light) == ([("camera", "a photograph")], Light.ON)
            play.go(1)
            assert play.said(call_id) == "Taken."
            (file,) = tmp_path.glob("IMG_*.jpg")
            assert json.loads(play.event(call_id).result_json)["path"] == file.name
            assert cv2.imread(str(file)).shape == (48, 64, 3)
            number = int(cv2.imread(str(file))[24, 32, 0])  # each is a shade brighter than the one before
            assert 5 <= number <= 8, "one of after the camera found its exposure"
            assert play.leases == []
            assert play.state.recording_light is Light.OFF

    def test_while_the_camera_is_open_the_next_picture_is_taken(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            play.want()
            play.go(1)
            seen = len(play.of(topics.CAMERA))
            play.ask("camera.photo")
            play.go(0.5)
            (file,) = tmp_path.glob("IMG_*.jpg")
            assert abs(int(cv2.imread(str(file))[24, 32, 0]) - seen - 1) <= 1
            assert play.leases == [("vision", "look")]

    def test_in_chinese(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            call_id = play.ask("camera.photo", "zh")
            play.go(1)
            assert play.said(call_id) == "拍好了。"

    def test_it_is_shown(self, tmp_path: Path) -> None:
        with Play(tmp_path, watch=(topics.HUD_CARD.name,)) as play:
            play.ask("camera.photo")
            play.go(1)
            (update,) = play.of(topics.HUD_CARD)
            assert update.card.picture.startswith(b"\xff\xd8")
            assert update.card.utterance_id == "u1"

    def test_without_a_light_there_is_none(self, tmp_path: Path) -> None:
        with Play(tmp_path, light="none") as play:
            call_id = play.ask("camera.photo")
            assert "recording light does not light up" in play.said(call_id)
            assert play.event(call_id).state is ToolState.FAILED
            play.go(1)
            assert list(tmp_path.iterdir()) == []

    def test_without_a_picture_the_wearer_hears_it_in_time(self, tmp_path: Path) -> None:
        with Play(tmp_path, backend_options=["lost_at=0", "lost_for=1000"]) as play:
            call_id = play.ask("camera.photo")
            play.go(3.2)
            assert play.said(call_id).startswith("No picture comes from the camera.")
            assert play.leases == []

    def test_a_full_disk_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "gallery").write_text("a file where the folder should be")
        with Play(tmp_path / "gallery") as play:
            call_id = play.ask("camera.photo")
            play.go(1)
            assert play.said(call_id).startswith("There is no room left for it.")

    def test_where_it_was_taken_is_written_down_if_that_is_known(self, tmp_path: Path) -> None:
        for place, known in (("48.1372, 11.5756, 520", True), ("", False), ("nowhere", False)):
            folder = tmp_path / str(len(place))
            with Play(folder, position=place) as play:
                play.ask("camera.photo")
                play.go(1)
            (file,) = folder.glob("*.jpg")
            with Image.open(file) as picture:
                found = picture.getexif().get_ifd(ExifTags.IFD.GPSInfo)
            assert bool(found) is known
            if known:
                assert [float(part) for part in found[ExifTags.GPS.GPSLatitude]] == pytest.approx([48, 8, 13.92])


class TestFilms:
    def length(self, file: Path) -> tuple[float, int, int]:
        """Seconds, pictures, streams of sound."""
        with av.open(str(file)) as film:
            count = sum(1 for _ in film.decode(video=0))
        with av.open(str(file)) as film:
            return float(film.duration) / 1e6, count, len(film.streams.audio)

    def test_a_film_begins_and_ends_by_voice(self, tmp_path: Path) -> None:
        with Play(tmp_path, video_sound=False) as play:
            begun = play.ask("camera.video", on=True)
            assert play.said(begun) == "Recording."
            assert (play.leases, play.state.recording_light) == ([("camera", "a film")], Light.ON)
            play.go(3)
            assert play.said(play.ask("camera.video", on=True)) == "I am recording already."
            ended = play.ask("camera.video", on=False)
            assert play.leases == []
            play.go(1)
            assert play.said(ended) == "Saved, 3 seconds."
            (file,) = tmp_path.iterdir()
            assert file.name.startswith("VID_")
            seconds, count, sound = self.length(file)
            assert seconds == pytest.approx(3.0, abs=0.2)
            assert count > 40
            assert sound == 0
            assert file.stat().st_mode & 0o077 == 0, "nobody else may see it"

    def test_it_has_the_sound_of_its_time(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            begun = play.ask("camera.video", on=True)
            for _ in range(100):
                block = AudioChunk(Header(play.clock.time_ns), np.full(320, 8000, np.int16))
                play.feed(topics.AUDIO_CLEAN, block, "audio_frontend")
                play.go(0.02)
            play.ask("camera.video", on=False)
            play.go(1)
            assert play.event(begun).state is ToolState.DONE
            (file,) = tmp_path.iterdir()
            assert self.length(file)[2] == 1
            with av.open(str(file)) as film:
                heard = np.concatenate([frame.to_ndarray().ravel() for frame in film.decode(audio=0)])
            assert 1.7 < len(heard) / 16_000 < 2.3
            assert np.abs(heard).max() > 0.1

    def test_it_ends_by_itself_and_says_so_when_asked(self, tmp_path: Path) -> None:
        with Play(tmp_path, video_s=2.0, video_sound=False) as play:
            play.ask("camera.video", on=True)
            play.go(4)
            assert play.leases == []
            ended = play.ask("camera.video", "zh", on=False)
            assert play.said(ended) == "录好了，共2秒。"
            assert play.said(play.ask("camera.video", on=False)) == "I was not recording."

    def test_it_ends_where_the_camera_is_cut_off(self, tmp_path: Path) -> None:
        with Play(tmp_path, video_sound=False) as play:
            play.ask("camera.video", on=True)
            play.go(2)
            play.camera.lending.cut()
            play.go(3)
            assert play.said(play.ask("camera.video", on=False)) == "Saved, 2 seconds."

    def test_without_room_it_does_not_begin(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("quark_glasses.film.LEAST_FREE", 10**18)
        with Play(tmp_path) as play:
            call_id = play.ask("camera.video", on=True)
            assert play.said(call_id).startswith("There is no room left")
            assert play.leases == []

    def test_a_disk_that_fills_up_ends_it_and_leaves_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Play(tmp_path, video_sound=False) as play:
            play.ask("camera.video", on=True)
            play.go(1)
            monkeypatch.setattr("quark_glasses.film.LEAST_FREE", 10**18)
            play.go(3)
            assert play.leases == []
            ended = play.ask("camera.video", on=False)
            assert play.said(ended).startswith("There is no room left")
            assert list(tmp_path.iterdir()) == []

    def test_without_the_package_the_wearer_hears_what_is_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("quark_glasses.ros.films.importlib.util.find_spec", lambda name: None)
        with Play(tmp_path) as play:
            assert "video package is not installed" in play.said(play.ask("camera.video", on=True))

    def test_without_pictures_there_is_no_film(self, tmp_path: Path) -> None:
        with Play(tmp_path, backend_options=["lost_at=0", "lost_for=1000"]) as play:
            play.ask("camera.video", on=True)
            play.go(1)
            ended = play.ask("camera.video", on=False)
            play.go(0.5)
            assert play.said(ended).startswith("Nothing was recorded")

    def test_closing_the_node_saves_what_there_is(self, tmp_path: Path) -> None:
        with Play(tmp_path, video_sound=False) as play:
            play.ask("camera.video", on=True)
            play.go(2)
            play.camera.trigger_deactivate()
        (file,) = tmp_path.iterdir()
        assert self.length(file)[0] == pytest.approx(2.0, abs=0.3)


class TestDoor:
    def goal(self, play: Play, seconds: int, step: str = "goal") -> None:
        goal = doors.TAKE_VIDEO.ros_class.Goal()
        goal.max_duration.sec = seconds
        record = CallRecord(Header(), "take_video", "action", step, "c1", "", convert.serialize(goal))
        play.call(record)

    def steps(self, play: Play, step: str) -> list[Any]:
        kind = {"result": doors.TAKE_VIDEO.ros_class.Result, "feedback": doors.TAKE_VIDEO.ros_class.Feedback}[step]
        records = [r for r in play.of(topics.CALLS) if r.name == "take_video" and r.step == step]
        return [convert.deserialize(record.payload, kind) for record in records]

    def test_it_ends_when_it_is_long_enough_and_tells_how_far_it_is(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            self.goal(play, 3)
            play.go(5)
            (result,) = self.steps(play, "result")
            assert result.error_code == 0
            assert Path(result.path).stat().st_size == result.size
            assert convert.time_ns(result.duration) == pytest.approx(3 * SECOND, abs=0.2 * SECOND)
            assert [each.elapsed.sec for each in self.steps(play, "feedback")] == [1, 2]

    def test_it_ends_when_it_is_cancelled(self, tmp_path: Path) -> None:
        with Play(tmp_path) as play:
            self.goal(play, 0)
            play.go(1)
            self.goal(play, 0, "cancel")
            play.go(1)
            (result,) = self.steps(play, "result")
            assert convert.time_ns(result.duration) == pytest.approx(SECOND, abs=0.2 * SECOND)

    def test_without_leave_it_fails_with_the_reason(self, tmp_path: Path) -> None:
        with Play(tmp_path, light="none") as play:
            self.goal(play, 3)
            (result,) = self.steps(play, "result")
            assert result.error_code == 20
            assert "does not light up" in result.error_msg
            assert result.path == ""
