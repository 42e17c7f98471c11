"""What was found in a picture, as it is said: a code, a text in parts, or one sentence about all of it.

Everything that was printed is quoted as it was read, without what is hidden in it; nothing in it is followed, opened or dialled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from quark_glasses.core.commerce.gtin import is_gtin
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.vision.codes.code import EAN8, EAN13, QR, UPCA, UPCE
from quark_glasses.core.vision.findings import DetectedCode, Detection, VisionResult
from quark_glasses.core.vision.labels import one
from quark_glasses.core.vision.look_words import words
from quark_glasses.core.vision.region import MIDDLE, Point, box_of, central_first
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.order import blocks

MOST_SAID = 160.0  # of a text at once, in Chinese characters: some 35 s
LATIN = 0.35  # how long a Latin letter is in speech, in Chinese characters
MOST_QUOTED, MOST_LINE = 120, 500  # characters of one quotation, of one line
MOST_THINGS = 3
EAST = "\u2e80"  # signs from here on are as wide as they are high
LONG_ROW = 9  # signs of a Chinese row that may go on in the next
SURE = 2  # pictures that agree on a code
LEAST_SURE = 0.5  # of an object that is spoken of
IS_CODE = 0.4  # of an object, that a code covers: then it is no more than that
LONGEST_WORD = 32  # signs without a blank; what is longer is for machines
BOOKS = ("978", "979")
_PAYING = (
    "wxp://",
    "weixin://wxpay",
    "https://qr.alipay.com/",
    "alipays://",
    "alipayqr://",
    "https://payapp.wechatpay.cn/",
)
_LINK = re.compile(r"(?i)\bhttps?\\?://[!-~]+")
_EAST = re.compile(r"[\u2e80-\uffff]")
_SENTENCE = re.compile(r"[.!?。！？;；]\s*")
_ENDED = tuple(".!?。！？,，:：;；、")


def of_code(code: DetectedCode, language: str) -> str:
    """One code: its digits, or where it leads to."""
    if code.format in (EAN13, EAN8, UPCA, UPCE) and code.text.isdigit():
        key = "book" if code.format == EAN13 and code.text.startswith(BOOKS) else "product"
        return words(key, language, digits=" ".join(_printed(code)))
    if code.format != QR:
        return _content("other_code", "other_data", code.text, language)
    return _of_qr(code.text.strip(), language)


def of_codes(codes: Sequence[DetectedCode], language: str) -> str:
    """The most central one, and how many there are besides."""
    sure = [code for code in codes if code.agreeing >= SURE]
    if not sure:
        return ""
    more = words("several", language, count=len(sure) - 1) if len(sure) > 1 else ""
    return of_code(sure[0], language) + more


def quoted(text: str, most: int = MOST_QUOTED) -> str:
    """Words of a stranger in one line."""
    line = " ".join(clean(text, 4 * most).split())
    return line if len(line) <= most else line[:most].rstrip() + "…"


def whole(lines: Sequence[TextLine]) -> str:
    """Lines as a text to be read aloud: a pause between rows, a stop between blocks, none where a row goes on in the next."""
    read = ""
    for block in blocks(lines):
        for number, row in enumerate(block.rows):
            text = ", ".join(part for part in (quoted(line.text, MOST_LINE) for line in row) if part)
            if text:
                read += (_between(read, text, stop=number == 0) if read else "") + text
    return read


def first_part(text: str, most: float = MOST_SAID) -> tuple[str, str]:
    """As much of a text as is said at once, ended where a sentence or a word does; and the rest."""
    length, cut = 0.0, len(text)
    for at, sign in enumerate(text):
        length += 1.0 if sign > EAST else LATIN
        if length > most:
            cut = at
            break
    if cut == len(text):
        return text, ""
    ends = [found.end() for found in _SENTENCE.finditer(text[:cut])]
    if ends and ends[-1] > cut // 2:
        cut = ends[-1]
    else:
        blank = max(text.rfind(sign, cut // 2, cut) for sign in " ，、,")
        cut = blank + 1 if blank > 0 else cut
    return text[:cut].rstrip(), text[cut:].lstrip()


def of_all(result: VisionResult, text: str, language: str, point: Point = MIDDLE) -> str:
    """One sentence or two about what is in view; `text` is what was read, `point` what is meant; "" where nothing was found."""
    seen = [each for each in central_first(result.objects, point) if each.confidence >= LEAST_SURE]
    labels = dict.fromkeys(each.label for each in seen if not any(_is_code(each, code) for code in result.codes))
    things = [one(label, language) for label in list(labels)[:MOST_THINGS]]
    read, rest = first_part(text, MOST_SAID / 2)
    parts = [words("see", language, text=_listed(things, language))] if things else []
    if read:
        parts.append(words("read", language, text=f"{read}…" if rest else ended(read, language)))
    if code := of_codes(result.codes, language):
        parts.append(code)
    return ("" if language.startswith("zh") else " ").join(parts)


def _is_code(thing: Detection, code: DetectedCode) -> bool:
    """Is a thing the code itself, which looks like keys or a screen?"""
    left, top, right, bottom = box_of(thing.region)
    x0, y0, x1, y1 = box_of(code.region)
    common = max(0.0, min(right, x1) - max(left, x0)) * max(0.0, min(bottom, y1) - max(top, y0))
    return bool(code.region.corners) and common >= IS_CODE * (right - left) * (bottom - top)


def host_of(link: str) -> str:
    """The name of the machine that a link leads to, in plain ASCII so that no look-alike letters deceive; "" where there is none."""
    try:
        host = urlsplit(link.replace("\\", "/")).hostname or ""
        return host.encode("idna").decode("ascii")[:100]
    except (ValueError, UnicodeError):
        return ""


def _of_qr(text: str, language: str) -> str:
    low = text.lower()
    if low.startswith(_PAYING):
        return words("pay", language)
    if low.startswith(("http://", "https://")):
        return words("link", language, text=host_of(text) or quoted(text))
    if low.startswith("wifi:"):
        return words("wifi", language, text=quoted(_field(text[5:], "S") or "?", 40))
    if low.startswith("mebkm:"):
        link = _field(text[6:], "URL")
        return words("link", language, text=host_of(link) or quoted(link or "?"))
    if low.startswith(("begin:vcard", "mecard:", "bizcard:")):
        return words("contact", language, text=quoted(_contact(text) or "?", 60))
    if low.startswith("tel:"):
        return words("call", language, text=quoted(" ".join(re.sub(r"[^\d+]", "", text[4:])), 60))
    if low.startswith(("mailto:", "smsto:", "sms:", "matmsg:")):
        return words("mail", language, text=quoted(re.split(r"[:?;]", text)[1], 60))
    if is_gtin(text):
        return words("product", language, digits=" ".join(text))
    return _content("qr", "data", text, language)


def _content(key: str, data: str, text: str, language: str) -> str:
    """What a code says, its links by the names of their machines; data that nobody can listen to is called that."""
    named = _LINK.sub(lambda link: host_of(link.group()) or " ", text)
    if any(len(word) > LONGEST_WORD for word in _EAST.sub(" ", named).split()):
        return words(data, language)
    return words(key, language, text=ended(quoted(named), language))


def _printed(code: DetectedCode) -> str:
    """The digits as they stand on the pack: twelve where the first of thirteen is none."""
    return code.text[1:] if code.format == EAN13 and code.text.startswith("0") else code.text


def _contact(text: str) -> str:
    """The name on a card, as it is spoken: in Latin letters the family's name comes last."""
    kind, _, rest = text.partition(":")
    if kind.lower() == "bizcard":
        return f"{_field(rest, 'N')} {_field(rest, 'X')}".strip()
    name = _field(rest, "N") if kind.lower() == "mecard" else _line(text, "FN") or _line(text, "N")
    family, *given = (part.strip() for part in re.split("[;,]", name))
    named = [part for part in (*given, family) if part] if name.isascii() else [family, *given]
    return " ".join(named) if name.isascii() else "".join(named)


