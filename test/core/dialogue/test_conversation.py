"""Who is spoken to, for how long the glasses keep listening, and what is announced."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corpus import others
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.dialogue.answers import Answer, CancelTimer, Ring, StopSpeaking
from quark_glasses.core.dialogue.conversation import Conversation, ConversationSettings
from quark_glasses.core.dialogue.skills import MemoryNotes, MemoryTimers, SkillContext, apply
from quark_glasses.core.types import Header, Timer, Transcript

SECOND_NS = 10**9
SHARED = Conversation()


class Room:
    """A conversation in which time passes."""

    def __init__(self, settings: ConversationSettings | None = None) -> None:
        self.conversation = Conversation(settings=settings)
        self.context = SkillContext(1_000 * SECOND_NS, timers=MemoryTimers(), notes=MemoryNotes())

    def hear(self, text: str, after_s: float = 0.0, awake: bool = False, **more: object) -> Answer | None:
        self.context = replace(self.context, now_ns=self.context.now_ns + int(after_s * SECOND_NS))
        transcript = replace(Transcript(Header(), "u", 1, True, text), **more)  # type: ignore[arg-type]
        answer = self.conversation.heard(transcript, self.context, awake=awake)
        for action in answer.actions if answer else ():
            apply(action, self.context.timers, self.context.notes)
        return answer


@pytest.fixture
def room() -> Room:
    return Room()


def test_without_wake_phrase_nothing_is_answered(room: Room) -> None:
    assert room.hear("几点了") is None
    assert room.hear("what time is it") is None


def test_wake_phrase_and_request_in_one_breath(room: Room) -> None:
    answer = room.hear("Hey Cork, what time is it?")
    assert answer is not None
    assert answer.intent == "time_now"


def test_wake_phrase_alone_opens_the_ear(room: Room) -> None:
    listening = room.hear("你好夸克")
    assert listening is not None
    assert listening.intent == "listening"
    answer = room.hear("几点了", after_s=3)
    assert answer is not None
    assert answer.intent == "time_now"


def test_a_tap_needs_no_phrase(room: Room) -> None:
    room.conversation.woken(room.context.now_ns)
    assert room.hear("静音", after_s=2) is not None


def test_what_was_heard_well_and_merely_resembles_a_command_is_none(room: Room) -> None:
    well, badly = (room.hear("Meet the sound.", awake=True, language="en", confidence=c) for c in (0.9, 0.6))
    assert well is not None
    assert well.intent == "fallback"
    assert badly is not None
    assert badly.intent == "volume_mute"


def test_follow_up_window_closes(room: Room) -> None:
    room.hear("你好夸克，几点了")
    assert room.hear("今天几号", after_s=5) is not None
    assert room.hear("今天几号", after_s=7) is None


def test_the_window_counts_from_the_end_of_the_spoken_answer(room: Room) -> None:
    room.hear("你好夸克，几点了")
    room.conversation.finished_speaking(room.context.now_ns + 5 * SECOND_NS)
    assert room.hear("今天几号", after_s=10) is not None


def test_speech_that_began_in_the_window_counts(room: Room) -> None:
    room.hear("你好夸克，几点了")
    began = room.context.now_ns + 5 * SECOND_NS
    assert room.hear("今天几号", after_s=9, start_ns=began) is not None


def test_unknown_requests_are_answered_only_when_addressed(room: Room) -> None:
    asked = room.hear("你好夸克，法国的首都是哪里")
    assert asked is not None
    assert asked.intent == "fallback"
    assert not asked.understood
    assert room.hear("晚饭吃什么", after_s=2) is None
    room = Room(ConversationSettings(answer_unknown_follow_up=True))
    room.hear("你好夸克，几点了")
    follow_up = room.hear("晚饭吃什么", after_s=2)
    assert follow_up is not None
    assert follow_up.intent == "fallback"


@pytest.mark.parametrize("text", ["停", "Stop.", "别说了", "闭嘴"])
def test_stop_always_works(room: Room, text: str) -> None:
    answer = room.hear(text)
    assert answer is not None
    assert answer.actions == (StopSpeaking(),)
    assert room.hear("几点了", after_s=1) is None


def test_say_that_again(room: Room) -> None:
    assert "还没" in getattr(room.hear("你好夸克，再说一遍"), "text", "")
    first = room.hear("hey quark, set a timer for five minutes")
    again = room.hear("再说一遍", after_s=2)
    assert first is not None
    assert again is not None
    assert (again.text, again.actions) == (first.text, ())
    assert len(room.context.timers.timers()) == 1


def test_confirmation_expires(room: Room) -> None:
    room.hear("你好夸克，记一下买牛奶")
    room.hear("你好夸克，删除所有笔记")
    assert room.hear("是的", after_s=11) is None
    assert len(room.context.notes.notes()) == 1


def test_spoken_form_helps_where_the_written_form_does_not(room: Room) -> None:
    answer = room.hear("你好夸克，§§", spoken="你好夸克几点了")
    assert answer is not None
    assert answer.intent == "time_now"


def test_partial_and_empty_transcripts_are_ignored(room: Room) -> None:
    assert room.hear("你好夸克，几点了", final=False) is None
    assert room.hear("  ", awake=True) is None


def test_a_due_timer_is_announced_once(room: Room) -> None:
    room.hear("你好夸克，二十分钟后提醒我关火")
    assert room.conversation.due(room.context) == []
    room.context = replace(room.context, now_ns=room.context.now_ns + 1201 * SECOND_NS)
    (announced,) = room.conversation.due(room.context)
    assert "关火" in announced.text
    assert [type(action) for action in announced.actions] == [CancelTimer, Ring]
    assert room.conversation.due(room.context) == []


def test_a_due_alarm_speaks_the_language_of_its_label(room: Room) -> None:
    room.context.timers.add(Timer("a", room.context.now_ns - 1, "take my pills", alarm=True))
    (announced,) = room.conversation.due(room.context)
    assert announced.language == "en"
    assert "take my pills" in announced.text
    assert announced.actions == (CancelTimer("a"), Ring(True))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_questions_for_a_model_get_the_fallback(language: str) -> None:
    room = Room()
    for sentence in others(language):
        answer = room.hear(sentence, after_s=60, awake=True)
        assert answer is not None, sentence
        assert answer.intent == "fallback", sentence
        assert answer.language == language


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["你好夸克", "几点了", "停", "yes", "delete all my notes", "记一下买牛奶", "哦"]),
            st.floats(0, 20),
        ),
        max_size=8,
    )
)
def test_notes_never_vanish_without_a_yes_right_after_the_question(steps: list[tuple[str, float]]) -> None:
    context = SkillContext(10**12, notes=MemoryNotes())
    previous = ""
    for text, after in steps:
        context = replace(context, now_ns=context.now_ns + int(after * SECOND_NS))
        before = len(context.notes.notes())
        answer = SHARED.heard(Transcript(Header(), "u", 1, True, text), context, awake=True)
        for action in answer.actions if answer else ():
            apply(action, context.timers, context.notes)
        if len(context.notes.notes()) < before:
            assert (previous, text) == ("delete all my notes", "yes")
        previous = text


def test_another_reading_of_the_sound_is_a_command_where_the_text_is_none(room: Room) -> None:
    answer = room.hear("去嚣尽", awake=True, language="zh", alternatives=("去消静", "取消静音"))
    assert answer is not None
    assert answer.intent == "volume_unmute"


def test_another_reading_never_wakes_the_glasses(room: Room) -> None:
    assert room.hear("去嚣尽", language="zh", alternatives=("取消静音",)) is None
    assert room.hear("聽", language="zh", alternatives=("停",)) is None


def test_a_reading_word_for_word_beats_a_text_that_sounds_like_a_command(room: Room) -> None:
    text = "Meet the sound."
    weak = SHARED.understand(text, "en")
    assert weak is not None
    assert weak.how == "sound"
    answer = room.hear(text, awake=True, language="en", alternatives=("Meet the round", "Cancel all alarms"))
    assert answer is not None
    assert answer.intent == "alarm_cancel"


def test_a_text_that_is_a_command_beats_every_other_reading(room: Room) -> None:
    answer = room.hear("现在几点", awake=True, alternatives=("取消静音",))
    assert answer is not None
    assert answer.intent == "time_now"


def test_a_reading_that_is_only_like_a_command_is_none(room: Room) -> None:
    reading = "Meet the sound"
    answer = room.hear("The children fly kites in the park", awake=True, language="en", alternatives=(reading,))
    assert answer is not None
    assert answer.intent == "fallback"


def test_what_was_heard_alike_twice_is_no_misheard_command(room: Room) -> None:
    text = "Meet the sound."
    weak = SHARED.understand(text, "en")
    assert weak is not None
    assert weak.how == "sound"
    answer = room.hear(text, awake=True, language="en", confidence=0.6, alternatives=("Meet the sound",))
    assert answer is not None
    assert answer.intent == "fallback"


def test_most_words_of_a_command_heard_twice_alike_are_that_command(room: Room) -> None:
    text = "所有到即时都取消掉"
    answer = room.hear(text, awake=True, language="zh", confidence=0.6, alternatives=(text,))
    assert answer is not None
    assert answer.intent == "timer_cancel"


def test_the_wake_phrase_is_taken_off_other_readings_too(room: Room) -> None:
    answer = room.hear("你好夸克，去嚣尽", language="zh", alternatives=("你好夸克取消静音",))
    assert answer is not None
    assert answer.intent == "volume_unmute"
