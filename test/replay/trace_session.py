"""Writes small bags for the tests of trace and report."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from quark_glasses.core import types as t
from quark_glasses.core.hud import scene
from quark_glasses.core.types import Header
from quark_glasses.replay.bag import BagWriter
from quark_glasses.ros import topics
from quark_glasses.ros.topics import Topic

MS = 1_000_000
BEGIN = 1_790_000_000_000 * MS
BLOCK = t.BLOCK_SAMPLES
Said = tuple[float, Topic, object]  # heard at ms, where, what
SECRET = "meet Anna at the bank"


def stamp(ms: float) -> Header:
    return Header(BEGIN + round(ms * MS))


def voice(seconds: float = 0.4, seed: int = 1) -> np.ndarray:
    return (
        np.random.default_rng(seed).normal(0, 5000, int(seconds * t.SAMPLE_RATE)).clip(-32768, 32767).astype(np.int16)
    )


def talk(at: float = 0, u: str = "u1", text: str = "what time is it", reply: str = "Noon.") -> list[Said]:
    """A request and its answer, whose sound begins 460 ms after the end of speech."""
    say = f"say-{u}"
    sound = voice()
    said: list[Said] = [
        (at + 400, topics.ACTIVITY, t.VoiceActivity(stamp(at + 390), u, t.Activity.STARTED, BEGIN + int((at + 100) * MS))),
        (at + 900, topics.TRANSCRIPT, t.Transcript(stamp(at + 899), u, 1, False, text[:6], language="en")),
        (at + 901, topics.WAKE, t.Wake(stamp(at + 901), t.WakeSource.PHRASE, u, "hey quark", text, "en")),
        (at + 2380, topics.ACTIVITY, t.VoiceActivity(
            stamp(at + 2350), u, t.Activity.ENDED, BEGIN + int((at + 100) * MS), BEGIN + int((at + 2000) * MS))),
        (at + 2400, topics.TRANSCRIPT, t.Transcript(stamp(at + 2400), u, 2, True, text, language="en")),
        (at + 2405, topics.TURN, t.Turn(stamp(at + 2404), u, t.TurnState.THINKING, text, "time_now", "{}", reply, "en")),
        (at + 2410, topics.REPLY, t.ReplyChunk(stamp(at + 2410), u, 0, reply, "en", True)),
        (at + 2411, topics.SAY, t.SayRequest(stamp(at + 2411), say, reply, "en", u)),
        (at + 2416, topics.HUD_SCENE, scene.HudScene(
            stamp(at + 2415), 1, (scene.Card("reply", scene.CardKind.REPLY, "Time", reply, utterance_id=u),))),
        (at + 2450, topics.AUDIO_SPEECH, t.AudioChunk(stamp(at + 2450), sound, t.SAMPLE_RATE, 0, say, u, True)),
        (at + 2451, topics.PLAYBACK, t.Playback(stamp(at + 2460), say, u, 20 * MS)),
        (at + 2860, topics.PLAYBACK, t.Playback(stamp(at + 2840), say, u, 400 * MS, True)),
        (at + 2870, topics.TURN, t.Turn(stamp(at + 2870), u, t.TurnState.DONE, text, "time_now", "{}", reply, "en")),
    ]  # fmt: skip
    whole = np.concatenate((np.zeros(BLOCK, np.int16), sound // 4, np.zeros(2 * t.SAMPLE_RATE, np.int16)))
    for i in range(len(whole) // BLOCK):
        ms = at + 2440 + 20 * i
        block = t.AudioChunk(stamp(ms), whole[i * BLOCK : (i + 1) * BLOCK], sequence=i, stream_id="speaker")
        said.append((ms, topics.AUDIO_REF, block))
    return said


def health(at: float, node: str, cpu_ms: float, process_ms: float) -> Said:
    values = (("cpu_ms", str(cpu_ms)), ("worker_ms", "1.0"), ("process_ms", str(process_ms)), ("process", "42"))
    row = t.HealthRow(f"{node}: cpu", t.Level.OK, "", values)
    return at, topics.DIAGNOSTICS, t.Health(stamp(at), (row,))


def start(node: str, values: dict[str, object], at: float = 0) -> Said:
    record = t.CallRecord(stamp(at), node, "start", "parameters", "", "json", json.dumps(values).encode())
    return at, topics.CALLS, record


def write(folder: Path, said: Iterable[Said], info: dict[str, str] | None = None) -> Path:
    """A closed bag of these, in order of time."""
    bag = BagWriter(folder, info or {"version": "1"})
    fill(bag, said)
    bag.close()
    return folder


def fill(bag: BagWriter, said: Iterable[Said]) -> None:
    for ms, topic, value in sorted(said, key=lambda row: row[0]):
        name = topic.name if topic.name.startswith("/") else f"/glasses/{topic.name}"
        bag.write(name, topic, value, BEGIN + round(ms * MS))
