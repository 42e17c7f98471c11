"""Finds the calibration of a camera from pictures of a flat board (Z. Zhang, "A flexible new technique for camera calibration", 2000).

The board is a chessboard, all of which must be seen, or a ChArUco board, a part of which is enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Header, Pixels
from quark_glasses.core.vision.calibration import CameraInfo, with_matrix

FEWEST_VIEWS, FEWEST_CORNERS = 6, 8
BAD_VIEW = 3.0  # times the median error: such a view is left out, and the rest calibrated again
MARKER = 0.75  # of a square: the markers of a ChArUco board
GRID = 4  # coverage is told on a grid of this many fields each way

Points = NDArray[np.float32]


@dataclass(frozen=True)
class Board:
    """Squares in each direction (not corners), their edge in metres, and whether markers stand in the white ones."""

    columns: int = 9
    rows: int = 6
    square_m: float = 0.025
    charuco: bool = False

    def __post_init__(self) -> None:
        if min(self.columns, self.rows) < 3 or self.columns * self.rows > 500 or not self.square_m > 0:
            raise InvalidInput("the board cannot be", "Give 3 or more squares each way, and their edge in metres")


@dataclass(frozen=True, eq=False)
class Sighting:
    """Corners of the board in one picture: on the board (metres, n x 3), and in the picture (px, n x 2)."""

    on_board: Points
    in_picture: Points


@dataclass(frozen=True)
class Found:
    """A calibration, and how good it is."""

    info: CameraInfo
    error_px: float  # root mean square over all corners
    used: int
    left_out: tuple[int, ...]  # numbers of the views that did not fit the others
    coverage: float  # part of the picture, in a grid of 4 x 4, that corners were seen in


def find(board: Board, picture: Pixels) -> Sighting | None:
    """The board in a BGR picture; None where it is not seen well enough."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    return _charuco(board, grey) if board.charuco else _chessboard(board, grey)


def drawn(board: Board, square_px: int) -> NDArray[np.uint8]:
    """The board to be printed, grey, with a white rim one square wide."""
    if board.charuco:
        size = (board.columns * square_px, board.rows * square_px)
        picture = np.asarray(_charuco_board(board).generateImage(size), np.uint8)
    else:
        fields = np.indices((board.rows, board.columns)).sum(axis=0) % 2
        picture = np.kron(fields, np.ones((square_px, square_px))).astype(np.uint8) * 255
    return np.pad(picture, square_px, constant_values=255)


def calibrate(sightings: Sequence[Sighting], size: tuple[int, int]) -> Found:
    """The camera that saw them, in pictures of `size` (width, height); raises `InvalidInput` for too few of them."""
    chosen = list(range(len(sightings)))
    _check(len(chosen))
    found, errors = _solve([sightings[n] for n in chosen], size)
    good = [n for n, error in zip(chosen, errors, strict=True) if error <= BAD_VIEW * float(np.median(errors))]
    if FEWEST_VIEWS <= len(good) < len(chosen):
        found, _ = _solve([sightings[n] for n in good], size)
        return replace(found, left_out=tuple(n for n in chosen if n not in good))
    return found


def _check(views: int) -> None:
    if views < FEWEST_VIEWS:
        raise InvalidInput(
            f"the board was found in {views} pictures, and {FEWEST_VIEWS} are needed",
            "Take more: all of the board, sharp, from several sides, also near the corners of the picture",
        )


def _solve(sightings: Sequence[Sighting], size: tuple[int, int]) -> tuple[Found, NDArray[np.float64]]:
    """The camera, and the error of each view in px."""
    objects = [sighting.on_board for sighting in sightings]
    images = [sighting.in_picture for sighting in sightings]
    start, straight = np.eye(3), np.zeros(5)  # filled in; without the flag that says so they are no guess
    error, matrix, bends, _, _, _, _, views = cv2.calibrateCameraExtended(objects, images, size, start, straight)
    numbers = [float(value) for value in np.ravel(bends)[:5]]
    info = CameraInfo(Header(), *size, d=(*numbers, *[0.0] * (5 - len(numbers))))
    fx, fy, cx, cy = (float(matrix[place]) for place in ((0, 0), (1, 1), (0, 2), (1, 2)))
    if not all(np.isfinite(value) and value > 0 for value in (fx, fy)):
        raise InvalidInput("these views fit no camera", "Take them from several sides, not all straight on")
    cells = np.floor(np.concatenate(images) / np.array(size) * GRID).clip(0, GRID - 1)
    coverage = len(np.unique(cells, axis=0)) / GRID**2
    return Found(with_matrix(info, fx, fy, cx, cy), float(error), len(sightings), (), coverage), np.ravel(views)


def _chessboard(board: Board, grey: NDArray[np.uint8]) -> Sighting | None:
    inner = (board.columns - 1, board.rows - 1)
    seen, corners = cv2.findChessboardCornersSB(grey, inner, flags=cv2.CALIB_CB_NORMALIZE_IMAGE | cv2.CALIB_CB_ACCURACY)
    if not seen:
        return None
    grid = np.zeros((inner[0] * inner[1], 3), np.float32)
    grid[:, :2] = np.mgrid[: inner[0], : inner[1]].T.reshape(-1, 2) * board.square_m
    return Sighting(grid, np.asarray(corners, np.float32).reshape(-1, 2))


def _charuco(board: Board, grey: NDArray[np.uint8]) -> Sighting | None:
    made = _charuco_board(board)
    corners, numbers, _, _ = cv2.aruco.CharucoDetector(made).detectBoard(grey)
    if numbers is None or len(numbers) < FEWEST_CORNERS:
        return None
    on_board = np.asarray(made.getChessboardCorners(), np.float32)[np.ravel(numbers)]
    if min(np.ptp(on_board[:, 0]), np.ptp(on_board[:, 1])) < board.square_m / 2:
        return None  # all in one line: they say nothing of the camera
    return Sighting(on_board, np.asarray(corners, np.float32).reshape(-1, 2))


def _charuco_board(board: Board) -> cv2.aruco.CharucoBoard:
    markers = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_5X5_250)
    return cv2.aruco.CharucoBoard((board.columns, board.rows), board.square_m, MARKER * board.square_m, markers)
