"""Inertial sensors of the Linux kernel: the industrial I/O subsystem's buffers (Documentation/ABI/testing/sysfs-bus-iio).

A driver offers its channels in sysfs; those wanted are switched on, and samples then come as packed records from a character
device. Some sensors are one device, others two, with gyroscope and accelerometer each on its own: then each turn gets the latest
acceleration. Stamps are the kernel's; where they are not on the clock of the caller they are shifted to it once.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.core.motion.state import Imu, Vector
from quark_glasses.core.types import Header

GYRO, ACCEL = "anglvel", "accel"
AXES = "xyz"
RECORDS = 128  # kept by the kernel
READ_BYTES = 16_384
OTHER_CLOCK_NS = 1_000_000_000  # stamps that far off are on another clock
TYPE = re.compile(r"(?P<order>[bl]e):(?P<sign>[su])(?P<bits>\d+)/(?P<stored>8|16|32|64)(>>(?P<shift>\d+))?$")
PERMISSION = "Allow this user to write the sensor's folder in /sys and to read its device (a udev rule), or run as root"

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Channel:
    """How one number lies in a record."""

    name: str
    index: int
    kind: str  # of numpy
    stored: int  # bytes
    bits: int
    shift: int
    signed: bool

    def values(self, raw: NDArray[np.generic]) -> NDArray[np.int64]:
        whole = raw.astype(np.int64) >> self.shift
        if self.bits >= 64:
            return whole
        whole &= (1 << self.bits) - 1
        return np.where(whole >> (self.bits - 1), whole - (1 << self.bits), whole) if self.signed else whole


class _Buffer:
    """The records of one kernel device."""

    def __init__(self, folder: Path, dev: Path, kinds: tuple[str, ...]) -> None:
        self.folder = folder
        self._path = dev / folder.name
        self._file: int | None = None
        self._left = b""
        wanted = [f"in_{kind}_{axis}" for kind in kinds for axis in AXES]
        stamp = folder / "scan_elements" / "in_timestamp_en"
        names = [*wanted, "in_timestamp"] if stamp.exists() else wanted
        self._channels = sorted((_channel(folder, name) for name in names), key=lambda channel: channel.index)
        self._record = _layout(self._channels)
        self._scales = {kind: _scales(folder, kind) for kind in kinds}
        self._mounts = {kind: _mount(folder, kind) for kind in kinds}

    def open(self) -> None:
        _write(self.folder / "buffer" / "enable", "0")
        for file in sorted((self.folder / "scan_elements").glob("*_en")):
            _write(file, str(int(file.name.removesuffix("_en") in {channel.name for channel in self._channels})))
        clock = self.folder / "current_timestamp_clock"
        if clock.exists():
            _write(clock, "realtime")
        _write(self.folder / "buffer" / "length", str(RECORDS))
        try:
            self._file = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError as error:
            raise DeviceUnavailable(f"cannot open {self._path}: {error.strerror}", PERMISSION) from error
        _write(self.folder / "buffer" / "enable", "1")

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file, self._left = None, b""
            try:
                _write(self.folder / "buffer" / "enable", "0")
            except DeviceUnavailable:
                return  # it was pulled out: there is nothing to switch off

    def read(self) -> NDArray[np.void]:
        """The whole records that wait."""
        if self._file is None:
            return np.empty(0, self._record)
        try:
            self._left += os.read(self._file, READ_BYTES)
        except BlockingIOError:
            pass
        except OSError as error:
            raise DeviceUnavailable(
                f"the inertial sensor has gone: {error.strerror}", "Connect it and restart"
            ) from error
        count = len(self._left) // self._record.itemsize
        whole, self._left = self._left[: count * self._record.itemsize], self._left[count * self._record.itemsize :]
        return np.frombuffer(whole, self._record)

    def vectors(self, records: NDArray[np.void], kind: str) -> Floats:
        """In the unit of the kernel's ABI (rad/s, m/s^2), in the axes of the device; shape (records, 3)."""
        by_name = {channel.name: channel for channel in self._channels}
        axes = [by_name[f"in_{kind}_{axis}"].values(records[f"in_{kind}_{axis}"]) for axis in AXES]
        return np.asarray(np.stack(axes, axis=1) * self._scales[kind] @ self._mounts[kind].T)

    def stamps(self, records: NDArray[np.void]) -> list[int] | None:
        """The kernel's stamps in ns; None where it gives none."""
        if "in_timestamp" not in (self._record.names or ()):
            return None
        stamps: list[int] = records["in_timestamp"].astype(np.int64).tolist()
        return stamps


