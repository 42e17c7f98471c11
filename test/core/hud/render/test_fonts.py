"""Text is shaped, measured and broken as a reader of Chinese or English expects, and nothing shows as an empty box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.hud.render.bounded import Bounded
from quark_glasses.core.hud.render.fonts import FontStack
from quark_glasses.core.hud.render.text import Typesetter
from quark_glasses.models import ModelStore

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def font(weights: Callable[[str], Path]) -> Path:
    return weights("font-cjk") / "NotoSansSC-Regular.otf"


@pytest.fixture(scope="module")
def text(font: Path) -> Typesetter:
    return Typesetter([font])


def same(one: Typesetter, text: str, other: str) -> bool:
    """Do both look alike?"""
    a, b = one.run(text, 32), one.run(other, 32)
    return a.mask.shape == b.mask.shape and bool((a.mask == b.mask).all()) and a.width == b.width


def test_a_chinese_character_is_as_wide_as_its_size_and_a_latin_letter_narrower(text: Typesetter) -> None:
    assert text.width("今天天气很好", 30) == pytest.approx(180)
    assert 0 < text.width("i", 30) < text.width("m", 30) < 30


def test_letters_are_kerned(text: Typesetter) -> None:
    assert text.width("AVATAR", 40) < sum(text.width(letter, 40) for letter in "AVATAR") - 1


def test_ink_stays_within_the_width_but_for_a_little_overhang(text: Typesetter) -> None:
    for words in ("打开 Bluetooth，然后 play music。", "gjpqyÅÉ fi ffl", "（《“你好”》）"):
        run = text.run(words, 32)
        assert run.left >= -3
        assert run.left + run.mask.shape[1] <= run.width + 3
        assert run.mask.max() == 255


def test_a_sign_and_its_mark_make_one_letter(text: Typesetter) -> None:
    assert same(text, "e\u0301", "é")
    assert text.width("cafe\u0301", 30) == text.width("café", 30)


@pytest.mark.parametrize("hidden", ["\U0010ffff", "🙂", "\u0000", "\u202e", "\u2066", "\ufeff", "\u0e01"])
def test_what_no_font_has_and_what_turns_text_round_is_left_out(text: Typesetter, hidden: str) -> None:
    assert same(text, f"a{hidden}b", "ab")
    assert text.lines(f"a{hidden}b", 30, 500, 2) == ["ab"]
    assert text.run(hidden, 30).mask.size == 0


def test_white_space_becomes_single_spaces_and_a_rare_space_a_plain_one(text: Typesetter) -> None:
    assert text.lines("  a \t b\u3000c\u2028d ", 30, 500, 3) == ["a b c", "d"]
    assert text.lines("1\u2006000", 30, 500, 1) == ["1 000"]


def test_the_second_font_has_what_the_first_lacks(font: Path, tmp_path: Path) -> None:
    small = _without_chinese(font, tmp_path)
    assert FontStack([small]).known("Hi 你好") == "Hi"
    assert FontStack([small, font]).known("Hi 你好") == "Hi 你好"
    assert Typesetter([small, font]).run("你", 32).mask.any()


def _without_chinese(font: Path, folder: Path) -> Path:
    """A font of Latin letters only, made with HarfBuzz's subsetter."""
    import uharfbuzz as hb

    keep = hb.SubsetInput()
    keep.unicode_set.set({ord(letter) for letter in " Hi"})
    small = hb.subset(hb.Face(font.read_bytes()), keep)
    path = folder / "latin.otf"
    path.write_bytes(small.blob.data)
    return path


def test_lines_fit_and_an_ellipsis_stands_where_text_was_left_out(text: Typesetter) -> None:
    story = "今天天气很好，we could walk to the park after lunch，然后（也许）回家。" * 4
    first = text.lines(story, 28, 300, 3)
    last = text.lines(story, 28, 300, 3, keep_end=True)
    assert len(first) == len(last) == 3
    assert all(text.width(line, 28) <= 300 for line in [*first, *last])
    assert first[0].startswith("今天")
    assert first[-1].endswith(("...", "…"))
    assert last[-1].endswith("回家。")
    assert last[0].startswith(("...", "…"))


WORDS = [
    "今天",
    "天气，",
    "walk ",
    "well-known ",
    "（好）",
    "120 m ",
    "AVATAR ",
    "supercalifragilistic",
    "\n",
    "e\u0301",
]


@settings(max_examples=40)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.integers(0, 40), st.integers(120, 500))
def test_growing_text_breaks_as_it_would_at_once(pieces: list[str], count: int, width: int) -> None:
    store = _store()
    grown, fresh = Typesetter([store]), Typesetter([store])
    for end in range(count, len(pieces) + 1):
        lines = grown.lines("".join(pieces[:end]), 28, width, 3, keep_end=True)
    whole = "".join(pieces)
    if count <= len(pieces):
        assert lines == fresh.lines(whole, 28, width, 3, keep_end=True)
    assert all(grown.width(line, 28) <= width for line in grown.lines(whole, 28, width, 99))


def _store() -> Path:
    """The font for a property test, which cannot take a fixture of function scope; skipped by the others where it is absent."""
    try:
        return ModelStore().path("font-cjk") / "NotoSansSC-Regular.otf"
    except ModelMissing as error:
        pytest.skip(str(error))


def test_very_long_text_is_shown_by_its_end(text: Typesetter) -> None:
    assert text.lines("abc 你好 " * 20_000 + "end", 28, 300, 2, keep_end=True)[-1].endswith("end")
    assert len(text.lines("字" * 100_000, 28, 300, 2)) == 2


def test_no_font_and_a_bad_font_tell_what_to_do(tmp_path: Path) -> None:
    bad = tmp_path / "bad.otf"
    bad.write_bytes(b"not a font")
    with pytest.raises(InvalidInput, match="Give at least one font"):
        Typesetter([])
    for path in (bad, tmp_path / "absent.otf"):
        with pytest.raises(ModelMissing, match="quark models pull font-cjk"):
            Typesetter([path])


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 40)), max_size=60))
def test_a_cache_keeps_within_its_bound_and_keeps_what_was_used_last(puts: list[tuple[int, int]]) -> None:
    cache: Bounded[int] = Bounded(100)
    for key, weight in puts:
        cache.put(key, weight, weight)
        assert cache.get(key) == weight
        assert cache.weight <= 100
    assert cache.weight == sum(cache.get(key) or 0 for key in range(10))
