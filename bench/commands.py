"""Spoken commands that do the right thing, and other sentences that must do nothing.

Each sentence of test/data (or of FILE, in the same form) is spoken by several synthesised wearers, clean and with noise at
10 dB, goes through recogniser and conversation as in the nodes, and must lead to the intent and slots beside it. The other
sentences, clean and noisy too, must lead to no skill. Free text counts as right where it sounds right (煮面, 主面), since nobody
hears the difference; `labels_as_written` tells how much of it was also written right.
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
from quark_glasses.backends.api import CommandReader
from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext, installed_skills
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import same_sound
from quark_glasses.core.language.written import to_written
from quark_glasses.core.types import Header, Samples, Transcript
from quark_glasses.models import ModelStore
from quark_glasses.wearers import Wearers

NOW_NS = 1_795_320_000_000_000_000
NOT_A_SKILL = ("fallback", "greeting", "thanks", "listening", "")
SNR_DB = 10.0
LANGUAGES = ("zh", "en")
SOUNDS = ("clean", "noisy")
LABEL = "label"
QUICK = 4  # commands, and others, of each language in a quick run
NAMES = ("Quark", "夸克")


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
    count = QUICK if args.quick else args.commands
    folder = args.data or paths.share() / "test" / "data"
    tally = Tally(show=args.show)
    ear = Ear()
    for language in LANGUAGES:
        for kind in ("commands", "other"):
            cases = list(spread(read(folder / f"{kind}_{language}.txt", language), count))
            for number, case in enumerate(cases):
                sound = ear.speak(case, number)
                tally.add(case, "clean", *ear.answer(sound))
                tally.add(case, "noisy", *ear.answer(with_noise(sound, number)))
    voices = sum(len(ear.wearers.voices(language)) for language in LANGUAGES)
    return {**tally.figures(), "voices": voices}


class Tally:
    """What came of each sentence."""

    def __init__(self, *, show: bool = False) -> None:
        self._show = show
        self._right: dict[tuple[str, str], list[bool]] = {}  # by language and sound
        self._false: dict[str, list[bool]] = {}
        self._labels: list[bool] = []

    def add(self, case: Case, sound: str, text: str, answer: Answer) -> None:
        """One sentence, clean or noisy, the text heard, and the answer to it."""
        if case.intent:
            right = fits(case, answer)
            self._right.setdefault((case.language, sound), []).append(right)
            wanted = json.loads(case.slots)
            if right and LABEL in wanted:
                self._labels.append(str(answer.slots.get(LABEL)).casefold() == wanted[LABEL].casefold())
        else:
            right = answer.intent in NOT_A_SKILL
            self._false.setdefault(case.language, []).append(not right)
        if self._show and not right:
            meant = f"[{case.intent} {case.slots}]" if case.intent else "other"
            print(f"{sound}: {case.text} {meant} heard «{text}»: {answer.intent} {dict(answer.slots)}")

    def figures(self) -> dict[str, float | int]:
        """Shares understood, commands that nobody gave, and how many sentences there were."""
        figures: dict[str, float | int] = {"understood": self._share()}
        figures |= {f"understood_{sound}": self._share(sound=sound) for sound in SOUNDS}
        figures |= {f"understood_{tag}": self._share(tag) for tag in LANGUAGES}
        figures |= {f"understood_{tag}_{sound}": self._share(tag, sound) for tag in LANGUAGES for sound in SOUNDS}
        false = {tag: sum(self._false.get(tag, ())) for tag in LANGUAGES}
        figures |= {"false_commands": sum(false.values()), **{f"false_commands_{tag}": n for tag, n in false.items()}}
        figures["commands"] = sum(len(kept) for kept in self._right.values()) // len(SOUNDS)
        figures["others"] = sum(len(kept) for kept in self._false.values()) // len(SOUNDS)
        figures["labels"] = len(self._labels)
        figures["labels_as_written"] = round(sum(self._labels) / max(1, len(self._labels)), 4)
        return figures

    def _share(self, language: str = "", sound: str = "") -> float:
        rows = [r for (tag, kind), kept in self._right.items() for r in kept
                if language in ("", tag) and sound in ("", kind)]  # fmt: skip
        return round(sum(rows) / max(1, len(rows)), 4)


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
        self.recognizer = registry.create("asr", "whisper", {"threads": 2}, store)
        self.recognizer.load()
        self.commands = CommandWords(NAMES)
        self.skills = installed_skills()

    def speak(self, case: Case, number: int) -> Samples:
        """The sentence by the next voice in turn."""
        voices = self.wearers.voices(case.language)
        return self.wearers.speak_request(case.text, case.language, voices[number % len(voices)])

    def answer(self, samples: Samples) -> tuple[str, Answer]:
        """What was heard, and what a conversation that is addressed answers to it."""
        sound = samples.astype(np.float32) / np.float32(32768)
        heard = self.recognizer.recognize(sound, vocabulary=NAMES)
        readings: tuple[str, ...] = ()
        if isinstance(self.recognizer, CommandReader) and not self.commands.certain(heard.text, heard.language):
            readings = self.recognizer.read_commands(sound, heard, self.commands.expected)
        text = to_written(heard.text, heard.language)
        transcript = Transcript(
            Header(NOW_NS), "bench", 1, True, text, spoken=heard.text, language=heard.language, start_ns=NOW_NS,
            alternatives=readings,
        )  # fmt: skip
        context = SkillContext(NOW_NS, UTC, heard.language)
        answer = Conversation(self.skills).heard(transcript, context, awake=True)
        return text, answer or Answer("", heard.language)


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
    """The same value; text counts by its sound."""
    first, second = (tokenize(str(value)) for value in (found, wanted))
    if isinstance(wanted, str) and wanted and wanted[0].isalpha() and len(first) == len(second):
        return all(same_sound(a.text, b.text) for a, b in zip(first, second, strict=True))
    return found == wanted or str(found).strip() == str(wanted).strip()
