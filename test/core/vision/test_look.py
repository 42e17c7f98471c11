"""A look: the right picture is worked on, it ends when enough was seen, and what was read is what is told."""

from __future__ import annotations

import json
from functools import cache

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Frame, Header, ToolCall, ToolRequest
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.findings import Sought
from quark_glasses.core.vision.look import HANDS, Lane, Look, Step
from quark_glasses.core.vision.look_answer import Aloud, said_of, trouble
from quark_glasses.core.vision.look_picture import is_dark, of_jpeg, rgb, small_jpeg, twice
from quark_glasses.core.vision.seen import SeenHand, SeenObject, TextLine
from quark_glasses.core.vision.wish import Verb, Wish, wish_of

MS = 1_000_000
NONE = Sought(0)
ALL = Sought.CODES | Sought.TEXTS | Sought.OBJECTS | Sought.LOOKS
BOX = ((10.0, 10.0), (60.0, 10.0), (60.0, 30.0), (10.0, 30.0))
TEA = Code("6901234567892", "ean13", BOX, 0.9)


@cache
def view(blur: float = 0.0, seed: int = 1) -> np.ndarray:
    grey = np.random.default_rng(seed).integers(0, 2, (24, 32)).astype(np.uint8) * 255
    big = np.kron(grey, np.ones((10, 10), np.uint8))
    big = np.asarray(cv2.GaussianBlur(big, (0, 0), blur), np.uint8) if blur else big
    return np.repeat(big[:, :, None], 3, axis=2)


def frame(at_ms: float, blur: float = 0.0, seed: int = 1) -> Frame:
    return Frame(Header(round(at_ms * MS)), view(blur, seed), "bgr8")


def look(want: Sought, able: Sought = ALL, verb: Verb = Verb.FIND, enough: Sought = NONE) -> Look:
    return Look(Wish(verb, want, "en", enough), able, from_ns=0)


def work(one: Look, *lanes: Lane) -> Step | None:
    """What is to be worked on next, in whichever lane has something to do."""
    return next((step for lane in lanes or tuple(Lane) if (step := one.step(lane)) is not None), None)


def text(words: str) -> TextLine:
    return TextLine(words, 0.9, BOX)


def asked(tool: str, language: str = "en", **arguments: object) -> Wish | None:
    return wish_of(ToolRequest(Header(), ToolCall("c", tool, json.dumps(arguments)), "u", "intent", language))


class TestWishes:
    def test_what_the_tools_want(self) -> None:
        scan, read = asked("vision.scan", "zh-CN"), asked("vision.read", more=True)
        assert scan == Wish(Verb.SCAN, Sought.CODES, "zh")
        assert read is not None
        assert read.more
        assert asked("commerce.price") is None
        find = asked("vision.find", want=["codes", "looks"], enough=["codes"])
        assert find == Wish(Verb.FIND, Sought.CODES | Sought.LOOKS, "en", Sought.CODES)

    @pytest.mark.parametrize("tool", ["vision.erase", "vision.", "vision.find.more"])
    def test_unknown_tools(self, tool: str) -> None:
        with pytest.raises(InvalidInput, match="There are: find, what"):
            asked(tool)

    def test_arguments_of_any_kind_do_no_harm(self) -> None:
        for arguments in ("", "[]", "null", "{"):
            request = ToolRequest(Header(), ToolCall("c", "vision.find", arguments), "u", "intent", "en")
            assert wish_of(request) is not None
        for arguments in ('{"want": 3}', '{"want": [["codes"]]}', '{"enough": {"codes": 1}}'):
            request = ToolRequest(Header(), ToolCall("c", "vision.find", arguments), "u", "intent", "en")
            with pytest.raises(InvalidInput, match="Ask for some of"):
                wish_of(request)


