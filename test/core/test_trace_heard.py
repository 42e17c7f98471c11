"""The beginning of an answer is found in the sound that was played, to the sample, however loud."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.trace.heard import SoundFinder, place
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, AudioChunk, Header, Playback

BLOCK = BLOCK_SAMPLES


def voice(seed: int = 1, seconds: float = 0.5, lead: int = 100, rate: int = SAMPLE_RATE) -> np.ndarray:
    """Noise with a slow envelope, after a lead of silence."""
    rng = np.random.default_rng(seed)
    count = int(seconds * rate)
    sound = rng.normal(0, 6000, count) * (0.6 + 0.4 * np.sin(np.arange(count) / 900))
    return np.concatenate((np.zeros(lead), sound)).clip(-32768, 32767).astype(np.int16)


def played(sound: np.ndarray, at: int, length: int = 3 * SAMPLE_RATE) -> np.ndarray:
    whole = np.zeros(length)
    whole[at : at + len(sound)] += sound[: length - at]
    return whole


def blocks(whole: np.ndarray, begin_ns: int = 10**18) -> list[tuple[int, np.ndarray]]:
    whole = whole.clip(-32768, 32767).astype(np.int16)
    return [(begin_ns + i * BLOCK_NS, whole[i * BLOCK : (i + 1) * BLOCK]) for i in range(len(whole) // BLOCK)]


@settings(max_examples=30)
@given(st.integers(0, 2 * SAMPLE_RATE), st.floats(0.01, 1.0), st.integers(0, 99))
def test_it_is_found_to_the_sample(at, gain, seed):
    sound = voice(seed)
    found = place(sound, SAMPLE_RATE, blocks(played(sound * gain, at)))
    assert found == 10**18 + at * 1_000_000_000 // SAMPLE_RATE


def test_it_is_found_under_music_and_at_another_rate():
    sound = voice(3, rate=24_000)
    slow = np.interp(np.arange(0, len(sound), 1.5), np.arange(len(sound)), sound)
    mixed = played(slow, 8000) + np.random.default_rng(9).normal(0, 1500, 3 * SAMPLE_RATE)
    assert abs(place(sound, 24_000, blocks(mixed)) - 10**18 - 500_000_000) < 1_000_000


def test_of_two_times_the_same_the_nearest_is_meant():
    sound = voice(8)
    twice = blocks(played(sound, 5000) + played(sound * 0.5, 30_000))
    for at in (5000, 30_000):
        assert place(sound, SAMPLE_RATE, twice, 10**18 + (at + 3000) * 62_500) == 10**18 + at * 62_500


def test_what_was_not_played_is_not_found():
    assert place(voice(1), SAMPLE_RATE, blocks(played(voice(2), 8000))) is None
    assert place(voice(1), SAMPLE_RATE, blocks(np.zeros(SAMPLE_RATE))) is None
    assert place(np.zeros(8000, np.int16), SAMPLE_RATE, blocks(played(voice(1), 100))) is None


def finder(ref: list[tuple[int, np.ndarray]], told_ns: int, sound: np.ndarray) -> SoundFinder:
    made = SoundFinder()
    made.feed(AudioChunk(Header(ref[0][0]), sound, stream_id="s", utterance_id="u"))
    for stamp_ns, samples in ref:
        if stamp_ns == told_ns:
            made.feed(Playback(Header(told_ns), "s", "u", BLOCK_NS))
        made.feed(AudioChunk(Header(stamp_ns), samples, stream_id="speaker"))
    made.finish()
    return made


def test_a_session_finds_each_answer_though_reports_of_it_are_wrong():
    sound = voice(4)
    ref = blocks(played(sound, 7_001))
    found = finder(ref, ref[10][0], sound).found  # told 0.2 s in, played 0.44 s in
    assert [(f.utterance_id, f.stream_id) for f in found] == [("u", "s")]
    assert found[0].at_ns == pytest.approx(10**18 + 7_001 * 62_500, abs=1)


def test_an_answer_that_nobody_reported_is_not_looked_for():
    sound = voice(5)
    assert not finder(blocks(played(sound, 9000)), 0, sound).found


def test_a_reference_whose_stamps_do_not_fit_is_not_trusted():
    sound = voice(6)
    ref = [(stamp + i % 2 * 10_000_000, samples) for i, (stamp, samples) in enumerate(blocks(played(sound, 9000)))]
    assert not finder(ref, ref[4][0], sound).usable
    assert finder(blocks(played(sound, 9000)), 0, sound).usable
