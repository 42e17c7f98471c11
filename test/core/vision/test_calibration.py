from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.calibration import fitted, pinhole, read_calibration, write_calibration
from quark_glasses.ros import convert

ROS_FILE = """
image_width: 640
image_height: 480
camera_name: glasses
camera_matrix: {rows: 3, cols: 3, data: [500.0, 0, 320, 0, 501, 240, 0, 0, 1]}
distortion_model: plumb_bob
distortion_coefficients: {rows: 1, cols: 5, data: [0.1, -0.2, 0.001, 0.002, 0]}
rectification_matrix: {rows: 3, cols: 3, data: [1, 0, 0, 0, 1, 0, 0, 0, 1]}
projection_matrix: {rows: 3, cols: 4, data: [490, 0, 321, 0, 0, 495, 241, 0, 0, 0, 1, 0]}
"""


def test_a_file_of_the_ros_tools_is_read():
    info = read_calibration(ROS_FILE)
    assert (info.width, info.k[4], info.d[1], info.p[2]) == (640, 501.0, -0.2, 321.0)
    assert info.fov_deg == pytest.approx(65.2, abs=0.1)


def test_what_is_written_can_be_read():
    info = read_calibration(ROS_FILE)
    assert read_calibration(write_calibration(info, "glasses")) == info


def test_it_travels_as_camera_info():
    info = read_calibration(ROS_FILE)
    msg = convert.to_msg(info)
    assert type(msg).__name__ == "CameraInfo"
    assert convert.from_msg(type(info), msg) == info


def test_a_camera_of_known_angle_is_a_pinhole():
    assert pinhole(640, 480, 60.0).fov_deg == pytest.approx(60.0)
    assert pinhole(640, 480, 0.0).k[0] == 0.0, "sensor_msgs/CameraInfo: not calibrated"


def test_a_smaller_picture_of_the_same_shape_is_seen_by_the_same_camera():
    info = read_calibration(ROS_FILE)
    small = fitted(info, 320, 240)
    assert (small.k[0], small.k[2], small.p[5]) == (250.0, 160.0, 247.5)
    assert small.fov_deg == pytest.approx(info.fov_deg)
    assert fitted(info, 1280, 720).k[0] == 0.0, "another shape is another crop: nothing is known"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "a: b", ROS_FILE.replace("500.0", ".nan"), ROS_FILE.replace("500.0, ", ""), ROS_FILE.replace("640", "0"),
     ROS_FILE.replace("plumb_bob", "magic"), "{"],
)  # fmt: skip
def test_what_is_no_calibration_is_refused_with_what_to_do(text):
    with pytest.raises(InvalidInput, match="quark calibrate"):
        read_calibration(text)


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text):
    try:
        read_calibration(text)
    except InvalidInput:
        return
