"""What a wearer reads: numbers as digits, idioms as they are, one script, equal forms scored equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.language.written import normalise_for_scoring, to_written
from quark_glasses.core.language.written_en import parse_cardinal
from quark_glasses.core.language.written_zh import parse_numeral

CHINESE = """
设定二十九度 设定29度
三块五 ¥3.5
三块五毛 ¥3.5
二十块钱 ¥20
五毛钱 ¥0.5
两百五十元 ¥250
十五万块钱 ¥15万
二十美元 $20
一三五一五零八二一九二 13515082192
幺三八零零一三八零零零 13800138000
打幺幺零 打110
下午三点半 下午3:30
下午三点 下午3点
三点十五分 3:15
三点一刻 3:15
早上八点零五分 早上8:05
晚上十点二十 晚上10:20
一点半 1:30
三点一四 3.14
明早六点一定要叫醒我 明早6点一定要叫醒我
明朝6.1定要叫醒我 明朝6点一定要叫醒我
早上七点一起床就提醒我 早上7点一起床就提醒我
计十五分钟 计时5分钟
计15分钟 计时5分钟
一刻中的计时器 一刻钟的计时器
统计十五分钟 统计15分钟
面膜即是一刻钟 面膜计时一刻钟
他即是老师 他即是老师
下午3:03刻定个闹钟 下午3:45定个闹钟
定个开会的闹动 定个开会的闹钟
这事闹动静了 这事闹动静了
记忆下，午饭不吃了 记一下，午饭不吃了
记忆下降了 记忆下降了
你早上4.58我叫醒 你早上4:50把我叫醒
明早7点8我叫醒 明早7点把我叫醒
设过的闹钟同同给我取消 设过的闹钟统统给我取消
红红都来了 红红都来了
社会各界孩子们 社会各界孩子们
把他扇了 把他扇了
那个声音过了。 那个声音过了。
旅行社一个闹钟都没有 旅行社一个闹钟都没有
把它伸掉 把它删掉
把声音过了吧 把声音关了吧
急，安静 嘘，安静
今晚十点半色个闹钟 今晚10:30设个闹钟
明天早上6点01刻叫我 明天早上6:15叫我
帮我倒计11分半 帮我倒计时1分半
帮我倒计十一分半 帮我倒计时一分半
下午3:04时，给我 下午3:40，给我
给我上各阶孩子的闹钟 给我上个接孩子的闹钟
各界人士 各界人士
零零3块 零零3块
三点五块钱 ¥3.5
零点零点零块 0点¥0.0
七蛋煮八分钟 鸡蛋煮8分钟
涨了6.1下来 涨了6.1下来
三点五公里 3.5公里
我要三点五折 我要3.5折
百分之五十 50%
百分之三点五 3.5%
三分之一 1/3
过去三十年中国经济 过去30年中国经济
二零二四年三月五号 2024年3月5号
九零后购房 90后购房
四十六岁 46岁
一万二千三百 12300
十五万个 15万个
五十五分钟后提醒我 55分钟后提醒我
第十五集 第15集
零下五度 零下5度
設定二十九度,謝謝. 设定29度，谢谢。
ＡＢＣ１２３ ABC123
"""
ENGLISH = """
twenty dollars|$20
20 dollars|$20
three dollars and fifty cents|$3.50
fifty cents|$0.50
a hundred dollars|$100
two million dollars|$2 million
set a timer for twenty five minutes|set a timer for 25 minutes
half past five|5:30
ten past five|5:10
quarter to six|5:45
wake me at seven fifteen pm|wake me at 7:15 PM
seven oh five a.m.|7:05 AM
set an alarm for eleven to night cold night feed|set an alarm for 11 tonight called night feed
i need an alarm tonight, morning at seven ten|i need an alarm tomorrow morning at 7:10
forget about the 640m alarm|forget about the 6:40 AM alarm
sprat the pasta timer|scrap the pasta timer
sprat the note I just took|scrap the note I just took
it is open from day to night|it is open from day to night
get me up at 10-6 tomorrow|get me up at 5:50 tomorrow
we are open 10-6 tomorrow|we are open 10-6 tomorrow
an hour and a quarters|an hour and a quarter
at five thirty|at 5:30
twenty percent|20%
twenty nine degrees|29 degrees
nineteen ninety eight|1998
march fifth|march 5
the twenty first|the 21st
call five five five one two three four|call 5551234
call five five five oh one double two|call 5550122
three point five|3.5
two hundred and five|205
twelve thousand three hundred|12,300
"""
UNCHANGED = [
    ("zh", text)
    for text in (
        "一下 一点 有一点难 三心二意 一起 十分感谢 二三十个人 十几个人 三四个 花上千元 老百姓 千万别 万一 星期三 第一 "
        "百度一下 一个小时 差一点儿 两块石头 一块去吃饭 三块五花肉 一五一十 五花八门 九牛一毛"
    ).split()
] + [
    ("en", text)
    for text in (
        "one of them",
        "no one",
        "a second",
        "one moment please",
        "I have two brothers",
        "the first time",
        "from five to six",
        "five thirty",
    )
]


@pytest.mark.parametrize(
    ("spoken", "written"), [tuple(line.split(" ")) for line in CHINESE.split("\n") if line.count(" ") == 1]
)
def test_spoken_chinese_is_written_with_digits(spoken: str, written: str) -> None:
    assert to_written(spoken, "zh") == written


def test_latin_words_stand_apart_from_characters() -> None:
    assert to_written("苹果表配apple pay吧", "zh") == "苹果表配 apple pay 吧"


@pytest.mark.parametrize(("spoken", "written"), [tuple(line.split("|")) for line in ENGLISH.strip().split("\n")])
def test_spoken_english_is_written_with_digits(spoken: str, written: str) -> None:
    assert to_written(spoken, "en") == written


@pytest.mark.parametrize(("language", "text"), UNCHANGED)
def test_idioms_and_doubtful_numbers_stay(language: str, text: str) -> None:
    assert to_written(text, language) == text


def chinese_cardinal(number: int) -> str:
    """The usual reading of 1 to 99,999,999."""
    text = _cardinal(number)
    return text.removeprefix("一") if text.startswith("一十") else text


def _cardinal(number: int) -> str:
    if number >= 10_000:
        rest = number % 10_000
        gap = "零" if 0 < rest < 1000 else ""
        return chinese_cardinal(number // 10_000) + "万" + gap + (_cardinal(rest) if rest else "")
    text = "".join(
        "零一二三四五六七八九"[int(d)] + u if d != "0" else "零"
        for d, u in zip(f"{number:04d}", "千百十 ", strict=True)
    )
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.strip("零 ").replace(" ", "")


@given(st.integers(1, 99_999_999))
def test_every_chinese_cardinal_has_its_value(number: int) -> None:
    assert parse_numeral(chinese_cardinal(number)) == number


@given(st.integers(10, 99_999_999))
def test_reading_and_writing_a_number_score_the_same(number: int) -> None:
    spoken = normalise_for_scoring(f"有{chinese_cardinal(number)}个人", "zh")
    assert spoken == normalise_for_scoring(f"有{number}个人。", "zh")


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()


def english_cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        return _TENS[number // 10] + ("" if number % 10 == 0 else " " + _SMALL[number % 10])
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = "" if number % size == 0 else " " + english_cardinal(number % size)
            return f"{english_cardinal(number // size)} {name}{rest}"
    raise AssertionError


@given(st.integers(0, 999_999_999))
def test_every_english_cardinal_has_its_value(number: int) -> None:
    assert parse_cardinal(english_cardinal(number)) == number


@given(
    st.lists(
        st.sampled_from("零一二两三四五六七八九十百千万亿点半分块元毛月号年度个百分之上午下去的,. 3a"), max_size=14
    ).map("".join)
)
def test_writing_chinese_twice_changes_nothing_more(text: str) -> None:
    once = to_written(text, "zh")
    assert to_written(once, "zh") == once


@given(
    st.lists(
        st.sampled_from(
            "five ten twenty one hundred million point past to at dollars cents percent pm oh the half first may a 7 cat".split()
        ),
        max_size=8,
    ).map(" ".join)
)
def test_writing_english_never_fails_or_loses_other_words(text: str) -> None:
    assert to_written(text, "en").split().count("cat") == text.split().count("cat")


@given(st.text(max_size=40), st.sampled_from(["zh", "en", "ja"]))
def test_any_text_can_be_written_and_scored(text: str, language: str) -> None:
    to_written(text, language)
    normalise_for_scoring(text, language)


@pytest.mark.parametrize(
    ("language", "reference", "hypothesis"),
    [
        ("zh", "\ufeff设定二十九度", "設定29度。"),
        ("zh", "苹果表配A P P L E P A Y", "苹果表配Apple Pay"),
        ("zh", "两个", "2个"),
        ("zh", "十五万", "150000"),
        ("zh", "三点一刻", "3点15分"),
        ("en", "THE TWO DOGS", "the 2 dogs."),
        ("en", "A P P L E", "apple"),
        ("en", "MISTER SMITHS TWENTY DOLLARS", "Mr. Smith's $20"),
        ("en", "COLD HEARTED", "cold-hearted"),
    ],
)
def test_forms_of_the_same_words_score_equal(language: str, reference: str, hypothesis: str) -> None:
    assert normalise_for_scoring(reference, language) == normalise_for_scoring(hypothesis, language)


def test_different_words_do_not_score_equal() -> None:
    assert normalise_for_scoring("二十", "zh") != normalise_for_scoring("十二", "zh")
    assert normalise_for_scoring("twenty", "en") != normalise_for_scoring("twelve", "en")
