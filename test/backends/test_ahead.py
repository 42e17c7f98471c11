"""Blocks on their way to a sound card: each is played once or had back, whatever the card's thread does meanwhile."""

from __future__ import annotations

import threading

import numpy as np

from quark_glasses.backends.sound.ahead import Ahead
from quark_glasses.core.types import BLOCK_NS


class Clock:
    now = 1_000

    def __call__(self) -> int:
        return self.now


def block(value: int) -> np.ndarray:
    return np.full(4, value, np.int16)


def test_the_card_gets_blocks_in_order_then_silence() -> None:
    clock = Clock()
    ahead: Ahead[int] = Ahead(8, clock)
    for value in (1, 2):
        ahead.put(block(value), value)
    assert [ahead.fill(4)[0] for _ in range(3)] == [1, 2, 0]
    assert [taken.about for taken in ahead.begun()] == [1, 2]
    assert ahead.begun() == []


def test_times_are_the_cards_own_in_even_steps() -> None:
    clock = Clock()
    ahead: Ahead[int] = Ahead(8, clock)
    for value in range(4):
        ahead.put(block(value), value)
    ahead.fill(4)
    clock.now += BLOCK_NS + 7_000_000  # late
    ahead.fill(4)
    clock.now += BLOCK_NS - 9_000_000  # early
    ahead.fill(4)
    clock.now += 60 * BLOCK_NS  # it stood still
    ahead.fill(4)
    stamps = [taken.stamp_ns for taken in ahead.begun()]
    assert stamps == [1_000, 1_000 + BLOCK_NS, 1_000 + 2 * BLOCK_NS, clock.now]


def test_what_the_card_has_not_taken_is_had_back() -> None:
    ahead: Ahead[int] = Ahead(8, Clock())
    for value in (1, 2, 3):
        ahead.put(block(value), value)
    ahead.fill(4)
    assert ahead.take_back() == 2
    assert not ahead.fill(4).any()
    assert ahead.take_back() == 0


def test_a_card_that_stopped_asking_holds_nobody_up() -> None:
    ahead: Ahead[int] = Ahead(2, Clock())
    for value in range(5):
        ahead.put(block(value), value)
    assert [taken.about for taken in ahead.begun()] == [0, 1, 2]


def test_another_size_of_block_is_filled() -> None:
    ahead: Ahead[int] = Ahead(2, Clock())
    ahead.put(block(7), 7)
    assert list(ahead.fill(6)) == [7] * 6


def test_no_block_is_both_played_and_had_back() -> None:
    ahead: Ahead[int] = Ahead(10_000, Clock())
    over = threading.Event()

    def card() -> None:
        while not over.is_set():
            ahead.fill(4)

    thread = threading.Thread(target=card)
    thread.start()
    put = back = 0
    for value in range(2_000):
        ahead.put(block(1), value)
        put += 1
        if value % 3 == 0:
            back += ahead.take_back()
    back += ahead.take_back()
    over.set()
    thread.join(5)
    assert len(ahead.begun()) + back == put
