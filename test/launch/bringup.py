"""Helpers: a launch in a session of its own, and a stranger (plain rclpy) who looks at what it started."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rclpy
import yaml
from lifecycle_msgs.srv import GetState
from rcl_interfaces.srv import GetParameters
from rclpy.context import Context
from rclpy.executors import SingleThreadedExecutor
from rclpy.parameter import parameter_value_to_python
from rclpy.signals import SignalHandlerOptions

from quark_glasses import graph
from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.core.types import SAMPLE_RATE
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.topics import Topic

ROOT = Path(__file__).resolve().parents[2]
UP_S = 120.0  # seventeen processes on a busy machine
DOWN_S = 40.0
ATTEMPTS = 3  # active processes may need another 3 s to find each other; a wearer who was not heard asks again
ASK_AGAIN_S = 5.0  # a server that has not found its caller yet drops the answer, after a tenth of a second
ENGINES = {"asr": "scripted", "vad": "energy", "wake": "scripted", "tts": "scripted"}
NODE_OF_KIND = {"asr": "asr", "vad": "audio_frontend", "wake": "wake", "tts": "tts"}
TIMER = "{text: set a timer for three minutes, language: en, seconds: 1.0, loudness_db: -18}"
LIGHT: dict[str, dict[str, Any]] = {
    "microphone": {"source": "silence"},
    "speaker": {"sink": "null"},
    "wake": {"sources": ["always"]},
    "asr": {"backend_options": [f"utterances=[{TIMER}]"]},
}
"""What makes a profile run without devices and weights; every speech is addressed to the glasses and sets a timer."""


class Launched:
    """A launch that runs; its output is in `log`."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self.process = process
        self.log = log

    @property
    def output(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def left_over(self) -> list[str]:
        """Command lines of what this launch started and what still runs."""
        return [line for pid, session, line in _processes() if session == self.process.pid and pid != session]

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + UP_S
        while text not in self.output:
            assert self.process.poll() is None, self.output
            assert time.monotonic() < end, self.output
            try:
                self.process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue

    def interrupt(self) -> int:
        """Ctrl-C; returns the launch's exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(DOWN_S)


def _processes() -> Iterator[tuple[int, int, str]]:
    """Process, session and command line of everything alive."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if fields[0] != "Z":
            yield int(folder.name), int(fields[3]), line


def start(profile: str, folder: Path, *values: str) -> Launched:
    """Start a launch file with `name:=value` arguments."""
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / f"{profile}.log"
    command = [sys.executable, str(ROOT / "scripts" / "launch_file.py"), str(ROOT / "launch" / f"{profile}.launch.py")]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, *values], stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1", "QUARK_STATE": str(folder / "state")},
        )  # fmt: skip
    return Launched(process, log)


@contextmanager
def launched(profile: str, folder: Path, *values: str) -> Iterator[Launched]:
    """A launch for the time of a block; whatever is left of it afterwards is killed."""
    made = start(profile, folder, *values)
    try:
        yield made
    finally:
        for pid, session, _ in list(_processes()):
            if session == made.process.pid:
                os.kill(pid, signal.SIGKILL)
        made.process.wait()


def light(folder: Path, **more: Mapping[str, Any]) -> list[str]:
    """Launch arguments for engines without weights, with LIGHT and `more` as the config file."""
    folder.mkdir(parents=True, exist_ok=True)
    merged = {node: {**LIGHT.get(node, {}), **more.get(node, {})} for node in {*LIGHT, *more}}
    file = folder / "mine.yaml"
    file.write_text(yaml.safe_dump({f"/**/{node}": {"ros__parameters": values} for node, values in merged.items()}))
    return [f"config:={file}", *(f"{kind}_backend:={name}" for kind, name in ENGINES.items())]


def finished_cleanly(launch: Launched) -> None:
    """Every process that was started ended by itself with exit code 0, and nobody complained."""
    output = launch.output
    started = re.findall(r"\[INFO\] \[(\S+)\]: process started", output)
    ended = re.findall(r"\[INFO\] \[(\S+)\]: process has finished cleanly", output)
    assert started, output
    assert sorted(started) == sorted(ended), output
    assert not re.search(r"Traceback|\[ERROR\]|\[FATAL\]", output), output
    assert launch.left_over() == []


