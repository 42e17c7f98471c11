"""Sources of an inertial sensor: recordings, and devices of the kernel (made of files and a pipe)."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.backends.imu.iio import IioImu
from quark_glasses.backends.imu.recorded import COLUMNS, read_csv, write_csv
from quark_glasses.backends.imu.source import MOST_LATE_NS, Played
from quark_glasses.core.errors import DeviceUnavailable, InvalidInput
from quark_glasses.core.motion.state import Imu
from quark_glasses.core.motion.synth import wander
from quark_glasses.core.types import Header

MS = 1_000_000
NOW = 1_700_000_000 * 10**9


def sample(at_ms: float) -> Imu:
    return Imu(Header(round(at_ms * MS), "imu_link"), (at_ms, 0.0, 0.0), (0.0, 0.0, 9.8))


@given(st.lists(st.integers(0, 400), min_size=1, max_size=20))
def test_the_pace_of_looks_does_not_change_what_is_played(looks_ms: list[int]) -> None:
    samples = [sample(number * 5) for number in range(200)]
    played, heard, now = Played(samples), [], NOW
    played.start(NOW)
    for step in looks_ms:
        now += step * MS
        heard += played.read(now)
    assert [each.header.stamp_ns - NOW for each in heard] == [n * 5 * MS for n in range(len(heard))]
    assert len(heard) == min(200, (now - NOW) // (5 * MS) + 1)


def test_it_plays_over_and_over_without_a_gap() -> None:
    played = Played([sample(number * 5) for number in range(10)], again=True)
    played.start(NOW)
    heard = [each for step in range(1, 20) for each in played.read(NOW + step * 10 * MS)]
    assert [each.header.stamp_ns - NOW for each in heard] == [n * 5 * MS for n in range(len(heard))]
    assert heard[12].angular_velocity == heard[2].angular_velocity


def test_who_was_held_up_goes_on_with_the_present() -> None:
    played = Played([sample(number * 5) for number in range(2000)])
    played.start(NOW)
    heard = played.read(NOW + 5000 * MS)
    assert heard[0].header.stamp_ns == NOW + 5000 * MS - MOST_LATE_NS
    assert heard[-1].header.stamp_ns == NOW + 5000 * MS


def test_a_single_sample_can_be_repeated() -> None:
    played = Played([sample(3)], again=True)
    played.start(NOW)
    assert len(played.read(NOW + 10)) <= 11


@pytest.mark.parametrize("samples", [[], [sample(5), sample(5)], [sample(9), sample(5)]])
def test_what_has_no_time_cannot_be_played(samples: list[Imu]) -> None:
    with pytest.raises(InvalidInput):
        Played(samples)


def test_a_recording_survives_its_file(tmp_path: Path) -> None:
    samples = list(wander(1, 2.0, start_ns=NOW).samples)
    write_csv(tmp_path / "a.csv", samples)
    assert read_csv(tmp_path / "a.csv") == samples


def test_columns_come_in_any_order(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        "accel_z,accel_y,accel_x,temperature, gyro_x,gyro_y,gyro_z,time_s\n9,8,7,21,1,2,3,1.5e1\n\n9,8,7,21,1,2,3,15.25\n"
    )
    first, second = read_csv(file)
    assert first == Imu(Header(15 * 10**9, "imu_link"), (1, 2, 3), (7, 8, 9))
    assert second.header.stamp_ns == 15_250 * MS


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("", "no column time_s"), ("time_s,gyro_x\n1,2\n", "no column gyro_y"), (",".join(COLUMNS) + "\n1,2,3\n", "line 2"),
        (",".join(COLUMNS) + "\n1,2,3,4,5,6,7\n2,a,3,4,5,6,7\n", "line 3"), (",".join(COLUMNS) + "\n1,nan,3,4,5,6,7\n", "finite"),
        (",".join(COLUMNS) + "\ninf,1,3,4,5,6,7\n", "line 2"), ("\0\0\0", "column|recording"),
    ],
)  # fmt: skip
def test_a_broken_recording_says_where(tmp_path: Path, text: str, about: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(InvalidInput, match=about):
        read_csv(tmp_path / "a.csv")


def test_no_recording(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot read"):
        read_csv(tmp_path / "none.csv")


class Kernel:
    """Devices as the kernel shows them: folders with small files, and a pipe for the records."""

    def __init__(self, folder: Path) -> None:
        self.sysfs, self.dev = folder / "sys", folder / "dev"
        self.sysfs.mkdir()
        self.dev.mkdir()
        self._pipes: list[int] = []

    def device(self, number: int, name: str, channels: dict[str, str], **files: str) -> int:
        """Returns the pipe into which records are written."""
        folder = self.sysfs / f"iio:device{number}"
        (folder / "scan_elements").mkdir(parents=True)
        (folder / "buffer").mkdir()
        (folder / "name").write_text(name + "\n")
        for index, (channel, layout) in enumerate(channels.items()):
            for suffix, text in (("en", "0"), ("index", str(index)), ("type", layout)):
                (folder / "scan_elements" / f"{channel}_{suffix}").write_text(text + "\n")
        for file in ("enable", "length"):
            (folder / "buffer" / file).write_text("0\n")
        for file, text in files.items():
            (folder / file).write_text(text + "\n")
        os.mkfifo(self.dev / folder.name)
        self._pipes.append(os.open(self.dev / folder.name, os.O_RDWR | os.O_NONBLOCK))
        return self._pipes[-1]

    def told(self, number: int, file: str) -> str:
        return (self.sysfs / f"iio:device{number}" / file).read_text().strip()

    def close(self) -> None:
        for pipe in self._pipes:
            os.close(pipe)


@pytest.fixture
def kernel(tmp_path: Path) -> Iterator[Kernel]:
    made = Kernel(tmp_path)
    yield made
    made.close()


def axes(kind: str, layout: str = "le:s16/16>>0") -> dict[str, str]:
    return {f"in_{kind}_{axis}": layout for axis in "xyz"}


STAMP = {"in_timestamp": "le:s64/64>>0"}
SCALES = {
    "in_anglvel_scale": "0.001",
    "in_accel_scale": "0.01",
    "sampling_frequency": "100",
    "current_timestamp_clock": "x",
}


def test_one_device_with_both(kernel: Kernel) -> None:
    pipe = kernel.device(
        0, "bmi270", {**axes("accel"), **axes("anglvel"), "in_temp": "le:s16/16>>0", **STAMP}, **SCALES
    )
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)
    assert kernel.told(0, "buffer/enable") == "1"
    assert kernel.told(0, "current_timestamp_clock") == "realtime"
    assert kernel.told(0, "sampling_frequency") == "200"
    assert kernel.told(0, "scan_elements/in_temp_en") == "0"
    assert kernel.told(0, "scan_elements/in_anglvel_z_en") == "1"
    record = struct.pack("<6h4xq", 0, -10, 981, 1000, 0, -500, NOW + 5 * MS)
    os.write(pipe, record + record[:10])
    assert source.read(NOW + 6 * MS) == [Imu(Header(NOW + 5 * MS, "imu_link"), (1.0, 0, -0.5), (0, -0.1, 9.81))]
    assert source.read(NOW + 6 * MS) == []
    os.write(pipe, record[10:])
    assert len(source.read(NOW + 8 * MS)) == 1
    source.stop()
    source.stop()
    assert kernel.told(0, "buffer/enable") == "0"


def test_two_devices_side_by_side(kernel: Kernel) -> None:
    """Many sensors appear as two; each turn gets the latest acceleration."""
    pull = kernel.device(0, "lsm6dso_accel", {**axes("accel", "be:s16/16>>0"), **STAMP}, in_accel_scale="0.01")
    turn = kernel.device(1, "lsm6dso_gyro", {**axes("anglvel"), **STAMP}, in_anglvel_scale="0.001")
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)
    os.write(turn, struct.pack("<3h2xq", 1, 2, 3, NOW))
    assert source.read(NOW) == []  # nobody knows yet where down is
    os.write(pull, struct.pack(">3h2x", 0, 0, 981) + struct.pack("<q", NOW))
    os.write(turn, struct.pack("<3h2xq", 1, 2, 3, NOW + 5 * MS))
    (found,) = source.read(NOW + 5 * MS)
    assert found.linear_acceleration == pytest.approx((0, 0, 9.81))
    assert found.angular_velocity == pytest.approx((0.001, 0.002, 0.003))
    source.stop()


def test_bits_that_are_shifted_and_mounted_otherwise(kernel: Kernel) -> None:
    layout = axes("anglvel", "le:s12/16>>4") | axes("accel", "be:u12/16>>4") | STAMP
    pipe = kernel.device(3, "odd", layout, **SCALES, in_mount_matrix="0, 1, 0; -1, 0, 0; 0, 0, 1")
    source = IioImu("odd", sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)
    os.write(
        pipe, struct.pack("<3h", 100 << 4, -200 << 4, 7) + struct.pack(">3H", 0, 0, 0xFFF0) + struct.pack("<4xq", NOW)
    )
    (found,) = source.read(NOW)
    assert found.angular_velocity == pytest.approx((-0.2, -0.1, 0.0))
    assert found.linear_acceleration[2] == pytest.approx(40.95)
    source.stop()


def test_stamps_of_another_clock_are_shifted_once(kernel: Kernel) -> None:
    pipe = kernel.device(0, "old", {**axes("anglvel"), **axes("accel"), **STAMP}, **SCALES)
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)
    os.write(pipe, struct.pack("<6h4xq", *[0] * 6, 1000 * MS))
    assert source.read(NOW)[0].header.stamp_ns == NOW
    os.write(pipe, struct.pack("<6h4xq", *[0] * 6, 1005 * MS))
    assert source.read(NOW + 9 * MS)[0].header.stamp_ns == NOW + 5 * MS
    source.stop()


def test_without_stamps_samples_are_a_period_apart(kernel: Kernel) -> None:
    pipe = kernel.device(0, "bare", {**axes("anglvel"), **axes("accel")}, **SCALES)
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)
    os.write(pipe, struct.pack("<6h", *[0] * 6) * 3)
    assert [each.header.stamp_ns for each in source.read(NOW)] == [NOW - 10 * MS, NOW - 5 * MS, NOW]
    source.stop()


def test_what_is_missing_is_said(kernel: Kernel) -> None:
    with pytest.raises(DeviceUnavailable, match="no gyroscope"):
        IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    kernel.device(0, "lone", axes("anglvel"), in_anglvel_scale="1")
    with pytest.raises(DeviceUnavailable, match="no accelerometer"):
        IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    with pytest.raises(DeviceUnavailable, match="lone"):
        IioImu("other", sysfs=kernel.sysfs, dev=kernel.dev)
    kernel.device(1, "scaleless", axes("anglvel") | axes("accel"))
    with pytest.raises(DeviceUnavailable, match="no scale"):
        IioImu("scaleless", sysfs=kernel.sysfs, dev=kernel.dev)
    kernel.device(2, "unpacked", axes("anglvel", "le:?") | axes("accel"), **SCALES)
    with pytest.raises(DeviceUnavailable, match="packed"):
        IioImu("unpacked", sysfs=kernel.sysfs, dev=kernel.dev)


def test_a_device_that_cannot_be_opened_is_left_switched_off(kernel: Kernel) -> None:
    kernel.device(0, "shut", axes("anglvel") | axes("accel"), **SCALES)
    (kernel.dev / "iio:device0").unlink()
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    with pytest.raises(DeviceUnavailable, match="cannot open"):
        source.start(NOW)
    assert kernel.told(0, "buffer/enable") == "0"


def test_a_device_that_is_pulled_out(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel.device(0, "gone", axes("anglvel") | axes("accel"), **SCALES)
    source = IioImu(sysfs=kernel.sysfs, dev=kernel.dev)
    source.start(NOW)

    def fail(*_: object) -> bytes:
        raise OSError(19, "No such device")

    monkeypatch.setattr(os, "read", fail)
    with pytest.raises(DeviceUnavailable, match="has gone"):
        source.read(NOW)
    source.stop()
