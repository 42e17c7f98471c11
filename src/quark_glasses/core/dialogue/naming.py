"""Whose word counts for the label of a request: the template's, or that of its wording.

A template takes whatever stands where a label may: "pop a pasta" in "pop a pasta timer on", "no" in "no alarm". And it has none
where the label was said apart: "the pasta is in, set a timer for nine minutes".
"""

from __future__ import annotations

import re
from dataclasses import replace

from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.tokens import unbroken
from quark_glasses.core.dialogue.wording_spans import LABELLED

LABEL = "label"
_ARTICLES = ("a", "an", "the")
_HASTY = ("快", "先", "再")  # a template takes them for words that mean nothing, as in 快充
# what no label is or holds
_NO_NAME = re.compile(
    r"(?i)^(?:its?|their|them|this|that|out every|all of|(?:keep|use) an?)$"
    r"|闹钟|闹铃|计时|^(?:[一几]?[声下个哈]嘛?|个?铃|不用|[我你][把给]|新增|(?:[把给][我它]?|定|等会儿?|[今明后]天|(?:之前|刚才|刚刚|刚)(?:设|定|上|记)?的?)$)"
)


def named(found: IntentMatch, worded: IntentMatch | None) -> IntentMatch:
    """What a template found, with the label that the wording of the same request takes where the template's is none or too long."""
    same = worded if worded is not None and worded.intent == found.intent else None
    label, name = _name(found), _name(same)
    longer = name and label.lower().endswith(tuple(f" {article} {name.lower()}" for article in _ARTICLES))
    cut = bool(label) and name in {first + label for first in _HASTY}
    if found.intent not in LABELLED or "all" in found.slots:
        return found
    if label and not longer and not cut:
        return replace(found, slots={**found.slots, LABEL: label})
    # Where no name stood in the label's place, the template was the wrong one: "wipe out every alarm".
    read = same if same is not None and LABEL in found.slots and not label else found
    slots = {slot: value for slot, value in read.slots.items() if slot != LABEL}
    return replace(found, slots={**slots, LABEL: name} if name else slots)


def _name(match: IntentMatch | None) -> str:
    """The label of a request; "" for none, and for words that name nothing."""
    label = str(match.slots.get(LABEL, "")) if match else ""
    return "" if _NO_NAME.search(label) else unbroken(label)
