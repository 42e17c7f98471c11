"""Did the wearer ask for this? Looks for a tool's `asked_by` phrases in what was said, and not where it was said otherwise.

A phrase is a list of alternatives, "cancel|stop|turn off", or several joined by " + ", all of which must be in one sentence:
"cancel|stop + timer|timers". English matches whole words, Chinese any characters. What is negated ("don't set a timer", "别定闹钟"),
asked about ("did I set a timer", "闹钟定了吗"), only supposed ("if I set a timer") or reported ("the sign says turn off the alarm",
"他说把声音关掉") is not asked for, nor is what was withdrawn ("never mind", "算了"). In doubt the answer is no: the glasses then ask.
A phrase that begins with "? " may be asked about as well: "what is this" asks to look.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quark_glasses.core.language.pronounce import is_han

_WITHDRAWN = re.compile(
    r"\b(?:never ?mind|(?<!do not )forget (?:it|about it|that)|cancel that|scratch that|no wait|wait no|actually no|on second thoughts?)\b"
    r"|算了|取消吧|还是别|还是不要?|不用了|没事了"
)
_HARMLESS = re.compile(  # has a negation in it and negates nothing
    r"do not forget(?: to)?|do not let me forget|why (?:do not|not)(?: you| we)?|not only|if you do not mind|do not worry"
    r"|别忘了?|不要忘了?|别让我忘了?|不要让我忘了?|特别|别人|分别|别的|区别|级别|性别|告别|能不能|可不可以|行不行|好不好|要不要|会不会|要不"
    r"|不如|不错|不好意思|不过|对不起|差不多|没事|没问题|没关系|不光|不仅|没电"
)
_NEGATION = re.compile(
    r"\b(?:not|never|without|no need|neither|nor)\b|别|不|勿|莫|甭|没|未|无需|免得"
)  # contractions are written out before
_REST_OF_NEGATION = re.compile(
    r"[.!?;,]|\b(?:but|instead|rather|then|just|only)\b|[。！？；，、]|而是|但是|只要|改成|换成"
)
_SENTENCE_END = re.compile(r"[.!?;](?=\s|$)|[。！？；\n]|\b(?:and|then|but|because|while)\b|然后|但是|而是|接着|另外")
_COMMA = re.compile(r"\s*,\s*")
_FILLER = re.compile(
    r",?\s*\b(?:um+|uh+|er+|hmm+|please|okay|well|so|hey|oh|now|right|yeah|yes|you know)\b\s*,?|嗯|呃|那个|请问?|麻烦"
)
_TIME_FIRST = re.compile(r"^\s*(?:in|at|after|on|for|by|when|tomorrow|tonight|today|this)\b")
_QUESTION = re.compile(
    r"^\s*(?:what|whats|who|whose|when|where|which|why|how)\b(?! about)"
    r"|^\s*(?:did|have|has|had|was|were|is|are|am|does|do (?:i|you|we|they|he|she)|should|must|may)\b"
)
_CHECK = re.compile(r"了(?:吗|没|么)|有没有|是不是|是否|过(?:吗|没)")
_SUPPOSED = re.compile(
    r"\b(?:if|unless|suppose|imagine|instead of|rather than)\b"
    r"|(?<!\bi )(?<!\bi just )\b(?:says|said|saying|tells|told|asks|asked|writes|wrote|written|reads"
    r"|mentions|mentioned|suggests|suggested)\b"
    r"|怎么|如何|为什么|为啥|什么时候|几点|多少|多久|谁|如果|要是|假如|[他她它人妈爸师板]们?(?:说|让|叫我|讲)|上面?写|写着|说是|听说"
)
_ALSO_ASKED = "? "
_SPACES = re.compile(r"\s+")
_CONTRACTED = (
    (re.compile(r"\bcan(?:'t|not|t)\b"), "can not"), (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|should|would|could|must|need)n'?t\b"), r"\1 not"),
    (re.compile(r"\b(what|who|when|where|how|why)'s\b"), r"\1 is"),
)  # fmt: skip


def asked(words: str, asked_by: Mapping[str, Sequence[str]]) -> bool:
    """Do these words of the wearer ask for the tool that has these phrases, by language?"""
    sentences = tuple(_sentences(normal(words)))
    return any(
        _has(sentence, meant, denied, phrase)
        for phrases in asked_by.values()
        for phrase in phrases
        for sentence, meant, denied in sentences
    )


def withdrawn(words: str) -> bool:
    """Do these words take back what was said before, or deny it?"""
    text = _blank(_HARMLESS, normal(words))
    return bool(_WITHDRAWN.search(text) or _NEGATION.search(text) or re.match(r"\s*(?:no|nope|stop)\b", text))


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Lower case, narrow signs, no marks that are not seen, contractions written out, no spaces between Chinese characters."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    shown = "".join(char for char in folded if unicodedata.category(char) != "Cf")
    for contracted, whole in _CONTRACTED:
        shown = contracted.sub(whole, shown)
    shown = _SPACES.sub(" ", shown).strip()
    return re.sub(r"(?<=[\u3400-\u9fff，。！？；、]) | (?=[\u3400-\u9fff，。！？；、])", "", shown)


def _sentences(text: str) -> Iterator[tuple[str, list[bool], list[bool]]]:
    """Each sentence of what was not withdrawn, with two flags for each character: is it meant, and is it denied?"""
    for found in _WITHDRAWN.finditer(text):
        text = " " * found.end() + text[found.end() :]
    text = _blank(_FILLER, text)
    denied = _denied(text)
    for first, last in _spans(text):
        part = text[first:last]
        if part.strip():
            yield part, _meant(part), denied[first:last]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Sentences; an English comma ends one as well, but after a time that stands first ("in ten minutes, remind me")."""
    first = 0
    ends = [(found.start(), found.end()) for found in _SENTENCE_END.finditer(text)]
    ends += [(found.start(), found.end()) for found in _COMMA.finditer(text) if not _chinese(text, found.start())]
    for start, end in sorted(ends):
        if start < first or (text[start:end].strip() == "," and _TIME_FIRST.match(text[first:start])):
            continue
        yield first, start
        first = end
    yield first, len(text)


