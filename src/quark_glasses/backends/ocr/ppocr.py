"""Chinese and English by PP-OCRv6 (PaddleOCR, Apache-2.0) on ONNX Runtime.

The tiny detector tells where there is print, the small one finds the lines there, the small recogniser reads them.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.ocr import detect
from quark_glasses.backends.ocr.find import Finder
from quark_glasses.backends.ocr.page import Page
from quark_glasses.backends.ocr.recognise import Recogniser
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes.code import Corners
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.mend import mended

MODEL = "ppocr-v6"
TELLS, FINDS, READS = "det_tiny.onnx", "det_small.onnx", "rec_small.onnx"
LEAST_CONFIDENCE = 0.5


class PpOcr:
    """Reads printed text.

    Options: `threads` (1 or 2, default 1); `budget_ms` (default 2000) after which no further line is read, the largest and most
    central ones first; `fine` (default true): without the second look for lines it takes half the time and errs more;
    `least_confidence` (default 0.5) below which a line is left out.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="PP-OCRv6, Chinese and English print", languages=("zh", "en"), models=(MODEL,), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._threads = int(options.get("threads", 1))
        self._budget_ms = float(options.get("budget_ms", 2000.0))
        self._fine = bool(options.get("fine", True))
        self._least = float(options.get("least_confidence", LEAST_CONFIDENCE))
        if self._threads not in (1, 2):
            raise InvalidParameter("the threads for reading are out of bounds", "Give threads 1 or 2")
        if not 1.0 <= self._budget_ms <= 60_000.0:
            raise InvalidParameter("the time for one picture is out of bounds", "Give budget_ms from 1 to 60000")
        if not 0.0 <= self._least < 1.0:
            raise InvalidParameter("the least confidence is out of bounds", "Give least_confidence from 0 to 0.99")
        self._finder: Finder | None = None
        self._reader: Recogniser | None = None

    def load(self) -> None:
        """Read the weights; raises `BackendUnavailable` or `ModelMissing`."""
        folder = self._models.path(MODEL)
        closer = self._session(folder / FINDS, arena=True) if self._fine else None
        self._finder = Finder(self._session(folder / TELLS, arena=True), closer)
        self._reader = Recogniser(self._session(folder / READS))

    def close(self) -> None:
        self._finder = self._reader = None

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[TextLine]:
        """Lines of a picture, uint8 (h, w, 3) RGB; raises `InvalidInput`, and `BackendUnavailable` before `load()`."""
        deadline = time.perf_counter() + (self._budget_ms if budget_ms is None else budget_ms) / 1000
        if self._finder is None or self._reader is None:
            raise BackendUnavailable("the reader of text is not loaded", "Call load() first")
        frame = detect.checked(frame)
        page = Page(frame, self._reader)
        read = []
        for spot in _by_weight(self._finder.find(frame), frame.shape[1], frame.shape[0]):
            if time.perf_counter() >= deadline:
                break
            read += [each for each in page.read(spot) if each[1].confidence >= self._least]
        read = page.settled(read)
        texts = mended([reading.text for _, reading in read])
        return [
            TextLine(text, reading.confidence, _four(corners))
            for text, (corners, reading) in zip(texts, read, strict=True)
        ]

    def _session(self, file: Path, *, arena: bool = False) -> Any:
        """`arena`: memory is kept between runs, some 60 MB, for a quarter of the time; not where every input has another size."""
        try:
            import onnxruntime
        except ImportError as error:
            raise BackendUnavailable("the package onnxruntime is not installed", "Run: make setup") from error
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads, settings.inter_op_num_threads = self._threads, 1
        settings.log_severity_level = 3
        settings.enable_cpu_mem_arena = arena  # of lines, each with its own width, it would keep 100 MB
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            kept = {"arena_extend_strategy": "kSameAsRequested"}
            return onnxruntime.InferenceSession(str(file), settings, providers=[("CPUExecutionProvider", kept)])
        except Exception as error:  # ONNX Runtime raises classes of its own that share no base but Exception
            fix = f"Run: quark models pull {MODEL}"
            raise ModelMissing(f"the weights {file} cannot be read: {error}", fix) from error


def _by_weight(spots: list[detect.Spot], width: int, height: int) -> list[detect.Spot]:
    """The largest and most central lines first."""

    def weight(spot: detect.Spot) -> float:
        x, y = spot.corners.mean(axis=0)
        off = max(abs(x / width - 0.5), abs(y / height - 0.5)) * 2
        along, across = spot.size
        return min(along, across) * (1.0 - 0.6 * float(off))

    return sorted(spots, key=weight, reverse=True)


def _four(corners: detect.Floats) -> Corners:
    one, two, three, four = ((float(x), float(y)) for x, y in corners)
    return one, two, three, four
