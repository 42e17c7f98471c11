"""What Foxglove's own panels get, decoded by the schemas that go with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

pytest.importorskip("foxglove", reason="foxglove-sdk is not installed: pip install quark-glasses[foxglove]")

from viewer import message_class

from quark_glasses.core.hud.scene import Card, CardBox, CardKind, HudScene
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.types import (
    Activity,
    AudioChunk,
    Header,
    Health,
    HealthRow,
    Level,
    Picture,
    SayRequest,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
)
from quark_glasses.core.vision.calibration import pinhole
from quark_glasses.foxglove.channels import Channel, Encoder
from quark_glasses.foxglove.latency import latency_channel
from quark_glasses.foxglove.panels import panel_channels
from quark_glasses.foxglove.view import view_channel
from quark_glasses.ros import topics

SECOND = 1_000_000_000
NOW = 1_700_000_000 * SECOND
CHANNELS = {
    channel.name: channel for channel in (*panel_channels(Calibration()), latency_channel(), view_channel(30.0))
}


class Watch:
    """A channel that is watched."""

    def __init__(self, name: str) -> None:
        self.channel: Channel = CHANNELS[name]
        self.encoder: Encoder = self.channel.make()

    def take(self, value: Any, now_ns: int = NOW, source: Any = None) -> list[Any]:
        return self.read(self.encoder.take(value, now_ns, source or self.channel.sources[0]))

    def read(self, messages: Any) -> list[Any]:
        form = self.channel.format
        kind = None if form.encoding == "json" else message_class(form.name, form.schema)
        data = [message() if callable(message) else message for message in messages]
        return [json.loads(one) if kind is None else kind.FromString(one) for one in data]


def png(width: int, height: int, colour: tuple[int, int, int] = (0, 0, 0)) -> bytes:
    return cv2.imencode(".png", np.full((height, width, 3), colour, np.uint8))[1].tobytes()


def scene(*cards: Card) -> HudScene:
    return HudScene(Header(NOW), 1, cards)


def photo(boxes: tuple[CardBox, ...] = (), data: bytes = b"") -> Card:
    return Card("p", CardKind.PICTURE, picture=data or png(200, 100), boxes=boxes)


def test_frames_of_the_display_and_the_camera_are_pictures():
    for name, form in (("foxglove/hud", "png"), ("foxglove/camera", "jpeg")):
        watch = Watch(name)
        (message,) = watch.take(Picture(Header(NOW + 5, "camera_optical_frame"), form, b"file"))
        assert (message.data, message.format, message.frame_id) == (b"file", form, "camera_optical_frame")
        assert (message.timestamp.seconds, message.timestamp.nanos) == (NOW // SECOND, 5)
        (again,) = watch.read(watch.encoder.hello(NOW))  # for who comes later
        assert again.data == b"file"


def test_boxes_lie_where_they_are_in_the_picture():
    (message,) = Watch("foxglove/picture/boxes").take(scene(photo((CardBox("茶", 0.25, 0.1, 0.75, 0.9),))))
    (outline,), (text,) = message.points, message.texts
    assert [(point.x, point.y) for point in outline.points] == [(50, 10), (150, 10), (150, 90), (50, 90)]
    assert (text.text, text.position.x, text.position.y) == ("茶", 50, 10)


def test_boxes_that_are_gone_are_taken_away():
    watch = Watch("foxglove/picture/boxes")
    watch.take(scene(photo((CardBox("a", 0, 0, 1, 1),))))
    (message,) = watch.take(scene(photo()))
    assert not message.points


def test_the_picture_of_a_card_comes_once():
    watch = Watch("foxglove/picture")
    (message,) = watch.take(scene(Card("s", CardKind.STATUS), photo()))
    assert message.format == "png"
    assert watch.take(scene(photo())) == []
    assert len(watch.take(scene(photo(data=png(10, 10))))) == 1


@pytest.mark.parametrize("name", ["foxglove/picture", "foxglove/picture/boxes"])
@pytest.mark.parametrize("data", [b"no picture", b"\x89PNG\r\n\x1a\n", png(40, 40)[:30]])
def test_a_damaged_picture_shows_nothing(name, data):
    assert Watch(name).take(scene(photo((CardBox("a", 0, 0, 1, 1),), data))) == []


def test_sound_is_as_it_was():
    samples = np.array([0, 1, -1, 32767, -32768], np.int16)
    (message,) = Watch("foxglove/microphone").take(AudioChunk(Header(NOW), samples))
    assert (message.format, message.sample_rate, message.number_of_channels) == ("pcm-s16", 16_000, 1)
    assert np.array_equal(np.frombuffer(message.data, "<i2"), samples)


def test_frames_make_one_tree_before_and_after_the_first_pose():
    watch = Watch("foxglove/frames")
    (message,) = watch.read(watch.encoder.hello(NOW))
    parents = {link.child_frame_id: link.parent_frame_id for link in message.transforms}
    assert parents["camera_optical_frame"] == "camera_link"
    assert set(parents.values()) - set(parents) == {"map"}  # one root, REP-105
    (message,) = watch.take(HeadPose(Header(NOW, "odom"), (0.0, 0.0, 0.6, 0.8)))
    turned = {link.child_frame_id: link.rotation for link in message.transforms}
    assert (turned["head"].z, turned["head"].w) == (0.6, 0.8)
    (message,) = watch.read(watch.encoder.tick(NOW + 2 * SECOND))
    assert "head" not in {link.child_frame_id for link in message.transforms}  # what never moves says nothing of it
    assert watch.read(watch.encoder.tick(NOW + 2 * SECOND + 1)) == []


def test_the_log_has_a_line_when_health_changes():
    watch = Watch("foxglove/log")

    def lines(level: Level, text: str) -> list[tuple[int, str, str]]:
        told = watch.take(Health(Header(NOW), (HealthRow("asr: backend", level, text),)))
        return [(line.level, line.name, line.message) for line in told]

    assert lines(Level.OK, "whisper") == []
    assert lines(Level.ERROR, "no weights") == [(4, "asr", "backend: no weights")]
    assert lines(Level.ERROR, "no weights") == []
    assert lines(Level.WARN, "slow") == [(3, "asr", "backend: slow")]
    assert lines(Level.OK, "whisper") == [(2, "asr", "backend: whisper")]
    assert lines(Level.OK, "whisper tiny") == []


def conversation(take: Callable[[Any, int], object]) -> int:
    """A wearer speaks and is answered; returns when it is over."""
    started, ended = NOW, NOW + SECOND
    take(VoiceActivity(Header(started), "u1", Activity.STARTED, started), started)
    take(VoiceActivity(Header(ended), "u1", Activity.ENDED, started, ended), ended)
    take(Transcript(Header(ended), "u1", 1, True, "几点了", language="zh", start_ns=started, end_ns=ended), ended)
    for number, state in enumerate((TurnState.THINKING, TurnState.SPEAKING, TurnState.DONE)):
        at_ns = ended + (number + 1) * 100_000_000
        take(Turn(Header(at_ns), "u1", state, "几点了", "clock", reply="三点", language="zh"), at_ns)
    take(SayRequest(Header(ended), "s1", "三点", "zh", "u1"), ended)
    return ended + 2 * SECOND


def test_each_utterance_is_plotted_once_when_it_is_over():
    watch = Watch("foxglove/latency")
    over_ns = conversation(lambda value, at_ns: watch.take(value, at_ns))
    assert watch.read(watch.encoder.tick(NOW + SECOND)) == []
    (row,) = watch.read(watch.encoder.tick(over_ns))
    assert (row["utterance_id"], row["request"], row["intent"]) == ("u1", "几点了", "clock")
    assert row["stages_ms"]["understood"] == 100.0
    assert watch.read(watch.encoder.tick(over_ns + 60 * SECOND)) == []
    schema = json.loads(watch.channel.format.schema)["properties"]
    assert set(row) <= set(schema)
    assert set(row["stages_ms"]) <= set(schema["stages_ms"]["properties"])


def test_the_view_is_the_display_over_the_camera():
    watch = Watch("foxglove/view")
    watch.take(pinhole(80, 60, 60.0), source=topics.CAMERA_INFO)
    (first,) = watch.take(Picture(Header(NOW), "jpeg", png(80, 60, (90, 0, 0))), NOW, topics.CAMERA_JPEG)
    assert (
        watch.take(Picture(Header(NOW), "png", png(80, 60, (0, 200, 0))), NOW + 1, topics.HUD_FRAME) == []
    )  # too soon
    (second,) = watch.read(watch.encoder.tick(NOW + SECOND))
    before, after = (
        cv2.imdecode(np.frombuffer(message.data, np.uint8), cv2.IMREAD_COLOR) for message in (first, second)
    )
    height, width = after.shape[:2]
    blue, green, _ = after[height // 2, width // 2]
    assert blue > 50
    assert green > 150
    assert before[height // 2, width // 2][1] < 20
    assert after[height // 2, 5][1] < 20  # beyond the display's field of view
