"""Talk that can be interrupted: how soon the voice stops, what sounds after that, and what stops it that should not.

In virtual time through the real nodes, all engines at work: what the speaker plays comes back into the microphone by a simulated
room (other rooms in turn, every second one with a loudspeaker that bends). Somebody speaks over the assistant: requests and "stop"
of synthesised wearers and passages read by a person, and recordings given with `--data`; then words of listeners; then nobody, for
ten minutes. The stop is the last sample of speech that the sound card gets, counted from where the clip's speech begins
(`quark_glasses.speech_clips`); after the cut is after the block that played when it came, and its fade.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from quark_glasses import paths
from quark_glasses.backends import registry
from quark_glasses.backends.sound.room import RoomSpec
from quark_glasses.compose import config_files
from quark_glasses.core.dialogue.floor import Act
from quark_glasses.core.errors import DeadlineExceeded
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import (
    BLOCK_NS,
    BLOCK_SAMPLES,
    SAMPLE_RATE,
    AskChunk,
    AskRequest,
    Header,
    Samples,
    SayRequest,
    SpeechHold,
    SpeechProgress,
    StopSpeech,
    Transcript,
)
from quark_glasses.models import ModelStore
from quark_glasses.replay.sounding import NOBODY, SoundingStage
from quark_glasses.replay.stage import Cast, Published
from quark_glasses.ros import topics
from quark_glasses.ros.topics import Topic
from quark_glasses.speech_clips import LANGUAGES, Clip, passages, recordings, spoken

NODES = ("speaker", "tts", "dialogue", "wake", "asr", "audio_frontend")
START_NS = 1_700_000_000_000_000_000
JOB_NS = {"asr": 300_000_000, "tts": 50_000_000}  # what a decoding and a synthesis take on the session's clock
TALK = {
    "en": (
        "The bridge over the river was built in eighteen ninety four, and people still walk across it every day on their way.",
        "Tomorrow will be mostly sunny in the morning, with light rain after three and a gentle wind from the west until six.",
        "To make the soup, heat the oil, fry the onions slowly, then add the carrots, the stock, a little salt and a potato.",
        "I found four trains to the coast. The first leaves at nine fifteen, takes about one hour, and is nearly empty.",
    ),
    "zh": (
        "这座桥建于一八九四年，到今天每天还有很多人从上面走过，去河对岸的老城里上班和上学。",
        "明天上午多云转晴，下午三点以后有小雨，出门记得带伞，气温在十八到二十五度之间，西风二级。",
        "先把锅烧热，放一点油，把洋葱慢慢炒软，再加胡萝卜和高汤，最后放盐，用小火煮二十分钟就可以了。",
        "我找到了四趟去杭州的高铁，最早的一趟九点十五分发车，大约一小时十分钟到，二等座还有很多。",
    ),
}  # fmt: skip
ASK = {"en": "Hey Quark, tell me something.", "zh": "夸克夸克，给我讲点什么。"}
STOPS = {
    "en": ("Stop.", "Wait, what about Friday?", "No, the other one."),
    "zh": ("停。", "别说了。", "等一下，那星期五呢？"),
}
LASTING = ("volume", "timer", "alarm", "note", "memory")  # skills that would be heard in later scenes
LISTENING = {
    "en": ("Uh-huh.", "Mm-hmm.", "Yeah.", "Okay.", "Right.", "I see.", "Oh, really?", "Sure."),
    "zh": ("嗯。", "对。", "好的。", "嗯嗯。", "是啊。", "哦。", "知道了。", "对对对。"),
}
BEFORE_S = (1.0, 5.0)  # of the assistant's speech, before somebody speaks
AFTER_STEPS = 75  # late words
MOST_NS = 40_000_000_000  # of one scene
ROOM_SCENES, ROOM_NS = 8, 60_000_000_000  # then the next room
ROOMS = (  # the echo's loudness hardly changes: loudspeaker and microphone sit on one frame
    RoomSpec(80, -24, 120, 6, 0.0, -65, 1),
    RoomSpec(80, -20, 80, 6, 1.5, -60, 2),
    RoomSpec(80, -26, 200, 6, 0.0, -70, 3),
    RoomSpec(80, -22, 120, 6, 1.5, -65, 4),
)
FADE_NS = 5_000_000


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, help="recordings that interrupt as well: in en/ and zh/, or named en-... and zh-..."
    )
    parser.add_argument("--interruptions", type=int, default=48)
    parser.add_argument("--backchannels", type=int, default=48)
    parser.add_argument("--minutes", type=float, default=10.0, help="of own speech that nobody interrupts")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="parameter of audio_frontend")
    parser.add_argument("--show", action="store_true", help="print each scene")


def run(args: argparse.Namespace) -> dict[str, Any]:
    if args.quick:
        args.interruptions, args.backchannels, args.minutes = 6, 5, 0.3
    dice = random.Random(4)
    clips, remarks = interrupting(args.interruptions, args.data), listening(args.backchannels)
    with tempfile.TemporaryDirectory() as state, Conversation(own_voice(), args.set, Path(state)) as talk:
        cuts = [talk.scene(clip, dice, number, show=args.show) for number, clip in enumerate(clips)]
        heard = [talk.scene(clip, dice, number, show=args.show) for number, clip in enumerate(remarks)]
        alone = talk.alone(args.minutes * 60)
    return figures(cuts, heard, alone, args.minutes)


def figures(cuts: Sequence[Scene], heard: Sequence[Scene], alone: Alone, minutes: float) -> dict[str, Any]:
    stopped = [scene for scene in cuts if scene.cancelled]
    late = [scene.stop_ms for scene in stopped]
    false = [scene for scene in heard if scene.cancelled or not scene.whole]
    held = [scene.held_ms for scene in heard if scene.held_ms]
    return {
        "stop_p50_ms": round(percentile(late, 50), 1),
        "stop_p95_ms": round(percentile(late, 95), 1),
        "stop_max_ms": round(max(late, default=float("nan")), 1),
        "samples_after_cut": sum(scene.after_cut for scene in stopped),
        "false_stop_ratio": round(len(false) / max(1, len(heard)), 4),
        "self_interruptions": alone.stops,
        "interruptions": len(stopped),
        "missed_interruptions": len(cuts) - len(stopped),
        "backchannels": len(heard),
        "backchannel_pause_p50_ms": round(percentile(held, 50), 1),
        "own_speech_minutes": minutes,
        "own_speech_holds": alone.holds,
        "own_speech_held_s": round(alone.held_s, 2),
    }


# What is said


def interrupting(count: int, data: Path | None) -> list[Clip]:
    """Recordings first, up to half; passages read by a person; requests and stops of synthesised wearers for the rest."""
    found = list(recordings(data))[: count // 2] if data else []
    found += passages(count // 8)
    made = [list(spoken(requests(tag, count), tag, count, folder())) for tag in LANGUAGES]
    pairs = [one for pair in zip(*made, strict=True) for one in pair]
    return shuffled([*found, *pairs[: max(0, count - len(found))]])


def listening(count: int) -> list[Clip]:
    made = [list(spoken(LISTENING[tag], tag, -(-count // 2), folder())) for tag in LANGUAGES]
    return shuffled([one for pair in zip(*made, strict=True) for one in pair][:count])


def requests(language: str, count: int) -> tuple[str, ...]:
    path = paths.share() / "test" / "data" / f"commands_{language}.txt"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
    texts = [row[0] for row in rows if not row[1].startswith(LASTING)]
    return (*STOPS[language], *texts[:: max(1, len(texts) // max(1, count // 2))])


def folder() -> Path:
    return paths.cache() / "bench" / "bargein"


def shuffled(clips: Iterable[Clip]) -> list[Clip]:
    mixed = list(clips)
    random.Random(1).shuffle(mixed)
    return mixed


def own_voice() -> Path:
    """Folder with the sound of all that the assistant says, synthesised once."""
    kept = folder() / "own"
    engine = registry.create("tts", "bilingual", {"phrase_cache_dir": str(kept)}, ModelStore())
    engine.load()
    for tag, texts in TALK.items():
        for text in texts:
            splitter = ClauseSplitter()
            engine.warm_up((to_spoken(each.text, tag).text, tag) for each in [*splitter.feed(text), *splitter.flush()])
    engine.close()
    return kept


# Talking


@dataclass
class Scene:
    """One clip over one speech, and what became of it."""

    clip: Clip
    onset_ns: int
    whole: bool = False  # it was said to its end
    cancelled: bool = False
    stop_ms: float = float("nan")
    after_cut: int = 0
    held_ms: float = 0.0
    story: str = ""

    def line(self) -> str:
        end = "stopped" if self.cancelled else "whole" if self.whole else "cut off"
        what = f"{end:8} {self.stop_ms:6.0f} ms  after {self.after_cut}  held {self.held_ms:5.0f} ms"
        return f"{what}  {self.clip.name[:50]:50} {self.story}"


@dataclass
class Alone:
    """Speech that nobody interrupts."""

    stops: int = 0
    holds: int = 0
    held_s: float = 0.0


class Conversation:
    """The glasses on stage; the bench is the model behind them, and whoever speaks."""

    def __init__(self, own: Path, settings: Sequence[str], state: Path) -> None:
        pairs = [pair.partition("=") for pair in settings]
        overrides: dict[str, dict[str, Any]] = {
            "audio_frontend": {"echo": "aec3", **{name: yaml.safe_load(value) for name, _, value in pairs}},
            "asr": {"backend_options": ["threads=1"]},
            "tts": {"backend_options": [f"phrase_cache_dir={own}"]},
            "dialogue": {"assistant": True, "folder": str(state)},
        }
        cast = Cast(NODES, "/bench_bargein", START_NS, tuple(config_files("lite")), overrides, JOB_NS)
        self.sounding = SoundingStage(cast, ROOMS[0])
        self.count = 0

    def __enter__(self) -> Conversation:
        self.sounding.__enter__()
        self.begin()
        return self

    def __exit__(self, *exception: object) -> None:
        self.sounding.__exit__(*exception)

    def begin(self) -> None:
        """Be quiet, and forget what was said."""
        self.acts: list[tuple[int, Act, str]] = []
        self.feed(topics.STOP_SPEECH, StopSpeech(self.header()), "bench")
        self.acts.clear()
        self.words = ""  # of whoever spoke over it, with the recogniser's confidence
        self.text = ""  # what the model has to say
        self.says: dict[str, str] = {}  # how each text of it ended, "" as long as it did not
        self.answered_ns = 0  # when whoever spoke over it got an answer

    def header(self) -> Header:
        return Header(self.sounding.now_ns)

    def feed(self, topic: Topic[Any], value: Any, source: str) -> None:
        self.sounding.stage.feed(topic, value, source)
        self.take(self.sounding.news())

    def say(self, language: str, number: int) -> None:
        """Ask for something, so that the model's words are said."""
        self.count += 1
        self.utterance_id, self.text = f"ask-{self.count}", TALK[language][number % len(TALK[language])]
        now_ns = self.sounding.now_ns
        asked = Transcript(self.header(), self.utterance_id, 1, True, ASK[language], language=language, confidence=0.9,
                           start_ns=now_ns, end_ns=now_ns)  # fmt: skip
        self.feed(topics.TRANSCRIPT, asked, "asr")

    def step(self, near: Samples = NOBODY) -> None:
        """20 ms, and what comes of them."""
        self.take(self.sounding.step(near))

    def take(self, news: Iterable[Published]) -> None:
        for value in [item.value for item in news if item.source in ("dialogue", "asr", "tts")]:
            if isinstance(value, SpeechHold):
                self.acts.append((self.sounding.now_ns, Act.HOLD if value.held else Act.RESUME, value.reason))
            elif isinstance(value, StopSpeech) and not value.say_id:
                self.acts.append((self.sounding.now_ns, Act.STOP, value.reason))
            elif isinstance(value, Transcript):
                self.words += f"{value.text!r} {value.confidence:.2f} {'final' if value.final else ''} "
            elif isinstance(value, AskRequest) and value.utterance_id == self.utterance_id:
                self.reply(value)
            elif isinstance(value, SayRequest) and value.utterance_id == self.utterance_id:
                self.says[value.say_id] = ""
            elif isinstance(value, SayRequest):
                self.answered_ns = self.answered_ns or self.sounding.now_ns
            elif isinstance(value, SpeechProgress) and value.done and value.say_id in self.says:
                self.says[value.say_id] = "cancelled" if value.cancelled else "whole"

    def reply(self, asked: AskRequest) -> None:
        """The model's words, all at once; other questions of this scene get none in time."""
        chunk = AskChunk(self.header(), asked.request_id, asked.utterance_id, 0, self.text, tier="edge")
        self.feed(topics.ASK_CHUNK, chunk, "llm")
        last = replace(chunk, index=1, text="", last=True, finish_reason="stop")
        self.feed(topics.ASK_CHUNK, last, "llm")

    def wait_for_sound(self) -> None:
        ends_ns = self.sounding.now_ns + MOST_NS
        while not (self.says and self.sounding.played and self.sounding.played[-1].any()):
            if self.sounding.now_ns > ends_ns:
                raise DeadlineExceeded("the assistant said nothing", f"Look at the dialogue node; so far: {self.acts}")
            self.step()

    def scene(self, said: Clip, dice: random.Random, number: int, *, show: bool = False) -> Scene:
        """The assistant talks, the clip begins, and on until both are over."""
        if number % ROOM_SCENES == 0:
            self.sounding.enter_room(ROOMS[number // ROOM_SCENES % len(ROOMS)])
        self.begin()
        self.say(said.language, number)
        self.wait_for_sound()
        self.acts.clear()  # that an older question was given up is no part of it
        for _ in range(int(dice.uniform(*BEFORE_S) * SAMPLE_RATE / BLOCK_SAMPLES)):
            self.step()
        shift = dice.randrange(BLOCK_SAMPLES)
        scene = Scene(said, self.sounding.now_ns + (shift + said.onset) * 1_000_000_000 // SAMPLE_RATE)
        blocks = -(-(shift + len(said.sound)) // BLOCK_SAMPLES)
        near = np.zeros(blocks * BLOCK_SAMPLES, np.int16)
        near[shift : shift + len(said.sound)] = said.sound
        for block in near.reshape(blocks, BLOCK_SAMPLES):
            self.step(block)
        while "" in self.says.values() and self.sounding.now_ns < scene.onset_ns + MOST_NS:
            self.step()
        for _ in range(AFTER_STEPS):
            self.step()
        self.judge(scene)
        if show:
            print(scene.line(), flush=True)
        return scene

    def judge(self, scene: Scene) -> None:
        scene.whole = set(self.says.values()) == {"whole"}
        scene.cancelled = "cancelled" in self.says.values()
        done = [f"{act.value} ({reason}) {(at - scene.onset_ns) // 1_000_000}" for at, act, reason in self.acts]
        scene.story = f"{', '.join(done)}: {self.words}"
        scene.held_ms = sum(held_times(self.acts)) / 1e6
        if scene.cancelled:
            cut_ns = cut_at(self.acts)
            over_ns = self.answered_ns or self.sounding.now_ns
            loud = [at for at in self.loud_blocks() if at[0] < over_ns]
            scene.stop_ms = max(0.0, (loud[-1][1] - scene.onset_ns) / 1e6)
            scene.after_cut = self.sound_between(cut_ns + BLOCK_NS + FADE_NS, over_ns)

    def loud_blocks(self) -> list[tuple[int, int]]:
        """When each block with sound began, and when its last sound was."""
        found = []
        for index, block in enumerate(self.sounding.played):
            places = np.flatnonzero(block)
            if len(places):
                at_ns = self.sounding.block_ns(index)
                found.append((at_ns, at_ns + int(places[-1]) * 1_000_000_000 // self.sounding.rate))
        return found

    def sound_between(self, from_ns: int, to_ns: int) -> int:
        """Samples other than zero."""
        count, rate = 0, self.sounding.rate
        for index, block in enumerate(self.sounding.played):
            at_ns = self.sounding.block_ns(index)
            if at_ns + BLOCK_NS > from_ns and at_ns < to_ns:
                count += int(np.count_nonzero(block[max(0, from_ns - at_ns) * rate // 1_000_000_000 :]))
        return count

    def alone(self, seconds: float) -> Alone:
        """The assistant talks and nobody else does."""
        self.begin()
        ends_ns, number, room = self.sounding.now_ns + seconds * 1e9, 0, 0
        while self.sounding.now_ns < ends_ns:
            if "" not in self.says.values():
                self.says.clear()
                self.say(LANGUAGES[number % 2], number // 2)
                number += 1
            if room != self.sounding.now_ns // ROOM_NS:
                room = self.sounding.now_ns // ROOM_NS
                self.sounding.enter_room(ROOMS[room % len(ROOMS)])
            self.step()
        acts = [act for _, act, _ in self.acts]
        return Alone(acts.count(Act.STOP), acts.count(Act.HOLD), sum(held_times(self.acts)) / 1e9)


def held_times(acts: Sequence[tuple[int, Act, str]]) -> Iterator[int]:
    """How long each hold lasted, in ns."""
    since = 0
    for at, act, _ in acts:
        if act == Act.HOLD:
            since = at
        elif since:
            yield at - since
            since = 0


def cut_at(acts: Sequence[tuple[int, Act, str]]) -> int:
    """When the sound was cut for good: the hold that ended in a stop, or the stop."""
    at = 0
    for when, act, _ in acts:
        at = 0 if act == Act.RESUME else at or when
        if act == Act.STOP:
            break
    return at
