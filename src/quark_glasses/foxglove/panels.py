"""What Foxglove's panels show best, made of our topics: pictures with boxes, sound, frames, log lines.

The types are Foxglove's own (https://docs.foxglove.dev/docs/sdk/schemas), as protobuf.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from foxglove import messages as fg
from PIL import Image, UnidentifiedImageError

from quark_glasses.core.hud.scene import Card, CardBox, HudScene
from quark_glasses.core.motion import frames
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.types import AudioChunk, Health, HealthRow, Level, Picture
from quark_glasses.foxglove.channels import Channel, Encoder, Format, Message
from quark_glasses.ros import topics
from quark_glasses.ros.topics import Topic

FRAMES_HZ = 50.0
FIXED_NS = 1_000_000_000  # between two tellings of what never moves
BOX = fg.Color(r=0.1, g=1.0, b=0.3, a=1.0)
INK = fg.Color(r=1.0, g=1.0, b=1.0, a=1.0)
SHADE = fg.Color(r=0.0, g=0.0, b=0.0, a=0.7)
_LEVELS = {
    Level.OK: fg.LogLevel.Info,
    Level.WARN: fg.LogLevel.Warning,
    Level.ERROR: fg.LogLevel.Error,
    Level.STALE: fg.LogLevel.Warning,
}


class Images(Encoder):
    """Compressed pictures of a topic."""

    def __init__(self) -> None:
        self._last: tuple[bytes, ...] = ()

    def take(self, value: Picture, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        self._last = (image(value.data, value.format, value.header.stamp_ns, value.header.frame_id),)
        return self._last

    def hello(self, now_ns: int) -> Iterable[Message]:
        return self._last


class CardPicture(Encoder):
    """The picture of the most important card that has one."""

    def __init__(self) -> None:
        self._last: tuple[bytes, ...] = ()
        self._shown: Card | None = None

    def take(self, value: HudScene, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        card = next((card for card in value.cards if card.picture), None)
        if card is None or (self._shown is not None and card.picture == self._shown.picture):
            return ()
        size = picture_size(card.picture)
        if size is None:
            return ()
        self._shown = card
        self._last = (image(card.picture, size[2], value.header.stamp_ns, card.id),)
        return self._last

    def hello(self, now_ns: int) -> Iterable[Message]:
        return self._last


class CardBoxes(Encoder):
    """The boxes in that picture."""

    def __init__(self) -> None:
        self._last: tuple[bytes, ...] = ()

    def take(self, value: HudScene, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        card = next((card for card in value.cards if card.picture), None)
        size = picture_size(card.picture) if card is not None else None
        if card is not None and size is not None:
            self._last = (box_annotations(card.boxes, size[:2], value.header.stamp_ns),)
            yield from self._last

    def hello(self, now_ns: int) -> Iterable[Message]:
        return self._last


class Audio(Encoder):
    """Sound of a topic."""

    def take(self, value: AudioChunk, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        yield fg.RawAudio(
            timestamp=stamp(value.header.stamp_ns), data=value.samples.astype("<i2").tobytes(), format="pcm-s16",
            sample_rate=value.sample_rate, number_of_channels=1,
        ).encode()  # fmt: skip


class Frames(Encoder):
    """Where the head is and what is mounted on it. Until a pose is known the head is where it started."""

    def __init__(self, calibration: Calibration) -> None:
        self._calibration = calibration
        self._pose: HeadPose | None = None
        self._fixed_ns = 0

    def take(self, value: HeadPose, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        self._pose = value
        yield transforms(frames.moving(value), value.header.stamp_ns)

    def tick(self, now_ns: int) -> Iterable[Message]:
        if now_ns - self._fixed_ns < FIXED_NS:
            return ()
        return self.hello(now_ns)

    def hello(self, now_ns: int) -> Iterable[Message]:
        self._fixed_ns = now_ns
        links = frames.fixed(self._calibration) if self._pose else frames.tree(self._calibration)
        return (transforms(links, now_ns),)


class Log(Encoder):
    """A line whenever something that a node checks gets better or worse."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Level, str]] = {}

    def take(self, value: Health, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        for row in value.rows:
            before = self._known.get(row.name, (Level.OK, row.message))
            self._known[row.name] = (row.level, row.message)
            if (row.level, row.message) != before and max(row.level, before[0]) > Level.OK:
                yield log_line(row, value.header.stamp_ns)


def log_line(row: HealthRow, at_ns: int) -> bytes:
    node, _, what = row.name.partition(": ")
    return fg.Log(
        timestamp=stamp(at_ns), level=_LEVELS[row.level], name=node, message=f"{what}: {row.message}"
    ).encode()  # fmt: skip


def image(data: bytes, form: str, at_ns: int, frame_id: str) -> bytes:
    """A JPEG, PNG or WebP file."""
    return fg.CompressedImage(timestamp=stamp(at_ns), frame_id=frame_id, data=data, format=form).encode()


def box_annotations(boxes: Iterable[CardBox], size: tuple[int, int], at_ns: int) -> bytes:
    """Boxes (fractions of a picture) over one of this width and height in px."""
    width, height = size
    points, texts = [], []
    for box in boxes:
        left, right = box.left * width, box.right * width
        top, bottom = box.top * height, box.bottom * height
        corners = [fg.Point2(x=x, y=y) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))]
        points.append(
            fg.PointsAnnotation(
                timestamp=stamp(at_ns),
                type=fg.PointsAnnotationType.LineLoop,
                points=corners,
                outline_color=BOX,
                thickness=2.0,
            )
        )
        texts.append(
            fg.TextAnnotation(
                timestamp=stamp(at_ns),
                position=fg.Point2(x=left, y=top),
                text=box.label,
                font_size=14.0,
                text_color=INK,
                background_color=SHADE,
            )  # fmt: skip
        )
    return fg.ImageAnnotations(timestamp=stamp(at_ns), points=points, texts=texts).encode()


