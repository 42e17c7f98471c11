"""The barge-in bench: true onsets, times from the decisions, and figures that count what they say."""

import argparse
import math

import numpy as np
import pytest

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.commands.bench import load
from quark_glasses.core.dialogue.floor import Act
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import SAMPLE_RATE
from quark_glasses.speech_clips import clip, onset, recordings

MS = 1_000_000


@pytest.fixture(scope="module")
def bargein():
    return load("bargein")


def speech(silence_s: float, noise: float = 0.0) -> np.ndarray:
    dice = np.random.default_rng(1)
    sound = dice.standard_normal(round((silence_s + 1) * SAMPLE_RATE)) * noise
    sound[round(silence_s * SAMPLE_RATE) :] += dice.standard_normal(SAMPLE_RATE) * 3000
    return sound.astype(np.int16)


def story(*steps: tuple[int, str]) -> list[tuple[int, Act, str]]:
    return [(at * MS, Act(act), "") for at, act in steps]


def test_every_option_has_a_default(bargein):
    parser = argparse.ArgumentParser()
    bargein.arguments(parser)
    parser.parse_args([])


@pytest.mark.parametrize("noise", [0, 5, 200])
def test_speech_begins_where_it_rises_over_the_noise(noise):
    assert onset(speech(0.73, noise)) == pytest.approx(0.73 * SAMPLE_RATE, abs=160)


def test_a_knock_before_it_is_not_its_beginning():
    sound = speech(0.73, 5)
    sound[4000:4300] = 9000
    assert onset(sound) == pytest.approx(0.73 * SAMPLE_RATE, abs=160)


def test_a_clip_starts_shortly_before_its_speech_and_is_as_loud_as_any():
    made = clip("a", "en", speech(2.0, 5))
    assert made.onset == pytest.approx(0.3 * SAMPLE_RATE, abs=160)
    level = 20 * math.log10(np.sqrt(np.mean(made.sound[made.onset :].astype(float) ** 2)) / 32768)
    assert -33 < level < -19


def test_silence_and_folders_without_recordings_are_refused(tmp_path):
    with pytest.raises(InvalidInput, match="nobody speaks"):
        onset(np.zeros(SAMPLE_RATE, np.int16))
    with pytest.raises(InvalidInput, match="known language"):
        list(recordings(tmp_path))


def test_recordings_are_found_by_folder_or_name(tmp_path):
    for name in ("zh/1.wav", "en-2.wav", "other/3.wav"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        writer = WavWriter(tmp_path / name, SAMPLE_RATE)
        writer.write(speech(0.5, 5))
        writer.close()
    assert [(one.name, one.language) for one in recordings(tmp_path)] == [("en-2.wav", "en"), ("1.wav", "zh")]


def test_the_cut_is_the_hold_that_ended_in_a_stop(bargein):
    assert bargein.cut_at(story((10, "hold"), (20, "resume"), (30, "hold"), (90, "stop"))) == 30 * MS
    assert bargein.cut_at(story((90, "stop"))) == 90 * MS


def test_held_time_is_from_each_hold_to_its_end(bargein):
    assert list(bargein.held_times(story((10, "hold"), (20, "resume"), (30, "hold"), (90, "stop")))) == [
        10 * MS,
        60 * MS,
    ]


def test_figures_count_what_was_stopped_and_what_went_on(bargein):
    said = clip("a", "en", speech(0.5, 5))
    cuts = [bargein.Scene(said, 0, cancelled=True, stop_ms=ms) for ms in (50.0, 60.0, 70.0)]
    cuts.append(bargein.Scene(said, 0, whole=True))
    heard = [bargein.Scene(said, 0, whole=True, held_ms=700.0)] * 3 + [bargein.Scene(said, 0, cancelled=True)]
    made = bargein.figures(cuts, heard, bargein.Alone(0, 2, 0.7), 10.0)
    assert (made["stop_p95_ms"], made["interruptions"], made["missed_interruptions"]) == (70.0, 3, 1)
    assert (made["false_stop_ratio"], made["backchannels"], made["self_interruptions"]) == (0.25, 4, 0)
    assert made["samples_after_cut"] == 0
