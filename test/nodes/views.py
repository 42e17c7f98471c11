"""Pictures of things that a wearer looks at, drawn for tests, and a stage with a camera that shows them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.commerce.gtin import check_digit
from quark_glasses.core.hud.scene import CardUpdate
from quark_glasses.core.types import AskRequest, Header, ToolCall, ToolEvent, ToolRequest, ToolState
from quark_glasses.core.vision.codes import ean
from quark_glasses.core.vision.findings import VisionResult
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics
from quark_glasses.ros.topics import Topic

START = 1_700_000_000_000_000_000
SECOND = 1_000_000_000
WIDTH, HEIGHT = 640, 480
Picture = NDArray[np.uint8]


def desk(grey: int = 150) -> Picture:
    """A desk with things on it that are neither code nor text, sharp enough to be looked at."""
    view = np.full((HEIGHT, WIDTH, 3), grey, np.uint8)
    rng = np.random.default_rng(3)
    for _ in range(12):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        cv2.circle(view, (x, y), int(rng.integers(10, 40)), tuple(int(c) for c in rng.integers(40, 230, 3)), -1)
    return view


def with_bars(digits: str, view: Picture | None = None, at: tuple[int, int] = (180, 160)) -> Picture:
    """A bar code of goods (12 digits, or 13 with the check digit) on a desk."""
    text = digits[:12] + str(check_digit(digits[:12]))
    row = np.repeat(np.pad(1 - ean.modules(text), 11, constant_values=1), 2) * 255
    return _laid(np.tile(row, (120, 1)), view, at)


def with_qr(text: str, view: Picture | None = None, at: tuple[int, int] = (200, 120)) -> Picture:
    """A QR code on a desk."""
    made = cv2.QRCodeEncoder.create().encode(text)
    scale = max(3, 240 // made.shape[0])
    return _laid(np.kron(np.pad(made, 2, constant_values=255), np.ones((scale, scale))), view, at)


def _laid(label: NDArray[Any], view: Picture | None, at: tuple[int, int]) -> Picture:
    view = desk() if view is None else view
    x, y = at
    height, width = label.shape
    view[y : y + height, x : x + width] = label[:, :, None]
    return view


class Play(Stage):
    """Vision and a camera on a stage, and what they published. Without `view` there is no camera at all."""

    def __init__(
        self, folder: Path, view: Picture | None = None, *, camera: dict[str, Any] | None = None, with_card: bool = False,
        more: tuple[str, ...] = (),
        **params: Any,
    ) -> None:  # fmt: skip
        given = {"objects": "", "hands": "", "looks": "", "ocr": "", "warm": False, **params}
        shown: dict[str, Any] = {"light": "scripted", "rate": 20.0, "gallery": str(folder / "gallery")}
        if view is not None:
            file = folder / "view.png"
            cv2.imwrite(str(file), view)
            shown |= {"backend": "pictures", "backend_options": [f"path={file}"]}
        nodes = (*more, "vision", "camera") if view is not None or camera is not None else (*more, "vision")
        overrides = {"vision": given, "camera": shown | (camera or {})}
        watch = (topics.HUD_CARD.name,) if with_card else ()
        super().__init__(Cast(nodes, "/view", START, (), overrides, {"vision": 30_000_000, "camera": 5_000_000}, watch))
        self._asked = 0

    def go(self, seconds: float) -> None:
        self.advance(self.clock.time_ns + round(seconds * SECOND))

    def ask(
        self, tool: str, *, language: str = "en", origin: str = "intent", utterance: str = "", seconds: float = 0.0,
        **given: Any,
    ) -> str:  # fmt: skip
        """Call a tool; the id of the call."""
        self._asked += 1
        call = ToolCall(f"call-{self._asked}", tool, json.dumps(given, ensure_ascii=False))
        utterance = utterance or f"u{self._asked}"
        request = ToolRequest(Header(self.clock.time_ns), call, utterance, origin, language, round(seconds * SECOND))
        self.feed(topics.TOOL_CALL, request, "dialogue")
        return call.id

    def answer(self, tool: str, *, language: str = "en", wait_s: float = 9.0, **given: Any) -> str:
        """Call a tool and wait; what is said."""
        call_id = self.ask(tool, language=language, **given)
        end_ns = self.clock.time_ns + round(wait_s * SECOND)
        while not self.ended(call_id) and self.clock.time_ns < end_ns:
            self.go(0.05)
        return self.said(call_id)

    def of(self, topic: Topic[Any]) -> list[Any]:
        return [item.value for item in self.published if item.topic == topic.name]

    def at(self, topic: Topic[Any]) -> list[float]:
        """When things were published, in seconds from the start."""
        return [(item.at_ns - START) / 1e9 for item in self.published if item.topic == topic.name]

    def ended(self, call_id: str) -> list[ToolEvent]:
        return [event for event in self.of(topics.TOOL_EVENT) if event.call.id == call_id]

    def told(self, call_id: str) -> dict[str, Any]:
        (event,) = self.ended(call_id)
        return dict(json.loads(event.result_json))

    def said(self, call_id: str) -> str:
        return str(self.told(call_id)["said"])

    def state(self, call_id: str) -> ToolState:
        return self.ended(call_id)[0].state

    @property
    def found(self) -> list[VisionResult]:
        return self.of(topics.VISION)

    @property
    def asked(self) -> list[AskRequest]:
        return self.of(topics.ASK)

    @property
    def cards(self) -> list[CardUpdate]:
        return self.of(topics.HUD_CARD)