class TestCodes:
    def test_the_newest_picture_is_searched_until_two_agree(self) -> None:
        one = look(Sought.CODES)
        for at in (0, 30, 60):
            one.see(frame(at))
        step = work(one)
        assert step is not None
        assert step.frame.header.stamp_ns == 60 * MS
        one.codes_read(step, [TEA])
        assert work(one) is None, "one picture is searched once"
        assert not one.finished
        one.see(frame(90))
        step = work(one)
        assert step is not None
        one.codes_read(step, [TEA])
        assert one.finished
        (code,) = one.result(Header(), "u", "r").codes
        assert code.agreeing == 2

    def test_a_code_has_its_place_whatever_the_size_of_the_picture(self) -> None:
        one = look(Sought.CODES | Sought.TEXTS)
        first, second = twice(Frame(Header(), view(), "bgr8"))
        small = Code(TEA.text, TEA.format, tuple((0.85 * x, 0.85 * y) for x, y in BOX), 0.9)  # type: ignore[arg-type]
        for seen, found in ((first, TEA), (second, small)):
            one.see(seen)
            step = work(one, Lane.GLANCE)
            assert step is not None
            one.codes_read(step, [found])
        x, y = one.result(Header(), "u", "r").codes[0].region.middle
        assert (x, y) == (pytest.approx(35 / 320, abs=0.01), pytest.approx(20 / 240, abs=0.01))

    def test_a_code_seen_once_is_told_as_not_certain(self) -> None:
        one = look(Sought.CODES)
        one.see(frame(0))
        step = work(one)
        assert step is not None
        one.codes_read(step, [TEA])
        (code,) = one.result(Header(), "u", "r").codes
        assert code.agreeing == 1
        assert said_of(one, Aloud(), 0) == ""

    def test_text_is_read_while_codes_are_searched_and_those_end_after_a_few_pictures(self) -> None:
        one = look(Sought.CODES | Sought.TEXTS)
        read_at, searched = -1, 0
        for at in range(0, 1000, 30):
            one.see(frame(at))
            if (step := work(one, Lane.READING)) is not None:
                read_at = at
                one.texts_read(step, [text("tea")])
            if (step := work(one, Lane.GLANCE)) is not None:
                searched += 1
                one.codes_read(step, [])
        assert (read_at, searched) == (30, 4)
        assert one.finished

    def test_nothing_is_read_where_a_code_that_was_seen_may_do(self) -> None:
        one = look(Sought.CODES | Sought.TEXTS, enough=Sought.CODES)
        one.see(frame(0))
        step = work(one, Lane.GLANCE)
        assert step is not None
        one.codes_read(step, [TEA])
        one.see(frame(30))
        assert work(one, Lane.READING) is None
        one.see(frame(900))
        assert work(one, Lane.READING) is not None, "it was seen only once, and time passes"

    def test_a_scan_without_any_trace_of_a_code_ends_soon_and_does_not_search_all_the_time(self) -> None:
        one, at, searched = look(Sought.CODES, verb=Verb.SCAN), 0, 0
        while not one.finished:
            one.see(frame(at))
            if (step := work(one)) is not None:
                searched += 1
                one.codes_read(step, [])
            at += 33
        assert 2400 <= at <= 2800
        assert searched <= 25, "of 75 pictures"

    def test_a_code_that_shows_now_and_then_is_searched_for_as_long_as_there_is_time(self) -> None:
        one = look(Sought.CODES, verb=Verb.SCAN)
        for number in range(120):
            one.see(frame(33 * number))
            step = work(one)
            assert step is not None, "every picture"
            one.codes_read(step, [TEA] if number == 3 else [])
        assert not one.finished


