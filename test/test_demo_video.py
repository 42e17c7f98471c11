"""What `quark demo ar` films, and what happens around the wearer meanwhile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from talk import Watcher, scene

from quark_glasses import paths
from quark_glasses.commands import demo
from quark_glasses.commands.demo_events import Happening, Surroundings, glances, value_of
from quark_glasses.commands.demo_script import Scene, read_script, scenes_of
from quark_glasses.commands.demo_view import Film
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.hud.scene import CardKind, CardUpdate, Notification, NotificationPriority
from quark_glasses.core.motion.state import Imu
from quark_glasses.core.types import AudioChunk, Frame, Header
from quark_glasses.core.vision.calibration import pinhole
from quark_glasses.ros import topics

pytestmark = pytest.mark.ros
SECOND = 1_000_000_000


class World(Watcher):
    """Publishes what a film is made of."""

    name = "world"

    def configure(self, params: object) -> None:
        super().configure(params)
        for row in (topics.CAMERA, topics.CAMERA_INFO, topics.HUD_PIXELS, topics.AUDIO_REF):
            self.lanes[row.name] = self.publisher(row)


def grey(level: int, size: tuple[int, int] = (64, 48)) -> np.ndarray:
    return np.full((size[1], size[0], 3), level, np.uint8)


class TestFilm:
    def test_it_shows_the_display_over_the_world_with_what_is_heard(self, tmp_path: Path) -> None:
        av = pytest.importorskip("av", reason="PyAV is not installed: make setup")
        with scene(Film, World) as stage:
            film, world = (next(n for n in stage.runner.nodes if isinstance(n, kind)) for kind in (Film, World))
            film.begin(tmp_path / "view.mp4")
            start_ns = world.now_ns()
            world.send(topics.CAMERA, Frame(Header(start_ns), grey(100), "bgr8"))
            world.send(topics.CAMERA_INFO, pinhole(64, 48, 60.0))
            shown = np.zeros((480, 640, 3), np.uint8)
            shown[:, :, 1] = 120  # green, RGB as the renderer has it
            world.send(topics.HUD_PIXELS, Frame(Header(start_ns), shown, "rgb8"))
            for number in range(10):
                block = np.full(320, 8000 * (-1) ** number, np.int16)
                world.send(topics.AUDIO_IN, AudioChunk(Header(start_ns + number * 20_000_000), block))
            stage.settle(1.2)
            film.end()
        with av.open(str(tmp_path / "view.mp4")) as file:
            last = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)][-1]
            assert 1.0 < file.duration / 1e6 < 3.0
        height, width = last.shape[:2]
        assert last[height // 2, width // 2, 1] > 150, "the display adds its green"
        assert 40 < last[5, 5].mean() < 90, "around it is the world, a little darker"
        with av.open(str(tmp_path / "view.mp4")) as file:
            heard = np.concatenate([frame.to_ndarray()[0] for frame in file.decode(audio=0)])
        assert np.abs(heard[:3000]).max() > 0.1
        assert np.abs(heard[8000:16000]).max() < 0.02

    def test_a_film_that_cannot_be_written_is_given_up_and_the_rest_goes_on(self, tmp_path: Path, monkeypatch) -> None:
        pytest.importorskip("av", reason="PyAV is not installed: make setup")
        with scene(Film, World) as stage:
            film, world = (next(n for n in stage.runner.nodes if isinstance(n, kind)) for kind in (Film, World))
            film.begin(tmp_path / "view.mp4")

            def full(pixels: object, at_s: float) -> None:
                raise OSError("No space left on device")

            monkeypatch.setattr(film.writer, "picture", full)
            world.send(topics.CAMERA, Frame(Header(world.now_ns()), grey(100), "bgr8"))
            stage.until(lambda: film.writer is None)
            film.end()

    def test_without_the_library_the_demo_says_so_and_goes_on(self, tmp_path: Path, monkeypatch, capfd) -> None:
        def missing(path: Path) -> None:
            raise BackendUnavailable("videos need PyAV", "Run: make setup")

        with scene(Film) as stage:
            film = next(n for n in stage.runner.nodes if isinstance(n, Film))
            monkeypatch.setattr(film, "begin", missing)
            fake = type("Session", (), {"nodes": {"film": film}})()
            demo.begin_film(fake, tmp_path / "view.mp4", head=False)
            demo.end_film(fake)
        assert capfd.readouterr().out == "No film: videos need PyAV. Run: make setup\n"


class TestSurroundings:
    def test_the_head_looks_around_at_the_sensor_s_pace(self) -> None:
        with scene(Surroundings) as stage:
            others = next(n for n in stage.runner.nodes if isinstance(n, Surroundings))
            others.turn_head(30.0)
            stage.until(lambda: len(stage.watcher.of(topics.IMU)) >= 50)
            samples = stage.watcher.of(topics.IMU)
            assert all(isinstance(sample, Imu) for sample in samples)
            stamps = [sample.header.stamp_ns for sample in samples]
            assert np.median(np.diff(stamps)) == pytest.approx(5e6, rel=0.1)

    def test_it_looks_at_the_photograph_and_back(self) -> None:
        yaw = np.degrees(glances(120.0).angles(np.linspace(0, 118, 2000)))[:, 0]
        assert 4.0 < yaw.max() < 7.0, "half of what the photograph is wider than the view"
        assert -7.0 < yaw.min() < -2.0

    def test_what_happens_is_told(self) -> None:
        happening = Happening(
            {"hud/card": {"card": {"id": "x", "kind": "MUSIC", "for_s": 2, "rows": [{"label": "a"}]}}}
        )
        with scene(Surroundings) as stage:
            others = next(n for n in stage.runner.nodes if isinstance(n, Surroundings))
            others.tell(happening)
            stage.until(lambda: bool(stage.watcher.of(topics.HUD_CARD)))
            card = stage.watcher.of(topics.HUD_CARD)[0].card
        assert (card.kind, card.rows[0].label) == (CardKind.MUSIC, "a")


def test_a_plain_value_becomes_one_of_ours() -> None:
    value = value_of(Notification, {"id": "1", "text": "好", "priority": "HIGH", "for_s": 1.5}, 7 * SECOND)
    assert value.header.stamp_ns == 7 * SECOND
    assert (value.priority, value.expires_ns) == (NotificationPriority.HIGH, 8_500_000_000)
    anchored = value_of(CardUpdate, {"card": {"id": "1", "kind": "PRICE", "anchor": {"frame_id": "odom", "x": 3}}}, 0)
    assert anchored.card.anchor.x == 3.0


@pytest.mark.parametrize(
    "tell",
    [{"pay/quote": {}}, {"hud/notification": {"id": "1", "colour": "red"}}, {"hud/card": {"card": {"kind": "NO"}}}],
)
def test_a_script_that_tells_nonsense_is_refused_before_anything_starts(tell, tmp_path: Path) -> None:
    script = tmp_path / "s.yaml"
    script.write_text(f"- {{tell: {tell}}}")
    with pytest.raises(InvalidInput):
        read_script(script)


@pytest.mark.parametrize("name", ["demo.yaml", "demo_ar.yaml"])
def test_the_scripts_are_in_both_languages_and_can_be_read(name: str) -> None:
    steps = read_script(paths.share() / "config" / name)
    scenes = scenes_of(steps)
    assert {scene.language for scene in scenes} == {"zh", "en"}
    assert all(isinstance(step, Scene | Happening) for step in steps)
    if name == "demo_ar.yaml":
        cards = [
            step.tell["hud/card"]["card"] for step in steps if isinstance(step, Happening) and "hud/card" in step.tell
        ]
        assert {"NAVIGATION", "PRICE", "MUSIC"} <= {card["kind"] for card in cards}
        assert {card["language"] for card in cards} == {"zh", "en"}
