"""Services and actions: doors for callers outside the process.

Inside, nodes talk over topics only, so a bag of topics holds everything. A door turns a call into those topics and is itself
mirrored, request and result, on `system/calls`. Handlers see plain values, never messages: a service handler takes the
request's fields by name and returns the response's fields as a mapping.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.errors import GlassesError
from quark_glasses.ros import convert


@dataclass(frozen=True)
class Door:
    """A service (`kind` "srv") or an action ("action") of the glasses; `type` names it in quark_glasses_msgs."""

    name: str
    kind: str
    type: str
    doc: str

    @property
    def ros_class(self) -> Any:
        return getattr(importlib.import_module(f"quark_glasses_msgs.{self.kind}"), self.type)

    @property
    def type_name(self) -> str:
        return f"quark_glasses_msgs/{self.kind}/{self.type}"


PLAY_FILE = Door("microphone/play", "srv", "PlayFile", "play a sound file into the microphone, for tests and demos")
LIST_TOOLS = Door("list_tools", "srv", "ListTools", "the tools that a model may ask for")
CALL_TOOL = Door("call_tool", "action", "CallTool", "run a tool; the wearer is asked first where it changes something")
SAY = Door("say", "action", "Say", "speak a text; feedback is how much was heard")
ASK = Door("ask", "action", "Ask", "let the model answer; feedback is the answer as it comes")
REMEMBER = Door("remember", "srv", "Remember", "keep a text in the wearer's memory")
RECALL = Door("recall", "srv", "Recall", "what the wearer wanted remembered about something")
FORGET = Door("forget", "srv", "Forget", "forget one memory, or those of a span of time")
SHOW_CARD = Door("show_card", "srv", "ShowCard", "show, replace or take away a card on the display")
ACQUIRE_LEASE = Door(
    "acquire_lease", "srv", "AcquireLease", "ask leave to use the camera; the recording light goes on first"
)
CAPTURE_PHOTO = Door("capture_photo", "srv", "CapturePhoto", "the newest picture; who asks holds a lease of the camera")
TAKE_VIDEO = Door("take_video", "action", "TakeVideo", "record a film until cancelled; feedback is its length so far")
LOOK_AT = Door("look_at", "action", "LookAt", "what is there to see? of a picture that is given, or taken now")
RELEASE_LEASE = Door("release_lease", "srv", "ReleaseLease", "give a lease back")
LOOKUP_PRODUCT = Door(
    "lookup_product", "srv", "LookupProduct", "a product by its code or name, and what sellers ask for it"
)
CONTROL_TELEPROMPTER = Door(
    "control_teleprompter", "srv", "ControlTeleprompter", "load, start, stop or move the teleprompter"
)

DOORS = (
    PLAY_FILE,
    SHOW_CARD,
    SAY,
    ASK,
    LIST_TOOLS,
    CALL_TOOL,
    REMEMBER,
    RECALL,
    FORGET,
    CONTROL_TELEPROMPTER,
    ACQUIRE_LEASE,
    RELEASE_LEASE,
    CAPTURE_PHOTO,
    TAKE_VIDEO,
    LOOK_AT,
    LOOKUP_PRODUCT,
)


def fields(msg: Any) -> dict[str, Any]:
    """A message's own fields by name."""
    return {name: getattr(msg, name) for name in msg.get_fields_and_field_types()}


def fill(msg: Any, values: Mapping[str, Any]) -> Any:
    """Set fields by name and return the message."""
    for name, value in values.items():
        setattr(msg, name, value)
    return msg


def error_fields(error: Exception) -> dict[str, Any]:
    """What a response or result says of an error."""
    return {"error_code": error.code if isinstance(error, GlassesError) else GlassesError.code, "error_msg": str(error)}


def duration(seconds: float) -> Any:
    """A Duration message."""
    return convert.duration_msg(round(seconds * 1e9))
