"""The ros2 command against running glasses."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from bringup import ROOT, Launched, Stranger, launched, light, write_speech

from quark_glasses import graph
from quark_glasses.core.types import WakeSource
from quark_glasses.ros import topics

NAMESPACE = "/glasses"
UP_S = 20.0  # finding each other may take 3 s and more


def command() -> list[str]:
    """The kit's, or that of a sourced ROS; skips where there is neither."""
    if (ROOT / ".launch-kit" / "env.sh").is_file():
        return [str(ROOT / "scripts" / "ros2")]
    found = shutil.which("ros2")
    if found is None:
        pytest.skip("there is no ros2 command here: make launch-kit")
    return [found]


def ros2(*arguments: str) -> str:
    done = subprocess.run(
        [*command(), *arguments], capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def ros2_until(wanted: set[str], *arguments: str) -> set[str]:
    """The words of the output once the command's daemon has found all that is wanted, or the last ones."""
    end = time.monotonic() + UP_S
    while True:
        words = set(ros2(*arguments).split())
        if wanted <= words or time.monotonic() > end:
            return words


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launched]:
    command()
    folder = tmp_path_factory.mktemp("ros2")
    stranger = Stranger()
    with launched("lite", folder, *light(folder, wake={"sources": ["tap"]})) as launch:
        stranger.until_active(NAMESPACE, graph.profile("lite"))
        stranger.close()
        ros2("daemon", "start")
        try:
            yield launch
        finally:
            ros2("daemon", "stop")


def test_nodes_and_topics_are_listed(running):
    nodes = {f"{NAMESPACE}/{row.name}" for row in graph.profile("lite")}
    assert nodes <= ros2_until(nodes, "node", "list")
    elsewhere = (topics.IMU, topics.HEAD, topics.DIAGNOSTICS)  # of glasses with a display, and of all glasses together
    listed = {"/diagnostics", *(f"{NAMESPACE}/{row.name}" for row in topics.TOPICS if row not in elsewhere)}
    assert listed <= ros2_until(listed, "topic", "list")


def test_a_message_can_be_read(running):
    ros2_until({f"{NAMESPACE}/audio/in"}, "topic", "list")
    assert "stream_id: mic" in ros2("topic", "echo", "--once", f"{NAMESPACE}/audio/in", "--no-arr")
    latched = f"{NAMESPACE}/audio/volume"  # published long since
    assert "level: 0.69999" in ros2("topic", "echo", "--once", latched)


def test_a_parameter_can_be_read(running):
    ros2_until({f"{NAMESPACE}/audio_frontend"}, "node", "list")
    assert "energy" in ros2("param", "get", f"{NAMESPACE}/audio_frontend", "backend")


def test_a_sound_can_be_played(running, tmp_path: Path):
    sound = write_speech(tmp_path / "speech.wav")
    kind = "quark_glasses_msgs/srv/PlayFile"
    assert "error_code=0" in ros2("service", "call", f"{NAMESPACE}/microphone/play", kind, f"{{path: {sound}}}")
    assert "error_code=10" in ros2("service", "call", f"{NAMESPACE}/microphone/play", kind, "{path: /absent.wav}")


def test_a_tap_wakes_the_glasses(running):
    echo = [*command(), "topic", "echo", "--once", f"{NAMESPACE}/speech/wake", "quark_glasses_msgs/msg/Wake"]
    tap = ("-w", "1", f"{NAMESPACE}/input/tap", "quark_glasses_msgs/msg/Tap", "{count: 2}")
    with subprocess.Popen(echo, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as ear:
        try:
            end = time.monotonic() + UP_S
            while ear.poll() is None and time.monotonic() < end:  # early taps come before the ear is known
                ros2("topic", "pub", "--once", *tap)
            heard, _ = ear.communicate(timeout=5)
        finally:
            ear.kill()
    assert f"source: {WakeSource.TAP.value}\n" in heard