class TestEarly:
    """A look that is begun before the question is final."""

    def begun(self) -> Look:
        return Look(Wish(Verb.FIND, ALL, "en"), ALL, from_ns=0, points=True, asked=False)

    def test_only_what_is_cheap_is_done_and_it_does_not_end_by_itself(self) -> None:
        for shown, most in (([], 2), ([TEA], 4)):
            one, kinds = self.begun(), []
            for at in range(0, 1200, 30):
                one.see(frame(at))
                assert work(one, Lane.READING) is None, "no text is read"
                if (step := work(one, Lane.GLANCE)) is not None:
                    kinds.append(step.kind)
                    one.codes_read(step, shown)
                assert not one.finished
            assert set(kinds) == {Sought.CODES}
            assert len(kinds) <= most

    def test_what_was_found_counts_once_it_is_asked_for(self) -> None:
        one = Look(Wish(Verb.FIND, Sought.CODES | Sought.TEXTS, "en"), ALL, from_ns=0, asked=False)
        for at in (0, 30):
            one.see(frame(at))
            step = work(one)
            assert step is not None
            one.codes_read(step, [TEA])
        assert not one.finished
        one.ask(Wish(Verb.FIND, Sought.CODES | Sought.TEXTS, "en", enough=Sought.CODES), 40 * MS)
        assert one.finished

    def test_the_pictures_of_before_are_read_at_once(self) -> None:
        one = Look(Wish(Verb.READ, Sought.TEXTS, "en"), ALL, from_ns=0, asked=False)
        for at in (0, 30):
            one.see(frame(at))
        one.ask(one.wish, 40 * MS)
        assert work(one, Lane.READING) is not None

    def test_a_scan_has_its_time_from_the_question_on(self) -> None:
        one = look(Sought.CODES, verb=Verb.SCAN)
        one.asked = False
        for at in range(0, 1500, 30):
            one.see(frame(at))
            if (step := work(one)) is not None:
                one.codes_read(step, [])
        one.ask(one.wish, 1500 * MS)
        at = 1500
        while not one.finished:
            one.see(frame(at))
            if (step := work(one)) is not None:
                one.codes_read(step, [])
            at += 30
        assert 3900 <= at <= 4300


class TestPictures:
    def test_the_sharpest_is_read(self) -> None:
        one = look(Sought.TEXTS)
        for at, blur in ((0, 4.0), (30, 3.0), (60, 0.0), (90, 3.0), (330, 4.0)):
            one.see(frame(at, blur))
        step = work(one)
        assert step is not None
        assert step.frame.header.stamp_ns == 60 * MS

    def test_pictures_from_before_the_question_do_not_count(self) -> None:
        one = Look(Wish(Verb.READ, Sought.TEXTS, "en"), ALL, from_ns=100 * MS)
        one.see(frame(50))
        assert (one.frames, work(one)) == (0, None)

    def test_two_good_pictures_are_enough(self) -> None:
        one = look(Sought.TEXTS)
        one.see(frame(0))
        assert work(one) is None
        one.see(frame(30))
        assert work(one) is not None

    def test_no_text_is_looked_for_in_later_pictures_but_not_for_ever(self) -> None:
        one = look(Sought.TEXTS, verb=Verb.READ)
        tries = 0
        for at in range(0, 5000, 100):
            one.see(frame(at))
            if (step := work(one)) is not None:
                tries += 1
                one.texts_read(step, [])
        assert tries == 3
        assert one.finished

    def test_what_it_looks_like_is_measured_around_the_thing_in_the_middle(self) -> None:
        one = look(Sought.OBJECTS | Sought.LOOKS)
        for at in (0, 30):
            one.see(frame(at))
        step = work(one)
        assert step is not None
        one.objects_seen(step, [SeenObject("cup", 0.9, 130, 90, 190, 150), SeenObject("tv", 0.9, 0, 0, 40, 40)])
        step = work(one)
        assert step is not None
        assert step.kind == Sought.LOOKS
        assert min(x for x, _ in step.region.corners) == pytest.approx(130 / 320)
        one.looks_measured(step, [0.6, 0.8])
        result = one.result(Header(), "u", "r", "lite0")
        assert (result.looks, result.looks_model) == ((0.6, 0.8), "lite0")
        assert [each.label for each in result.objects] == ["cup", "tv"]


