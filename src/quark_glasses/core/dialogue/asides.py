"""The request in a sentence that says more: "turn it down, I'm on the phone", "没听清，再说一遍", "what's the time, my watch has stopped".

People give reasons before and after what they ask for. A sentence that is no request as a whole may be one without its asides,
as long as these are remarks of the wearer's and neither questions nor somebody else's words ("he shouted, stop").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.dialogue.tokens import language_of, tokenize

MOST_CLAUSES = 5  # of one sentence; more are a story
LONGEST = {"zh": 14, "en": 12}  # tokens of an aside
BRIEF = {"zh": 2, "en": 1}  # tokens that a request beside a remark has at least
NAME = {"zh": 3, "en": 1}  # tokens that but name what is asked of
# courtesies, since what they stand beside is what was meant, and what goes on from an answer, since the remark did not
NOT_BESIDE = frozenset(("hello", "thanks", "bye", "price_follow"))
# requests that a reason follows without a pause; questions go on in many ways ("what is the date that we leave")
_DO = frozenset(
    "volume_up volume_down volume_set volume_mute volume_unmute timer_set timer_cancel alarm_set alarm_cancel stop repeat "
    "note_read note_last".split()
)
_MARK = re.compile(r"[,，.。!！?？;；…]+(?=\D|$)|[，。！？；…]")

_EN_REMARK = frozenset(
    "i we it that this these those you my our your he she they there because cause since so otherwise the everyone everybody "
    "someone somebody nobody sorry right okay oh ooh ouch oops hey yes no thanks thank please well all pardon excuse actually "
    "good lovely great love dear mate darling sweetheart honey buddy bro dude man sir folks hello hi blimey crikey goodness "
    "gosh god damn ugh just never can bit too way need got been having trying driving hang hold come look listen cheers ta "
    "people here go im ive id were weve theyre hes shes theres cant wont".split()
)
_EN_NO_REMARK = frozenset(
    "says said saying tells told asks asked shout shouts shouted yell yells yelled scream screamed "
    "goes sings sang called whispered wrote reads if unless who".split()
)
_EN_STOPPED = frozenset(
    "i that you thank thanks okay oh right no please enough stop quiet sorry all never yes just".split()
)
_OR = r"or (?:am|have|do|did|is|was|has|are) (?:i|we|it|my|the)\b"  # "or have I lost track"
_EN_REASON = re.compile(
    r"(?<= )(?:because|cause|since|so that|(?:while|before) (?:i|we)|"
    r"(?:i|we) (?:am|are|have|can|did|do|need|will|keep)|(?:it|that|this) is|you are|"
    r"my|our|everyone|everybody|somebody|someone|the (?:baby|kids|children|boss|neighbours|neighbors))\b"
    rf"|(?<= ){_OR}"
)  # fmt: skip
_SINCE = frozenset("because since cause".split())
_EN_TELLS = _SINCE | frozenset("i we it that he she they you im ive were weve theyre hes shes".split())
_EN_OR = re.compile(rf"^{_OR}")
_YOU_SAY = re.compile(r"\byou(?:'re| are|re)? (?:just )?(?:saying|said|say)\b")
_ZH_NO_REMARK = re.compile(r"(?:说|喊|道|问|叫|写着|唱)$|[吗么]$|什么|怎么|为啥|为什么|谁|哪|如果|要是|的时候$")
_ZH_STOPPED = re.compile(r"^(?:嘘|我|好|行|停|够|得|算|不|别|可以|知道|明白|谢|嗯|哎|唉)")
# whom one speaks to, where these words are all of a clause
_ADDRESSED = re.compile(
    r"^(?:my )?(?:dad|daddy|mum|mummy|mom|mommy|grandma|grandpa|kids|children|boys|girls|guys|son|baby|everyone|everybody"
    r"|honey|sweetheart|sweetie|babe|darling)$"
    r"|^(?:老?[爸妈]|爸爸|妈妈|爷爷|奶奶|姥姥|姥爷|外公|外婆|[哥姐弟妹]|哥哥|姐姐|弟弟|妹妹|老公|老婆|宝贝|宝宝|孩子们?|儿子|女儿|闺女|"
    r"老师|师傅|老板|各位|同学们?|大家|亲爱的|小朋友|小伙子|小姑娘|年轻人|姑娘|大哥|大姐|大爷|大妈|阿姨|叔叔|服务员|司机|医生|小(?![声点些])[\u4e00-\u9fff]|阿[\u4e00-\u9fff]|老[王李张刘陈杨赵黄周吴])$"
)
_AMOUNT = re.compile(
    r"\d|[点分钟周晚早今明后]|\b(?:minutes?|hours?|seconds?|timer|alarm|tomorrow|tonight|oclock|o'clock|[ap]m)\b"
)
_PARDON = re.compile(
    r"^(?:you what|what|sorry|pardon|eh|huh|say what|come again|really)$|^(?:什么|啥|啊|嗯|哈|你说什么|你说啥)$"
)
_ASKS = frozenset("？?")
_ENDS = " ,.!?;，。！？；…"


@dataclass(frozen=True)
class Part:
    """What may be the request.

    Attributes:
        text: its words.
        ends: nothing was left away behind it, so free text at its end is whole.
        plain: what was left away names no time and no number.
        calm: what was left away fits a wearer who wants the glasses to stop speaking.
        apart: punctuation sets it apart.
        told: what was left away is an English sentence of its own: "I drank it", "because it's done".
    """

    text: str
    ends: bool
    calm: bool
    plain: bool = True
    apart: bool = True
    told: bool = False


def addressed(text: str, language: str) -> bool:
    """Whether a sentence begins with somebody who is spoken to: "honey, could you leave a note"."""
    clauses = _clauses(text)
    return len(clauses) > 1 and _addresses(text, clauses[0], language)


def parts(text: str, language: str) -> Iterator[Part]:
    """What is left of a sentence without its asides, the longest first, later ones before earlier ones; none for one clause."""
    clauses = _clauses(text)
    if 1 < len(clauses) <= MOST_CLAUSES and not any(_addresses(text, clause, language) for clause in clauses):
        count = len(clauses)
        for size in range(count - 1, 0, -1):
            for first in range(count - size, -1, -1):
                rest = clauses[:first] + clauses[first + size :]
                part = text[clauses[first][0] : clauses[first + size - 1][1]]
                if len(tokenize(part)) >= BRIEF[language] and all(_remark(text, clause, language) for clause in rest):
                    calm = all(_calm(text[start:end], language) for start, end in rest)
                    plain = not any(_AMOUNT.search(text[start:end].lower()) for start, end in rest)
                    told = language == "en" and all(_tells(text[start:end]) for start, end in rest)
                    yield Part(part, first + size == count, calm, plain, told=told)
    if language == "en":
        yield from _before_reasons(text)


def fits(part: Part, intent: str, slots: Mapping[str, Any]) -> bool:
    """Whether a request found in a part is meant."""
    if intent in NOT_BESIDE or (intent == "stop" and not part.calm):
        return False
    if intent in ("stop", "repeat") and len(part.text.split()) == 1 and part.text.isascii():
        return False  # "what, you ate it all", "stop, we are there"
    if intent.endswith("_query") and (not part.plain or len(tokenize(part.text)) <= NAME[language_of(part.text)]):
        return False  # "the pasta, nine minutes, timer": no question
    if "text" in slots and not part.plain:
        return False  # "set an alarm for eight, remind me to call her" is more than a note
    if intent == "stop" and part.text.lower().startswith("no "):
        return False  # "no thanks I don't smoke"
    return (part.ends or not _goes_on(part, slots)) and (part.apart or intent in _DO)


def _goes_on(part: Part, slots: Mapping[str, Any]) -> bool:
    """Whether free text stands at the end, so that what follows may belong to it; a sentence belongs to no label."""
    plain = part.text.casefold().rstrip(_ENDS)
    names = ("text",) if part.told else ("text", "label")
    return any(name in slots and plain.endswith(str(slots[name]).casefold()) for name in names)


def paused(label: str) -> bool:
    """Whether punctuation or a reason stands in a label, so that a remark may have been taken for a part of it."""
    return _MARK.search(label) is not None or not _SINCE.isdisjoint(label.lower().split())


def _clauses(text: str) -> list[tuple[int, int]]:
    """Ranges of the text between punctuation that hold words."""
    cuts = [0, *(place for mark in _MARK.finditer(text) for place in mark.span()), len(text)]
    ranges = [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts) - 1, 2)]
    return [(start, end) for start, end in ranges if tokenize(text[start:end])]


def _remark(text: str, clause: tuple[int, int], language: str) -> bool:
    """Is this clause a remark of the wearer's that asks nothing?"""
    words = [token.text for token in tokenize(text[clause[0] : clause[1]])]
    if _PARDON.search(("" if language == "zh" else " ").join(words)):
        return True
    if language == "en" and _EN_OR.search(" ".join(words)):
        return True
    if len(words) > LONGEST[language] or text[clause[1] : clause[1] + 1] in _ASKS:
        return False
    if language == "zh":
        return _ZH_NO_REMARK.search("".join(words)) is None
    said = _YOU_SAY.sub(" ", " ".join(words)).split()  # the glasses, not somebody whose words follow
    return words[0] in _EN_REMARK and _EN_NO_REMARK.isdisjoint(said)


