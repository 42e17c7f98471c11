"""Remembering, recalling and forgetting by voice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from quark_glasses.core.dialogue.answers import AddMemory, Answer, ForgetMemories, StopSpeaking
from quark_glasses.core.dialogue.builtin.memory import MemorySkill
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.skills import (
    MemoryNotes,
    MemoryTimers,
    SkillContext,
    apply,
    installed_skills,
    read_texts,
)
from quark_glasses.core.memory.asking import remember
from quark_glasses.core.memory.store import PassingMemories
from quark_glasses.core.types import Header, Transcript

ZONE = ZoneInfo("Asia/Shanghai")
NOW_NS = int(datetime(2026, 11, 22, 14, 5, tzinfo=ZONE).timestamp()) * 10**9


class Wearer:
    """Says things to a conversation that is awake, and carries out what it answers."""

    def __init__(self) -> None:
        self.conversation = Conversation()
        self.memories = PassingMemories()
        self.context = SkillContext(NOW_NS, ZONE, timers=MemoryTimers(), notes=MemoryNotes(), memories=self.memories)

    def say(self, text: str) -> Answer:
        answer = self.conversation.heard(
            Transcript(Header(), "u", 1, True, text, confidence=1.0), self.context, awake=True
        )
        assert answer is not None
        for action in answer.actions:
            apply(action, self.context.timers, self.context.notes, self.memories)
        self.later(3)
        return answer

    def later(self, seconds: float) -> None:
        self.context = replace(self.context, now_ns=self.context.now_ns + int(seconds * 10**9))

    @property
    def kept(self) -> list[str]:
        return [entry.text for entry in self.memories.entries()]


@pytest.fixture
def wearer() -> Wearer:
    return Wearer()


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    common = read_texts("quark_glasses", "skills", "common")
    return Grammar.from_yaml([*common, *(text for skill in installed_skills() for text in skill.sheets())])


def test_remembered_and_told_again(wearer: Wearer) -> None:
    answer = wearer.say("Remember that my locker code is 42.")
    assert isinstance(answer.actions[0], AddMemory)
    assert "your locker code is 42" in answer.text
    assert answer.actions[0].entry.source == "Remember that my locker code is 42."
    wearer.say("what time is it")
    assert "your locker code is 42" in wearer.say("What did I say about the locker?").text


def test_remembered_and_told_again_in_chinese(wearer: Wearer) -> None:
    assert "你的柜子密码是42" in wearer.say("记住我的柜子密码是42").text
    assert "你的柜子密码是42" in wearer.say("我说过柜子什么").text
    assert wearer.kept == ["我的柜子密码是42"]


def test_a_correction_is_told_as_one(wearer: Wearer) -> None:
    wearer.say("remember my gate is B12")
    assert "changed" in wearer.say("remember that my gate is C3").text
    assert wearer.kept == ["my gate is C3"]


def test_everything_that_is_remembered_is_told(wearer: Wearer) -> None:
    assert "asked" in wearer.say("what do you remember about me").text
    for text in ("I like tea", "the key is under the pot", "my gate is B12", "the bus leaves at nine"):
        wearer.say(f"remember that {text}")
    told = wearer.say("what do you know about me").text
    assert "4" in told
    assert "bus" in told
    assert "tea" not in told
    assert "还没" in Wearer().say("你记得我什么").text


def test_what_nobody_said_is_not_made_up(wearer: Wearer) -> None:
    wearer.say("remember that I like tea")
    assert "the boiler" in wearer.say("what did I say about the boiler").text
    assert wearer.say("forget about the boiler").actions == ()
    assert wearer.kept == ["I like tea"]


@pytest.mark.parametrize(
    ("remember_it", "forget_it"),
    [
        ("remember that I owe Tom ten", "forget that"),
        ("记住我欠小王十块", "忘掉刚才说的"),
        ("记住我欠小王十块", "把刚才说的忘了"),
    ],
)
def test_forget_that_takes_back_what_was_just_said(wearer: Wearer, remember_it: str, forget_it: str) -> None:
    wearer.say("remember that the key is under the pot")
    wearer.later(600)
    wearer.say(remember_it)
    assert isinstance(wearer.say(forget_it).actions[0], ForgetMemories)
    assert wearer.kept == ["the key is under the pot"]


def test_forget_that_forgets_what_was_just_told(wearer: Wearer) -> None:
    wearer.say("remember that my gate is B12")
    wearer.say("remember that the bus leaves at nine")
    wearer.later(3600)
    wearer.say("what did I say about the gate")
    assert "gate" in wearer.say("forget that").text
    assert wearer.kept == ["the bus leaves at nine"]


def test_forget_that_means_never_mind_elsewhere(wearer: Wearer) -> None:
    wearer.say("remember that my gate is B12")
    wearer.later(60)
    wearer.say("what time is it")
    answer = wearer.say("forget that")
    assert answer.actions == (StopSpeaking(),)
    assert answer.text == ""
    assert wearer.kept == ["my gate is B12"]


def test_forget_about_one_thing_says_which(wearer: Wearer) -> None:
    wearer.say("记住我的柜子密码是42")
    wearer.say("remember that the bus leaves at nine")
    assert "柜子密码" in wearer.say("忘掉柜子密码").text
    assert "bus" in wearer.say("forget about the bus").text
    assert wearer.kept == []


def test_forgetting_several_asks_first(wearer: Wearer) -> None:
    wearer.say("remember that the trip to Paris starts on Monday")
    wearer.say("remember that the trip to Paris costs 400")
    assert wearer.say("forget about the trip to Paris").actions == ()
    wearer.say("no")
    assert len(wearer.kept) == 2
    wearer.say("forget about the trip to Paris")
    wearer.say("yes")
    assert wearer.kept == []


@pytest.mark.parametrize(("ask", "yes", "no"), [("forget everything", "yes", "no"), ("忘掉一切", "是的", "不要")])
def test_everything_is_forgotten_only_after_yes(wearer: Wearer, ask: str, yes: str, no: str) -> None:
    wearer.say("记住我的柜子密码是42")
    wearer.say("记一下买牛奶")
    assert wearer.say(ask).actions == ()
    wearer.say(no)
    assert len(wearer.kept) == 1
    wearer.say(ask)
    assert wearer.say(yes).actions
    assert wearer.kept == []
    assert len(wearer.context.notes.notes()) == 1, "notes are another thing"


def test_what_a_model_s_tool_kept_can_be_taken_back_at_once(wearer: Wearer) -> None:
    remember(wearer.memories, wearer.context.now_ns, text="the wearer parked on level two")
    wearer.later(5)
    wearer.say("forget that")
    assert wearer.kept == []


def test_a_question_that_asks_for_no_memory_may_still_get_one(wearer: Wearer) -> None:
    """For the glasses without a model: what clearly has the answer."""
    wearer.say("remember that my locker code is 42")
    skill = MemorySkill()
    offered = skill.offer("What's my locker code?", replace(wearer.context, language="en"))
    assert offered is not None
    assert "42" in offered.text
    assert skill.offer("What's the code of conduct in the city of London?", wearer.context) is None
    assert skill.offer("who won the world cup", wearer.context) is None


def test_too_much_at_once_is_refused(wearer: Wearer) -> None:
    assert wearer.say("remember that " + "so much " * 200).actions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "我忘了带钥匙", "别忘了吃药", "我不记得他说过什么", "你还记得我吗", "你还记得那部电影吗", "你记得他是谁吗",
        "记忆力不好怎么办", "你知道我是谁吗",
        "你知道附近有什么好吃的吗", "前面那个人是谁", "删除照片", "老师让我们记住这首诗", "关于这部电影你知道什么",
        "我昨天说的那个项目进展怎么样",
        "I forgot my keys at home.", "He told me to forget about her.", "Do you remember me?", "I can't remember where I parked.",
        "Do you remember the name of that restaurant?", "What did she say about the meeting?", "What do you know about quantum physics?",
        "I remember my first day at school.", "Remember when we went to Paris?", "How does memory work?", "Delete all my photos.",
        "My phone is out of memory.", "I will never forget that day.", "She wants to forget everything about him.",
        "Tell me everything you know about whales.", "Where did I put my glasses?", "Show me the pictures from yesterday.",
    ],
)  # fmt: skip
def test_other_talk_of_memory_is_left_alone(grammar: Grammar, sentence: str) -> None:
    match = grammar.match(sentence)
    assert match is None or not match.intent.startswith("memory")


@pytest.mark.parametrize(
    ("sentence", "intent", "text"),
    [
        ("please remember I parked on level two", "memory_add", "parked on level two"), ("remember to buy milk", "note_add", "buy milk"),
        ("Keep in mind that I am allergic to nuts", "memory_add", "I am allergic to nuts"),
        ("帮我记住车停在地下二层", "memory_add", "车停在地下二层"),
        ("你要记住我对花生过敏", "memory_add", "我对花生过敏"), ("记一下车停在地下二层", "note_add", "车停在地下二层"),
        ("do you remember what I said about the hotel", "memory_recall", "the hotel"), ("我上次说的车位是什么", "memory_recall", "车位"),
        ("关于柜子我说过什么", "memory_recall", "柜子"), ("你还记得我的柜子密码是多少吗", "memory_recall", "柜子密码"),
        ("forget my locker code", "memory_forget", "locker code"), ("把柜子的事忘掉", "memory_forget", "柜子"),
        ("what do you remember about me", "memory_list", None), ("你都记住了什么", "memory_list", None),
        ("delete all my memories", "memory_forget_all", None), ("清空记忆", "memory_forget_all", None), ("forget it", "stop", None),
        ("forget what I just said", "memory_forget_last", None), ("delete all my notes", "note_delete", None), ("算了", "stop", None),
    ],
)  # fmt: skip
def test_ways_to_say_it(grammar: Grammar, sentence: str, intent: str, text: str | None) -> None:
    match = grammar.match(sentence)
    assert match is not None
    assert match.intent == intent
    assert match.slots.get("text") == text
