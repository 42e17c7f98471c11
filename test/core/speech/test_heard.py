"""How much of a text was heard."""

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.speech.heard import Heard

PIECES = st.lists(st.tuples(st.integers(0, 50_000), st.integers(0, 20)), max_size=6)


def followed(pieces: list[tuple[int, int]]) -> tuple[Heard, int]:
    total = sum(chars for _, chars in pieces)
    heard, done = Heard("x" * total), 0
    for samples, chars in pieces:
        done += chars
        heard.add(samples, 16_000, done)
    return heard, total


def test_whole_pieces_count_whole_and_the_current_one_in_proportion():
    heard = Heard("0123456789")
    heard.add(16_000, 16_000, 4)
    heard.add(16_000, 16_000, 10)
    assert [heard.chars(ms * 1_000_000) for ms in (0, 500, 1000, 1500, 2000, 9000)] == [0, 2, 4, 7, 10, 10]


@given(PIECES, st.lists(st.integers(0, 20 * 10**9), min_size=2))
def test_what_was_heard_never_shrinks_and_ends_with_the_text(pieces, moments):
    heard, total = followed(pieces)
    counts = [heard.chars(moment) for moment in sorted(moments)]
    assert counts == sorted(counts)
    assert all(0 <= count <= total for count in counts)
    assert heard.chars(10**12) == total


def test_nothing_was_heard_of_nothing():
    assert Heard("").chars(10**9) == 0
