"""A held voice is silent at once, loses nothing, and goes on from the very sample where it stopped."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.speech.mixer import Bus, Mixer, MixerPolicy, Progress
from quark_glasses.core.types import Samples

BLOCK = 320
FADE = 80  # 5 ms


def flat(count: int, value: int = 1000) -> Samples:
    return np.full(count, value, dtype=np.int16)


def listen(mixer: Mixer, blocks: int) -> tuple[Samples, list[Progress]]:
    mixed = [mixer.mix(BLOCK) for _ in range(blocks)]
    return np.concatenate([m.samples for m in mixed]), [p for m in mixed for p in m.progress]


def talking(value: int = 8000, count: int = 16_000) -> Mixer:
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "s", flat(count, value), last=True)
    mixer.mix(BLOCK)
    return mixer


def test_a_hold_fades_out_and_is_silent_until_it_ends() -> None:
    mixer = talking()
    mixer.hold(Bus.SPEECH, True)
    out, progress = listen(mixer, 20)
    assert (np.diff(out[: FADE + 1].astype(int)) <= 0).all()
    assert np.abs(np.diff(out.astype(int))).max() <= 101  # no click
    assert not out[FADE - 1 :].any()
    assert [p.played for p in progress] == [BLOCK + FADE]  # held time counts for nothing


def test_it_goes_on_with_the_next_sample_after_a_small_fade() -> None:
    sound = np.arange(1, 4001, dtype=np.int16)
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "s", sound, last=True)
    mixer.mix(BLOCK)
    mixer.hold(Bus.SPEECH, True)
    listen(mixer, 7)
    mixer.hold(Bus.SPEECH, False)
    out, progress = listen(mixer, 12)
    place = BLOCK + FADE
    np.testing.assert_array_equal(out[FADE : 4000 - place], sound[place + FADE :])
    assert 0 < out[0] < sound[place]
    assert progress[-1].played == 4000
    assert progress[-1].done


def test_what_was_not_begun_waits_without_a_sound() -> None:
    mixer = Mixer()
    mixer.hold(Bus.SPEECH, True)
    mixer.add(Bus.SPEECH, "s", flat(1000), last=True)
    out, progress = listen(mixer, 5)
    assert not out.any()
    assert not progress
    mixer.hold(Bus.SPEECH, False)
    out, progress = listen(mixer, 5)
    assert np.count_nonzero(out) >= 999
    assert progress[-1].done


def test_other_buses_play_on_and_music_comes_back_up() -> None:
    mixer = Mixer()
    mixer.add(Bus.MUSIC, "m", flat(16_000 * 6, 10_000))
    mixer.add(Bus.SPEECH, "s", flat(16_000 * 6, 1))
    listen(mixer, 50)
    mixer.hold(Bus.SPEECH, True)
    mixer.add(Bus.CUE, "c", flat(BLOCK, 100), last=True)
    out, _ = listen(mixer, 120)
    assert out[-1] == pytest.approx(10_000, rel=0.01)


def test_a_stop_of_what_is_held_makes_no_sound() -> None:
    mixer = talking()
    mixer.hold(Bus.SPEECH, True)
    listen(mixer, 3)
    mixer.cancel("s")
    mixer.hold(Bus.SPEECH, False)
    out, progress = listen(mixer, 3)
    assert not out.any()
    assert progress == [Progress(Bus.SPEECH, "s", BLOCK + FADE, done=True, cancelled=True)]


def test_blocks_that_nobody_heard_are_had_back() -> None:
    sound = np.arange(1, 2001, dtype=np.int16)
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "a", sound[:700], last=True)
    mixer.add(Bus.SPEECH, "b", sound[700:], last=True)
    first, _ = listen(mixer, 1)
    listen(mixer, 3)  # the end of a, the beginning of b
    assert mixer.take_back(3) == 3
    again, progress = listen(mixer, 7)
    np.testing.assert_array_equal(np.concatenate([first, again])[:2000], sound)
    assert [(p.stream_id, p.played) for p in progress if p.done] == [("a", 700), ("b", 1300)]


def test_music_under_speech_is_as_loud_after_taking_back() -> None:
    def mixer() -> Mixer:
        made = Mixer()
        made.add(Bus.MUSIC, "m", flat(16_000, 10_000))
        made.add(Bus.SPEECH, "s", flat(16_000, 1))
        listen(made, 1)
        return made

    plain, back = mixer(), mixer()
    listen(back, 2)
    back.take_back(2)
    np.testing.assert_array_equal(listen(plain, 20)[0], listen(back, 20)[0])


def test_nothing_from_before_a_stop_comes_back() -> None:
    mixer = talking()
    listen(mixer, 2)
    mixer.cancel("s")
    assert mixer.take_back(3) == 0
    out, progress = listen(mixer, 3)
    assert not out[FADE:].any()
    assert progress[-1].played == 3 * BLOCK + FADE


stories = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 900)),
        st.tuples(st.just("mix"), st.integers(1, 4)),
        st.tuples(st.just("hold"), st.booleans()),
        st.tuples(st.just("back"), st.integers(1, 3)),
    ),
    max_size=40,
)


@given(stories)
def test_whatever_happens_each_sample_is_heard_once_and_none_while_held(story: list[tuple[str, int]]) -> None:
    mixer = Mixer(MixerPolicy(fade_ms=1))
    fade, added, heard = 16, 0, 0
    silent_after = 0  # samples that may sound after the hold
    for kind, value in story:
        if kind == "add":
            added += mixer.add(Bus.SPEECH, "s", flat(value, 50))
        elif kind == "hold":
            mixer.hold(Bus.SPEECH, bool(value))
            silent_after = fade
        elif kind == "back":
            mixer.take_back(value)
            silent_after = fade
        else:
            for _ in range(value):
                mixed = mixer.mix(BLOCK)
                heard = max([heard, *(p.played for p in mixed.progress)])
                if mixer.held(Bus.SPEECH):
                    assert np.count_nonzero(mixed.samples) <= silent_after
                    silent_after = 0
        assert heard <= added
    mixer.hold(Bus.SPEECH, False)
    mixer.add(Bus.SPEECH, "s", flat(1, 50), last=True)
    _, progress = listen(mixer, 40)
    assert progress[-1].played == added + 1
    assert progress[-1].done
