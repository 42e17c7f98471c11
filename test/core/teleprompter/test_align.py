"""Following a speaker: reading, errors of the recogniser, skips, repeats, ad-libs, revisions."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.teleprompter.align import OPEN, Aligner
from quark_glasses.core.teleprompter.script import read_script

EN = (
    "Good evening, and thank you all for coming. Our first shop opened in 1998, with two chairs and a lamp. Today we repair three "
    "hundred bicycles every month. Half of them belong to people who had never ridden before. The city has promised us a second "
    "workshop near the station. It will have room for twelve mechanics and a small school. Lessons are free for anyone under "
    "eighteen. Last winter a girl named Rosa built her own cargo bike here. She now carries bread to nine bakeries before breakfast. "
    "That is what we mean when we talk about freedom."
)
ZH = (
    "各位来宾，大家下午好，感谢你们冒雨前来。我们的第一家店开在一九九八年，只有两把椅子和一盏灯。现在我们每个月要修三百辆自行车。"
    "其中一半的车主以前从来没有骑过车。市里答应在火车站附近给我们第二间工坊。那里能坐下十二位师傅，还有一所小学校。十八岁以下的孩子"
    "可以免费来上课。去年冬天，一位小姑娘在这里装好了自己的货车。她现在每天早饭前给九家面包店送货。这就是我们所说的自由。"
)


class Reader:
    """Reads aloud to an aligner; every utterance comes in growing partials, then whole."""

    def __init__(self, text: str) -> None:
        self.script = read_script(text)
        self.aligner = Aligner(self.script)
        self.count = 0

    def say(self, text: str) -> str:
        """The rest of the script after this was said."""
        self.count += 1
        step = 8 if text.isascii() else 3
        for end in range(step, len(text), step):
            self.aligner.hear(f"said {self.count}", text[:end], "", final=False)
        self.aligner.hear(f"said {self.count}", text, "", final=True)
        return self.rest

    @property
    def rest(self) -> str:
        return self.script.text[self.script.position(self.aligner.at) :]


@pytest.mark.parametrize(
    ("script", "said", "rest"),
    [
        (
            EN,
            "Good evening and thank you all for coming our first shop opened in nineteen ninety eight",
            "with two chairs",
        ),
        (
            EN,
            "good evening and think you all for calming, our thirst shop open in 1998 width too chairs",
            "and a lamp.",
        ),
        (ZH, "各位来宾大家下午好感谢你们冒雨前来我们的第一家店开在1998年", "只有两把椅子"),
        (ZH, "各位来兵大家下五好感谢你们冒语前来我们的第一佳店", "开在一九九八年"),
        (ZH, "各位來賓大家下午好感謝你們冒雨前來", "我们的第一家店"),
    ],
)
def test_reading_with_errors_of_the_recogniser(script: str, said: str, rest: str) -> None:
    assert Reader(script).say(said).startswith(rest)


@pytest.mark.parametrize(
    ("script", "first", "then", "rest"),
    [
        (
            EN,
            "Good evening and thank you all for coming",
            "Today we repair three hundred",
            "bicycles",
        ),  # one sentence left out
        (EN, "Good evening and thank you all for coming", "Lessons are free for anyone", "under eighteen"),  # many
        (ZH, "各位来宾大家下午好感谢你们冒雨前来", "现在我们每个月要修", "三百辆"),
        (ZH, "各位来宾大家下午好感谢你们冒雨前来", "去年冬天一位小姑娘", "在这里"),
        (
            EN,
            "Today we repair three hundred bicycles every month",
            "Today we repair three hundred",
            "bicycles",
        ),  # said again
        (EN, "Lessons are free for anyone under eighteen", "Our first shop opened", "in 1998"),  # far back
        (ZH, "现在我们每个月要修三百辆自行车", "现在我们每个月", "要修"),
    ],
)
def test_sentences_are_skipped_repeated_and_gone_back_to(script: str, first: str, then: str, rest: str) -> None:
    reader = Reader(script)
    reader.say(first)
    assert reader.say(then).startswith(rest)


@pytest.mark.parametrize(
    ("script", "said", "aside", "rest"),
    [
        (EN, "Good evening and thank you all for coming", "Sorry, could somebody close the window over there, it is cold in here",
         "Our first shop"),
        (EN, "Our first shop opened in 1998", "and that was the year in which I was married to the love of my life", "with two chairs"),
        (EN, "Half of them belong to people who had never ridden before", "不好意思，我接个电话，马上就好", "The city"),
        (ZH, "各位来宾大家下午好感谢你们冒雨前来", "不好意思麻烦哪位把窗户关一下外面有点冷", "我们的第一家店"),
        (ZH, "现在我们每个月要修三百辆自行车", "说到这里我想起来一个好玩的事情大家想不想听", "其中一半"),
    ],
)  # fmt: skip
def test_what_is_not_in_the_script_changes_nothing(script: str, said: str, aside: str, rest: str) -> None:
    reader = Reader(script)
    assert reader.say(said).startswith(rest)
    here = reader.script.line_at(reader.aligner.at)
    for end in (*range(4, len(aside), 4), len(aside)):
        reader.aligner.hear("aside", aside[:end], "", final=end == len(aside))
        assert reader.script.line_at(reader.aligner.at) == here
    words = script[script.index(rest) :][:30]
    assert len(reader.say(words)) <= len(script) - script.index(rest) - 20, "and then it goes on"


@pytest.mark.parametrize("words", ["the", "of the", "it is a", "and then we", "的", "我们的", "这是一个"])
def test_common_words_lead_nowhere(words: str) -> None:
    reader = Reader(EN if words.isascii() else ZH)
    reader.say("Good evening and thank you all for coming" if words.isascii() else "各位来宾大家下午好感谢你们冒雨前来")
    before = reader.script.line_at(reader.aligner.at)
    for _ in range(6):
        reader.say(words)
        assert abs(reader.script.line_at(reader.aligner.at) - before) <= 1


def test_the_same_words_elsewhere_do_not_draw_away() -> None:
    reader = Reader(
        "It was the best of times. It was the worst of times. It was the age of wisdom. It was the age of folly. So it was."
    )
    for said, rest in (
        ("It was the best of times", "It was the worst"), ("It was the worst of times", "It was the age of wisdom"),
        ("It was the age of", "wisdom"), ("it was the age of folly", "So it was"),
    ):  # fmt: skip
        assert reader.say(said).startswith(rest)


def test_a_partial_that_was_wrong_is_taken_back() -> None:
    reader = Reader(EN)
    reader.say("Good evening and thank you all for coming")
    reader.aligner.hear("u9", "Lessons are free for anyone", "en", final=False)
    assert reader.rest.startswith("under eighteen")
    reader.aligner.hear("u9", "Our first shop opened in", "en", final=False)
    assert reader.rest.startswith("1998")
    reader.aligner.hear("u9", "", "en", final=True)
    assert reader.rest.startswith("Our first shop")


def test_a_final_that_comes_after_the_next_utterance_began_still_counts() -> None:
    reader = Reader(EN)
    reader.aligner.hear("a", "Good evening and thank", "en", final=False)
    reader.aligner.hear("b", "our first shop opened", "en", final=False)
    reader.aligner.hear("a", "Good evening and thank you all for coming", "en", final=True)
    reader.aligner.hear("a", "Lessons are free for anyone under eighteen", "en", final=True)  # it is over
    assert reader.rest.startswith("in 1998")


def test_by_hand_it_goes_where_it_is_told_and_follows_from_there() -> None:
    reader = Reader(EN)
    reader.aligner.hear("u1", "Good evening and thank you", "en", final=False)
    reader.aligner.move(reader.script.first_unit(2), "u2")
    here = reader.rest
    reader.aligner.hear("u1", "Good evening and thank you all for coming", "en", final=True)
    reader.aligner.hear("u2", "Good evening and thank you all for coming", "en", final=True)
    assert reader.rest == here
    assert len(reader.say(" ".join(here.split()[:4]))) < len(here)


def test_what_turns_out_to_be_said_to_the_glasses_is_taken_back() -> None:
    reader = Reader(EN)
    reader.say("Good evening and thank you all for coming")
    reader.aligner.hear("cmd", "Lessons are free for anyone under", "en", final=False)
    reader.aligner.forget("cmd")
    assert reader.rest.startswith("Our first shop")


def test_utterances_without_an_end_do_not_pile_up() -> None:
    reader = Reader(EN)
    for number in range(50):
        reader.aligner.hear(f"u{number}", "well well", "en", final=False)
        assert len(reader.aligner._open) <= OPEN


def test_far_in_a_long_script_a_few_words_are_enough_and_common_talk_is_not() -> None:
    rng = random.Random(5)
    nouns = "river mill baker candle winter engine violin harbour ladder copper orchard saddle lantern granite pepper meadow".split()
    verbs = "carries paints follows borrows repairs forgets measures answers gathers polishes".split()
    text = " ".join(
        f"The {rng.choice(nouns)} {rng.choice(verbs)} {rng.randint(2, 9_999)} {rng.choice(nouns)}s near the {rng.choice(nouns)}."
        for _ in range(2_000)
    )
    reader = Reader(text)
    assert len(reader.script.units) > 20_000
    target = reader.script.lines[3_000]
    sentence = text[target.start : target.end]
    reader.say("well, what was I going to say to you about the other thing that we had there")
    assert reader.aligner.at == 0
    reader.say(sentence)
    assert abs(reader.script.line_at(reader.aligner.at) - 3_001) <= 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.text(alphabet="abeot gd我们店 1", max_size=30), st.booleans()), max_size=25
    )
)
def test_whatever_is_heard_the_place_is_in_the_script(heard: list[tuple[int, str, bool]]) -> None:
    for script in (read_script("A good tea."), read_script("我们的店")):
        aligner = Aligner(script)
        for number, text, final in heard:
            assert 0 <= aligner.hear(f"u{number}", text, "zh", final=final) <= len(script.units)


@pytest.mark.parametrize("text", [EN, ZH])
def test_one_word_that_begins_a_sentence_further_on_is_not_enough(text: str) -> None:
    script = read_script(text)
    opens = [number for number, line in enumerate(script.lines) if line.opens]
    for here, there in zip(opens, opens[3:], strict=False):
        aligner = Aligner(script)
        aligner.move(script.first_unit(here))
        aligner.hear("u", script.units[script.first_unit(there)].text, "", final=False)
        assert abs(script.line_at(aligner.at) - here) <= 1


@pytest.mark.parametrize("text", [EN, ZH])
def test_a_recogniser_that_loses_every_third_word_is_followed(text: str) -> None:
    script, rng = read_script(text), random.Random(3)
    off = 0
    for run in range(5):
        aligner, said = Aligner(script), ""
        for number, unit in enumerate(script.units):
            if rng.random() > 0.35:
                said += f" {unit.text}" if rng.random() > 0.1 else " 呃 hmm"
            aligner.hear(f"u{run}-{number // 25}", said, "", final=False)
            said = "" if number % 25 == 24 else said
            off += number > 3 and abs(script.line_at(aligner.at) - unit.line) > 1
    assert off < 0.04 * 5 * len(script.units)
