"""A frame as a photograph: JPEG with EXIF 2.32 (JEITA CP-3451): when it was taken, with what, and where."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import cv2
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Frame

MAKE, MODEL = "Quark Glasses", "open glasses"
FINENESS = 10_000  # of the seconds of an angle
Base, Gps = ExifTags.Base, ExifTags.GPS


@dataclass(frozen=True)
class Position:
    """Where a photograph was taken: degrees north and east (WGS 84), metres above the sea."""

    latitude: float
    longitude: float
    altitude: float | None = None

    def __post_init__(self) -> None:
        if not (-90.0 <= self.latitude <= 90.0 and -180.0 <= self.longitude <= 180.0):
            raise InvalidInput(f"there is no place at {self.latitude}, {self.longitude}", "Give degrees north and east")


def position_of(text: str) -> Position | None:
    """Where "48.137, 11.575" or "48.137, 11.575, 520" is; None for ""; raises `InvalidInput`."""
    if not text.strip():
        return None
    try:
        latitude, longitude, *height = (float(part) for part in text.split(","))
        return Position(latitude, longitude, *height)
    except (ValueError, TypeError) as error:
        raise InvalidInput(f"'{text}' is no position", "Write latitude, longitude in degrees, and metres up") from error


def photograph(
    frame: Frame, *, utc_offset_s: int = 0, position: Position | None = None, max_width: int = 0, quality: int = 90
) -> bytes:
    """A frame as JPEG, at most `max_width` px wide (0: as it is). The stamp of the frame is Unix time."""
    pixels = frame.pixels if frame.encoding == "rgb8" else cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2RGB)
    height, width = pixels.shape[:2]
    if 0 < max_width < width:
        size = (max_width, max(1, round(height * max_width / width)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    out = io.BytesIO()
    taken = _exif(frame.header.stamp_ns, utc_offset_s, position)
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, exif=taken)
    return out.getvalue()


def file_name(stamp_ns: int, utc_offset_s: int) -> str:
    """As cameras name them, by local time: IMG_20261122_094307_123.jpg."""
    return f"IMG_{_local(stamp_ns, utc_offset_s):%Y%m%d_%H%M%S}_{stamp_ns // 1_000_000 % 1000:03d}.jpg"


def _local(stamp_ns: int, utc_offset_s: int) -> datetime:
    return datetime.fromtimestamp(stamp_ns // 1_000_000_000, timezone(timedelta(seconds=utc_offset_s)))


def _exif(stamp_ns: int, utc_offset_s: int, position: Position | None) -> Image.Exif:
    local = _local(stamp_ns, utc_offset_s)
    found = Image.Exif()
    when = f"{local:%Y:%m:%d %H:%M:%S}"
    found[Base.Make], found[Base.Model], found[Base.DateTime] = MAKE, MODEL, when
    details: dict[int, Any] = found.get_ifd(ExifTags.IFD.Exif)
    details[Base.DateTimeOriginal] = when
    details[Base.SubsecTimeOriginal] = f"{stamp_ns // 1_000_000 % 1000:03d}"
    details[Base.OffsetTimeOriginal] = f"{local:%z}"[:3] + ":" + f"{local:%z}"[3:5]
    if position is not None:
        found.get_ifd(ExifTags.IFD.GPSInfo).update(_gps(position, stamp_ns))
    return found


def _gps(position: Position, stamp_ns: int) -> dict[int, Any]:
    utc = datetime.fromtimestamp(stamp_ns // 1_000_000_000, UTC)
    tags: dict[int, Any] = {
        Gps.GPSVersionID: b"\x02\x03\x00\x00",
        Gps.GPSLatitudeRef: "N" if position.latitude >= 0 else "S",
        Gps.GPSLatitude: _angle(position.latitude),
        Gps.GPSLongitudeRef: "E" if position.longitude >= 0 else "W",
        Gps.GPSLongitude: _angle(position.longitude),
        Gps.GPSTimeStamp: tuple(IFDRational(n) for n in (utc.hour, utc.minute, utc.second)),
        Gps.GPSDateStamp: f"{utc:%Y:%m:%d}",
    }
    if position.altitude is not None:
        tags[Gps.GPSAltitudeRef] = b"\x01" if position.altitude < 0 else b"\x00"
        tags[Gps.GPSAltitude] = IFDRational(round(abs(position.altitude) * 100), 100)
    return tags


def _angle(degrees: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    """Degrees, minutes and seconds; whole numbers of the finest unit first, so that 60 seconds never come."""
    units = round(abs(degrees) * 3600 * FINENESS)
    minutes, seconds = divmod(units, 60 * FINENESS)
    return IFDRational(minutes // 60), IFDRational(minutes % 60), IFDRational(seconds, FINENESS)
