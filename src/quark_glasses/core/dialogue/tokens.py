"""Sentences as tokens: one Chinese character, one English word, one number or one sign each, with its place in the text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quark_glasses.core.language.pronounce import is_han

_LETTERS = r"(?:(?![\u3400-\u9fff])[^\W\d_])+"
_TOKEN = re.compile(
    rf"[\u3400-\u9fff]|\d+(?:[.,]\d+)*|{_LETTERS}(?:['’]{_LETTERS})*|(?<=\d)[:：](?=\d)|(?<=[\d ])%|[¥$€£](?=\s?\d)",
    re.UNICODE,
)
_MERIDIEM = re.compile(r"(?i)\b([ap])\.\s?m\b\.?")
CONTRACTIONS = {
    "what's": "what is", "it's": "it is", "how's": "how is", "when's": "when is", "that's": "that is", "let's": "let us",
    "where's": "where is", "who's": "who is", "i'm": "i am", "i'd": "i would", "i've": "i have", "you're": "you are",
    "don't": "do not", "can't": "can not", "i'll": "i will", "there's": "there is", "whats": "what is",
    "o'clock": "oclock", "gonna": "going to", "wanna": "want to", "gimme": "give me", "how're": "how are",
    "cannot": "can not", "didn't": "did not", "you've": "you have", "alright": "all right", "ok": "okay",
    "where're": "where are", "what're": "what are", "who're": "who are", "they're": "they are", "we're": "we are", "he's": "he is",
    "she's": "she is", "isn't": "is not", "aren't": "are not", "wasn't": "was not", "couldn't": "could not",
    "wouldn't": "would not", "shouldn't": "should not", "won't": "will not", "doesn't": "does not", "haven't": "have not",
    "hasn't": "has not", "you'll": "you will", "it'll": "it will", "that'll": "that will", "we've": "we have",
    "they've": "they have", "lemme": "let me", "gotta": "got to", "'til": "till", "til": "till", "c'mon": "come on", "ya": "you",
    "d'you": "do you", "dont": "do not", "cant": "can not", "im": "i am", "ive": "i have", "what'd": "what did",
    "where'd": "where did", "how'd": "how did",
}  # fmt: skip
_IS = re.compile(r"^(time|long|loud|full|date|day|battery|volume|sound|timer|alarm|everything|thing)'s")


@dataclass(frozen=True)
class Token:
    """A word in lower case and the half-open range of the original text that it came from."""

    text: str
    start: int
    end: int


_NAMED = re.compile(
    r"(?i)^(?:(?:that )?says|(?:with|under) the (?:name|label)(?: of)?|called|named|label(?:l?ed)?|titled|when"
    r"|(?:and )?(?:call|name|label) it) (?=\S)"
    r"|^(?:(?:this )?one for) (?=\S)"
    r"|^(?:(?:备注|标签|名称|名字|内容|用途)(?:上?写|是|叫|为)?|名叫|叫做|叫作|标为|标上|标记为?|用于|用来|是)(?=.)"
    r"|^叫(?=..)(?![外他她它我你老醒起人号早]|[车妈爸娃宝奶爷]|孩子|小|快递|大家)"  # but 叫外卖, 叫孩子起床
)
_ARTICLE = re.compile(r"(?i)^(?:the|an?|my|our|some) (?=\S)")
_COURTESY = re.compile(
    r"(?i)(?<=\w),? (?:for me|please|thanks|thank you|now|right now|(?:would|will|could) you|as|in as)$|(?<=.)的话$"
)
_KIND = re.compile(r"(?i)^([\w'-]+) (?:timer|alarm)$")  # but "test the smoke alarm"
_STATE = re.compile(
    r"(?i)^([\w-]+(?: [\w-]+)?)(?:['’]s| is| are)(?: (?:been|in|out|on|done|ready|finished))?$"
)  # but "check whether it's done"
_ASIDE = re.compile(r"(?<=\w)[,，].*$")
_MEASURE = re.compile(
    r"^(?:一下(?!子)|[上来定设]个(?=..))(?=.)"
)  # of the verb before it: 结束一下蛋糕的倒计时, 上个吃药的闹钟


def bare(label: str) -> str:
    """The name of a thing without what stands around it: the timer "called the laundry, please" is that of "laundry"."""
    name = _COURTESY.sub("", _ARTICLE.sub("", _NAMED.sub("", _MEASURE.sub("", label))))
    return _STATE.sub(r"\1", _KIND.sub(r"\1", name))


def unbroken(label: str) -> str:
    """A label up to its first pause: "rice" of "rice, it needs"."""
    return _ASIDE.sub("", label)


def language_of(text: str, hint: str = "") -> str:
    """The language by script: "zh" when the text has Chinese characters, "en" when it has Latin letters, else the hint's language."""
    if any(is_han(char) for char in text):
        return "zh"
    if any("a" <= char <= "z" for char in text.lower()):
        return "en"
    return "en" if hint.startswith("en") else "zh"


@lru_cache(maxsize=20_000)
def tokenize(text: str) -> tuple[Token, ...]:
    """Split a sentence. Punctuation and case are gone; contractions are written out; 7:30 gives "7", ":", "30", $20 "$", "20"."""
    found: list[Token] = []
    for match in _TOKEN.finditer(_same_length_fold(text)):
        word = match.group().replace("’", "'").replace("：", ":")
        for part in CONTRACTIONS.get(word, _IS.sub(r"\1 is", word)).split():
            part = part.replace("'", "").replace(",", "")
            found.append(Token(part, match.start(), match.end()))
    return tuple(found)


def _same_length_fold(text: str) -> str:
    """Lower case, full-width signs narrowed and "p.m." written as "pm ", every character staying in its place."""
    folded = text.lower() if text.isascii() else "".join(_fold(char) for char in text)
    return _MERIDIEM.sub(lambda m: f"{m.group(1)}m".ljust(len(m.group())), folded)


def _fold(char: str) -> str:
    narrow = unicodedata.normalize("NFKC", char).lower()
    return narrow if len(narrow) == 1 else char
