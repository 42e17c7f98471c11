"""Tells the page what the nodes said: keeps the conversation, the health and the rates, and puts what changed on the board."""

from __future__ import annotations

import math
from typing import Any, Protocol

from quark_glasses import __version__, devices
from quark_glasses.core.errors import GlassesError
from quark_glasses.core.hud.scene import DisplayState, HudScene
from quark_glasses.core.privacy.lease import PrivacyState
from quark_glasses.core.trace.traffic import Traffic
from quark_glasses.core.types import Battery, Health, Samples, Turn
from quark_glasses.core.vision.calibration import CameraInfo
from quark_glasses.web import views
from quark_glasses.web.conversation import Conversation
from quark_glasses.web.voice import PageVoice


class Board(Protocol):
    """Where values are put; `WebServer` is one."""

    def put(self, key: str, value: Any) -> None: ...


class Teller:
    """See the module; every method is for the node's thread."""

    def __init__(self, board: Board) -> None:
        self.healths, self.traffic = views.Healths(), Traffic()
        self._board = board
        self._talk = Conversation()
        self._level = views.SoundLevel()
        self._fov_deg = {"display": 0.0, "camera": 0.0}  # across; 0: not known

    def begin(self, namespace: str, now_ns: int) -> None:
        """Whose page it is."""
        self._board.put("glasses", {"namespace": namespace, "version": __version__, "started": now_ns // 1_000_000})

    def take(self, value: Any, now_ns: int) -> None:
        """One published value of any kind that the page shows."""
        match value:
            case Health():
                self.healths.feed(value, now_ns)
                self.traffic.feed(value)
                self._board.put("recording", self.healths.recording)
                return
            case Battery():
                self._board.put("battery", views.battery(value))
                return
            case PrivacyState():
                self._board.put("privacy", views.privacy(value))
                return
            case DisplayState():
                self._board.put("display", views.display(value))
                self._cover("display", fov_deg(value.name))
                return
            case CameraInfo():
                self._cover("camera", value.fov_deg)
                return
            case HudScene():
                self._board.put("scene", views.scene(value))
            case Turn() if value.tier:
                self._board.put("tier", value.tier)
        for utterance_id in self._talk.feed(value, now_ns):
            self._board.put(f"turn:{utterance_id}", self._talk.view(utterance_id))
        for utterance_id in self._talk.gone():
            self._board.put(f"turn:{utterance_id}", None)

    def _cover(self, part: str, fov: float) -> None:
        """Tell how much of the camera's picture, across, the display covers: all where that is not known."""
        self._fov_deg[part] = fov
        narrow, wide = (math.tan(math.radians(self._fov_deg[name]) / 2) for name in ("display", "camera"))
        self._board.put("view", {"crop": round(min(1.0, narrow / wide), 4) if narrow and wide else 1.0})

    def hear(self, samples: Samples) -> None:
        """A block of the microphone's sound."""
        self._level.feed(samples)

    def tell_level(self) -> None:
        """How loud it was since the last time."""
        self._board.put("sound", self._level.read())

    def tell_nodes(self, graph: dict[str, Any], now_ns: int) -> None:
        self._board.put("graph", graph)
        self._board.put("health", self.healths.view(now_ns))

    def tell_voice(self, voice: PageVoice) -> None:
        told = {"page": voice.page, "refused": voice.refused, "asker": voice.asker, "asks": voice.asks}
        self._board.put("voice", told)


def fov_deg(display: str) -> float:
    """Field of view across of a display by its name; 0 where it is not known."""
    try:
        known = devices.load(display)
    except GlassesError:  # described on another machine
        return 0.0
    return known.fov_deg if known is not None else 0.0
