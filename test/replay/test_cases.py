"""Every recorded case comes out as it did, in any order, at any speed, in any process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quark_glasses import graph
from quark_glasses.core.dialogue.builtin.clock import ClockSkill
from quark_glasses.core.trace import Trace
from quark_glasses.core.types import AudioChunk
from quark_glasses.replay import cases, html
from quark_glasses.replay.cases import all_cases, run_case

CASES = {case.name: case for case in all_cases()}
QUICK = ("zh_questions", "interruption")  # conversations that the heavier tests below make do with

pytestmark = pytest.mark.models


@pytest.fixture(scope="module", autouse=True)
def engines(weights):
    """Replays run the voice detector for real, and draw with the font."""
    weights("silero-vad")
    weights("font-cjk")


@pytest.mark.parametrize("name", CASES)
def test_the_case_comes_out_as_expected(name: str) -> None:
    result = run_case(CASES[name])
    assert result.difference is None, result.difference.text()
    assert not result.outcome.misses


def test_every_node_has_a_case_of_its_own() -> None:
    for row in graph.NODES:
        case = CASES.get(f"node_{row.name}")
        assert case is not None, f"record one: test/replay/cases/node_{row.name}"
        assert row.name in case.nodes


def test_there_are_whole_conversations() -> None:
    whole = [case for case in CASES.values() if not case.nodes]
    assert len(whole) >= 6
    assert all(case.engines.get("asr") != "played" or case.note for case in whole), "say why an engine is not run"


@pytest.mark.parametrize("name", QUICK)
def test_each_node_in_a_process_of_its_own_gives_the_same(name: str) -> None:
    together, apart = run_case(CASES[name]), run_case(CASES[name], separate=True)
    assert apart.difference is None, apart.difference.text()
    assert apart.hash == together.hash


@pytest.mark.slow
def test_order_hash_seeds_threads_and_speed_do_not_matter() -> None:
    names = [name for name in CASES if name.startswith("node_")] + list(QUICK)
    first = hashes(names, seed="0", threads="1", shuffle="1")
    second = hashes(names, seed="4711", threads="2", shuffle="99")
    assert first == second
    case = CASES["node_wake"]
    assert run_case(case, rate=10).hash == first[case.name]


def hashes(names: list[str], *, seed: str, threads: str, shuffle: str) -> dict[str, str]:
    """Replay in another process."""
    command = [sys.executable, "-m", "quark_glasses.cli", "replay", *names, "--json", "--shuffle", shuffle]
    variables = {**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=240, check=True)
    rows = json.loads(done.stdout.strip().splitlines()[-1])["replays"]
    return {row["name"]: row["hash"] for row in rows}


def test_a_changed_threshold_turns_red() -> None:
    result = run_case(CASES["node_audio_frontend"], parameters={"audio_frontend": {"complete_silence_ms": 500}})
    assert result.difference is not None
    assert "ENDED" in result.difference.text()
    assert "at_ms" in result.difference.fields


def test_a_changed_answer_turns_red_and_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    handle = ClockSkill.handle
    polite = lambda self, match, context: replace(a := handle(self, match, context), text=f"{a.text}谢谢。")  # noqa: E731
    monkeypatch.setattr(ClockSkill, "handle", polite)
    result = run_case(CASES["zh_questions"])
    assert result.difference is not None
    assert "reply" in result.difference.fields
    assert "谢谢" in result.difference.text()


def test_a_swapped_model_turns_red_and_says_so() -> None:
    result = run_case(CASES["node_asr"], parameters={"asr": {"backend_options": ["beam=1"]}})
    assert result.difference is not None
    assert any("beam=1" in miss for miss in result.outcome.misses)


def test_the_page_shows_what_differs() -> None:
    case = CASES["node_hud"]
    result = run_case(case, parameters={"hud": {"display": "mono600", **case.parameters["hud"]}})
    page = html.page([result])
    assert "different" in page
    assert page.count("data:image/png") >= 2


def test_the_stages_of_every_answer_add_up() -> None:
    for name in QUICK:
        trace = Trace()
        for item in run_case(CASES[name]).outcome.log:
            trace.feed(item.value)
        answered = [u for u in trace.utterances.values() if u.total_ms is not None]
        assert answered
        for utterance in answered:
            assert sum(utterance.stages_ms().values()) == pytest.approx(utterance.total_ms, abs=5)


def test_a_case_can_be_made_of_a_bag(tmp_path: Path) -> None:
    """A bad conversation becomes a case: the bag's sensors, the engines' replies, the rows to expect; twice the same bytes."""
    bag = CASES["notes"].folder / "session"
    made, twin = (
        cases.new_case(tmp_path / name, bag, title="A bad day", profile="ar", note="as recorded") for name in "ab"
    )
    assert files_of(made.folder) == files_of(twin.folder)
    again = run_case(made)
    assert again.difference is None, again.difference.text()
    assert not again.outcome.misses
    heard = [item for item in again.outcome.log if isinstance(item.value, AudioChunk) and item.topic == "audio/in"]
    assert heard


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_cases_are_small_enough_to_keep() -> None:
    total = sum(file.stat().st_size for case in CASES.values() for file in case.folder.rglob("*") if file.is_file())
    assert total < 8e6, "shorten the sessions"
