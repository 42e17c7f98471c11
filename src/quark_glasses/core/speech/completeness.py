"""Do these words make a whole request? A cheap cue for the end of an utterance, from how the text ends.

A preposition, conjunction, article or filler cannot end a request ("set a timer for", "提醒我在"); a question mark or a
sentence-final particle does ("what time is it?", "几点了"). The full stop counts for nothing: recognisers put one
behind every fragment. Where the ending says neither, the answer is `UNKNOWN`, and a caller with a grammar adds its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum


class Completeness(Enum):
    """What the words so far are."""

    UNKNOWN = "unknown"
    COMPLETE = "complete"  # a whole request
    OPEN = "open"  # the speaker has clearly more to say


def _table(text: str) -> tuple[str, ...]:
    """Endings, separated by spaces; an underscore stands for a space within one."""
    return tuple(entry.replace("_", " ") for entry in text.split())


# Adverbs that end phrasal verbs ("turn it on", "hang up") are not here.
_EN_OPEN = _table("""
    a an the my your his her its our their every each another
    and or but nor because since if unless until while when whenever whether although though than
    to of for from with without at into onto between against during via per towards about
    is are was were am be been do does did has had will would shall should can could may might must
    i we he she they i'm you're we're they're i'd i'll we'll i've let's what's where's who's how's
    um uh er erm hmm remind tell ask send call play set put make give add
    remind_me tell_me show_me send_a_message would_like i'd_like looks_like how_much how_many
""")
_EN_CLOSED = _table("""
    the_call this_call it_is i_am we_are they_are call_her how_are_you what_time_is_it
    please thanks thank_you right_now
""")
# With these a question may end: "where are you from", "what should I do", "who are they".
_EN_STRANDED = _table("to of for from with at about into do i we he she they call make set play")
_EN_QUESTION = re.compile(r"(what|who|whom|which|where|how|when|what's|who's|where's)\b")
_EN_WHEN = r"(?:today|tonight|tomorrow|later|at [\w:]+(?: (?:am|pm|o'clock))?|in \w+ \w+|on \w+)"
_EN_REMINDER = re.compile(rf".*\bremind me(?: {_EN_WHEN})+")

_ZH_OPEN = _table("""
    然后 还有 以及 或者 或 但是 可是 不过 因为 所以 如果 要是 虽然 而且 并且 比如 为了 除了 关于 根据 按照 还是 那么
    和 跟 与 把 被 在 给 往 从 让 叫 请 比 是 帮我 我想 我要 想要 提醒我 告诉我 这个 那个 一个 一条 嗯 呃 额
    导航到 导航去 发到 调到 改到 推迟到 翻译成 设成 设为 定在
""")
_ZH_CLOSED = _table("""
    吗 呢 吧 了 啊 呀 嘛 啦 谢谢 多少钱 几点 怎么走 怎么样 怎么办 是什么 什么意思 哪里 哪儿 在哪 多远 多久 为什么
    是不是 不是 现在 还在 不在 在不在 第一个 上一个 下一个 换一个 来一个
    暖和 总和 温和 参与 对比 性价比 邀请 申请 前往 以往 交给
""")
_ZH_DIGITS = "零〇一二两三四五六七八九幺"
_ZH_WHEN = (
    "(?:在|到|今天|明天|后天|今晚|早上|上午|中午|下午|晚上|[下这]?(?:周|星期)[一二三四五六日天]"
    rf"|[\d{_ZH_DIGITS}十半:点分钟刻小时后]+)"
)
_ZH_REMINDER = re.compile(f".*提醒我{_ZH_WHEN}+")

_NUMBER = re.compile(rf".*(?:号码|电话|number)(?: ?是|:| is)? ?([\d\s{_ZH_DIGITS}-]+)")
_NUMBER_DIGITS = {"zh": 11, "en": 7}  # a mobile number in China; the shortest subscriber number
_EN_DIGITS = dict(zip(_table("zero oh one two three four five six seven eight nine"), "00123456789", strict=True))


def looks_complete(text: str, language: str) -> Completeness:
    """Judge the ending of what was heard so far.

    Args:
        text: written form of a partial or final transcript; may mix languages.
        language: BCP 47; decides only where the last sign is neither Chinese nor Latin, a digit for example.
    """
    text = text.strip().lower().replace("\u2019", "'")
    if text.endswith((",", "，", "、", ":", "：", "...", "…", "-", "—")):
        return Completeness.OPEN
    asked = text.endswith(("?", "？", "!", "！"))
    words = text.rstrip(" .。?？!！")
    if not words:
        return Completeness.UNKNOWN
    chinese = _is_chinese(words[-1]) or (not words[-1].isalpha() and language.startswith("zh"))
    verdict = _unfinished_number(words, "zh" if chinese else "en") or (_chinese(words) if chinese else _english(words))
    if not asked:
        return verdict
    return Completeness.UNKNOWN if verdict is Completeness.OPEN else Completeness.COMPLETE


def _is_chinese(sign: str) -> bool:
    return "\u4e00" <= sign <= "\u9fff" or sign == "〇"


def _english(words: str) -> Completeness:
    opened, closed = _longest(words, _EN_OPEN), _longest(words, _EN_CLOSED)
    if opened > closed or _EN_REMINDER.fullmatch(words):
        stranded = _EN_QUESTION.match(words) and words.split()[-1] in _EN_STRANDED
        return Completeness.UNKNOWN if stranded else Completeness.OPEN
    return Completeness.COMPLETE if closed else Completeness.UNKNOWN


def _chinese(words: str) -> Completeness:
    words = words.replace(" ", "")
    opened, closed = _longest(words, _ZH_OPEN), _longest(words, _ZH_CLOSED)
    if opened >= closed and (opened or _ZH_REMINDER.fullmatch(words)):
        return Completeness.OPEN
    return Completeness.COMPLETE if closed else Completeness.UNKNOWN


def _unfinished_number(words: str, language: str) -> Completeness | None:
    """`OPEN` while a telephone number that is being dictated is too short."""
    digits = " ".join(_EN_DIGITS.get(word, word) for word in words.split())
    found = _NUMBER.fullmatch(digits)
    if found is None:
        return None
    count = sum(sign.isalnum() for sign in found[1])
    return Completeness.OPEN if 0 < count < _NUMBER_DIGITS[language] else None


def _longest(words: str, endings: Iterable[str]) -> int:
    """Length of the longest ending that the words have; 0 where none fits. Latin endings are whole words."""
    fits = (e for e in endings if words.endswith(e) and (_is_chinese(e[0]) or words == e or words[-len(e) - 1] == " "))
    return max(map(len, fits), default=0)
