"""The assistant's own voice is found by its time and taken out; where nobody plays, not a bit is touched."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.speech.echo import EchoPolicy, EchoRemover
from quark_glasses.core.speech.echo_reference import EchoReference, ReferenceMaker
from quark_glasses.core.types import BLOCK_NS, Samples

BLOCK = 320
START = 1_700_000_000_123_456_789
RNG = np.random.default_rng(3)


def noise(count: int) -> Samples:
    return RNG.integers(-9000, 9000, count).astype(np.int16)


def test_the_reference_is_found_by_time() -> None:
    reference, sound = EchoReference(), noise(4 * BLOCK)
    for number in range(4):
        reference.put(START + number * BLOCK_NS, sound[number * BLOCK :][:BLOCK])
    np.testing.assert_array_equal(reference.take(START + BLOCK_NS // 2, BLOCK), sound[160:480])
    around = reference.take(START - BLOCK_NS, 6 * BLOCK)
    np.testing.assert_array_equal(around, np.concatenate([np.zeros(BLOCK, np.int16), sound, np.zeros(BLOCK, np.int16)]))


def test_a_later_word_replaces_an_earlier_one_and_gaps_are_silent() -> None:
    reference = EchoReference()
    reference.put(START, np.full(BLOCK, 5, np.int16))
    reference.put(START, np.full(BLOCK, 7, np.int16))
    reference.put(START + 3 * BLOCK_NS, np.full(BLOCK, 9, np.int16))
    assert set(reference.take(START, BLOCK)) == {7}
    assert not reference.take(START + BLOCK_NS, 2 * BLOCK).any()
    assert set(reference.take(START + 3 * BLOCK_NS, BLOCK)) == {9}


@pytest.mark.parametrize("jump_s", [-3600, -5, 5, 3600])
def test_a_jump_of_the_clock_forgets_what_was(jump_s: int) -> None:
    reference = EchoReference()
    reference.put(START, noise(BLOCK))
    later = START + jump_s * 1_000_000_000
    reference.put(later, np.full(BLOCK, 3, np.int16))
    assert set(reference.take(later, BLOCK)) == {3}
    assert not reference.take(later - BLOCK_NS, BLOCK).any()
    assert not reference.heard_within(later + 10 * BLOCK_NS, BLOCK, 5 * BLOCK_NS)


def test_silence_that_is_played_is_nothing_heard() -> None:
    reference = EchoReference()
    reference.put(START, np.zeros(50 * BLOCK, np.int16))
    assert not reference.heard_within(START + 20 * BLOCK_NS, BLOCK, 10 * BLOCK_NS)
    reference.put(START + 30 * BLOCK_NS, noise(BLOCK))
    assert not reference.heard_within(START + 20 * BLOCK_NS, BLOCK, 10 * BLOCK_NS)  # it is yet to come
    assert reference.heard_within(START + 30 * BLOCK_NS, BLOCK, 0)
    assert reference.heard_within(START + 39 * BLOCK_NS, BLOCK, 10 * BLOCK_NS)
    assert not reference.heard_within(START + 42 * BLOCK_NS, BLOCK, 10 * BLOCK_NS)


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 700)), max_size=12), st.integers(0, 3000))
def test_the_reference_is_what_was_put_there_last(puts: list[tuple[int, int]], at: int) -> None:
    reference, whole = EchoReference(0.5), np.zeros(8000, np.int16)
    for number, (first, count) in enumerate(puts):
        whole[first : first + count] = number + 1
        reference.put(first * 62_500, np.full(count, number + 1, np.int16))
    np.testing.assert_array_equal(reference.take(at * 62_500, 300), whole[at : at + 300])


@pytest.mark.parametrize("prompt", [True, False])
def test_what_is_played_at_another_rate_keeps_its_times(prompt: bool) -> None:
    maker, reference = ReferenceMaker(24_000, prompt=prompt), EchoReference()
    time_s = np.arange(24_000) / 24_000
    sound = np.rint(9000 * np.sin(2 * np.pi * 440 * time_s)).astype(np.int16)
    for number in range(50):
        chunk = maker.push(sound[number * 480 :][:480], START + number * BLOCK_NS, number)
        reference.put(chunk.header.stamp_ns, chunk.samples)
    got = reference.take(START + 10 * BLOCK_NS, 20 * BLOCK)
    wanted = 9000 * np.sin(2 * np.pi * 440 * (0.2 + np.arange(20 * BLOCK) / 16_000))
    assert np.abs(got - wanted).max() < 60


def test_a_prompt_reference_is_there_up_to_the_last_milliseconds() -> None:
    maker = ReferenceMaker(24_000, prompt=True)
    for number in range(5):
        chunk = maker.push(noise(480), START + number * BLOCK_NS, number)
        assert chunk.header.stamp_ns + chunk.duration_ns == START + (number + 1) * BLOCK_NS - 4_000_000


class Halver:
    """An engine that can be seen at work."""

    def __init__(self) -> None:
        self.heard: list[tuple[Samples, Samples]] = []

    def __call__(self, near: Samples, far: Samples) -> Samples:
        self.heard.append((near, far))
        return (near // 2).astype(np.int16)


def play(remover: EchoRemover, blocks: int, first: int = 0, value: int = 1000) -> list[Samples]:
    return [
        remover.clean(np.full(BLOCK, value, np.int16), START + (first + number) * BLOCK_NS) for number in range(blocks)
    ]


def test_where_nothing_is_played_the_very_same_sound_goes_through() -> None:
    engine = Halver()
    remover, block = EchoRemover(engine), noise(BLOCK)
    assert remover.clean(block, START) is block
    assert not engine.heard


def test_it_works_while_something_plays_and_for_a_tail_and_joins_without_a_click() -> None:
    engine = Halver()
    remover = EchoRemover(engine, EchoPolicy(tail_ms=100, warm_up_ms=40))
    remover.reference.put(START + 10 * BLOCK_NS, noise(5 * BLOCK))
    out = play(remover, 30)
    kinds = ["same" if set(b) == {1000} else "clean" if set(b) == {500} else "fade" for b in out]
    assert kinds == ["same"] * 10 + ["fade"] + ["clean"] * 9 + ["fade"] + ["same"] * 9
    assert np.abs(np.diff(np.concatenate(out).astype(int))).max() <= 2
    assert len(engine.heard) == 11 + 2  # two blocks to warm up


def test_the_engine_hears_the_moments_before_it_is_needed_in_order() -> None:
    engine = Halver()
    remover = EchoRemover(engine, EchoPolicy(warm_up_ms=60, late_ms=0))
    remover.reference.put(START + 5 * BLOCK_NS, np.full(BLOCK, 9, np.int16))
    for number in range(6):
        remover.clean(np.full(BLOCK, number, np.int16), START + number * BLOCK_NS)
    assert [int(near[0]) for near, _ in engine.heard] == [2, 3, 4, 5]
    assert [int(far[0]) for _, far in engine.heard] == [0, 0, 0, 9]


def test_the_reference_that_it_hears_is_a_little_older() -> None:
    engine = Halver()
    remover = EchoRemover(engine, EchoPolicy(late_ms=20, warm_up_ms=0))
    remover.reference.put(START, np.full(BLOCK, 9, np.int16))
    play(remover, 3)
    assert [set(far) for _, far in engine.heard] == [{0}, {9}, {0}]


def test_after_a_gap_it_begins_anew() -> None:
    engine = Halver()
    remover = EchoRemover(engine)
    remover.reference.put(START, noise(BLOCK))
    play(remover, 3)
    remover.start_over()
    assert not remover.working
    assert set(play(remover, 1, first=50)[0]) == {1000}


def test_wrong_times_are_refused() -> None:
    with pytest.raises(InvalidParameter):
        EchoPolicy(tail_ms=-1)