def hand(x: float, y: float, size: float = 80.0) -> SeenHand:
    """A hand whose index finger points up at (x, y), px."""
    thumb = [(x + 16 - 4 * n, y + size * 0.85 - 6 * n) for n in range(4)]
    index = [(x, y + size * (0.5 - n / 6)) for n in range(4)]
    curled = [(x + 8 * f, y + size * (0.5 + bend)) for f in (1, 2, 3) for bend in (0.0, -0.1, 0.0, 0.1)]
    return SeenHand(0.9, ((x + 8, y + size), *thumb, *index, *curled))


class TestPointing:
    def pointed(self, verb: Verb, *hands: SeenHand) -> Look:
        one = Look(Wish(verb, Sought.TEXTS | Sought.LOOKS, "en"), ALL, from_ns=0, points=True)
        for at in (0, 30):
            one.see(frame(at))
        step = work(one)
        assert step is not None
        assert step.kind == HANDS
        one.hands_seen(step, hands)
        step = work(one)
        assert step is not None
        left, right = (
            TextLine(side, 0.9, tuple((a + x, b) for a, b in BOX)) for side, x in (("left", 0.0), ("right", 240.0))
        )  # type: ignore[arg-type]
        one.texts_read(step, [left, right])
        return one

    def test_only_the_text_that_is_pointed_at_is_read(self) -> None:
        assert [each.text for each in self.pointed(Verb.READ, hand(280, 60)).texts] == ["right"]
        assert [each.text for each in self.pointed(Verb.READ, hand(40, 60)).texts] == ["left"]
        assert len(self.pointed(Verb.READ, hand(160, 200)).texts) == 2, "there is none"
        assert len(self.pointed(Verb.READ).texts) == 2
        assert len(self.pointed(Verb.FIND, hand(280, 60)).texts) == 2, "other nodes decide for themselves"

    def test_what_it_looks_like_is_measured_there(self) -> None:
        one = self.pointed(Verb.FIND, hand(280, 120))
        step = work(one)
        assert step is not None
        x, y = step.region.middle
        assert x > 0.75
        assert y < 0.5

    def test_an_engine_for_hands_that_does_not_work_stops_nothing(self) -> None:
        one = Look(Wish(Verb.READ, Sought.TEXTS, "en"), ALL, from_ns=0, points=True)
        for at in (0, 30):
            one.see(frame(at))
        one.gave_up(HANDS)
        step = work(one)
        assert step is not None
        assert step.kind == Sought.TEXTS

    def test_nobody_points_at_a_code_that_is_held_up(self) -> None:
        one = Look(Wish(Verb.SCAN, Sought.CODES, "en"), ALL, from_ns=0, points=True)
        for at in (0, 30, 60):
            one.see(frame(at))
            step = work(one)
            assert step is not None
            assert step.kind == Sought.CODES


class TestEnds:
    def test_enough_ends_it(self) -> None:
        one = look(Sought.CODES | Sought.TEXTS, enough=Sought.CODES)
        for at in (0, 30):
            one.see(frame(at))
            step = work(one)
            assert step is not None
            one.codes_read(step, [TEA])
        assert one.finished

    def test_engines_that_are_absent_are_not_waited_for(self) -> None:
        one = look(Sought.CODES | Sought.TEXTS, able=Sought.TEXTS)
        for at in (0, 30):
            one.see(frame(at))
        step = work(one)
        assert step is not None
        assert step.kind == Sought.TEXTS
        one.gave_up(Sought.TEXTS)
        assert one.finished
        assert one.result(Header(), "u", "r").sought == Sought(0)

    @settings(max_examples=40)
    @given(st.lists(st.tuples(st.integers(1, 400), st.sampled_from(["code", "none", "text"])), max_size=25))
    def test_it_always_ends_and_never_tells_a_code_that_only_one_picture_showed(
        self, story: list[tuple[int, str]]
    ) -> None:
        one, now, shown = look(Sought.CODES | Sought.TEXTS), 0, 0
        for wait, what in [*story, *[(300, "none")] * 16]:
            now += wait
            one.see(frame(now))
            step = work(one)
            if step is None:
                continue
            if step.kind == Sought.CODES:
                shown += what == "code"
                one.codes_read(step, [TEA] if what == "code" else [])
            else:
                one.texts_read(step, [text("tea")] if what == "text" else [])
        assert one.finished
        sure = [code for code in one.result(Header(), "u", "r").codes if code.agreeing > 1]
        assert not sure or shown >= 2


