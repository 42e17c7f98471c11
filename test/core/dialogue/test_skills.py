"""What each skill answers and does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import EntryPoint
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue import skills as module
from quark_glasses.core.dialogue.answers import (
    AddNote,
    Answer,
    CancelTimer,
    DeleteNotes,
    Mute,
    SetVolume,
    StartTimer,
    StopSpeaking,
)
from quark_glasses.core.dialogue.builtin.alarm import next_moment
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.quantities import ClockTime
from quark_glasses.core.dialogue.skills import (
    MemoryNotes,
    MemoryTimers,
    SheetSkill,
    SkillContext,
    apply,
    installed_skills,
)
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Battery, Header, Transcript, Volume

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=ZONE)  # a Sunday
NOW_NS = int(NOW.timestamp()) * 10**9
MINUTE_NS = 60 * 10**9


class Wearer:
    """Says things to a conversation that is awake, and carries out what it answers."""

    def __init__(self) -> None:
        self.conversation = Conversation()
        self.context = SkillContext(
            NOW_NS, ZONE, "zh", Battery(Header(), 0.62), Volume(Header(), 0.5), MemoryTimers(), MemoryNotes()
        )

    def say(self, text: str) -> Answer:
        answer = self.conversation.heard(Transcript(Header(), "u", 1, True, text), self.context, awake=True)
        assert answer is not None
        for action in answer.actions:
            apply(action, self.context.timers, self.context.notes)
        return answer

    def later(self, minutes: float) -> None:
        self.context = replace(self.context, now_ns=self.context.now_ns + int(minutes * MINUTE_NS))


@pytest.fixture
def wearer() -> Wearer:
    return Wearer()


def test_time_is_local_and_in_the_language_of_the_question(wearer: Wearer) -> None:
    assert "下午2:05" in wearer.say("几点了").text
    answer = wearer.say("What time is it?")
    assert "2:05 PM" in answer.text
    assert answer.language == "en"


def test_date_and_weekday(wearer: Wearer) -> None:
    assert "11月23日" in wearer.say("明天几号").text
    assert "Sunday" in wearer.say("what day is it").text
    assert "星期二" in wearer.say("后天星期几").text
    assert "November 27" in wearer.say("what's the date on Friday").text
    assert "11月25日" in wearer.say("周三是几号").text


def test_the_alarm_of_a_weekday_is_cancelled(wearer: Wearer) -> None:
    wearer.say("周三早上八点叫我")
    wearer.say("周五早上八点叫我")
    assert "大后天" in wearer.say("取消周三的闹钟").text
    assert len(wearer.context.timers.timers()) == 1


def test_the_alarm_of_a_name_is_cancelled(wearer: Wearer) -> None:
    wearer.say("早上八点提醒我吃药")
    wearer.say("set an alarm for half past nine called gym")
    assert "9:30" in wearer.say("cancel the gym alarm").text
    assert [timer.label for timer in wearer.context.timers.timers()] == ["吃药"]
    assert wearer.say("cancel the dentist alarm").actions == ()


def test_which_alarm_is_meant_is_no_name(wearer: Wearer) -> None:
    wearer.say("早上八点提醒我吃药")
    assert "8:00" in wearer.say("删掉最后一个闹钟").text
    wearer.say("明天早上八点叫我")
    wearer.say("今天晚上八点叫我")
    wearer.say("取消明天的闹钟")
    assert len(wearer.context.timers.timers()) == 1


def test_an_alarm_without_a_name_may_be_called_any(wearer: Wearer) -> None:
    wearer.say("早上八点叫我")
    wearer.say("把起床的闹钟关了")
    assert wearer.context.timers.timers() == []


@pytest.mark.parametrize(
    ("battery", "says"),
    [(Battery(Header(), 0.62), "62"), (Battery(Header(), 0.08), "充电"), (Battery(Header(), 0.3, True), "正在充电"),
     (Battery(Header(), float("nan")), "读不到"), (None, "读不到")],
)  # fmt: skip
def test_battery(wearer: Wearer, battery: Battery | None, says: str) -> None:
    wearer.context = replace(wearer.context, battery=battery)
    assert says in wearer.say("还有多少电").text


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("声音大一点", 0.6),
        ("turn it down", 0.4),
        ("音量调到百分之三十", 0.3),
        ("volume to maximum", 1.0),
        ("lower the volume by twenty percent", 0.3),
    ],
)
def test_volume(wearer: Wearer, text: str, level: float) -> None:
    assert wearer.say(text).actions == (SetVolume(level),)


def test_volume_at_its_end_says_so(wearer: Wearer) -> None:
    wearer.context = replace(wearer.context, volume=Volume(Header(), 1.0))
    answer = wearer.say("louder")
    assert answer.actions == ()
    assert "loud" in answer.text


def test_mute_and_unmute(wearer: Wearer) -> None:
    assert wearer.say("静音").actions == (Mute(True),)
    assert wearer.say("取消静音").actions == (Mute(False),)


def test_timer_counts_down(wearer: Wearer) -> None:
    answer = wearer.say("定时五分钟")
    assert isinstance(answer.actions[0], StartTimer)
    assert answer.actions[0].due_ns == NOW_NS + 5 * MINUTE_NS
    wearer.later(2)
    assert "3分钟" in wearer.say("计时器还剩多久").text
    assert "3 minutes" in wearer.say("how much time is left").text


def test_several_timers_are_told_apart(wearer: Wearer) -> None:
    wearer.say("set a timer for five minutes")
    wearer.later(0.1)
    wearer.say("set a pasta timer for ten minutes")
    assert len(wearer.context.timers.timers()) == 2
    asked = wearer.say("cancel the timer")
    assert asked.actions == ()
    assert "Which" in asked.text
    assert "pasta" in wearer.say("cancel the pasta timer").text
    assert [timer.label for timer in wearer.context.timers.timers()] == ["5 minutes"]
    assert wearer.say("取消五分钟的计时器").actions != ()
    assert wearer.say("取消计时器").text == "现在没有计时器。"


def test_a_name_misheard_still_cancels_its_timer(wearer: Wearer) -> None:
    wearer.say("设个20分钟的煮面计时器")
    assert isinstance(wearer.say("取消主面的计时器").actions[0], CancelTimer)


def test_all_timers_at_once(wearer: Wearer) -> None:
    for text in ("定时五分钟", "定时十分钟", "定时一刻钟"):
        wearer.say(text)
        wearer.later(0.1)
    assert len(wearer.say("取消所有的计时器").actions) == 3


def test_alarm_set_asked_and_cancelled(wearer: Wearer) -> None:
    answer = wearer.say("明天早上七点半叫我起床")
    assert isinstance(answer.actions[0], StartTimer)
    assert answer.actions[0].alarm
    assert "明天早上7:30" in answer.text
    assert "7:30" in wearer.say("what alarms do I have").text
    wearer.say("取消明天的闹钟")
    assert wearer.context.timers.timers() == []


@pytest.mark.parametrize(
    ("said", "day", "clock"),
    [
        (ClockTime(6, 30, exact=False), 22, "18:30"), (ClockTime(7, 30, day=1), 23, "07:30"), (ClockTime(9, 0), 23, "09:00"),
        (ClockTime(8, 0, day=1, exact=False), 23, "08:00"), (ClockTime(3, 0, day=1, exact=False), 23, "15:00"),
        (ClockTime(21, 0, weekday=4), 27, "21:00"), (ClockTime(9, 0, weekday=6), 29, "09:00"), (ClockTime(2, 0, exact=False), 23, "02:00"),
    ],
)  # fmt: skip
def test_the_next_moment_that_a_time_means(said: ClockTime, day: int, clock: str) -> None:
    assert next_moment(said, NOW).strftime("%d %H:%M") == f"{day} {clock}"


@given(
    st.builds(
        ClockTime,
        st.integers(0, 23),
        st.integers(0, 59),
        st.none() | st.integers(0, 3),
        st.none() | st.integers(0, 6),
        st.booleans(),
    ),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
)
def test_an_alarm_is_always_to_come_within_eight_days(said: ClockTime, now: datetime) -> None:
    moment = next_moment(said, now)
    assert now < moment <= now + timedelta(days=8)
    assert moment.minute == said.minute


def test_notes(wearer: Wearer) -> None:
    assert wearer.say("读一下我的笔记").text == "还没有笔记。"
    assert wearer.say("记一下车停在地下二层B区").actions == (AddNote("车停在地下二层B区", NOW_NS),)
    wearer.say("take a note: buy milk")
    read = wearer.say("读一下我的笔记").text
    assert "车停在地下二层B区" in read
    assert "buy milk" in read
    assert "buy milk" in wearer.say("what was my last note").text


def test_notes_are_deleted_only_after_yes(wearer: Wearer) -> None:
    wearer.say("记一下买牛奶")
    assert wearer.say("把笔记全部删掉").actions == ()
    assert wearer.say("不要").actions == ()
    wearer.say("delete all my notes")
    assert wearer.say("yes").actions == (DeleteNotes(),)
    assert wearer.context.notes.notes() == ()


@pytest.mark.parametrize(
    "said", ["delete the last note", "get rid of the note I just made", "删掉最后一条笔记", "把刚才记的那条删掉"]
)
def test_the_last_note_alone_is_deleted_after_it_was_said(wearer: Wearer, said: str) -> None:
    wearer.say("记一下买牛奶")
    wearer.say("记一下六点开会")
    assert "六点开会" in wearer.say(said).text
    wearer.say("no")
    assert len(wearer.context.notes.notes()) == 2
    wearer.say(said)
    wearer.say("yes")
    assert [note.text for note in wearer.context.notes.notes()] == ["买牛奶"]


def test_yes_without_a_question_deletes_nothing(wearer: Wearer) -> None:
    wearer.say("记一下买牛奶")
    wearer.say("把笔记全部删掉")
    wearer.say("几点了")
    assert wearer.say("是的").actions == ()
    assert len(wearer.context.notes.notes()) == 1


def test_help_stop_greetings(wearer: Wearer) -> None:
    assert "计时器" in wearer.say("你会做什么").text
    stop = wearer.say("Stop.")
    assert stop.actions == (StopSpeaking(),)
    assert stop.end
    assert stop.text == ""
    assert wearer.say("早上好").text == "早上好！"
    assert wearer.say("谢谢").understood


def test_wordings_change_from_turn_to_turn_but_never_by_chance() -> None:
    first, second = ([wearer.say("讲个笑话").text for _ in range(4)] for wearer in (Wearer(), Wearer()))
    assert first == second
    assert len(set(first)) > 1


def test_every_answer_key_exists_in_both_languages() -> None:
    for skill in installed_skills():
        assert isinstance(skill, SheetSkill)
        keys = [set(answers) for answers in skill._answers.values()]
        assert len(keys) == 2
        assert keys[0] == keys[1], skill.name


class Dice(SheetSkill):
    """A third party's skill."""

    name = "dice"

    def sheets(self) -> tuple[str, ...]:
        return ('language: en\nintents: {roll: {data: [{sentences: ["(roll|throw) [the|a] (dice|die)"]}]}}',)

    def __init__(self) -> None:
        self._answers = {"en": {"rolled": ["You rolled {number}."]}}

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        return self.say("rolled", context, number=context.turn % 6 + 1)


def test_others_can_add_a_skill(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("dice", f"{__name__}:Dice", module.ENTRY_POINTS)
    monkeypatch.setattr(EntryPoint, "load", lambda self: Dice)
    monkeypatch.setattr(module, "entry_points", lambda group: [point] if group == module.ENTRY_POINTS else [])
    wearer = Wearer()
    assert wearer.say("roll the dice").text == "You rolled 1."


def test_a_name_used_twice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("clock", "x:y", module.ENTRY_POINTS)
    monkeypatch.setattr(EntryPoint, "load", lambda self: lambda: next(iter(known)))
    known = installed_skills()
    monkeypatch.setattr(module, "entry_points", lambda group: [point])
    with pytest.raises(InvalidInput, match="two skills"):
        installed_skills()


def test_a_missing_answer_is_named() -> None:
    with pytest.raises(InvalidInput, match="no answer 'lost'"):
        Dice().say("lost", SkillContext(0))
