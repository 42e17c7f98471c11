"""Things have names in both languages."""

from __future__ import annotations

import pytest

from quark_glasses.core.vision.labels import BY_NUMBER, COCO, named, one


def test_all_eighty_things_have_two_names_of_their_own() -> None:
    assert len(COCO) == len(BY_NUMBER) == 80
    assert len({label.en for label in COCO}) == len({label.zh for label in COCO}) == 80
    assert all("一" <= sign <= "鿿" for label in COCO for sign in label.zh + label.measure)


@pytest.mark.parametrize(
    ("label", "en", "zh"),
    [
        ("cup", "a cup", "一个杯子"),
        ("apple", "an apple", "一个苹果"),
        ("scissors", "a pair of scissors", "一把剪刀"),
        ("cell phone", "a cell phone", "一部手机"),
        ("broccoli", "broccoli", "一颗西兰花"),
        ("umbrella", "an umbrella", "一把雨伞"),
    ],
)
def test_one_of_it_is_said_as_people_say_it(label: str, en: str, zh: str) -> None:
    assert (one(label, "en-GB"), one(label, "zh-CN")) == (en, zh)


def test_what_is_not_known_keeps_its_name() -> None:
    assert named("theremin", "zh") == named("theremin", "en") == "theremin"
    assert one("theremin", "zh") == "一个theremin"


def test_names_follow_the_language() -> None:
    assert (named("book", "zh"), named("book", "en")) == ("书", "book")
