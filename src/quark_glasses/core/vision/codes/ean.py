"""EAN-13 (and UPC-A, its part that begins with 0; GS1 General Specifications 5.2): its bars, and how to know them again.

The reader takes a brightness profile that is blurred, uneven, slanted or bent, and compares: what would each digit look like through
this blur, and which number with a right check digit is most like what is seen? Idea: O. Gallo and R. Manduchi, "Reading 1D Barcodes
with Mobile Phones Using Deformable Templates", IEEE PAMI 33(9), 2011.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.commerce.gtin import check_digit

Floats = NDArray[np.float32]

ODD = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011".split()
RIGHT = ["".join("10"[int(bit)] for bit in code) for code in ODD]
EVEN = [code[::-1] for code in RIGHT]
PARITIES = "OOOOOO OOEOEE OOEEOE OOEEEO OEOOEE OEEOOE OEEEOO OEOEOE OEOEEO OEEOEO".split()  # by the first digit
MODULES = 95
STARTS = [3 + 7 * n for n in range(6)] + [50 + 7 * n for n in range(6)]  # of the twelve digits, in modules
FINE = 4  # samples a module
AROUND = 1  # modules of the neighbours that are compared too: which they are is known
BLURS = (0.35, 0.6, 0.9, 1.2)  # standard deviation of the blur, in modules
ROUGH_BLUR = 0.6
LEAST_ROUGH = 0.75  # bars that can be read begin at 0.82


@dataclass(frozen=True)
class Decoded:
    """A number of 13 digits and what speaks for it.

    `likeness` is the mean correlation of its digits with what is seen, `worst` the least of them; `margin` is by how much the sum of
    them beats that of the next best number.
    """

    digits: str
    likeness: float
    worst: float
    margin: float
    start: float  # of the first bar, px of the profile
    end: float  # of the last one


def modules(digits: str) -> NDArray[np.uint8]:
    """The 95 modules of 13 digits, 1 for a bar."""
    sides = [(ODD if p == "O" else EVEN)[int(d)] for p, d in zip(PARITIES[int(digits[0])], digits[1:7], strict=True)]
    bits = "101" + "".join(sides) + "01010" + "".join(RIGHT[int(d)] for d in digits[7:]) + "101"
    return np.frombuffer(bits.encode(), np.uint8) - ord("0")


@cache
def _templates(blur: float, coarse: int = 1) -> tuple[Floats, Floats]:
    """Unit vectors of what digits look like, bars dark: 20 rows of the left half, odd then even, and 10 of the right."""
    left = [f"1010101{code}0101010" for code in ODD + EVEN]  # a left digit follows a bar and precedes a space
    right = [f"0101010{code}1010101" for code in RIGHT]
    halves = []
    for codes in (left, right):
        bits = np.array([[int(bit) for bit in code] for code in codes], np.float32)
        bits[:, :6], bits[:, 15:] = 0.5, 0.5  # what lies further off is not known
        seen = _seen_through(-bits, blur)[:, (7 - AROUND) * FINE : (14 + AROUND) * FINE]
        halves.append(_unit(seen.reshape(len(seen), -1, coarse).mean(axis=2)))
    return halves[0], halves[1]


def _seen_through(bits: Floats, blur: float) -> Floats:
    fine = 4 * FINE
    reach = math.ceil(3.5 * blur * fine)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (blur * fine)) ** 2)
    wide = np.repeat(bits, fine, axis=1)
    smooth = np.array([np.convolve(row, kernel / kernel.sum(), "same") for row in wide], np.float32)
    return np.asarray(smooth.reshape(len(bits), -1, 4).mean(axis=2), np.float32)


def _unit(rows: Floats) -> Floats:
    rows = rows - rows.mean(axis=-1, keepdims=True)
    length = np.sqrt((rows * rows).sum(axis=-1, keepdims=True))
    return np.asarray(rows / np.maximum(length, 1e-4), np.float32)


@cache
def _windows(fine: int) -> NDArray[np.intp]:
    """(12, n) places of the digits among the samples of a code with `AROUND` modules before and after it."""
    return np.array([[start * fine + n for n in range((7 + 2 * AROUND) * fine)] for start in STARTS], np.intp)


@cache
def _places(fine: int) -> Floats:
    """Where the samples lie between the first bar (0) and the end of the last one (1)."""
    count = (MODULES + 2 * AROUND) * fine
    return (((np.arange(count) + 0.5) / fine - AROUND) / MODULES).astype(np.float32)


def _sample(profile: Floats, shapes: Floats, coarse: int = 1) -> Floats:
    """(n, 12, samples) unit windows of a profile under n shapes (start, end, slant, bend)."""
    u = _places(FINE // coarse)[None, :]
    start, end, slant, bend = (shapes[:, n, None] for n in range(4))
    v = 2 * u - 1
    grow = np.exp(slant)
    place = grow * u / (1 + (grow - 1) * u) + bend * (v * (1 - v * v))  # nearer at one end; turning away at both
    x = np.clip(start + (end - start) * place, 0, len(profile) - 1.001)
    low = x.astype(np.intp)
    seen = profile[low] + (profile[low + 1] - profile[low]) * (x - low)
    return _unit(np.asarray(seen, np.float32)[:, _windows(FINE // coarse)])


def _likeness(windows: Floats, blur: float, coarse: int = 1) -> tuple[Floats, Floats]:
    """Correlations (n, 6, 20) of the left digits and (n, 6, 10) of the right ones."""
    left, right = _templates(blur, coarse)
    return windows[:, :6] @ left.T, windows[:, 6:] @ right.T


def _score(windows: Floats, blur: float, coarse: int = 1) -> Floats:
    left, right = _likeness(windows, blur, coarse)
    return np.asarray((left.max(axis=2).sum(axis=1) + right.max(axis=2).sum(axis=1)) / 12, np.float32)


def _grid(start: float, end: float) -> Floats:
    module = (end - start) / MODULES
    ends = np.array((-1.2, -0.6, 0.0, 0.6, 1.2)) * module
    mesh = np.meshgrid(start + ends, end + ends, np.arange(-0.45, 0.46, 0.05), (0.0, 0.07), indexing="ij")
    return np.stack([axis.ravel() for axis in mesh], axis=1).astype(np.float32)


def _steps(*amounts: tuple[float, ...]) -> Floats:
    mesh = np.meshgrid(*amounts, indexing="ij")
    return np.stack([axis.ravel() for axis in mesh], axis=1).astype(np.float32)


ENDS = _steps((-1, 0, 1), (-1, 0, 1), (0,), (0,))
FORM = _steps((0,), (0,), (-1, 0, 1), (-1, 0, 1))


def decode(profile: Floats, start: float, end: float) -> Decoded | None:
    """Read a profile (n samples, bright is high) whose bars go about from `start` to `end`, px; both ways round.

    Returns the most likely number, however unlikely it is: the caller judges. None where there is no room for a code.
    """
    if end - start < 0.7 * MODULES or len(profile) < 16:
        return None
    there, back = _rough(profile, start, end)
    if max(there[0], back[0]) < LEAST_ROUGH:
        return None
    if there[0] >= back[0]:
        return _likeliest(*_fit(profile, there[1]))
    last = len(profile) - 1
    first, final, slant, bend = back[1]
    turned = np.array([last - final, last - first, -slant, bend], np.float32)
    one = _likeliest(*_fit(profile[::-1].copy(), turned))
    return replace(one, start=last - one.start, end=last - one.end)


def _rough(profile: Floats, start: float, end: float) -> tuple[tuple[float, Floats], tuple[float, Floats]]:
    """The score and shape that fit best among a few, read from the left and from the right."""
    shapes = _grid(start, end)
    windows = _sample(profile, shapes, 2)
    there, back = _score(windows, ROUGH_BLUR, 2), _score(windows[:, ::-1, ::-1], ROUGH_BLUR, 2)
    a, b = int(there.argmax()), int(back.argmax())
    return (float(there[a]), shapes[a]), (float(back[b]), shapes[b])


def _fit(profile: Floats, shape: Floats) -> tuple[Floats, Floats, float, float]:
    """The likenesses of the left and right digits, start and end under the shape and blur that fit best, from a rough one on."""
    module = (shape[1] - shape[0]) / MODULES
    unit = np.array([module, module, 0.1, 0.07], np.float32)
    blur = ROUGH_BLUR
    for fraction in (0.5, 0.5, 0.25, 0.25, 0.12, 0.12):
        for steps in (ENDS, FORM):
            shapes = shape + steps * unit * np.float32(fraction)
            shape = shapes[int(_score(_sample(profile, shapes), blur).argmax())]
        windows = _sample(profile, shape[None])
        blur = max(BLURS, key=lambda each: float(_score(windows, each)[0]))
    left, right = _likeness(_sample(profile, shape[None]), blur)
    return left[0], right[0], float(shape[0]), float(shape[1])


def _likeliest(left: Floats, right: Floats, start: float, end: float) -> Decoded:
    """The number with a right check digit that has the most likeness, and how far ahead of the next it is."""
    rows = [
        np.array([left[n, :10] if p == "O" else left[n, 10:] for n, p in enumerate(parity)] + list(right))
        for parity in PARITIES
    ]
    ranked: list[tuple[float, str]] = []
    for first in sorted(range(10), key=lambda n: -rows[n].max(axis=1).sum()):
        if len(ranked) > 1 and rows[first].max(axis=1).sum() < ranked[1][0]:
            break
        ranked = sorted(ranked + _best_two(first, rows[first]), reverse=True)
    (best, digits), (second, _) = ranked[:2]
    worst = min(_row(left, right, n, digits) for n in range(12))
    return Decoded(digits, best / 12, worst, best - second, start, end)


def _row(left: Floats, right: Floats, place: int, digits: str) -> float:
    digit = int(digits[place + 1])
    if place >= 6:
        return float(right[place - 6, digit])
    return float(left[place, digit + (10 if PARITIES[int(digits[0])][place] == "E" else 0)])


def _best_two(first: int, rows: Floats) -> list[tuple[float, str]]:
    """The two likeliest numbers of one first digit: the best digit everywhere, mended where the check digit asks for it.

    Dynamic programming over the sum modulo 10 would be exact; changing at most two places of the best one is that in practice.
    """
    order = np.argsort(-rows, axis=1)[:, :4]
    top = order[:, 0]
    base = float(rows[np.arange(12), top].sum())
    weights = [3 if n % 2 == 0 else 1 for n in range(12)]
    off = (first + sum(int(d) * w for d, w in zip(top, weights, strict=True))) % 10
    changes = [(0.0, 0, -1, -1)]
    for place in range(12):
        for digit in order[place, 1:]:
            loss = float(rows[place, top[place]] - rows[place, digit])
            changes.append((loss, (int(digit) - int(top[place])) * weights[place] % 10, place, int(digit)))
    found = []
    for a, (loss_a, turn_a, place_a, digit_a) in enumerate(changes):
        for loss_b, turn_b, place_b, digit_b in changes[a:]:
            if (off + turn_a + turn_b) % 10 or (place_a == place_b and place_a >= 0):
                continue
            digits = top.copy()
            for place, digit in ((place_a, digit_a), (place_b, digit_b)):
                if place >= 0:
                    digits[place] = digit
            found.append((base - loss_a - loss_b, str(first) + "".join(str(int(d)) for d in digits)))
    found.sort(reverse=True)
    return found[:2]


def with_check(body: str) -> str:
    """Twelve digits and the thirteenth that belongs to them."""
    return body + str(check_digit(body))
