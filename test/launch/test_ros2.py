"""The ros2 command against running glasses."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from bringup import ROOT, Launched, Stranger, launched, light, write_speech

from quark_glasses import graph
from quark_glasses.core.types import WakeSource
from quark_glasses.ros import topics

NAMESPACE = "/glasses"
NO_DAEMON = ("--no-daemon", "--spin-time", "2")  # a daemon would outlive the test


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


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launched]:
    command()
    folder = tmp_path_factory.mktemp("ros2")
    stranger = Stranger()
    with launched("lite", folder, *light(folder, wake={"sources": ["tap"]})) as launch:
        stranger.until_active(NAMESPACE, graph.profile("lite"))
        yield launch
        stranger.close()


def test_nodes_and_topics_are_listed(running):
    assert {f"{NAMESPACE}/{row.name}" for row in graph.profile("lite")} <= set(ros2("node", "list", *NO_DAEMON).split())
    listed = set(ros2("topic", "list", *NO_DAEMON).split())
    hud = {topics.HUD_SCENE, topics.HUD_FRAME}
    assert {
        f"{NAMESPACE}/{row.name}" for row in topics.TOPICS if row not in hud and row is not topics.DIAGNOSTICS
    } <= listed
    assert "/diagnostics" in listed


def test_a_message_can_be_read(running):
    assert "stream_id: mic" in ros2("topic", "echo", "--once", f"{NAMESPACE}/audio/in", "--no-arr")
    assert "level: 0.7" in ros2("topic", "echo", "--once", f"{NAMESPACE}/audio/volume")  # latched: long since published


def test_a_parameter_can_be_read(running):
    assert "energy" in ros2("param", "get", f"{NAMESPACE}/audio_frontend", "backend", *NO_DAEMON)


def test_a_sound_can_be_played(running, tmp_path: Path):
    sound = write_speech(tmp_path / "speech.wav")
    kind = "quark_glasses_msgs/srv/PlayFile"
    assert "error_code=0" in ros2("service", "call", f"{NAMESPACE}/microphone/play", kind, f"{{path: {sound}}}")
    assert "error_code=10" in ros2("service", "call", f"{NAMESPACE}/microphone/play", kind, "{path: /absent.wav}")


def test_a_tap_wakes_the_glasses(running):
    echo = [*command(), "topic", "echo", "--once", f"{NAMESPACE}/speech/wake"]
    with subprocess.Popen(echo, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as ear:
        stranger = Stranger()
        stranger.until(lambda: stranger.node.count_subscribers(f"{NAMESPACE}/speech/wake"), "ros2 topic echo")
        ros2("topic", "pub", "--once", "-w", "1", f"{NAMESPACE}/input/tap", "quark_glasses_msgs/msg/Tap", "{count: 2}")
        heard, _ = ear.communicate(timeout=30)
        stranger.close()
    assert f"source: {WakeSource.TAP.value}\n" in heard
