"""Which other readings of a sound are believed.

A recogniser that searches a sound for commands finds some in every sound: "repeat that" in "what did the sign say". Two witnesses
are better than one: a reading must be nearly as probable as what was heard when the recogniser listened for nothing in particular,
and it must sound like it. What the one witness lacks the other may make up for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wording_wishes import COSTLY, LOSING
from quark_glasses.core.language.pronounce import distance, is_han, sound_distance, sounds
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.expected import Reading

APART = 10.0  # nats that count for a departure in sound of 1, as between two sentences that have nothing in common
UNSURE = 1.0  # nats for each of mean log-probability below 0
FAR = 0.45  # distance in sound from which another sentence was said, however probable a short command is in it
GUESSED = -1.5  # mean log-probability below which a reading is none where as much as a sentence was heard
SHORT = {"zh": 4, "en": 3}  # words; more are a sentence
MOST = 0.7  # share of a sentence's words that a reading has at least
NOT_SO_FAR = 0.2  # the same of requests that cost more, or take something away
FREE = 2.0  # nats for free text in a command, which fits much
DOUBT = 8.5  # nats in all from which a reading is not what was heard
UNHEARD = 2.2  # the same, without the sound, where nothing was heard that could be believed
DROPPED = 0.6  # a syllable lost or added
ALIKE = 0.5  # distance in sound below which a word of a label may have been an everyday one
_OPEN = frozenset(("label", "text"))  # slots that take any words


def doubt(heard: str, language: str, reading: Reading) -> float:
    """How much speaks against a reading where `heard` was recognised, in nats."""
    against = max(0.0, reading.behind) - UNSURE * reading.sure
    return against + APART * text_distance(heard, reading.text, language) if heard else against


def believed(
    heard: str, language: str, readings: Sequence[Reading], matches: Sequence[IntentMatch | None]
) -> list[str]:
    """The commands that may have been said where `heard` was recognised, "" for nothing, the most credible first.

    `matches` tell what the readings mean; those that are not word for word a command are none.
    """
    doubts: list[tuple[float, str]] = []
    for reading, match in zip(readings, matches, strict=True):
        if match is None or match.how != "exact":
            continue
        if _may_be(heard, language, reading, match.intent):
            fits_much = 0.0 if _OPEN.isdisjoint(match.slots) else FREE
            doubts.append((doubt(heard, language, reading) + fits_much, reading.text))
    most = DOUBT if heard else UNHEARD
    return [text for against, text in sorted(doubts, key=lambda pair: pair[0]) if against < most]


def _may_be(heard: str, language: str, reading: Reading, intent: str) -> bool:
    """Whether a reading is near enough in sound, and more than a guess."""
    if not heard:
        return True
    words = len(tokenize(heard))
    if words > SHORT.get(language, 0) and (
        reading.sure < GUESSED or len(tokenize(to_spoken(reading.text, language).text)) < MOST * words
    ):
        return False
    return text_distance(heard, reading.text, language) < (NOT_SO_FAR if intent in COSTLY | LOSING else FAR)


def agreed(heard: str, readings: Sequence[str]) -> bool:
    """Whether one of the readings is word for word what was heard freely: then nothing was misheard."""
    words = [token.text for token in tokenize(heard)]
    return any([token.text for token in tokenize(reading)] == words for reading in readings)


def relabelled(match: IntentMatch, readings: Sequence[IntentMatch | None], everyday: Collection[str]) -> IntentMatch:
    """The same command with a likelier label, where a reading has one: "take my pills" for "take my build".

    Words are exchanged for everyday ones that sound alike, and no others; what was heard as an everyday word stays.
    """
    open_slots = _OPEN.intersection(match.slots)
    for other in readings if open_slots else ():
        if (
            other is None
            or other.intent != match.intent
            or other.how != "exact"
            or other.slots.keys() != match.slots.keys()
        ):
            continue
        if any(other.slots[name] != value for name, value in match.slots.items() if name not in open_slots):
            continue
        if all(_likelier(str(match.slots[name]), str(other.slots[name]), everyday) for name in open_slots):
            return other
    return match


def _likelier(heard: str, read: str, everyday: Collection[str]) -> bool:
    """Does a label differ from the one heard in everyday words only, which sound like what was heard?"""
    first, second = ([token.text for token in tokenize(text)] for text in (heard, read))
    if len(first) != len(second):
        return False
    changed = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return all(a not in everyday and b in everyday and distance(a, b) < ALIKE for a, b in changed)


def text_distance(first: str, second: str, language: str) -> float:
    """How far two sentences are apart in sound, 0 (the same) to 1; numbers count as they are spoken."""
    a, b = ([token.text for token in tokenize(to_spoken(text, language).text)] for text in (first, second))
    if not any(is_han(word[0]) for word in (*a, *b)):
        return sound_distance("".join(map(sounds, a)), "".join(map(sounds, b)))
    row = [DROPPED * place for place in range(len(b) + 1)]
    for word in a:
        above, row = row, [row[0] + DROPPED]
        for place, other in enumerate(b):
            swapped = above[place] + distance(word, other)
            row.append(min(swapped, above[place + 1] + DROPPED, row[place] + DROPPED))
    return min(1.0, row[-1] / max(1, len(a), len(b)))
