"""Keeps a recogniser honest: what it invented over noise, music or silence becomes no text at all.

A Whisper-like model always writes something. The evidence that it wrote without hearing: it says itself that there was no
speech, it is unsure of every word, it repeats itself, it writes faster than anybody talks, or it falls back on the closing
phrases of the subtitles it was trained on. The first thresholds are those of section 4.5 of "Robust Speech Recognition via
Large-Scale Weak Supervision" (Radford et al., 2022); the others were chosen on noise, music and read speech.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass

NO_SPEECH = 0.6  # the model's own probability that nobody spoke
UNSURE = -1.0  # mean log-probability of a token; below it the words are guesses
NOT_HEARD = -0.85  # the limit where the model also says that nobody spoke
HOPELESS = -1.4  # below it they are guesses even where the model is sure that somebody spoke
HOPELESS_CUT_OFF = -2.0  # the same where the sound stops in mid-word, so that no end of the text is likely
REPETITIVE = 2.4  # bytes of text per byte compressed
UNITS_A_SECOND = {"zh": 10.0, "en": 6.5}  # characters, words; nobody speaks faster for long
SPARE_UNITS = 4  # a short sound may hold this many more
SUBTITLE_UNSURE = -0.2  # a subtitle phrase is believed only above this

# Closing lines of subtitled films and videos, as compared by `_bare`. Each is matched as a whole utterance.
_SUBTITLE_LINES = re.compile(
    r"(?:"
    r"(?:謝謝|谢谢)(?:大家|您|你|你們|你们)?(?:的)?(?:觀看|观看|收看|收聽|收听)"
    r"|(?:感謝|感谢)(?:大家|您|你)?(?:的)?(?:觀看|观看|收看|收聽|收听)"
    r"|(?:請|请)(?:不吝)?(?:點贊|点赞|點讚)?(?:訂閱|订阅).*"
    r"|.*(?:字幕|優優獨播|优优独播|明鏡|明镜).*"
    r"|(?:中文)?(?:字幕)?志願者.*|(?:我們|我们)?下(?:次|期|集)(?:再見|再见)?"
    r"|thankyou(?:somuch|verymuch)?(?:forwatching.*|forlistening)|thanksfor(?:watching|listening).*"
    r"|(?:please)?(?:like|subscribe).*(?:subscribe|channel|video)|(?:please)?subscribe(?:tomychannel)?"
    r"|subtitlesby.*|(?:transcri\w+|caption\w*)by.*|.*amaraorg.*"
    r"|illsee(?:you|ya)(?:inthe)?next(?:time|video)?|seeyouinthenextvideo"
    r")"
)
# Things a wearer says as well; believed only when the model is sure.
_FILLERS = re.compile(
    r"(?:thankyou|thanks|you|bye|byebye|so|oh|uh|um|mm+|hmm+|the|嗯+|啊+|呃+|哦+|喔+|謝謝|谢谢|再见|再見)"
)
_SOUNDS = re.compile(r"[\[(（【*♪][^\])）】*♪]*[\])）】*♪]")


@dataclass(frozen=True)
class Evidence:
    """What a decoding says about itself."""

    text: str
    language: str
    seconds: float  # of sound decoded
    logprob: float  # mean over the tokens
    no_speech: float  # 0..1
    cut_off: bool = False  # the sound stops while somebody speaks


def _bare(text: str) -> str:
    """Letters and digits only, lower case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum())


def compression_ratio(text: str) -> float:
    """Bytes of UTF-8 per byte after deflate; above 2.4 the text repeats itself. 0 for no text."""
    data = text.encode()
    return len(data) / len(zlib.compress(data)) if data else 0.0


def units(text: str, language: str) -> int:
    """How many characters (zh) or words of speech a text holds."""
    if language == "zh":
        return len(re.findall(r"[\u4e00-\u9fff]|[A-Za-z]+|\d", text))
    return len(re.findall(r"[\w']+", text))


def too_fast(evidence: Evidence) -> bool:
    """Does the text hold more than can be said in that time?"""
    limit = UNITS_A_SECOND.get(evidence.language, 10.0) * evidence.seconds + SPARE_UNITS
    return units(evidence.text, evidence.language) > limit


def stuck(evidence: Evidence) -> bool:
    """Did the decoder loop or run on, so that another attempt is worth its cost?"""
    repetitive = compression_ratio(evidence.text) > REPETITIVE or _LOOP.search(_bare(evidence.text)) is not None
    return repetitive or too_fast(evidence)


def invented(evidence: Evidence) -> bool:
    """Was this text written without hearing it?"""
    bare = _bare(_SOUNDS.sub("", evidence.text))
    if not bare or evidence.logprob < (HOPELESS_CUT_OFF if evidence.cut_off else HOPELESS):
        return True
    if evidence.no_speech > NO_SPEECH and evidence.logprob < NOT_HEARD:
        return True
    if evidence.no_speech > NO_SPEECH / 4 and evidence.logprob < UNSURE and not evidence.cut_off:
        return True
    if _SUBTITLE_LINES.fullmatch(bare) and evidence.logprob < SUBTITLE_UNSURE:
        return True
    if (
        _FILLERS.fullmatch(bare)
        and not evidence.cut_off
        and (evidence.logprob < UNSURE / 2 or evidence.no_speech > NO_SPEECH / 2)
    ):
        return True
    return too_fast(evidence)


_LOOP = re.compile(r"(.{1,20}?)\1{4,}")  # five times the same in a row


def unloop(text: str) -> str:
    """Shorten what a decoder got stuck on: five or more repeats of up to 20 characters become one. Digits stay."""

    def shorten(match: re.Match[str]) -> str:
        return match[0] if match[1].strip().isdigit() else match[1]

    return _LOOP.sub(shorten, text)


def clean(evidence: Evidence) -> str:
    """The text worth passing on, "" where it was invented; descriptions of sounds such as "(music)" go."""
    if invented(evidence):
        return ""
    return unloop(re.sub(r"\s+", " ", _SOUNDS.sub(" ", evidence.text))).strip()
