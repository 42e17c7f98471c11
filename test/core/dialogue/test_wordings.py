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
    "zh in other parts": {
        "time_now": ("几点了这会儿", "啥时候了", "你晓得几点了不"),
        "date_day": ("今儿个几号啊", "昨儿几号"),
        "date_weekday": ("今天是不是星期五", "明天是周六吗"),
        "battery_level": ("这眼镜还剩多少电", "用不用充电", "剩下的电还能用几个小时"),
        "status": ("眼镜没毛病吧", "检查一下设备"),
        "volume_up": ("大点儿声，我耳朵背", "你声音太小啦", "声儿整大点儿"),
        "volume_down": ("小点儿声，吵着我了", "你声儿也太大了，往下调调", "耳朵都要聋了", "吵到我了"),
        "volume_set": ("音量拉满", "声音调到五十就行", "最大音量"),
        "volume_mute": ("把声音关了吧，我要听戏去了", "开会呢，静音", "给我整静音"),
        "volume_unmute": ("声音可以打开了", "不静音了"),
        "timer_set": ("定时一个半小时", "煮饺子计时十分钟", "再过二十分钟记得提醒我给妈妈打电话", "五分钟后吱一声"),
        "timer_query": ("还要多久", "时间到了没", "那个计时还得等多长时间啊", "计时器还在走吗"),
        "timer_cancel": ("把五分钟那个取消", "不计时了"),
        "alarm_set": ("明儿早上六点叫我起来", "七点半记得叫我", "六点叫我起来赶火车", "晚上八点半设个闹钟，提醒我追剧"),
        "alarm_query": ("我定的闹钟是几点的", "你几点叫我", "我明天闹钟定了没"),
        "alarm_cancel": ("把那闹钟给我取消喽", "七点半不用叫我了", "明早不用闹钟"),
        "note_add": ("帮我记上，买二斤五花肉", "往备忘录里加一条买牛奶", "记得提醒我买牛奶"),
        "note_read": ("把我记的东西都念一遍", "我那些笔记都念念"),
        "note_last": ("我刚才最后记的那条是什么", "最后一条记的啥"),
        "note_delete": ("把记的东西通通删掉", "笔记全给我删了吧"),
        "repeat": ("您再说一遍，我没听清", "刚才说的没听清楚，重来一遍", "你讲啥子"),
        "stop": ("行了行了，别说了", "好了，停，莫讲了", "嘘"),
        "help": ("这眼镜怎么用", "你都会干点儿什么呀"),
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
    "en in other parts": {
        "time_now": ("sorry, love, what time is it?", "could you tell me the time please, I haven't got my watch on"),
        "date_day": ("what's the date today, dear?", "is it the twelfth today or what?"),
        "date_weekday": ("is it Tuesday or Wednesday today?", "what day is it, like, Thursday?", "what's the day today"),
        "battery_level": ("have these got much charge left in them?", "is the battery nearly dead", "what percentage are we at"),
        "status": ("is everything running okay on these specs?", "run a system check"),
        "volume_up": ("can't hear you, mate, turn it up", "even louder", "ten percent louder", "you're mumbling"),
        "volume_down": ("ooh, that's too loud, down a touch please", "stop shouting", "bit quieter please"),
        "volume_set": ("stick the volume on full", "turn it down to fifty percent", "as loud as you can", "crank it to the max"),
        "volume_mute": ("turn your sound off for a while, we're in church", "mute yourself, we're fixing to say grace"),
        "volume_unmute": ("right, you can turn the sound back on now", "no more mute"),
        "volume_query": ("where's the volume sitting at?", "what's the volume on at the moment?", "are you muted"),
        "timer_set": ("four minute timer for the eggs, please", "set an alarm for five minutes from now", "set a half hour timer",
                      "give us a shout in ten minutes to ring the garage", "don't let me forget to call mom in twenty minutes"),
        "timer_query": ("how much longer on that biscuit timer?", "are there any timers running", "how long before it goes off"),
        "timer_cancel": ("clear the five minute one", "no need for the timer anymore"),
        "alarm_set": ("wake me up at half seven", "wake me at six to catch the train", "tomorrow morning wake me at six",
                      "don't let me sleep past seven thirty"),
        "alarm_query": ("what time have I got the alarm set for?", "when will you wake me", "any alarms tomorrow"),
        "alarm_cancel": ("I shan't need that alarm after all, take it off please", "cancel the half seven alarm", "no alarm tomorrow"),
        "note_add": ("remember this for me, parked on level three", "put a note down to buy milk", "write in my notes buy milk"),
        "note_read": ("go on then, read us all my notes", "notes please"),
        "note_last": ("what was the last thing I asked you to write down?", "what'd I put in my most recent note?"),
        "note_delete": ("delete every note I've got", "bin all my notes"),
        "repeat": ("you what? say that again", "pardon, I didn't catch that"),
        "stop": ("that'll do, thank you, you can stop talking", "pack it in now, that's enough", "give it a rest"),
        "help": ("what sorts of things can you help me with?", "how do I work these glasses"),
    },
}  # fmt: skip
ABOUT_SOMETHING_ELSE = {
    "zh": ("介绍一下李白", "记者昨天采访了他", "这台笔记本电脑太重了", "我想知道这家店几点开门", "电动车充电要多长时间", "他的声音很好听",
           "我昨天七点起床的",
           "周六大家要早点起床", "红灯要停车", "明天的会议不开了", "这双鞋不要了", "他再说也没用",
           "看看窗外的风景", "离春节还有多少天", "手机在厨房充电",
           "记者来了", "他说，别说了", "提醒你一下外面下雨了", "我记得他", "等我五分钟", "声音好听的主播有哪些",
           "把火调小", "打开窗户", "他每天五点起床", "早上闹钟没响", "老师让我们记笔记",
           "笑死，他把闹钟定成下午六点，睡到中午", "小声点，爸，邻居要来敲门了"),
    "en": ("I wonder what time the shop opens", "Please note that the shop is closed today",
           "I woke up at six thirty this morning", "We need to get up early on Saturday",
           "Can you tell me how long the flight takes", "The battery in my car died last night", "What was the date of the battle",
           "I can barely hear the band from here", "He turned it down because the pay was bad", "How long is the bridge",
           "Let me know what you think about the book", "When does the store close", "Stop signs are red", "No alarm was raised",
           "What did he say about the plan", "The phone is charging in the kitchen", "We have ten minutes left before the train",
           "What, you ate it all?", "He shouted, stop!", "No thanks, I don't smoke", "Put it on the shelf", "Keep the change",
           "I have seven alarms at home", "Give me five more minutes, mum", "How much is the service charge",
           "What's on tonight?", "Let's meet at noon", "It's too cold", "I usually wake up at seven", "Read that book last year",
           "Good morning, did you sleep well about noon?", "Don't wake the baby", "The baby woke me at four"),
}  # fmt: skip


@pytest.mark.parametrize("language", ASKED)
def test_many_ways_to_ask_are_understood(language: str) -> None:
    meant = [(intent, text) for intent, texts in ASKED[language].items() for text in texts]
    found = [(match.intent if (match := TALK.understand(text, language[:2])) else "", text) for _, text in meant]
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