class TestTroubles:
    def test_what_is_said_depends_on_what_went_wrong(self) -> None:
        none = look(Sought.TEXTS, verb=Verb.READ)
        assert trouble(none) == "no_picture"
        black = look(Sought.TEXTS, verb=Verb.READ)
        black.see(Frame(Header(), np.full((240, 320, 3), 3, np.uint8), "bgr8"))
        assert trouble(black) == "dark"
        soft = look(Sought.TEXTS, verb=Verb.READ)
        mug = np.full((240, 320, 3), 150, np.uint8)
        cv2.circle(mug, (160, 120), 60, (40, 60, 200), -1)
        cv2.rectangle(mug, (20, 150), (90, 230), (230, 220, 210), -1)
        soft.see(Frame(Header(), np.asarray(cv2.GaussianBlur(mug, (0, 0), 5), np.uint8), "bgr8"))
        assert trouble(soft) == "blurred"
        sharp = {Verb.READ: "no_text", Verb.SCAN: "no_code", Verb.WHAT: "nothing", Verb.TRANSLATE: "no_text"}
        for verb, key in sharp.items():
            one = look(Sought.TEXTS, verb=verb)
            one.see(frame(0))
            assert trouble(one) == key

    def test_a_wall_is_not_called_blurred(self) -> None:
        wall = look(Sought.TEXTS, verb=Verb.READ)
        wall.see(Frame(Header(), np.full((240, 320, 3), 200, np.uint8), "bgr8"))
        assert trouble(wall) == "no_text"


class TestReadingOn:
    def test_old_readings_are_forgotten(self) -> None:
        aloud = Aloud()
        said = aloud.begin("字" * 300, "zh", 0)
        assert said.endswith("接着读。")
        assert aloud.more("zh", 400_000 * MS) == ""
        assert aloud.more("zh", 200_000 * MS)


class TestPixels:
    def test_colours_come_in_the_order_that_engines_want(self) -> None:
        blue = np.zeros((32, 32, 3), np.uint8)
        blue[:, :, 0] = 255
        assert rgb(Frame(Header(), blue, "bgr8"))[0, 0].tolist() == [0, 0, 255]
        assert rgb(Frame(Header(), blue, "rgb8"))[0, 0].tolist() == [255, 0, 0]
        shown = cv2.imdecode(
            np.frombuffer(small_jpeg(Frame(Header(), blue, "rgb8"), 16).data, np.uint8), cv2.IMREAD_COLOR
        )
        assert shown is not None
        assert shown.shape == (16, 16, 3)
        assert shown[8, 8, 2] > 200

    def test_what_is_no_picture_or_endless_is_not_read(self) -> None:
        data = cv2.imencode(".png", np.zeros((40, 60, 3), np.uint8))[1].tobytes()
        found = of_jpeg(data, Header(5))
        assert found is not None
        assert found.pixels.shape == (40, 60, 3)
        wide = data[:16] + (100_000).to_bytes(4, "big") * 2 + data[24:]
        thin = cv2.imencode(".png", np.zeros((11, 341, 3), np.uint8))[1].tobytes()
        for bad in (b"", b"no picture", data[:40], wide, thin):
            assert of_jpeg(bad, Header()) is None

    def test_a_single_picture_is_seen_twice(self) -> None:
        first, second = twice(frame(0))
        assert second.pixels.shape[0] < first.pixels.shape[0]
        assert second.header.stamp_ns > first.header.stamp_ns

    def test_a_lamp_in_the_dark_is_not_darkness(self) -> None:
        night = np.zeros((240, 320, 3), np.uint8)
        assert is_dark(Frame(Header(), night, "bgr8"))
        night[:60, :80] = 255
        assert not is_dark(Frame(Header(), night, "bgr8"))
