"""A voice that is held: silent from the next block on, nothing lost, nothing heard twice, and its echo is no speech."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.sound.room import RoomSpec
from quark_glasses.core.errors import UnknownName
from quark_glasses.core.types import Activity, AudioChunk, Header, Samples, SpeechHold, StopSpeech
from quark_glasses.replay.sounding import NOBODY, SoundingStage
from quark_glasses.replay.stage import Cast, Published
from quark_glasses.ros import topics

START = 1_700_000_000_000_000_000
RATE = 16_000
BLOCK = 320
QUIET = RoomSpec(noise_dbfs=-80.0, echo_db=-20.0)


def sounding(*nodes: str, **overrides: dict[str, Any]) -> SoundingStage:
    given = {"speaker": {"sample_rate": RATE}, **overrides}
    return SoundingStage(Cast(nodes, "/hold", START, (), given), QUIET)


class Play:
    """A stage at work: steps, and what was published and played."""

    def __init__(self, stage: SoundingStage) -> None:
        self.stage = stage
        self.news: list[Published] = []

    def steps(self, count: int, near: Samples | None = None) -> Play:
        for number in range(count):
            block = NOBODY if near is None else near[number * BLOCK :][:BLOCK]
            self.news += self.stage.step(block)
        return self

    def send(self, topic: Any, value: Any) -> Play:
        self.stage.stage.feed(topic, value, "test")
        self.news += self.stage.news()
        return self

    def say(self, stream: str, sound: Samples) -> Play:
        return self.send(topics.AUDIO_SPEECH, AudioChunk(Header(), sound, RATE, 0, stream, f"u-{stream}", True))

    def hold(self, held: bool) -> Play:
        return self.send(topics.HOLD_SPEECH, SpeechHold(Header(), held))

    def of(self, topic: Any) -> list[Any]:
        return [item.value for item in self.news if item.topic == topic.name]

    @property
    def heard(self) -> Samples:
        return np.concatenate(self.stage.played)


def ramp(seconds: float) -> Samples:
    """Every sample tells its place."""
    count = int(seconds * RATE)
    return (np.arange(count) % 30_000 + 1).astype(np.int16)


def test_not_one_block_sounds_after_the_one_in_which_the_hold_came() -> None:
    with sounding("speaker") as stage:
        play = Play(stage).say("a", np.full(RATE, 9000, np.int16)).steps(20).hold(True)
        blocks = len(stage.played)
        play.steps(40)
        after = np.concatenate(stage.played[blocks:])
        assert np.count_nonzero(after) < RATE * 5 // 1000  # the fade
        assert not after[RATE * 5 // 1000 :].any()


def test_it_goes_on_where_it_was_and_what_was_played_is_counted() -> None:
    sound = ramp(1.5)
    with sounding("speaker") as stage:
        play = Play(stage).say("a", sound).steps(21).hold(True).steps(33).hold(False).steps(100)
        loud = play.heard[np.flatnonzero(play.heard)]
        edge = RATE * 5 // 1000
        told = [p.played_ns for p in play.of(topics.PLAYBACK)]
        assert told == sorted(told)
        assert told[-1] == 1_500_000_000
        assert play.of(topics.PLAYBACK)[-1].done
    assert abs(len(loud) - len(sound)) <= 2  # the ends of the two fades are zeros
    places = loud.astype(int)
    jumps = np.flatnonzero(np.diff(places) != 1)
    assert jumps[-1] - jumps[0] <= 2 * edge  # only the fades differ from the sound itself


def test_a_stop_ends_the_hold_and_the_next_text_is_heard() -> None:
    with sounding("speaker") as stage:
        play = Play(stage).say("a", np.full(RATE, 9000, np.int16)).steps(20).hold(True).steps(5)
        play.send(topics.STOP_SPEECH, StopSpeech(Header())).steps(5)
        over = play.of(topics.PLAYBACK)[-1]
        assert (over.done, over.cancelled) == (True, True)
        assert 300_000_000 < over.played_ns < 420_000_000
        begun = len(stage.played)
        play.say("b", np.full(RATE // 10, 500, np.int16)).steps(10)
        assert np.count_nonzero(np.concatenate(stage.played[begun:])) == RATE // 10


def test_a_stop_is_heard_at_once_although_the_card_has_blocks_ahead() -> None:
    with sounding("speaker") as stage:
        play = Play(stage).say("a", np.full(RATE, 9000, np.int16)).steps(20)
        play.send(topics.STOP_SPEECH, StopSpeech(Header()))
        blocks = len(stage.played)
        play.steps(10)
        assert not np.concatenate(stage.played[blocks:])[RATE * 5 // 1000 :].any()


def test_a_voice_that_nobody_lets_go_on_goes_on_by_itself() -> None:
    with sounding("speaker", speaker={"sample_rate": RATE, "longest_hold_s": 1.0}) as stage:
        play = Play(stage).say("a", np.full(RATE, 9000, np.int16)).steps(20).hold(True).steps(45)
        assert not play.of(topics.PLAYBACK)[-1].done
        play.steps(60)
        assert play.of(topics.PLAYBACK)[-1].played_ns == 1_000_000_000


def test_holding_twice_or_nothing_does_no_harm() -> None:
    with sounding("speaker") as stage:
        play = Play(stage).hold(False).hold(True).hold(True).say("a", np.full(RATE // 5, 9000, np.int16)).steps(20)
        assert not play.heard.any()
        play.hold(False).steps(20)
        assert np.count_nonzero(play.heard) >= RATE // 5 - 1


def voice(seconds: float, seed: int, level: float = 3000.0) -> Samples:
    """Something that comes and goes like speech."""
    dice, count = np.random.default_rng(seed), int(seconds * RATE)
    sound = np.convolve(dice.standard_normal(count), np.ones(12) / 3.5, "same")
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * np.arange(count) / RATE), 0.05, None)
    return np.rint(level * sound * syllables).astype(np.int16)


def frontend(**more: Any) -> dict[str, Any]:
    """Loudness alone: it is surer of everything than the network for which the defaults are made."""
    level = {"backend_options": ["minimum_dbfs=-60"], "speaking_threshold": 0.5, "speaking_level_dbfs": -50.0}
    return {"backend": "energy", **level, **more}


@pytest.fixture
def canceller() -> dict[str, Any]:
    pytest.importorskip("pywebrtc_audio", reason="pywebrtc-audio is not installed")
    return frontend(echo="aec3")


def activity(play: Play) -> list[str]:
    return [event.state.name for event in play.of(topics.ACTIVITY)]


def test_its_own_voice_is_speech_to_it_only_where_the_echo_stays(canceller: dict[str, Any]) -> None:
    heard = {}
    for name, params in (("with", canceller), ("without", frontend())):
        with sounding("speaker", "audio_frontend", audio_frontend=params) as stage:
            heard[name] = activity(Play(stage).steps(60).say("a", voice(6, 1, 9000)).steps(320))
    assert "STARTED" in heard["without"]
    assert heard["with"] == []


def started_after_ms(params: dict[str, Any]) -> float:
    """From the first sample of somebody who speaks over it to the STARTED of the voice detector."""
    with sounding("speaker", "audio_frontend", audio_frontend=params) as stage:
        play = Play(stage).steps(60).say("a", voice(8, 1, 9000)).steps(200)
        assert activity(play) == []
        begun_ns = stage.now_ns
        play.steps(100, np.tile(np.abs(voice(0.5, 2, 4000)) + 500, 4).astype(np.int16))
        started = play.of(topics.ACTIVITY)[0]
        assert started.state == Activity.STARTED
        return float(started.header.stamp_ns - begun_ns) / 1e6


def test_who_speaks_over_it_is_heard_at_once_and_as_easily_as_it_is_told(canceller: dict[str, Any]) -> None:
    assert started_after_ms(canceller) < 100
    assert started_after_ms({**canceller, "speaking_onset_ms": 200}) > 200


def test_without_sound_from_the_speaker_the_microphone_is_passed_on_as_it_is(canceller: dict[str, Any]) -> None:
    with sounding("audio_frontend", "speaker", audio_frontend=canceller) as stage:
        play = Play(stage).steps(20, voice(1, 2)).say("a", voice(0.5, 1)).steps(20)
        said = [item for item in play.news if item.topic == topics.AUDIO_CLEAN.name]
        assert len(said) == 40
        quiet, loud = said[:20], said[25:35]
        assert all(a.value.samples is b for a, b in zip(quiet, stage.heard[:20], strict=True))
        assert all(a.value.samples is not b for a, b in zip(loud, stage.heard[25:35], strict=True))
        play.steps(120)
        assert play.of(topics.AUDIO_CLEAN)[-1].samples is stage.heard[-1]


def test_an_engine_that_is_not_there_is_named() -> None:
    stage = sounding("speaker", "audio_frontend", audio_frontend=frontend(echo="aec4"))
    with pytest.raises(UnknownName, match="aec3"), stage:
        pass