def _denied(text: str) -> list[bool]:
    """Characters from a negation to where it ends."""
    flags = [False] * len(text)
    for found in _NEGATION.finditer(_blank(_HARMLESS, text)):
        end = _REST_OF_NEGATION.search(text, found.end())
        for at in range(found.start(), end.start() if end else len(text)):
            flags[at] = True
    return flags


def _meant(sentence: str, *, questions: bool = False) -> list[bool]:
    """Characters that neither suppose nor report something, nor ask about it unless that is meant too."""
    if not questions and (_QUESTION.search(_blank(_HARMLESS, sentence)) or _CHECK.search(sentence)):
        return [False] * len(sentence)
    found = _SUPPOSED.search(sentence)
    first = found.start() if found else len(sentence)
    return [at < first for at in range(len(sentence))]


def _has(sentence: str, meant: list[bool], denied: list[bool], phrase: str) -> bool:
    """All terms of a phrase, also in a question where it begins with "? ".

    Where one stands there that is a negation itself ("do not need + timer"), it denies the others.
    """
    if phrase.startswith(_ALSO_ASKED):
        phrase, meant = phrase.removeprefix(_ALSO_ASKED), _meant(sentence, questions=True)
    terms = [[_pattern(word.strip()) for word in term.split("|")] for term in phrase.split(" + ")]
    denying = any(_found(sentence, meant, denied, pattern, True) for term in terms for pattern, own in term if own)
    return all(
        any(_found(sentence, meant, [] if denying and not own else denied, pattern, own) for pattern, own in term)
        for term in terms
    )


def _found(sentence: str, meant: list[bool], denied: list[bool], pattern: re.Pattern[str], own: bool) -> bool:
    """Does this stand where it is meant, and not denied by anything but itself (`own`)?"""
    for found in pattern.finditer(sentence):
        at = range(found.start(), found.end())
        before = range(max(at.start - 1, 0), at.start)
        if all(meant[i] for i in at) and not any(denied[i] for i in (before if own else at) if denied):
            return True
    return False


@lru_cache(maxsize=4096)
def _pattern(word: str) -> tuple[re.Pattern[str], bool]:
    """What finds a word, and whether it is a negation itself."""
    text = normal(word)
    whole = re.escape(text) if any(map(is_han, text)) else rf"(?<![a-z0-9]){re.escape(text)}(?![a-z0-9])"
    return re.compile(whole if text else r"(?!)"), bool(_NEGATION.search(_blank(_HARMLESS, text)))


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with what matches turned into blanks, everything staying in its place."""
    return pattern.sub(lambda found: " " * len(found.group()), text)


def _chinese(text: str, at: int) -> bool:
    return at > 0 and is_han(text[at - 1])
