"""The benchmarks measure what they say: nothing is lost on the way, true bounds of speech, and strangers' recordings are taken."""

import argparse
from dataclasses import replace

import numpy as np
import pytest

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.commands.bench import load
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.trace import UtteranceTrace
from quark_glasses.core.types import SAMPLE_RATE, Frame, Header, Turn, TurnState
from quark_glasses.ros.images import image_pixels

NAMES = ("executor", "loss", "transport", "voice")
S = 1_000_000_000


@pytest.fixture(scope="module")
def voice():
    return load("voice")


def noise(seconds: float, loud: int = 9000) -> np.ndarray:
    return (np.random.default_rng(2).standard_normal(round(seconds * SAMPLE_RATE)) * loud / 3).astype(np.int16)


def write(path, samples):
    writer = WavWriter(path, SAMPLE_RATE)
    writer.write(samples)
    writer.close()
    return path


@pytest.mark.parametrize("name", NAMES)
def test_every_option_has_a_default(name):
    parser = argparse.ArgumentParser()
    load(name).arguments(parser)
    parser.parse_args([])


def test_every_payload_survives_its_way_as_a_message():
    for payload in load("transport").PAYLOADS.values():
        value = payload.make(7)
        back = payload.from_msg(payload.to_msg(value))
        assert type(back) is type(value)
        assert back.header == value.header
        if isinstance(value, Frame):
            assert np.array_equal(back.pixels, value.pixels)
            assert image_pixels(payload.to_msg(value)).tobytes() == value.pixels.tobytes(), "as ros/images.py makes it"


@pytest.mark.parametrize("name", ["text", "1080p"])
def test_the_lane_loses_nothing(name):
    measured = load("transport").by_lane(name, 20)
    assert (len(measured.latencies_us), measured.lost) == (20, 0)
    assert set(measured.figures("lane")) == {"lane_us", "lane_p95_us", "lane_cpu_us", "lane_lost"}


def test_both_executors_hear_every_message():
    executor = load("executor")
    for measure in (executor.on_events, executor.on_single):
        cpu_ms, lost = measure(12, 0.4)
        assert lost == 0
        assert cpu_ms > 0


def test_recordings_are_taken_with_the_language_of_their_name_or_of_the_flag(voice, tmp_path):
    write(tmp_path / "zh-one.wav", noise(0.2))
    write(tmp_path / "en_two.wav", noise(0.2))
    assert [(one.path.name, one.language) for one in voice.recordings(tmp_path, None)] == [
        ("en_two.wav", "en"), ("zh-one.wav", "zh"),
    ]  # fmt: skip
    assert {one.language for one in voice.recordings(tmp_path, "zh")} == {"zh"}


@pytest.mark.parametrize(
    ("name", "said"), [("notes.txt", "no WAV or FLAC"), ("english.wav", "language of english.wav")]
)
def test_a_folder_that_cannot_be_played_says_why(voice, tmp_path, name, said):
    write(tmp_path / name, noise(0.2))
    with pytest.raises(InvalidInput, match=said):
        voice.recordings(tmp_path, None)


def test_speech_begins_and_ends_where_the_file_is_loud(voice):
    gap = np.zeros(SAMPLE_RATE // 2, np.int16)
    loud = np.flatnonzero(voice._levels(np.concatenate([gap, noise(1.0), gap])) > voice.EDGE)
    assert (loud[0], loud[-1] + 1) == (50, 150)
    pieces = voice._pieces(np.concatenate([gap, noise(0.5), gap, noise(3.0), gap, noise(9.0), gap]))
    assert [round(len(piece) / SAMPLE_RATE, 1) for piece in pieces] == [3.0]


def test_commands_of_the_bench_neither_silence_it_nor_ring_within_it(voice):
    for language in voice.LANGUAGES:
        assert len(voice._commands(language)) >= 18
    assert voice._rings_soon('{"duration": 150}')
    assert not voice._rings_soon('{"duration": 1200}')


def test_first_sound_counts_from_the_true_end_and_first_words_from_the_true_start(voice):
    def take(language, end_s, words_s):
        trace = UtteranceTrace("u", start_ns=1 * S, first_partial_ns=2 * S)
        trace.moments.update(end_of_speech=5 * S, end_detected=6 * S, final=6 * S, first_sound=7 * S)
        said = voice.Said(None, language)
        return voice.Take(said, 1 * S + S // 4, int(end_s * S), [trace], int(words_s * S))

    found = voice.figures([take("en", 4.75, 2.0), take("zh", 4.5, 0)])
    assert (found["en_first_sound_p50_s"], found["zh_first_sound_p95_s"]) == (2.25, 2.5)
    assert found["en_trace_first_sound_p50_s"] == 2.0
    assert found["first_partial_p95_s"] == 0.75
    assert (found["utterances"], found["answered"], found["heard_nothing"]) == (2, 2, 1)


def test_a_request_that_no_skill_answers_is_no_false_command():
    commands = load("commands")
    tally = commands.Tally()
    turn = Turn(Header(), "u", TurnState.THINKING, "how hot is it")
    tally.add(commands.Case("how hot is it", "en"), "clean", "how hot is it", [turn])
    assert tally.figures()["false_commands"] == 0
    tally.add(commands.Case("how hot is it", "en"), "noisy", "how hot is it", [replace(turn, intent="time_now")])
    assert tally.figures()["false_commands"] == 1
