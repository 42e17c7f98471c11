"""The whole of ar seen from another process: every topic of the table is there, and costs nothing while nobody looks."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from talk import Watcher

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.compose import Glasses
from quark_glasses.core.types import SAMPLE_RATE, Tap, TurnState
from quark_glasses.ros import convert, topics

OUTSIDE = Path(__file__).parents[1] / "ros" / "outside.py"
SAID = {
    -8: "set a timer for three minutes",
    -14: "set the volume to fifty percent",
    -21: "tell me about your energy",
    -28: "tell me a long story",
    -36: "stop",
}  # by loudness in dBFS
MODEL = {
    "rules": [
        {
            "user": "energy",
            "result": "percent",
            "say": "I have enough for the whole afternoon, and then for some more of it.",
        },
        {"user": "energy", "calls": {"battery_level": {}}},
        {"user": "story", "error": "hang"},
    ]
}
OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)
UTTERANCES = ", ".join(f"{{text: {text}, language: en, seconds: 1.0, loudness_db: {db}}}" for db, text in SAID.items())
OVERRIDES = {
    "microphone": {"source": "silence"},
    "speaker": {"sink": "null"},
    "wake": {"sources": ["tap", "always"]},
    "audio_frontend": {"backend": "energy"},
    "asr": {"backend": "scripted", "backend_options": [f"utterances=[{UTTERANCES}]"]},
    "tts": {"backend": "scripted"},
    "llm": {"tiers": [f"name=edge backend=scripted hang_s=20 rules={json.dumps(MODEL['rules'])}"]},
    "monitor": {"simulated_battery": 0.4},
}
CONTENT = {
    topics.AUDIO_IN: r"samples=\[(0, )*-?[1-9]",
    topics.AUDIO_CLEAN: r"samples=\[(0, )*-?[1-9]",
    topics.AUDIO_SPEECH: r"samples=\[(0, )*-?[1-9]",
    topics.AUDIO_REF: r"samples=\[(0, )*-?[1-9]",
    topics.PLAYBACK: r"stream_id='answer-\d+'.*done=True",
    topics.VOLUME: r"level=0\.5\b",
    topics.ACTIVITY: r"utterance_id='[^']+'",
    topics.TRANSCRIPT: r"final=True, text='set the volume to 50",
    topics.WAKE: r"utterance_id='[^']+'",
    topics.SAY: r"text='.*3 minutes",
    topics.STOP_SPEECH: r"reason='asked to'",
    topics.PROGRESS: r"heard_chars=[1-9]",
    topics.TAP: r"count=2",
    topics.TURN: r"intent='volume_set'",
    topics.REPLY: r"text='.*3 minutes",
    topics.TIMERS: r"label='3 minutes'",
    topics.HUD_SCENE: r"revision=[1-9]",
    topics.HUD_FRAME: r"data=\[137, 80, 78, 71",
    topics.BATTERY: r"percentage=0\.4",
    topics.CALLS: r"microphone/play",
    topics.ASK: r"role='user', content='.*energy",
    topics.ASK_CANCEL: r"reason='asked to stop'",
    topics.ASK_CHUNK: r"text='I have",
    topics.TOOL_CALL: r"tool='battery_level'",
    topics.TOOL_EVENT: r"state=4",
    topics.TOOLS: r"battery_level|alarm_set",
    topics.HOLD_SPEECH: r"held=True",
    topics.DIAGNOSTICS: r"DiagnosticStatus\(",
}
"""What the conversation must leave on each topic."""

pytestmark = [pytest.mark.process, pytest.mark.alone]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes and timers of these tests stay theirs."""
    monkeypatch.setenv("QUARK_STATE", str(tmp_path / "state"))


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Three requests, each with a pause after it: noise for the energy detector, told apart by loudness."""
    noise = np.random.default_rng(1).normal(0, 1, SAMPLE_RATE)
    writer = WavWriter(tmp_path / "requests.wav", SAMPLE_RATE)
    for loudness_db in SAID:
        spoken = np.clip(noise * 32768 * 10 ** (loudness_db / 20), -32768, 32767).astype(np.int16)
        writer.write(np.concatenate((spoken, np.zeros(int(1.2 * SAMPLE_RATE), np.int16))))
    writer.close()
    return tmp_path / "requests.wav"


@contextmanager
def glasses(namespace: str, *extra: type) -> Iterator[Glasses]:
    with Glasses("ar", namespace=namespace, overrides=OVERRIDES, extra_nodes=extra) as made:
        yield made


ELSEWHERE = (
    topics.IMU, topics.HEAD, topics.CAMERA, topics.CAMERA_JPEG, topics.CAMERA_INFO, topics.PRIVACY, topics.HUD_CARD,
    topics.HUD_PIXELS, topics.DISPLAY, topics.NOTIFICATION, topics.NOTIFICATION_ACT, topics.TELEPROMPTER, topics.SITUATION,
    topics.LEASE, topics.VISION, topics.PRICES, topics.WISHES,
)  # fmt: skip
"""What this conversation does without, or is told of by tests of its own: the head, the camera, the phone, looks and prices."""


def test_a_stranger_sees_every_topic_as_the_table_says(tmp_path, sound, weights):
    weights("font-cjk")
    command = [
        sys.executable,
        str(OUTSIDE),
        "talk",
        "/seen",
        "40",
        str(len(SAID)),
        str(sound),
        *(row.name for row in CONTENT),
    ]
    with glasses("/seen") as made, (tmp_path / "seen.json").open("w+") as out:
        with subprocess.Popen(command, stdout=out) as stranger:
            assert made.runner.spin_until(lambda: stranger.poll() is not None, 60)
        told = json.loads((tmp_path / "seen.json").read_text())
    assert {*CONTENT, *ELSEWHERE} == set(topics.TOPICS)
    for row, pattern in CONTENT.items():
        seen = told["seen"][row.name]
        assert any(re.search(pattern, message) for message in seen), (row.name, len(seen), seen[-3:])
    for row in CONTENT:
        side = "subscriptions" if row is topics.TAP else "publishers"  # a touch comes from outside
        ends = [end for end in told["ends"][row.name] if end["side"] == side and end["node"] != "stranger"]
        assert ends, row.name
        wanted = {
            "type": convert.message_type_name(row.type),
            "reliability": "RELIABLE" if row.qos.reliable else "BEST_EFFORT",
            "durability": "TRANSIENT_LOCAL" if row.qos.latched else "VOLATILE",
        }
        assert all(wanted.items() <= end.items() for end in ends), (row.name, ends)


def test_no_message_is_built_while_nobody_outside_listens(sound, weights):
    weights("font-cjk")
    with glasses("/unseen", Watcher) as made:
        watcher = made.nodes[Watcher.name]
        watcher.send(topics.TAP, Tap(watcher.header(), 2))
        made.nodes["microphone"].play(str(sound))
        over = lambda: {t.utterance_id for t in watcher.of(topics.TURN) if t.state in OVER}  # noqa: E731
        assert made.runner.spin_until(lambda: len(over()) >= len(SAID), 40), watcher.of(topics.TURN)
        publishers = [publisher for group in made.runner.hub.publishers.values() for publisher in group]
        assert {p.topic.name for p in publishers if p.sent} >= {row.name for row in CONTENT}
        assert {p.name: p.messages_built for p in publishers if p.messages_built} == {}
