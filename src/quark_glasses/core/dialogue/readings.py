"""Which other readings of a sound are believed.

A recogniser that listens for the words of commands finds some in every sound: "read me the notes" in "read me the news", or the very
requests that it was told to expect. Two witnesses are better than one: a reading must also sound like the text that the recogniser
wrote when it listened for nothing in particular.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import distance, is_han, sound_distance, sounds
from quark_glasses.core.language.spoken import to_spoken

LIKELY = 0.9  # score of the command that a reading must at least have
UNLIKE = {"zh": 0.45, "en": 0.3}  # departure, in sound and wording together, from which a reading is not what was heard
BRIEF = 3  # words or characters of a command without amounts in which one wrong sound weighs much
MOST_UNLIKE = 0.5  # the same for the likeliest reading, where it is word for word such a command
DROPPED = 0.6  # a syllable lost or added
ALIKE = 0.5  # distance in sound below which a word of a label may have been an everyday one
_OPEN = frozenset(("label", "text"))  # slots that take any words


def believed(
    heard: str, language: str, readings: Sequence[IntentMatch | None], *, exactly: bool = False
) -> list[IntentMatch]:
    """The commands among the readings (the likeliest first; None: no command) that sound like `heard`, the best first.

    Nearest to a template first; where equal, those without free text, which may be any words. `exactly`: only those that are
    word for word a command.
    """
    kept = [match for place, match in enumerate(readings) if match and _like(heard, language, match, first=place == 0)]
    kept = [match for match in kept if match.how == "exact" or not exactly]
    return sorted(kept, key=lambda match: (-match.score, not _OPEN.isdisjoint(match.slots)))


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


def _like(heard: str, language: str, match: IntentMatch, *, first: bool) -> bool:
    if match.score < LIKELY:
        return False
    far = 0.0 if not heard else text_distance(heard, match.text, language)
    if first and match.how == "exact" and len(tokenize(match.text)) <= BRIEF and not match.slots:
        return far < MOST_UNLIKE
    return far + 1.0 - match.score < UNLIKE.get(language, min(UNLIKE.values()))


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
