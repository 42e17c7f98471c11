"""What an engine must offer to be used by a node.

A backend is a class made as `Engine(options, models)`: `options` is the node's `backend_options` mapping, `models` finds weights
on disk. Construction is cheap and imports nothing heavy; `load()` imports the library, reads the weights and raises
`BackendUnavailable` or `ModelMissing` with the fix; then its one verb works until `close()`. Verbs are called from one worker
thread at a time and must release the GIL while they compute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.motion.state import Quaternion
from quark_glasses.core.privacy.lease import Light
from quark_glasses.core.speech.expected import Expected, Reading
from quark_glasses.core.types import ChatMessage, Pixels, Samples, ToolCall
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.seen import SeenHand, SeenObject, TextLine

Options = Mapping[str, Any]
Floats = NDArray[np.float32]  # mono sound, -1..1


@dataclass(frozen=True)
class Capabilities:
    """What `quark backends` lists and fallback chains choose by."""

    summary: str
    languages: tuple[str, ...] = ()  # BCP 47; empty: independent of language
    models: tuple[str, ...] = ()  # names in config/models.yaml
    offline: bool = True
    licence: str = ""


class Models(Protocol):
    """Finds weights by their name in `config/models.yaml`."""

    def path(self, name: str) -> Path:
        """Folder with the verified files of one model; raises `ModelMissing`."""
        ...


class Backend(Protocol):
    """The life of every engine."""

    capabilities: ClassVar[Capabilities]

    def __init__(self, options: Options, models: Models) -> None: ...

    def load(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True)
class Recognition:
    """What one decoding heard. Times are seconds from the first sample."""

    text: str
    language: str
    confidence: float = 0.0  # 0..1
    words: tuple[tuple[str, float, float], ...] = ()  # (word, start, end); empty where the engine has no times
    alternatives: tuple[str, ...] = ()  # other readings of the same sound, the likeliest first


@runtime_checkable
class Recognizer(Backend, Protocol):
    """Speech to text (`quark_glasses.asr`)."""

    def recognize(
        self,
        sound: Floats,
        *,
        language: str = "",
        vocabulary: Sequence[str] = (),
        draft: bool = False,
        cancel: CancelToken | None = None,
    ) -> Recognition:
        """Decode 16 kHz mono sound of any length up to 30 s. `language` "" means detect; no speech gives text "".

        A `draft` is the first second, cut off where speech goes on: a quick guess, since a better result will replace it.
        """
        ...


@runtime_checkable
class CommandReader(Protocol):
    """A recogniser that can listen again for what is expected; an ability that a `Recognizer` may have."""

    def expect(self, expected: Expected, *, cancel: CancelToken | None = None) -> None:
        """Make ready to listen for these sentences, in a second or two. Raises as `load` does."""
        ...

    def hear_requests(
        self, sound: Floats, heard: Recognition, *, vocabulary: Sequence[str] = (), cancel: CancelToken | None = None
    ) -> tuple[str, ...]:
        """What a sound is where a request is likely, the likeliest first; any words, not only those of expected sentences.

        `heard` is what `recognize` made of the same sound just before, with the same `vocabulary`. () where nothing was heard, or where
        it was heard well.
        """
        ...

    def read_commands(
        self, sound: Floats, heard: Recognition, *, cancel: CancelToken | None = None
    ) -> tuple[Reading, ...]:
        """The expected sentences that a sound may have been, the likeliest first.

        `heard` is what `recognize` made of the same sound just before. Whether a reading is meant is for the caller to judge:
        the words are forced upon the sound. () where nothing was heard or the language has no expected sentences.
        """
        ...


@runtime_checkable
class VoiceDetector(Backend, Protocol):
    """Is this speech? (`quark_glasses.vad`)."""

    window: int  # samples a call, at 16 kHz

    def probability(self, sound: Floats) -> float:
        """Probability 0..1 that this window (exactly `window` samples, consecutive calls) is speech."""
        ...

    def reset(self) -> None: ...


@runtime_checkable
class EchoCanceller(Backend, Protocol):
    """Takes what the loudspeaker plays out of what the microphone hears (`quark_glasses.aec`)."""

    frame: int  # samples at 16 kHz; a block is a multiple of it

    def cancel(self, near: Samples, far: Samples) -> Samples:
        """Consecutive blocks of one length, int16 16 kHz: microphone and loudspeaker in; the microphone without echo out."""
        ...

    def reset(self) -> None: ...


@runtime_checkable
class WakeDetector(Backend, Protocol):
    """Did somebody say the wake word? (`quark_glasses.wake`)."""

    def detect(self, block: Samples) -> str:
        """Feed consecutive 16 kHz int16 sound; the wake word just completed, or ""."""
        ...

    def reset(self) -> None: ...


@dataclass(frozen=True, eq=False)
class SpokenPiece:
    """A piece of synthesised sound and the part of the text that it says."""

    samples: Samples
    sample_rate: int
    start_char: int
    end_char: int


@runtime_checkable
class Synthesizer(Backend, Protocol):
    """Text to speech (`quark_glasses.tts`)."""

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        """Sound piece by piece, the first as early as possible. `text` is in spoken form already, up to a clause or two."""
        ...


@dataclass(frozen=True)
class ChatRequest:
    """A question for a model."""

    messages: tuple[ChatMessage, ...]
    tools_json: str = "[]"  # shaped like OpenAI's `tools`
    model: str = ""  # name at the server; "" the engine's own
    temperature: float = 0.0
    max_tokens: int = 0  # of the answer; 0: the engine's own limit
    schema_json: str = ""  # JSON schema that the answer must fit; "" free text


@dataclass(frozen=True)
class ChatDelta:
    """What came since the delta before; the one with a `finish_reason` is the last."""

    text: str = ""
    tool_calls: tuple[ToolCall, ...] = ()  # each complete
    finish_reason: str = ""  # stop | length | tool_calls
    model: str = ""
    prompt_tokens: int = 0  # of the last delta; 0 where the engine does not say
    completion_tokens: int = 0


@runtime_checkable
class ChatModel(Backend, Protocol):
    """Questions in words to answers in words and tool calls (`quark_glasses.llm`)."""

    def chat(
        self, request: ChatRequest, *, first_token_s: float, total_s: float, cancel: CancelToken | None = None
    ) -> Iterator[ChatDelta]:
        """The answer as it is written. Reasoning that is not meant to be heard is left out.

        Raises:
            DeadlineExceeded: nothing came within `first_token_s`, or the whole not within `total_s`.
            Retryable: the engine is busy or its link was cut; `fix` says which.
            BackendUnavailable: nothing answers there.
            InvalidInput: the engine refuses the request, or what came is no answer.
            Cancelled: `cancel` was set; the engine has stopped writing.
        """
        ...


@runtime_checkable
class Embedder(Backend, Protocol):
    """Texts as points, near each other where they mean much the same (`quark_glasses.embed`)."""

    name: str  # of the weights: vectors of different names cannot be compared
    floor: float  # cosine from which two texts have something to do with each other

    def embed(self, texts: Sequence[str], *, question: bool) -> NDArray[np.float32]:
        """One unit vector a text, shape (texts, dimensions): of questions, or of what may answer them."""
        ...


@dataclass(frozen=True, eq=False)
class Shot:
    """One picture, uint8 (height, width, 3), and when it was taken; nobody changes it afterwards."""

    pixels: Pixels
    stamp_ns: int
    encoding: str = "bgr8"  # or "rgb8"


@runtime_checkable
class Camera(Backend, Protocol):
    """Pictures as they come (`quark_glasses.camera`).

    A `live` camera gives them in its own time and says so; another one gives one whenever it is asked, for that time.
    """

    live: bool
    fov_deg: float  # horizontal field of view; 0 where it is not known

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        """Begin to capture; returns at once, and what takes time goes on behind it.

        `now_ns` is the time of the stamps. A live camera calls `arrived` from a thread of its own after each picture.
        """
        ...

    def stop(self) -> bool:
        """End capture: nothing taken so far is given any more. False where the device could not be seen to close yet."""
        ...

    def newest(self) -> Shot | None:
        """The freshest picture that was not given before; None where there is none.

        Raises:
            DeviceUnavailable: the device is away; it is tried again behind this, and pictures go on when it is back.
            InvalidInput: what should be shown is no picture or video.
        """
        ...


@runtime_checkable
class LooksAround(Protocol):
    """A camera made of numbers: it looks where the head looks."""

    def look(self, orientation: Quaternion) -> None:
        """`orientation` of the head in the world, as of now."""
        ...


@runtime_checkable
class RecordingLight(Backend, Protocol):
    """The light that tells bystanders that they are seen or heard (`quark_glasses.light`)."""

    def set(self, on: bool) -> None:
        """Light it or put it out; what came of it is told by `measure`."""
        ...

    def measure(self) -> Light:
        """What it is just now, measured and not remembered. A light that cannot be measured has FAILED."""
        ...


@runtime_checkable
class CodeReader(Backend, Protocol):
    """Bar codes and QR codes in a picture (`quark_glasses.codes`)."""

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[Code]:
        """Codes in a picture, uint8 (height, width, 3) RGB or (height, width); gives up looking closer after the budget."""
        ...


@runtime_checkable
class TextReader(Backend, Protocol):
    """Words in a picture, Chinese and English (`quark_glasses.ocr`)."""

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[TextLine]:
        """Lines in a picture, uint8 (height, width, 3) RGB, in no order; after the budget the lines that are left stay unread."""
        ...


@runtime_checkable
class ObjectDetector(Backend, Protocol):
    """Things in a picture (`quark_glasses.objects`)."""

    def detect(self, frame: Pixels) -> list[SeenObject]:
        """Objects in a picture, uint8 (height, width, 3) RGB, the surest first."""
        ...


@runtime_checkable
class LooksEmbedder(Backend, Protocol):
    """What something looks like, as a point: things that look alike lie close (`quark_glasses.looks`)."""

    name: str  # of the weights: looks of different names cannot be compared

    def embed(self, frame: Pixels) -> NDArray[np.float32]:
        """The point of a picture, uint8 (height, width, 3) RGB: shape (n,), of length 1."""
        ...


@runtime_checkable
class HandFinder(Backend, Protocol):
    """Hands in a picture (`quark_glasses.hands`)."""

    def find(self, frame: Pixels) -> list[SeenHand]:
        """Hands in a picture, uint8 (height, width, 3) RGB, the surest first."""
        ...
