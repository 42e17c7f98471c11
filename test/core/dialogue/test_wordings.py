"""Many ways to ask for one thing are understood, and sentences with the same words about something else are not."""

from __future__ import annotations

import pytest

from quark_glasses.core.dialogue.conversation import Conversation

TALK = Conversation()

ASKED = {
    "zh": {
        "time_now": ("跟我说下几点了", "看一眼时间", "报个时"),
        "date_day": ("几号了今天", "告诉我明天是几月几号", "后天是多少号"),
        "date_weekday": ("查一下周几了今天",),
        "battery_level": ("还剩百分之几的电", "电池还能撑多久", "眼镜该充电了吗", "什么时候没电"),
        "volume_up": ("听不太清，声音大一点", "调大一点", "把声音拉上来一点"),
        "volume_down": ("轻一点，别那么大声", "调低一些"),
        "volume_set": ("声音设在百分之十", "音量保持在百分之六十"),
        "volume_mute": ("让眼镜静音",),
        "volume_unmute": ("把静音关掉", "把声音放出来"),
        "timer_set": ("帮忙定个四十分钟", "七分钟倒计时开始", "过十分钟喊我一声"),
        "timer_query": ("看看计时器还剩几分几秒", "计时器走到哪儿了", "离计时结束还有多长时间"),
        "timer_cancel": ("那个计时器不要了", "煮面的计时器不要了"),
        "alarm_query": ("我都设了哪些闹钟", "明天的闹钟是几点"),
        "alarm_cancel": ("后天的闹钟不要了", "六点半的闹钟取消掉"),
        "note_read": ("我之前都记了些什么",),
        "repeat": ("刚才那句再说一次", "没听清，再说一遍好吗"),
        "stop": ("好了别说了", "到此为止", "可以停了"),
    },
    "en": {
        "time_now": ("what time do we have", "what does the clock say", "i wonder what time it is"),
        "date_day": ("what was the date yesterday", "what's the date today again"),
        "date_weekday": ("what day was yesterday",),
        "battery_level": ("will the battery last much longer", "when is the battery going to run out", "battery check"),
        "volume_up": ("i can barely hear you", "crank it up a notch", "i need it a bit louder"),
        "volume_down": ("turn it down five percent", "keep your voice down"),
        "volume_query": ("what volume are you at",),
        "volume_mute": ("put yourself on mute", "cut the sound"),
        "volume_unmute": ("give me the sound back", "let me hear you again"),
        "timer_set": ("time me for ninety seconds", "let me know when ten minutes are up", "count down from thirty seconds"),
        "timer_query": ("where is my timer at", "how much is left on the timer", "is the timer almost done"),
        "timer_cancel": ("scrap the timer", "i don't need the pasta timer anymore", "never mind the timer"),
        "alarm_set": ("have me up by six thirty", "make sure i am awake at seven"),
        "alarm_cancel": ("don't wake me up anymore", "i don't need tomorrow's alarm"),
        "note_add": ("note that the spare key is under the flower pot",),
        "note_read": ("what have i written down",),
        "repeat": ("run that by me again", "i didn't quite catch that"),
        "stop": ("knock it off", "you can stop now"),
        "help": ("what else can you do",),
    },
}  # fmt: skip
ABOUT_SOMETHING_ELSE = {
    "zh": ("介绍一下李白", "记者昨天采访了他", "这台笔记本电脑太重了", "我想知道这家店几点开门", "电动车充电要多长时间", "他的声音很好听",
           "我昨天七点起床的",
           "周六大家要早点起床", "红灯要停车", "明天的会议不开了", "这双鞋不要了", "他再说也没用",
           "看看窗外的风景", "离春节还有多少天", "手机在厨房充电"),
    "en": ("I wonder what time the shop opens", "Please note that the shop is closed today",
           "I woke up at six thirty this morning", "We need to get up early on Saturday",
           "Can you tell me how long the flight takes", "The battery in my car died last night", "What was the date of the battle",
           "I can barely hear the band from here", "He turned it down because the pay was bad", "How long is the bridge",
           "Let me know what you think about the book", "When does the store close", "Stop signs are red", "No alarm was raised",
           "What did he say about the plan", "The phone is charging in the kitchen", "We have ten minutes left before the train"),
}  # fmt: skip


@pytest.mark.parametrize("language", ASKED)
def test_many_ways_to_ask_are_understood(language: str) -> None:
    meant = [(intent, text) for intent, texts in ASKED[language].items() for text in texts]
    found = [(match.intent if (match := TALK.understand(text, language)) else "", text) for _, text in meant]
    assert found == meant


@pytest.mark.parametrize("language", ABOUT_SOMETHING_ELSE)
def test_the_same_words_about_something_else_are_no_request(language: str) -> None:
    found = {
        text: match.intent for text in ABOUT_SOMETHING_ELSE[language] if (match := TALK.understand(text, language))
    }
    assert found == {}


def test_a_day_is_part_of_what_is_asked_about_alarms() -> None:
    for text, language in (
        ("后天的闹钟不要了", "zh"),
        ("明天的闹钟是几点", "zh"),
        ("I don't need tomorrow's alarm", "en"),
    ):
        match = TALK.understand(text, language)
        assert match is not None
        assert match.slots["day"] == (2 if "后天" in text else 1), text


def test_louder_by_so_much() -> None:
    match = TALK.understand("turn it down five percent", "en")
    assert match is not None
    assert match.slots["step"] == 5
