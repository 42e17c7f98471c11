"""What the lite profile costs while the microphone hears a quiet room and nobody speaks, in percent of one core."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.core.types import SAMPLE_RATE

SETTLE_S = 3.0
ROOM_DBFS = -55.0  # a quiet room; digital silence would flatter the voice detector


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", default="lite")
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--device", action="store_true", help="the real microphone instead of a recorded quiet room")


def run(args: argparse.Namespace) -> dict[str, float]:
    seconds = 10.0 if args.quick else args.seconds
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder) / "room.wav"
        write_room(room, seconds + SETTLE_S + 10)
        source = ["microphone.source=device"] if args.device else ["microphone.source=file", f"microphone.path={room}"]
        command = [sys.executable, "-m", "quark_glasses.cli", "run", args.profile, "--namespace", "/bench_idle"]
        for param in [*source, "speaker.sink=null"]:
            command += ["-p", param]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            if "active" not in process.stdout.readline():
                raise SystemExit("the profile did not start: see the message above")
            time.sleep(SETTLE_S)
            before, began = cpu_s(process.pid), time.perf_counter()
            time.sleep(seconds)
            used, took = cpu_s(process.pid) - before, time.perf_counter() - began
            process.terminate()
            process.wait(20)
    return {"cpu_percent": round(100 * used / took, 2), "seconds": round(took, 1)}


def write_room(path: Path, seconds: float) -> None:
    """Noise like that of a quiet room: brownish, at `ROOM_DBFS`."""
    white = np.random.default_rng(7).standard_normal(int(seconds * SAMPLE_RATE))
    spectrum = np.fft.rfft(white) / np.sqrt(np.maximum(1, np.fft.rfftfreq(len(white), 1 / SAMPLE_RATE) / 50))
    noise = np.fft.irfft(spectrum)
    noise *= 10 ** (ROOM_DBFS / 20) / np.sqrt(np.mean(noise**2))
    writer = WavWriter(path, SAMPLE_RATE)
    writer.write((noise * 32767).astype(np.int16))
    writer.close()


def cpu_s(pid: int) -> float:
    """User and system time of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
