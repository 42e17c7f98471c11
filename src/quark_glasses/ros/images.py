"""Pixels and sensor_msgs/Image: by `cv_bridge` where it is installed, by numpy elsewhere; a test holds the two equal."""

from __future__ import annotations

import array
import importlib.util
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sensor_msgs.msg import Image

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Header
from quark_glasses.ros.convert import to_msg

# encoding -> (dtype, channels); the names are those of sensor_msgs/image_encodings
ENCODINGS: dict[str, tuple[type[np.generic], int]] = {
    "bgr8": (np.uint8, 3),
    "rgb8": (np.uint8, 3),
    "bgra8": (np.uint8, 4),
    "rgba8": (np.uint8, 4),
    "mono8": (np.uint8, 1),
    "mono16": (np.uint16, 1),
    "32FC1": (np.float32, 1),
}


def have_cv_bridge() -> bool:
    """Is the ROS 2 cv_bridge installed (the package of that name on PyPI is the ROS 1 one)?"""
    try:
        return importlib.util.find_spec("cv_bridge.boost") is not None
    except ModuleNotFoundError:
        return False


def image_msg(pixels: NDArray[Any], encoding: str, header: Header | None = None) -> Image:
    """Pixels (h, w) or (h, w, channels) as a message; raises `InvalidInput` where they do not fit the encoding."""
    dtype, channels = _encoding(encoding)
    shape_fits = pixels.ndim == 2 if channels == 1 else pixels.ndim == 3 and pixels.shape[2] == channels
    if pixels.dtype != dtype or not shape_fits:
        raise InvalidInput(
            f"pixels are {pixels.dtype} {pixels.shape}, which is not {encoding}", "Pass what the encoding names"
        )
    if have_cv_bridge():
        from cv_bridge import CvBridge

        msg: Image = CvBridge().cv2_to_imgmsg(pixels, encoding)
    else:
        msg = numpy_image_msg(pixels, encoding)
    msg.header = to_msg(header or Header())
    return msg


def image_pixels(msg: Image) -> NDArray[Any]:
    """The pixels of a message, (h, w) or (h, w, channels); a view on its data where rows are not padded."""
    if have_cv_bridge():
        from cv_bridge import CvBridge

        pixels: NDArray[Any] = CvBridge().imgmsg_to_cv2(msg)
        return pixels
    return numpy_image_pixels(msg)


def numpy_image_msg(pixels: NDArray[Any], encoding: str) -> Image:
    """Without cv_bridge. `data` is filled from an array: an ndarray would be checked element by element."""
    packed = np.ascontiguousarray(pixels)
    msg = Image(height=packed.shape[0], width=packed.shape[1], encoding=encoding)
    msg.is_bigendian = int(packed.dtype.byteorder == ">")
    msg.step = packed.strides[0]
    msg.data = array.array("B", packed.tobytes())
    return msg


def numpy_image_pixels(msg: Image) -> NDArray[Any]:
    """Without cv_bridge; raises `InvalidInput` for an encoding or size that does not fit."""
    dtype, channels = _encoding(msg.encoding)
    kind = np.dtype(dtype).newbyteorder(">" if msg.is_bigendian else "<")
    wanted = msg.width * channels * kind.itemsize
    if msg.step < wanted or len(msg.data) < msg.step * msg.height:
        raise InvalidInput(
            f"an image of {msg.width}x{msg.height} {msg.encoding} has too few bytes", "Look at its sender"
        )
    rows = np.frombuffer(msg.data, np.uint8, msg.step * msg.height).reshape(msg.height, msg.step)[:, :wanted]
    pixels = np.ascontiguousarray(rows).view(kind).astype(dtype, copy=False)
    return pixels.reshape((msg.height, msg.width) if channels == 1 else (msg.height, msg.width, channels))


def _encoding(name: str) -> tuple[type[np.generic], int]:
    if name not in ENCODINGS:
        raise InvalidInput(f"the image encoding '{name}' is not supported", f"Use one of {', '.join(ENCODINGS)}")
    return ENCODINGS[name]
