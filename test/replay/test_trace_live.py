"""`quark trace --live` follows glasses of another process, and what a node tells of its CPU is what it used."""

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from talk import scene

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.compose import Glasses
from quark_glasses.core.trace.cpu import CpuUse
from quark_glasses.core.types import SAMPLE_RATE
from quark_glasses.replay.player import Plan, of_profile, replay
from quark_glasses.replay.session import read_session
from quark_glasses.replay.trace_bag import read_trace, trace_log
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

SPOKEN = [{"text": "set the volume to fifty percent", "language": "en", "seconds": 1.0, "loudness_db": -12}]
UTTERANCES = ", ".join(f"{{{', '.join(f'{k}: {v}' for k, v in one.items())}}}" for one in SPOKEN)
OVERRIDES = {
    "microphone": {"source": "silence"},
    "speaker": {"sink": "null"},
    "wake": {"sources": ["always"]},
    "audio_frontend": {"backend": "energy"},
    "asr": {"backend": "scripted", "backend_options": [f"utterances=[{UTTERANCES}]"]},
    "tts": {"backend": "scripted"},
}


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("QUARK_STATE", str(tmp_path / "state"))


@pytest.fixture
def sound(tmp_path) -> Path:
    noise = np.random.default_rng(1).normal(0, 8000, SAMPLE_RATE).clip(-32768, 32767).astype(np.int16)
    writer = WavWriter(tmp_path / "request.wav", SAMPLE_RATE)
    writer.write(np.concatenate((noise, np.zeros(2 * SAMPLE_RATE, np.int16))))
    writer.close()
    return tmp_path / "request.wav"


@contextmanager
def follower(out: Path, namespace: str) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "quark_glasses.cli", "trace", "--live", "--namespace", namespace]
    with out.open("w") as stream, subprocess.Popen(command, stdout=stream, stderr=stream) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def ends_cleanly(process: subprocess.Popen, runner: Runner) -> bool:
    process.send_signal(signal.SIGINT)
    return runner.spin_until(lambda: process.poll() is not None, 15) and process.returncode == 0


@pytest.mark.process
@pytest.mark.alone
def test_each_utterance_of_another_process_is_told_as_it_ends(tmp_path, sound):
    out = tmp_path / "live.txt"
    overrides = OVERRIDES | {
        "recorder": {"enabled": True, "directory": str(tmp_path), "session": "s", "min_free_mb": 1.0}
    }
    with follower(out, "/traced") as process:
        with Glasses("lite", namespace="/traced", overrides=overrides) as glasses:
            assert glasses.runner.spin_until(lambda: "Following /traced" in out.read_text(), 20), out.read_text()
            for turn in (1, 2):
                glasses.nodes["microphone"].play(str(sound))
                told = lambda turn=turn: f"p95 of {turn}:" in out.read_text()  # noqa: E731
                assert glasses.runner.spin_until(told, 20), out.read_text()
        with Runner() as runner:
            gone = lambda: "Nobody publishes" in out.read_text().split("p95 of 2:")[1]  # noqa: E731
            assert runner.spin_until(gone, 20), out.read_text()
            assert ends_cleanly(process, runner), out.read_text()
    told = out.read_text()
    assert told.count("-> volume_set   answered") == 2
    assert "ms to first sound" in told
    assert "2 answered utterances followed" in told
    recorded = read_trace(tmp_path / "s")
    found = recorded.as_json()
    assert [one["outcome"] for one in found["utterances"] if one["intent"] == "volume_set"] == ["answered"] * 2
    assert found["stage_sum_error_ms"] < 5
    assert found["checked_by_sound"] == 2
    assert found["cpu"]["nodes"]["audio_frontend"]["cpu_ms"] > 0
    again = trace_log(
        replay(read_session(tmp_path / "s"), Plan(of_profile("lite"), parameters=OVERRIDES)).log
    ).as_json()
    assert [one["outcome"] for one in again["utterances"]] == [one["outcome"] for one in found["utterances"]]
    assert (again["checked_by_sound"], again["end_to_end"]["count"]) == (2, 2)
    assert again["stage_sum_error_ms"] < 5


@pytest.mark.process
@pytest.mark.alone
def test_where_nobody_publishes_it_says_so_and_waits(tmp_path):
    out = tmp_path / "live.txt"
    with follower(out, "/nobody") as process, Runner() as runner:
        assert runner.spin_until(lambda: "Nobody publishes in /nobody" in out.read_text(), 20), out.read_text()
        domain = os.environ["ROS_DOMAIN_ID"]
        assert f"of ROS domain {domain}" in out.read_text()
        assert process.poll() is None
        assert ends_cleanly(process, runner), out.read_text()


class Busy(GlassesNode):
    """Works a while in a callback, and in a job."""

    name = "busy"

    def activate(self) -> None:
        self.worked = 0
        self.tick(0.05, self.on_tick)

    def on_tick(self) -> None:
        burn(20)
        if self.worker.idle and self.worked < 5:
            self.worker.submit(lambda cancel: burn(100), lambda _: None, failed=self.fail)
            self.worked += 1

    def fail(self, error: Exception) -> None:
        raise error


class Idle(GlassesNode):
    """Does nothing beside."""

    name = "idle"


def burn(rounds: int) -> None:
    for _ in range(rounds):
        hashlib.sha256(bytes(100_000)).digest()


def test_cpu_goes_to_the_node_that_used_it():
    with scene(Busy, Idle) as stage:
        nodes = {node.name: node for node in stage.runner.nodes}
        use = CpuUse()
        report = lambda: [use.feed(nodes[name].health.snapshot(nodes[name].now_ns())) for name in ("busy", "idle")]  # noqa: E731
        report()
        stage.until(lambda: nodes["busy"].worked == 5 and nodes["busy"].worker.idle)
        report()
        assert use.workers["busy"].used_ms > 0
        assert use.nodes["busy"].used_ms > use.workers["busy"].used_ms
        assert use.nodes["busy"].used_ms > 20 * use.nodes["idle"].used_ms
        (process,) = use.processes
        assert use.processes[process].used_ms >= use.nodes["busy"].used_ms
