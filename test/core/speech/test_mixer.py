"""What reaches the ear: music steps back, a stop is a stop, nothing wraps, and the counts tell what was heard."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, InvalidParameter, UnknownName
from quark_glasses.core.speech.mixer import Bus, Mixer, MixerPolicy, Progress
from quark_glasses.core.types import Samples

BLOCK = 320


def flat(count: int, value: int = 1000) -> Samples:
    return np.full(count, value, dtype=np.int16)


def listen(mixer: Mixer, blocks: int) -> tuple[Samples, list[Progress]]:
    mixed = [mixer.mix(BLOCK) for _ in range(blocks)]
    return np.concatenate([m.samples for m in mixed]), [p for m in mixed for p in m.progress]


def test_one_stream_comes_out_untouched() -> None:
    mixer = Mixer()
    sound = np.random.default_rng(1).integers(-20_000, 20_000, 1000).astype(np.int16)
    mixer.add(Bus.SPEECH, "s", sound[:333])
    mixer.add(Bus.SPEECH, "s", sound[333:], last=True)
    out, progress = listen(mixer, 5)
    np.testing.assert_array_equal(out[:1000], sound)
    assert not out[1000:].any()
    assert [p.played for p in progress] == [320, 640, 960, 1000]
    assert [p.done for p in progress] == [False, False, False, True]
    assert not any(p.missing for p in progress)


def test_nothing_to_play_is_silence() -> None:
    mixed = Mixer().mix(BLOCK)
    assert mixed.samples.dtype == np.int16
    assert not mixed.samples.any()
    assert mixed.progress == ()


def test_streams_of_a_bus_follow_one_another_without_a_gap() -> None:
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "a", flat(500, 100), last=True)
    mixer.add(Bus.SPEECH, "b", flat(500, 200), last=True)
    assert mixer.streams(Bus.SPEECH) == ("a", "b")
    out, progress = listen(mixer, 4)
    np.testing.assert_array_equal(out[:1000], np.repeat([100, 200], 500))
    assert [(p.stream_id, p.played) for p in progress if p.done] == [("a", 500), ("b", 500)]


def test_buses_are_added() -> None:
    mixer = Mixer()
    mixer.add(Bus.CUE, "c", flat(BLOCK, 100))
    mixer.add(Bus.SPEECH, "s", flat(BLOCK, 30))
    assert set(mixer.mix(BLOCK).samples) == {130}


def test_a_late_stream_is_reported_and_goes_on() -> None:
    mixer = Mixer()
    mixer.add(Bus.CALL, "c", flat(100))
    assert mixer.mix(BLOCK).progress == (Progress(Bus.CALL, "c", 100, missing=220),)
    mixer.add(Bus.CALL, "c", flat(BLOCK), last=True)
    mixed = mixer.mix(BLOCK)
    assert mixed.samples.all()
    assert mixed.progress == (Progress(Bus.CALL, "c", 420, done=True),)


def test_a_stream_that_never_ends_is_given_up_so_that_the_next_one_plays() -> None:
    mixer = Mixer(MixerPolicy(patience_ms=100))
    mixer.add(Bus.SPEECH, "dead", np.full(320, 1000, np.int16))
    mixer.add(Bus.SPEECH, "next", np.full(320, 2000, np.int16), last=True)
    blocks = [mixer.mix(320) for _ in range(8)]
    ends = [(p.stream_id, p.cancelled) for block in blocks for p in block.progress if p.done]
    assert ends == [("dead", True), ("next", False)]
    assert max(int(block.samples.max()) for block in blocks) > 1500


def test_a_stop_fades_out_and_leaves_nothing() -> None:
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "s", flat(16_000, 8000))
    mixer.mix(BLOCK)
    mixer.cancel("s")
    out, progress = listen(mixer, 3)
    assert (np.diff(out[:81].astype(int)) <= 0).all()
    assert out[0] > 7000
    assert np.abs(np.diff(out.astype(int))).max() <= 101  # no click
    assert not out[80:].any()
    assert progress == [Progress(Bus.SPEECH, "s", 400, done=True, cancelled=True)]


def test_late_blocks_of_a_stopped_stream_are_not_heard() -> None:
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "s", flat(1000))
    mixer.cancel("s")
    assert mixer.add(Bus.SPEECH, "s", flat(1000)) == 1000
    mixer.cancel("never begun")
    mixer.add(Bus.SPEECH, "never begun", flat(1000))
    out, progress = listen(mixer, 3)
    assert not out.any()
    assert progress == [Progress(Bus.SPEECH, "s", 0, done=True, cancelled=True)]


def test_after_a_stop_the_next_stream_plays_at_once() -> None:
    mixer = Mixer()
    mixer.add(Bus.SPEECH, "old", flat(16_000))
    mixer.add(Bus.SPEECH, "new", flat(BLOCK, 77), last=True)
    mixer.mix(BLOCK)
    mixer.cancel("old")
    assert set(mixer.mix(BLOCK).samples[80:]) == {77}


def decibel(sound: Samples) -> float:
    return float(20 * np.log10(np.abs(sound.astype(float)).mean() / 10_000))


def test_music_steps_back_under_speech_and_returns() -> None:
    mixer = Mixer()
    mixer.add(Bus.MUSIC, "m", flat(16_000 * 8, 10_000))
    listen(mixer, 10)
    mixer.add(Bus.SPEECH, "s", np.tile(np.array([1, -1], dtype=np.int16), 8000), last=True)
    out, _ = listen(mixer, 50)
    assert decibel(out[640:960]) == pytest.approx(-15, abs=1.5)  # 40 ms after the onset
    assert decibel(out[8000:16_000]) == pytest.approx(-15, abs=0.1)
    after, _ = listen(mixer, 60)
    assert decibel(after[:5600]) == pytest.approx(-15, abs=0.3)  # held between sentences
    assert decibel(after[16_000:16_320]) == pytest.approx(0, abs=0.5)
    assert np.abs(np.diff(np.concatenate([out, after]).astype(int))).max() < 100  # no click, no step


def test_muted_speech_does_not_duck_music() -> None:
    mixer = Mixer()
    mixer.set_volume(1.0, "speech", muted=True)
    mixer.add(Bus.MUSIC, "m", flat(16_000, 10_000))
    mixer.add(Bus.SPEECH, "s", flat(16_000))
    assert set(listen(mixer, 50)[0]) == {10_000}


def test_half_volume_sounds_half_as_loud_and_zero_is_silent() -> None:
    mixer = Mixer()
    mixer.set_volume(0.5)
    mixer.add(Bus.MUSIC, "m", flat(BLOCK * 4, 8000))
    assert set(mixer.mix(BLOCK).samples) == {1000}
    mixer.set_volume(0.0)
    out, progress = listen(mixer, 2)
    assert not out[BLOCK - 1 :].any()
    assert progress[-1].played == 960  # it goes on silently


def test_volume_and_mute_glide() -> None:
    mixer = Mixer()
    mixer.add(Bus.MUSIC, "m", flat(16_000, 10_000))
    mixer.mix(BLOCK)
    mixer.set_volume(1.0, "music", muted=True)
    out, _ = listen(mixer, 2)
    assert np.abs(np.diff(out.astype(int))).max() < 40
    assert not out[BLOCK - 1 :].any()


def test_loud_sums_bend_and_never_wrap() -> None:
    mixer = Mixer(MixerPolicy(duck_db=0.0))
    ramp = np.linspace(-32768, 32767, 3200).astype(np.int16)
    for bus in Bus:
        mixer.add(bus, bus.value, ramp)
    out, _ = listen(mixer, 10)
    assert (np.diff(out.astype(int)) >= 0).all()
    assert out.min() >= -32767
    assert out.max() == 32767


def test_a_full_bus_takes_only_what_fits() -> None:
    mixer = Mixer(MixerPolicy(queue_ms=100))
    assert mixer.add(Bus.SPEECH, "s", flat(2000), last=True) == 1600
    assert mixer.room(Bus.SPEECH) == 0
    mixer.mix(BLOCK)
    assert mixer.add(Bus.SPEECH, "s", flat(300), last=True) == 300
    out, progress = listen(mixer, 5)
    assert np.count_nonzero(out) == 1580
    assert progress[-1].done


def test_wrong_use_is_refused() -> None:
    mixer = Mixer()
    with pytest.raises(InvalidInput, match="int16"):
        mixer.add(Bus.CUE, "c", np.zeros(3, dtype=np.float32))  # type: ignore[arg-type]
    mixer.add(Bus.CUE, "c", flat(3), last=True)
    with pytest.raises(InvalidInput, match="last block"):
        mixer.add(Bus.CUE, "c", flat(3))
    with pytest.raises(UnknownName, match="master"):
        mixer.set_volume(0.5, "drums")
    for level in (-0.1, 1.1, float("nan")):
        with pytest.raises(InvalidParameter):
            mixer.set_volume(level)
    with pytest.raises(InvalidParameter):
        MixerPolicy(duck_db=3.0)
    with pytest.raises(InvalidParameter):
        MixerPolicy(queue_ms=0)


steps = st.lists(
    st.one_of(
        st.tuples(
            st.just("add"), st.sampled_from(list(Bus)), st.sampled_from("abc"), st.integers(0, 900), st.booleans()
        ),
        st.tuples(st.just("mix"), st.integers(0, 500)),
        st.tuples(st.just("cancel"), st.sampled_from(list(Bus)), st.sampled_from("abc")),
    ),
    max_size=40,
)


@settings(max_examples=80)
@given(steps)
def test_every_sample_taken_is_played_once_or_cancelled(story: list) -> None:  # type: ignore[type-arg]
    mixer = Mixer(MixerPolicy(queue_ms=100))
    taken: dict[str, int] = {}
    played: dict[str, int] = {}
    closed: set[str] = set()
    cancelled: set[str] = set()
    progress: list[Progress] = []

    def follow(count: int) -> None:
        mixed = mixer.mix(count)
        assert len(mixed.samples) == count
        progress.extend(mixed.progress)
        for step in mixed.progress:
            assert step.played >= played.get(step.stream_id, 0)
            played[step.stream_id] = step.played

    for kind, *rest in story:
        if kind == "mix":
            follow(rest[0])
        elif kind == "cancel":
            mixer.cancel(f"{rest[0].value}-{rest[1]}")
            cancelled.add(f"{rest[0].value}-{rest[1]}")
        elif (stream := f"{rest[0].value}-{rest[1]}") not in closed | cancelled:
            count = mixer.add(rest[0], stream, flat(rest[2]), last=rest[3])
            taken[stream] = taken.get(stream, 0) + count
            if rest[3] and count == rest[2]:
                closed.add(stream)
            assert mixer.room(rest[0]) >= 0
    for stream in set(taken) - closed:
        mixer.cancel(stream)
        cancelled.add(stream)
    follow(5 * 1600)
    assert all(not mixer.streams(bus) for bus in Bus)
    for stream, count in taken.items():
        assert played[stream] == count if stream in closed - cancelled else played[stream] <= count
        assert sum(step.done for step in progress if step.stream_id == stream) == 1
