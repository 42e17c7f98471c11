"""Pixels survive the way through a message; where cv_bridge is installed, ours and its agree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Frame, Header
from quark_glasses.ros import convert, images


def picture(encoding: str, height: int, width: int) -> np.ndarray:
    dtype, channels = images.ENCODINGS[encoding]
    shape = (height, width) if channels == 1 else (height, width, channels)
    return np.random.default_rng(1).integers(0, 255, shape).astype(dtype)


SIZES = st.integers(1, 17)


@pytest.mark.parametrize("encoding", images.ENCODINGS)
@given(height=SIZES, width=SIZES)
def test_pixels_come_back(encoding, height, width):
    pixels = picture(encoding, height, width)
    back = images.image_pixels(images.image_msg(pixels, encoding))
    assert back.dtype == pixels.dtype
    assert np.array_equal(back, pixels)


def test_a_frame_is_an_image_for_those_outside():
    pixels = picture("rgb8", 5, 7)
    back = convert.decode(Frame, convert.encode(Frame(Header(3, "camera"), pixels)))
    assert convert.message_type_name(Frame) == "sensor_msgs/msg/Image"
    assert (back.header, back.encoding) == (Header(3, "camera"), "rgb8")
    assert np.array_equal(back.pixels, pixels)


def test_padded_rows_are_cut():
    msg = images.numpy_image_msg(picture("mono8", 4, 8), "mono8")
    msg.width = 5
    assert images.numpy_image_pixels(msg).shape == (4, 5)


@pytest.mark.parametrize(("pixels", "encoding"), [(np.zeros((2, 2, 3)), "bgr8"), (np.zeros((2, 2), np.uint8), "rgb8")])
def test_pixels_that_do_not_fit_are_refused(pixels, encoding):
    with pytest.raises(InvalidInput):
        images.image_msg(pixels, encoding)


def test_a_message_that_is_too_short_is_refused():
    msg = images.numpy_image_msg(picture("bgr8", 4, 4), "bgr8")
    msg.height = 40
    with pytest.raises(InvalidInput, match="too few bytes"):
        images.numpy_image_pixels(msg)


@pytest.mark.skipif(not images.have_cv_bridge(), reason="cv_bridge is not installed: it comes with an apt ROS only")
@pytest.mark.parametrize("encoding", images.ENCODINGS)
def test_cv_bridge_and_ours_agree(encoding):
    from cv_bridge import CvBridge

    pixels = picture(encoding, 6, 9)
    ours, theirs = images.numpy_image_msg(pixels, encoding), CvBridge().cv2_to_imgmsg(pixels, encoding)
    assert (ours.step, ours.encoding, bytes(ours.data)) == (theirs.step, theirs.encoding, bytes(theirs.data))
    assert np.array_equal(images.numpy_image_pixels(theirs), CvBridge().imgmsg_to_cv2(ours))
