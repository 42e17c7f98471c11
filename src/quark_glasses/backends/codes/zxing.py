"""Bar codes and QR codes by zxing-cpp (Apache-2.0), in stages: the whole picture as it is, then what hides in it.

Most pictures are read by the first stage in a few milliseconds. Where it finds nothing, the other formats are tried; then regions of
parallel edges are straightened into profiles for a reader that knows bars through blur (`core.vision.codes.ean`), and regions that
look like a square code are enlarged, sharpened, lit evenly and laid flat, while the time lasts.
"""

from __future__ import annotations

import importlib
import time
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.codes import closer
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes import locate, square
from quark_glasses.core.vision.codes.code import EAN8, EAN13, QR, UPCE, Code, Corners

PACKAGE = "zxing-cpp==3.1.1"
NAMES = {"EAN13": EAN13, "UPCA": EAN13, "ISBN": EAN13, "EAN8": EAN8, "UPCE": UPCE, "QRCode": QR, "QRCodeModel2": QR}
WEAK = frozenset(
    {EAN8, UPCE, "itf", "codabar", "code39", "dxfilmedge", "code32", "pzn", "telepen"}
)  # little or no check


class Zxing:
    """Reads what is in one picture.

    Options: `budget_ms` (default 90) after which no further attempt begins; `wide` (default true): all formats and not only those of
    goods and QR. The whole-picture stages always run to their end.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="zxing-cpp, and a reader of blurred, small and bent bar codes", licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._budget_ms = float(options.get("budget_ms", 90.0))
        self._wide = bool(options.get("wide", True))
        if not 1.0 <= self._budget_ms <= 10_000.0:
            raise InvalidParameter("the time for one picture is out of bounds", "Give budget_ms from 1 to 10000")
        self._zxing: Any = None

    def load(self) -> None:
        """Raises `BackendUnavailable`."""
        try:
            self._zxing = importlib.import_module("zxingcpp")
        except ImportError as error:
            raise BackendUnavailable(f"zxing-cpp cannot load: {error}", f"Run: pip install {PACKAGE}") from error

    def close(self) -> None:
        self._zxing = None

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[Code]:
        """The codes of a picture, uint8 (h, w, 3) RGB or (h, w); one in each place. No new attempt begins after `budget_ms`."""
        deadline = time.perf_counter() + (self._budget_ms if budget_ms is None else budget_ms) / 1000
        grey = closer.as_grey(frame)
        formats = self._zxing.BarcodeFormat
        found = self._whole(grey, [formats.EAN13, formats.QRCode])
        if not found and self._wide:
            found = self._whole(grey, None)
        if any(code.format not in WEAK for code in found):
            return closer.checked(grey, found)
        hidden = self._hidden(grey, deadline)
        # What looks like a short code is often a part of a long one.
        return [hidden, *(code for code in found if not closer.within(code, hidden))] if hidden is not None else found

    def _hidden(self, grey: Pixels, deadline: float) -> Code | None:
        """The first code that is found by looking at regions one by one."""
        small = closer.halved(grey)
        found = locate.tensor(small)
        oblongs, boxes = locate.bars(found), locate.squares(found)
        for number in range(max(len(oblongs), len(boxes))):
            code = closer.read_bars(small, oblongs[number : number + 1], deadline)
            code = code or self._squares(small, boxes[number : number + 1], deadline)
            if code is not None:
                return closer.scaled(code, grey.shape[1] / small.shape[1])
        return None

    def _whole(self, grey: Pixels, formats: list[Any] | None) -> list[Code]:
        mode = self._zxing.TextMode.Plain
        kind = {} if formats is None else {"formats": formats}
        return [self._code(each) for each in self._zxing.read_barcodes(grey, text_mode=mode, **kind)]

    def _code(self, barcode: Any) -> Code:
        name = barcode.format.name
        form = NAMES.get(name, name.lower())
        return Code(barcode.text, form, _corners(barcode.position), closer.UNSURE if form in WEAK else closer.SURE)

    def _squares(self, grey: Pixels, regions: list[locate.Region], deadline: float) -> Code | None:
        formats, mode = [self._zxing.BarcodeFormat.QRCode], self._zxing.TextMode.Plain
        for region in regions:
            cut, back = square.cut_out(grey, region)
            for easier in square.ways():
                if time.perf_counter() >= deadline:
                    return None
                for each in self._zxing.read_barcodes(
                    easier(cut), formats=formats, text_mode=mode, try_downscale=False
                ):
                    corners = np.array(_corners(each.position)) @ back[:, :2].T + back[:, 2]
                    return Code(each.text, QR, closer.four(corners), closer.SURE)
        return None


def _corners(position: Any) -> Corners:
    places = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return closer.four(np.array([[place.x, place.y] for place in places], np.float64))
