"""Photographs say when and where they were taken, and none is lost to another."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.types import Frame, Header
from quark_glasses.core.vision.photo import Position, file_name, photograph
from quark_glasses.gallery import Gallery

TAKEN = 1_795_312_987_123_456_789  # 2026-11-22 02:03:07.123 UTC
SHANGHAI = 8 * 3600


def frame(encoding: str = "bgr8") -> Frame:
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[..., 0] = 200  # blue in BGR, red in RGB
    return Frame(Header(TAKEN), pixels, encoding)


def read(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_it_says_when_it_was_taken_in_local_time():
    exif = read(photograph(frame(), utc_offset_s=SHANGHAI)).getexif()
    details = exif.get_ifd(ExifTags.IFD.Exif)
    assert exif[ExifTags.Base.DateTime] == "2026:11:22 10:03:07"
    assert details[ExifTags.Base.DateTimeOriginal] == "2026:11:22 10:03:07"
    assert details[ExifTags.Base.OffsetTimeOriginal] == "+08:00"
    assert details[ExifTags.Base.SubsecTimeOriginal] == "123"
    assert not exif.get_ifd(ExifTags.IFD.GPSInfo), "no place where none is known"


def test_west_of_greenwich_the_offset_is_negative():
    details = read(photograph(frame(), utc_offset_s=-(3 * 3600 + 1800))).getexif().get_ifd(ExifTags.IFD.Exif)
    assert details[ExifTags.Base.OffsetTimeOriginal] == "-03:30"


@given(
    st.floats(-90, 90), st.floats(-180, 180), st.none() | st.floats(-400, 8000)
)  # fmt: skip
def test_it_says_where_it_was_taken(latitude, longitude, altitude):
    gps = read(photograph(frame(), position=Position(latitude, longitude, altitude))).getexif().get_ifd(0x8825)

    def degrees(number: int, ref: int, negative: str) -> float:
        d, m, s = (float(part) for part in gps[number])
        assert m < 60
        assert s < 60
        return (-1 if gps[ref] == negative else 1) * (d + m / 60 + s / 3600)

    assert degrees(2, 1, "S") == pytest.approx(latitude, abs=1e-7)
    assert degrees(4, 3, "W") == pytest.approx(longitude, abs=1e-7)
    if altitude is not None:
        assert float(gps[6]) * (-1 if gps[5] == b"\x01" else 1) == pytest.approx(altitude, abs=0.006)
    assert gps[29] == "2026:11:22"


@pytest.mark.parametrize(("encoding", "colour"), [("bgr8", (0, 0, 200)), ("rgb8", (200, 0, 0))])
def test_colours_are_right_whatever_the_order(encoding, colour):
    assert read(photograph(frame(encoding))).getpixel((30, 20)) == pytest.approx(colour, abs=6)


def test_it_may_be_made_smaller_and_never_larger():
    assert read(photograph(frame(), max_width=32)).size == (32, 24)
    assert read(photograph(frame(), max_width=500)).size == (64, 48)


def test_a_place_that_cannot_be_is_refused():
    with pytest.raises(InvalidInput):
        Position(91.0, 0.0)


def test_the_gallery_keeps_both_of_one_millisecond(tmp_path: Path):
    gallery = Gallery(tmp_path / "new")
    name = file_name(TAKEN, SHANGHAI)
    assert name == "IMG_20261122_100307_123.jpg"
    first, second = gallery.keep(b"one", name), gallery.keep(b"two", name)
    assert (first.name, second.name) == (name, "IMG_20261122_100307_123-2.jpg")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert sorted(path.name for path in gallery.folder.iterdir()) == sorted([first.name, second.name])
    assert first.stat().st_mode & 0o077 == 0, "nobody else reads it"


def test_a_gallery_that_cannot_be_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFull, match="Free some space"):
        Gallery(tmp_path / "file").keep(b"x", "a.jpg")
