"""Text to the phonemes that Kokoro speaks, Chinese and English in one line.

Chinese goes word by word (jieba) through pypinyin, which knows how characters are read within words; English goes through the
lexicon and rules of hibari, which uses the same alphabet, so that one voice can get through a sentence of both.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from quark_glasses.backends.tts.pinyin_ipa import syllable_ipa
from quark_glasses.core.errors import BackendUnavailable

HAN = "\u3400-\u4dbf\u4e00-\u9fff\u3007"
_RUN = re.compile(
    rf"(?P<han>[{HAN}]+)|(?P<latin>[A-Za-z][A-Za-z'’.&-]*(?: +[A-Za-z][A-Za-z'’.&-]*)*)|(?P<mark>[^{HAN}A-Za-z]+)"
)
_MARKS = str.maketrans(
    {"、": ", ", "，": ", ", "。": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "（": " (", "）": ") "}
    | {
        "“": "",
        "”": "",
        "「": "",
        "」": "",
        "《": " ",
        "》": " ",
        "【": " ",
        "】": " ",
        "—": " — ",
        "…": "… ",
        "‘": "",
        "’": "",
    }
)


# Words of the glasses' own answers that the dictionaries read with the wrong one of a character's sounds.
READINGS: Mapping[str, str] = {
    "调小": "tiao2 xiao3", "调大": "tiao2 da4", "调高": "tiao2 gao1", "调低": "tiao2 di1", "调到": "tiao2 dao4",
    "调成": "tiao2 cheng2", "调至": "tiao2 zhi4", "调回": "tiao2 hui2", "调亮": "tiao2 liang4", "调暗": "tiao2 an4",
    "调快": "tiao2 kuai4", "调慢": "tiao2 man4", "重拨": "chong2 bo1", "重试": "chong2 shi4", "重启": "chong2 qi3",
    "重连": "chong2 lian2", "重置": "chong2 zhi4", "长按": "chang2 an4", "弹出": "tan2 chu1", "着急": "zhao2 ji2",
}  # fmt: skip
_READ = re.compile("|".join(READINGS))


class ChineseWords:
    """Cuts Chinese text into words. `folder` keeps the dictionary's cache private to the user."""

    def __init__(self, folder: Path) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # its source predates raw-string warnings
                import jieba
        except ImportError as error:
            raise BackendUnavailable("the package jieba is not installed", "Run: make setup") from error
        jieba.setLogLevel(logging.WARNING)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._cutter: Any = jieba.Tokenizer()
        self._cutter.tmp_dir = str(folder)  # the default is a world-writable folder that it unmarshals from
        self._cutter.initialize()

    def __call__(self, text: str) -> list[str]:
        """The words of `text`, in order; joined they are `text`."""
        words: list[str] = self._cutter.lcut(text)
        return words


class ChinesePhonemes:
    """Phonemes of Chinese characters."""

    def __init__(self, words: Callable[[str], list[str]]) -> None:
        try:
            from pypinyin import Style, lazy_pinyin
        except ImportError as error:
            raise BackendUnavailable("the package pypinyin is not installed", "Run: make setup") from error
        self._words = words
        self._pinyin: Callable[..., list[str]] = lazy_pinyin
        self._style = Style.TONE3

    def __call__(self, text: str) -> str:
        """Phonemes of a run of Chinese characters, a space between words."""
        said: list[str] = []
        at = 0
        for match in _READ.finditer(text):
            said += map(self._word, self._words(text[at : match.start()]))
            said.append("".join(map(syllable_ipa, READINGS[match[0]].split())))
            at = match.end()
        said += map(self._word, self._words(text[at:]))
        return " ".join(filter(None, said))

    def _word(self, word: str) -> str:
        syllables = self._pinyin(word, style=self._style, neutral_tone_with_five=True, errors="ignore")
        return "".join(map(syllable_ipa, syllables))


class EnglishPhonemes:
    """Phonemes of English text, by hibari's lexicon, tagger and rules."""

    def __init__(self, british: bool = False) -> None:
        try:
            from hibari.g2p import G2P
        except ImportError as error:
            raise BackendUnavailable("the package hibari-tts is not installed", "Run: make setup") from error
        self._convert: Callable[[str], str] = G2P(british=british)

    def __call__(self, text: str) -> str:
        return self._convert(text)


class MixedPhonemes:
    """Phonemes of text that mixes the two scripts; punctuation stays, since the voices pause at it."""

    def __init__(self, chinese: Callable[[str], str], english: Callable[[str], str]) -> None:
        self._chinese = chinese
        self._english = english

    def __call__(self, text: str) -> str:
        parts: list[str] = []
        for run in _RUN.finditer(text):
            if run["han"]:
                parts.append(self._chinese(run["han"]))
            elif run["latin"]:
                parts.append(f" {self._english(run['latin'])} ")
            else:
                parts.append(run["mark"].translate(_MARKS))
        return re.sub(r" {2,}", " ", "".join(parts)).strip()
