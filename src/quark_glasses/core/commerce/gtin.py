"""Trade item numbers under bar codes: check digits, and one form for the many in which the same number is written.

Source: GS1 General Specifications, section 7.9 (check digit), 2.1 (EAN-8, UPC-A, UPC-E, EAN-13, ITF-14), 3.3 (AI 01);
GS1 Digital Link URI Syntax 1.3. ISBN-10: ISO 2108.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from quark_glasses.core.errors import InvalidInput

LENGTHS = (8, 12, 13, 14)
_LINK = re.compile(r"/(?:01|gtin)/(\d{8,14})(?:/|$)")
_ELEMENT = re.compile(r"^(?:\]C1|\]d2|\]e0|\]Q3)?(?:\(01\)|01)(\d{14})")
_FIX = "Scan the code again, closer and without glare"
MOST_CHARS = 2048  # of a code; a QR code holds no more than about 4,300 signs and a link is far shorter


def check_digit(body: str) -> int:
    """The digit that follows `body`: weights 3 and 1 from the right (GS1 7.9)."""
    return -(3 * sum(map(int, body[::-2])) + sum(map(int, body[-2::-2]))) % 10


def is_gtin(text: str) -> bool:
    """Whether a text is 8, 12, 13 or 14 digits that end in their check digit, and not all zeros."""
    if len(text) not in LENGTHS or not (text.isascii() and text.isdigit()) or not text.strip("0"):
        return False
    return check_digit(text[:-1]) == int(text[-1])


def gtin14(code: str, symbology: str = "") -> str:
    """The number inside a scanned or typed code as 14 digits, the form by which catalogues look up.

    `code` is EAN-8, EAN-13, UPC-A, UPC-E, ITF-14, ISBN-10 or -13 (hyphens and spaces do not count), a GS1 element
    string that begins with (01), or a GS1 Digital Link. `symbology` "UPC-E" tells a UPC-E from an EAN-8 (in any
    spelling, "UPCE", "upc_e"). Raises `InvalidInput` where there is no such number or its check digit is wrong.
    """
    text = code.strip()
    if not text or len(text) > MOST_CHARS:
        raise InvalidInput("the code is empty or far too long for a product", _FIX)
    found = _inside(text)
    bare = found or re.sub(r"[\s\-‐‑–]", "", text)
    if re.sub(r"[^a-z]", "", symbology.lower()) == "upce":
        bare = upce_to_upca(bare)
    elif re.fullmatch(r"\d{9}[\dXx]", bare):
        bare = isbn13(bare)
    if not is_gtin(bare):
        raise InvalidInput(f"'{text[:40]}' is no product code, or one digit of it is wrong", _FIX)
    return bare.zfill(14)


def _inside(text: str) -> str:
    """The number inside an element string or a link; "" where it is neither."""
    element = _ELEMENT.match(text)
    if element and is_gtin(element[1]):
        return element[1]
    if text[:8].lower().startswith(("http://", "https://")):
        try:
            link = _LINK.search(urlsplit(text).path)
        except ValueError:
            return ""
        return link[1] if link else ""
    return ""


def is_product_code(code: str) -> bool:
    """Whether `gtin14` finds a number in a code."""
    try:
        gtin14(code)
    except InvalidInput:
        return False
    return True


def shortest(number: str) -> str:
    """The usual written form of 14 digits: 13, or 8 for an EAN-8, or 14 for a case of goods."""
    if number.startswith("000000"):
        return number[6:]
    return number[1:] if number.startswith("0") else number


def inner(number: str) -> str:
    """The number of the single piece inside a case of goods (indicator 1 to 8); itself where it is no case."""
    if number[0] not in "12345678":
        return number
    body = "0" + number[1:13]
    return body + str(check_digit(body))


def is_local(number: str) -> bool:
    """Whether a number means something only in one shop: weighed goods, coupons, numbers a shop gave itself.

    Prefixes 02, 04, 05, 20 to 29, 98 and 99 (GS1 General Specifications 1.4.5), and EAN-8 numbers that begin with 0 or
    2.
    """
    if number.startswith("000000"):
        return number[6] in "02"
    return number[1:3] in ("02", "04", "05", "98", "99") or number[1] == "2"


def upce_to_upca(code: str) -> str:
    """Eight digits of a UPC-E as the twelve of its UPC-A. Raises `InvalidInput`."""
    if not re.fullmatch(r"[01]\d{7}", code):
        raise InvalidInput(f"'{code[:20]}' is no UPC-E", _FIX)
    system, a, b, c, d, e, last, check = tuple(code)
    if last in "012":
        body = a + b + last + "0000" + c + d + e
    elif last == "3":
        body = a + b + c + "00000" + d + e
    elif last == "4":
        body = a + b + c + d + "00000" + e
    else:
        body = a + b + c + d + e + "0000" + last
    return system + body + check


def isbn13(isbn10: str) -> str:
    """An ISBN of ten signs as the number under its bar code. Raises `InvalidInput` for a wrong check sign."""
    values = [10 if sign in "Xx" else int(sign) for sign in isbn10]
    if sum(value * weight for value, weight in zip(values, range(10, 0, -1), strict=True)) % 11:
        raise InvalidInput(f"'{isbn10}' is no ISBN: one sign of it is wrong", "Read it again")
    body = "978" + isbn10[:9]
    return body + str(check_digit(body))
