"""Rows of a replay: the same on every machine, readable, and told apart where they differ."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk, CallRecord, Header, Transcript, Turn, TurnState
from quark_glasses.replay.compare import first_difference
from quark_glasses.replay.rows import Row, hash_of, parse, read_rows, rows_of, write_rows
from quark_glasses.replay.stage import Published

START = 1_795_309_200_000_000_000
MS = 1_000_000
IDS = ("11111111-2222-5333-8444-555555555555", "99999999-2222-5333-8444-555555555555")
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=8) | st.integers().map(lambda n: n / 8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
rows = st.builds(
    Row,
    st.integers(0, 10**7).map(lambda n: n / 1000),
    st.sampled_from(["speech/transcript", "/diagnostics", "file:hud/0001.png"]),
    st.sampled_from(["asr", "-"]),
    st.dictionaries(st.text(max_size=6), plain, max_size=4),
)


@given(rows)
def test_a_line_says_all_that_the_row_holds(row: Row) -> None:
    assert parse(row.text) == row


@given(st.text(max_size=60).filter(lambda text: "{" not in text))
def test_a_line_that_is_no_row_is_refused_clearly(line: str) -> None:
    with pytest.raises(InvalidInput, match="--update"):
        parse(line)


@given(st.lists(rows, max_size=6))
def test_a_file_keeps_rows(tmp_path_factory: pytest.TempPathFactory, some: list[Row]) -> None:
    path = Path(tmp_path_factory.mktemp("rows")) / "expected.txt"
    write_rows(path, some)
    assert read_rows(path) == some
    assert first_difference(some, read_rows(path)) is None


def transcript(at_ms: int, text: str = "现在几点", utterance_id: str = IDS[0], **more: object) -> Published:
    value = Transcript(Header(START + at_ms * MS), utterance_id, 1, True, text, language="zh", **more)  # type: ignore[arg-type]
    return Published(START + at_ms * MS, "speech/transcript", value, "asr")


def test_times_count_from_the_start_and_ids_by_appearance() -> None:
    first, second = rows_of([transcript(20, utterance_id=IDS[1]), transcript(40, start_ns=START + 10 * MS)], START)
    assert (first.at_ms, first.fields["utterance_id"]) == (20.0, "u1")
    assert (second.fields["utterance_id"], second.fields["start"]) == ("u2", 10.0)
    assert not {"header", "stamp"} & first.fields.keys()


def test_the_same_session_at_another_time_of_day_gives_the_same_rows() -> None:
    later = 3_600_000 * MS
    value = transcript(20).value
    moved = Published(START + 20 * MS + later, "speech/transcript", Transcript(
        Header(value.header.stamp_ns + later), IDS[1], 1, True, value.text, language="zh"), "asr")  # fmt: skip
    assert hash_of(rows_of([transcript(20)], START)) == hash_of(rows_of([moved], START + later))


def block(number: int, value: int, stream: str = "speaker", *, last: bool = False) -> Published:
    at_ns = START + number * 20 * MS
    chunk = AudioChunk(Header(at_ns), np.full(320, value, np.int16), stream_id=stream, last=last)
    return Published(at_ns, "audio/ref", chunk, "speaker")


def test_a_run_of_sound_is_one_row_and_a_gap_begins_another() -> None:
    found = rows_of([block(0, 1), block(1, 2), block(7, 3)], START)
    assert [(row.fields["blocks"], row.fields["ms"]) for row in found] == [(2, 40.0), (1, 20.0)]
    changed = rows_of([block(0, 1), block(1, 5), block(7, 3)], START)
    assert first_difference(found, changed).fields == ("sound",)  # type: ignore[union-attr]


def test_what_a_replay_starts_from_is_no_part_of_what_it_gives() -> None:
    calls = [Published(START, "system/calls", CallRecord(Header(START), "asr", kind, "result", "1", "x"), "asr")
             for kind in ("engine", "start", "action")]  # fmt: skip
    assert [row.fields["kind"] for row in rows_of(calls, START)] == ["action"]


def test_the_first_difference_names_the_field_and_shows_what_was_before() -> None:
    turns = [Turn(Header(START + n * MS), IDS[0], TurnState.SPEAKING, reply=f"answer {n}") for n in range(6)]
    said = [Published(turn.header.stamp_ns, "dialogue/turn", turn, "dialogue") for turn in turns]
    expected = rows_of(said, START)
    got = [*expected[:4], Row(4.0, "dialogue/turn", "dialogue", {**expected[4].fields, "reply": "other"}), expected[5]]
    found = first_difference(expected, got)
    assert found is not None
    assert (found.index, found.fields, len(found.before)) == (4, ("reply",), 3)
    assert "reply: answer 4 -> other" in found.text()
    assert "nothing more came" in first_difference(expected, expected[:2]).text()  # type: ignore[union-attr]
    assert "nothing more was expected" in first_difference(expected[:2], expected).text()  # type: ignore[union-attr]


@given(st.floats(0, 0.019), st.floats(0.021, 0.5))
def test_last_digits_of_models_are_forgiven_and_no_more(little: float, much: float) -> None:
    base = [Row(1.0, "speech/transcript", "asr", {"confidence": 0.5, "text": "hello"})]
    near, far = (
        [Row(1.0, "speech/transcript", "asr", {"confidence": 0.5 + d, "text": "hello"})] for d in (little, much)
    )
    assert first_difference(base, near) is None
    assert first_difference(base, far) is not None
    assert hash_of(base, ("confidence",)) == hash_of(far, ("confidence",))
    assert first_difference(base, [Row(1.5, "speech/transcript", "asr", base[0].fields)]) is not None
