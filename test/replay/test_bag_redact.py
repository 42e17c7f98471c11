"""A redacted bag can be given away: nothing of what was said is left in it, in no field and no byte."""

import dataclasses
import json

import numpy as np
import pytest

from quark_glasses.core import types as t
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud import scene
from quark_glasses.core.types import Header
from quark_glasses.replay import redact as module
from quark_glasses.replay.bag import BagWriter, bag_info, read_bag
from quark_glasses.replay.redact import redact
from quark_glasses.ros import convert, topics

SECRET = "geheim秘密"
H = Header(7)
SAID = (
    (topics.AUDIO_IN, t.AudioChunk(H, np.arange(1, 321, dtype=np.int16))),
    (topics.AUDIO_SPEECH, t.AudioChunk(H, np.full(1600, 99, np.int16), stream_id="s1", utterance_id="u1")),
    (topics.TRANSCRIPT, t.Transcript(H, "u1", 1, True, SECRET, SECRET, SECRET, "zh", alternatives=(SECRET, "x"), engine="w")),
    (topics.WAKE, t.Wake(H, t.WakeSource.PHRASE, "u1", SECRET, SECRET)),
    (topics.TURN, t.Turn(H, "u1", t.TurnState.DONE, SECRET, "timer_set", json.dumps({"label": SECRET}), SECRET,
                         error_msg=SECRET)),
    (topics.REPLY, t.ReplyChunk(H, "u1", 0, SECRET, "zh")),
    (topics.SAY, t.SayRequest(H, "say1", SECRET, "zh")),
    (topics.PROGRESS, t.SpeechProgress(H, "say1", "u1", SECRET, 4)),
    (topics.TIMERS, t.Timers(H, (t.Timer("t1", 9, SECRET),))),
    (topics.HUD_SCENE, scene.HudScene(H, 1, (scene.Card("c1", scene.CardKind.REPLY, SECRET, SECRET, "zh"),))),
    (topics.DIAGNOSTICS, t.Health(H, (t.HealthRow("asr: worker", t.Level.ERROR, f"no {SECRET}", (("lost", "3"), ("at", SECRET))),))),
    (topics.CALLS, t.CallRecord(H, "asr", "engine", "result", "digest0", "whisper", json.dumps({"text": SECRET, "p": 0.5}).encode())),
    (topics.CALLS, t.CallRecord(H, "say", "action", "goal", "id1", "quark_glasses_msgs/action/Say", b"\0\1\0\0" + SECRET.encode())),
    (topics.CALLS, t.CallRecord(H, "dialogue", "start", "state", "", "json", json.dumps({"notes.txt": SECRET}).encode())),
    (topics.CALLS, t.CallRecord(H, "tts", "start", "parameters", "", "json",
                                json.dumps({"backend": "kokoro", "folder": "/home/geheim", "api_key": "geheim"}).encode())),
)  # fmt: skip


@pytest.fixture
def bag(tmp_path):
    writer = BagWriter(tmp_path / "talk", {"version": "1"})
    for i, (topic, value) in enumerate(SAID):
        writer.write(f"/glasses/{topic.name.strip('/')}", topic, value, i + 1, "node")
    writer.close()
    return writer.folder


def values(path, topic):
    return [convert.decode(topic.type, row.data) for row in read_bag(path) if row.topic.endswith(topic.name)]


def test_nothing_that_was_said_is_left(bag, tmp_path):
    done = redact(bag, tmp_path / "safe")
    assert (done.messages, done.left_out) == (len(SAID), ())
    assert done.muted_s == pytest.approx(0.12)
    for row in read_bag(tmp_path / "safe"):
        for secret in (SECRET, "geheim", "秘密", "digest0"):
            assert secret.encode() not in row.data, row.topic
    for topic in (topics.AUDIO_IN, topics.AUDIO_SPEECH):
        [sound] = values(tmp_path / "safe", topic)
        assert not sound.samples.any()


def test_times_lengths_ids_and_sources_stay(bag, tmp_path):
    redact(bag, tmp_path / "safe")
    old, new = list(read_bag(bag)), list(read_bag(tmp_path / "safe"))
    assert [(r.topic, r.type, r.log_ns, r.source, r.publish_ns) for r in old] == [
        (r.topic, r.type, r.log_ns, r.source, r.publish_ns) for r in new
    ]
    [transcript] = values(tmp_path / "safe", topics.TRANSCRIPT)
    assert transcript.text == transcript.stable == "█" * len(SECRET)
    assert (transcript.utterance_id, transcript.language, transcript.engine) == ("u1", "zh", "w")
    [turn] = values(tmp_path / "safe", topics.TURN)
    assert (turn.intent, turn.slots_json, turn.state) == ("timer_set", "{}", t.TurnState.DONE)
    assert len(values(tmp_path / "safe", topics.AUDIO_SPEECH)[0].samples) == 1600
    [health] = values(tmp_path / "safe", topics.DIAGNOSTICS)
    assert health.rows[0].name == "asr: worker"
    assert health.rows[0].values == (("lost", "3"), ("at", "█" * len(SECRET)))
    calls = [json.loads(call.payload) if call.payload else None for call in values(tmp_path / "safe", topics.CALLS)]
    assert calls[0] == {"text": "█" * len(SECRET), "p": 0.5}
    assert calls[1] is None
    assert calls[3]["backend"] == "kokoro"
    assert bag_info(tmp_path / "safe")["redacted"] == "sound and text"


def test_texts_can_be_kept(bag, tmp_path):
    redact(bag, tmp_path / "quiet", keep_text=True)
    assert not values(tmp_path / "quiet", topics.AUDIO_IN)[0].samples.any()
    for (topic, value), row in zip(SAID, read_bag(tmp_path / "quiet"), strict=True):
        if topic.type is not t.AudioChunk:
            assert convert.decode(topic.type, row.data) == value
    assert bag_info(tmp_path / "quiet")["redacted"] == "sound"


@pytest.mark.parametrize("keep_text", [False, True])
def test_a_bag_with_pictures_is_refused(tmp_path, keep_text):
    writer = BagWriter(tmp_path / "seen")
    writer.write("/glasses/hud/frame/compressed", topics.HUD_FRAME, t.Picture(H, "png", b"123"), 1)
    writer.close()
    with pytest.raises(InvalidInput, match="holds 1 pictures on /glasses/hud/frame/compressed"):
        redact(writer.folder, tmp_path / "safe", keep_text=keep_text)
    assert not (tmp_path / "safe").exists()


def test_a_topic_of_an_unknown_type_is_left_out(bag, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "TOPICS", [row for row in topics.TOPICS if row is not topics.WAKE])
    assert redact(bag, tmp_path / "safe").left_out == ("/glasses/speech/wake",)
    assert not any(row.topic.endswith("wake") for row in read_bag(tmp_path / "safe"))


def test_another_version_of_a_message_is_refused(bag, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "schema_text", lambda name: "int32 other")
    with pytest.raises(InvalidInput, match="another definition"):
        redact(bag, tmp_path / "safe")
    assert not (tmp_path / "safe").exists()


def test_every_text_field_of_every_topic_is_blanked_unless_it_is_listed():
    """A field that is added to a message tomorrow is blanked without a word here."""

    @dataclasses.dataclass(frozen=True)
    class Tomorrow:
        header: Header
        utterance_id: str
        brand_new: str
        many: tuple[str, ...]
        raw: bytes

    value = module._redacted(Tomorrow(H, "u1", "abc", ("de",), b"xyz"), keep_text=False, keep_sound=False)
    assert value == Tomorrow(H, "u1", "███", ("██",), b"")