def _field(text: str, name: str) -> str:
    """A field of the form NAME:value; in codes for Wi-Fi and contacts."""
    found = re.search(rf"(?:^|;){name}:((?:\\.|[^;\\])*)", text)
    return re.sub(r"\\(.)", r"\1", found.group(1)) if found else ""


def _line(text: str, name: str) -> str:
    found = re.search(rf"(?im)^{name}(?:;[^:\n]*)?:(.*)$", text)
    return found.group(1).strip() if found else ""


def _between(before: str, after: str, *, stop: bool) -> str:
    """What stands between two rows in speech; `stop`: another block begins."""
    chinese = before[-1] > EAST and after[0] > EAST
    if before.endswith(_ENDED):
        return "" if before[-1] > EAST else " "
    if stop:
        return "。" if chinese else ". "
    if chinese:
        return "" if len(before) - max(before.rfind(sign) for sign in "，。. ") > LONG_ROW else "，"
    return " " if after[0].islower() or before[-1].islower() and after[0].isdigit() else ", "


def _listed(things: Sequence[str], language: str) -> str:
    last = "和" if language.startswith("zh") else " and "
    comma = "、" if language.startswith("zh") else ", "
    return last.join([comma.join(things[:-1]), things[-1]]) if len(things) > 1 else things[0]


def ended(text: str, language: str) -> str:
    """A text with a full stop, where it has none."""
    if text.endswith(_ENDED):
        return text
    return text + ("。" if language.startswith("zh") else ".")