class Stranger:
    """A node in this process that knows nothing of the product but its names and types."""

    def __init__(self) -> None:
        self.context = Context()
        rclpy.init(context=self.context, signal_handler_options=SignalHandlerOptions.NO)
        self.node = rclpy.create_node("stranger", context=self.context)
        self.executor = SingleThreadedExecutor(context=self.context)
        self.executor.add_node(self.node)

    def close(self) -> None:
        self.executor.shutdown()
        self.node.destroy_node()
        self.context.try_shutdown()

    def saw(self, done: Callable[[], object], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not done() and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.1)
        return bool(done())

    def until(self, done: Callable[[], object], what: str | Callable[[], str], seconds: float = UP_S) -> None:
        assert self.saw(done, seconds), f"no {what if isinstance(what, str) else what()} within {seconds:g} s"

    def call(self, kind: Any, name: str, request: Any) -> Any:
        """The response of a service, asked anew while none comes."""
        client = self.node.create_client(kind, name)
        self.until(client.service_is_ready, f"service {name}")
        futures: list[Any] = []
        answered = lambda: [future for future in futures if future.done()]  # noqa: E731
        end = time.monotonic() + UP_S
        while not answered() and time.monotonic() < end:
            futures.append(client.call_async(request))
            self.saw(answered, ASK_AGAIN_S)
        self.until(answered, f"answer of {name}, asked {len(futures)} times", 0)
        result = answered()[0].result()
        self.node.destroy_client(client)
        return result

    def until_active(self, namespace: str, rows: list[graph.NodeRow]) -> None:
        """Wait until the lifecycle service of every node says so."""
        waiting = [row.name for row in rows]
        end = time.monotonic() + UP_S
        while waiting:
            name = waiting[0]
            state = self.call(GetState, f"{namespace}/{name}/get_state", GetState.Request()).current_state.label
            if state == "active":
                waiting.pop(0)
            assert time.monotonic() < end, f"{name} is still {state}"

    def parameters(self, node: str, names: list[str]) -> dict[str, Any]:
        answer = self.call(GetParameters, f"{node}/get_parameters", GetParameters.Request(names=names))
        return {name: parameter_value_to_python(value) for name, value in zip(names, answer.values, strict=True)}

    def hear(self, namespace: str, topic: Topic[Any]) -> list[Any]:
        """A list that fills with the values of a topic."""
        got: list[Any] = []
        self.node.create_subscription(
            convert.message_class(topic.type), f"{namespace}/{topic.name}",
            lambda msg: got.append(convert.from_msg(topic.type, msg)), topic.qos.profile(),
        )  # fmt: skip
        return got

    def play(self, namespace: str, sound: Path) -> None:
        door = doors.PLAY_FILE
        answer = self.call(door.ros_class, f"{namespace}/{door.name}", door.ros_class.Request(path=str(sound)))
        assert answer.error_code == 0, answer.error_msg


def write_speech(path: Path, loudness_db: float = -18.0, seconds: float = 1.2) -> Path:
    """Noise that the energy detector takes for speech and the scripted recogniser for its utterance of that loudness."""
    noise = np.random.default_rng(1).normal(0, 32768 * 10 ** (loudness_db / 20), int(seconds * SAMPLE_RATE))
    writer = WavWriter(path, SAMPLE_RATE)
    writer.write(np.clip(noise, -32768, 32767).astype(np.int16))
    writer.close()
    return path


def converse(stranger: Stranger, namespace: str, folder: Path) -> list[tuple[str, str, str]]:
    """Ask for a timer out loud; returns the answered turn: state, intent and slots, oldest first."""
    heard = {row: stranger.hear(namespace, row) for row in (topics.ACTIVITY, topics.WAKE, topics.TRANSCRIPT)}
    turns = stranger.hear(namespace, topics.TURN)
    stranger.until(lambda: stranger.node.count_publishers(f"{namespace}/{topics.TURN.name}"), "dialogue/turn")
    for _ in range(ATTEMPTS):
        stranger.play(namespace, write_speech(folder / "timer.wav"))
        if stranger.saw(lambda: turns, 5.0):
            break
    over = lambda: [turn for turn in turns if turn.state.name in ("DONE", "FAILED", "CANCELLED")]  # noqa: E731
    stranger.until(over, lambda: f"an answer after {heard, turns}", 30)
    first = over()[0].utterance_id  # who was heard late, and asked again, is answered twice
    answered = [turn for turn in turns if turn.utterance_id == first and turn.state.name != "LISTENING"]
    assert all("3 minutes" in turn.reply for turn in answered)
    return [(turn.state.name, turn.intent, turn.slots_json) for turn in answered]
