"""Fonts: which signs they have, how a line of text is shaped, and what a glyph looks like at a size.

Shaping is HarfBuzz's, rasterising FreeType's with its light hinting: sharp horizontals, and widths that grow evenly with the size.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import freetype
import numpy as np
import uharfbuzz as hb
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.hud.render.bounded import Bounded

Mask = NDArray[np.uint8]  # (height, width), coverage 0..255

GLYPH_BYTES = 2 << 20  # of glyph pictures that are kept: some 2000 Chinese characters at reading size
SHAPED_LINES = 512
KNOWN_SIGNS = 8192
JOINERS = "\u200c\u200d"
_SPACES = re.compile(r"[ \t\u3000]+")  # a no-break space is none of these
_NOT_PLAIN = re.compile(r"[^ -~]")
_SELECTORS = re.compile(r"[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_ONE_SCRIPT = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "BOPOMOFO": "CJK", "FULLWIDTH": "CJK"}


@dataclass(frozen=True)
class Glyph:
    """One shape of a font; its origin as fractions of the em, y up."""

    font: int
    index: int
    x: float
    y: float


@dataclass(frozen=True)
class Shaped:
    """A line as glyphs, and its width as a fraction of the em."""

    glyphs: tuple[Glyph, ...]
    width: float


@dataclass(frozen=True, eq=False)
class GlyphPicture:
    """A glyph in pixels: `left` and `top` (upwards) say where its upper left corner is, seen from the origin."""

    mask: Mask
    left: int
    top: int


class Font:
    """One font file. Raises `ModelMissing` where it cannot be read."""

    def __init__(self, path: Path) -> None:
        try:
            self._shaper = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
            self._outlines = freetype.Face(str(path))
        except (OSError, hb.HarfBuzzError, freetype.FT_Exception) as error:
            raise ModelMissing(f"the font {path} cannot be read", "Run: quark models pull font-cjk") from error
        self._em = self._shaper.face.upem
        self._size = 0

    def has(self, sign: str) -> bool:
        return bool(self._shaper.get_nominal_glyph(ord(sign)))

    def shape(self, text: str, language: str) -> list[tuple[int, float, float, float]]:
        """(glyph, advance, x offset, y offset) in drawing order; lengths as fractions of the em."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        if language:
            buffer.language = language
        hb.shape(self._shaper, buffer)
        em = self._em
        return [
            (info.codepoint, place.x_advance / em, place.x_offset / em, place.y_offset / em)
            for info, place in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True)
        ]

    def picture(self, glyph: int, size: int) -> GlyphPicture:
        """The glyph at `size` px to the em."""
        if size != self._size:
            self._outlines.set_pixel_sizes(0, size)
            self._size = size
        self._outlines.load_glyph(glyph, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_TARGET_LIGHT)
        slot = self._outlines.glyph
        bitmap = slot.bitmap
        rows, pitch, width = bitmap.rows, bitmap.pitch, bitmap.width
        # bitmap.buffer is the same as a list, one Python number a pixel: 1 ms for a large character.
        data = ctypes.string_at(bitmap._FT_Bitmap.buffer, rows * pitch) if rows else b""
        mask = np.frombuffer(data, np.uint8).reshape(rows, pitch)[:, :width] if rows else np.zeros((0, 0), np.uint8)
        return GlyphPicture(mask, slot.bitmap_left, slot.bitmap_top)


