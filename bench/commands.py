"""Spoken commands that do the right thing, and other sentences that must do nothing.

Each sentence of test/data (or of FILE, in the same form) is spoken by several synthesised wearers, clean and with noise at
10 dB, goes through voice detector, recogniser and conversation, and must lead to the intent and slots beside it. The other
sentences must lead to no skill.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses import paths
from quark_glasses.backends import registry
from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.language.written import to_written
from quark_glasses.core.types import Header, Samples, Transcript
from quark_glasses.models import ModelStore
from quark_glasses.wearers import Wearers

NOW_NS = 1_795_320_000_000_000_000
NOT_A_SKILL = ("fallback", "greeting", "thanks", "listening", "")
SNR_DB = 10.0


@dataclass(frozen=True)
class Case:
    """A sentence, and the intent and slots that it must lead to; intent "" for none."""

    text: str
    language: str
    intent: str = ""
    slots: str = "{}"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--commands", type=int, default=30, help="commands of each language")
    parser.add_argument("--data", type=Path, help="folder with commands_L.txt and other_L.txt; default: test/data")
    parser.add_argument("--show", action="store_true", help="print what went wrong")


def run(args: argparse.Namespace) -> dict[str, Any]:
    count = 8 if args.quick else args.commands
    folder = args.data or paths.share() / "test" / "data"
    ear = Ear()
    right = {"clean": 0, "noisy": 0}
    cases = [
        case for language in ("zh", "en") for case in spread(read(folder / f"commands_{language}.txt", language), count)
    ]
    others = [
        case for language in ("zh", "en") for case in spread(read(folder / f"other_{language}.txt", language), count)
    ]
    for number, case in enumerate(cases):
        sound = ear.speak(case, number)
        for kind, heard in (("clean", sound), ("noisy", with_noise(sound, number))):
            text, answer = ear.answer(heard)
            good = fits(case, answer)
            right[kind] += good
            if args.show and not good:
                print(
                    f"{kind}: {case.text} [{case.intent} {case.slots}] heard «{text}»: {answer.intent} {dict(answer.slots)}"
                )
    wrong = 0
    for number, case in enumerate(others):
        text, answer = ear.answer(ear.speak(case, number))
        wrong += answer.intent not in NOT_A_SKILL
        if args.show and answer.intent not in NOT_A_SKILL:
            print(f"other: {case.text} heard «{text}»: {answer.intent} {dict(answer.slots)}")
    both = right["clean"] + right["noisy"]
    return {
        "understood": round(both / (2 * len(cases)), 4),
        "understood_clean": round(right["clean"] / len(cases), 4),
        "understood_noisy": round(right["noisy"] / len(cases), 4),
        "commands": len(cases),
        "false_commands": wrong,
        "others": len(others),
        "voices": len(ear.wearers.voices("zh")) + len(ear.wearers.voices("en")),
    }


def read(path: Path, language: str) -> list[Case]:
    """The sentences of a file: `sentence<TAB>intent<TAB>slots`, or the sentence alone."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Case(row[0], language, *row[1:3]) for row in rows if not row[0].startswith("#")]


def spread(cases: list[Case], count: int) -> Iterator[Case]:
    """`count` of them, evenly over the file."""
    step = max(1.0, len(cases) / count)
    return (cases[int(i * step)] for i in range(min(count, len(cases))))


class Ear:
    """Wearers, recogniser and conversation."""

    def __init__(self) -> None:
        store = ModelStore()
        self.wearers = Wearers(store)
        self.voice = registry.create("vad", "silero", {}, store)
        self.recognizer = registry.create("asr", "whisper", {"threads": 2}, store)
        self.voice.load()
        self.recognizer.load()

    def speak(self, case: Case, number: int) -> Samples:
        """The sentence by the next voice in turn."""
        voices = self.wearers.voices(case.language)
        return self.wearers.speak_request(case.text, case.language, voices[number % len(voices)])

    def answer(self, sound: Samples) -> tuple[str, Answer]:
        """What was heard, and what a conversation that is addressed answers to it."""
        heard = self.recognizer.recognize(sound.astype(np.float32) / 32768, vocabulary=("Quark", "夸克"))
        text = to_written(heard.text, heard.language)
        transcript = Transcript(
            Header(NOW_NS), "bench", 1, True, text, spoken=heard.text, language=heard.language, start_ns=NOW_NS
        )
        context = SkillContext(NOW_NS, UTC, heard.language)
        return text, Conversation().heard(transcript, context, awake=True) or Answer("", heard.language)


def with_noise(sound: Samples, seed: int) -> Samples:
    """Pink noise at `SNR_DB` below the speech."""
    speech = sound.astype(np.float64)
    white = np.fft.rfft(np.random.default_rng(seed).standard_normal(len(speech)))
    noise = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 1), len(speech))
    loud = speech[np.abs(speech) > 0.05 * np.abs(speech).max()]
    noise *= np.sqrt(np.mean(loud**2) / np.mean(noise**2)) * 10 ** (-SNR_DB / 20)
    return np.clip(np.rint(speech + noise), -32768, 32767).astype(np.int16)


def fits(case: Case, answer: Answer) -> bool:
    """The right intent, and every slot that the case names (times are compared loosely: `?` ends what is left open)."""
    if answer.intent != case.intent:
        return False
    slots = {key: value if isinstance(value, int | bool) else str(value) for key, value in answer.slots.items()}
    return all(_equal(slots.get(key), value) for key, value in json.loads(case.slots).items() if key != "text")


def _equal(found: Any, wanted: Any) -> bool:
    return found == wanted or str(found).strip() == str(wanted).strip()
