"""The node table: which nodes there are, where they run and in which profiles.

The launch files, the in-process runner, `quark doctor`, the generated docs and the coverage tests all read this. Rows stand in
order of start: who listens before who speaks.
"""

from __future__ import annotations

import difflib
import importlib
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.errors import UnknownName

LITE = "lite"  # everyday: audio first, no display
AR = "ar"  # binocular display
EDGE = "edge"  # the box that carries the heavy nodes
PROFILES = {
    LITE: "everyday glasses: audio first, no display",
    AR: "glasses with a binocular display",
    EDGE: "the box beside the glasses: only the heavy nodes",
}


@dataclass(frozen=True)
class NodeRow:
    """One node: where its class is, which profiles have it, whether it is heavy enough for the edge box."""

    name: str
    location: str  # module:Class
    profiles: tuple[str, ...]
    doc: str
    heavy: bool = False
    outer: bool = (
        False  # senses or stores, and has no part in the conversation: a replay plays what it said from the bag
    )
    engines: tuple[str, ...] = ()  # kinds of backend that it needs

    def load(self) -> Any:
        """The node's class."""
        module, _, name = self.location.partition(":")
        return getattr(importlib.import_module(module), name)


def _row(name: str, cls: str, doc: str, profiles: tuple[str, ...] = (LITE, AR), **more: Any) -> NodeRow:
    return NodeRow(name, f"quark_glasses.nodes.{name}:{cls}", profiles, doc, **more)


NODES = (
    _row("recorder", "Recorder", "every recorded topic -> one MCAP bag", outer=True),
    _row("monitor", "Monitor", "battery and health of the device -> battery_state", outer=True),
    _row("hud", "Hud", "what happens, hud/card, hud/notification -> hud/scene, hud/frame; without a display words and tones"),
    _row("speaker", "Speaker", "audio/speech -> device or file, audio/ref, audio/playback"),
    _row("tts", "Tts", "speech/say -> audio/speech, speech/progress", (LITE, AR, EDGE), heavy=True, engines=("tts",)),
    _row("coder", "CoderNode", "skills/call -> speech/say, skills/tool: programs by a model, off by default"),
    _row("skills", "Skills", "skills/call -> skills/tool for tools of others; our tools for agents outside (MCP)"),
    _row("commerce", "Commerce", "skills/call, vision/result -> commerce/prices, commerce/wishes, a card, skills/tool"),
    _row("llm", "Llm", "llm/ask -> llm/chunk, by the first tier that answers", (LITE, AR, EDGE), heavy=True, engines=("llm",)),
    _row("teleprompter", "TeleprompterNode", "teleprompter/command, speech/transcript -> a card that follows the voice", (AR,)),
    _row("dialogue", "Dialogue", "speech/transcript, speech/wake -> dialogue/turn, dialogue/reply, speech/say"),
    _row("wake", "WakeNode", "audio/clean, speech/transcript, input/tap -> speech/wake", engines=("wake",)),
    _row("asr", "Asr", "audio/clean, speech/activity -> speech/transcript", (LITE, AR, EDGE), heavy=True,
         engines=("asr",)),
    _row("audio_frontend", "AudioFrontend", "audio/in -> audio/clean, speech/activity", engines=("vad", "aec")),
    _row("vision", "Vision", "skills/call, camera/image_raw under a lease -> vision/result, hud/card, skills/tool", outer=True,
         engines=("codes", "ocr", "objects", "looks", "hands")),
    _row("camera", "Camera", "device, file or scene -> camera/image_raw, under a lease and with the light on", outer=True,
         engines=("camera", "light")),
    _row("head", "HeadNode", "imu/data -> head/odometry: how the head is turned", (AR,)),
    _row("imu", "ImuNode", "device, recording or a synthesised head -> imu/data", (AR,), outer=True),
    _row("microphone", "Microphone", "device or file -> audio/in", outer=True),
    _row("web", "Web", "what all nodes say -> a page on this machine; what is typed there -> speech/transcript", outer=True),
    _row("foxglove", "Foxglove", "every topic -> the Foxglove app; with foxglove.port or foxglove:=PORT", (), outer=True),
    _row("rviz", "Rviz", "head/odometry, hud/scene -> /tf, /tf_static, hud/markers for RViz", (), outer=True),
)  # fmt: skip


def profile(name: str, *, without_heavy: bool = False) -> list[NodeRow]:
    """Rows of a profile; `without_heavy` leaves the heavy ones to an edge box. Raises `UnknownName`."""
    if name not in PROFILES:
        near = difflib.get_close_matches(name, PROFILES, n=1)
        hint = f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(PROFILES)}"
        raise UnknownName(f"there is no profile '{name}'", hint)
    return [row for row in NODES if name in row.profiles and not (without_heavy and row.heavy)]


def node(name: str) -> NodeRow:
    """The row of one node; raises `UnknownName`."""
    for row in NODES:
        if row.name == name:
            return row
    raise UnknownName(f"there is no node '{name}'", f"There are: {', '.join(row.name for row in NODES)}")
