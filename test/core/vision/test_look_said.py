"""How what was found is said: quotations that cannot deceive, long texts in parts, digits one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.types import Header
from quark_glasses.core.vision.findings import DetectedCode, Detection, Region, VisionResult
from quark_glasses.core.vision.look_ask import target
from quark_glasses.core.vision.look_said import first_part, host_of, of_all, of_code, of_codes, quoted, whole
from quark_glasses.core.vision.look_words import _WORDS, words
from quark_glasses.core.vision.seen import TextLine


def line(text: str, top: float, left: float = 100.0, height: float = 20.0) -> TextLine:
    right = left + height * len(text) * (1.0 if text[:1] > "\u2e80" else 0.5)
    return TextLine(text, 0.9, ((left, top), (right, top), (right, top + height), (left, top + height)))


def code(text: str, kind: str = "qr", agreeing: int = 2) -> DetectedCode:
    return DetectedCode(kind, text, agreeing)


class TestCodes:
    @pytest.mark.parametrize(
        ("text", "english", "chinese"),
        [
            ("https://www.example.com/a?b=c", "A QR code that leads to www.example.com. I did not open it.",
             "二维码指向 www.example.com，我没有打开。"),
            ("HTTP://EXAMPLE.COM", "A QR code that leads to example.com. I did not open it.",
             "二维码指向 example.com，我没有打开。"),
            ("WIFI:T:WPA;S:Caf\\;e;P:secret;;", "A QR code for the Wi-Fi called Caf;e. I did not join it.",
             "这是 Wi-Fi Caf;e 的二维码，我没有连接。"),
            ("wxp://f2f0abc", "A QR code for paying. I did not use it.", "这是收付款二维码，我没有使用。"),
            ("https://qr.alipay.com/fkx1", "A QR code for paying. I did not use it.", "这是收付款二维码，我没有使用。"),
            ("tel:+86-10-1234", "A QR code with a phone number: + 8 6 1 0 1 2 3 4. I did not call it.",
             "二维码里是电话号码：+ 8 6 1 0 1 2 3 4，我没有拨打。"),
            ("mailto:a@b.example?body=pay", "A QR code for a message to a@b.example. I did not write it.",
             "二维码是给 a@b.example 发消息，我没有发送。"),
            ("MECARD:N:Li Lei;TEL:123;;", "A QR code with somebody's contact details: Li Lei.", "这是名片二维码：Li Lei。"),
            ("BEGIN:VCARD\nN:Li;Lei\nFN:Li Lei\nEND:VCARD", "A QR code with somebody's contact details: Li Lei.",
             "这是名片二维码：Li Lei。"),
            ("BEGIN:VCARD\nN:Kennedy;Steve\nEND:VCARD", "A QR code with somebody's contact details: Steve Kennedy.",
             "这是名片二维码：Steve Kennedy。"),
            ("BEGIN:VCARD\nN:李;雷\nEND:VCARD", "A QR code with somebody's contact details: 李雷.", "这是名片二维码：李雷。"),
            ("BIZCARD:N:Todd;X:Lee;T:Tech;;", "A QR code with somebody's contact details: Todd Lee.", "这是名片二维码：Todd Lee。"),
            ("MEBKM:TITLE:;URL:http\\://d.example.com/2020;;", "A QR code that leads to d.example.com. I did not open it.",
             "二维码指向 d.example.com，我没有打开。"),
            ("菜单 http://menu.example.com/t?id=5", "A QR code. It says: 菜单 menu.example.com.",
             "这是二维码，内容是：菜单 menu.example.com。"),
            ("vmess://" + "eyJhZGQi" * 12, "A QR code with data for a machine, nothing to read out.",
             "这是二维码，里面是给机器读的数据，没法念。"),
            ("本店今日打折，所有商品一律八折，数量有限，先到先得，欢迎光临，欲购从速！",
             "A QR code. It says: 本店今日打折，所有商品一律八折，数量有限，先到先得，欢迎光临，欲购从速！",
             "这是二维码，内容是：本店今日打折，所有商品一律八折，数量有限，先到先得，欢迎光临，欲购从速！"),
            ("6901234567892", "A product code: 6 9 0 1 2 3 4 5 6 7 8 9 2. Ask me what it costs.",
             "商品条码：6 9 0 1 2 3 4 5 6 7 8 9 2。可以问我它多少钱。"),
            ("Room 5", "A QR code. It says: Room 5.", "这是二维码，内容是：Room 5。"),
        ],
    )  # fmt: skip
    def test_what_is_in_a_square_code(self, text: str, english: str, chinese: str) -> None:
        assert of_code(code(text), "en") == english
        assert of_code(code(text), "zh-CN") == chinese

    def test_books_and_other_codes(self) -> None:
        assert of_code(code("9787020002207", "ean13"), "en").startswith("The code of a book: 9 7 8")
        assert of_code(code("AB-12", "code128"), "en") == "A code. It says: AB-12."

    def test_a_code_of_twelve_digits_is_told_as_it_is_printed(self) -> None:
        assert of_code(code("0036602301467", "ean13"), "en").startswith("A product code: 0 3 6 6 0 2")

    def test_digits_are_spoken_one_by_one(self) -> None:
        said = of_code(code("6901234567892", "ean13"), "zh")
        assert "六 九 零" in to_spoken(said, "zh").text
        said = of_code(code("6901234567892", "ean13"), "en")
        assert "six nine zero one" in to_spoken(said, "en").text

    def test_only_codes_that_are_sure_are_said_and_the_others_counted(self) -> None:
        sure = [code("1", "code128"), code("2", "code128"), code("3", "code128", agreeing=1)]
        assert of_codes(sure, "en") == "A code. It says: 1. And 1 more."
        assert of_codes(sure[2:], "en") == ""

    @pytest.mark.parametrize(
        ("link", "host"),
        [
            ("https://bank.example@evil.example/x", "evil.example"),
            ("https://bank.example\\@evil.example/", "bank.example"),
            ("https://аpple.com/", "xn--pple-43d.com"),
            ("http://[", ""),
            ("https://例子.测试/路", "xn--fsqu00a.xn--0zwm56d"),
        ],
    )
    def test_the_name_of_a_machine_does_not_deceive(self, link: str, host: str) -> None:
        assert host_of(link) == host

    @given(st.text(max_size=300), st.sampled_from(["en", "zh"]))
    def test_any_text_in_a_code_is_one_clean_sentence(self, text: str, language: str) -> None:
        said = of_code(code(text), language)
        assert said
        assert not set("<>\n\r\u200b\u202e") & set(said)
        assert len(said) < 260


class TestText:
    def test_rows_of_a_paragraph_run_on_and_blocks_stop(self) -> None:
        page = [line("NOTICE", 0, height=40), line("Please keep the door closed", 100), line("at all times", 124)]
        assert whole(page) == "NOTICE. Please keep the door closed at all times"

    def test_chinese_rows(self) -> None:
        assert whole([line("出口", 0), line("安全通道", 22)]) == "出口，安全通道"
        long = [line("本品请放在儿童接触不到的地方并", 0), line("避免阳光直射。", 22)]
        assert whole(long) == "本品请放在儿童接触不到的地方并避免阳光直射。"

    def test_nothing_is_nothing(self) -> None:
        assert whole([]) == ""
        assert whole([line("\u200b", 0)]) == ""

    @given(st.text(alphabet="abc 。.，,出口安全", max_size=600))
    def test_parts_make_the_whole_and_none_is_long(self, text: str) -> None:
        text = " ".join(text.split())
        parts, rest = [], text
        while rest:
            part, rest = first_part(rest, 40)
            assert part
            assert len(part) <= 40 / 0.35 + 1
            parts.append(part)
        assert "".join("".join(parts).split()) == "".join(text.split())

    def test_a_part_ends_with_a_sentence_where_it_can(self) -> None:
        text = "第一句话说完了。第二句话也说完了。第三句话很长很长很长很长"
        assert first_part(text, 20)[0] == "第一句话说完了。第二句话也说完了。"
        assert first_part("one two three four five", 4)[0] == "one two"


class TestAll:
    def result(self, *things: str) -> VisionResult:
        return VisionResult(Header(), objects=tuple(Detection(thing, 0.9, Region()) for thing in things))

    def test_things_are_listed(self) -> None:
        assert of_all(self.result("bottle", "cup", "bottle"), "", "en") == "I see a bottle and a cup."
        assert of_all(self.result("bottle", "cup", "book"), "", "zh") == "我看到一个瓶子、一个杯子和一本书。"
        assert of_all(self.result(), "", "en") == ""

    def test_a_long_text_is_cut(self) -> None:
        said = of_all(self.result("cup"), "word " * 200, "en")
        assert said.startswith("I see a cup. It says: word")
        assert said.endswith("…")
        assert len(said) < 300


def test_the_other_language_is_translated_into() -> None:
    assert target(["小心地滑"], "", "en") == "en"
    assert target(["小心地滑"], "", "zh") == "en"
    assert target(["Wet floor"], "", "zh") == "zh"
    assert target(["Wet floor"], "", "en") == "zh"
    assert target(["Wet floor"], "ja", "en") == "ja"
    assert target(["小心地滑"], "zh-CN", "zh") == "en"
    assert target(["小心地滑 WET"], "en", "zh") == "en"


def test_every_sentence_is_there_in_both_languages() -> None:
    for key, (english, chinese) in _WORDS.items():
        assert english
        assert any("\u3400" <= sign <= "\u9fff" for sign in chinese), key
        fields = {part.split("}")[0] for part in english.split("{")[1:]}
        assert fields == {part.split("}")[0] for part in chinese.split("{")[1:]}, key
        assert words(key, "fr", **dict.fromkeys(fields, "x"))


def test_quotations_have_an_end() -> None:
    assert quoted("a" * 500) == "a" * 120 + "…"
