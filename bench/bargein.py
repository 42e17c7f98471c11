"""Talk that can be interrupted: how soon the voice stops, what goes on sounding, and what stops it that should not.

In virtual time through the real nodes, all engines at work: what the speaker plays comes back into the microphone by a simulated
room (other rooms in turn, every second one with a loudspeaker that bends). Somebody speaks over the assistant: requests and "stop"
of synthesised wearers and passages read by a person, or recordings given with `--data`; then words of listeners; then nobody, for
ten minutes. Speech starts where the clip says so: the first 50 ms that stay 15 dB over its noise and within 35 dB of its loudest.
The stop is the last sample of speech that the sound card gets.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses import paths
from quark_glasses.backends import registry
from quark_glasses.backends.sound.files import read_sound
from quark_glasses.backends.sound.room import RoomSpec
from quark_glasses.compose import config_files
from quark_glasses.core.dialogue.floor import Act, Decision, Floor
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import (
    BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, Header, Samples, SayRequest, SpeechHold, SpeechProgress, StopSpeech, Transcript, VoiceActivity, Volume,
)  # fmt: skip
from quark_glasses.models import ModelStore
from quark_glasses.replay.sounding import NOBODY, SoundingStage
from quark_glasses.replay.stage import Cast
from quark_glasses.ros import topics
from quark_glasses.wearers import Wearers

LANGUAGES = ("en", "zh")
NODES = ("speaker", "tts", "wake", "asr", "audio_frontend")
START_NS = 1_700_000_000_000_000_000
JOB_NS = {"asr": 300_000_000, "tts": 50_000_000}  # what a decoding and a synthesis take on the session's clock
TALK = {
    "en": (
        "The bridge over the river was built in eighteen ninety four, and people still walk across it every day on their way to work.",
        "Tomorrow will be mostly sunny in the morning, with light rain after three and a gentle wind from the west until the evening.",
        "To make the soup, heat the oil, fry the onions slowly, then add the carrots, the stock, a little salt and two potatoes.",
        "I found four trains to the coast. The first leaves at nine fifteen, takes about one hour and ten minutes, and is nearly empty.",
    ),
    "zh": (
        "这座桥建于一八九四年，到今天每天还有很多人从上面走过，去河对岸的老城里上班和上学。",
        "明天上午多云转晴，下午三点以后有小雨，出门记得带伞，气温在十八到二十五度之间，西风二级。",
        "先把锅烧热，放一点油，把洋葱慢慢炒软，再加胡萝卜和高汤，最后放盐，用小火煮二十分钟就可以了。",
        "我找到了四趟去杭州的高铁，最早的一趟九点十五分发车，大约一小时十分钟到，二等座还有很多。",
    ),
}  # fmt: skip
STOPS = {"en": ("Stop.", "Wait, what about Friday?", "No, the other one."), "zh": ("停。", "别说了。", "等一下，那星期五呢？")}
LISTENING = {
    "en": ("Uh-huh.", "Mm-hmm.", "Yeah.", "Okay.", "Right.", "I see.", "Oh, really?", "Sure."),
    "zh": ("嗯。", "对。", "好的。", "嗯嗯。", "是啊。", "哦。", "知道了。", "对对对。"),
}
LEVELS_DBFS = (-32.0, -20.0)  # of those who speak over the assistant
VOLUME = 0.7  # the glasses' own at their start
LEAD_S = 0.3  # of a clip before its speech
ONSET_S = (1.0, 5.0)  # of the assistant's speech before it
MOST_S = 40.0  # of one scene
ROOM_SCENES = 8  # then the next room
ROOMS = (
    RoomSpec(80, -25, 120, 0.0, -65, 1), RoomSpec(80, -20, 80, 1.5, -60, 2), RoomSpec(80, -30, 200, 0.0, -70, 3),
    RoomSpec(80, -15, 120, 1.5, -65, 4),
)  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="folder with recordings that interrupt as well: en/ and zh/, or en-... and zh-...")
    parser.add_argument("--interruptions", type=int, default=48)
    parser.add_argument("--backchannels", type=int, default=48)
    parser.add_argument("--minutes", type=float, default=10.0, help="of own speech that nobody interrupts")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="parameter of audio_frontend")
    parser.add_argument("--show", action="store_true", help="print each scene")


def run(args: argparse.Namespace) -> dict[str, Any]:
    if args.quick:
        args.interruptions, args.backchannels, args.minutes = 8, 6, 0.5
    voice = OwnVoice()
    dice = random.Random(4)
    clips = interrupting(args.interruptions, args.data)
    remarks = listening(args.backchannels)
    with Conversation(voice, args.set) as talk:
        cuts = [talk.scene(clip, dice, number, show=args.show) for number, clip in enumerate(clips)]
        heard = [talk.scene(clip, dice, number, show=args.show) for number, clip in enumerate(remarks)]
        alone = talk.alone(args.minutes * 60)
    return figures(cuts, heard, alone, args.minutes)


def figures(cuts: Sequence[Scene], heard: Sequence[Scene], alone: Alone, minutes: float) -> dict[str, Any]:
    stopped = [scene for scene in cuts if scene.cancelled]
    late = sorted(scene.stop_ms for scene in stopped)
    held = sorted(scene.held_ms for scene in heard if scene.held_ms)
    false = [scene for scene in heard if scene.cancelled or not scene.whole]
    return {
        "stop_p50_ms": round(percentile(late, 50), 1),
        "stop_p95_ms": round(percentile(late, 95), 1),
        "stop_max_ms": round(max(late, default=float("nan")), 1),
        "samples_after_cut": sum(scene.after_cut for scene in stopped),
        "false_stop_ratio": round(len(false) / max(1, len(heard)), 4),
        "self_interruptions": alone.stops,
        "interruptions": len(stopped),
        "asked_interruptions": len(cuts),
        "missed_interruptions": len(cuts) - len(stopped),
        "backchannels": len(heard),
        "false_stops": len(false),
        "backchannel_pause_p50_ms": round(percentile(held, 50), 1) if held else 0.0,
        "own_speech_minutes": minutes,
        "own_speech_holds": alone.holds,
        "own_speech_held_s": round(alone.held_s, 2),
    }


# Clips


@dataclass(frozen=True)
class Clip:
    """Something that is said over the assistant: from `LEAD_S` before its true onset on, at a level of its own."""

    name: str
    language: str
    sound: Samples
    onset: int  # sample


def clip(name: str, language: str, sound: Samples) -> Clip:
    """Cut and scale; raises `InvalidInput` where nobody speaks."""
    begin = onset(sound)
    level = np.sqrt(np.mean(sound[begin:].astype(np.float64) ** 2))
    wanted = random.Random(name).uniform(*LEVELS_DBFS)
    lead = max(0, begin - int(LEAD_S * SAMPLE_RATE))
    scaled = sound[lead:] * (32768 * 10 ** (wanted / 20) / max(1.0, level))
    return Clip(name, language, np.clip(np.rint(scaled), -32768, 32767).astype(np.int16), begin - lead)


def onset(sound: Samples) -> int:
    """Sample at which speech starts; see the module."""
    frame = SAMPLE_RATE // 200
    frames = sound[: len(sound) // frame * frame].astype(np.float64).reshape(-1, frame)
    levels = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-3)
    loud = levels > max(np.percentile(levels, 5) + 15, levels.max(initial=0.0) - 35)
    for at in np.flatnonzero(loud):
        if loud[at : at + 10].sum() >= 9:
            return int(at) * frame
    raise InvalidInput("nobody speaks in a clip", "Take it out of the folder")


def interrupting(count: int, data: Path | None) -> list[Clip]:
    """Recordings first, up to half; the rest requests and stops of synthesised wearers, and passages read by a person."""
    found = list(recordings(data))[: count // 2] if data else []
    found += list(passages(count // 8))
    synthetic = [list(_spoken({tag: _texts(tag, count)}, tag)) for tag in LANGUAGES]
    pairs = [one for pair in zip(*synthetic, strict=False) for one in pair]
    return _shuffled([*found, *pairs[: max(0, count - len(found))]])


def listening(count: int) -> list[Clip]:
    made = [list(_spoken(LISTENING, tag, -(-count // 2))) for tag in LANGUAGES]
    return _shuffled([one for pair in zip(*made, strict=True) for one in pair][:count])


def recordings(folder: Path) -> Iterator[Clip]:
    """The sound files of a folder, languages in turn; raises `InvalidInput`."""
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".wav", ".flac"))
    by_language = {tag: [file for file in files if file.parent.name == tag or file.name.startswith(f"{tag}-")] for tag in LANGUAGES}
    if not any(by_language.values()):
        raise InvalidInput(f"there is no recording of a known language in {folder}", "Put it in en/ or zh/, or name it en-... or zh-...")
    longest = max(map(len, by_language.values()))
    for number in range(longest):
        for tag, named in by_language.items():
            if number < len(named):
                yield clip(named[number].name, tag, read_sound(named[number]))


def passages(count: int) -> Iterator[Clip]:
    """Pieces of the book reading that the demo has, each from the middle of a pause on."""
    sound = read_sound(ModelStore().path("demo-reader") / "two_cities.wav")
    window = SAMPLE_RATE // 5
    quiet = np.convolve(np.abs(sound.astype(np.float64)), np.ones(window), "valid")
    for number in range(min(count, len(sound) // (5 * SAMPLE_RATE))):
        first = number * 5 * SAMPLE_RATE
        start = first + int(quiet[first : first + 2 * SAMPLE_RATE].argmin()) + window // 2
        yield clip(f"reader-{number}", "en", sound[start : start + 3 * SAMPLE_RATE])


def _texts(language: str, count: int) -> tuple[str, ...]:
    path = paths.share() / "test" / "data" / f"commands_{language}.txt"
    rows = [line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
    picked = rows[:: max(1, len(rows) // max(1, count // 2))]
    return (*STOPS[language], *picked)


def _spoken(texts: dict[str, Sequence[str]], language: str, count: int = 0) -> Iterator[Clip]:
    """Texts of one language by all voices in turn, kept on disk."""
    wearers = Wearers(ModelStore(), 1)
    voices = wearers.voices(language)
    words = texts[language]
    for number in range(count or len(words)):
        text, voice = words[number % len(words)], voices[(number + number // len(words)) % len(voices)]
        yield clip(f"{language} {voice} {text}", language, _kept(wearers, text, language, voice))


def _kept(wearers: Wearers, text: str, language: str, voice: str) -> Samples:
    from quark_glasses.wearers import file_name, write_requests

    folder = paths.cache() / "bench" / "bargein"
    path = folder / f"{file_name(text, language, voice)}.wav"
    if not path.is_file():
        write_requests(wearers, [text], language, [voice], folder)
    return read_sound(path)


def _shuffled(clips: Iterable[Clip]) -> list[Clip]:
    mixed = list(clips)
    random.Random(1).shuffle(mixed)
    return mixed


# The assistant


class OwnVoice:
    """What the assistant says, synthesised once and kept."""

    def __init__(self) -> None:
        self.folder = paths.cache() / "bench" / "bargein" / "own"
        engine = registry.create("tts", "bilingual", {"phrase_cache_dir": str(self.folder)}, ModelStore())
        engine.load()
        engine.warm_up((to_spoken(c.text, tag).text, tag) for tag, texts in TALK.items() for text in texts for c in _clauses(text))
        engine.close()


def _clauses(text: str) -> list[Any]:
    splitter = ClauseSplitter()
    return [*splitter.feed(text), *splitter.flush()]


@dataclass
class Scene:
    """One clip over one speech."""

    clip: Clip
    onset_ns: int
    whole: bool = False  # it was said to its end
    cancelled: bool = False
    stop_ms: float = float("nan")
    after_cut: int = 0
    held_ms: float = 0.0
    heard: str = ""
    reasons: list[str] = field(default_factory=list)

    def line(self) -> str:
        end = "stopped" if self.cancelled else "whole" if self.whole else "cut off"
        return f"{end:8} {self.stop_ms:6.0f} ms  after {self.after_cut}  held {self.held_ms:5.0f} ms  {self.clip.name[:50]:50} {self.heard!r} {self.reasons}"


@dataclass
class Alone:
    """Speech that nobody interrupts."""

    stops: int = 0
    holds: int = 0
    held_s: float = 0.0


class Conversation:
    """The stage with the floor: does what the dialogue node does about turns, and says what it is told to."""

    def __init__(self, voice: OwnVoice, settings: Sequence[str]) -> None:
        frontend: dict[str, Any] = {"echo": "aec3"}
        for pair in settings:
            name, _, value = pair.partition("=")
            frontend[name] = type(frontend.get(name, 0.0))(value) if name.endswith("_ms") is False else int(value)
        overrides: dict[str, dict[str, Any]] = {
            "audio_frontend": frontend,
            "asr": {"backend_options": ["threads=1"]},
            "tts": {"backend_options": [f"phrase_cache_dir={voice.folder}"]},
        }
        cast = Cast(NODES, "/bench_bargein", START_NS, tuple(config_files("lite")), overrides, JOB_NS)
        self._sounding = SoundingStage(cast, ROOMS[0])
        self._count = 0

    def __enter__(self) -> Conversation:
        self._sounding.__enter__()
        self._sounding.stage.feed(topics.VOLUME, Volume(Header(START_NS), VOLUME), "dialogue")
        self._begin()
        return self

    def __exit__(self, *exception: object) -> None:
        self._sounding.__exit__(*exception)

    def _begin(self) -> None:
        self.floor = Floor()
        self.decisions: list[tuple[int, Decision]] = []
        self.heard = ""  # the last words of whoever spoke
        self.open: dict[str, str] = {}  # texts on their way: say id -> how it ended, "" as long as it did not

    def say(self, language: str, number: int) -> str:
        self._count += 1
        say_id = f"answer-{self._count}"
        text = TALK[language][number % len(TALK[language])]
        self.floor.speaking(say_id)
        self.open[say_id] = ""
        stage = self._sounding.stage
        stage.feed(topics.SAY, SayRequest(Header(self._sounding.now_ns), say_id, text, language), "dialogue")
        return say_id

    def step(self, near: Samples = NOBODY) -> None:
        """20 ms, and what the floor makes of what was heard in them."""
        now_ns = self._sounding.now_ns
        for item in self._sounding.step(near):
            self._take(item.value)
        if now_ns // 250_000_000 != self._sounding.now_ns // 250_000_000:
            self._do(self.floor.due(self._sounding.now_ns))

    def _take(self, value: Any) -> None:
        now_ns = self._sounding.now_ns
        if isinstance(value, VoiceActivity):
            self._do(self.floor.on_activity(value, now_ns))
        elif isinstance(value, Transcript):
            self.heard += f"{value.text}{'.' if value.final else '~'}{value.confidence:.2f}/{(value.end_ns - value.start_ns) // 1_000_000} "
            self._do(self.floor.on_transcript(value, now_ns))
        elif isinstance(value, SpeechProgress):
            if value.done and value.say_id in self.open:
                self.open[value.say_id] = "cancelled" if value.cancelled else "whole"
            self._do(self.floor.on_progress(value))

    def _do(self, decisions: Sequence[Decision]) -> None:
        stage, header = self._sounding.stage, Header(self._sounding.now_ns)
        for decision in decisions:
            self.decisions.append((self._sounding.now_ns, decision))
            if decision.act == Act.STOP:
                stage.feed(topics.STOP_SPEECH, StopSpeech(header, reason=decision.reason), "dialogue")
            else:
                hold = SpeechHold(header, decision.act == Act.HOLD, decision.reason)
                stage.feed(topics.HOLD_SPEECH, hold, "dialogue")
            for item in self._sounding.news():
                self._take(item.value)

    def scene(self, said: Clip, dice: random.Random, number: int, *, show: bool = False) -> Scene:
        """The assistant talks, the clip begins, and on until both are over."""
        if number % ROOM_SCENES == 0:
            self._sounding.enter_room(ROOMS[number // ROOM_SCENES % len(ROOMS)])
        self._begin()
        sounding = self._sounding
        while not self._sounds():
            if not self.open:
                self.say(said.language, number)
            self.step()
        for _ in range(int(dice.uniform(*ONSET_S) * SAMPLE_RATE / BLOCK_SAMPLES)):
            self.step()
        shift = dice.randrange(BLOCK_SAMPLES)
        near = np.concatenate([np.zeros(shift, np.int16), said.sound, np.zeros(2 * BLOCK_SAMPLES, np.int16)])
        scene = Scene(said, sounding.now_ns + (shift + said.onset) * 1_000_000_000 // SAMPLE_RATE)
        ends = sounding.now_ns + MOST_S * 1e9
        at = 0
        while sounding.now_ns < ends and (at + BLOCK_SAMPLES < len(near) or "" in self.open.values()):
            block = near[at : at + BLOCK_SAMPLES]
            self.step(block if len(block) == BLOCK_SAMPLES else NOBODY)
            at += BLOCK_SAMPLES
        for _ in range(75):  # late words
            self.step()
        self._judge(scene)
        if show:
            print(scene.line(), flush=True)
        return scene

    def _sounds(self) -> bool:
        return bool(self._sounding.played) and bool(self.open) and bool(self._sounding.played[-1].any())

    def _judge(self, scene: Scene) -> None:
        scene.whole = set(self.open.values()) == {"whole"}
        scene.cancelled = "cancelled" in self.open.values()
        scene.reasons = [f"{d.act.value}:{d.reason}@{(at - scene.onset_ns) // 1_000_000}" for at, d in self.decisions]
        scene.heard = self.heard
        scene.held_ms = sum(held_times(self.decisions)) / 1e6
        if scene.cancelled:
            last = self._last_sound_ns()
            scene.stop_ms = max(0.0, (last - scene.onset_ns) / 1e6)
            cut_ns = cut_at(self.decisions) + BLOCK_NS + 5_000_000  # the block that plays, and the fade
            scene.after_cut = self._sound_after(cut_ns)

    def _last_sound_ns(self) -> int:
        played = self._sounding.played
        index = max(i for i, block in enumerate(played) if block.any())
        return self._sounding.block_ns(index) + int(np.flatnonzero(played[index])[-1]) * 1_000_000_000 // self._sounding.rate

    def _sound_after(self, at_ns: int) -> int:
        """Samples that are not zero and begin after a moment."""
        sounding, count = self._sounding, 0
        for index in range(max(0, int((at_ns - sounding.block_ns(0)) // BLOCK_NS)), len(sounding.played)):
            skipped = max(0, -((sounding.block_ns(index) - at_ns) * sounding.rate // 1_000_000_000))
            count += int(np.count_nonzero(sounding.played[index][skipped:]))
        return count

    def alone(self, seconds: float) -> Alone:
        """The assistant talks and nobody else does."""
        self._begin()
        ends, number = self._sounding.now_ns + seconds * 1e9, 0
        room = self._sounding.now_ns
        while self._sounding.now_ns < ends:
            if "" not in self.open.values():
                self.floor = Floor()
                self.say(LANGUAGES[number % 2], number // 2)
                number += 1
            if self._sounding.now_ns >= room:
                self._sounding.enter_room(ROOMS[(self._sounding.now_ns // 60_000_000_000) % len(ROOMS)])
                room = self._sounding.now_ns + 60_000_000_000
            self.step()
        acts = [decision.act for _, decision in self.decisions]
        return Alone(acts.count(Act.STOP), acts.count(Act.HOLD), sum(held_times(self.decisions)) / 1e9)


def held_times(decisions: Sequence[tuple[int, Decision]]) -> Iterator[int]:
    """How long each hold lasted, in ns."""
    since = 0
    for at, decision in decisions:
        if decision.act == Act.HOLD:
            since = at
        elif since:
            yield at - since
            since = 0


def cut_at(decisions: Sequence[tuple[int, Decision]]) -> int:
    """When the sound was cut for good: the hold that ended in a stop, or the stop."""
    at = 0
    for when, decision in decisions:
        if decision.act == Act.RESUME:
            at = 0
        elif not at:
            at = when
        if decision.act == Act.STOP:
            break
    return at
