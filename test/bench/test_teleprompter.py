"""The teleprompter bench: the true line, what counts as wrong, and a person who reads to the real recogniser."""

from __future__ import annotations

import argparse
import random

import numpy as np
import pytest

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.commands.bench import load
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import SAMPLE_RATE, Header, Transcript
from quark_glasses.speech_readings import Piece, Reading, Spell, cities, planned, reading, recordings, script_of, tidy

S = 1_000_000_000
LINES = "One apple. Two pears. Three plums. Four figs. Five dates. Six nuts. Seven limes."


@pytest.fixture(scope="module")
def bench():
    return load("teleprompter")


def tone(seconds: float) -> np.ndarray:
    return (8000 * np.sin(np.arange(round(seconds * SAMPLE_RATE)))).astype(np.int16)


def pieces() -> list[Piece]:
    return [Piece(tone(2.0), f"{line}.") for line in LINES.rstrip(".").split(". ")]


def made() -> Reading:
    """Seven lines of two seconds, of which the third to fifth are left out."""
    parts = pieces()
    script, spans = script_of(parts, "en")
    spells = [
        Spell(round(2.5 * i * S), round((2.5 * i + 2) * S), *spans[n], tuple(np.linspace(0, 1, 200)))
        for i, n in enumerate((0, 1, 5, 6))
    ]
    return Reading("made", "en", script, np.zeros(0, np.int16), tuple(spells), ())


def told(at_s: float, number: int, text: str) -> tuple[int, Transcript]:
    return round(at_s * S), Transcript(Header(), f"u{number}", 1, True, text, language="en")


def test_every_option_has_a_default(bench):
    parser = argparse.ArgumentParser()
    bench.arguments(parser)
    parser.parse_args([])


def test_one_who_hears_everything_at_once_is_always_within_a_line(bench):
    words = ["one apple", "two pears", "six nuts", "seven limes"]
    verdict = bench.Follower(made()).follow([told(2.5 * i + 0.05, i, text) for i, text in enumerate(words)])
    figures = bench.figures([verdict])
    assert figures["within_one_line"] > 0.97
    assert figures["at_updates"] == 1.0
    assert figures["jumps_wrong"] == 0
    assert figures["seconds"] == pytest.approx(9.5)


def test_what_is_heard_late_is_counted_as_wrong_and_as_lag(bench):
    words = ["one apple", "two pears", "six nuts", "seven limes"]
    verdict = bench.Follower(made()).follow([told(2.5 * i + 1.5, i, text) for i, text in enumerate(words)])
    figures = bench.figures([verdict])
    assert figures["within_one_line"] == pytest.approx(1 - 1.5 / 9.5, abs=0.02)
    assert figures["lag_p95_s"] > 1


def test_a_leap_to_where_nobody_was_is_a_wrong_jump(bench):
    updates = [told(0.1, 0, "one apple"), told(1.0, 1, "six nuts seven limes")]
    assert bench.figures([bench.Follower(made()).follow(updates)])["jumps_wrong"] == 1


def test_a_reading_has_everything_and_is_the_same_each_time():
    one, again = (reading("r", "en", pieces(), pieces()[:1], seed=3, longest_s=60) for _ in range(2))
    assert one.story == again.story
    assert np.array_equal(one.sound, again.sound)
    how = [line.split()[1] for line in one.story]
    assert {"read", "again", "anew", "aside"} <= set(how)
    assert len(one.spells) < 2 + 7 + 1, "and something is left out"
    assert all(a.end_ns <= b.start_ns for a, b in zip(one.spells, one.spells[1:], strict=False))


def test_the_plan_has_each_event_at_least_once():
    plan = planned(8, random.Random(1))
    assert sorted(what for _, what in plan) == ["again", "anew", "aside", "skip"]
    assert all(place > 0 for place, _ in plan)


def test_recordings_have_their_words_beside_them(tmp_path):
    for name in ("a", "b"):
        writer = WavWriter(tmp_path / f"{name}.wav", SAMPLE_RATE)
        writer.write(tone(1.0))
        writer.close()
    (tmp_path / "a.txt").write_text("THE CAT SAT", "utf-8")
    assert [piece.text for piece in recordings(tmp_path)] == ["The cat sat."]
    assert tidy("你好") == "你好。"
    with pytest.raises(InvalidInput, match="nothing to read"):
        reading("none", "en", [], [], 1, 10)


@pytest.mark.models
def test_a_person_who_reads_freely_is_followed(bench, weights):
    """Two sentences, one of them begun anew, something that is not in the script, and a skip."""
    weights("whisper-base")
    weights("silero-vad")
    weights("demo-reader")
    parts = cities()[8:]
    one = reading("reader", "en", parts[:5], cities()[:1], seed=2, longest_s=60)
    with bench.Ear() as ear:
        verdict = bench.Follower(one).follow(ear.listen(one.sound))
    figures = bench.figures([verdict])
    assert figures["at_updates"] >= 0.9, one.story
    assert figures["within_one_line"] >= 0.85, one.story
    assert figures["jumps_wrong"] == 0
