"""Which words of a request are its label or the text of its note: "call mum" in "nudge me in an hour to call mum".

Every run of words that may be the one is judged by the words around it, its ends and what would be left unexplained outside.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from quark_glasses.core.dialogue.wording_signs import FIRST, LAST, UNKNOWN, Word

Span = tuple[int, int]  # first word, and the one behind the last
# The slot of an intent that takes any words.
LABELLED = {
    "timer_set": "label", "timer_cancel": "label", "alarm_set": "label", "alarm_cancel": "label", "note_add": "text",
    "memory_add": "text", "memory_recall": "text", "memory_forget": "text",
    "list_add": "text", "list_remove": "text", "price_compare": "text",
}  # fmt: skip
NAMING = frozenset(["timer_cancel", "alarm_cancel"])  # it names one of those that there are
NEEDED = frozenset(["note_add", "memory_add", "memory_recall", "memory_forget"])  # it is what they are about
TOLD = frozenset(["note_add", "memory_add"])  # whole sentences
GOODS = frozenset(["list_add", "list_remove", "price_compare"])  # the name of a thing
LONGEST = {"zh": 12, "en": 8}  # words of a label
TAIL = 4  # words that may follow the text of a note
NONE: Span = (0, 0)
# What looks alike is learnt together.
_KINDS = {
    **dict.fromkeys(TOLD, "text"), **dict.fromkeys(GOODS, "goods"), "memory_recall": "topic", "memory_forget": "topic",
}  # fmt: skip
_PARTICLES = frozenset("啊呀哈吧嘛呗哦喔啦呢哎")  # they end what stands before a text


def spans(words: Sequence[Word], intent: str, language: str) -> Iterator[Span]:
    """The runs of words that may be meant, and `NONE` where nothing need be."""
    count = len(words)
    firsts = [at for at, word in enumerate(words) if word.text not in _PARTICLES]
    if intent in TOLD:
        for first in firsts:
            yield from ((first, end) for end in range(max(first + 1, count - TAIL), count + 1))
        return
    if intent not in NEEDED:
        yield NONE
    for first in firsts:
        yield from ((first, end) for end in range(first + 1, min(count, first + LONGEST[language]) + 1))


def span_signs(words: Sequence[Word], span: Span, intent: str, known: Collection[str]) -> list[str]:
    """What speaks for or against a run of words."""
    first, end = span
    met = [word.text if word.text in known else UNKNOWN for word in words]
    outside = met.count(UNKNOWN) - met[first:end].count(UNKNOWN)
    amounts = sum(word.amount for word in words) - sum(word.amount for word in words[first:end])
    kind = _KINDS.get(intent, "label")
    found = [f"{kind} outside {min(outside, 5)}", f"{kind} amounts {min(amounts, 3)}"]
    if span == NONE:
        return [*found, "none", f"none {intent}", *(f"none {word}" for word in set(met))]
    framed = (FIRST, FIRST, FIRST, *met, LAST, LAST, LAST)
    at, behind = first + 3, end + 3
    found += [
        f"{kind} < {framed[at - 1]}",
        f"{kind} << {' '.join(framed[at - 2 : at])}",
        f"{kind} <<< {' '.join(framed[at - 3 : at])}",
        f"{kind} > {framed[behind]}",
        f"{kind} >> {' '.join(framed[behind : behind + 2])}",
        f"{kind} <> {framed[at - 1]} {framed[behind]}",
        f"{kind} [ {framed[at]}",
        f"{kind} ] {framed[behind - 1]}",
        f"{kind} <[ {framed[at - 1]} {framed[at]}",
        f"{kind} ]> {framed[behind - 1]} {framed[behind]}",
        f"{kind} long {min(end - first, 6)}",
        f"{intent} < {framed[at - 1]}",
        f"{intent} > {framed[behind]}",
    ]
    pauses = sum(word.apart for word in words[first + 1 : end])
    found += [f"{kind} pause {words[first].apart}", f"{kind} pauses {min(pauses, 2)}"]
    if end < len(words):
        found.append(f"{kind} pause behind {words[end].apart}")
    return found + [f"{kind} in {word}" for word in set(met[first:end])]
