"""Where in the script the speaker is: every word heard moves a belief over all places of the script.

A hidden Markov model in the manner of score following (Pardo and Birmingham, 2005; Orio and Déchelle, 2001). Its hidden state is
how many units are read, and whether the speaker reads or says something else. A heard unit is the next one of the script, a
later one (some were missed, a sentence was skipped), an earlier one (a line is repeated), one far away, or none of the script. The
best path to every state is kept (Viterbi, 1967); a heard unit counts for a place by how well it sounds like what stands there and
how rare it is. So a few rare words in a row lead far, and common words lead nowhere.

Partial transcripts are revised: what is believed before each open utterance is kept, and its words are heard anew from the first
one that changed. One unit costs a fixed number of passes over the script, some 0.3 ms for 20,000 words.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.language.pronounce import character_distance, is_han, sound_distance, sounds
from quark_glasses.core.teleprompter.script import Script, spoken_units

Scores = NDArray[np.float32]

OPEN = 3  # utterances that may still change
OVER = 16  # utterances that are done with, remembered so that what comes late is not heard twice
MARK = 8  # units between kept beliefs
MOST_HEARD = 400  # units of one utterance
KEPT = 2_000  # emissions, by heard unit

_COMMON_ZH = frozenset("的了是不一在有我这他们个你上来到时大地为子那得着就和说要也")


@dataclass(frozen=True)
class Odds:
    """Costs and gains of the model, in nats.

    Attributes:
        gain_en, gain_zh: share of a unit's rarity that counts when it is heard; characters come in words, so each proves less.
        most: rarity at which it stops.
        wrong: a unit heard as something quite different.
        missed: each script unit that was not heard.
        enter, leave: begin and end of what is not in the script.
        skip, back: a step over units of the script, on and back; `per_unit` more for each, at most `far` in all.
        far, far_rate: a leap to anywhere, and more in a longer script.
        amid: a leap to the middle of a sentence, half of it to the start of a line.
        margin: by how much a leap must be better than reading on before it is believed.
    """

    gain_en: float = 0.75
    gain_zh: float = 0.5
    most: float = 5.0
    wrong: float = 1.6
    missed: float = 1.0
    enter: float = 1.0
    leave: float = 0.3
    skip: float = 2.2
    back: float = 2.6
    per_unit: float = 0.04
    far: float = 7.0
    far_rate: float = 0.5
    amid: float = 2.0
    margin: float = 1.2


@dataclass(frozen=True, eq=False)
class Belief:
    """For each number of units read, the score of the best path that reads, and of the best that says something else."""

    read: Scores
    aside: Scores


@dataclass
class _Heard:
    """An open utterance."""

    id: str
    units: list[str] = field(default_factory=list)
    final: bool = False
    marks: list[Belief] = field(default_factory=list)  # the belief before it and after every `MARK` units
    end: Belief | None = None


class Aligner:
    """Follows one script. `at` is the number of units read."""

    def __init__(self, script: Script, odds: Odds | None = None) -> None:
        self.script, self._odds = script, odds or Odds()
        self._sounds = Sounds([unit.text for unit in script.units], self._odds)
        self._steps = _Steps(script, self._odds)
        self._open: list[_Heard] = []
        self._over: deque[str] = deque(maxlen=OVER)
        self._base = self._steps.certain(0)
        self.at = 0

    def hear(self, utterance_id: str, text: str, language: str, *, final: bool) -> int:
        """All words of an utterance so far, in place of those told before; the number of units read."""
        if utterance_id in self._over:
            return self.at
        place = next((i for i, one in enumerate(self._open) if one.id == utterance_id), len(self._open))
        if place == len(self._open):
            self._open.append(_Heard(utterance_id))
        heard = self._open[place]
        units = spoken_units(text, language)[-MOST_HEARD:]
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(heard.units, units, strict=False)))
        del heard.marks[same // MARK + 1 :]
        heard.units, heard.final = units, final
        self._follow(place)
        self._settle()
        self.at = self._shown()
        return self.at

    def move(self, unit: int, utterance_id: str = "") -> None:
        """The speaker is here, whatever was heard; what is being said counts no more, nor does `utterance_id`."""
        self._over.extend([one.id for one in self._open])
        if utterance_id:
            self._over.append(utterance_id)
        self._open.clear()
        self.at = min(max(0, unit), len(self.script.units))
        self._base = self._steps.certain(self.at)

    def forget(self, utterance_id: str) -> None:
        """This utterance was not read from the script: as if it had not been heard."""
        self._over.append(utterance_id)
        place = next((i for i, one in enumerate(self._open) if one.id == utterance_id), -1)
        if place >= 0:
            del self._open[place]
            for later in self._open[place:]:
                later.marks.clear()
            if place < len(self._open):
                self._follow(place)
            self.at = self._shown()

    def _follow(self, place: int) -> None:
        """Hear an utterance from its first word that is new, and those after it."""
        for number in range(place, len(self._open)):
            one = self._open[number]
            before = self._open[number - 1].end if number else None
            if not one.marks:
                one.marks.append(before or self._base)
            belief = one.marks[-1]
            for count in range((len(one.marks) - 1) * MARK, len(one.units)):
                belief = self._steps.take(belief, self._sounds.of(one.units[count]))
                if (count + 1) % MARK == 0:
                    one.marks.append(belief)
            one.end = belief
            if number + 1 < len(self._open):
                self._open[number + 1].marks.clear()

    def _settle(self) -> None:
        """Let go of utterances that change no more."""
        while self._open and (self._open[0].final or len(self._open) > OPEN):
            done = self._open.pop(0)
            self._over.append(done.id)
            self._base = done.end or self._base

    def _shown(self) -> int:
        """The likeliest place, unless it is elsewhere and hardly likelier than to read on from the place before."""
        belief = (self._open[-1].end if self._open else None) or self._base
        reached = np.maximum(belief.read, belief.aside)
        best = int(np.argmax(reached))
        first = max(0, self.at - 1)
        near = reached[first : self.at + 9]
        if float(reached[best]) - float(near.max()) >= self._odds.margin:
            return best
        return first + int(np.argmax(near))


class _Steps:
    """How a belief changes with a heard unit."""

    def __init__(self, script: Script, odds: Odds) -> None:
        count = len(script.units)
        self._odds, self._count = odds, count
        self._ramp = (np.arange(count, dtype=np.float32) * odds.per_unit).astype(np.float32)
        self._far = odds.far + odds.far_rate * float(np.log1p(count / 100))
        self._landing = np.full(count, odds.amid, dtype=np.float32)
        line = -1
        for number, unit in enumerate(script.units):
            if unit.line != line:
                opens = any(each.opens for each in script.lines[line + 1 : unit.line + 1])
                self._landing[number] = 0.0 if opens else odds.amid / 2
                line = unit.line

    def certain(self, unit: int) -> Belief:
        """The speaker has read so many units."""
        read = np.full(self._count + 1, -self._far, dtype=np.float32)
        read[unit] = 0.0
        return Belief(read, read - np.float32(self._odds.enter))

    def take(self, belief: Belief, gain: Scores) -> Belief:
        """After one more unit, which is worth `gain` at each place of the script."""
        odds, read, aside = self._odds, belief.read, belief.aside
        reached = np.maximum(read, aside - np.float32(odds.leave))
        top = np.float32(reached.max())
        source = reached[:-1]  # to unit j comes who has read j units
        on = np.maximum.accumulate(source + self._ramp) - self._ramp - np.float32(odds.skip)
        back = np.maximum.accumulate((source - self._ramp)[::-1])[::-1] + self._ramp - np.float32(odds.back)
        back = np.maximum(back, reached[-1] - self._ramp[::-1] - np.float32(odds.back))
        leap = np.maximum(np.maximum(on, back), top - np.float32(self._far)) - self._landing
        best = np.maximum(source, leap)
        for missed in (1, 2, 3):
            best[missed:] = np.maximum(best[missed:], source[:-missed] - np.float32(missed * odds.missed))
        after = np.empty_like(read)
        after[0] = -1e9
        after[1:] = best + gain
        beside = np.maximum(read - np.float32(odds.enter), aside)
        most = np.float32(max(after.max(), beside.max()))
        low = np.float32(-4 * self._far)
        return Belief(np.maximum(after - most, low), np.maximum(beside - most, low))


class Sounds:
    """What a heard unit is worth at each place of a script."""

    def __init__(self, units: Sequence[str], odds: Odds) -> None:
        counts = Counter(units)
        self._odds = odds
        self._words = list(counts)
        number = {word: i for i, word in enumerate(self._words)}
        self._places = np.array([number[unit] for unit in units], dtype=np.int32)
        self._worth = [self._rarity(word, counts[word], len(units)) for word in self._words]
        self._by_length: dict[int, list[int]] = {}
        self._sounds = [sounds(word) if not is_han(word) else "" for word in self._words]
        for i, said in enumerate(self._sounds):
            self._by_length.setdefault(len(said), []).append(i)
        self.of = lru_cache(maxsize=KEPT)(self._of) if len(units) < 5_000 else lru_cache(maxsize=64)(self._of)

    def _rarity(self, word: str, count: int, total: int) -> float:
        """What it proves that this unit was heard where it stands, in nats."""
        rare = min(self._odds.most, float(np.log((total + 60) / (count + 1))))
        if is_han(word):
            return rare * self._odds.gain_zh * (0.6 if word in _COMMON_ZH else 1.0)
        return rare * self._odds.gain_en * (0.5 if len(word) <= 3 and not word.isdigit() else 1.0)

    def _of(self, heard: str) -> Scores:
        gains = np.full(len(self._words), -self._odds.wrong, dtype=np.float32)
        for i, far in self._near(heard):
            gains[i] = max(-self._odds.wrong, self._worth[i] * (1.0 - 2.2 * far) - (0.1 if far else 0.0))
        return gains[self._places]

    def _near(self, heard: str) -> list[tuple[int, float]]:
        """Words of the script that sound like the one heard, and how far they are: 0 for the same word."""
        if is_han(heard):
            pairs = [(i, character_distance(heard, word)) for i, word in enumerate(self._words) if is_han(word)]
            return [(i, far + 0.05 * (self._words[i] != heard)) for i, far in pairs if far < 0.35]
        said = sounds(heard)
        found = []
        for length in range(len(said) - 2, len(said) + 3):
            for i in self._by_length.get(length, ()) if length else ():
                if self._words[i] == heard:
                    found.append((i, 0.0))
                elif said and _alike(said, self._sounds[i]):
                    far = sound_distance(said, self._sounds[i])
                    if far < 0.35:
                        found.append((i, far + 0.02))
        return found


def _alike(a: str, b: str) -> bool:
    """A quick look: may they be near? They share most of their sounds."""
    common = sum((Counter(a) & Counter(b)).values())
    return 2 * common >= min(len(a), len(b))
