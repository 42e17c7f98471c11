"""A product is known again by its looks only when nothing else looks like it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.vision.lookalike import LITE0, RULES, STRICT, Alike, Change, Lookalikes, Rule, judged, unit

MODEL = LITE0
RULE = RULES[MODEL]


def looks(angle: float, size: int = 8) -> np.ndarray:
    """A point on a circle: the cosine of two is that of the angle between them."""
    vector = np.zeros(size, np.float32)
    vector[:2] = np.cos(angle), np.sin(angle)
    return vector


def learned(*rows: tuple[str, float], most: int = 100, each: int = 8) -> Lookalikes:
    held = Lookalikes(most, each)
    for product, angle in rows:
        held.take(held.plan(product, looks(angle), MODEL))
    return held


class TestNearest:
    def test_gives_each_product_once_with_its_most_similar_look(self) -> None:
        held = learned(("tea", 0.0), ("tea", 0.5), ("milk", 1.2))
        assert [each.product_id for each in held.nearest(looks(0.45), MODEL)] == ["tea", "milk"]
        assert held.nearest(looks(0.45), MODEL)[0].likeness == pytest.approx(np.cos(0.05), abs=2e-3)

    def test_looks_of_another_model_or_size_are_never_compared(self) -> None:
        held = learned(("tea", 0.0))
        assert held.nearest(looks(0.0), "another") == ()
        assert held.nearest(looks(0.0, 9), MODEL) == ()

    def test_gives_no_more_than_asked_for(self) -> None:
        held = learned(*((f"p{number}", number / 10) for number in range(12)))
        assert [each.product_id for each in held.nearest(looks(0.32), MODEL, 3)] == ["p3", "p4", "p2"]

    @pytest.mark.parametrize("bad", [[], [0.0, 0.0], [float("nan"), 1.0], [float("inf"), 1.0], [[1.0]]])
    def test_what_are_no_looks_is_refused(self, bad: Sequence[float]) -> None:
        with pytest.raises(InvalidInput):
            learned(("tea", 0.0)).nearest(bad, MODEL)

    def test_length_does_not_matter(self) -> None:
        assert learned(("tea", 0.3)).nearest(looks(0.3) * 40, MODEL)[0].likeness == pytest.approx(1.0, abs=2e-3)


class TestLearning:
    def test_the_same_look_again_is_kept_once_and_counts_as_new(self) -> None:
        held = learned(("tea", 0.0), ("milk", 1.5), ("tea", 0.01))
        assert len(held) == 2
        more = held.plan("rice", looks(0.7), MODEL)
        assert more.gone == ()

    def test_the_oldest_goes_when_there_are_too_many(self) -> None:
        held = learned(("tea", 0.0), ("milk", 0.5), ("tea", 0.01), ("rice", 1.0), most=2, each=2)
        assert [each.product_id for each in held.nearest(looks(0.0), MODEL)] == ["tea", "rice"]

    def test_one_product_does_not_take_all_the_room(self) -> None:
        held = learned(("milk", 3.0), *(("tea", number * 0.4) for number in range(8)), each=3)
        assert len(held) == 4
        assert held.nearest(looks(3.0), MODEL)[0] == Alike("milk", pytest.approx(1.0, abs=2e-3))

    def test_forgetting_leaves_no_look(self) -> None:
        held = learned(("tea", 0.0), ("milk", 0.3), ("tea", 0.6))
        assert len(held.forget("tea")) == 2
        assert [each.product_id for each in held.nearest(looks(0.0), MODEL)] == ["milk"]

    def test_a_plan_changes_nothing(self) -> None:
        held = learned(("tea", 0.0))
        held.plan("tea", looks(0.0), MODEL)
        held.plan("milk", looks(1.0), MODEL)
        assert [each.product_id for each in held.nearest(looks(1.0), MODEL)] == ["tea"]

    def test_looks_need_a_product_and_a_model(self) -> None:
        for product, model in [("", MODEL), ("tea", "")]:
            with pytest.raises(InvalidInput):
                Lookalikes().plan(product, looks(0.0), model)

    def test_needs_room(self) -> None:
        with pytest.raises(InvalidParameter):
            Lookalikes(3, 4)

    def test_restoring_keeps_the_newest_and_the_count_goes_on(self) -> None:
        source = Lookalikes()
        rows = []
        for number in range(5):
            change = source.plan(f"p{number}", looks(number * 0.5), MODEL)
            source.take(change)
            rows.append(change.look)
        held = Lookalikes(3, 3)
        held.restore(reversed(rows))
        assert len(held) == 3
        assert held.plan("new", looks(9.0), MODEL).look.number == 6
        assert held.plan("new", looks(9.0), MODEL).gone == (3,)

    @given(st.lists(st.tuples(st.sampled_from("abcd"), st.floats(0, 3), st.booleans()), max_size=40), st.integers(1, 6))
    def test_any_history_is_bounded_and_finds_what_it_holds(
        self, history: list[tuple[str, float, bool]], most: int
    ) -> None:
        held, kept = Lookalikes(most, most), {}
        for product, angle, drop in history:
            if drop:
                for number in held.forget(product):
                    del kept[number]
                continue
            change: Change = held.plan(product, looks(angle), MODEL)
            held.take(change)
            for number in change.gone:
                del kept[number]
            kept[change.look.number] = change.look
        assert len(held) == len(kept) <= most
        for look in kept.values():
            vector = look.vector.astype(np.float32)
            best = held.nearest(vector, MODEL, 10)
            assert best[0].likeness == pytest.approx(1.0, abs=3e-3)
            assert look.product_id in {each.product_id for each in best}


class TestJudged:
    def test_near_and_alone_is_sure(self) -> None:
        found = (Alike("tea", RULE.least + 0.01), Alike("milk", RULE.least - RULE.margin - 0.01))
        assert judged(found, MODEL) == found[0]

    def test_two_that_look_alike_are_not_sure(self) -> None:
        assert judged((Alike("green tea", 0.97), Alike("black tea", 0.97 - RULE.margin / 2)), MODEL) is None

    def test_the_only_product_known_is_not_taken_for_everything(self) -> None:
        assert judged((Alike("tea", RULE.least + 0.01),), MODEL) is None
        assert judged((Alike("tea", RULE.least + RULE.margin / 2),), MODEL) is not None

    def test_far_from_everything_is_not_sure(self) -> None:
        assert judged((Alike("tea", RULE.least - 0.01), Alike("milk", 0.0)), MODEL) is None

    def test_nothing_known_is_not_sure(self) -> None:
        assert judged((), MODEL) is None

    def test_a_model_that_nobody_measured_is_held_to_the_strict_rule(self) -> None:
        assert STRICT.least >= max(rule.least for rule in RULES.values())
        assert judged((Alike("tea", STRICT.least - 0.01),), "unheard of") is None
        assert isinstance(RULE, Rule)


def test_a_unit_vector_has_length_one() -> None:
    assert float(np.linalg.norm(unit([3.0, 4.0]))) == pytest.approx(1.0)
