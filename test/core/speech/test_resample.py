"""Sound keeps its length, pitch and loudness whatever the rate, and a replay gives the same samples."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.speech.resample import Resampler
from quark_glasses.core.types import Samples

RATES = [8_000, 16_000, 22_050, 24_000, 44_100, 48_000]


def tone(rate: int, seconds: float = 0.5, hertz: float = 440.0, amplitude: float = 8000.0) -> Samples:
    return (amplitude * np.sin(2 * np.pi * hertz * np.arange(int(rate * seconds)) / rate)).astype(np.int16)


def in_blocks(sound: Samples, cuts: list[int], resampler: Resampler) -> Samples:
    pieces = np.split(sound, sorted(cut % (len(sound) + 1) for cut in cuts))
    out = [resampler.push(piece) for piece in pieces[:-1]]
    return np.concatenate([*out, resampler.push(pieces[-1], last=True)])


@pytest.mark.parametrize("to_rate", RATES)
@pytest.mark.parametrize("from_rate", RATES)
def test_a_tone_stays_the_same_tone(from_rate: int, to_rate: int) -> None:
    got = Resampler(from_rate, to_rate).resample(tone(from_rate)).astype(float)
    want = tone(to_rate).astype(float)[: len(got)]
    inner = slice(to_rate // 20, -to_rate // 20)
    assert np.abs(got[inner] - want[inner]).max() < 16  # -54 dB of the tone


@settings(max_examples=60)
@given(
    st.integers(0, 3000), st.sampled_from(RATES), st.sampled_from(RATES), st.lists(st.integers(0, 10_000), max_size=12)
)
def test_the_length_is_exact_and_blocks_do_not_matter(
    length: int, from_rate: int, to_rate: int, cuts: list[int]
) -> None:
    sound = np.random.default_rng(length).integers(-20_000, 20_000, length).astype(np.int16)
    got = in_blocks(sound, cuts, Resampler(from_rate, to_rate))
    assert len(got) == (2 * length * to_rate + from_rate) // (2 * from_rate)
    np.testing.assert_array_equal(got, Resampler(from_rate, to_rate).resample(sound))


def test_after_the_last_block_a_new_stream_starts() -> None:
    resampler = Resampler(24_000, 16_000)
    first = resampler.push(tone(24_000), last=True)
    np.testing.assert_array_equal(resampler.push(tone(24_000), last=True), first)
    resampler.push(tone(24_000, hertz=900))
    resampler.reset()
    np.testing.assert_array_equal(resampler.push(tone(24_000), last=True), first)


def test_full_scale_does_not_wrap() -> None:
    square = np.where(np.arange(4800) // 24 % 2, 32767, -32768).astype(np.int16)
    got = Resampler(24_000, 16_000).resample(square).astype(int)
    assert np.abs(np.diff(got[got > 0])).max() < 32767
    assert got.max() == 32767  # the overshoot at the edges is clipped


def test_wrong_input_is_refused() -> None:
    with pytest.raises(InvalidInput, match="int16"):
        Resampler(24_000, 16_000).push(np.zeros(10, dtype=np.float32))  # type: ignore[arg-type]
    with pytest.raises(InvalidParameter):
        Resampler(0, 16_000)
