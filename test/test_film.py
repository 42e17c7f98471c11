"""A film while it is taken: any shape of picture, and a file that is whole or not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from quark_glasses.core.errors import DeviceUnavailable, StorageFull
from quark_glasses.core.types import AudioChunk, Frame, Header
from quark_glasses.film import CHECK_PICTURES, Film
from quark_glasses.gallery import Gallery

av = pytest.importorskip("av", reason="films need PyAV: pip install 'quark-glasses[video]'")
SECOND = 1_000_000_000
NOTHING = np.zeros(0, np.int16)


def frame(at_s: float, width: int = 65, height: int = 49, encoding: str = "bgr8") -> Frame:
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:, :, 0 if encoding == "bgr8" else 2] = 200  # blue
    return Frame(Header(round(at_s * SECOND)), pixels, encoding)


def film(folder: Path, *, sound: bool = False) -> Film:
    return Film(Gallery(folder), "VID_1.mp4", 0, rate=20, sound=sound)


def shown(file: Path) -> list[np.ndarray]:
    with av.open(str(file)) as opened:
        return [each.to_ndarray(format="bgr24") for each in opened.decode(video=0)]


def test_pictures_of_any_shape_and_order_of_colours_are_of_one_size(tmp_path: Path) -> None:
    made = film(tmp_path)
    made.add(frame(0.0), NOTHING)
    made.add(frame(0.1, encoding="rgb8"), NOTHING)
    made.add(frame(0.2, 128, 96), NOTHING)
    kept = made.end(NOTHING)
    pictures = shown(kept.path)
    assert {each.shape for each in pictures} == {(48, 64, 3)}
    assert all(each[24, 32, 0] > 150 > 80 > each[24, 32, 2] for each in pictures)
    assert (kept.duration_ns, kept.size) == (200_000_000, kept.path.stat().st_size)


def test_there_is_no_file_before_it_is_whole_and_none_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "VID_1.mp4").write_text("an older one")
    made = film(tmp_path)
    made.add(frame(0.0), NOTHING)
    assert [file.name for file in tmp_path.iterdir() if not file.name.startswith(".")] == ["VID_1.mp4"]
    assert made.end(NOTHING).path.name == "VID_1-2.mp4"
    assert (tmp_path / "VID_1.mp4").read_text() == "an older one"


def test_sound_waits_for_what_comes_late_but_not_at_the_end(tmp_path: Path) -> None:
    made = film(tmp_path, sound=True)
    made.hear(AudioChunk(Header(0), np.full(16_000, 5, np.int16)))
    assert len(made.until(SECOND)) == 11_200
    assert len(made.until(SECOND, last=True)) == 4_800


def test_without_pictures_there_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(DeviceUnavailable, match="no picture"):
        film(tmp_path).end(NOTHING)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = film(tmp_path)
    for number in range(CHECK_PICTURES):
        made.add(frame(number / 20), NOTHING)
    monkeypatch.setattr("quark_glasses.film.LEAST_FREE", 10**18)
    with pytest.raises(StorageFull, match="no room"):
        made.add(frame(2.0), NOTHING)
    made.add(frame(3.0), NOTHING)
    with pytest.raises(DeviceUnavailable):
        made.end(NOTHING)
    assert list(tmp_path.iterdir()) == []
