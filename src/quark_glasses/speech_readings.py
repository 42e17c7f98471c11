"""Readings put together from recordings, for benches: a script, the sound of somebody who reads it freely, and what is read when.

The pieces are those of a person (the book reading that the demo has, or recordings with their words) or of synthesised wearers. Some
are skipped, one or several in a row, some are said again, begun and begun anew, and between them stands what is not in the script.
The same seed gives the same reading. What is being read at a time follows from the share of the piece's loud sound that has passed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.backends.sound.files import read_sound
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.teleprompter.script import Script, read_script, spoken_units
from quark_glasses.core.types import SAMPLE_RATE, Samples
from quark_glasses.models import ModelStore
from quark_glasses.speech_clips import LANGUAGES, spoken

HOP = SAMPLE_RATE // 100
LOUD = 0.04  # of the loudest 10 ms
PAUSE_S = (0.25, 1.2)
SKIPS, AGAINS, ANEWS, ASIDES_SAID = 14, 14, 14, 8  # one for so many pieces, and at least one
MOST_SKIPPED = 3
ENOUGH = 8  # recordings of a language; where there are fewer, synthesised wearers read on
ASIDE_EVERY = 7  # of so many recordings, one is kept out of the script to be said in between
CITIES = (
    (1.1, 4.65, "It was the best of times, it was the worst of times,"), (4.9, 6.3, "it was the age of wisdom,"),
    (6.55, 8.3, "it was the age of foolishness,"), (8.7, 10.4, "it was the epoch of belief,"),
    (10.65, 12.9, "it was the epoch of incredulity,"), (13.35, 14.9, "it was the season of Light,"),
    (15.0, 16.8, "it was the season of Darkness,"), (17.4, 20.6, "it was the spring of hope, it was the winter of despair,"),
    (21.1, 24.1, "we had everything before us, we had nothing before us,"), (24.5, 26.1, "we were all going direct to Heaven,"),
    (26.4, 28.4, "we were all going direct the other way —"), (28.95, 32.4, "in short, the period was so far like the present period,"),
    (32.65, 36.7, "that some of its noisiest authorities insisted on its being received,"), (36.8, 38.45, "for good or for evil,"),
    (38.55, 41.8, "in the superlative degree of comparison only."),
)  # fmt: skip
TALK = {
    "en": (
        "Good evening, and thank you all for coming out in this weather.", "Our first shop opened in 1998, with two chairs and a lamp.",
        "Today we repair about three hundred bicycles every month.", "The city has promised us a second workshop near the station.",
        "Lessons are free for anyone under eighteen.", "Last winter a girl named Rosa built her own cargo bike here.",
        "She now carries bread to nine bakeries before breakfast.", "That is what we mean when we talk about freedom.",
    ),
    "zh": (
        "各位来宾，大家下午好，感谢你们冒雨前来。", "我们的第一家店开在一九九八年，只有两把椅子和一盏灯。",
        "现在我们每个月要修三百辆自行车。", "市里答应在火车站附近给我们第二间工坊。", "十八岁以下的孩子可以免费来上课。",
        "去年冬天，一位小姑娘在这里装好了自己的货车。", "她现在每天早饭前给九家面包店送货。", "这就是我们所说的自由。",
    ),
}  # fmt: skip
ASIDES = {
    "en": ("Sorry, could somebody close the window over there?", "Actually, I have to tell you a funny story about that.",
           "Can everybody hear me at the back?"),
    "zh": ("不好意思，麻烦哪位把窗户关一下。", "说到这里我想起一件好玩的事情。", "后面的朋友能听清楚吗？"),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Piece:
    """Sound, and the words in it."""

    sound: Samples
    text: str


@dataclass(frozen=True)
class Spell:
    """From `start_ns` to `end_ns` the units `first` to `last` are read; `loud` is the share of it that has passed, each 10 ms."""

    start_ns: int
    end_ns: int
    first: int
    last: int
    loud: Sequence[float] = field(repr=False)

    def at(self, at_ns: int) -> int:
        """The unit being read."""
        share = self.loud[min(len(self.loud) - 1, (at_ns - self.start_ns) // 10_000_000)]
        return min(self.last - 1, self.first + int(share * (self.last - self.first)))


@dataclass(frozen=True, eq=False)
class Reading:
    """What is heard, the script, and when which part of it is read; between these it is waited, or something else is said."""

    name: str
    language: str
    script: Script
    sound: Samples
    spells: tuple[Spell, ...]
    story: tuple[str, ...]


def sources(data: Path | None) -> Iterator[tuple[str, str, list[Piece], list[Piece]]]:
    """Name, language, pieces in the order of the script, and what is said in between."""
    found = {tag: recordings(data / tag) if data is not None else [] for tag in LANGUAGES}
    asides = {}
    for tag in LANGUAGES:
        asides[tag] = found[tag][::ASIDE_EVERY] if len(found[tag]) > ENOUGH else synthesised(tag, ASIDES)
        found[tag] = [piece for piece in found[tag] if all(piece is not aside for aside in asides[tag])]
    yield "reader", "en", cities(), asides["en"]
    for tag in LANGUAGES:
        pieces = found[tag] if len(found[tag]) >= ENOUGH else [*found[tag], *synthesised(tag, TALK)]
        yield tag, tag, pieces, asides[tag]


def cities() -> list[Piece]:
    """The person who reads "A Tale of Two Cities"."""
    sound = read_sound(ModelStore().path("demo-reader") / "two_cities.wav")
    return [Piece(sound[round(a * SAMPLE_RATE) : round(b * SAMPLE_RATE)], text) for a, b, text in CITIES]


def recordings(folder: Path) -> list[Piece]:
    """The recordings of a folder that have their words beside them, in order of name."""
    files = [file for file in sorted(folder.glob("*")) if file.suffix.lower() in (".wav", ".flac")]
    texts = [file.with_suffix(".txt") for file in files]
    return [
        Piece(read_sound(file), tidy(text.read_text(encoding="utf-8-sig")))
        for file, text in zip(files, texts, strict=True) if text.is_file()
    ]  # fmt: skip


def tidy(text: str) -> str:
    """A transcript as somebody would write it in a script."""
    text = " ".join(text.split())
    text = text.capitalize() if text.isupper() and text.isascii() else text
    return text if text[-1:] in ".!?。！？" else text + ("." if text.isascii() else "。")


def synthesised(language: str, texts: Mapping[str, Sequence[str]]) -> list[Piece]:
    folder = paths.cache() / "bench" / "teleprompter"
    said = texts[language]
    return [Piece(clip.sound, text) for text, clip in zip(said, spoken(said, language, len(said), folder), strict=True)]


def reading(
    name: str, language: str, pieces: Sequence[Piece], asides: Sequence[Piece], seed: int, longest_s: float
) -> Reading:  # fmt: skip
    """Put a reading of the pieces that last so long together; raises `InvalidInput` where there is nothing to read."""
    if not pieces:
        raise InvalidInput("there is nothing to read", "Give recordings with their words")
    script, spans = script_of(pieces, language)
    made = _Reading(random.Random(seed))
    lasts = np.cumsum([len(piece.sound) / SAMPLE_RATE + sum(PAUSE_S) / 2 for piece in pieces])
    count = max(1, int(np.searchsorted(lasts, longest_s)))
    plan = planned(count, made.random)
    number = 0
    while number < count:
        what = plan.pop(0)[1] if plan and plan[0][0] <= number else ""
        if what == "skip":
            number += max(1, min(made.random.randint(1, MOST_SKIPPED), count - number - 1 - len(plan)))
        elif what == "again":
            made.read(pieces[number - 1], spans[number - 1], what)
        elif what == "anew":
            made.read(pieces[number], spans[number], what, made.random.uniform(0.4, 0.7))
        elif what == "aside" and asides:
            made.say(asides[made.random.randrange(len(asides))])
        if number < count:
            made.read(pieces[number], spans[number], "")
        number += 1
    made.pause(2.0)
    return Reading(name, language, script, np.concatenate(made.sounds), tuple(made.spells), tuple(made.story))


def planned(count: int, dice: random.Random) -> list[tuple[int, str]]:
    """What happens, and the first piece before which it may, in order."""
    wanted = {"skip": SKIPS, "aside": ASIDES_SAID, "again": AGAINS, "anew": ANEWS}
    events = [what for what, every in wanted.items() for _ in range(max(1, count // every))][: count - 1]
    dice.shuffle(events)
    places = dice.sample(range(1, max(len(events) + 1, count - MOST_SKIPPED)), len(events))
    return list(zip(sorted(places), events, strict=True))


def script_of(pieces: Sequence[Piece], language: str) -> tuple[Script, list[tuple[int, int]]]:
    """The script, and the units of each piece."""
    script = read_script("\n".join(piece.text for piece in pieces), language)
    spans, at = [], 0
    for piece in pieces:
        count = len(spoken_units(piece.text, language))
        spans.append((at, at + count))
        at += count
    return script, spans


class _Reading:
    """Puts sounds one behind the other."""

    def __init__(self, dice: random.Random) -> None:
        self.random = dice
        self.sounds: list[Samples] = []
        self.spells: list[Spell] = []
        self.story: list[str] = []
        self._length = 0
        self.pause(1.0)

    @property
    def seconds(self) -> float:
        return self._length / SAMPLE_RATE

    def read(self, piece: Piece, span: tuple[int, int], how: str, share: float = 1.0) -> None:
        """A piece of the script, or its beginning."""
        loud = _passed(piece.sound)
        stop = int(np.searchsorted(loud, share)) if share < 1 else len(loud)
        start_ns = self._length * 1_000_000_000 // SAMPLE_RATE
        first, last = span
        self.story.append(f"{self.seconds:.1f} {how or 'read'} {piece.text}")
        self._add(piece.sound[: stop * HOP])
        self.spells.append(
            Spell(start_ns, self._length * 1_000_000_000 // SAMPLE_RATE, first, max(first + 1, round(first + share * (last - first))),
                  tuple(loud[:stop] / share))
        )  # fmt: skip
        self.pause(self.random.uniform(*PAUSE_S))

    def say(self, piece: Piece) -> None:
        """Something that is not in the script."""
        self.story.append(f"{self.seconds:.1f} aside {piece.text}")
        self._add(piece.sound)
        self.pause(self.random.uniform(*PAUSE_S))

    def pause(self, seconds: float) -> None:
        noise = np.random.default_rng(self._length).normal(0, 3, round(seconds * SAMPLE_RATE))
        self._add(np.rint(noise).astype(np.int16))

    def _add(self, sound: Samples) -> None:
        self.sounds.append(sound)
        self._length += len(sound)


def _passed(sound: Samples) -> NDArray[np.float64]:
    """The share of the loud sound that has passed, after each 10 ms."""
    frames = sound[: len(sound) // HOP * HOP].astype(np.float64).reshape(-1, HOP)
    levels = np.sqrt(np.mean(frames**2, axis=1))
    loud = np.cumsum(levels > LOUD * max(1.0, float(levels.max(initial=0.0))))
    return np.asarray(loud / max(1, int(loud[-1])))
