"""Texts as search terms: for Chinese each character and each pair of neighbours, for other scripts words without their endings.

Pairs need no dictionary and find any word of two characters or more (overlapping bigrams are the usual way to index Chinese; see
Nie, Gao, Zhang and Zhou, "On the use of words and n-grams for Chinese information retrieval", 2000).
"""

from __future__ import annotations

import re
from itertools import pairwise

from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import is_han

_STOP_EN = frozenset(
    "a an the i me my mine you your yours we us our he she it its they them is are was were be been am do does did have has had "
    "can could will would shall should may might of to in on at for from with by about as and or but if so not no what when where "
    "who whom which why how that this these those there here say said tell told remember know please just now again ever".split()
)
_STOP_ZH = re.compile(
    "为什么|什么时候|什么|多少|哪里|哪儿|哪个|哪天|怎么|几点|几号|关于|告诉|记得|记住|说过|讲过|提过|刚才|刚刚|之前|以前|上次|请问|我们|你们|"
    "[我你您他她它咱的了吗呢吧啊呀嘛是在有和跟就都也还请把被给那这谁哪]"
)


def terms(text: str) -> list[str]:
    """Every term of a text that is kept, in order, with repetitions."""
    found: list[str] = []
    for run in _runs(text):
        found.extend(run if is_han(run[0][0]) else (stem(word) for word in run))
        found.extend(a + b for a, b in pairwise(run) if is_han(a[0]))
    return found


def query_terms(text: str) -> tuple[str, ...]:
    """The terms that a question asks for, each once: without words that say nothing, unless it has no others."""
    asked = _asked(_STOP_ZH.sub(" ", text), _STOP_EN)
    return tuple(dict.fromkeys(asked or _asked(text, frozenset())))


def _asked(text: str, stop: frozenset[str]) -> list[str]:
    found: list[str] = []
    alone: list[str] = []  # single characters, which say much less than pairs
    for run in _runs(text):
        if not is_han(run[0][0]):
            found.extend(stem(word) for word in run if word not in stop)
        elif len(run) == 1:
            alone.extend(run)
        else:
            found.extend(a + b for a, b in pairwise(run))
    return found or alone


def _runs(text: str) -> list[list[str]]:
    """Neighbouring tokens of one script; Chinese ones only where nothing stands between them."""
    runs: list[list[str]] = []
    end = -1
    for token in tokenize(text):
        if not token.text[0].isalnum():
            continue
        han = is_han(token.text[0])
        joined = bool(runs) and han == is_han(runs[-1][-1][0]) and (not han or token.start == end)
        if joined:
            runs[-1].append(token.text)
        else:
            runs.append([token.text])
        end = token.end
    return runs


def stem(word: str) -> str:
    """An English word without its commonest endings: enough that "codes" finds "code" and "parked" finds "parking"."""
    if not word.isascii() or not word.isalpha():
        return word
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word
