"""What the nodes say to one another, as plain frozen values.

Each class mirrors one message of `quark_glasses_msgs` field by field (`ros/convert.py` relies on it); the `.msg` files carry
the conventions in full. In one process these objects travel by reference; between processes as messages.

Conventions: times are integer nanoseconds on the ROS clock (`*_ns`), sound is int16 mono, languages are BCP 47 ("zh", "en"),
ids are opaque strings, `utterance_id` is born when speech starts and rides on everything that it causes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE = 16_000
BLOCK_SAMPLES = 320  # 20 ms
BLOCK_NS = 20_000_000

Samples = NDArray[np.int16]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Header:
    """When and where: capture or creation time, and a REP-105 frame."""

    stamp_ns: int = 0
    frame_id: str = ""


@dataclass(frozen=True, eq=False)
class AudioChunk:
    """A block of sound; `header.stamp_ns` is the time of its first sample."""

    header: Header
    samples: Samples
    sample_rate: int = SAMPLE_RATE
    sequence: int = 0
    stream_id: str = ""
    utterance_id: str = ""
    last: bool = False

    @property
    def duration_ns(self) -> int:
        return len(self.samples) * 1_000_000_000 // self.sample_rate


class Activity(IntEnum):
    """What the voice detector says changed."""

    STARTED = 1  # speech began; `start_ns` includes the pre-roll
    PAUSED = 2  # a silence that may be the end
    RESUMED = 3  # it was not the end
    ENDED = 4  # the utterance is over
    DROPPED = 5  # too short to be speech


@dataclass(frozen=True)
class VoiceActivity:
    """A change in speech activity, with the bounds known so far."""

    header: Header
    utterance_id: str
    state: Activity
    start_ns: int
    end_ns: int = 0  # end of the last speech heard so far
    probability: float = 0.0


@dataclass(frozen=True)
class Word:
    """One word (or Chinese character group) with its times within the utterance."""

    text: str
    start_ns: int
    end_ns: int


@dataclass(frozen=True)
class Transcript:
    """What was heard: partial results with rising `revision`, then one final."""

    header: Header
    utterance_id: str
    revision: int
    final: bool
    text: str  # written form, after inverse text normalisation
    stable: str = ""  # prefix of `text` that later partials keep; the final text may correct it
    spoken: str = ""  # as recognised, before normalisation
    language: str = ""
    confidence: float = 0.0
    start_ns: int = 0
    end_ns: int = 0
    engine: str = ""
    alternatives: tuple[str, ...] = ()  # of a final one: other readings of the same sound, the likeliest first


class WakeSource(IntEnum):
    """What woke the glasses."""

    TAP = 1
    WORD = 2
    PHRASE = 3
    ALWAYS = 4
    FOLLOW_UP = 5


@dataclass(frozen=True)
class Wake:
    """The wearer addressed the glasses."""

    header: Header
    source: WakeSource
    utterance_id: str = ""
    phrase: str = ""
    rest: str = ""  # what followed the wake phrase in the same utterance
    language: str = ""
    confidence: float = 1.0


@dataclass(frozen=True)
class Tap:
    """A touch on the temple."""

    header: Header
    count: int = 1


class TurnState(IntEnum):
    """Where a turn of the conversation is."""

    LISTENING = 1
    THINKING = 2
    SPEAKING = 3
    DONE = 4
    CANCELLED = 5
    FAILED = 6


@dataclass(frozen=True)
class Turn:
    """A change of state in one turn; carries what is known about it so far."""

    header: Header
    utterance_id: str
    state: TurnState
    request: str = ""
    intent: str = ""
    slots_json: str = "{}"
    reply: str = ""
    language: str = ""
    tier: str = ""  # glasses | edge | cloud
    error_code: int = 0
    error_msg: str = ""


@dataclass(frozen=True)
class ReplyChunk:
    """A clause of the answer, in order."""

    header: Header
    utterance_id: str
    index: int
    text: str
    language: str
    last: bool = False
    tier: str = "glasses"


@dataclass(frozen=True)
class SayRequest:
    """A text to be spoken; `say_id` names it in progress, playback and stops."""

    header: Header
    say_id: str
    text: str
    language: str
    utterance_id: str = ""
    voice: str = ""
    speed: float = 1.0
    interrupt: bool = False  # drop what is being said first


@dataclass(frozen=True)
class StopSpeech:
    """Be quiet: drop one text, or all of them where `say_id` is ""."""

    header: Header
    say_id: str = ""
    reason: str = ""


@dataclass(frozen=True)
class SpeechHold:
    """Hold the assistant's voice where it is, or let it go on; a stop ends the hold as well."""

    header: Header
    held: bool
    reason: str = ""


@dataclass(frozen=True)
class Playback:
    """How much of a stream the speaker has played: the first block, then about five a second, then done."""

    header: Header
    stream_id: str
    utterance_id: str
    played_ns: int
    done: bool = False
    cancelled: bool = False


@dataclass(frozen=True)
class SpeechProgress:
    """How far a spoken text has been played: what was heard."""

    header: Header
    say_id: str
    utterance_id: str
    text: str
    heard_chars: int
    done: bool = False
    cancelled: bool = False


