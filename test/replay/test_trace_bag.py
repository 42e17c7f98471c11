"""`quark trace BAG`: a recorded conversation tells where its time went, also when the bag is odd or broken."""

import json
from pathlib import Path

import pytest
from trace_session import BEGIN, MS, fill, health, stamp, talk, write

from quark_glasses.cli import main
from quark_glasses.core import types as t
from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.trace import figures
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.trace_bag import BagTrace, read_trace
from quark_glasses.ros import topics

EXPECTED = {
    "end_detected": 350, "end_told": 30, "final": 20, "understood": 4, "reply": 6, "say": 1, "synthesised": 39,
    "first_sound": 10,
}  # fmt: skip


@pytest.fixture
def bag(tmp_path):
    cpu = [health(0, "asr", 10, 100), health(10_000, "asr", 2010, 5100)]
    return write(tmp_path / "session", [*talk(), *talk(5000, "u2", "stop", "Fine."), *cpu])


def told(capsys, *arguments: object) -> tuple[int, str, str]:
    code = main(["trace", *map(str, arguments)])
    return code, *capsys.readouterr()


def test_every_millisecond_has_a_name(bag):
    found = read_trace(bag).as_json()
    assert [one["request"] for one in found["utterances"]] == ["what time is it", "stop"]
    for one in found["utterances"]:
        assert one["stages_ms"] == EXPECTED
        assert one["total_ms"] == 460
        assert one["answer_pixel_ms"] == 415
        assert one["wake"]["phrase"] == "hey quark"
        assert one["answers"][0]["late_ms"] == 0
    assert found["end_to_end"] == {"count": 2, "p50_ms": 460, "p95_ms": 460}
    assert found["warnings"] == []


def test_end_to_end_is_measured_in_the_sound_and_agrees(bag):
    found = read_trace(bag).as_json()
    assert found["checked_by_sound"] == 2
    assert [one["heard_ms"] for one in found["utterances"]] == [460, 460]
    assert found["stage_sum_error_ms"] < 0.1


def test_stages_that_lie_are_found_out(tmp_path):
    lying = [
        (
            at,
            topic,
            t.Playback(stamp(at - 30), v.stream_id, v.utterance_id, v.played_ns) if topic is topics.PLAYBACK else v,
        )
        for at, topic, v in talk()
    ]
    found = read_trace(write(tmp_path / "lying", lying)).as_json()
    assert found["stage_sum_error_ms"] == pytest.approx(39, abs=0.1)


def test_cpu_of_nodes_is_read_back(bag):
    cpu = read_trace(bag).as_json()["cpu"]
    assert cpu["nodes"]["asr"] == {"cpu_ms": 2000, "worker_ms": 0, "percent": 20}
    assert cpu["processes"] == [{"cpu_ms": 5000, "rest_ms": 3000, "percent": 50}]


def test_the_command_prints_rows_and_sums(bag, capsys):
    code, out, err = told(capsys, bag)
    assert (code, err) == (0, "")
    assert "[en] what time is it  -> time_now   answered" in out
    assert "wait for the end 350 + deliver the sound 30 + recognise 20 + understand 4" in out
    assert "= 460 ms to first sound" in out
    assert "agree within 0.0 ms (2 answers found in it)" in out
    assert "asr" in out.split("CPU")[1]


def test_json_is_one_object_of_plain_numbers(bag, capsys):
    code, out, _ = told(capsys, bag, "--json")
    assert code == 0
    assert len(json.loads(out, parse_constant=pytest.fail)["utterances"]) == 2


def test_one_utterance_by_the_beginning_of_its_id(bag, capsys):
    assert "stop" in told(capsys, bag, "--utterance", "u2")[1]
    code, _, err = told(capsys, bag, "--utterance", "zz")
    assert (code, "no utterance's id begins with 'zz'" in err) == (1, True)
    with pytest.raises(UnknownName):
        read_trace(bag).as_json("zz")


def test_a_bag_without_utterances_says_so(tmp_path, capsys):
    empty = write(tmp_path / "empty", [(1, topics.BATTERY, t.Battery(stamp(1), 0.5))])
    code, out, _ = told(capsys, empty)
    assert (code, out) == (0, "No utterance is in this bag.\n")
    found = json.loads(told(capsys, empty, "--json")[1], parse_constant=pytest.fail)
    assert (found["utterances"], found["stage_sum_error_ms"], found["end_to_end"]["p50_ms"]) == ([], None, None)


