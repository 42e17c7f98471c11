"""Whatever a card says, its drawing stays on its tile, lines lie apart, amounts are whole, and what is read stands still."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sketch import Measure, Sketch, Written, cards, displays

from quark_glasses import devices
from quark_glasses.core.errors import UnknownName
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.arrange import arrange
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.layouts.base import icon_or
from quark_glasses.core.hud.render.layouts.style import style
from quark_glasses.core.hud.render.painter import Box, Ink
from quark_glasses.core.hud.scene import Card, CardBox, CardKind, CardRow

DEVICES = [display for name in devices.names() if (display := devices.load(name)) is not None]
MEASURE = Measure()
any_display = st.one_of(st.sampled_from(DEVICES), displays())
rooms = st.integers(1, 1500)
each_display = pytest.mark.parametrize("display", DEVICES, ids=lambda display: display.name)


SCRIPTS = (
    "".join(f"第{number}位来宾，大家上午好！今天我非常荣幸能在这里介绍新产品。" for number in range(30)),
    " ".join(f"Good morning to number {number}, and to everyone else." for number in range(40)),
    "\n\n".join(f"第{number}行 line" for number in range(30)),
    "没有标点" * 300,
)


def drawn(card: Card, display: Display, room: tuple[int, int]) -> Sketch | None:
    """The card in a room, or None where it does not fit."""
    layout = LAYOUTS[card.kind]
    width, height = layout.size(card, display, MEASURE, *room)
    if not (0 < width <= room[0] and 0 < height <= room[1]):
        return None
    sketch = Sketch(display, Box(0, 0, width, height))
    layout.draw(card, sketch, 0)
    return sketch


def shown(card: Card, display: Display) -> Sketch:
    """The card alone on a display."""
    (placed,) = arrange([card], display, MEASURE)
    sketch = Sketch(display, Box(0, 0, placed.box.width, placed.box.height))
    LAYOUTS[card.kind].draw(card, sketch, 0)
    return sketch


def words(sketch: Sketch) -> list[str]:
    return [written.text for written in sketch.texts]


def largest(sketch: Sketch) -> Written:
    return max(sketch.texts, key=lambda written: written.size)


@settings(max_examples=200)
@given(cards(), any_display, rooms, rooms)
def test_a_card_that_fits_is_drawn_within_its_tile(card: Card, display: Display, width: int, height: int) -> None:
    sketch = drawn(card, display, (width, height))
    if sketch is None:
        return
    for written in sketch.texts:
        left, top, right, bottom = written.ink_box
        assert left >= 0, written
        assert right <= sketch.box.right + 0.01, written
        assert top >= -1, written
        assert bottom <= sketch.box.bottom + 1, written
    for name, box, _ in sketch.shapes:
        assert box.left >= 0, name
        assert box.top >= 0, name
        assert box.right <= sketch.box.right, name
        assert box.bottom <= sketch.box.bottom, name
        assert box.width >= 0, name
        assert box.height >= 0, name


@settings(max_examples=100)
@given(cards(st.sampled_from([kind for kind in CardKind if kind is not CardKind.PICTURE])), any_display, rooms, rooms)
def test_no_word_covers_another(card: Card, display: Display, width: int, height: int) -> None:
    sketch = drawn(card, display, (width, height))
    for one, other in combinations(sketch.texts if sketch else (), 2):
        a, b = one.ink_box, other.ink_box
        across = min(a[2], b[2]) - max(a[0], b[0])
        down = min(a[3], b[3]) - max(a[1], b[1])
        assert across <= 0.01 or down <= 1.01, (one, other)


@settings(max_examples=100)
@given(cards(), any_display, rooms, rooms)
def test_a_card_fits_into_a_room_of_its_own_size(card: Card, display: Display, width: int, height: int) -> None:
    layout = LAYOUTS[card.kind]
    size = layout.size(card, display, MEASURE, width, height)
    if 0 < size[0] <= width and 0 < size[1] <= height and not card.anchor.frame_id:
        assert layout.size(card, display, MEASURE, *size) == size


@each_display
def test_no_text_is_smaller_than_can_be_read(display: Display) -> None:
    look = style(display)
    assert look.small >= 16
    assert look.small / display.px_per_deg >= 0.59
    for kind in CardKind:
        text = "¥25.80" if kind is CardKind.PAYMENT else "正文 " * 90
        card = Card("card", kind, "标题 " * 30, text, rows=(CardRow("一 " * 20, "¥1.00", "注"),))
        assert all(written.size >= look.small for written in shown(card, display).texts)


@each_display
@pytest.mark.parametrize("amount", ["¥25.80", "¥1,280.00", "US$ 12,345,678.90", "1 234 567,89 €"])
@pytest.mark.parametrize(
    "payee", ["店", "Blue Bottle Coffee Company of San Francisco", "一家名字特别特别长的奶茶店人民广场分店"]
)
def test_the_amount_of_a_payment_is_whole_and_the_largest(display: Display, amount: str, payee: str) -> None:
    card = Card("pay", CardKind.PAYMENT, payee, amount, rows=(CardRow("请说“确认支付”"),))
    sketch = shown(card, display)
    assert largest(sketch).text == amount
    assert largest(sketch).size >= style(display).text
    assert "请说“确认支付”" in words(sketch)


@settings(max_examples=80)
@given(cards(st.just(CardKind.PAYMENT)), any_display, rooms, rooms)
def test_no_part_of_an_amount_is_ever_left_out(card: Card, display: Display, width: int, height: int) -> None:
    amount = " ".join(card.text.split())
    sketch = drawn(card, display, (width, height))
    assert sketch is None or not amount or amount in words(sketch)


@each_display
def test_prices_are_whole_and_stand_below_one_another(display: Display) -> None:
    rows = (
        CardRow("京东自营旗舰店官方正品", "¥29.90", "¥0.23/100ml"),
        CardRow("天猫超市", "¥1,025.80", "包邮", True),
        CardRow("A very long name of a shop", "$31.90"),
    )
    sketch = shown(Card("price", CardKind.PRICE, "农夫山泉 550 毫升", "不确定是同一规格", rows=rows), display)
    prices = [written for written in sketch.texts if written.text in {row.value for row in rows}]
    assert "¥1,025.80" in words(sketch)
    assert len(prices) == 3
    assert len({round(written.left + written.width) for written in prices}) == 1
    assert any("不确定" in text for text in words(sketch))
    marked = next(written for written in prices if written.text == "¥1,025.80")
    assert marked.ink is Ink.GOOD


@each_display
def test_a_long_list_keeps_the_marked_row_and_says_how_many_are_left_out(display: Display) -> None:
    rows = tuple(CardRow(f"第{number}家", f"{number} 米", marked=number == 17) for number in range(20))
    sketch = shown(Card("list", CardKind.LIST, "餐厅", rows=rows), display)
    labels = [text for text in words(sketch) if text.startswith("第")]
    assert "第17家" in labels
    assert f"+{20 - len(labels)}" in words(sketch)


def test_lines_of_text_are_a_list_too() -> None:
    sketch = shown(Card("list", CardKind.LIST, "购物", "牛奶\n鸡蛋\n\n面包"), DEVICES[0])
    assert words(sketch) == ["购物", "牛奶", "鸡蛋", "面包"]


@each_display
@pytest.mark.parametrize("distance", ["120 m", "1.2 公里", "1,200 ft"])
def test_the_distance_to_the_turn_is_whole_beside_a_large_arrow(display: Display, distance: str) -> None:
    card = Card("turn", CardKind.NAVIGATION, distance, "Massachusetts Avenue " * 5, icon="turn-left", progress=0.5)
    sketch = shown(card, display)
    assert distance in words(sketch)
    arrow = next(box for name, box, _ in sketch.shapes if name == "icon turn-left")
    assert arrow.width > 2 * style(display).small


def test_an_icon_that_nobody_has_is_replaced() -> None:
    sketch = shown(Card("turn", CardKind.NAVIGATION, "120 m", "Main Street", icon="../../etc"), DEVICES[0])
    assert any(name == "icon arrow" for name, _, _ in sketch.shapes)


@pytest.mark.parametrize(
    ("name", "drawn"), [("arrow@35", "arrow@35"), ("arrow@nan", "arrow"), ("turn-left@", "turn-left"), ("x@3", "bell")]
)
def test_an_icon_may_be_turned_by_a_number_only(name: str, drawn: str) -> None:
    assert icon_or(name, "bell") == drawn


@each_display
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_line_to_read_is_bright_and_stays_where_it_is(display: Display, script: str) -> None:
    seen = []
    for position in range(0, len(script), 43):
        sketch = shown(Card("script", CardKind.TELEPROMPTER, text=script, position=position), display)
        bright = [written for written in sketch.texts if written.ink is Ink.BRIGHT]
        assert len(bright) == 1
        assert all(written.baseline < bright[0].baseline for written in sketch.texts if written.ink is Ink.DIM)
        assert all(written.baseline > bright[0].baseline for written in sketch.texts if written.ink is Ink.PLAIN)
        seen.append(bright[0].baseline)
    assert len(set(seen)) == 1


@settings(max_examples=60)
@given(st.integers(1, 900), st.randoms(use_true_random=False), st.data())
def test_the_bright_line_holds_the_sign_to_be_read(length: int, random: Random, data: st.DataObject) -> None:
    # No sign but spaces and punctuation comes twice, so that a line tells where in the script it is.
    script = "".join(
        chr(0x4E00 + number) + random.choice([""] * 40 + ["，", "。", " ", "\n"]) for number in range(length)
    )
    position = data.draw(st.integers(0, len(script) - 1))
    sketch = shown(Card("script", CardKind.TELEPROMPTER, text=script, position=position), DEVICES[0])
    (bright,) = [written.text for written in sketch.texts if written.ink is Ink.BRIGHT]
    if ord(script[position]) >= 0x4E00 and script[position] not in "，":
        assert script[position] in bright


def test_a_script_that_is_read_to_its_end_shows_its_last_line() -> None:
    sketch = shown(Card("script", CardKind.TELEPROMPTER, text="第一行\n第二行", position=99), DEVICES[0])
    assert [(written.text, written.ink) for written in sketch.texts] == [("第一行", Ink.DIM), ("第二行", Ink.BRIGHT)]


@each_display
def test_a_caption_shows_the_newest_words_and_a_reply_its_first(display: Display) -> None:
    text = "".join(f"第{number}句话说得很长很长，" for number in range(99))
    newest = words(shown(Card("caption", CardKind.CAPTION, "王老师", text), display))
    first = words(shown(Card("reply", CardKind.REPLY, "问题", text), display))
    assert newest[0] == "王老师"
    assert "".join(newest).endswith("第98句话说得很长很长，")
    assert first[1].startswith("第0句")
    assert first[-1].endswith(("…", "..."))


@each_display
def test_a_long_speech_goes_on_line_by_line(display: Display) -> None:
    speech = "".join(f"第{number}句话说得很长很长。" for number in range(200))
    before: list[str] = []
    broken_anew = 0
    for end in range(300, len(speech), 8):
        lines = words(shown(Card("caption", CardKind.CAPTION, "王老师", speech[:end]), display))[1:]
        assert "".join(lines).endswith(speech[end - 8 : end])
        if len(before) == 3:  # the first begins with an ellipsis
            broken_anew += not any(line.startswith(old[:-2]) for line in lines[1:] for old in before[1:])
        before = lines
    assert broken_anew <= len(speech) // 600


@each_display
def test_labels_of_a_picture_stand_apart_on_clear_ground(display: Display) -> None:
    marked = tuple(CardBox(f"物品{n}", 0.1 * n, 0.2, 0.1 * n + 0.3, 0.7) for n in range(5))
    sketch = shown(Card("photo", CardKind.PICTURE, text="两样", picture=b"x", boxes=marked), display)
    (picture,) = [box for name, box, _ in sketch.shapes if name == "picture"]
    frames = [box for name, box, _ in sketch.shapes if name == "frame"]
    grounds = [box for name, box, ink in sketch.shapes if name == "rule" and ink is Ink.CLEAR]
    assert len(frames) == 5
    assert grounds
    assert all(picture.left <= box.left and box.right <= picture.right for box in frames + grounds)
    assert not any(one.overlaps(other) for one, other in combinations(grounds, 2))


@pytest.mark.parametrize(
    ("row", "icon", "ink"),
    [
        (("battery", "80%"), "battery-3", Ink.DIM), (("battery", "5%"), "battery-0", Ink.WARN),
        (("battery", "5%+"), "battery-charging", Ink.DIM), (("tier", "cloud"), "cloud", Ink.DIM),
        (("network", "offline"), "offline", Ink.DIM),
        (("message", "3"), "message", Ink.DIM),
    ],
)  # fmt: skip
def test_states_show_as_signs(row: tuple[str, str], icon: str, ink: Ink) -> None:
    sketch = shown(Card("status", CardKind.STATUS, "14:05", "text", rows=(CardRow(*row),)), DEVICES[0])
    assert [(name, shade) for name, _, shade in sketch.shapes] == [(f"icon {icon}", ink)]
    assert words(sketch) == ["14:05"] + ([row[1].rstrip("+")] if row[0] in ("battery", "message") else [])


def test_the_recording_light_is_shown_beside_the_time() -> None:
    card = Card("status", CardKind.STATUS, "14:05", "80% · 云端", icon="recording")
    with_light, without = shown(card, DEVICES[0]), shown(replace(card, icon=""), DEVICES[0])
    assert [(name, ink) for name, _, ink in with_light.shapes] == [("icon recording", Ink.DANGER)]
    assert [(text.text, text.left) for text in with_light.texts] == [(text.text, text.left) for text in without.texts]


def test_an_unknown_icon_is_said_with_the_known_ones() -> None:
    with pytest.raises(UnknownName, match="turn-left"):
        icons.icon("turn-lef")


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_stays_on_its_grid(name: str) -> None:
    for stroke in icons.icon(name):
        assert len(stroke.points) >= 2
        for x, y in stroke.points:
            assert icons.LINE / 2 <= x <= icons.GRID - icons.LINE / 2
            assert icons.LINE / 2 <= y <= icons.GRID - icons.LINE / 2


def test_left_and_right_are_mirrored() -> None:
    for name in ("turn", "turn-slight", "turn-sharp"):
        left, right = icons.icon(f"{name}-left"), icons.icon(f"{name}-right")
        for one, other in zip(left, right, strict=True):
            assert [(icons.GRID - x, y) for x, y in one.points] == [pytest.approx(point) for point in other.points]
        tip = right[1].points[1]  # the middle of the arrow's head
        assert tip[0] > icons.GRID / 2


@pytest.mark.parametrize(
    ("charge", "name"),
    [(0.0, "battery-0"), (0.12, "battery-0"), (0.5, "battery-2"), (1.0, "battery-4"), (7.0, "battery-4")],
)
def test_the_battery_has_a_bar_for_each_quarter(charge: float, name: str) -> None:
    assert icons.battery(charge) == name
    assert icons.battery(charge, charging=True) == "battery-charging"
