"""Spoken commands that do the right thing, and other sentences that must do nothing.

Each sentence of test/data (or of FILE, in the same form) is spoken by several synthesised wearers, clean and with noise at
10 dB, goes through the nodes that listen and understand, in lock-step, and must lead to the intent and slots beside it. The other
sentences, clean and noisy too, must lead to no skill. Free text counts as right where it sounds right (煮面, 主面), since nobody
hears the difference; `labels_as_written` tells how much of it was also written right.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses import paths
from quark_glasses.compose import config_files
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import same_sound
from quark_glasses.core.types import (
    BLOCK_NS,
    BLOCK_SAMPLES,
    SAMPLE_RATE,
    AudioChunk,
    Header,
    Samples,
    Transcript,
    Turn,
    TurnState,
)
from quark_glasses.models import ModelStore
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics
from quark_glasses.wearers import Wearers

NOW_NS = 1_795_320_000_000_000_000
NODES = ("dialogue", "wake", "asr", "audio_frontend")
DECODE_NS = 150_000_000  # what a decode takes on the clock of the lock-step
QUIET_S = 1.5  # before and after a sentence
APART_NS = 20_000_000_000  # between sentences, so that no question waits for its answer
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
    ear.close()
    voices = sum(len(ear.wearers.voices(language)) for language in LANGUAGES)
    return {**tally.figures(), "voices": voices}


class Tally:
    """What came of each sentence."""

    def __init__(self, *, show: bool = False) -> None:
        self._show = show
        self._right: dict[tuple[str, str], list[bool]] = {}  # by language and sound
        self._false: dict[str, list[bool]] = {}
        self._labels: list[bool] = []

    def add(self, case: Case, sound: str, text: str, turns: Sequence[Turn]) -> None:
        """One sentence, clean or noisy, the text heard, and the turns that it led to."""
        acted = [
            turn for turn in turns if turn.intent not in NOT_A_SKILL or (case.intent and turn.intent == case.intent)
        ]
        if case.intent:
            right = len(acted) == 1 and fits(case, acted[0])
            self._right.setdefault((case.language, sound), []).append(right)
            wanted = json.loads(case.slots)
            if right and LABEL in wanted:
                label = json.loads(acted[0].slots_json).get(LABEL)
                self._labels.append(str(label).casefold() == wanted[LABEL].casefold())
        else:
            right = not acted
            self._false.setdefault(case.language, []).append(not right)
        if self._show and not right:
            meant = f"[{case.intent} {case.slots}]" if case.intent else "other"
            did = ", ".join(f"{turn.intent} {turn.slots_json}" for turn in turns)
            print(f"{sound}: {case.text} {meant} heard «{text}»: {did}", flush=True)

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
    """Wearers, and the nodes that listen and understand, in lock-step: every sentence goes the way that it goes on the glasses.

    They are addressed by whatever is said, as after a tap; nothing is spoken.
    """

    def __init__(self) -> None:
        self.wearers = Wearers(ModelStore())
        self._folder = tempfile.TemporaryDirectory()
        overrides = {
            "wake": {"sources": ["always"]},
            "dialogue": {"folder": self._folder.name},
            "asr": {"vocabulary": list(NAMES), "backend_options": ["threads=2"]},
        }
        cast = Cast(NODES, "/bench_commands", NOW_NS, tuple(config_files("lite")), overrides, {"asr": DECODE_NS})
        self._stage = Stage(cast)
        self._stage.__enter__()
        self._now_ns = NOW_NS

    def close(self) -> None:
        self._stage.__exit__()
        self._folder.cleanup()

    def speak(self, case: Case, number: int) -> Samples:
        """The sentence by the next voice in turn."""
        voices = self.wearers.voices(case.language)
        return self.wearers.speak_request(case.text, case.language, voices[number % len(voices)])

    def answer(self, samples: Samples) -> tuple[str, list[Turn]]:
        """What was heard, and the turns that it led to."""
        self._stage.log.clear()
        quiet = np.zeros(round(QUIET_S * SAMPLE_RATE), np.int16)
        whole = np.concatenate([quiet, samples, quiet])
        for block in whole[: len(whole) // BLOCK_SAMPLES * BLOCK_SAMPLES].reshape(-1, BLOCK_SAMPLES):
            header = Header(self._now_ns)
            self._now_ns += BLOCK_NS
            self._stage.advance(self._now_ns)
            self._stage.feed(topics.AUDIO_IN, AudioChunk(header, block, stream_id="mic"), "microphone")
        self._now_ns += APART_NS
        self._stage.advance(self._now_ns)
        values = [item.value for item in self._stage.log]
        finals = [value for value in values if isinstance(value, Transcript) and value.final]
        said = {final.utterance_id for final in finals}  # what rings by itself is nobody's command
        turns: dict[str, Turn] = {}  # the first of each utterance: what waits for a node has a second one in the end
        for value in values:
            if isinstance(value, Turn) and value.state == TurnState.THINKING and value.utterance_id in said:
                turns.setdefault(value.utterance_id, value)
        return " | ".join(final.text for final in finals), list(turns.values())


def with_noise(sound: Samples, seed: int) -> Samples:
    """Pink noise at `SNR_DB` below the speech."""
    speech = sound.astype(np.float64)
    white = np.fft.rfft(np.random.default_rng(seed).standard_normal(len(speech)))
    noise = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 1), len(speech))
    loud = speech[np.abs(speech) > 0.05 * np.abs(speech).max()]
    noise *= np.sqrt(np.mean(loud**2) / np.mean(noise**2)) * 10 ** (-SNR_DB / 20)
    return np.clip(np.rint(speech + noise), -32768, 32767).astype(np.int16)


def fits(case: Case, turn: Turn) -> bool:
    """The right intent, and every slot that the case names."""
    if turn.intent != case.intent:
        return False
    slots = json.loads(turn.slots_json)
    return all(_equal(slots.get(key), value) for key, value in json.loads(case.slots).items() if key != "text")


def _equal(found: Any, wanted: Any) -> bool:
    """The same value; text counts by its sound."""
    first, second = ([token.text for token in tokenize(str(value))] for value in (found, wanted))
    if isinstance(wanted, str) and wanted and wanted[0].isalpha():
        if len(first) == len(second):
            return all(map(same_sound, first, second))
        return "".join(first) == "".join(second)  # stand-up, standup
    return found == wanted or _today(found) == _today(wanted)


def _today(value: Any) -> str:
    """A value as text; a time of today without the day, which it means too until it is past."""
    return str(value).strip().removeprefix("+0 ")