def test_a_bag_that_was_never_closed_is_traced(tmp_path):
    bag = BagWriter(tmp_path / "open")
    fill(bag, talk())
    bag.flush()
    assert read_trace(tmp_path / "open").as_json()["utterances"][0]["total_ms"] == 460
    bag.close()


def test_a_torn_bag_gives_what_is_before_the_tear_and_a_warning(tmp_path, capsys):
    bag = BagWriter(tmp_path / "torn")
    fill(bag, talk())
    bag.flush()
    whole = next(bag.folder.glob("*.mcap")).stat().st_size
    fill(bag, talk(5000, "u2"))
    bag.close()
    file = next(bag.folder.glob("*.mcap"))
    file.write_bytes(file.read_bytes()[: whole + 40])
    code, out, err = told(capsys, bag.folder)
    assert code == 0
    assert "= 460 ms to first sound" in out
    assert "warning" in err
    assert "messages before that" in err


@pytest.mark.parametrize("content", [None, b"", b"not a bag at all"])
def test_what_is_no_bag_is_named(tmp_path, capsys, content):
    path = tmp_path / "x.mcap"
    if content is not None:
        path.write_bytes(content)
    code, out, err = told(capsys, path)
    assert (code, out) == (1, "")
    assert "quark trace:" in err
    assert "x.mcap" in err
    assert "Traceback" not in err


def test_messages_of_another_kind_are_counted_not_fatal(tmp_path):
    bag = BagWriter(tmp_path / "mixed")
    fill(bag, talk())
    bag.write("/other/speech/transcript", topics.TAP, t.Tap(stamp(1)), BEGIN + 9000 * MS)
    like_a_stop = t.SayRequest(stamp(1), "s", "hello", "en")
    bag.write("/other/speech/stop", topics.SAY, like_a_stop, BEGIN + 9001 * MS)
    bag.close()
    found = read_trace(tmp_path / "mixed")
    assert found.warnings == [f"1 messages on /other/speech/{name} cannot be read" for name in ("transcript", "stop")]
    assert found.as_json()["utterances"][0]["total_ms"] == 460


CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/session"))


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_trace_of_every_case_adds_up(folder):
    whole = read_trace(folder / "session")
    adds_up(whole)
    assert "lock-step" in whole.warnings[-1]


def adds_up(whole: BagTrace) -> None:
    for one in whole.utterances():
        if one.total_ms is not None:
            assert sum(one.stages_ms().values()) == pytest.approx(one.total_ms)
            assert one.chain().disorder_ns < 5 * MS
    error = figures(whole.utterances()).stage_sum_error_ms
    assert error is None or error < 5


def test_a_reference_with_wrong_stamps_is_not_used_to_check(tmp_path):
    shifted = [
        (
            at,
            topic,
            t.AudioChunk(stamp(at + i % 2 * 9), v.samples, stream_id="speaker") if topic is topics.AUDIO_REF else v,
        )
        for i, (at, topic, v) in enumerate(talk())
    ]
    found = read_trace(write(tmp_path / "shifted", shifted)).as_json()
    assert found["checked_by_sound"] == 0
    assert "not checked" in found["warnings"][0]


@pytest.mark.parametrize(
    "arguments", [[], ["{bag}", "--live"], ["--live", "--json"], ["--live", "--namespace", "nowhere"]]
)
def test_arguments_that_do_not_fit_are_refused(bag, capsys, arguments):
    code, _, err = told(capsys, *(a.format(bag=bag) for a in arguments))
    assert code == 1
    assert "quark trace:" in err


def test_an_export_that_cannot_be_written_is_named(bag, tmp_path, capsys):
    code, _, err = told(capsys, bag, "--perfetto", tmp_path / "no" / "where.json")
    assert code == 1
    assert "cannot write" in err


def test_a_bag_is_only_read_once_it_is_asked_for(tmp_path):
    with pytest.raises(InvalidInput, match="no bag at"):
        read_trace(tmp_path / "nothing")
