"""What a card from outside must look like before it may be shown: sizes, numbers, and text without tricks.

Words on a card may come from a stranger (a message, a label, a web page). They are data: control characters and the
characters that turn the direction of writing round (Unicode TR36, "bidirectional text spoofing") are taken out, so that the
payee and the amount on the display read as they are.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import Anchor, Card, CardBox, CardKind, CardRow

LONGEST_ID = 128
LONGEST_LINE = 200  # characters of a title, a label, a value
LONGEST_TEXT = 2_000
LONGEST_SCRIPT = 20_000  # of a teleprompter
LONGEST_LANGUAGE = 35
LONGEST_ICON = 64
MOST_ROWS = 24
MOST_BOXES = 24
MOST_PRIORITY = 100
LARGEST_PICTURE = 2_000_000  # bytes
FARTHEST_M = 1e6
OWN_KINDS = frozenset({CardKind.STATUS, CardKind.NOTIFICATION})  # only the display itself makes these

_TRICKS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """`text` without control and direction characters, cut to `longest` characters; a tab becomes a space."""
    text = _TRICKS.sub("", text.replace("\r\n", "\n").replace("\t", " "))
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def checked(card: Card, now_ns: int) -> Card:
    """The card with clean text; raises `InvalidInput` where it cannot be shown."""
    _named("id", card.id, LONGEST_ID)
    if card.kind in OWN_KINDS:
        raise _refused(card, f"only the display makes {card.kind.name} cards", "Publish on hud/notification instead")
    if 0 < card.expires_ns <= now_ns:
        raise _refused(card, "it has expired already", "Set `expires` to a time to come, or to zero")
    if abs(card.priority) > MOST_PRIORITY:
        raise _refused(card, f"its priority is {card.priority}", f"Use -{MOST_PRIORITY} to {MOST_PRIORITY}")
    if math.isnan(card.progress) or card.progress > 1.0:
        raise _refused(card, f"its progress is {card.progress}", "Use 0 to 1, or a negative number for no bar")
    if card.kind is CardKind.PAYMENT and not (clean(card.title).strip() and clean(card.text).strip()):
        raise _refused(card, "a payment needs its payee and its amount", "Set `title` and `text`")
    _check_words(card)
    _check_picture(card)
    _check_anchor(card)
    longest = LONGEST_SCRIPT if card.kind is CardKind.TELEPROMPTER else LONGEST_TEXT
    text = clean(card.text, longest)
    return replace(
        card,
        title=clean(card.title, LONGEST_LINE).replace("\n", " "),
        text=text,
        position=min(card.position, len(text)),
        rows=tuple(_row(row) for row in card.rows),
        boxes=tuple(replace(box, label=clean(box.label, LONGEST_LINE)) for box in card.boxes),
    )


def _check_words(card: Card) -> None:
    longest = LONGEST_SCRIPT if card.kind is CardKind.TELEPROMPTER else 4 * LONGEST_TEXT
    if len(card.text) > longest or len(card.title) > 4 * LONGEST_LINE:
        raise _refused(card, f"its text has {len(card.title) + len(card.text)} characters", f"Use {longest} at most")
    if card.position > len(card.text):
        raise _refused(card, f"its position {card.position} is behind its text", "Count characters of `text`")
    if len(card.rows) > MOST_ROWS:
        raise _refused(card, f"it has {len(card.rows)} rows", f"Send the best {MOST_ROWS}")
    _named("language", card.language or "-", LONGEST_LANGUAGE)
    _named("icon", card.icon or "-", LONGEST_ICON)


def _check_picture(card: Card) -> None:
    if len(card.picture) > LARGEST_PICTURE:
        raise _refused(card, f"its picture has {len(card.picture)} bytes", f"Send {LARGEST_PICTURE} at most")
    if card.picture and not card.picture.startswith(_PICTURE_STARTS):
        raise _refused(card, "its picture is neither PNG nor JPEG", "Send the bytes of a PNG or JPEG file")
    if len(card.boxes) > MOST_BOXES or not all(_inside(box) for box in card.boxes):
        raise _refused(card, "its boxes are too many or not within the picture", "Use fractions from 0 to 1")


def _check_anchor(card: Card) -> None:
    anchor: Anchor = card.anchor
    _named("frame", anchor.frame_id or "-", LONGEST_ID)
    if not all(math.isfinite(place) and abs(place) <= FARTHEST_M for place in (anchor.x, anchor.y, anchor.z)):
        raise _refused(card, "its anchor is not a place", "Use metres, and the direction `far` for what is far away")


def _inside(box: CardBox) -> bool:
    return 0.0 <= box.left <= box.right <= 1.0 and 0.0 <= box.top <= box.bottom <= 1.0


def _row(row: CardRow) -> CardRow:
    label, value, note = (clean(text, LONGEST_LINE) for text in (row.label, row.value, row.note))
    return replace(row, label=label, value=value, note=note)


def _named(what: str, value: str, longest: int) -> None:
    if not value.strip() or len(value) > longest or clean(value, longest) != value:
        raise InvalidInput(f"a card's {what} cannot be {value[:40]!r}", f"Use 1 to {longest} plain characters")


def _refused(card: Card, why: str, fix: str) -> InvalidInput:
    return InvalidInput(f"the card '{card.id}' is not shown: {why}", fix)