class FontStack:
    """Fonts in order of preference: a sign comes from the first that has it, and is left out where none has."""

    def __init__(self, paths: Sequence[Path]) -> None:
        if not paths:
            raise InvalidInput("there is no font to draw text with", "Give at least one font file")
        self._fonts = [Font(path) for path in paths]
        self._font_of: Bounded[int] = Bounded(KNOWN_SIGNS)
        self._shown = _Table(self)
        self._script_of: Bounded[str] = Bounded(KNOWN_SIGNS)
        self._shaped: Bounded[Shaped] = Bounded(SHAPED_LINES)
        self._glyphs: Bounded[GlyphPicture] = Bounded(GLYPH_BYTES)

    def known(self, text: str) -> str:
        """`text` as it can be shown: composed, without signs that no font has, without control signs, single spaces.

        Signs that change the direction of text go too: a stranger's message must not show its digits in another order.
        """
        if _NOT_PLAIN.search(text):
            text = unicodedata.normalize("NFC", "\n".join(text.splitlines())).translate(self._shown)
        return "\n".join(" ".join(_SPACES.split(line)).strip(" ") for line in text.split("\n"))

    def shape(self, text: str, language: str = "") -> Shaped:
        """One line of `known` text as glyphs."""
        key = (text, language)
        return self._shaped.get(key) or self._shaped.put(key, self._shape(text, language))

    def glyph(self, font: int, index: int, size: int) -> GlyphPicture:
        key = (font, index, size)
        found = self._glyphs.get(key)
        if found is None:
            found = self._fonts[font].picture(index, size)
            self._glyphs.put(key, found, found.mask.size + 128)
        return found

    def _shape(self, text: str, language: str) -> Shaped:
        glyphs: list[Glyph] = []
        pen = 0.0
        for font, part in self._parts(text):
            for index, advance, right, up in self._fonts[font].shape(part, _language_of(part, language)):
                glyphs.append(Glyph(font, index, pen + right, up))
                pen += advance
        return Shaped(tuple(glyphs), pen)

    def _parts(self, text: str) -> list[tuple[int, str]]:
        """Stretches of one font and one script; marks, spaces and punctuation go with what is before them."""
        parts: list[tuple[int, str]] = []
        script = ""
        for sign in text:
            font, own = self._font(sign), self._script(sign)
            if parts:
                last, so_far = parts[-1]
                follows = not own and (sign in JOINERS or _is_selector(sign) or self._fonts[last].has(sign))
                if follows or (font == last and (not script or own in ("", script))):
                    parts[-1] = (last, so_far + sign)
                    script = script or own
                    continue
            parts.append((font, sign))
            script = own
        return parts

    def _font(self, sign: str) -> int:
        """The font for a sign; the first where none has it, for HarfBuzz may still put it together from parts."""
        found = self._font_of.get(sign)
        if found is None:
            found = next((at for at, font in enumerate(self._fonts) if font.has(sign)), -1)
            self._font_of.put(sign, found)
        return max(found, 0)

    def shown(self, sign: str) -> str:
        """The sign, a space in place of a rare one, or nothing."""
        if sign in "\n\t" or sign in JOINERS or _is_selector(sign):
            return sign
        space = unicodedata.category(sign) == "Zs"
        if not sign.isprintable() and not space:
            return ""
        self._font(sign)
        if self._font_of.get(sign) != -1:
            return sign
        pieces = unicodedata.normalize("NFD", sign)
        drawn = len(pieces) > 1 and any(all(font.has(piece) for piece in pieces) for font in self._fonts)
        return sign if drawn else " " if space else ""

    def _script(self, sign: str) -> str:
        """The script of a letter by its Unicode name ("LATIN", "CJK"); "" of what belongs to none."""
        found = self._script_of.get(sign)
        if found is None:
            letter = unicodedata.category(sign) in ("Lu", "Ll", "Lt", "Lo")
            found = unicodedata.name(sign, "").partition(" ")[0] if letter else ""
            found = self._script_of.put(sign, _ONE_SCRIPT.get(found, found))
        return found


class _Table(dict[int, str]):
    """For `str.translate`: what is shown in place of each sign, asked for once."""

    def __init__(self, fonts: FontStack) -> None:
        super().__init__()
        self._fonts = fonts

    def __missing__(self, code: int) -> str:
        if len(self) >= KNOWN_SIGNS:
            self.clear()
        shown = self[code] = self._fonts.shown(chr(code))
        return shown


def _is_selector(sign: str) -> bool:
    return _SELECTORS.match(sign) is not None


def _language_of(part: str, language: str) -> str:
    """Chinese shapes for Chinese text whatever the language around it: the same code has other shapes in Japan."""
    return language or ("zh-Hans" if any("\u2e80" <= sign <= "\u9fff" for sign in part) else "en")
