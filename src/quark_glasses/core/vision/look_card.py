"""The card of a look: the picture with what was found marked in it, and the sentence that is said."""

from __future__ import annotations

from quark_glasses.core.hud.scene import Card, CardBox, CardKind
from quark_glasses.core.vision.codes.code import QR
from quark_glasses.core.vision.findings import VisionResult
from quark_glasses.core.vision.labels import named
from quark_glasses.core.vision.look_said import quoted
from quark_glasses.core.vision.region import box_of

ID = "vision"
MOST_BOXES = 12
MOST_LABEL = 24  # characters
SHOWN_PX = 640  # longer side of the picture on the card


def card(result: VisionResult, said: str, language: str, picture: bytes) -> Card:
    """`picture` is a PNG or JPEG of what is described."""
    boxes = _boxes(result, language)[:MOST_BOXES]
    return Card(
        ID, CardKind.PICTURE, "", said, language, utterance_id=result.utterance_id, picture=picture, boxes=boxes
    )


def _boxes(result: VisionResult, language: str) -> tuple[CardBox, ...]:
    """Codes first, then things, then lines of text, which need no label: they are said."""
    chinese = language.startswith("zh")
    square, bars = ("二维码", "条码") if chinese else ("QR code", "bar code")
    found = [(square if code.format == QR else bars, code.region) for code in result.codes]
    found += [(quoted(named(each.label, language), MOST_LABEL), each.region) for each in result.objects]
    found += [("", each.region) for each in result.texts]
    return tuple(CardBox(label, *box_of(region)) for label, region in found if region.corners)
