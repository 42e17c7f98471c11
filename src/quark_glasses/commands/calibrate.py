"""`quark calibrate FOLDER`: the calibration of a camera from pictures of a board; `--print FILE` makes the board."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import cv2

from quark_glasses.backends.camera.pictures import SUFFIXES, read_picture
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.board import Board, Found, Sighting, calibrate, drawn, find
from quark_glasses.core.vision.calibration import write_calibration

SQUARE_PX = 120  # of the board that is printed
GOOD_PX, GOOD_COVERAGE = 0.7, 0.75


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, help="pictures of the board, all of one size: 15 or more")
    parser.add_argument("--board", default="9x6", metavar="COLUMNSxROWS", help="squares each way (default 9x6)")
    parser.add_argument(
        "--square", type=float, default=0.025, metavar="M", help="edge of a square in metres, as measured"
    )
    parser.add_argument("--charuco", action="store_true", help="the board has markers: a part of it in view is enough")
    parser.add_argument("--out", type=Path, default=Path("camera.yaml"), help="calibration file to write (camera.yaml)")
    parser.add_argument("--name", default="camera", help="name of the camera in the file")
    parser.add_argument("--print", type=Path, dest="sheet", metavar="PNG", help="only write the board, to be printed")


def run(args: argparse.Namespace) -> int:
    board = board_of(args)
    if args.sheet is not None:
        if not cv2.imwrite(str(args.sheet), drawn(board, SQUARE_PX)):
            raise InvalidInput(f"cannot write {args.sheet}", "Give a PNG file in a folder that exists")
        print(f"Print {args.sheet}, glue it to something flat, and measure the edge of a square: that is --square.")
        return 0
    if args.folder is None:
        raise InvalidInput("there are no pictures", "Give their folder, or --print FILE.png to make a board first")
    files, sightings, size = look_at(board, args.folder)
    found = calibrate(sightings, size)
    args.out.write_text(write_calibration(found.info, args.name), encoding="utf-8")
    print(told(found, [file.name for file in files]))
    print(f"Written to {args.out}. The camera node takes it as its parameter `calibration`.")
    return 0


def board_of(args: argparse.Namespace) -> Board:
    columns, _, rows = args.board.partition("x")
    if not (columns.isdigit() and rows.isdigit()):
        raise InvalidInput(f"'{args.board}' is no board", "Write it as 9x6: squares across and down")
    return Board(int(columns), int(rows), args.square, args.charuco)


def look_at(board: Board, folder: Path) -> tuple[list[Path], list[Sighting], tuple[int, int]]:
    """The pictures in which the board was found, and their size (width, height); raises `InvalidInput`."""
    files = sorted(file for file in folder.glob("*") if file.suffix.lower() in SUFFIXES)
    if not files:
        raise InvalidInput(f"there are no pictures in {folder}", f"They end in {' '.join(SUFFIXES)}")
    seen: list[tuple[Path, Sighting]] = []
    sizes: Counter[tuple[int, int]] = Counter()
    for file in files:
        picture = read_picture(file)
        sizes[picture.shape[1], picture.shape[0]] += 1
        sighting = find(board, picture)
        print(
            f"  {file.name}: {'not found' if sighting is None else f'{len(sighting.in_picture)} corners'}", flush=True
        )
        if sighting is not None:
            seen.append((file, sighting))
    if len(sizes) > 1:
        told_sizes = ", ".join(f"{width}x{height}" for width, height in sizes)
        raise InvalidInput(f"the pictures are of several sizes: {told_sizes}", "Use those of one camera at one setting")
    return [file for file, _ in seen], [sighting for _, sighting in seen], next(iter(sizes))


def told(found: Found, names: list[str]) -> str:
    """What a person wants to know of it, and what would make it better."""
    info = found.info
    lines = [
        f"{found.used} pictures used, error {found.error_px:.2f} px, {found.coverage:.0%} of the picture covered",
        f"fx {info.k[0]:.1f}  fy {info.k[4]:.1f}  cx {info.k[2]:.1f}  cy {info.k[5]:.1f}  field of view {info.fov_deg:.1f} deg",
    ]
    if found.left_out:
        lines.append(f"Left out, since they do not fit the others: {', '.join(names[n] for n in found.left_out)}")
    if found.error_px > GOOD_PX:
        lines.append("The error is large: is the board flat, are the pictures sharp, is --board right?")
    if found.coverage < GOOD_COVERAGE:
        lines.append("Take more pictures with the board near the edges: the lens bends most there.")
    return "\n".join(lines)
