from __future__ import annotations

import numpy as np
import pytest

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.view import View, ViewSpec, share


def picture(width: int, height: int, level: int) -> np.ndarray:
    return np.full((height, width, 3), level, np.uint8)


def test_black_is_clear_glass():
    view = View(ViewSpec((320, 240), 40.0, 1.0))
    seen = view.compose(picture(640, 480, 100), 40.0, picture(640, 480, 0), 30.0)
    assert seen.shape == (240, 320, 3)
    assert np.all(seen == 100)


def test_what_is_lit_is_added_and_never_wraps():
    view = View(ViewSpec((320, 240), 40.0, 1.0))
    shown = picture(640, 480, 0)
    shown[200:280, 280:360, 1] = 200
    seen = view.compose(picture(640, 480, 100), 40.0, shown, 30.0)
    assert tuple(seen[120, 160]) == (100, 255, 100)
    assert tuple(seen[2, 2]) == (100, 100, 100)


def test_the_display_covers_its_angle_of_the_view():
    view = View(ViewSpec((400, 300), 40.0, 1.0))
    seen = view.compose(None, 0.0, picture(640, 480, 255), 30.0)
    lit = np.flatnonzero(seen[150, :, 1])
    assert len(lit) == pytest.approx(400 * share(30.0, 40.0), abs=1)
    assert lit[0] == pytest.approx(400 - 1 - lit[-1], abs=1), "in the middle"


def test_a_display_wider_than_the_view_is_cut():
    seen = View(ViewSpec((400, 300), 20.0, 1.0)).compose(picture(64, 48, 10), 20.0, picture(640, 480, 50), 60.0)
    assert np.all(seen == 60)


def test_a_wide_camera_is_cut_to_the_view():
    world = picture(800, 600, 0)
    world[:, 200:600] = 200  # the middle half
    seen = View(ViewSpec((320, 240), 40.0, 1.0)).compose(world, 80.0, None, 30.0)
    assert np.mean(seen[:, 5:-5]) == pytest.approx(200, abs=3)


def test_a_tall_camera_picture_keeps_its_shape():
    world = picture(300, 900, 0)
    world[300:600] = 200
    seen = View(ViewSpec((320, 240), 60.0, 1.0)).compose(world, 60.0, None, 30.0)
    assert np.all(seen == 200), "width and height shrink alike: 300x225 of the middle is seen"


@pytest.mark.parametrize("spec", [{"size": (321, 240)}, {"view_fov_deg": 0.0}, {"clearness": 0.0}])
def test_a_view_that_cannot_be_is_refused(spec):
    with pytest.raises(InvalidInput):
        ViewSpec(**spec)
