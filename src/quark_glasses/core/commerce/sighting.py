"""What a picture tells of a product: the code on it, words to search for, the price on the shelf, what it looks like.

Everything read was printed by somebody: it is searched for and compared, never obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quark_glasses.core.commerce.gtin import gtin14, is_local
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.commerce.size import Size, find_size, size_spans
from quark_glasses.core.commerce.terms import folded, terms
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.findings import DetectedCode, RecognizedText, VisionResult
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.prices import asked, find_prices

AGREEING = 2  # readings of a code that say the same before it counts
MOST_CODES = 4
MOST_LINES = 40
LARGE_LINES = 6  # lines with the largest letters: the brand and the name, as a rule
SURE_LINE = 0.5  # confidence of a line that is searched for
# What is left of a match by words where no size was read, the same one in another number, or another size.
NO_SIZE, OTHER_COUNT, OTHER_SIZE = 0.9, 0.85, 0.7
# And where a number stands behind the size that may be what is left of "*6": so nearly alike that nobody is sure.
MAYBE_PACK, MAYBE_SINGLE = 0.97, 0.94
ALMOST = 0.8  # what a word counts of which one letter was read wrong
LONG = 4  # letters of a word from which that may be
_NO_PRICE = re.compile(r"满|减|省|券|立减|返|运费|邮费|\boff\b|\bsave\b|coupon|shipping|deposit|押金", re.IGNORECASE)
_NO_NAME = re.compile(
    r"^[\W\d_]*$|https?://|www\.|\.(?:com|cn)\b|(?:电话|热线|许可证|执行标准|生产日期|保质期|tel|fax)[:：]?",
    re.IGNORECASE,
)
_PACK = "罐|瓶|盒|包|袋|支|片|卷|听|提|只|枚|个|条|块|杯|件|连包|联包|连杯"
_PACKS = re.compile(  # how many are in a pack, where that stands on a line of its own
    rf"[x×*✕]\s*(\d{{1,3}})\s*(?:{_PACK})?|(\d{{1,3}})\s*(?:{_PACK})(?:装|入|组)|(\d{{1,3}})\s*(?:入|连包|联包|连杯)"
    r"|(?:multi)?pack\s+of\s+(\d{1,3})|(\d{1,3})\s*-?\s*(?:pack|pk|cans|bottles|count|ct)"
)
_TIMES = re.compile(r"(?<!\w)[x×*✕]\s*\d{1,4}(?![\w.])|(?<![\w.])\d{1,4}\s*[x×*✕](?!\w)")  # of a pack, beside its size
_LEFT_OF_PACK = re.compile(r"(?<=[a-z克升])[\s.·:'\"+#-]{0,3}(\d{1,2})$")  # "330ml 6": the sign between was not read
_SIGN = re.compile(r"[^\d.,\s]")
_HAN = re.compile("[\u3400-\u9fff]")
TALL = 0.05  # of the picture: so large a number without a sign of money may be a price; smaller ones are of tables
PIECES = frozenset({"", "each", "ea", "pc", "piece", "件", "个", "瓶", "盒", "袋", "包", "罐", "支", "份", "只", "条"})
UNKNOWN = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.001), (0.0, 0.001))  # where a line stands that nobody measured


@dataclass(frozen=True, slots=True)
class Sight:
    """What to look a product up by: 14-digit `codes`, `queries` of words, all `words` read, the `shelf` price, `looks`."""

    codes: tuple[str, ...] = ()
    queries: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    shelf: Money | None = None
    looks: tuple[float, ...] = field(default=(), repr=False)
    looks_model: str = ""

    def __bool__(self) -> bool:
        """Is there anything to look up?"""
        return bool(self.codes or self.queries or self.looks)


def sight_of(seen: VisionResult) -> Sight:
    """What a picture tells; falsy where it tells nothing."""
    lines = seen.texts[:MOST_LINES]
    return Sight(
        product_codes(seen.codes), queries(lines), tuple(line.text for line in lines), shelf_price(lines),
        seen.looks, seen.looks_model,
    )  # fmt: skip


def product_codes(codes: Iterable[DetectedCode]) -> tuple[str, ...]:
    """The codes of products that were read at least twice, as 14 digits, each once."""
    found: dict[str, None] = {}
    for code in codes:
        try:
            number = gtin14(code.text, code.format)
        except InvalidInput:
            continue  # a link, a ticket
        if code.agreeing >= AGREEING and not is_local(number):
            found[number] = None
    return tuple(found)[:MOST_CODES]


def queries(lines: Sequence[RecognizedText]) -> tuple[str, ...]:
    """What to search for, the most telling first: the large lines with the size, the two largest, each of them."""
    named = [line for line in lines if line.confidence >= SURE_LINE and not _NO_NAME.search(line.text)]
    named = [line for line in named if not find_prices(line.text)]
    if not named:
        return ()
    tall = sorted(named, key=lambda line: -_height(line))
    large = tall[:LARGE_LINES]
    sized = next((line for line in named if find_size(line.text)), None)
    whole = [line for line in named if line in large or line is sized]
    texts = [" ".join(line.text for line in group) for group in (whole, tall[:2], tall[:1], tall[1:2])]
    return tuple(dict.fromkeys(text for text in texts if text))


def shelf_price(lines: Iterable[RecognizedText]) -> Money | None:
    """The price that is printed there: the largest that everybody pays today; None for none.

    Prices for an amount ("9.9元/斤"), of coupons and of shipping are none, and small numbers without a sign of money neither.
    """
    price = asked([_text_line(line) for line in lines if _may_be_a_price(line)])
    return price.money if price and price.money.amount_minor > 0 else None


def _may_be_a_price(line: RecognizedText) -> bool:
    if _NO_PRICE.search(line.text):
        return False
    found = find_prices(line.text)
    whole = all(price.per in PIECES for price in found)
    bare = any(not _SIGN.search(line.text[slice(*price.span)]) for price in found)
    return whole and (not bare or _height(line) >= TALL)


def _text_line(line: RecognizedText) -> TextLine:
    corners = line.region.corners if len(line.region.corners) == 4 else UNKNOWN
    return TextLine(line.text, line.confidence, corners)


def cover(product: Product, lines: Iterable[str]) -> float:
    """How much of a product's name was read, 0..1; less where its size was not, or another one.

    Chinese counts by characters and their pairs, other words also with one letter read wrong.
    """
    read: set[str] = set()
    sizes: set[Size] = set()
    texts = list(lines)
    for line in texts:
        read |= _words(line)
        if size := find_size(line):
            sizes.add(size)
    latin = [word for word in read if word.isascii()]
    names = [_words(name) for name in (product.title, product.title_other) if name]
    share = max((sum(_read(word, read, latin) for word in name) / len(name) for name in names if name), default=0.0)
    return round(share * _size_factor(product.net(), sizes, packs(texts), maybe_packs(texts)), 4)


def packs(lines: Iterable[str]) -> frozenset[int]:
    """How many pieces are in a pack, where a line says no more than that: "*6", "6罐装", "6-pack"."""
    found = (_PACKS.fullmatch(folded(line).strip()) for line in lines)
    counts = (int(next(filter(None, match.groups()))) for match in found if match)
    return frozenset(count for count in counts if count > 1)


def maybe_packs(lines: Iterable[str]) -> frozenset[int]:
    """Numbers right behind a size, which may be of a pack: the sign between them is easily lost by a reader."""
    plain = [folded(line).strip() for line in lines]
    found = (_LEFT_OF_PACK.search(line) for line in plain if (size := find_size(line)) and size.count == 1)
    return frozenset(int(match[1]) for match in found if match and int(match[1]) > 1)


def _words(text: str) -> set[str]:
    """The terms of a text without its sizes, and its Chinese characters."""
    plain = folded(text)
    for begin, end, _ in reversed(size_spans(plain)):
        plain = f"{plain[:begin]} {plain[end:]}"
    plain = _TIMES.sub(" ", plain)
    return {*terms(plain), *_HAN.findall(plain)}


def _read(word: str, read: set[str], latin: Iterable[str]) -> float:
    """How surely a word of a name was read, 0..1."""
    if word in read:
        return 1.0
    almost = word.isascii() and len(word) >= LONG and any(_one_off(word, each) for each in latin)
    return ALMOST if almost else 0.0


def _one_off(one: str, other: str) -> bool:
    """Does one letter more, less or other make the one word the other?"""
    if abs(len(one) - len(other)) > 1:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    rests = (one[same:], other[same:])
    return rests[0][1:] in (rests[1], rests[1][1:]) or rests[0] == rests[1][1:]


def _size_factor(own: Size | None, read: set[Size], counts: frozenset[int], maybe: frozenset[int]) -> float:
    """What is left of a match; `counts` and `maybe` tell of packs beside the sizes that were `read`."""
    if own is None:
        return 1.0
    alike = any((size.each_milli, size.unit) == (own.each_milli, own.unit) for size in read)
    if own.count > 1 and own not in read and alike and own.count in counts | maybe:
        return 1.0 if own.count in counts else MAYBE_PACK
    if own in read:
        return OTHER_COUNT if own.count == 1 and counts else MAYBE_SINGLE if own.count == 1 and maybe else 1.0
    if not read:
        return NO_SIZE
    return OTHER_COUNT if alike else OTHER_SIZE


def _height(line: RecognizedText) -> float:
    """How tall a line is, as a fraction of the picture; 0 where nobody says."""
    heights = [y for _, y in line.region.corners]
    return max(heights) - min(heights) if heights else 0.0
