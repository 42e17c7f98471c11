"""Readings that the teleprompter follows: how much of the time the line shown is within one line of the one being read.

Three readings with skipped, repeated and begun sentences and with words that are not in the script (`speech_readings`): the book
reading that the demo has, and one in each language of the recordings of `--data` (NAME.wav or NAME.flac beside NAME.txt, in en/ and
zh/); without enough of these synthesised wearers read. They go through the nodes that listen, in lock-step, and what these tell goes
to the follower as in the node of the teleprompter.

The line being read is compared with the line shown ten times a second, from the first word to the last with all pauses
(`within_one_line`), and at each update (`at_updates`). A wrong jump shows a place more than two lines from all that was read within
the last 5 s. `lag` is how long ago what stands in the line shown was being read; 0 where it has not been yet.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quark_glasses.compose import config_files
from quark_glasses.core.teleprompter.align import Aligner
from quark_glasses.core.teleprompter.script import read_script
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, AudioChunk, Header, Samples, Transcript
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics
from quark_glasses.speech_clips import LANGUAGES
from quark_glasses.speech_readings import CITIES, TALK, Reading, reading, sources

NODES = ("asr", "audio_frontend")
START_NS = 1_700_000_000_000_000_000
DECODE_NS = 200_000_000  # what a decoding takes on the session's clock
LONGEST_S, QUICK_S = 150.0, 27.0
STEP_NS = 100_000_000
RECENT_NS = 5_000_000_000
ALLOWED_LINES, WRONG_LINES = 1, 2
LONG_WORDS = 20_000


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="recordings with their words, in en/ and zh/: NAME.wav and NAME.txt")
    parser.add_argument("--seed", type=int, default=1, help="other readings from the same recordings")
    parser.add_argument("--show", action="store_true", help="print where the line shown is not the one being read")


def run(args: argparse.Namespace) -> dict[str, Any]:
    longest = QUICK_S if args.quick else LONGEST_S
    readings = [reading(*one, args.seed + number, longest) for number, one in enumerate(sources(args.data))]
    verdicts = []
    with Ear() as ear:
        for one in readings:
            verdicts.append(Follower(one, show=args.show).follow(ear.listen(one.sound)))
    return {**figures(verdicts), "long_update_p95_ms": round(long_update_ms(), 1)}


# What is heard


class Ear:
    """The nodes that listen, in lock-step."""

    def __enter__(self) -> Ear:
        cast = Cast(NODES, "/bench_teleprompter", START_NS, tuple(config_files("ar")), {}, {"asr": DECODE_NS})
        self._stage = Stage(cast)
        self._stage.__enter__()
        self._now_ns = START_NS
        return self

    def __exit__(self, *exception: object) -> None:
        self._stage.__exit__()

    def listen(self, sound: Samples) -> list[tuple[int, Transcript]]:
        """What was told of a reading, each with its time since the reading's start."""
        began_ns = self._now_ns
        self._stage.log.clear()
        for block in sound[: len(sound) // BLOCK_SAMPLES * BLOCK_SAMPLES].reshape(-1, BLOCK_SAMPLES):
            header = Header(self._now_ns)
            self._now_ns += BLOCK_NS
            self._stage.advance(self._now_ns)
            self._stage.feed(topics.AUDIO_IN, AudioChunk(header, block, stream_id="mic"), "microphone")
        self._now_ns += 3_000_000_000
        self._stage.advance(self._now_ns)
        return [(item.at_ns - began_ns, item.value) for item in self._stage.log if isinstance(item.value, Transcript)]


# How it is followed


@dataclass
class Verdict:
    """One reading: whether it was within one line, by time and by update; how late (s); and jumps to where nobody was."""

    language: str
    times: list[bool] = field(default_factory=list)
    updates: list[bool] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)
    jumps: int = 0


