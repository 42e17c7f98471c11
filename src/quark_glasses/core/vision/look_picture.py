"""A camera frame as engines, the display and models want it."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image

from quark_glasses.core.types import Frame, Header, Picture, Pixels
from quark_glasses.core.vision.gate import GOOD, sharpness

DARK = 16  # of 255: the brightness that hardly a pixel is above where nothing can be seen
BRIGHTEST = 98  # per cent of the pixels that are darker than the lights in a dark picture
MOST_PIXELS = 40_000_000
SMALLER = 0.85
BLURRED = 0.2  # sharpness
SMALLEST = 24  # px of the shorter side
COARSE = 4  # every so many pixels are enough to tell how bright it is


def rgb(frame: Frame) -> Pixels:
    """Its pixels, uint8 (height, width, 3) RGB."""
    if frame.encoding == "rgb8":
        return frame.pixels
    return np.asarray(cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2RGB), np.uint8)


def grey(frame: Frame) -> Pixels:
    """Its brightness, uint8 (height, width)."""
    way = cv2.COLOR_RGB2GRAY if frame.encoding == "rgb8" else cv2.COLOR_BGR2GRAY
    return np.asarray(cv2.cvtColor(frame.pixels, way), np.uint8)


def small_jpeg(frame: Frame, longest: int, quality: int = 80) -> Picture:
    """The picture as JPEG, its longer side at most `longest` px."""
    pixels = frame.pixels if frame.encoding == "bgr8" else cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR)
    height, width = pixels.shape[:2]
    times = longest / max(height, width)
    if times < 1:
        size = (max(1, round(width * times)), max(1, round(height * times)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return Picture(frame.header, "jpeg", data.tobytes())


def of_jpeg(data: bytes, header: Header) -> Frame | None:
    """A picture that somebody gave, as a frame; None where it cannot be read, is larger than `MOST_PIXELS` or has nothing to see."""
    try:
        with Image.open(io.BytesIO(data)) as picture:  # reads the head only
            if picture.width * picture.height > MOST_PIXELS:
                return None
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None or min(pixels.shape[:2]) < SMALLEST:
        return None
    return Frame(header, np.asarray(pixels, np.uint8), "bgr8")


def twice(frame: Frame) -> list[Frame]:
    """A single picture and a smaller copy of it a second later: a code that is there is read in both."""
    smaller = np.asarray(cv2.resize(frame.pixels, None, fx=SMALLER, fy=SMALLER, interpolation=cv2.INTER_AREA), np.uint8)
    later = Header(frame.header.stamp_ns + 1_000_000_000, frame.header.frame_id)
    return [frame, Frame(later, smaller, frame.encoding)]


def is_blurred(frame: Frame, sharp: float) -> bool:
    """Is it of so little sharpness (0..1) that print in it cannot be read, though there is something to be seen?

    A bare wall has no edges at any size; those of a blurred picture show when it is made smaller.
    """
    if sharp >= BLURRED:
        return False
    whole = grey(frame)
    for smaller in (4, 8, 16):
        size = (whole.shape[1] // smaller, whole.shape[0] // smaller)
        if (
            min(size) >= SMALLEST
            and sharpness(np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA))) > GOOD
        ):
            return True
    return False


def is_dark(frame: Frame) -> bool:
    """Is there so little light that nothing can be seen?"""
    return bool(np.percentile(frame.pixels[::COARSE, ::COARSE], BRIGHTEST) < DARK)