def _addresses(text: str, clause: tuple[int, int], language: str) -> bool:
    """Is this clause nothing but somebody who is spoken to?"""
    words = [token.text for token in tokenize(text[clause[0] : clause[1]])]
    return _ADDRESSED.search(("" if language == "zh" else " ").join(words)) is not None


def _calm(clause: str, language: str) -> bool:
    words = [token.text for token in tokenize(clause)]
    return _ZH_STOPPED.match("".join(words)) is not None if language == "zh" else words[0] in _EN_STOPPED


def _tells(clause: str) -> bool:
    """Whether an English clause is a sentence of its own."""
    words = [token.text for token in tokenize(clause)]
    return len(words) > 2 and words[0] in _EN_TELLS


def _before_reasons(text: str) -> Iterator[Part]:
    """What stands before a reason that no punctuation sets apart: "turn it down because I'm on the phone"."""
    tokens = tokenize(text)
    joined = " ".join(token.text for token in tokens)
    for reason in _EN_REASON.finditer(joined):
        before = joined[: reason.start()].split()
        words = joined[reason.start() :].split()
        if len(before) > BRIEF["en"] and 1 < len(words) <= LONGEST["en"] and _EN_NO_REMARK.isdisjoint(words):
            calm = words[0] in _EN_STOPPED
            told = words[0] in _SINCE
            yield Part(text[: tokens[len(before) - 1].end], ends=False, calm=calm, apart=words[0] == "or", told=told)