class Follower:
    """Shows lines of one reading, and judges them."""

    def __init__(self, one: Reading, *, show: bool = False) -> None:
        self._reading, self._show = one, show
        self._aligner = Aligner(one.script)
        self._read: list[tuple[int, int]] = []  # time, line being read

    def follow(self, told: Sequence[tuple[int, Transcript]]) -> Verdict:
        one = self._reading
        verdict = Verdict(one.language)
        if self._show:
            print(f"{one.name}:", *one.story, sep="\n  ")
        updates = list(told)
        for at_ns in range(one.spells[0].start_ns, one.spells[-1].end_ns, STEP_NS):
            while updates and updates[0][0] <= at_ns:
                self._update(*updates.pop(0), verdict)
            line, true = self._line(), self._true_line(at_ns)
            self._read.append((at_ns, true))
            verdict.times.append(abs(line - true) <= ALLOWED_LINES)
            verdict.lags.append(self._lag(at_ns, line))
        return verdict

    def _update(self, at_ns: int, transcript: Transcript, verdict: Verdict) -> None:
        before = self._line()
        self._aligner.hear(
            transcript.utterance_id, transcript.spoken or transcript.text, transcript.language, final=transcript.final
        )
        line, true = self._line(), self._true_line(at_ns)
        verdict.updates.append(abs(line - true) <= ALLOWED_LINES)
        recent = {read for when, read in self._read if at_ns - when < RECENT_NS} | {true}
        wrong = abs(line - before) > WRONG_LINES and min(abs(line - each) for each in recent) > WRONG_LINES
        verdict.jumps += wrong
        if self._show:
            mark = "" if verdict.updates[-1] else " OFF"
            mark += " JUMP" if wrong else ""
            print(f"    {at_ns / 1e9:7.2f} line {line:3} true {true:3}{mark}  «{transcript.spoken or transcript.text}»")

    def _line(self) -> int:
        return self._reading.script.line_at(self._aligner.at)

    def _true_line(self, at_ns: int) -> int:
        """The line being read; in between the one that is read next, where that goes on from the one before."""
        spells = self._reading.spells
        begun = [spell for spell in spells if spell.start_ns <= at_ns]
        last = begun[-1]
        if at_ns < last.end_ns:
            return self._reading.script.line_at(last.at(at_ns))
        return self._reading.script.line_at(last.last)

    def _lag(self, at_ns: int, line: int) -> float:
        since = next((when for when, read in reversed(self._read) if read <= line), self._read[0][0])
        return (at_ns - since) / 1e9


def long_update_ms() -> float:
    """What an update takes in a script of 20,000 words, of the sentences in any order."""
    dice = random.Random(1)
    sentences = [*TALK["en"], *(text for _, _, text in CITIES)]
    script = read_script("\n".join(dice.choice(sentences) for _ in range(LONG_WORDS // 9)))
    aligner, words, took = Aligner(script), script.text.split(), []
    for count in range(2, 120, 2):
        began = time.perf_counter()
        aligner.hear("u1", " ".join(words[:count]), "en", final=False)
        took.append(1000 * (time.perf_counter() - began))
    return percentile(took, 95)


# Figures


def figures(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    found: dict[str, Any] = {"within_one_line": _share([ok for one in verdicts for ok in one.times])}
    for tag in LANGUAGES:
        found[f"{tag}_within_one_line"] = _share([ok for one in verdicts if one.language == tag for ok in one.times])
    found["worst_within_one_line"] = min(_share(one.times) for one in verdicts)
    found["at_updates"] = _share([ok for one in verdicts for ok in one.updates])
    for tag in LANGUAGES:
        found[f"{tag}_at_updates"] = _share([ok for one in verdicts if one.language == tag for ok in one.updates])
    found["lag_p95_s"] = round(percentile([lag for one in verdicts for lag in one.lags], 95), 2)
    found["jumps_wrong"] = sum(one.jumps for one in verdicts)
    found["updates"] = sum(len(one.updates) for one in verdicts)
    found["seconds"] = round(sum(len(one.times) for one in verdicts) * STEP_NS / 1e9, 1)
    found["readings"] = len(verdicts)
    return found


def _share(flags: Sequence[bool]) -> float:
    return round(sum(flags) / max(1, len(flags)), 4)
