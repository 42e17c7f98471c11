"""The same-product matcher: what a shopper would call the same thing, and what not."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.commands.bench import load
from quark_glasses.core.commerce.gtin import check_digit
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import Doubt, Likeness, doubt_words, likeness
from quark_glasses.core.errors import InvalidInput

PAIRS = Path(__file__).parents[2] / "data/pairs"


def listing(title: str, **more: str) -> Listing:
    return Listing("taobao", "shop", title, Money(100, "CNY"), **more)


def alike(product: str | Product, title: str, **more: str) -> Likeness:
    return likeness(Product("1", product) if isinstance(product, str) else product, listing(title, **more))


def code(body: str) -> str:
    return f"{body:0>13}" + str(check_digit(f"{body:0>13}"))


@pytest.mark.parametrize(
    ("product", "title"),
    [
        ("可口可乐 零度 330ml*24", "【旗舰店】Coca-Cola/可口可乐 零度汽水 330毫升×24罐 整箱包邮"),
        ("Sony WH-1000XM5 Headphones Black", "索尼（SONY）WH1000XM5 头戴式无线降噪耳机 黑色"),
        ("iPhone 15 Pro 256GB 黑色", "Apple/苹果 iPhone15Pro 256G 黑色 5G全网通"),
        ("農夫山泉 飲用天然水 550ml", "农夫山泉饮用天然水0.55L"),
        ("三体 刘慈欣 重庆出版社", "【正版】三體 劉慈欣著 重慶出版社"),
        ("Duracell Plus AA Batteries Pack of 12", "Duracell Plus AA Alkaline Battery 12 pcs"),
        ("AirPods Pro 2", "Apple AirPods Pro (2nd generation)"),
        ("CeraVe Moisturizing Cream 454g", "CeraVe Moisturising Cream 454 g (16 oz)"),
    ],
)
def test_the_same_thing_written_by_another_seller(product: str, title: str) -> None:
    assert alike(product, title).same


@pytest.mark.parametrize(
    ("product", "title", "doubt"),
    [
        ("可口可乐 零度 330ml*24", "可口可乐 樱桃味 330ml*24罐", Doubt.VARIANT),
        ("可口可乐 零度 330ml*24", "可口可乐 零度 330ml*12罐", Doubt.COUNT),
        ("农夫山泉 饮用天然水 550ml", "农夫山泉 饮用天然水 380ml", Doubt.SIZE),
        ("农夫山泉 饮用天然水 550ml", "农夫山泉 饮用天然水 550ml*24瓶整箱", Doubt.COUNT),
        ("iPhone 15 128GB 黑色", "Apple iPhone 15 256GB 黑色", Doubt.STORAGE),
        ("iPhone 15 128GB 黑色", "Apple iPhone 15 128GB 粉色", Doubt.COLOUR),
        ("iPhone 15 128GB 黑色", "Apple iPhone 15 Pro 128GB 黑色", Doubt.MODEL),
        ("iPhone 15 128GB 黑色", "Apple iPhone 14 128GB 黑色", Doubt.MODEL),
        ("iPhone 15 128GB 黑色", "适用苹果iPhone15手机壳 黑色 128GB", Doubt.ACCESSORY),
        ("iPhone 15 128GB 黑色", "【二手】Apple iPhone 15 128GB 黑色 95新", Doubt.USED),
        ("Sony WH-1000XM5 Black", "Case for Sony WH-1000XM5 Black", Doubt.ACCESSORY),
        ("兰蔻 小黑瓶精华 50ml", "兰蔻 小黑瓶精华 小样 50ml", Doubt.SAMPLE),
        ("兰蔻 小黑瓶精华 50ml", "兰蔻 小黑瓶精华50ml+粉水400ml", Doubt.BUNDLE),
        ("兰蔻 小黑瓶精华 50ml", "兰蔻 小黑瓶精华50ml 送眼霜15ml", Doubt.GIFT),
        ("海天 生抽 500ml", "李锦记 生抽 500ml", Doubt.BRAND),
        ("Introduction to Algorithms 3rd Edition", "Introduction to Algorithms, Fourth Edition", Doubt.EDITION),
        ("三体 刘慈欣 平装", "三体 刘慈欣 精装", Doubt.EDITION),
        ("飞鹤 星飞帆 奶粉 3段 700g", "飞鹤 星飞帆 奶粉 2段 700g", Doubt.EDITION),
        ("海飞丝 洗发水 400ml", "海飞丝 护发素 400ml", Doubt.GOODS),
        ("绿联 Type-C数据线 1米", "绿联 Lightning数据线 1米", Doubt.VARIANT),
        ("绿联 Type-C数据线 1米", "绿联 Type-C数据线 2米", Doubt.SIZE),
        ("飞天茅台 53度 500ml", "飞天茅台 43度 500ml", Doubt.VARIANT),
    ],
)  # fmt: skip
def test_what_looks_like_it_and_is_not(product: str, title: str, doubt: Doubt) -> None:
    found = alike(product, title)
    assert not found.same
    assert doubt in found.doubts


def test_a_code_says_more_than_words() -> None:
    mine = Product("1", "蓝月亮 洗衣液 3kg", code("690285718"))
    assert alike(mine, "Blue Moon laundry", gtin=code("690285718")).evidence == "code"
    assert alike(mine, "Blue Moon laundry", gtin=code("690285718")).same
    other = alike(mine, "蓝月亮 洗衣液 3kg", gtin=code("690285719"))
    assert not other.same
    assert other.doubts[0] == Doubt.CODE


def test_a_code_that_only_one_shop_knows_says_nothing() -> None:
    mine = Product("1", "蓝月亮 洗衣液 3kg", code("2000000000017"[:12]))
    assert alike(mine, "蓝月亮 洗衣液 3kg", gtin=code("200000000002")).same


def test_two_bottles_under_the_code_of_one_are_doubted() -> None:
    number = code("690285718")
    found = alike(Product("1", "蓝月亮 洗衣液 3kg", number), "蓝月亮 洗衣液 3kg*2瓶", gtin=number)
    assert (found.same, found.evidence, found.doubts) == (False, "code", (Doubt.COUNT,))


def test_a_case_is_not_the_bottle_in_it() -> None:
    bottle = code("690285718000")
    case = "1" + bottle[1:13]
    case += str(check_digit(case))
    found = alike(Product("1", "农夫山泉 550ml", bottle), "农夫山泉 550ml", gtin=case)
    assert (found.same, found.doubts) == (False, (Doubt.COUNT,))


def test_evidence_names_what_fits() -> None:
    assert alike("Sony WH-1000XM5 Black", "索尼 WH-1000XM5 黑色").evidence == "brand, model"
    assert alike("农夫山泉 天然水 550ml", "农夫山泉 天然水 550ml").evidence == "brand, size"
    assert alike("百年孤独 马尔克斯", "百年孤独 马尔克斯").evidence == "text"


def test_pictures_help_and_hinder() -> None:
    product = Product("1", "自然堂 冰川水 喷雾")
    plain = likeness(product, listing("自然堂 冰川水 喷雾 补水"))
    seen = likeness(product, listing("自然堂 冰川水 喷雾 补水"), picture=0.95)
    other = likeness(product, listing("自然堂 冰川水 喷雾 补水"), picture=0.1)
    assert seen.score > plain.score > other.score
    assert (seen.evidence, other.doubts) == ("text and picture", (Doubt.PICTURE,))
    size = likeness(Product("1", "自然堂 喷雾 120ml"), listing("自然堂 喷雾 60ml"), picture=1.0)
    assert not size.same  # a picture does not tell the size


def test_what_is_known_beside_the_title_counts() -> None:
    product = Product("1", "纯牛奶", brand="伊利 Yili", size="250ml*12")
    assert likeness(product, listing("纯牛奶", brand="伊利", size="250ml*12")).same
    assert not likeness(product, listing("纯牛奶", brand="蒙牛", size="250ml*12")).same
    assert not likeness(product, listing("纯牛奶", brand="伊利", size="250ml*24")).same
    assert likeness(product, Product("2", "Yili 伊利 纯牛奶 12盒 250ml")).same


def test_the_title_in_the_seller_s_language_is_compared() -> None:
    product = Product(
        "1", "农夫山泉 东方树叶 茉莉花茶 500ml", title_other="Nongfu Spring Oriental Leaf Jasmine Tea 500 ml"
    )
    assert alike(product, "Nongfu Spring Oriental Leaf Jasmine Tea, 500ml").same
    assert not alike(product, "Nongfu Spring Oriental Leaf Oolong Tea 500ml").same
    assert not alike(product, "农夫山泉 东方树叶 乌龙茶 500ml").same


def test_doubts_are_said_in_both_languages() -> None:
    every = tuple(Doubt)
    assert doubt_words((Doubt.SIZE, Doubt.BUNDLE), "zh-CN") == "规格不同、是套装"
    assert doubt_words((Doubt.SIZE,), "en") == "another size"
    assert all(doubt_words((each,), language) for each in every for language in ("zh", "en"))


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_titles_get_a_score(a: str, b: str) -> None:
    found = likeness(Product("1", a), listing(b))
    assert 0 <= found.score <= 1
    assert found.evidence


@given(
    st.sampled_from(["农夫山泉 天然水 {}", "Evian Water {}", "海天 生抽 {}"]), st.integers(30, 5000), st.integers(2, 48)
)
def test_a_size_is_the_same_however_it_is_written(title: str, ml: int, count: int) -> None:
    product = title.format(f"{ml}ml*{count}")
    assert alike(product, title.format(f"{ml} 毫升 × {count} 瓶")).same
    assert alike(product, title.format(f"{count} x {ml / 1000}L")).same
    assert not alike(product, title.format(f"{ml}ml*{count + 1}")).same
    assert not alike(product, title.format(f"{ml * 2}ml*{count}")).same


def test_pairs_of_others_are_read_by_the_names_of_their_columns(tmp_path: Path) -> None:
    bench = load("pairs")
    file = tmp_path / "pairs.csv"
    file.write_text(
        "product_title,other,label,ean\n海天 生抽 500ml,海天生抽500ml,yes,\n海天 生抽,李锦记 生抽,0,6902083886455\n",
        "utf-8",
    )
    pairs = bench.read(file)
    assert [(pair.same, pair.product.gtin) for pair in pairs] == [(True, ""), (False, "06902083886455")]
    figures = bench.judged(pairs)
    assert (figures["pairs"], figures["precision"], figures["recall"]) == (2, 1.0, 1.0)
    file.write_text("title,listing,same\na,b,perhaps\n", "utf-8")
    with pytest.raises(InvalidInput):
        bench.read(file)


def test_figures_of_scores() -> None:
    bench = load("pairs")
    scores, truth = [0.9, 0.8, 0.7, 0.6], [True, True, False, True]
    assert bench.at(scores, truth, 0.8) == (1.0, 0.6667)
    assert bench.best_recall(scores, truth) == 0.6667
    assert bench.best_precision(scores, truth, 0.9) == 0.75


@pytest.mark.parametrize(
    ("name", "least", "precision", "recall"),
    [("development", 500, 0.98, 0.85), ("held_out", 200, 0.95, 0.8)],  # unseen titles hold words nobody listed
)
def test_precision_and_recall_on_labelled_pairs(name: str, least: int, precision: float, recall: float) -> None:
    bench = load("pairs")
    pairs = bench.read(PAIRS / f"{name}.csv")
    figures = bench.judged(pairs)
    assert len(pairs) >= least
    assert figures["precision"] >= precision
    assert figures["recall"] >= recall
    assert figures["precision"] > figures["baseline_precision_at_85"]


def test_no_product_is_in_both_sets() -> None:
    bench = load("pairs")
    sets = [{pair.product.title for pair in bench.read(PAIRS / f"{name}.csv")} for name in ("development", "held_out")]
    assert all(not (one & other) for one, other in pairwise(sets))
