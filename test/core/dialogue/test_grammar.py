"""Commands are understood, also misheard ones, and other talk is left alone."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from corpus import commands, others, plain
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.errors import InvalidInput

COMMANDS = [case for language in ("zh", "en") for case in commands(language)]
OTHERS = [sentence for language in ("zh", "en") for sentence in others(language)]
FREE_TEXT = {"note_add"}

LIGHTS = """
language: en
intents:
  light_on:
    data:
      - sentences: ["turn (on|up) [the] {room} <lamp>", "brightness {percent:level}"]
        slots: {state: true}
lists:
  room: {values: [kitchen, {in: "(living room|lounge)", out: lounge}]}
expansion_rules: {lamp: "(light|lamp)"}
light: [the]
"""


@pytest.mark.parametrize(("sentence", "intent", "slots"), COMMANDS)
def test_command_means_its_intent_and_values(
    grammar: Grammar, sentence: str, intent: str, slots: dict[str, object]
) -> None:
    match = grammar.match(sentence)
    assert match is not None
    assert (match.intent, plain(match.slots)) == (intent, slots)


@pytest.mark.parametrize("sentence", OTHERS)
def test_other_talk_is_no_command(grammar: Grammar, sentence: str) -> None:
    assert grammar.match(sentence) is None


@pytest.mark.parametrize(
    ("heard", "intent"),
    [
        ("订时五分钟", "timer_set"), ("定时五分中", "timer_set"), ("把银量调到百分之三十", "volume_set"), ("取消计时期", "timer_cancel"),
        ("还有多少店", "battery_level"), ("音量条到百分之三十", "volume_set"), ("明天早上七点半脚我起床", "alarm_set"),
        ("set a time or for five minutes", "timer_set"), ("set the timer four five minutes", "timer_set"),
        ("council the timer", "timer_cancel"), ("what thyme is it", "time_now"), ("how much battery is lift", "battery_level"),
        ("set an alarm four half past six", "alarm_set"), ("turn up the volumes", "volume_up"), ("take a know buy milk", "note_add"),
    ],
)  # fmt: skip
def test_misheard_command_is_still_understood(grammar: Grammar, heard: str, intent: str) -> None:
    match = grammar.match(heard)
    assert match is not None
    assert match.intent == intent
    assert match.how == "sound" or match.score == 1.0


@pytest.mark.parametrize(
    ("heard", "intent"), [("这是神马", "look_what"), ("扫马", "look_scan"), ("少码", ""), ("这是什么马", "")]
)
def test_an_exact_command_may_be_written_with_other_words_of_the_same_sound(
    grammar: Grammar, heard: str, intent: str
) -> None:
    match = grammar.match(heard)
    assert (match.intent if match else "") == intent


@pytest.mark.parametrize(
    "heard", ["Brad, me, the music.", "Read me the news.", "Turn up the polygons.", "cattle the time"]
)
def test_words_that_all_merely_resemble_those_of_a_command_are_none(grammar: Grammar, heard: str) -> None:
    assert grammar.match(heard) is None


def test_exact_and_misheard_are_told_apart(grammar: Grammar) -> None:
    exact, misheard = grammar.match("取消计时器"), grammar.match("取消记时器")
    assert exact is not None
    assert misheard is not None
    assert (exact.how, exact.score) == ("exact", 1.0)
    assert misheard.how == "sound"
    assert 0.5 < misheard.score < 1.0


def test_a_lost_word_of_a_long_command_does_not_matter(grammar: Grammar) -> None:
    rng = random.Random(7)
    right = total = 0
    for sentence, intent, _ in COMMANDS:
        words = sentence.split() if sentence.isascii() else None
        if words is None or len(words) < 6 or intent in FREE_TEXT:
            continue
        small = [i for i, word in enumerate(words) if word.lower() in ("a", "the", "my", "is", "of", "to", "for")]
        if not small:
            continue
        lost = rng.choice(small)
        match = grammar.match(" ".join(words[:lost] + words[lost + 1 :]))
        total += 1
        right += match is not None and match.intent == intent
    assert total >= 10
    assert right >= 0.9 * total


@pytest.mark.parametrize("polite", ["请{}", "麻烦你{}", "{}，谢谢", "帮我{}吧"])
def test_politeness_changes_nothing_zh(grammar: Grammar, polite: str) -> None:
    match = grammar.match(polite.format("定时五分钟"))
    assert match is not None
    assert match.intent == "timer_set"
    assert match.how == "exact"


@pytest.mark.parametrize("polite", ["Please {}", "could you {}", "um, can you please {}?", "{}, thank you."])
def test_politeness_changes_nothing_en(grammar: Grammar, polite: str) -> None:
    match = grammar.match(polite.format("set a timer for five minutes"))
    assert match is not None
    assert match.intent == "timer_set"
    assert match.how == "exact"


def test_note_text_is_kept_as_written(grammar: Grammar) -> None:
    match = grammar.match("Take a note: call Anna-Lena, 5 PM!")
    assert match is not None
    assert match.slots["text"] == "call Anna-Lena, 5 PM"
    match = grammar.match("记一下冰箱里没有鸡蛋了")
    assert match is not None
    assert match.slots["text"] == "冰箱里没有鸡蛋了"


def test_a_wrong_language_tag_does_not_matter(grammar: Grammar) -> None:
    match = grammar.match("几点了", "en")
    assert match is not None
    assert match.language == "zh"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_text_breaks_matching(grammar: Grammar, text: str) -> None:
    match = grammar.match(text)
    assert match is None or 0 < match.score <= 1


def test_lists_rules_and_fixed_slots(tmp_path: Path) -> None:
    file = tmp_path / "lights.en.yaml"
    file.write_text(LIGHTS, encoding="utf-8")
    grammar = Grammar.from_yaml([file])
    match = grammar.match("Turn on the living room lamp")
    assert match is not None
    assert match.slots == {"room": "lounge", "state": True}
    match = grammar.match("brightness 40%")
    assert match is not None
    assert match.slots == {"level": 40, "state": True}
    assert grammar.match("turn on the bathroom lamp") is None
    assert grammar.match("开灯") is None
    assert grammar.languages == ("en",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("intents: {}", "no language"),
        ("language: [", "no YAML"),
        ('language: en\nintents: {a: {data: [{sentences: ["go to {place}"]}]}}', "{place}"),
        ('language: en\nintents: {a: {data: [{sentences: ["go <there>"]}]}}', "<there>"),
        ('language: en\nintents: {a: {data: [{sentences: ["go (now"]}]}}', "cannot be read"),
        ("language: en\nlists: {place: {values: []}}", "empty"),
        (
            'language: en\nexpansion_rules: {x: "a <x>"}\nintents: {a: {data: [{sentences: ["<x>"]}]}}',
            "refers to itself",
        ),
    ],
)
def test_a_mistake_in_a_sheet_is_named(text: str, says: str) -> None:
    with pytest.raises(InvalidInput, match="(?s)" + "".join(f"[{c}]" if c in "{}<>" else c for c in says)) as error:
        Grammar.from_yaml([text])
    assert error.value.fix


def test_two_words_are_one_misheard_word_only_where_they_sound_much_like_it(grammar: Grammar) -> None:
    heard = grammar.match("set a time or for five minutes", "en")
    assert heard is not None
    assert heard.intent == "timer_set"
    assert grammar.match("all my mother", "en") is None
