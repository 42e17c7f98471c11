"""Calibration: pictures of a board by a camera that is known give that camera."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from quark_glasses.cli import COMMANDS
from quark_glasses.commands import calibrate as command
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.board import Board, Sighting, calibrate, drawn, find
from quark_glasses.core.vision.calibration import read_calibration

SIZE = (640, 480)
FX, FY, CX, CY = 520.0, 515.0, 330.0, 236.0
BEND = (-0.18, 0.05, 0.001, -0.0005)


@lru_cache(maxsize=1)
def rays() -> np.ndarray:
    """Where each pixel looks, 3 x n."""
    matrix = np.array([[FX, 0, CX], [0, FY, CY], [0, 0, 1.0]])
    pixels = np.stack(np.meshgrid(np.arange(SIZE[0]), np.arange(SIZE[1])), -1).reshape(-1, 1, 2).astype(float)
    found = cv2.undistortPoints(pixels, matrix, np.array(BEND)).reshape(-1, 2)
    return np.vstack([found.T, np.ones(len(found))])


@lru_cache(maxsize=64)
def photograph(board: Board, seed: int) -> np.ndarray:
    """The board from somewhere, by a camera whose lens bends, with noise."""
    dice = np.random.default_rng(seed)
    px = 60
    sheet = drawn(board, px).astype(np.uint8)
    middle = np.array([board.columns, board.rows]) * board.square_m / 2
    turn, _ = cv2.Rodrigues(np.radians(dice.uniform(-32, 32, 3)))
    away = dice.uniform(0.3, 0.45)
    place = np.array([*dice.uniform(-0.22, 0.22, 2) * away * np.array([1.0, 0.7]), away]) - turn @ [*middle, 0.0]
    to_board = np.linalg.inv(np.column_stack([turn[:, :2], place]))
    x, y, w = to_board @ rays()
    on_sheet = np.stack([x / w, y / w], -1) / board.square_m * px + px - 0.5
    maps = on_sheet.reshape(SIZE[1], SIZE[0], 2).astype(np.float32)
    small = cv2.GaussianBlur(sheet, (0, 0), 1.2)
    grey = cv2.remap(small, maps[..., 0], maps[..., 1], cv2.INTER_LINEAR, borderValue=128)
    noisy = grey.astype(float) + dice.normal(0, 3, grey.shape)
    return cv2.cvtColor(np.clip(noisy, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)


@lru_cache(maxsize=2)
def sightings(charuco: bool) -> tuple[Sighting, ...]:
    board = Board(9, 6, 0.025, charuco)
    return tuple(sighting for seed in range(14) if (sighting := find(board, photograph(board, seed))) is not None)


@pytest.mark.parametrize("charuco", [False, True])
def test_a_known_camera_is_found_again(charuco: bool) -> None:
    seen = sightings(charuco)
    assert len(seen) >= 8
    found = calibrate(seen, SIZE)
    assert found.error_px < 0.5
    k = found.info.k
    assert (k[0], k[4]) == pytest.approx((FX, FY), rel=0.015)
    assert (k[2], k[5]) == pytest.approx((CX, CY), abs=8)
    assert found.info.d[0] == pytest.approx(BEND[0], abs=0.06)
    assert found.info.fov_deg == pytest.approx(math.degrees(2 * math.atan(320 / FX)), abs=1.0)


def test_a_view_that_does_not_fit_is_left_out() -> None:
    seen = list(sightings(False))
    moved = seen[3].in_picture + np.random.default_rng(1).normal(0, 6, seen[3].in_picture.shape).astype(np.float32)
    seen[3] = Sighting(seen[3].on_board, moved)
    found = calibrate(seen, SIZE)
    assert found.left_out == (3,)
    assert found.error_px < 0.5


def test_where_there_is_no_board_none_is_found() -> None:
    noise = np.random.default_rng(2).integers(0, 255, (480, 640, 3), dtype=np.uint8)
    for charuco in (False, True):
        assert find(Board(charuco=charuco), noise) is None


def test_too_few_pictures_are_told() -> None:
    with pytest.raises(InvalidInput, match="6 are needed"):
        calibrate([], SIZE)


def test_the_command_prints_a_board_and_writes_what_the_camera_node_reads(tmp_path: Path, capsys) -> None:
    import argparse

    assert "calibrate" in COMMANDS
    parser = argparse.ArgumentParser()
    command.arguments(parser)
    assert command.run(parser.parse_args(["--print", str(tmp_path / "board.png"), "--charuco"])) == 0
    assert cv2.imread(str(tmp_path / "board.png")) is not None
    (tmp_path / "shots").mkdir()
    for seed in range(7):
        cv2.imwrite(str(tmp_path / "shots" / f"{seed:02d}.png"), photograph(Board(), seed))
    out = tmp_path / "camera.yaml"
    assert command.run(parser.parse_args([str(tmp_path / "shots"), "--out", str(out), "--name", "glasses"])) == 0
    info = read_calibration(out.read_text(encoding="utf-8"))
    assert info.k[0] == pytest.approx(FX, rel=0.08)
    assert "field of view" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["--board", "nine"], ["--board", "2x2"], ["{empty}"]])
def test_what_cannot_be_is_told(arguments: list[str], tmp_path: Path) -> None:
    import argparse

    parser = argparse.ArgumentParser()
    command.arguments(parser)
    with pytest.raises(InvalidInput):
        command.run(parser.parse_args([each.format(empty=tmp_path) for each in arguments]))
