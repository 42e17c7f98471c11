"""Speaks the conversations of test/replay/conversations.yaml and makes replay cases of them.

    .venv/bin/python scripts/make_conversations.py [NAME ...]

Synthesised wearers speak, so another machine may make slightly other sound: a case is made once and kept. What the glasses make
of a conversation is brought up to date by `quark replay NAME --update`, without this script.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, AudioChunk, Battery, CallRecord, Header, Tap
from quark_glasses.models import ModelStore
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.cases import new_case
from quark_glasses.ros import convert, doors, topics
from quark_glasses.wearers import Wearers

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "test" / "replay" / "cases"
NAMESPACE = "/glasses"
START_NS = 1_795_309_200_000_000_000  # 2026-11-22 09:00 in Shanghai
LEAD_S = 0.6
SPEECH_RMS = 2000.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names
    scripts = yaml.safe_load((ROOT / "test" / "replay" / "conversations.yaml").read_text(encoding="utf-8"))
    wearers = Wearers(ModelStore())
    for name in names or scripts:
        make(name, scripts[name], wearers)
        print(name)


def make(name: str, script: dict[str, Any], wearers: Wearers) -> None:
    shutil.rmtree(CASES / name, ignore_errors=True)
    note = "Recognition and speech are played from the tape: their weights give other last digits on other processors."
    with tempfile.TemporaryDirectory() as folder:
        bag = Path(folder) / "raw"
        write(bag, script, wearers)
        parameters = {"audio_frontend": {"echo": "none"}, **script.get("parameters", {})}  # its last digits differ too
        new_case(CASES / name, bag, title=script["title"], profile="ar", note=note, parameters=parameters)


def write(bag: Path, script: dict[str, Any], wearers: Wearers) -> None:
    """The raw session: what microphone, battery, fingers and callers gave."""
    writer = BagWriter(bag, {"version": "raw"})
    rows = sorted(events(script, wearers), key=lambda row: row[0])
    for at_ns, topic, value, source in rows:
        writer.write(f"{NAMESPACE}/{topic.name}", topic, value, at_ns, source)
    writer.close()


def events(script: dict[str, Any], wearers: Wearers) -> Iterator[tuple[int, topics.Topic[Any], Any, str]]:
    """(time, topic, value, source); a block of sound is heard when its last sample is."""
    yield START_NS, topics.BATTERY, Battery(Header(START_NS), 0.82), "monitor"
    cursor, sounds, lost = LEAD_S, [], []
    for step in script["steps"]:
        at_ns = START_NS + round(cursor * 1e9)
        if "say" in step:
            sound = wearers.speak_request(step["say"], step["language"], step["voice"]).astype(np.float64)
            loud = sound[np.abs(sound) > 0.05 * np.abs(sound).max()]
            sounds.append((cursor, sound * SPEECH_RMS / np.sqrt(np.mean(loud**2))))
            if "lose" in step:
                lost.append((cursor + step["at"], cursor + step["at"] + step["lose"]))
            cursor += len(sound) / SAMPLE_RATE
        elif "tap" in step:
            yield at_ns, topics.TAP, Tap(Header(at_ns), step["tap"]), "touch"
        elif "call" in step or "cancel" in step:
            yield at_ns, topics.CALLS, call(step, at_ns), "tts"
        cursor += step.get("wait", 0.0)
    yield from blocks(sounds, lost, cursor, script.get("noise_db"))


def blocks(
    sounds: list[tuple[float, Any]], lost: list[tuple[float, float]], end_s: float, noise_db: float | None
) -> Iterator[tuple[int, topics.Topic[Any], Any, str]]:
    whole = np.zeros(round(end_s * SAMPLE_RATE) // BLOCK_SAMPLES * BLOCK_SAMPLES)
    for at_s, sound in sounds:
        first = round(at_s * SAMPLE_RATE)
        part = sound[: len(whole) - first]
        whole[first : first + len(part)] += part
    if noise_db is not None:
        whole += pink(len(whole)) * SPEECH_RMS * 10 ** (-noise_db / 20)
    samples = np.clip(np.rint(whole), -32768, 32767).astype(np.int16).reshape(-1, BLOCK_SAMPLES)
    for number, block in enumerate(samples):
        begin_ns = START_NS + number * BLOCK_NS
        if not any(a <= number * BLOCK_NS / 1e9 < b for a, b in lost):
            chunk = AudioChunk(Header(begin_ns, "mic_array"), block, sequence=number, stream_id="mic")
            yield begin_ns + BLOCK_NS, topics.AUDIO_IN, chunk, "microphone"


def pink(count: int) -> Any:
    """Noise of RMS 1 whose power falls with the frequency."""
    white = np.fft.rfft(np.random.default_rng(1).standard_normal(count))
    noise = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 1), count)
    return noise / np.sqrt(np.mean(noise**2))


def call(step: dict[str, Any], at_ns: int) -> CallRecord:
    name = step.get("call") or step["cancel"]
    door = next(door for door in doors.DOORS if door.name == name)
    goal = doors.fill(door.ros_class.Goal(), step.get("goal", {}))
    kind = "goal" if "call" in step else "cancel"
    return CallRecord(Header(at_ns), name, "action", kind, step["id"], door.type_name, convert.serialize(goal))


if __name__ == "__main__":
    main()
