"""Recordings of an inertial sensor as CSV.

The first line names the columns, in any order: `time_s` (from any start), `gyro_x`, `gyro_y`, `gyro_z` in rad/s and `accel_x`,
`accel_y`, `accel_z` in m/s^2 with gravity, in the axes of REP-103 (x forward, y left, z up). Other columns are passed over.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.state import Imu
from quark_glasses.core.types import Header

COLUMNS = ("time_s", "gyro_x", "gyro_y", "gyro_z", "accel_x", "accel_y", "accel_z")
MOST_ROWS = 4 * 3600 * 200  # four hours at 200 Hz


def read_csv(path: Path, frame_id: str = "imu_link") -> list[Imu]:
    """A whole file; stamps are its own times in ns. Raises `InvalidInput` with the line that is wrong."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return _rows(path, csv.reader(file), frame_id)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidInput(f"cannot read the recording {path}: {error}", "Give a CSV file") from error


def write_csv(path: Path, samples: Sequence[Imu]) -> None:
    """Samples as such a file; raises `InvalidInput` where it cannot be written."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file)
            out.writerow(COLUMNS)
            for sample in samples:
                stamp = f"{sample.header.stamp_ns // 10**9}.{sample.header.stamp_ns % 10**9:09d}"
                out.writerow((stamp, *sample.angular_velocity, *sample.linear_acceleration))
    except OSError as error:
        raise InvalidInput(f"cannot write {path}: {error.strerror}", "Choose another folder") from error


def _rows(path: Path, rows: Iterable[list[str]], frame_id: str) -> list[Imu]:
    lines = iter(rows)
    names = [name.strip() for name in next(lines, [])]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise InvalidInput(
            f"{path} has no column {missing[0]}", f"Name the columns in its first line: {','.join(COLUMNS)}"
        )
    places = [names.index(name) for name in COLUMNS]
    samples: list[Imu] = []
    for number, row in enumerate(lines, 2):
        if not row:
            continue
        if len(samples) == MOST_ROWS:
            raise InvalidInput(f"{path} has more than {MOST_ROWS} samples", "Cut it")
        samples.append(_sample(path, number, row, places, frame_id))
    return samples


def _sample(path: Path, number: int, row: list[str], places: list[int], frame_id: str) -> Imu:
    try:
        whole, _, rest = row[places[0]].strip().partition(".")
        stamp_ns = int(whole) * 10**9 + int((rest + "0" * 9)[:9]) if rest.isdigit() or not rest else None
        if stamp_ns is None:
            stamp_ns = round(float(row[places[0]]) * 1e9)
        gx, gy, gz, ax, ay, az = (float(row[place]) for place in places[1:])
    except (ValueError, IndexError) as error:
        raise InvalidInput(f"{path}, line {number} is not a sample: {error}", "Correct or remove the line") from error
    if not all(math.isfinite(value) for value in (gx, gy, gz, ax, ay, az)):
        raise InvalidInput(f"{path}, line {number} has a value that is not finite", "Correct or remove the line")
    return Imu(Header(stamp_ns, frame_id), (gx, gy, gz), (ax, ay, az))
