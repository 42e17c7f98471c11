"""What an engine is given of two titles: their texts in one language, and what of them is in both."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.pair_reading import Standing, listing_text, product_text, standings
from quark_glasses.core.commerce.product import Listing, Product

SOAP = Product("1", "舒肤佳香皂", title_other="Safeguard soap", brand="舒肤佳 Safeguard", size="115g")
PIECES = st.lists(st.text("ab 1.舒肤佳/", min_size=1, max_size=4), max_size=12)


def test_the_title_in_the_language_of_the_listing_comes_first() -> None:
    assert product_text(SOAP, "Safeguard bar soap 115g").startswith("Safeguard soap")
    assert product_text(SOAP, "舒肤佳 香皂").startswith("舒肤佳香皂")


def test_what_a_title_does_not_tell_is_told_behind_it() -> None:
    assert "115g" in product_text(SOAP, "soap")
    assert product_text(Product("1", "Soap 115 g", size="115g"), "soap") == "Soap 115 g"
    assert listing_text(Listing("s", "", "纯牛奶", Money(1, "CNY"), brand="伊利")) == "纯牛奶 / 伊利"


def test_a_number_stands_in_the_other_title_only_as_a_whole() -> None:
    assert standings([" 50", "0", "ml"], "500ml") == [Standing.WHOLE] * 3
    assert standings([" 50"], "500ml") == [Standing.PART]
    assert standings([" 75"], "500ml") == [Standing.NOTHING]


def test_chinese_stands_there_sign_by_sign() -> None:
    assert standings(["舒肤", "香", " "], "舒肤佳") == [Standing.WHOLE, Standing.NOTHING, Standing.NO_WORD]
    assert standings(["佳香"], "舒肤佳") == [Standing.NOTHING]  # half of it is not enough


@given(PIECES, st.text("ab 1.舒肤佳/"))
def test_every_piece_has_a_standing(pieces: list[str], other: str) -> None:
    assert len(standings(pieces, other)) == len(pieces)


@given(PIECES)
def test_a_text_beside_itself_is_all_there(pieces: list[str]) -> None:
    assert set(standings(pieces, "".join(pieces))) <= {Standing.WHOLE, Standing.NO_WORD}
