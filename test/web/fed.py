"""A server of the page, fed with what glasses would tell: no ROS, no device."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.core.errors import ModelMissing
from quark_glasses.core.hud.scene import Card, CardKind, CardRow, DisplayState, HudScene
from quark_glasses.core.privacy.lease import Lease, Light, PrivacyState, Sensor
from quark_glasses.core.types import (
    Activity,
    AskChunk,
    Battery,
    Header,
    Health,
    HealthRow,
    Level,
    Playback,
    ReplyChunk,
    Risk,
    SayRequest,
    ToolCall,
    ToolEvent,
    ToolState,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
    Wake,
    WakeSource,
)  # fmt: skip
from quark_glasses.models import font_files
from quark_glasses.web import views
from quark_glasses.web.asks import Ask
from quark_glasses.web.audience import Desk
from quark_glasses.web.conversation import Conversation
from quark_glasses.web.server import WebServer

BEGIN_NS = 1_790_000_000_000_000_000
MS = 1_000_000
SIZE = (640, 480)


def _font() -> Path | None:
    try:
        return font_files()[0]
    except ModelMissing:
        return None


class Fed:
    """The server, and hands to feed it with; `asks`, `sound`, `watched`, `failures` are what its pages wanted."""

    def __init__(self, port: int = 0) -> None:
        self.asks: list[tuple[int, Ask]] = []
        self.sound: list[bytes] = []
        self.watched: list[frozenset[str]] = []
        self.failures: list[Exception] = []
        self.changed = threading.Condition()
        self.talk = Conversation()
        desk = Desk(
            lambda page, ask: self.note(self.asks, (page, ask)),
            lambda page, sound: self.note(self.sound, sound),
            lambda what: self.note(self.watched, what),
            lambda error: self.note(self.failures, error),
        )
        self.server = WebServer(desk, port, _font())
        self.server.open()
        self.port = int(self.server.url.rstrip("/").rpartition(":")[2])
        self._drawing: threading.Thread | None = None
        self._end = threading.Event()

    def note(self, into: list[Any], what: Any) -> None:
        with self.changed:
            into.append(what)
            self.changed.notify_all()

    def until(self, done: Any, seconds: float = 10.0) -> None:
        with self.changed:
            assert self.changed.wait_for(done, seconds), (self.asks, self.watched, self.failures)

    def close(self) -> None:
        self._end.set()
        if self._drawing is not None:
            self._drawing.join()
        self.server.close()

    def feed(self, *values: Any) -> None:
        for value in values:
            for utterance_id in self.talk.feed(value, value.header.stamp_ns):
                self.server.put(f"turn:{utterance_id}", self.talk.view(utterance_id))
            if isinstance(value, HudScene):
                self.server.put("scene", views.scene(value))

    def draw(self, hz: float = 30.0) -> None:
        """A HUD that changes all the time, over a camera, from another thread."""

        def run() -> None:
            camera = world()
            for count in range(100_000):
                self.server.show("hud", hud(count))
                if count % 3 == 0:
                    self.server.show("camera", np.roll(camera, 3 * count, axis=1))
                if self._end.wait(1 / hz):
                    return

        self._drawing = threading.Thread(target=run)
        self._drawing.start()


def hud(count: int) -> np.ndarray:
    import cv2

    pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    cv2.putText(pixels, "14:05   82%", (40, 60), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0, 210, 0), 2, cv2.LINE_AA)
    cv2.putText(pixels, "120 m  Main Street", (150, 420), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (0, 255, 0), 2, cv2.LINE_AA)
    cv2.rectangle(pixels, (150, 440), (150 + count % 340, 448), (0, 255, 0), -1)
    return pixels


def world() -> np.ndarray:
    y, x = np.mgrid[0:480, 0:640]
    return np.stack([90 + 60 * np.sin(x / 90), 110 + 50 * np.cos(y / 60), 130 - y / 6], axis=-1).astype(np.uint8)


def spoken(uid: str, text: str, reply: str, at_ms: int, language: str = "en", *, final: bool = True) -> Iterator[Any]:
    """All that is published about one question that was asked aloud and answered."""
    t = BEGIN_NS + at_ms * MS
    yield VoiceActivity(Header(t), uid, Activity.STARTED, t)
    yield Transcript(Header(t + 300 * MS), uid, 1, False, text[: len(text) // 2], language=language, start_ns=t)
    if not final:
        return
    yield VoiceActivity(Header(t + 1500 * MS), uid, Activity.ENDED, t, t + 1000 * MS)
    yield Wake(Header(t + 400 * MS), WakeSource.PHRASE, uid, "hey quark")
    yield Transcript(Header(t + 1700 * MS), uid, 2, True, text, language=language, start_ns=t, end_ns=t + 1000 * MS)
    yield Turn(Header(t + 1710 * MS), uid, TurnState.THINKING, text, language=language, tier="edge")
    call = ToolCall(f"{uid}-c", "weather", '{"place": "Hangzhou"}')
    yield ToolEvent(Header(t + 1900 * MS), uid, call, "model", Risk.READ, ToolState.RUNNING)
    yield ToolEvent(Header(t + 2100 * MS), uid, call, "model", Risk.READ, ToolState.DONE, '{"temperature": 21}')
    yield AskChunk(Header(t + 2300 * MS), f"{uid}-r", uid, text=reply, model="Qwen3-4B", tier="edge")
    yield ReplyChunk(Header(t + 2310 * MS), uid, 0, reply, language, last=True)
    yield SayRequest(Header(t + 2312 * MS), f"{uid}-s", reply, language, uid)
    yield Playback(Header(t + 2500 * MS), f"{uid}-s", uid, 20 * MS)
    yield Turn(Header(t + 2600 * MS), uid, TurnState.SPEAKING, text, reply=reply, language=language, tier="edge")
    yield Turn(Header(t + 4000 * MS), uid, TurnState.DONE, text, reply=reply, language=language, tier="edge")


def typed(uid: str, text: str, at_ms: int, language: str = "en") -> Iterator[Any]:
    header = Header(BEGIN_NS + at_ms * MS, "typed")
    yield Wake(header, WakeSource.ALWAYS, uid, language=language)
    yield Transcript(header, uid, 1, True, text, language=language, start_ns=header.stamp_ns, end_ns=header.stamp_ns)


def lively(fed: Fed) -> None:
    """Everything that a page can show."""
    put = fed.server.put
    put("glasses", {"namespace": "/glasses", "version": "0.1.0", "started": BEGIN_NS // MS})
    put("view", {"crop": 0.8})
    put("display", views.display(DisplayState(Header(), "mono-green", *SIZE, False, 60.0, True)))
    put("battery", views.battery(Battery(Header(), 0.82, charging=True)))
    put("tier", "edge")
    lease = Lease("l1", Sensor.CAMERA, "demo", "a film")
    put("privacy", views.privacy(PrivacyState(Header(), False, Light.ON, (lease,))))
    put("sound", {"level": -31.5, "peak": -20.0})
    put("recording", {"state": "on", "where": "/home/w/.local/state/quark_glasses/sessions/session-20261122-112233"})
    put("voice", {"page": 0, "refused": "", "asker": 0, "asks": 0})
    put("graph", GRAPH)
    healths = views.Healths()
    for at_s in (1, 2):
        for index, node in enumerate(NODES):
            healths.feed(health(node, at_s, index), at_s * 10**9)
    put("health", healths.view(2 * 10**9))
    offers = (CardRow("Shop A", "¥12.80", "", True), CardRow("Shop B", "¥15.00", "+ ¥6"))
    cards = (
        Card("s", CardKind.STATUS, "14:05", "82% · edge", icon="recording"),
        Card("n", CardKind.NAVIGATION, "120 m", "Main Street", icon="left", progress=0.4),
        Card("p", CardKind.PRICE, "Oat milk 1 l", "Cheaper in the shop next door", rows=offers),
    )
    fed.feed(HudScene(Header(BEGIN_NS), 3, cards))
    fed.feed(*spoken("u1", "Hey Quark, what is the weather in Hangzhou?", "It is 21 degrees and sunny in Hangzhou.", 0))
    fed.feed(*spoken("u2", "今天下午有什么安排？", "下午三点您有一个会议，在三号楼。", 9000, "zh"))
    fed.feed(*typed("u3", "Set a timer for <b>ten</b> minutes", 15000))
    fed.feed(*spoken("u4", "And how long does it take to get there?", "", 20000, final=False))


def health(node: str, at_s: int, index: int) -> Health:
    rows = [
        HealthRow(
            f"{node}: cpu",
            Level.OK,
            "",
            (("cpu_ms", str(10 + at_s * 7 * index)), ("worker_ms", "0"), ("process_ms", "0")),
        )
    ]
    if node == "llm":
        rows.append(
            HealthRow(
                "llm: edge", Level.WARN, "the server on 127.0.0.1:8000 does not answer. Start it, or set llm.tiers"
            )
        )
    else:
        rows.append(HealthRow(f"{node}: engine", Level.OK, "ready"))
    return Health(Header(at_s * 10**9), tuple(rows))


FLOWS = {
    "audio/in": (["microphone"], ["audio_frontend", "recorder", "web"], 50),
    "audio/clean": (["audio_frontend"], ["asr", "wake"], 50),
    "speech/activity": (["audio_frontend"], ["asr", "wake", "dialogue", "recorder", "web"], 0),
    "speech/transcript": (["asr", "web"], ["dialogue", "wake", "hud", "audio_frontend", "recorder", "web"], 0),
    "speech/wake": (["wake", "web"], ["dialogue", "hud", "recorder", "web"], 0),
    "input/tap": (["web"], ["wake", "recorder", "web"], 0),
    "dialogue/turn": (["dialogue"], ["hud", "audio_frontend", "recorder", "web"], 0),
    "dialogue/reply": (["dialogue"], ["hud", "recorder", "web"], 0),
    "llm/ask": (["dialogue"], ["llm", "recorder", "web"], 0),
    "llm/chunk": (["llm"], ["dialogue", "recorder", "web"], 0),
    "skills/call": (["dialogue"], ["skills", "coder", "recorder"], 0),
    "skills/tool": (["skills", "dialogue"], ["dialogue", "recorder", "web"], 0),
    "speech/say": (["dialogue", "coder"], ["tts", "recorder", "web"], 0),
    "audio/speech": (["tts", "dialogue"], ["speaker", "recorder", "web"], 0),
    "audio/playback": (["speaker"], ["tts", "recorder", "web"], 0),
    "audio/ref": (["speaker"], ["audio_frontend", "recorder"], 50),
    "battery_state": (["monitor"], ["hud", "dialogue", "recorder", "web"], 0),
    "camera/image_raw": (["camera"], ["vision", "web"], 30),
    "hud/card": (["navigate", "vision"], ["hud", "recorder"], 0),
    "system/calls": (["dialogue", "llm", "asr"], ["recorder"], 0),
    "hud/frame": (["hud"], ["web"], 0),
}
NODES = [
    "recorder", "monitor", "hud", "speaker", "tts", "coder", "skills", "llm", "dialogue", "vision", "navigate", "wake", "asr",
    "audio_frontend", "camera", "microphone", "web",
]  # fmt: skip
FLOWS["/diagnostics"] = (NODES, ["web"], 1)
LOST = ("audio/in", "recorder")
GRAPH = {
    "nodes": [{"name": name, "doc": f"what {name} does"} for name in NODES],
    "topics": [
        {
            "name": name, "doc": f"what {name} carries", "nominal": hz,
            "from": [[who, float(hz) or 0.4] for who in sources],
            "to": [[who, 3 if (name, who) == LOST else 0] for who in hearers],
        }
        for name, (sources, hearers, hz) in FLOWS.items()
    ],
}  # fmt: skip


@contextmanager
def fed(port: int = 0) -> Iterator[Fed]:
    """A fed server for the time of a test."""
    made = Fed(port)
    try:
        yield made
    finally:
        made.close()