def picture_size(data: bytes) -> tuple[int, int, str] | None:
    """Width and height in px and format of a picture file, from its head alone; None where it is none."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            return opened.width, opened.height, (opened.format or "").lower()
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None


def transforms(links: Iterable[frames.Link], at_ns: int) -> bytes:
    return fg.FrameTransforms(
        transforms=[
            fg.FrameTransform(
                timestamp=stamp(at_ns),
                parent_frame_id=link.parent,
                child_frame_id=link.child,
                translation=fg.Vector3(**dict(zip("xyz", link.translation, strict=True))),
                rotation=fg.Quaternion(**dict(zip("xyzw", link.rotation, strict=True))),
            )
            for link in links
        ]
    ).encode()


def stamp(at_ns: int) -> fg.Timestamp:
    return fg.Timestamp(at_ns // 1_000_000_000, at_ns % 1_000_000_000)


def panel_channels(calibration: Calibration) -> Iterable[Channel]:
    """Everything under `foxglove/` but the latencies."""

    def row(name: str, kind: Any, make: Any, source: Topic[Any], most_hz: float = 0.0) -> Channel:
        definition = kind.get_schema()
        form = Format("protobuf", definition.name, definition.encoding, definition.data)
        return Channel(f"foxglove/{name}", form, (source,), make, most_hz)

    yield row("hud", fg.CompressedImage, Images, topics.HUD_FRAME)
    yield row("camera", fg.CompressedImage, Images, topics.CAMERA_JPEG)
    yield row("picture", fg.CompressedImage, CardPicture, topics.HUD_SCENE)
    yield row("picture/boxes", fg.ImageAnnotations, CardBoxes, topics.HUD_SCENE)
    yield row("microphone", fg.RawAudio, Audio, topics.AUDIO_IN)
    yield row("speaker", fg.RawAudio, Audio, topics.AUDIO_REF)
    yield row("frames", fg.FrameTransforms, lambda: Frames(calibration), topics.HEAD, FRAMES_HZ)
    yield row("log", fg.Log, Log, topics.DIAGNOSTICS)
