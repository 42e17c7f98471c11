"""`quark bag` as a developer uses it."""

import json

import numpy as np
import pytest

from quark_glasses import cli
from quark_glasses.core.types import AudioChunk, Header
from quark_glasses.replay.bag import BagWriter, Limits, heard_in
from quark_glasses.ros import topics


@pytest.fixture
def bag(tmp_path):
    writer = BagWriter(tmp_path / "talk", {"version": "1"}, Limits(max_ns=1_000_000_000))
    for i in range(100):
        chunk = AudioChunk(Header(i), np.full(320, i, np.int16))
        writer.write("/glasses/audio/in", topics.AUDIO_IN, chunk, i * 20_000_000, "microphone")
    writer.close()
    return writer.folder


def quark(capsys, *words):
    code = cli.main(["bag", *map(str, words)])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return code, out, err


def test_info_says_what_is_in_a_bag(bag, capsys):
    code, out, _ = quark(capsys, "info", bag)
    assert code == 0
    assert "100 messages in 2.0 s" in out
    assert "2 file(s)" in out
    assert "/glasses/audio/in" in out
    assert "2.0 s of sound" in out
    assert "microphone" in out
    assert out.rstrip().endswith("complete")


def test_info_as_json(bag, capsys):
    facts = json.loads(quark(capsys, "info", bag, "--json")[1])
    assert facts["complete"]
    assert facts["info"] == {"version": "1"}
    assert facts["topics"] == [
        {"name": "/glasses/audio/in", "type": "quark_glasses_msgs/msg/AudioChunk", "messages": 100,
         "sources": {"microphone": 100}, "sound_s": 2.0}
    ]  # fmt: skip


def test_repair_says_what_it_did(bag, capsys):
    assert "nothing to repair" in quark(capsys, "repair", bag)[1]
    file = bag / "talk_1.mcap"
    file.write_bytes(file.read_bytes()[:-700])
    assert "not complete: quark bag repair" in quark(capsys, "info", bag)[1]
    code, out, _ = quark(capsys, "repair", bag)
    assert code == 0
    assert "no index" in out
    assert "lost: talk_1.mcap" in out or "nothing lost" in out
    assert quark(capsys, "info", f"{bag}-repaired")[1].rstrip().endswith("complete")
    assert quark(capsys, "repair", bag, "--in-place")[0] == 0
    assert bag.with_name("talk.broken").is_dir()
    assert quark(capsys, "info", bag)[1].rstrip().endswith("complete")


def test_cut_merge_and_redact_write_beside_the_bag(bag, capsys, tmp_path):
    assert quark(capsys, "cut", bag, "--from", 0.5, "--to", "1.0")[0] == 0
    assert list(heard_in(tmp_path / "talk-cut")[::320]) == list(range(25, 51))
    assert quark(capsys, "cut", bag, "--from", 1.5, "--out", tmp_path / "end")[0] == 0
    code, out, _ = quark(capsys, "merge", tmp_path / "talk-cut", tmp_path / "end")
    assert (code, out) == (0, f"{tmp_path / 'talk-cut-merged'}: 51 messages\n")
    code, out, _ = quark(capsys, "redact", bag)
    assert "2 s of sound muted" in out
    assert not heard_in(tmp_path / "talk-redacted").any()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("info", "{}/none"), "there is no bag at"),
        (("repair", "{}/junk.mcap", "--out", "{}/x"), "does not begin as MCAP does"),
        (("cut", "{}/talk", "--from", "50"), "has nothing from 50 s"),
        (("cut", "{}/talk", "--from", "nan"), "there is nothing from nan s"),
        (("redact", "{}/talk", "--out", "{}/talk"), "exists already"),
        (("merge", "{}/talk", "{}/talk"), "at the same time"),
        (("repair", "{}/talk/talk_0.mcap", "--in-place"), "is not a bag folder"),
    ],
)
def test_mistakes_are_named(bag, capsys, tmp_path, words, said):
    (tmp_path / "junk.mcap").write_bytes(b"junk")
    code, out, err = quark(capsys, *(word.format(tmp_path) for word in words))
    assert (code, out) == (1, "")
    assert said in err
