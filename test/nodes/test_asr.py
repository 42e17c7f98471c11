"""asr: when it listens again for the words of commands."""

from dataclasses import replace
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest

from quark_glasses.backends.api import Recognition
from quark_glasses.backends.asr.scripted import Scripted
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.speech.expected import Reading
from quark_glasses.core.speech.streaming import DecodeJob
from quark_glasses.core.types import (
    BLOCK_NS,
    BLOCK_SAMPLES,
    Activity,
    AudioChunk,
    Header,
    Transcript,
    VoiceActivity,
)
from quark_glasses.nodes.asr import Asr, AsrParams
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics

COMMANDS = CommandWords()
START_NS = 1_795_309_200_000_000_000


class Reader(Scripted):
    """A scripted recogniser that can read commands."""

    def expect(self, expected, *, cancel=None):
        assert expected.sentences.keys() == {"zh", "en"}

    def hear_requests(self, sound, heard, *, vocabulary=(), cancel=None):
        assert sound.dtype == np.float32
        return ()

    def read_commands(self, sound, heard, *, cancel=None):
        assert sound.dtype == np.float32
        return (Reading("今天静音", 0.0, -0.3), Reading("取消靜音", 1.0, -0.5))


def recognise(text: str, engine: type[Scripted] = Reader, *, whole: bool = True, draft: bool = False) -> Recognition:
    recognizer = engine({"utterances": [{"text": text, "language": "zh"}]}, None)
    recognizer.load()
    node = SimpleNamespace(params=AsrParams(), recognizer=recognizer, commands=COMMANDS)
    job = DecodeJob(1, "u", np.full(16_000, 8000, dtype=np.int16), 0, 10**9, whole=whole, draft=draft)
    return Asr.recognise(node, job, CancelToken())


def test_what_is_no_command_is_read_again_for_one():
    heard = recognise("去嚣尽")
    assert heard.text == "去嚣尽"
    assert heard.alternatives == ("取消静音",)


def test_a_reading_that_sounds_otherwise_is_not_passed_on():
    class Forced(Reader):
        def read_commands(self, sound, heard, *, cancel=None):
            return (Reading("取消靜音", 4.0, -1.5),)

    assert recognise("明天会下雨吗", Forced).alternatives == ()
    assert recognise("去嚣尽", Forced).alternatives == ("取消静音",)


@pytest.mark.parametrize("text", ["现在几点", "你好夸克，现在几点"])
def test_a_command_beyond_doubt_is_not_read_again(text):
    assert recognise(text).alternatives == ()


def test_an_alternative_that_is_a_command_spares_the_search():
    class Torn(Reader):
        def recognize(self, sound, **more):
            return replace(super().recognize(sound, **more), confidence=0.6, alternatives=("天气很好", "取消静音"))

        def read_commands(self, sound, heard, *, cancel=None):
            raise AssertionError

    heard = recognise("去嚣尽", Torn)
    assert heard.text == "去嚣尽"
    assert heard.alternatives == ("取消静音",)


class Unsure(Reader):
    """Is unsure at first, and hears something else where it listens for requests."""

    again: ClassVar[tuple[str, ...]] = ("取消静音", "天气很好")

    def recognize(self, sound, **more):
        return replace(super().recognize(sound, **more), confidence=0.6)

    def hear_requests(self, sound, heard, *, vocabulary=(), cancel=None):
        assert vocabulary == AsrParams().vocabulary
        return self.again

    def read_commands(self, sound, heard, *, cancel=None):
        return ()


def test_a_request_that_is_heard_where_one_is_listened_for_is_what_was_said():
    heard = recognise("去嚣尽", Unsure)
    assert (heard.text, heard.alternatives) == ("取消静音", ())


def test_another_label_that_is_heard_where_a_request_is_listened_for_is_the_right_one():
    class Eggs(Unsure):
        again = ("煮鸡蛋的计时取消掉",)

    assert recognise("主机但的计时取消掉", Eggs).text == "煮鸡蛋的计时取消掉"
    assert recognise("主机的计时取消掉", Eggs).text == "煮鸡蛋的计时取消掉"


def test_what_is_no_request_where_one_is_listened_for_stays_as_it_was_heard():
    class Talk(Unsure):
        again = ("天气很好", "天气真好")

    heard = recognise("天气很好啊", Talk)
    assert (heard.text, heard.alternatives) == ("天气很好啊", ())


def test_a_request_that_sounds_otherwise_was_not_said():
    assert recognise("明天会下雨吗", Unsure).text == "明天会下雨吗"


def test_a_short_command_that_made_no_believable_text_is_taken_from_its_reading():
    class Deaf(Reader):
        def recognize(self, sound, **more):
            return replace(super().recognize(sound, **more), text="")

        def read_commands(self, sound, heard, *, cancel=None):
            return (Reading("取消靜音", 0.0, -0.5),)

    assert recognise("去嚣尽", Deaf).text == "取消静音"


def test_the_first_words_are_asked_for_as_a_draft_and_not_read_as_commands():
    asked = []

    class Asked(Reader):
        def recognize(self, sound, *, draft=False, **more):
            asked.append(draft)
            return super().recognize(sound, draft=draft, **more)

    assert recognise("去嚣尽", Asked, whole=False, draft=True).alternatives == ()
    recognise("去嚣尽", Asked)
    assert asked == [True, False]


def test_partial_results_and_engines_that_cannot_are_left_alone():
    assert recognise("去嚣尽", whole=False).alternatives == ()
    assert recognise("去嚣尽", Scripted).alternatives == ()


SCRIPT = {"backend": "scripted", "backend_options": ["utterances=[{text: what time is it, language: en}]"]}


def blocks(start_ns: int, count: int):
    loud = (3000 * np.sin(np.arange(BLOCK_SAMPLES))).astype(np.int16)
    return [AudioChunk(Header(start_ns + n * BLOCK_NS), loud, sequence=n, stream_id="mic") for n in range(count)]


@pytest.mark.parametrize(
    "states", [(Activity.STARTED, Activity.ENDED), (Activity.PAUSED, Activity.ENDED), (Activity.ENDED,)]
)
def test_an_utterance_whose_start_was_lost_is_recognised_from_the_recent_sound_and_once(states):
    with Stage(Cast(("asr",), "/late", START_NS, overrides={"asr": SCRIPT})) as stage:
        for chunk in blocks(START_NS, 60):
            stage.advance(chunk.header.stamp_ns + BLOCK_NS)
            stage.feed(topics.AUDIO_CLEAN, chunk, "audio_frontend")
        end_ns = START_NS + 60 * BLOCK_NS
        for state in (*states, Activity.ENDED):  # the last one is a late copy: the utterance is over
            heard = VoiceActivity(Header(end_ns), "u1", state, START_NS, end_ns - 200_000_000)
            stage.feed(topics.ACTIVITY, heard, "audio_frontend")
            stage.advance(stage.clock.time_ns + 1_000_000_000)
        finals = [item.value for item in stage.published if isinstance(item.value, Transcript) and item.value.final]
    assert [final.text.lower() for final in finals] == ["what time is it"]
