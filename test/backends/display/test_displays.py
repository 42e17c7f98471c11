"""Sinks show what they are given, say what is wrong, and end cleanly."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from quark_glasses.backends.display import DisplaySink
from quark_glasses.backends.display.files import Files
from quark_glasses.backends.display.none import Nowhere
from quark_glasses.backends.display.window import Window
from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable, InvalidInput, StorageFull
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.painter import Box
from quark_glasses.models import ModelStore

COLOUR = Display("colour", 320, 200, colour=True)
MONO = Display("mono", 320, 200, tint=(0, 255, 0))
MS = 1_000_000


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """pygame on SDL's dummy screen."""
    pytest.importorskip("pygame", reason="pygame-ce is not installed: pip install quark-glasses[window]")
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    import pygame

    yield pygame
    pygame.display.quit()


def seen(pygame: Any) -> NDArray[np.uint8]:
    """What the window shows, RGB."""
    return np.asarray(pygame.surfarray.array3d(pygame.display.get_surface())).swapaxes(0, 1)


@pytest.mark.parametrize("engine", [Nowhere, Files, Window])
def test_every_sink_keeps_the_protocol(engine: type[Any]) -> None:
    assert isinstance(engine({}, ModelStore()), DisplaySink)


def test_nowhere_takes_all() -> None:
    sink = Nowhere({}, ModelStore())
    sink.load()
    assert sink.show(MONO, np.zeros((200, 320), np.uint8), (), 0)
    sink.close()


def test_a_window_shows_the_dirty_part_of_a_frame(windows: Any) -> None:
    sink = Window({}, ModelStore())
    sink.load()
    frame = np.zeros((200, 320, 3), np.uint8)
    frame[10:20, 30:40] = (200, 100, 50)
    assert sink.show(COLOUR, frame, (), 0)
    assert (seen(windows) == frame).all()
    before = frame.copy()
    frame[50:60, 70:80] = 255
    frame[150:160, 70:80] = 255
    assert sink.show(COLOUR, frame, (Box(60, 45, 90, 65),), 1)
    before[50:60, 70:80] = 255
    assert (seen(windows) == before).all()
    assert "colour" in windows.display.get_caption()[0]
    sink.close()
    sink.close()
    assert not windows.display.get_init()


def test_a_display_of_one_colour_is_seen_in_it_and_another_display_begins_anew(windows: Any) -> None:
    sink = Window({}, ModelStore())
    sink.load()
    frame = np.full((200, 320), 100, np.uint8)
    assert sink.show(MONO, frame, (), 0)
    assert (seen(windows) == (0, 100, 0)).all()
    wide = Display("wide", 400, 240, tint=(255, 0, 0))
    assert sink.show(wide, np.full((240, 400), 255, np.uint8), (), 1)
    assert seen(windows).shape == (240, 400, 3)
    assert (seen(windows) == (255, 0, 0)).all()
    sink.close()


def test_closing_the_window_is_told(windows: Any) -> None:
    sink = Window({}, ModelStore())
    sink.load()
    frame = np.zeros((200, 320), np.uint8)
    assert sink.show(MONO, frame, (), 0)
    windows.event.post(windows.event.Event(windows.QUIT))
    assert not sink.show(MONO, frame, (), 1)
    sink.close()


def test_without_a_screen_the_window_says_what_to_do(windows: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "x11")
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(DeviceUnavailable, match="choose the display backend 'files' or 'none'"):
        Window({}, ModelStore()).load()
    monkeypatch.delenv("SDL_VIDEODRIVER")
    monkeypatch.delenv("DISPLAY")
    if "WAYLAND_DISPLAY" not in os.environ:
        with pytest.raises(DeviceUnavailable):
            Window({}, ModelStore()).load()


def test_without_the_package_the_window_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygame", None)
    with pytest.raises(BackendUnavailable, match=r"pip install quark-glasses\[window\]"):
        Window({}, ModelStore()).load()


def test_a_folder_gets_a_picture_of_each_frame_that_differs(tmp_path: Path) -> None:
    sink = Files({"path": tmp_path / "frames"}, ModelStore())
    sink.load()
    frame = np.full((200, 320), 100, np.uint8)
    for dirty in ((), (), (Box(0, 0, 320, 200),)):
        assert sink.show(MONO, frame, dirty, 0)
    sink.close()
    files = sorted((tmp_path / "frames").iterdir())
    assert [path.name for path in files] == ["000001.png", "000002.png"]
    assert (cv2.imread(str(files[0]))[:, :, ::-1] == (0, 100, 0)).all()


def test_a_video_lasts_as_long_as_the_frames_were_seen(tmp_path: Path) -> None:
    path = tmp_path / "seen.mp4"
    sink = Files({"path": path, "fps": 20}, ModelStore())
    sink.load()
    whole = (Box(0, 0, 320, 200),)
    for stamp_ms, value in ((0, 0), (500, 255), (1000, 40)):
        sink.show(COLOUR, np.full((200, 320, 3), value, np.uint8), whole, 5000 * MS + stamp_ms * MS)
    sink.show(COLOUR, np.full((200, 320, 3), 40, np.uint8), (), 6500 * MS)
    sink.close()
    levels = brightness(path)
    assert abs(len(levels) - 31) <= 1
    assert levels[5] < 20
    assert levels[15] > 235
    assert 20 < levels[25] < 60


def test_a_long_pause_is_shortened_in_a_video(tmp_path: Path) -> None:
    path = tmp_path / "pause.mp4"
    sink = Files({"path": path, "fps": 5}, ModelStore())
    sink.load()
    frame = np.zeros((200, 320), np.uint8)
    sink.show(MONO, frame, (), 0)
    sink.show(MONO, frame, (), 3_600_000 * MS)
    sink.show(MONO, frame, (), 3_601_000 * MS)
    sink.close()
    assert 50 <= len(brightness(path)) <= 60


def brightness(path: Path) -> list[float]:
    video = cv2.VideoCapture(str(path))
    levels = []
    while (read := video.read())[0]:
        levels.append(float(read[1].mean()))
    video.release()
    return levels


def test_files_say_what_is_wrong_with_their_options(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    with pytest.raises(InvalidInput, match="option path="):
        Files({}, ModelStore()).load()
    with pytest.raises(InvalidInput, match="Choose another path"):
        Files({"path": taken / "below"}, ModelStore()).load()
    with pytest.raises(InvalidInput, match="1 to 240"):
        Files({"path": tmp_path / "a.mp4", "fps": 0}, ModelStore()).load()


def test_a_folder_that_went_away_is_told(tmp_path: Path) -> None:
    sink = Files({"path": tmp_path / "frames"}, ModelStore())
    sink.load()
    (tmp_path / "frames").rmdir()
    with pytest.raises(StorageFull, match="cannot be written"):
        sink.show(MONO, np.zeros((200, 320), np.uint8), (), 0)
