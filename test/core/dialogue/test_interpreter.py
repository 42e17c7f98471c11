"""Requests that no template foresees are understood by how people word them; what merely sounds like one is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.clock_times import ClockTime
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.interpreter import Interpreter
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.wording_wishes import INTENTS
from quark_glasses.core.dialogue.wordings import SURE, Wordings

COMMON = read_texts("quark_glasses", "skills", "common")


@pytest.fixture(scope="module")
def interpreter() -> Interpreter:
    sheets = [text for skill in installed_skills() for text in skill.sheets()]
    return Interpreter(Grammar.from_yaml([*COMMON, *sheets]))


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("crank yourself up a notch, this bus is roaring", "volume_up", {}),
        ("you're blowing my ears off, bring it down", "volume_down", {}),
        ("shove the volume to about sixty percent", "volume_set", {"level": 60}),
        ("give us a buzz in twenty five minutes", "timer_set", {"duration": 1500}),
        ("I've got to be up by quarter to six, so wake me", "alarm_set", {"time": ClockTime(5, 45, exact=False)}),
        ("what've I got left on that timer, roughly", "timer_query", {}),
        ("sorry, you lost me there, say it one more time", "repeat", {}),
        ("forget the alarm, I'm awake already", "alarm_cancel", {}),
        ("the last note I made, kindly read it", "note_last", {}),
        ("is it Friday yet", "date_weekday", {"day": 0}),
        (
            "tonight at half ten set an alarm for the dishwasher",
            "alarm_set",
            {"time": ClockTime(22, 30, 0), "label": "dishwasher"},
        ),
        ("昨天睡过头了，明早七点二十一定要把我叫醒", "alarm_set", {"time": ClockTime(7, 20, 1)}),
        ("no alarm at five", "alarm_cancel", {"time": ClockTime(5, 0, exact=False)}),
        ("set one for twenty to seven tomorrow morning, an alarm", "alarm_set", {"time": ClockTime(6, 40, 1)}),
        ("the pasta, nine minutes, timer", "timer_set", {"duration": 540}),
        ("forget the laundry timer, I already took it out", "timer_cancel", {"label": "laundry"}),
        ("give me twelve minutes for the lasagna", "timer_set", {"duration": 720, "label": "lasagna"}),
        ("下午三点钟给我响个吃药的闹铃", "alarm_set", {"time": ClockTime(15, 0), "label": "吃药"}),
        ("你都会些什么，给我讲讲怎么用", "help", {}),
        ("哎呀你声音太小啦，再大点儿行不", "volume_up", {}),
        ("给我把声音弄到百分之六十就行", "volume_set", {"level": 60}),
        ("再过二十五分钟喊我一声哈", "timer_set", {"duration": 1500}),
        ("明儿早上六点一刻你得把我叫起来", "alarm_set", {"time": ClockTime(6, 15, 1)}),
        ("刚才那句我没听明白，你再讲一遍呗", "repeat", {}),
        ("你这会儿还剩多少电呀", "battery_level", {}),
        ("this gadget I've got in my hand, any idea what it might be", "look_what", {"ask": True}),
        ("my eyes are bad, what's on this label", "look_read", {}),
        ("I don't speak a word of it, tell me what that notice says in English", "look_translate", {"to": "en"}),
        ("reckon I'd get this for less on the internet", "price_compare", {}),
        ("and what'll the postage set me back", "price_follow", {"ask": "shipping"}),
        ("give me a nudge if it ever dips under forty pounds", "price_watch", {}),
        ("grab a shot of this for me will you", "photo_take", {}),
        ("get this on video quick", "video_on", {}),
        ("right that's enough filming", "video_off", {}),
        ("我手里拿的是个啥玩意儿呀", "look_what", {"ask": True}),
        ("眼睛花了，给我念念这药盒上写的啥", "look_read", {}),
        ("这上面全是外国字，给我翻成中文呗", "look_translate", {"to": "zh"}),
        ("这玩意儿网上是不是能便宜点", "price_compare", {}),
        ("那家包不包邮呀", "price_follow", {"ask": "shipping"}),
        ("快给我来张照片", "photo_take", {}),
        ("录像可以停了", "video_off", {}),
    ],
)
def test_a_wording_that_nobody_foresaw_does_what_is_meant(
    interpreter: Interpreter, text: str, intent: str, slots: dict[str, object]
) -> None:
    found = interpreter.match(text)

    assert found is not None
    assert found.intent == intent
    assert slots.items() <= found.slots.items()


@pytest.mark.parametrize(
    ("text", "slot", "said"),
    [
        ("nudge me in half an hour to ring the plumber", "label", "ring the plumber"),
        ("pop this on my notes, the spare key is with Jo", "text", "the spare key is with Jo"),
        ("过十分钟你提醒我一声去收衣服", "label", "收衣服"),
        ("帮忙写一条备忘呀，车停在地下三层", "text", "车停在地下三层"),
        ("we've run out of washing powder, stick it on the shopping list", "text", "washing powder"),
        ("家里没酱油了，给我加到购物清单上", "text", "酱油"),
        ("你替我牢牢记住，我对花生过敏", "text", "我对花生过敏"),
        ("pop a pasta timer on for eleven minutes, would you", "label", "pasta"),
        ("set a timer for the fish sticks please for ten minutes", "label", "fish sticks"),
        ("remove the timer for my tea, I already drank it", "label", "tea"),
        ("half hour timer for piano practice since I promised my teacher", "label", "piano practice"),
        ("scrap the dentist alarm, they've moved me to next week", "label", "dentist"),
        ("remind me at nine to test the smoke alarm", "label", "test the smoke alarm"),
        ("call me in 25 minutes to check whether the cake is done", "label", "check whether the cake is done"),
        ("八点提醒我给妈妈打电话", "label", "给妈妈打电话"),
        ("今晚九点来个闹钟，泡黄豆用的", "label", "泡黄豆"),
        ("那个快充测试的计时不用了", "label", "快充测试"),
        ("新建闹钟，今晚八点，备注直播", "label", "直播"),
        ("接孙子那个闹钟不用了，他妈妈去接", "label", "接孙子"),
    ],
)
def test_labels_and_notes_hold_what_the_wearer_would_write(
    interpreter: Interpreter, text: str, slot: str, said: str
) -> None:
    found = interpreter.match(text)

    assert found is not None
    assert found.slots[slot] == said


@pytest.mark.parametrize(
    "text",
    [
        "Put the radio on",
        "He set a timer for ten minutes and left",
        "Ask your mother to wake you at seven",
        "The meeting was half an hour too long",
        "what time does the chemist shut",
        "他定了六点的闹钟还是迟到了",
        "这首歌的音量太大了吧，谁放的",
        "开会开了一个小时",
        "超市几点关门",
        "that photo you sent me was lovely",
        "do you remember that film we saw in Rome",
        "the price of gold has doubled",
        "I read that sign wrong and got a ticket",
        "他拍的照片真好看",
        "你还记得我们看的那部电影吗",
        "金价又涨了一倍",
        "备忘里的都是闹着玩的",
        "妈，饭好的没有",
        "我十分钟以后到",
        "No alarm was raised",
        "my notes from chemistry class are a complete mess",
        "You can stop stirring now",
        "再讲讲李白",
        "他一关灯就打呼噜，声音特别大",
        "how long would that take",
    ],
)
def test_what_is_said_about_such_things_is_no_request(interpreter: Interpreter, text: str) -> None:
    assert interpreter.match(text) is None


def test_a_request_without_its_amount_is_none() -> None:
    wordings = Wordings.installed()

    assert wordings.read("go on, set me a timer for") is None
    assert wordings.read("给我定一个") is None


def test_only_what_a_skill_answers_is_understood() -> None:
    battery = [text for skill in installed_skills() if skill.name == "battery" for text in skill.sheets()]

    interpreter = Interpreter(Grammar.from_yaml([*COMMON, *battery]))

    assert interpreter.match("give us a buzz in twenty five minutes") is None
    found = interpreter.match("how much juice have you got left in you then")
    assert found is not None
    assert found.intent == "battery_level"


def test_every_intent_is_one_of_a_skill() -> None:
    sheets = [text for skill in installed_skills() for text in skill.sheets()]

    assert set(INTENTS) <= Grammar.from_yaml([*COMMON, *sheets]).intents


@given(st.text(alphabet="五分钟后提醒我 吃药七点半闹钟0159:%.,，set a timer for ten minutes", max_size=60))
def test_whatever_is_heard_the_label_is_part_of_it(text: str) -> None:
    found = Wordings.installed().read(text)

    if found is not None:
        assert found.score >= SURE
        assert all(str(found.slots[slot]) in text for slot in ("label", "text") if slot in found.slots)


@pytest.mark.parametrize("text", ["How much time remains on my timer.", "请报告一下眼镜当前的状态。"])
def test_what_resembles_a_template_and_is_worded_like_it_needs_no_doubt(interpreter: Interpreter, text: str) -> None:
    found = interpreter.match(text)

    assert found is not None
    assert found.how != "sound"  # however clearly it was heard, it is a request


def test_a_time_of_day_as_recognisers_write_it(interpreter: Interpreter) -> None:
    found = interpreter.match("请设置一个7.20分的闹钟。")

    assert found is not None
    assert found.intent == "alarm_set"
    assert found.slots["time"] == ClockTime(7, 20, exact=False)


@pytest.mark.parametrize(
    "text",
    [
        "Honey, could you leave a note for the baby sitter?",
        "Kids, be quiet.",
        "老公，帮我定个七点的闹钟",
        "小朋友，把声音放低一点",
    ],
)
def test_what_somebody_else_is_asked_for_is_no_request(interpreter: Interpreter, text: str) -> None:
    assert interpreter.match(text) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What's the time, honey?", "time_now"),
        ("妈妈的药，八点的闹钟", "alarm_set"),
        ("Kids' bath, alarm at 7 pm", "alarm_set"),
    ],
)
def test_a_person_who_is_named_elsewhere_is_not_the_one_who_is_asked(
    interpreter: Interpreter, text: str, intent: str
) -> None:
    found = interpreter.match(text)

    assert found is not None
    assert found.intent == intent


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Can you time the rice, it needs eighteen minutes", "rice"),
        ("Washing machine, set a timer for one hour and twenty minutes.", "Washing machine"),
        ("Let me know when the bread's been in 40 minutes", "bread"),
        ("can you time the pasta for me, nine minutes", "pasta"),
        ("下午两点上课，给我设个闹铃", "上课"),
        ("麻烦结束一下蛋糕的倒计时", "蛋糕"),
        ("删除叫腊肉的计时器", "腊肉"),
        ("取消叫外卖的计时器", "叫外卖"),
        ("三点钟的时候闹我一下，是客户来访", "客户来访"),
    ],
)
def test_a_label_is_the_name_of_a_thing_and_no_more(interpreter: Interpreter, text: str, label: str) -> None:
    found = interpreter.match(text)

    assert found is not None
    assert found.slots["label"] == label


def test_what_somebody_else_did_names_no_alarm(interpreter: Interpreter) -> None:
    assert interpreter.match("笑死，他把闹钟定成下午六点，睡到中午") is None


def test_what_merely_resembles_a_template_and_is_worded_like_no_request_is_none(interpreter: Interpreter) -> None:
    assert interpreter.match("我要投好几天了。") is None  # 我腰疼好几天了


def test_a_word_behind_the_hour_is_no_minute(interpreter: Interpreter) -> None:
    found = interpreter.match("后天早上8点一定要叫醒我。")

    assert found is not None
    assert found.slots["time"] == ClockTime(8, 0, 2)