@dataclass(frozen=True, eq=False)
class Picture:
    """A compressed picture (`format` is "png" or "jpeg")."""

    header: Header
    format: str
    data: bytes = b""


@dataclass(frozen=True, eq=False)
class Frame:
    """A camera frame, uint8 (height, width, 3); `encoding` is "rgb8" or "bgr8". It travels by reference: see `ros/handoff.py`."""

    header: Header
    pixels: Pixels
    encoding: str = "rgb8"


@dataclass(frozen=True)
class Volume:
    """Loudness of one bus of the mixer, 0 to 1."""

    header: Header
    level: float
    bus: str = "master"
    muted: bool = False


@dataclass(frozen=True)
class Battery:
    """Charge of the glasses; `percentage` is 0..1, NaN where unknown."""

    header: Header
    percentage: float
    charging: bool = False
    present: bool = True


class Level(IntEnum):
    """Severity of a health row, with the numbers of diagnostic_msgs."""

    OK = 0
    WARN = 1
    ERROR = 2
    STALE = 3


@dataclass(frozen=True)
class HealthRow:
    """One checked thing of one node."""

    name: str
    level: Level
    message: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Health:
    """How a node is doing; becomes a DiagnosticArray."""

    header: Header
    rows: tuple[HealthRow, ...] = ()


@dataclass(frozen=True)
class Timer:
    """A running timer or alarm."""

    id: str
    due_ns: int
    label: str = ""
    alarm: bool = False


@dataclass(frozen=True)
class Timers:
    """All timers and alarms that run."""

    header: Header
    timers: tuple[Timer, ...] = ()


@dataclass(frozen=True)
class CallRecord:
    """One step of a call, what an engine gave, or what a node started from: what a bag must hold beside topics."""

    header: Header
    name: str
    kind: str  # service | action | engine | start
    step: str  # request | goal | cancel | feedback | result | parameters | state
    call_id: str
    type: str  # for example "quark_glasses_msgs/action/Say"
    payload: bytes = field(default=b"", repr=False)  # CDR, or JSON where there is no message type
    utterance_id: str = ""


@dataclass(frozen=True)
class ToolCall:
    """A tool that is asked for: a proposal until it is allowed. `arguments_json` is a JSON object."""

    id: str
    tool: str
    arguments_json: str = "{}"


@dataclass(frozen=True)
class ChatMessage:
    """One message of a conversation with a model, shaped like OpenAI's chat."""

    role: str  # system | user | assistant | tool
    content: str = ""
    pictures: tuple[Picture, ...] = ()
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str = ""


@dataclass(frozen=True)
class AskRequest:
    """A question for a model; `request_id` names it in chunks and cancels. Zeros and "" leave a choice to the llm node."""

    header: Header
    request_id: str
    messages: tuple[ChatMessage, ...]
    tools_json: str = "[]"
    utterance_id: str = ""
    language: str = ""
    model: str = ""
    temperature: float = 0.0
    max_tokens: int = 0
    deadline_ns: int = 0


@dataclass(frozen=True)
class AskCancel:
    """Give up a question: the server stops writing."""

    header: Header
    request_id: str
    reason: str = ""


@dataclass(frozen=True)
class AskChunk:
    """A piece of a model's answer, in order; every request ends with exactly one `last` piece."""

    header: Header
    request_id: str
    utterance_id: str = ""
    index: int = 0
    text: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    last: bool = False
    finish_reason: str = ""  # of `last`: stop | length | tool_calls | cancelled; "" after an error
    model: str = ""
    tier: str = ""  # glasses | edge | cloud
    why: str = ""  # why this tier, where another was asked first
    prompt_tokens: int = 0
    completion_tokens: int = 0
    error_code: int = 0
    error_msg: str = ""
    with_memory: bool = False  # the tier was shown what the glasses remember


class Risk(IntEnum):
    """What a tool can do at worst, by our own list and never by the tool's word."""

    READ = 1  # looks something up
    ACT = 2  # changes something
    PAY = 3  # proposes a payment


class ToolState(IntEnum):
    """Where a tool call is."""

    PROPOSED = 1
    REFUSED = 2
    RUNNING = 3
    DONE = 4
    FAILED = 5


@dataclass(frozen=True)
class ToolRequest:
    """Run one tool; whoever owns it answers with a `ToolEvent` that is DONE, REFUSED or FAILED."""

    header: Header
    call: ToolCall
    utterance_id: str = ""
    origin: str = "model"  # model | intent | mcp
    language: str = ""
    deadline_ns: int = 0


@dataclass(frozen=True)
class ToolEvent:
    """One step in the life of a tool call. `result_json` is data, never an instruction."""

    header: Header
    utterance_id: str
    call: ToolCall
    origin: str
    risk: Risk
    state: ToolState
    result_json: str = ""
    error_code: int = 0
    error_msg: str = ""


@dataclass(frozen=True)
class ToolList:
    """The tools that there are, as a JSON array; `core.tools.spec` reads it."""

    header: Header
    tools_json: str = "[]"


@dataclass(frozen=True)
class Memory:
    """Something that the wearer asked to remember, as an answer to a question; `score` 0..1 says how well it answers."""

    id: str
    text: str
    language: str = ""
    utterance_id: str = ""
    created_ns: int = 0
    score: float = 0.0
