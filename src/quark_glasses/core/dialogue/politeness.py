"""Requests in polite frames as plain ones: "would you mind muting the sound" is "mute the sound".

English puts requests into many frames that change the words after them: a gerund ("would you mind turning it down"), a
participle ("I'd like my notes deleted"), another order ("check whether an alarm is set"). Every template would have to foresee each;
instead the frame is taken away and the words are put as they stand without it. Chinese frames change nothing behind them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quark_glasses.core.dialogue.tokens import tokenize

_VERBS = (
    "add adjust alert announce bring call cancel change check clear close confirm cut decrease delete discard dismiss drop empty end erase "
    "find forget get give go increase jot keep kill let list lower make mark mute note open pause play pop push put raise read "
    "recite record reduce remind remove repeat reset restart restore run save say schedule scrap set show shush shut silence start stop "
    "switch take tell throw turn undo unmute wake wipe write"
).split()
_DOUBLED = frozenset("bin cut drop get jot let pop put run scrap set shut stop forget".split())
_IRREGULAR = {
    "gone": "delete", "off": "turn off", "set": "set", "read": "read",
    "put": "put", "written": "write", "taken": "take", "brought": "bring",
    "shut": "shut", "thrown": "throw", "kept": "keep", "made": "make", "given": "give", "told": "tell", "said": "say", "canceled": "cancel",
    "cut": "cut", "undone": "undo", "woken": "wake", "forgotten": "forget",
}  # fmt: skip


def _with_ending(verb: str, ending: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}{ending}"
    if verb.endswith("e"):
        return f"{verb[:-1]}{ending}"
    return (
        f"{verb[:-1]}i{ending}" if verb.endswith("y") and ending == "ed" and verb[-2] not in "aeiou" else verb + ending
    )


_GERUNDS = {_with_ending(verb, "ing"): verb for verb in (*_VERBS, "bin")} | {
    "canceling": "cancel",
    "cancelling": "cancel",
}
_PARTICIPLES = {_with_ending(verb, "ed"): verb for verb in (*_VERBS, "bin")} | {"cancelled": "cancel"} | _IRREGULAR

_COULD = r"(?:could|would|can|might|will)"
_POLITELY = r"^(?:(?:please|hey|hi|so|um|okay|well|sorry|excuse me|kindly|just) )*"


def _frame(*ways: str, then: str = "") -> re.Pattern[str]:
    """One of these ways to begin a request, and what follows."""
    return re.compile(f"{_POLITELY}(?:{'|'.join(ways)}) {then}")


_BEFORE_VERB = _frame(
    r"(?:is|would) it (?:at all )?(?:be )?(?:possible|okay|all right) (?:for you )?to",
    rf"is there (?:a|any) way (?:to|(?:that )?you {_COULD})",
    rf"it would be (?:\w+ )?(?:great|nice|good|lovely|helpful|kind|better) (?:if you {_COULD}|to)",
    r"i would (?:really )?(?:appreciate|like|love|be grateful|be glad|be happy|be pleased)(?: it)? "
    rf"(?:if|for) you (?:{_COULD}|to)",
    rf"{_COULD} i (?:get|ask|trouble|bother|have) you to",
    rf"i (?:was|am) (?:hoping|wondering if|wondering whether) you {_COULD}",
    rf"do you think you {_COULD}",
    r"would you be (?:able|so kind as|kind enough) to",
    r"would you please",
    r"you had better",
)
_BEFORE_GERUND = _frame(
    r"(?:would|do) you (?:please )?mind(?: please)?",
    r"(?:how|what) about",
    r"(?:is there )?any chance of(?: you)?",
    r"i would (?:really )?appreciate you",
    then=r"(?P<verb>\w+ing)\b",
)
_HAVE = (
    r"(?:(?:i|we) (?:would (?:like|love|prefer)(?: to have| to get)?|want(?: to have)?|need(?: to have)?)|" + _COULD
    + r" (?:i|we|you) (?:please )?(?:have|get)|may (?:i|we) have|let us (?:have|get)|have|get)"
)  # fmt: skip
_DONE = re.compile(
    _POLITELY + _HAVE + r" (?P<what>(?!me |us |to |you )(?:(?!to )\w+ ){1,6}?)(?:to be |to get )?(?P<verb>"
    + "|".join(sorted(_PARTICIPLES)) + r")\b"
)  # fmt: skip
_PLACED = re.compile(
    _POLITELY + _HAVE + r" (?P<what>(?:(?:the|my|your|that|this) )?(?:volume|sound|audio|speakers?|voice|level|it|that|this) (?:level )?)"
    r"(?P<where>up|down|on|back on|at(?= \d)|to(?= \d))\b"
)  # fmt: skip
_PASSIVE = re.compile(_POLITELY + _COULD + r" i (?:please )?(?:be|get) (?P<verb>woken|reminded|told|called|given)\b")
_ASK = (
    r"(?:(?:tell|inform) (?:me|us)|let (?:me|us) (?:know|hear)|say|check|confirm|see|find out|make (?:sure|certain)|verify|double check|"
    r"i (?:would (?:like|love)|want|need) to (?:know|hear|check|make sure))"
)
_ASKED = _POLITELY + r"(?:" + _COULD + r" you (?:please )?)?" + _ASK + r"(?: for me)? "
_WHETHER = re.compile(
    _ASKED + r"(?:that|if|whether) (?P<who>(?:\w+ ){1,5}?)(?P<verb>is|are|was|have|has|did|do) (?P<rest>.+)$"
)
_WHAT = re.compile(
    _ASKED + r"(?P<what>(?:what|which) (?:time|day|date|weekday|alarms?|timers?|notes?)|how (?:many|much) \w+|"
    r"how (?:much|many|long|loud|full)|what|when|which)"
    r" (?P<who>(?:\w+ ){1,5}?)(?P<verb>is|are|was|am)(?P<rest>(?: \w+)*)$"
)  # fmt: skip


def plainly(text: str) -> Iterator[str]:
    """The same request without its polite frame, in one or more ways; none where it has none that is known."""
    tokens = tokenize(text)
    whole = Counter(token.start for token in tokens)  # a contraction is several tokens at one place
    said = " ".join(text[token.start : token.end] if whole[token.start] == 1 else token.text for token in tokens)
    folded = said.lower()
    if frame := _BEFORE_VERB.match(folded):
        yield said[frame.end() :]
    if (frame := _BEFORE_GERUND.match(folded)) and frame["verb"] in _GERUNDS:
        yield _GERUNDS[frame["verb"]] + said[frame.end() :]
    if frame := _DONE.match(folded):
        verb, _, place = _PARTICIPLES[frame["verb"]].partition(" ")
        yield " ".join(
            filter(None, (verb, place, said[slice(*frame.span("what"))].strip(), said[frame.end() :].strip()))
        )
    if frame := _PLACED.match(folded):
        verb = "turn" if frame["where"].split()[-1] in ("up", "down", "on") else "set"
        yield f"{verb} {said[frame.start('what') :]}"
    if frame := _PASSIVE.match(folded):
        yield f"{_PARTICIPLES[frame['verb']]} me{said[frame.end() :]}"
    if frame := _WHETHER.match(folded):
        yield f"{frame['verb']} {frame['who']}{frame['rest']}"
    if frame := _WHAT.match(folded):
        yield f"{frame['what']} {frame['verb']} {frame['who'].strip()}{frame['rest']}"
