"""The weights that read titles: what is in their file, how text becomes tokens, and what comes of files that are none."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.backends.titles.reader import EDGE, FILE, MODEL, TitleReader, read_pair
from quark_glasses.backends.titles.weight_file import WeightFile
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.models import ModelStore

PIECES = {
    "<s>": 0.0,
    "<pad>": 0.0,
    "</s>": 0.0,
    "<unk>": 0.0,
    "▁": -2.0,
    "a": -3.0,
    "b": -3.0,
    "ab": -4.0,
    "▁ab": -5.0,
    "海": -4.0,
}
WIDE = 32


def tiny(path: Path) -> Path:
    """A file like that of the weights, with one matrix."""
    names = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, names)]).astype("<u4")
    blob = b"".join(names)
    head = b"E5S1" + struct.pack("<I7ifi", 1, WIDE, 1, 2, 64, len(names), 8, 1, 1e-12, 32)
    head += struct.pack("<5iQ", len(names), 0, 2, 1, 3, len(blob)) + offsets.tobytes()
    head += np.array(list(PIECES.values()), "<f4").tobytes() + blob
    otherwise = struct.pack("<IBI", ord("Ａ"), 1, ord("a"))
    head += struct.pack("<iI", 1, len(otherwise)) + otherwise
    row = np.float16(0.5).tobytes() + bytes(range(16))
    table = struct.pack("<iH", 1, 8) + b"emb.word"
    at = len(head) + len(table) + struct.calcsize("<BIQQ")
    path.write_bytes(
        head + table + struct.pack("<BIQQ", 1, len(names) * WIDE, at, len(names) * len(row)) + len(names) * row
    )
    return path


@pytest.fixture
def file(tmp_path: Path) -> WeightFile:
    return WeightFile(tiny(tmp_path / "tiny.bin"))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ab", ["▁ab"]),  # the likeliest, not the longest first
        ("ab  ab", ["▁ab", "▁ab"]),
        ("bab", ["▁", "b", "ab"]),
        ("Ａb", ["▁ab"]),  # written otherwise
        ("海x", ["▁", "海", "<unk>"]),
        ("", ["▁"]),
    ],
)
def test_text_becomes_the_likeliest_pieces(file: WeightFile, text: str, pieces: list[str]) -> None:
    assert [file.pieces[token] for token in file.tokens(text)] == pieces


def test_four_bits_are_read_low_half_first(file: WeightFile) -> None:
    low = [(value & 15) - 8 for value in range(16)]
    assert file.words(np.array([5]))[0].tolist() == [0.5 * value for value in (*low, *[-8] * 16)]


@pytest.mark.parametrize("kept", [0, 3, 40, 200])
def test_a_file_cut_short_is_told(tmp_path: Path, kept: int) -> None:
    whole = tiny(tmp_path / "tiny.bin")
    whole.write_bytes(whole.read_bytes()[:kept])
    with pytest.raises(InvalidInput, match="Fetch it again"):
        WeightFile(whole)


def test_another_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF" + bytes(500))
    with pytest.raises(InvalidInput, match="begins otherwise"):
        WeightFile(tmp_path / "other.bin")


def offer(title: str) -> Listing:
    return Listing("shop", "A shop", title, Money(500, "EUR"))


def test_both_titles_are_one_row_with_a_mark_for_each_token(file: WeightFile) -> None:
    read = read_pair(file, Product("1", "ab"), offer("ab 海"))
    pieces = [file.pieces[token] for token in read.tokens]
    assert pieces == ["<s>", "▁ab", "</s>", "</s>", "▁ab", "▁", "海", "</s>"]
    assert read.marks == [EDGE, 2, EDGE, EDGE, 4 + 2, 4 + 3, 4 + 0, EDGE]


@pytest.fixture(scope="module")
def reader() -> TitleReader:
    made = TitleReader(ModelStore())
    try:
        made.load()
    except ModelMissing as error:
        pytest.skip(f"the weights are not here: {error}")
    return made


@pytest.mark.parametrize(
    ("title", "same", "other"),
    [
        (
            "JBL Flip 6 Portable Bluetooth Speaker, Black",
            "JBL Flip 6 - Portable Bluetooth Speaker, powerful sound and deep bass, IPX7 waterproof, 12 hours of playtime",
            "Silicone cover for JBL Flip 6 Bluetooth Speaker, shock proof, with shoulder strap and carabiner, black",
        ),
        (
            "Neutrogena Hydro Boost Water Gel, 1.7 oz",
            "Neutrogena Hydro Boost Face Moisturizer with Hyaluronic Acid for Dry Skin, Oil-Free Water Gel Face Lotion, 1.7 oz",
            "Neutrogena Hydro Boost Eye Gel Cream with Hyaluronic Acid for Dry Skin, Oil-Free and Fragrance Free, 1.7 oz",
        ),
        (
            "农夫山泉 东方树叶 青柑普洱 500ml",
            "农夫山泉东方树叶青柑普洱茶饮料500ml无糖0卡",
            "农夫山泉东方树叶茉莉花茶饮料500ml无糖0卡",
        ),
    ],
)
def test_what_is_read_tells_the_same_from_its_sibling(reader: TitleReader, title: str, same: str, other: str) -> None:
    one, two = reader.opinions(Product("1", title), [offer(same), offer(other)])
    assert one > two


def test_the_tokens_are_those_that_the_model_was_made_with(reader: TitleReader) -> None:
    reads = WeightFile(ModelStore().path(MODEL) / FILE)
    assert [reads.pieces[token] for token in reads.tokens("海飞丝 500ml Shampoo")] == [
        "▁",
        "海",
        "飞",
        "丝",
        "▁500",
        "ml",
        "▁Shampoo",
    ]


def test_nothing_to_read_is_no_error(reader: TitleReader) -> None:
    assert reader.opinions(Product("1", "soap"), []) == []
    assert len(reader.opinions(Product("1", "soap"), [offer("")])) == 1
    assert len(reader.opinions(Product("1", "soap" * 500), [offer("香皂" * 500)])) == 1
