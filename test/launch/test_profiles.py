"""Each launch file with the real launch_ros: up, active, as configured, and down again."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import yaml
from bringup import (
    ENGINES,
    LIGHT,
    NODE_OF_KIND,
    ROOT,
    Stranger,
    converse,
    finished_cleanly,
    launched,
    light,
)  # fmt: skip

from quark_glasses import graph
from quark_glasses.compose import config_files

pytestmark = pytest.mark.timeout(400)  # every wait has a deadline of its own
ANSWERED = [(state, "timer_set", '{"duration": 180}') for state in ("THINKING", "SPEAKING", "DONE")]


@pytest.fixture(scope="module")
def stranger() -> Iterator[Stranger]:
    made = Stranger()
    yield made
    made.close()


def expected_parameters(profile: str) -> dict[str, dict[str, object]]:
    """What the profile's files say, then our own file, then the launch arguments: the later wins."""
    merged: dict[str, dict[str, object]] = {}
    for file in config_files(profile):
        for key, block in yaml.safe_load(file.read_text()).items():
            merged.setdefault(key.rpartition("/")[2], {}).update(block["ros__parameters"])
    for node, values in LIGHT.items():
        merged.setdefault(node, {}).update(values)
    for kind, name in ENGINES.items():
        merged.setdefault(NODE_OF_KIND[kind], {})["backend"] = name
    running = {row.name for row in graph.profile(profile)}
    return {node: values for node, values in merged.items() if node in running}


@pytest.mark.parametrize("composed", ["true", "false"])
@pytest.mark.parametrize("profile", list(graph.PROFILES))
def test_a_profile_comes_up_as_configured_and_goes_down(profile, composed, stranger, tmp_path, weights):
    if profile == graph.AR:
        weights("font-cjk")
    rows, namespace = graph.profile(profile), f"/wearer_{profile}_{composed}"
    values = [f"namespace:={namespace}", f"composed:={composed}", "record:=true"]
    values += light(tmp_path, recorder={"directory": str(tmp_path), "session": "bag", "min_free_mb": 1.0})
    with launched(profile, tmp_path, *values) as launch:
        stranger.until_active(namespace, rows)
        assert len(launch.left_over()) == (1 if composed == "true" else len(rows))
        for node, wanted in expected_parameters(profile).items():
            assert stranger.parameters(f"{namespace}/{node}", list(wanted)) == wanted
        if profile == graph.LITE:
            assert converse(stranger, namespace, tmp_path) == ANSWERED
        assert launch.interrupt() == 0
        finished_cleanly(launch)
    assert (tmp_path / "bag" / "metadata.yaml").exists() == (profile != graph.EDGE)


def test_an_edge_box_carries_the_heavy_nodes_of_lite(stranger, tmp_path):
    here, away = light(tmp_path / "glasses"), light(tmp_path / "box")
    namespace = "/wearer_heavy"
    with (
        launched("lite", tmp_path / "glasses", *here, f"namespace:={namespace}", "heavy:=edge") as glasses,
        launched("edge", tmp_path / "box", *away, f"namespace:={namespace}") as box,
    ):
        stranger.until_active(namespace, graph.profile("lite"))
        glasses.wait_for("lite is active")
        assert "asr" not in glasses.output.partition("active in")[2]
        assert converse(stranger, namespace, tmp_path) == ANSWERED
        for launch in (box, glasses):
            assert launch.interrupt() == 0
            finished_cleanly(launch)


@pytest.mark.parametrize(
    ("values", "config", "said"),
    [
        (("asr_backend:=wisper",), {}, "Did you mean 'whisper'?"),
        (("asr_backend:=wisper", "composed:=false"), {}, "Did you mean 'whisper'?"),
        (("composed:=false",), {"tts": {"speed": 9.0}}, "'speed' of node 'tts' is 9.0 but must be from 0.5 to 2.0"),
        (("composed:=false",), {"tts": {"sped": 1.0}}, "Did you mean 'speed'?"),
        (("heavy:=there",), {}, "heavy"),
    ],
)  # fmt: skip
def test_a_mistake_ends_the_launch_with_a_clear_message(values, config, said, tmp_path):
    with launched("edge", tmp_path, *light(tmp_path, **config), *values, "namespace:=/wrong") as launch:
        assert launch.process.wait(60) == 1
        assert said in launch.output
        assert "Traceback" not in launch.output
        assert launch.left_over() == []


def test_a_config_for_nobody_is_refused(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("asr:\n  ros__parameters: {backend: scripted}\n")
    with launched("edge", tmp_path, f"config:={file}", "composed:=false") as launch:
        assert launch.process.wait(60) == 1
        assert "Write '/**/asr'" in launch.output


@pytest.mark.parametrize("profile", list(graph.PROFILES))
def test_every_argument_is_explained(profile):
    command = [sys.executable, str(ROOT / "scripts" / "launch_file.py"), str(ROOT / "launch" / f"{profile}.launch.py")]
    shown = subprocess.run([*command, "--show-args"], capture_output=True, text=True, timeout=60, check=True).stdout
    lines = shown.splitlines()
    names = {line.split(" ")[0]: lines[number + 1].strip() for number, line in enumerate(lines) if "(default:" in line}
    wanted = {"namespace", "config", "composed", "record", "heavy", "use_sim_time", "log_level"}
    assert {*wanted, *(f"{kind}_backend" for kind in ENGINES)} <= names.keys()
    assert all(len(doc) > 10 for doc in names.values())
