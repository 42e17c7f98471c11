"""The topic table: one row per topic, read by publishers, recorder, diagnostics and docs/ROS_API.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from quark_glasses.core import types as t
from quark_glasses.core.commerce import comparison, wishes
from quark_glasses.core.hud import scene as hud
from quark_glasses.core.motion import state as motion
from quark_glasses.core.privacy import lease as privacy
from quark_glasses.core.vision import calibration as vision
from quark_glasses.core.vision import findings
from quark_glasses.ros.qos import EVENT, SENSOR, STATE, STREAM, Qos

T = TypeVar("T")


@dataclass(frozen=True)
class Topic(Generic[T]):
    """One row. `name` is relative to the namespace of the glasses; `rate_hz` is the nominal rate, 0 for events.

    Skills may ask for the last value of a topic that is `told`. A replay passes over what is not `compared`.
    """

    name: str
    type: type[T]
    qos: Qos
    doc: str
    rate_hz: float = 0.0
    recorded: bool = True
    compared: bool = True
    told: bool = False
    publisher: str = ""  # of a topic that is not recorded: the node that a replay needs to make it again


AUDIO_IN = Topic("audio/in", t.AudioChunk, STREAM, "microphone, 16 kHz mono, 20 ms", rate_hz=50)
AUDIO_CLEAN = Topic("audio/clean", t.AudioChunk, STREAM, "microphone after echo and noise removal", 50, recorded=False,
                    publisher="audio_frontend")  # fmt: skip
AUDIO_SPEECH = Topic("audio/speech", t.AudioChunk, STREAM, "synthesised speech, a clause or less at a time")
AUDIO_REF = Topic("audio/ref", t.AudioChunk, STREAM, "what the speaker plays, 16 kHz: the echo reference")
PLAYBACK = Topic("audio/playback", t.Playback, EVENT, "how much of each stream was played")
VOLUME = Topic("audio/volume", t.Volume, STATE, "loudness wanted of a mixer bus")
ACTIVITY = Topic("speech/activity", t.VoiceActivity, EVENT, "speech starts, pauses, resumes, ends")
TRANSCRIPT = Topic("speech/transcript", t.Transcript, EVENT, "what was heard: partial and final")
WAKE = Topic("speech/wake", t.Wake, EVENT, "the wearer addressed the glasses")
SAY = Topic("speech/say", t.SayRequest, EVENT, "texts to be spoken; the `say` action ends here too")
STOP_SPEECH = Topic("speech/stop", t.StopSpeech, EVENT, "be quiet")
HOLD_SPEECH = Topic("speech/hold", t.SpeechHold, EVENT, "hold the voice where it is, or let it go on")
PROGRESS = Topic("speech/progress", t.SpeechProgress, EVENT, "how much of a text was heard")
TAP = Topic("input/tap", t.Tap, EVENT, "a touch on the temple")
TURN = Topic("dialogue/turn", t.Turn, EVENT, "state of the turn: listening, thinking, speaking, done")
REPLY = Topic("dialogue/reply", t.ReplyChunk, STREAM, "the answer, clause by clause")
TIMERS = Topic("dialogue/timers", t.Timers, STATE, "timers and alarms that run")
ASK = Topic("llm/ask", t.AskRequest, EVENT, "questions for the model; the `ask` action is for callers outside")
ASK_CANCEL = Topic("llm/cancel", t.AskCancel, EVENT, "questions that are given up")
ASK_CHUNK = Topic("llm/chunk", t.AskChunk, STREAM, "the model's answer as it comes")
TOOL_CALL = Topic("skills/call", t.ToolRequest, EVENT, "tools to be run")
TOOL_EVENT = Topic("skills/tool", t.ToolEvent, EVENT, "steps in the life of a tool call")
TOOLS = Topic("skills/tools", t.ToolList, STATE, "the tools that there are", compared=False)
HUD_CARD = Topic("hud/card", hud.CardUpdate, EVENT, "cards to show or to take away, from any node")
HUD_SCENE = Topic("hud/scene", hud.HudScene, STATE, "the cards to show")
HUD_FRAME = Topic("hud/frame/compressed", t.Picture, SENSOR, "the picture shown, for debugging", recorded=False,
                  publisher="hud")  # fmt: skip
HUD_PIXELS = Topic("hud/frame", t.Frame, SENSOR, "the picture shown, raw: by reference inside, for RViz outside", recorded=False,
                   publisher="hud")  # fmt: skip
DISPLAY = Topic("hud/display", hud.DisplayState, STATE, "the display and whether it is lit")
NOTIFICATION = Topic("hud/notification", hud.Notification, EVENT, "messages from the phone and apps")
NOTIFICATION_ACT = Topic("hud/notification/act", hud.NotificationAct, EVENT, "what the wearer wants done with them")
TELEPROMPTER = Topic("teleprompter/command", hud.TeleprompterCommand, EVENT, "load, start, stop, move the teleprompter")
SITUATION = Topic("system/situation", hud.Situation, STATE, "what the wearer is doing, for what may be shown and said")
IMU = Topic("imu/data", motion.Imu, SENSOR, "inertial sensor of the head", rate_hz=200)
HEAD = Topic("head/odometry", motion.HeadPose, SENSOR, "where the head looks and how it turns", 200)
CAMERA = Topic(
    "camera/image_raw", t.Frame, SENSOR, "camera, by reference inside", rate_hz=30, recorded=False, publisher="camera"
)
CAMERA_JPEG = Topic("camera/image_raw/compressed", t.Picture, SENSOR, "camera as JPEG, while watched", rate_hz=30)
CAMERA_INFO = Topic("camera/camera_info", vision.CameraInfo, SENSOR, "how the camera maps rays to pixels", rate_hz=30)
LEASE = Topic(
    "privacy/request", privacy.LeaseRequest, EVENT, "nodes that want the camera or the microphone, or are done with it"
)
PRIVACY = Topic("privacy/state", privacy.PrivacyState, STATE, "who may hear and see, and the recording light")
VISION = Topic("vision/result", findings.VisionResult, EVENT, "what was found in a picture that somebody asked about")
PRICES = Topic("commerce/prices", comparison.PriceComparison, EVENT, "a product and what sellers ask for it", told=True)
WISHES = Topic("commerce/wishes", wishes.WishList, STATE, "the shopping list and the price watches", told=True)
BATTERY = Topic("battery_state", t.Battery, STATE, "charge of the glasses", told=True)
CALLS = Topic("system/calls", t.CallRecord, EVENT, "services and actions, mirrored for the bag")
DIAGNOSTICS = Topic("/diagnostics", t.Health, EVENT, "health of every node", rate_hz=1, compared=False)

TOPICS: tuple[Topic[Any], ...] = tuple(row for row in list(globals().values()) if isinstance(row, Topic))
"""All rows, in order of definition."""

BY_NAME: Mapping[str, Topic[Any]] = {topic.name: topic for topic in TOPICS}
