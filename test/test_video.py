"""MP4 files: they play, pictures and sound keep their times, and the same input gives the same bytes."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.video import Mp4Writer, SoundTrack

RATE = 16_000
av = pytest.importorskip("av", reason="PyAV is not installed: make setup")


def picture(level: int) -> np.ndarray:
    return np.full((48, 64, 3), level, np.uint8)


def film(path: Path, seconds: float = 2.0) -> Path:
    """Grey that gets lighter, under a tone of 440 Hz."""
    writer = Mp4Writer(path, (64, 48), 10, RATE)
    for number in range(round(seconds * 10)):
        writer.picture(picture(10 * number), number / 10)
        times = (np.arange(RATE // 10) + number * RATE // 10) / RATE
        writer.sound((8000 * np.sin(2 * np.pi * 440 * times)).astype(np.int16))
    writer.close()
    writer.close()
    return path


def test_it_plays_with_picture_and_sound(tmp_path: Path) -> None:
    with av.open(str(film(tmp_path / "f.mp4"))) as file:
        video, audio = file.streams.video[0], file.streams.audio[0]
        assert video.codec_context.name in ("h264", "mpeg4")
        assert (video.width, video.height, audio.codec_context.name) == (64, 48, "aac")
        pictures = [(frame.time, frame.to_ndarray(format="gray").mean()) for frame in file.decode(video)]
    assert [round(at, 3) for at, _ in pictures] == [n / 10 for n in range(20)]
    levels = [level for _, level in pictures]
    assert levels == sorted(levels)
    assert levels[15] == pytest.approx(150, abs=4)
    with av.open(str(tmp_path / "f.mp4")) as file:
        heard = np.concatenate([frame.to_ndarray()[0] for frame in file.decode(audio=0)])
    spectrum = np.abs(np.fft.rfft(heard[RATE // 2 : RATE // 2 + RATE]))
    assert np.argmax(spectrum) == pytest.approx(440, abs=2)


def test_the_same_film_has_the_same_bytes(tmp_path: Path) -> None:
    assert film(tmp_path / "a.mp4").read_bytes() == film(tmp_path / "b.mp4").read_bytes()


def test_a_picture_may_be_left_out_and_none_goes_back(tmp_path: Path) -> None:
    writer = Mp4Writer(tmp_path / "f.mp4", (64, 48), 10)
    for at_s in (0.0, 0.5, 0.4, 0.52, 2.0):
        writer.picture(picture(100), at_s)
    writer.close()
    with av.open(str(tmp_path / "f.mp4")) as file:
        assert [round(frame.time, 3) for frame in file.decode(video=0)] == [0.0, 0.5, 2.0]


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="even numbers"):
        Mp4Writer(tmp_path / "f.mp4", (65, 48))
    writer = Mp4Writer(tmp_path / "f.mp4", (64, 48))
    with pytest.raises(InvalidInput, match="does not fit"):
        writer.picture(np.zeros((10, 10, 3), np.uint8), 0.0)
    writer.close()
    (tmp_path / "file").write_text("")
    with pytest.raises(InvalidInput, match="Choose another folder"):
        Mp4Writer(tmp_path / "file" / "f.mp4", (64, 48))


def test_without_the_library_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *more: object) -> object:
        if name.split(".")[0] == "av":
            raise ImportError("No module named 'av'")
        return real(name, *more)

    monkeypatch.delitem(sys.modules, "av", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(BackendUnavailable, match=r"quark-glasses\[video\]"):
        Mp4Writer(tmp_path / "f.mp4", (64, 48))


class TestSoundTrack:
    def test_two_who_speak_at_once_are_added(self) -> None:
        track = SoundTrack(0, 1000)
        track.add(np.full(100, 5, np.int16), 0)
        track.add(np.full(100, 7, np.int16), 50_000_000)
        mixed = track.take(200_000_000)
        assert list(mixed[[0, 49, 50, 99, 100, 149, 150, 199]]) == [5, 5, 12, 12, 7, 7, 0, 0]

    def test_loud_and_loud_does_not_wrap(self) -> None:
        track = SoundTrack(0, 1000)
        for _ in range(3):
            track.add(np.full(10, 30_000, np.int16), 0)
        assert np.all(track.take(10_000_000) == 32_767)

    def test_what_comes_too_late_or_before_the_start_is_cut(self) -> None:
        track = SoundTrack(1_000_000_000, 1000)
        track.add(np.arange(100, dtype=np.int16), 950_000_000)
        assert list(track.take(1_020_000_000)) == list(range(50, 70))
        track.add(np.full(100, 1000, np.int16), 1_000_000_000)
        assert list(track.take(1_030_000_000)) == [1000 + n for n in range(70, 80)]

    @given(
        st.lists(st.tuples(st.integers(-50, 500), st.integers(0, 80)), max_size=20),
        st.lists(st.integers(0, 400), max_size=6).map(sorted),
    )
    def test_however_it_is_taken_it_is_one_sound(self, blocks: list[tuple[int, int]], cuts: list[int]) -> None:
        """All blocks before the first look: then the pieces together are the whole, at its length."""
        whole, parts = SoundTrack(0, 1000), SoundTrack(0, 1000)
        for at_ms, count in blocks:
            for track in (whole, parts):
                track.add(np.full(count, 3, np.int16), at_ms * 1_000_000)
        pieces = [parts.take(cut * 1_000_000) for cut in [*cuts, 400]]
        assert np.array_equal(np.concatenate(pieces), whole.take(400_000_000))
        assert sum(map(len, pieces)) == 400
