"""Money, product codes, sizes and search terms."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.gtin import check_digit, gtin14, inner, is_gtin, is_local, is_product_code, shortest
from quark_glasses.core.commerce.money import Money, money, written_money
from quark_glasses.core.commerce.size import Size, find_size
from quark_glasses.core.commerce.terms import query_terms, terms
from quark_glasses.core.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¥1,299.00", Money(129900, "CNY")), ("25.8元", Money(2580, "CNY")), ("USD 3.50", Money(350, "USD")),
        ("HK$12", Money(1200, "HKD")), ("€3,50", Money(350, "EUR")), ("￥0.99", Money(99, "CNY")),
        ("JPY 980", Money(980, "JPY")),
        ("1.005", Money(101, "CNY")), ("1.250 KWD", Money(1250, "KWD")), ("９９.５", Money(9950, "CNY")),
    ],
)  # fmt: skip
def test_prices_as_people_write_them(text: str, expected: Money) -> None:
    assert written_money(text) == expected


@pytest.mark.parametrize("text", ["", "NaN", "1e5", "12.3.4", "1,2,3", "about 5"])
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        written_money(text)


def test_money_of_two_currencies_neither_adds_nor_compares() -> None:
    with pytest.raises(InvalidInput):
        _ = Money(1, "CNY") + Money(1, "USD")
    with pytest.raises(InvalidInput):
        _ = Money(1, "CNY") < Money(1, "USD")
    assert Money(350, "CNY").scaled(100, 330) == Money(106, "CNY")
    assert str(Money(2580, "JPY")) == "2580 JPY"
    assert str(Money(2580, "CNY")) == "25.80 CNY"


@given(st.integers(0, 10**12), st.sampled_from(["CNY", "JPY", "KWD"]))
def test_a_price_written_and_read_is_the_same(amount: int, currency: str) -> None:
    made = Money(amount, currency)
    assert money(made.decimal(), currency) == made


@given(st.text(max_size=40))
def test_any_text_is_money_or_a_clear_error(text: str) -> None:
    with contextlib.suppress(InvalidInput):
        assert written_money(text).currency


def test_the_same_product_behind_every_way_to_write_its_code() -> None:
    wanted = "00036000291452"  # the example of a UPC-A
    for text in ("036000291452", "0036000291452", "00036000291452", " 0360-0029 1452", "(01)00036000291452",
                 "]C10100036000291452",
                 "https://id.gs1.org/01/00036000291452/10/AB", "0100036000291452171231"):  # fmt: skip
        assert gtin14(text) == wanted
    assert gtin14("04252614", "UPC_E") == "00042100005264"
    assert gtin14("0-306-40615-2") == gtin14("9780306406157")
    assert gtin14("96385074") == "00000096385074"
    assert shortest(gtin14("96385074")) == "96385074"
    assert shortest(gtin14("036000291452")) == "0036000291452"


def test_a_case_of_goods_leads_to_the_piece_in_it() -> None:
    piece = gtin14("6901234567892")
    case = "1" + piece[1:13]
    case += str(check_digit(case))
    assert inner(case) == piece
    assert inner(piece) == piece


def test_numbers_of_one_shop_are_known_as_such() -> None:
    assert is_local(gtin14("2112345678900"))
    assert is_local(gtin14("20000004"))
    assert not is_local(gtin14("6901234567892"))


@given(st.integers(0, 10**12 - 1), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(body: int, place: int, step: int) -> None:
    text = f"{body:012d}"
    text += str(check_digit(text))
    wrong = text[:place] + str((int(text[place]) + step) % 10) + text[place + 1 :]
    assert not is_gtin(wrong)


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_not(text: str) -> None:
    if is_product_code(text):
        assert is_gtin(gtin14(text))


@pytest.mark.parametrize(
    "text", ["", "6901234567890", "00000000", "https://evil.example/01/1234", "x" * 5000, "６９０１２３４５６７８９２"]
)
def test_what_is_no_product_code_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        gtin14(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("农夫山泉饮用天然水550ml*24瓶", Size(550_000, "ml", 24)), ("1.5 L", Size(1_500_000, "ml")),
        ("2 x 500 g", Size(500_000, "g", 2)),
        ("净含量：1.5千克", Size(1_500_000, "g")), ("鸡蛋 30枚", Size(30_000, "piece")),
        ("抽纸 120抽×24包", Size(120_000, "piece", 24)),
        ("330毫升/罐", Size(330_000, "ml")), ("可乐 500ml", Size(500_000, "ml")), ("0.5升", Size(500_000, "ml")),
        ("75 cl", Size(750_000, "ml")),
        ("12 fl oz", Size(354_882, "ml")), ("24 cans x 330ml", Size(330_000, "ml", 24)),
        ("250ML×12盒", Size(250_000, "ml", 12)),
    ],
)  # fmt: skip
def test_sizes_as_packs_print_them(text: str, expected: Size) -> None:
    assert find_size(text) == expected


@pytest.mark.parametrize("text", ["", "iPhone 15 Pro 256GB", "第3卷", "Galaxy S24", "5G 手机 large", "99999999g"])
def test_what_is_no_size_is_none(text: str) -> None:
    assert find_size(text) is None


@given(st.text(alphabet="0123456789.,x*×mlgk克升瓶 /", max_size=40))
def test_any_label_is_a_size_or_none(text: str) -> None:
    found = find_size(text)
    assert found is None or (found.each_milli > 0 and found.count >= 1)


def test_the_same_words_are_the_same_terms() -> None:
    assert "500ml" in terms("可乐 0.5 L")
    assert set(query_terms("請問農夫山泉多少錢")) <= set(terms("农夫山泉饮用水"))
    assert set(query_terms("农夫山泉")) <= set(terms("農夫山泉飲用水"))
    assert set(query_terms("NESCAFE")) <= set(terms("Nescafé Café crème"))
    assert set(query_terms("WH1000XM5")) <= set(terms("Sony WH-1000XM5 headphones"))
    assert set(query_terms("茶")) <= set(terms("茉莉绿茶"))
    assert query_terms("how much is the iphone") == ["iphon"]
    assert query_terms("多少钱") != []


@given(st.text(max_size=80))
def test_terms_are_words_that_the_index_takes_as_they_are(text: str) -> None:
    for term in terms(text) + query_terms(text):
        assert all(char.isalnum() or ord(char) > 127 for char in term)
