"""asr: when it listens again for the words of commands."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from quark_glasses.backends.api import Recognition
from quark_glasses.backends.asr.scripted import Scripted
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.speech.streaming import DecodeJob
from quark_glasses.nodes.asr import Asr, AsrParams

COMMANDS = CommandWords()


class Reader(Scripted):
    """A scripted recogniser that can read commands."""

    def read_commands(self, sound, heard, expected, *, cancel=None):
        assert sound.dtype == np.float32
        assert "音" in expected.words[heard.language]
        return ("取消静音",)


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


@pytest.mark.parametrize("text", ["现在几点", "你好夸克，现在几点"])
def test_a_command_beyond_doubt_is_not_read_again(text):
    assert recognise(text).alternatives == ()


def test_a_short_command_that_made_no_believable_text_is_taken_from_its_reading():
    class Unsure(Reader):
        def recognize(self, sound, **more):
            return replace(super().recognize(sound, **more), text="")

    assert recognise("去嚣尽", Unsure).text == "取消静音"


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
