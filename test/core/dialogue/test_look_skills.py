"""What is this, read this, translate this, scan this, take a photo: each asks the node that answers, and other talk asks none."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from quark_glasses.core.dialogue.answers import Answer, AwaitTool
from quark_glasses.core.dialogue.around import Around
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.hud.scene import Notification
from quark_glasses.core.types import Header, Transcript

S = 1_000_000_000
NOW_NS = 1_795_320_000 * S
CONVERSATION = Conversation()


def said(text: str, context: SkillContext | None = None) -> Answer:
    context = context or SkillContext(NOW_NS, UTC)
    answer = Conversation.heard(CONVERSATION, Transcript(Header(), "u", 1, True, text), context, awake=True)
    assert answer is not None
    return answer


def asked(text: str, context: SkillContext | None = None) -> tuple[str, dict[str, Any]] | None:
    """The tool that a sentence waits for and its arguments; None where it waits for none."""
    for action in said(text, context).actions:
        if isinstance(action, AwaitTool):
            return action.call.tool, json.loads(action.call.arguments_json)
    return None


@pytest.mark.parametrize(
    "text",
    [
        "What is this?",
        "What's that?",
        "What am I looking at?",
        "Describe what you see.",
        "what's this thing called",
        "Can you tell me what this is?",
        "What do you see?",
        "what is in front of me",
        "Identify this, please.",
        "这是什么",
        "这个是什么东西",
        "那是啥",
        "我在看什么",
        "我现在看到的是什么",
        "帮我看看这是什么",
        "你看到了什么",
        "描述一下你看到的东西",
        "请问这是什么呀",
        "眼前是什么",
    ],
)
def test_what_is_this(text: str) -> None:
    assert asked(text) == ("vision.what", {})


@pytest.mark.parametrize(
    "text", ["What color is this?", "what brand is this", "这是什么牌子的", "这个是什么颜色", "这是什么花"]
)
def test_a_question_of_its_own_goes_along(text: str) -> None:
    assert asked(text) == ("vision.what", {"question": text})


@pytest.mark.parametrize(
    "text",
    [
        "Read this.",
        "Read it to me.",
        "read that out loud",
        "What does the sign say?",
        "What does this label say?",
        "Read me the menu.",
        "Can you read the label for me?",
        "what's written here",
        "What does it say on this sign?",
        "念一下这个牌子",
        "读一下上面的字",
        "上面写的什么",
        "牌子上写着什么",
        "这上面写了什么",
        "把这段文字念给我听",
        "读一下菜单",
        "念一下这个",
        "这个牌子上写的是什么",
    ],
)
def test_read_this(text: str) -> None:
    assert asked(text) == ("vision.read", {})


@pytest.mark.parametrize("text", ["Read on.", "go on reading", "keep reading", "继续读", "接着念"])
def test_read_on(text: str) -> None:
    assert asked(text) == ("vision.read", {"more": True})


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Translate this sign.", ""),
        ("Translate this into Chinese.", "zh"),
        ("translate the menu to English", "en"),
        ("What does this sign mean?", ""),
        ("read this in English", "en"),
        ("translate it", ""),
        ("翻译这个牌子", ""),
        ("把这个翻译成英文", "en"),
        ("把上面的字翻译成中文", "zh"),
        ("翻译一下这个", ""),
        ("这个牌子是什么意思", ""),
        ("翻译成英语", "en"),
    ],
)
def test_translate_this(text: str, to: str) -> None:
    assert asked(text) == ("vision.translate", {"to": to} if to else {})


@pytest.mark.parametrize(
    "text",
    [
        "Scan this.",
        "Scan the code.",
        "scan this QR code",
        "read the barcode",
        "扫一下这个码",
        "扫码",
        "扫一扫",
        "识别一下这个二维码",
    ],
)
def test_scan_this(text: str) -> None:
    assert asked(text) == ("vision.scan", {})


@pytest.mark.parametrize(
    "text",
    [
        "Take a photo.",
        "Take a picture of this.",
        "take a photo of the cathedral",
        "Snap a quick picture",
        "拍照",
        "拍张照片",
        "帮我拍一张照片",
        "拍个照",
        "把这个拍下来",
        "给我们拍张照",
    ],
)
def test_take_a_photo(text: str) -> None:
    assert asked(text) == ("camera.photo", {})


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Record a video.", True),
        ("start recording", True),
        ("start filming a video", True),
        ("Stop recording.", False),
        ("stop the video", False),
        ("录像", True),
        ("开始录像", True),
        ("录一段视频", True),
        ("停止录像", False),
        ("别录了", False),
    ],
)
def test_record_a_video(text: str, on: bool) -> None:
    assert asked(text) == ("camera.video", {"on": on})


@pytest.mark.parametrize(
    "text",
    [
        "This is what I read.",
        "What is this world coming to?",
        "What does it take to be a doctor?",
        "I read it yesterday.",
        "She reads the signs of the times.",
        "He took a photo of me.",
        "I saw what you see in him.",
        "Translate this paragraph for my boss.",
        "The scan showed nothing.",
        "My favourite picture is on the wall.",
        "I can't describe what happened.",
        "They record their albums here.",
        "Read the room.",
        "What's that noise about the election?",
        "Stop recording my calls, he said.",
        "这是什么意思呢他说",
        "这是什么人写的小说",
        "我在看什么时候有空",
        "他拍的照片很好看",
        "照片拍得不错",
        "我昨天读了这本书",
        "把这句话翻译成英文",
        "这部电影讲的是什么",
        "扫地机器人坏了",
        "录像带早就没人用了",
        "你看到的不一定是真的",
        "念书的时候我住在北京",
        "前面那栋楼是什么时候盖的",
    ],
)
def test_other_talk_looks_at_nothing(text: str) -> None:
    assert asked(text) is None, said(text).intent


def test_the_answer_says_nothing_yet_and_has_a_title() -> None:
    answer = said("这是什么")
    assert (answer.text, answer.language, answer.intent, answer.title) == ("", "zh", "look_what", "相机")
    assert said("What is this?").title == "Camera"


def test_two_requests_have_two_ids() -> None:
    calls = [said("Scan this.", SkillContext(NOW_NS + i, UTC)).actions[0] for i in range(2)]
    assert all(isinstance(call, AwaitTool) for call in calls)
    assert calls[0] != calls[1]


def noticed(age_s: float) -> SkillContext:
    """A notification came so many seconds ago."""
    around = Around()
    around.take(Notification(Header(), "n1", "Chat", "Anna", "Hello", "Dinner at eight?"), NOW_NS - round(age_s * S))
    return replace(SkillContext(NOW_NS, UTC), around=around)


@pytest.mark.parametrize("text", ["Read this.", "Read it to me.", "What does it say?", "念一下", "读给我听"])
def test_read_this_is_about_a_notification_that_just_came(text: str) -> None:
    answer = said(text, noticed(5))
    assert answer.intent == "notification_read"
    assert "Dinner at eight" in answer.text


@pytest.mark.parametrize("text", ["Read this.", "Read it to me.", "What does it say?", "念一下", "读给我听"])
def test_later_and_without_one_it_is_about_what_is_in_view(text: str) -> None:
    assert asked(text, noticed(300)) == ("vision.read", {})
    assert asked(text) == ("vision.read", {})


def test_a_word_without_any_meaning_now_is_no_command() -> None:
    assert said("later").intent == "fallback"
    assert said("who is it from").intent == "fallback"
