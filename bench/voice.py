"""From the wearer's voice to the answer's: every stage over many utterances, in real time through the whole profile.

Requests of synthesised wearers (a wake phrase and a command of test/data) and passages read by a person, who is not answered: of
those only the first words and the recognition count. With `--data` your own recordings instead. Speech starts and ends where the
file says so: the first and last 10 ms as loud as a fiftieth of its loudest part. Keys with `trace` are counted from the
detector's bounds instead, as `quark trace` does it. The voice cache is off, so that every answer is synthesised.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np

from quark_glasses import paths
from quark_glasses.backends.sound.files import WavWriter, read_sound
from quark_glasses.compose import Glasses
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.trace import STAGES, SoundFinder, Trace, UtteranceTrace, percentile
from quark_glasses.core.types import BLOCK_NS, SAMPLE_RATE, AudioChunk, Samples, StopSpeech, Transcript
from quark_glasses.models import ModelStore
from quark_glasses.nodes.microphone import Microphone
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.wearers import Wearers, file_name, write_requests

LANGUAGES = ("en", "zh")
WAKE = {"en": ("Hey Quark, ", "Okay Quark, ", "Hi Quark, "), "zh": ("你好夸克，", "夸克夸克，", "嗨夸克，")}
UNSPOKEN = ("volume_mute", "volume_unmute", "volume_down", "stop", "repeat", "timer_cancel", "alarm_cancel")
"""Intents without an answer of their own, and those that would silence the next one or what rings."""
HUMANS = 4
QUICK = 6
EDGE = 0.02  # of the loudest 10 ms: below it nobody speaks
HOP = SAMPLE_RATE // 100
PAUSE_S, PASSAGE_S = 0.35, (2.0, 6.0)  # between passages; their shortest and longest length
DEADLINE_S = 12.0  # after the end of a file
HEARD_S = 0.8  # of an answer, before it is stopped
SETTLE_S = 0.3


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--utterances", type=int, default=36, help="half in each language")
    parser.add_argument("--data", type=Path, help="folder with WAV or FLAC files to play instead; see --language")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of the files; default: how their names begin, en-... or zh-..."
    )
    parser.add_argument(
        "--wake", choices=("phrase", "always"), default="phrase", help="always: answer whatever is said"
    )
    parser.add_argument("--profile", default="lite")
    parser.add_argument("--show", action="store_true", help="print each utterance")


def run(args: argparse.Namespace) -> dict[str, Any]:
    if args.data:
        said = recordings(args.data, args.language)
        said = said[:QUICK] if args.quick else said
    else:
        said = requests(QUICK if args.quick else args.utterances)
        said += [] if args.quick else passages(HUMANS)
    with tempfile.TemporaryDirectory() as folder:
        overrides: dict[str, dict[str, Any]] = {
            "microphone": {"source": "silence"},
            "speaker": {"sink": "null"},
            "dialogue": {"folder": folder, "language": "en"},
            "monitor": {"simulated_battery": 0.82},
            "tts": {"backend_options": ["phrase_cache=false"]},
        }
        if args.wake == "always":
            overrides["wake"] = {"sources": ["always"]}
        with Glasses(args.profile, namespace="/bench_voice", overrides=overrides, extra_nodes=[Listener]) as glasses:
            began, cpu = time.perf_counter(), time.process_time()
            takes = [play(glasses, one, show=args.show) for one in said]
            listener = cast(Listener, glasses.nodes[Listener.name])
            used = (time.process_time() - cpu) / (time.perf_counter() - began)
        listener.note_sound()
    return {**figures(takes), "cpu_percent": round(100 * used, 1)}


# What is said


@dataclass(frozen=True)
class Said:
    """A sound file."""

    path: Path
    language: str
    addressed: bool = True


def requests(count: int) -> list[Said]:
    """Spoken commands, each with a wake phrase; made once and kept in the cache."""
    wearers, folder = Wearers(ModelStore()), paths.cache() / "bench" / "voice"
    found: list[list[Said]] = []
    for language in LANGUAGES:
        voices = wearers.voices(language)
        texts = list(_spread(_commands(language), -(-count // len(LANGUAGES))))
        said = []
        for number, text in enumerate(texts):
            words = WAKE[language][number % len(WAKE[language])] + text
            voice = voices[number % len(voices)]
            path = folder / f"{file_name(words, language, voice)}.wav"
            if not path.is_file():
                write_requests(wearers, [words], language, [voice], folder)
            said.append(Said(path, language))
        found.append(said)
    return [one for pair in zip(*found, strict=True) for one in pair][:count]


def passages(count: int) -> list[Said]:
    """Pieces of the book reading that the demo has, from pause to pause."""
    sound = read_sound(ModelStore().path("demo-reader") / "two_cities.wav")
    folder = paths.cache() / "bench" / "voice"
    made = []
    for number, piece in enumerate(_pieces(sound)[:count]):
        path = folder / f"reader-{number}.wav"
        edge = np.zeros(SAMPLE_RATE // 3, np.int16)
        writer = WavWriter(path, SAMPLE_RATE)
        writer.write(np.concatenate([edge, piece, edge]))
        writer.close()
        made.append(Said(path, "en", addressed=False))
    return made


def recordings(folder: Path, language: str | None) -> list[Said]:
    """The sound files of a folder; raises `InvalidInput`."""
    files = sorted(file for file in folder.glob("*") if file.suffix.lower() in (".wav", ".flac"))
    if not files:
        raise InvalidInput(f"there is no WAV or FLAC file in {folder}", "Give a folder of recordings with --data")
    said = []
    for file in files:
        named = language or next((tag for tag in LANGUAGES if re.match(rf"{tag}\b|{tag}_", file.name.lower())), "")
        if not named:
            raise InvalidInput(
                f"the language of {file.name} is not known", "Name it en-... or zh-..., or add --language"
            )
        said.append(Said(file, named))
    return said


def _commands(language: str) -> list[str]:
    path = paths.share() / "test" / "data" / f"commands_{language}.txt"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
    return [row[0] for row in rows if row[1] not in UNSPOKEN and not _rings_soon(row[2])]


def _rings_soon(slots: str) -> bool:
    found = re.search(r'"duration": (\d+)', slots)
    return found is not None and int(found[1]) < 900


def _spread(texts: Sequence[str], count: int) -> Iterable[str]:
    return (texts[i * len(texts) // count % len(texts)] for i in range(count))


def _levels(sound: Samples) -> np.ndarray:
    """Loudness of each 10 ms, relative to the loudest."""
    frames = sound[: len(sound) // HOP * HOP].astype(np.float64).reshape(-1, HOP)
    levels: np.ndarray = np.sqrt(np.mean(frames**2, axis=1))
    return levels / max(1.0, levels.max(initial=0.0))


def _pieces(sound: Samples) -> list[Samples]:
    loud = np.flatnonzero(_levels(sound) > EDGE * 2)
    cuts = np.flatnonzero(np.diff(loud) > PAUSE_S * 100)
    bounds = zip([loud[0], *loud[cuts + 1]], [*loud[cuts], loud[-1]], strict=True)
    spoken = [sound[first * HOP : (last + 1) * HOP] for first, last in bounds]
    return [piece for piece in spoken if PASSAGE_S[0] <= len(piece) / SAMPLE_RATE <= PASSAGE_S[1]]


# Playing


class Listener(GlassesNode):
    """Hears everything that a trace needs; not part of the glasses."""

    name = "bench_listener"

    def configure(self, params: Any) -> None:
        self.trace = Trace()
        self.sound = SoundFinder()
        self.texts: dict[str, int] = {}  # utterance -> when its first words were out
        self.stops = self.publisher(topics.STOP_SPEECH)

    def activate(self) -> None:
        for topic in (
            topics.ACTIVITY, topics.TRANSCRIPT, topics.WAKE, topics.TURN, topics.REPLY, topics.SAY, topics.AUDIO_SPEECH,
            topics.AUDIO_REF, topics.PLAYBACK,
        ):  # fmt: skip
            self.listen(topic, self.on_value)

    def on_value(self, value: Any) -> None:
        self.sound.feed(value)
        if not (isinstance(value, AudioChunk) and value.stream_id == "speaker"):
            self.trace.feed(value, self.now_ns())
        if isinstance(value, Transcript) and value.text:
            self.texts.setdefault(value.utterance_id, self.now_ns())

    def since(self, begin_ns: int) -> list[UtteranceTrace]:
        """The utterances of a take, in order."""
        found = [one for one in self.trace.utterances.values() if one.start_ns >= begin_ns]
        return sorted(found, key=lambda one: one.start_ns)

    def note_sound(self) -> None:
        """Put down where each answer was found in the sound played."""
        self.sound.finish()
        for found in self.sound.found:
            one = self.trace.of(found.utterance_id)
            if one.answer is not None and one.answer.say_id == found.stream_id:
                one.heard_ns = found.at_ns


@dataclass
class Take:
    """One file played: the true bounds of its speech, and what became of it."""

    said: Said
    start_ns: int
    end_ns: int
    utterances: list[UtteranceTrace] = field(default_factory=list)
    words_ns: int = 0  # when the first words were out

    @property
    def answered(self) -> UtteranceTrace | None:
        return next((one for one in self.utterances if one.total_ms is not None), None)

    @property
    def first_sound_s(self) -> float | None:
        """True end of speech to the first sound."""
        one = self.answered
        return (one.chain().moments["first_sound"] - self.end_ns) / 1e9 if one else None

    @property
    def words_s(self) -> float | None:
        """True start of speech to the first words."""
        return (self.words_ns - self.start_ns) / 1e9 if self.words_ns else None


def play(glasses: Glasses, said: Said, *, show: bool) -> Take:
    """Say one file and wait for what comes of it."""
    microphone = cast(Microphone, glasses.nodes["microphone"])
    listener = cast(Listener, glasses.nodes[Listener.name])
    sound = read_sound(said.path)
    loud = np.flatnonzero(_levels(sound) > EDGE)
    if not len(loud):
        raise InvalidInput(f"nobody speaks in {said.path}", "Take it out of the folder")
    begin_ns = microphone.start_ns + microphone.sequence * BLOCK_NS
    microphone.play(str(said.path))
    take = Take(said, begin_ns + int(loud[0]) * 10_000_000, begin_ns + (int(loud[-1]) + 1) * 10_000_000)
    glasses.runner.spin_until(lambda: _over(listener, take, begin_ns), len(sound) / SAMPLE_RATE + DEADLINE_S)
    listener.stops.publish(StopSpeech(listener.header(), "", "bench"))
    glasses.runner.spin_until(lambda: False, SETTLE_S)
    take.utterances = listener.since(begin_ns)
    take.words_ns = min((listener.texts.get(one.utterance_id, 0) for one in take.utterances), default=0)
    if show:
        print(_line(take), flush=True)
    return take


def _over(listener: Listener, take: Take, begin_ns: int) -> bool:
    """Was the answer heard, or is it clear that none comes?"""
    now_ns, found = listener.now_ns(), listener.since(begin_ns)
    sounded = [one.answer.sounded_ns for one in found if one.answer is not None]
    if sounded:
        return now_ns > min(sounded) + HEARD_S * 1e9
    silent = not take.said.addressed and bool(found) and all("final" in one.moments for one in found)
    return silent and now_ns > take.end_ns + 1_500_000_000


def _line(take: Take) -> str:
    stages = {stage: round(ms) for one in take.utterances[:1] for stage, ms in one.stages_ms().items()}
    heard = " / ".join(one.request for one in take.utterances)
    return f"{take.said.path.name}: words {take.words_s} s, sound {take.first_sound_s} s, {stages} «{heard}»"


# Figures


def figures(takes: Sequence[Take]) -> dict[str, Any]:
    """Medians and 95th percentiles; NaN where there is nothing to measure."""
    every = [one for take in takes for one in take.utterances]
    found: dict[str, Any] = {}
    for language in LANGUAGES:
        mine = [take for take in takes if take.said.language == language]
        found |= _spread_of(f"{language}_first_sound", [take.first_sound_s for take in mine])
        answered = [take.answered for take in mine if take.answered is not None]
        found |= _spread_of(f"{language}_trace_first_sound", [_seconds(one.total_ms) for one in answered])
        for stage in STAGES[1:]:
            found |= _spread_of(f"{language}_stage_{stage}", [_seconds(one.stages_ms().get(stage)) for one in answered])
    found |= _spread_of("first_partial", [take.words_s for take in takes])
    found |= _spread_of("trace_first_partial", [_seconds(one.partial_ms) for one in every])
    found["recognise_unaddressed_p50_s"] = _recognise([t for t in takes if not t.said.addressed])
    errors = [one.error_ms for one in every if one.error_ms is not None]
    found["stage_sum_error_ms"] = round(max(errors), 3) if errors else None
    found["found_in_sound"] = len(errors)
    found["utterances"] = len(takes)
    found["answered"] = sum(take.answered is not None for take in takes)
    found["to_be_answered"] = sum(take.said.addressed for take in takes)
    found["heard_nothing"] = sum(take.words_s is None for take in takes)
    return found


def _spread_of(name: str, values: Iterable[float | None]) -> dict[str, Any]:
    known = [value for value in values if value is not None]
    if not known:
        return {f"{name}_p50_s": None, f"{name}_p95_s": None}
    return {f"{name}_p{p}_s": round(percentile(known, p), 3) for p in (50, 95)}


def _recognise(takes: Sequence[Take]) -> float | None:
    """End detected to final transcript, where nobody is answered."""
    times = [
        (one.moments["final"] - one.moments["end_detected"]) / 1e9
        for take in takes for one in take.utterances if {"final", "end_detected"} <= one.moments.keys()
    ]  # fmt: skip
    return round(percentile(times, 50), 3) if times else None


def _seconds(ms: float | None) -> float | None:
    return None if ms is None else ms / 1000
