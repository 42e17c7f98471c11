"""Bar codes and QR codes where zxing-cpp is not installed: OpenCV's own detectors and the reader of hidden bar codes."""

from __future__ import annotations

import time
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.codes import closer
from quark_glasses.core.commerce.gtin import is_gtin
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes import locate
from quark_glasses.core.vision.codes.code import EAN8, EAN13, QR, UPCE, Code

NAMES = {"EAN_13": EAN13, "UPC_A": EAN13, "EAN_8": EAN8, "UPC_E": UPCE}


class OpenCv:
    """Reads goods' bar codes and QR codes; fewer of both than `zxing`. Option `budget_ms` (default 90) as there."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="OpenCV's detectors of bar codes and QR codes", licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._budget_ms = float(options.get("budget_ms", 90.0))
        if not 1.0 <= self._budget_ms <= 10_000.0:
            raise InvalidParameter("the time for one picture is out of bounds", "Give budget_ms from 1 to 10000")
        self._bars: Any = None
        self._squares: Any = None

    def load(self) -> None:
        import cv2

        self._bars, self._squares = cv2.barcode.BarcodeDetector(), cv2.QRCodeDetector()

    def close(self) -> None:
        self._bars = self._squares = None

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[Code]:
        """The codes of a picture, uint8 (h, w, 3) RGB or (h, w); no new attempt begins after `budget_ms`."""
        deadline = time.perf_counter() + (self._budget_ms if budget_ms is None else budget_ms) / 1000
        grey = closer.as_grey(frame)
        if min(grey.shape) < 16:
            return []
        found = self._goods(grey) + self._qr(grey)
        if found:
            return closer.checked(grey, found)
        small = closer.halved(grey)
        code = closer.read_bars(small, locate.bars(locate.tensor(small)), deadline)
        return [] if code is None else [closer.scaled(code, grey.shape[1] / small.shape[1])]

    def _goods(self, grey: Pixels) -> list[Code]:
        _, texts, types, corners = self._bars.detectAndDecodeWithType(grey)
        found = []
        for text, kind, four in zip(texts, types, () if corners is None else corners, strict=False):
            form = NAMES.get(kind, "")
            if form and is_gtin(text):
                # It begins with the lower left corner.
                places = closer.four(np.roll(np.asarray(four, np.float64), -1, axis=0))
                sure = closer.LIKELY if form == EAN13 else closer.UNSURE
                found.append(Code(text.zfill(13) if form == EAN13 else text, form, places, sure))
        return found

    def _qr(self, grey: Pixels) -> list[Code]:
        text, corners, _ = self._squares.detectAndDecode(grey)
        return [Code(text, QR, closer.four(np.asarray(corners[0], np.float64)), closer.SURE)] if text else []
