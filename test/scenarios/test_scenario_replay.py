"""A scenario recorded as a bag is the same conversation when it is replayed, with the model's replies from the tape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from play import NODES, Played, job_ns, play

from quark_glasses.cli import main
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.bag_replay import replay_bag
from quark_glasses.replay.session import PLAYED
from quark_glasses.ros.topics import BY_NAME, DIAGNOSTICS

TAPED = {"llm": PLAYED, "tts": PLAYED}
NAMES = ("en_outside_tools", "zh_interruptions")  # tools, consent, interruptions


def record(folder: Path, played: Played) -> Path:
    """The bag of a conversation."""
    jobs_ms = {name: ns / 1e6 for name, ns in job_ns(played.script).items()}
    info = {"lockstep": "true", "time_zone": "Asia/Shanghai", "job_ms": json.dumps(jobs_ms)}
    writer = BagWriter(folder, info)
    for item in played.log:
        topic = BY_NAME[item.topic]
        if topic.recorded and topic is not DIAGNOSTICS:
            writer.write(f"/scenario/{topic.name}", topic, item.value, item.at_ns, item.source)
    writer.close()
    return folder


@pytest.fixture(scope="module")
def bags(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("bags")
    return {name: record(folder / name, play(Path(__file__).parent / f"{name}.yaml")) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_a_recorded_conversation_replays_to_the_same_bytes_without_its_model(bags, name):
    first, second = (replay_bag(bags[name], nodes=NODES, profile="lite", engines=TAPED) for _ in range(2))
    assert first.difference is None, first.difference.text()
    assert not first.outcome.misses
    assert first.hash == second.hash
    assert first.talks[0]
    assert first.talks[0] == first.talks[1]


def test_a_model_that_is_asked_something_else_is_told(bags):
    """The tape answers only what was asked when it was recorded."""
    other = replay_bag(
        bags[NAMES[1]], nodes=NODES, profile="lite", engines=TAPED, parameters={"dialogue": {"time_zone": "UTC"}}
    )
    assert other.outcome.misses
    assert not other.same


def test_the_command_tells_of_tokens_tier_tools_and_what_was_heard(bags, capsys):
    main(["trace", str(bags["zh_interruptions"]), "--json"])
    rows = {row["utterance_id"]: row for row in json.loads(capsys.readouterr().out)["utterances"]}
    cut, whole, tool = rows["u1"], rows["u3"], rows["u12"]
    assert cut["outcome"] == "interrupted"
    assert cut["heard"].startswith("鲸鱼是哺乳动物。")
    assert len(cut["heard"]) < len("鲸鱼是哺乳动物。它们用肺呼吸，会唱好几个小时的歌。")
    assert whole["heard"] is None
    assert (whole["model"]["tier"], whole["model"]["model"], whole["model"]["rounds"]) == ("edge", "scripted", 1)
    assert whole["model"]["prompt_tokens"] > whole["model"]["completion_tokens"] > 0
    assert [use["tool"] for use in tool["model"]["tools"]] == ["town.weather"]


def test_the_table_says_it_in_words(bags, capsys):
    main(["trace", str(bags["en_outside_tools"])])
    text = capsys.readouterr().out
    assert "edge scripted answered in 2 rounds" in text
    assert "tool town.weather done in 100 ms" in text
    assert "tool town.ferry failed in 30" in text
    assert "wait for the model" in text
    main(["trace", str(bags["zh_interruptions"])])
    assert "heard of it: «鲸鱼是哺乳动物。" in capsys.readouterr().out