class IioImu:
    """An `ImuSource` on a kernel device; `device` is its name or its folder's, "" for the first that has a gyroscope."""

    def __init__(
        self,
        device: str = "",
        sysfs: Path = Path("/sys/bus/iio/devices"),
        dev: Path = Path("/dev"),
        rate: float = 200.0,
    ) -> None:
        folders = sorted(sysfs.glob("iio:device*"))
        gyros = [folder for folder in folders if _has(folder, GYRO) and device in ("", folder.name, _name(folder))]
        if not gyros:
            known = ", ".join(_name(folder) for folder in folders if _has(folder, GYRO))
            hint = (
                f"Choose one of: {known}"
                if known
                else "Connect one whose driver has a buffer, or choose another source"
            )
            raise DeviceUnavailable(f"there is no gyroscope '{device or 'of the kernel'}'", hint)
        self._rate = rate
        if _has(gyros[0], ACCEL):
            self._gyro = self._accel = _Buffer(gyros[0], dev, (GYRO, ACCEL))
        else:
            others = [folder for folder in folders if _has(folder, ACCEL)]
            if not others:
                raise DeviceUnavailable(f"{_name(gyros[0])} has no accelerometer beside it", "Choose another device")
            self._gyro, self._accel = _Buffer(gyros[0], dev, (GYRO,)), _Buffer(others[0], dev, (ACCEL,))
        self._shift_ns: int | None = None
        self._pull: Vector | None = None

    def start(self, now_ns: int) -> None:
        self._shift_ns = self._pull = None
        try:
            for buffer in {self._gyro, self._accel}:
                _sample_at(buffer.folder, self._rate)
                buffer.open()
        except DeviceUnavailable:
            self.stop()
            raise

    def read(self, now_ns: int) -> list[Imu]:
        records = self._gyro.read()
        pulls = self._gyro.vectors(records, ACCEL).tolist() if self._accel is self._gyro else self._pulls(len(records))
        turns = self._gyro.vectors(records, GYRO).tolist()
        stamps = self._stamps(records, now_ns)
        samples = zip(stamps, turns, pulls, strict=False)
        return [Imu(Header(stamp, "imu_link"), (t[0], t[1], t[2]), (p[0], p[1], p[2])) for stamp, t, p in samples]

    def stop(self) -> None:
        self._gyro.close()
        self._accel.close()

    def _pulls(self, count: int) -> list[Vector]:
        """The latest acceleration of the other device for each turn; none before there was one."""
        vectors = self._accel.vectors(self._accel.read(), ACCEL).tolist()
        if vectors:
            x, y, z = vectors[-1]
            self._pull = (x, y, z)
        return [] if self._pull is None else [self._pull] * count

    def _stamps(self, records: NDArray[np.void], now_ns: int) -> list[int]:
        stamps = self._gyro.stamps(records)
        if stamps is None:  # the newest was measured just now, the others a period before one another
            period_ns = round(1e9 / self._rate)
            return [now_ns - period_ns * before for before in range(len(records) - 1, -1, -1)]
        if stamps and self._shift_ns is None:
            self._shift_ns = now_ns - stamps[-1] if abs(now_ns - stamps[-1]) > OTHER_CLOCK_NS else 0
        return [stamp + (self._shift_ns or 0) for stamp in stamps]


def _has(folder: Path, kind: str) -> bool:
    return all((folder / "scan_elements" / f"in_{kind}_{axis}_en").exists() for axis in AXES)


def _name(folder: Path) -> str:
    return _text(folder / "name") or folder.name


def _text(path: Path) -> str:
    """What a file of sysfs says; "" where there is none."""
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _write(path: Path, value: str) -> None:
    try:
        path.write_text(value, encoding="ascii")
    except OSError as error:
        raise DeviceUnavailable(f"cannot set {path} to {value}: {error.strerror}", PERMISSION) from error


def _channel(folder: Path, name: str) -> _Channel:
    place = folder / "scan_elements"
    layout, index = TYPE.match(_text(place / f"{name}_type")), _text(place / f"{name}_index")
    if layout is None or not index.isdigit():
        raise DeviceUnavailable(f"{_name(folder)} does not say how {name} is packed", "Choose another device")
    stored = int(layout["stored"]) // 8
    kind = f"{'>' if layout['order'] == 'be' else '<'}{'i' if layout['sign'] == 's' else 'u'}{stored}"
    return _Channel(
        name, int(index), kind, stored, int(layout["bits"]), int(layout["shift"] or 0), layout["sign"] == "s"
    )  # fmt: skip


def _layout(channels: list[_Channel]) -> np.dtype[np.void]:
    """Each number lies at a multiple of its size, and so does the record at one of its largest."""
    offsets, end = [], 0
    for channel in channels:
        end = -(-end // channel.stored) * channel.stored
        offsets.append(end)
        end += channel.stored
    largest = max(channel.stored for channel in channels)
    names, kinds = [channel.name for channel in channels], [channel.kind for channel in channels]
    return np.dtype({"names": names, "formats": kinds, "offsets": offsets, "itemsize": -(-end // largest) * largest})


def _scales(folder: Path, kind: str) -> Floats:
    common = _text(folder / f"in_{kind}_scale")
    texts = [_text(folder / f"in_{kind}_{axis}_scale") or common for axis in AXES]
    try:
        return np.array([float(text) for text in texts])
    except ValueError as error:
        raise DeviceUnavailable(f"{_name(folder)} has no scale for {kind}", "Choose another device") from error


def _mount(folder: Path, kind: str) -> Floats:
    """The board's mount matrix; the identity where there is none."""
    text = next(
        filter(None, (_text(folder / name) for name in (f"in_{kind}_mount_matrix", "in_mount_matrix", "mount_matrix"))),
        "",
    )
    try:
        matrix = np.array([[float(number) for number in row.split(",")] for row in text.split(";")])
    except ValueError:
        return np.eye(3)
    return matrix if matrix.shape == (3, 3) else np.eye(3)


def _sample_at(folder: Path, rate: float) -> None:
    """Ask for a rate; a driver that knows others takes its nearest or keeps its own, and stamps tell the truth."""
    for name in ("sampling_frequency", f"in_{GYRO}_sampling_frequency", f"in_{ACCEL}_sampling_frequency"):
        try:
            (folder / name).write_text(f"{rate:g}", encoding="ascii") if (folder / name).exists() else None
        except OSError:
            continue
