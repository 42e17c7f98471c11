"""What is said of a look that is over, and the facts that go with it; long texts are read in parts."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.types import Header
from quark_glasses.core.vision.findings import VisionResult
from quark_glasses.core.vision.legible import cut_off
from quark_glasses.core.vision.look import Look
from quark_glasses.core.vision.look_picture import is_blurred, is_dark
from quark_glasses.core.vision.look_said import ended, first_part, of_all, of_codes, whole
from quark_glasses.core.vision.look_words import words
from quark_glasses.core.vision.wish import Verb

REMEMBERED_NS = 300_000_000_000  # how long a reading can be gone on with
MOST_FACTS, MOST_TEXT = 60, 300  # lines of text for a model, and characters of one


@dataclass
class Aloud:
    """The rest of a text that is read in parts."""

    rest: str = ""
    since_ns: int = 0

    def begin(self, text: str, language: str, now_ns: int) -> str:
        """The first part of a text, as it is said."""
        self.rest, self.since_ns = text, now_ns
        return words("read", language, text=self._next(language)) + self._hint(language)

    def more(self, language: str, now_ns: int) -> str:
        """The next part; "" where there is none."""
        if not self.rest or now_ns - self.since_ns > REMEMBERED_NS:
            return ""
        self.since_ns = now_ns
        return self._next(language) + self._hint(language)

    def _next(self, language: str) -> str:
        part, self.rest = first_part(self.rest)
        return ended(part, language) if self.rest else part

    def _hint(self, language: str) -> str:
        return words("read_more", language) if self.rest else ""


def said_of(look: Look, aloud: Aloud, now_ns: int) -> str:
    """The answer; "" where nothing was found."""
    language, verb = look.wish.language, look.wish.verb
    result = look.result(Header(), "", "")
    if verb == Verb.SCAN:
        return of_codes(result.codes, language)
    lines = look.legible
    text = whole(lines)
    if not look.wish.reads:
        return of_all(result, text, language, look.point)
    if not text:
        return of_codes(result.codes, language)
    said, frame = aloud.begin(text, language, now_ns), look.described
    outside = frame is not None and not aloud.rest and cut_off(lines, frame.pixels.shape[1])
    return ended(said, language) + words("cut_off", language) if outside else said


def trouble(look: Look) -> str:
    """The key of what is said where nothing was found (see `look_words`)."""
    frame = look.described
    if frame is None:
        return "no_picture"
    if is_dark(frame):
        return "dark"
    if is_blurred(frame, look.sharpness):
        return "blurred"
    return {Verb.SCAN: "no_code", Verb.READ: "no_text", Verb.TRANSLATE: "no_text"}.get(look.wish.verb, "nothing")


def facts(result: VisionResult) -> dict[str, object]:
    """What a model may know of it: data, every word of it."""
    return {
        "codes": [{"format": code.format, "text": code.text[:MOST_TEXT]} for code in result.codes if code.agreeing > 1],
        "texts": [text.text[:MOST_TEXT] for text in result.texts[:MOST_FACTS]],
        "objects": [each.label for each in result.objects],
    }
