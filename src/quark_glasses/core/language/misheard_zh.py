"""What recognisers write in Chinese for words that sound alike, where what stands around them tells which was said.

Only what nobody says as it is written is changed, and only where a request is likely: 把它伸掉, 闹动, 4.58我叫醒.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_SINGLE = "零一二两三四五六七八九"
_Mend = str | Callable[[re.Match[str]], str]


def _taken(found: re.Match[str]) -> str:
    return "把" if found.string[found.start() - 1] == "点" else "0把"


# In this order: later ones see what earlier ones wrote.
_MISHEARD: tuple[tuple[re.Pattern[str], _Mend], ...] = tuple(
    (re.compile(pattern), mend)
    for pattern, mend in (
        # nobody says 计十五分钟: 十 is the 时 of 计时
        (
            r"(?<![统合总会设])计[十1](?=[一二两三四五六七八九1-9](?:分钟|分半|小时|秒))"
            rf"|[即既及][是时](?=[{_SINGLE}十百半\d]+个?(?:刻钟|分钟|小时|秒))",
            "计时",
        ),
        (r"(?<=[一两三13])刻中(?=[的，。]|$)", "刻钟"),
        (
            r"^((?:请|帮我|给我|麻烦|麻烦你)?)(?:记[忆意义议艺易亿]下(?=[，,：:])|[计纪既]一下)",
            r"\g<1>记一下",
        ),
        (r"笑声(?=一?[点些]儿?(?:[，。！吧]|$))", "小声"),
        (r"闹[动洞终种重中](?=[，。！？]|[吧了嘛呢吗]?$)", "闹钟"),
        (r"(?:(?<=\d[.:点][1-5])|(?<=\d点))8(?=我[叫喊][醒起])", _taken),  # 四点五十把我叫醒
        (r"(?:(?<=^)|(?<=[\d点半刻分我你，。]))[色射社涉](?=一?个[^，。]{0,8}(?:闹钟|计时|定时))", "设"),
        (r"[七机期7]蛋(?=$|[，。的煮要还]|计时|闹钟)", "鸡蛋"),
        (r"^[急吁需徐续序虚][，,](?=安静|别|小声|停)", "嘘，"),
        (r"(?:同同|通通|红红|统同|同统)(?=(?:给我|帮我|都|全)?(?:取消|删|关|清))", "统统"),
        (r"(?<![\d.])(\d{1,2})\.([0-5]\d)(?=分?(?:的|钟的)?(?:闹|把?我?叫我|把?我叫醒|叫醒|响|起床))", r"\1:\2"),
        (r"(?<=[条个部])[山扇](?=[了掉])|(?<=把它)[伸山扇深身](?=[了掉])", "删"),
        (r"(?<=把声音)过(?=[了掉]吧?(?:[，。！]|$))", "关"),
        (r"(?<=\d)[:点]0?([1-5])时(?=[，,。给叫帮喊提])", r":\g<1>0"),  # 三点四十
        (r"(?<=上)[个各][阶界街皆](?=孩|娃|孙|女儿|儿子|老[爸妈婆公]|爸|妈)", "个接"),
        (r"(?<=\d)(?::0|点0)([13])刻钟?", lambda found: f":{15 * int(found[1])}"),
    )
)


def as_said(text: str) -> str:
    """Simplified Chinese as it was said, where the recogniser wrote what only sounds like it."""
    for pattern, mend in _MISHEARD:
        text = pattern.sub(mend, text)
    return text
