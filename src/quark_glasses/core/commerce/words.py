"""What the glasses say about products and wishes, beyond the comparison itself; zh and en."""

from __future__ import annotations

from collections.abc import Sequence

from quark_glasses.core.dialogue.phrasing import joined

MOST_SAID = 7  # things of a list that are read aloud

_WORDS = {
    "nothing_seen": (
        "我没看清是什么商品。请靠近一点，让条码或名称正对着我，再问一次。",
        "I can't make out a product. Hold it closer, with its bar code or its name in view, and ask again.",
    ),
    "code_unknown": (
        "条码我读到了，可是我的商品目录里没有它。让我看看正面的名称，或者说出它的名字。",
        "I read its code, but it is not in my catalogue. Show me the front with its name, or say the name.",
    ),
    "code_unknown_named": (
        "我的商品目录里没有它，上面写着“{text}”。说出它的名字，我再找找。",
        'That is not in my catalogue. On it I read "{text}". Say its name, and I will look for that.',
    ),
    "read_unknown": (
        "我看到写着“{text}”，但没有找到这样的商品。让我看看条码，或者说出名字。",
        'I can read "{text}", but I found no such product. Show me the bar code, or say its name.',
    ),
    "name_unknown": (
        "没有找到{text}。换个说法，或者让我看看条码。",
        "I found no {text}. Try other words, or show me its bar code.",
    ),
    "look_late": (
        "我没能及时看清，请再问一次。",
        "I could not see it in time. Please ask again.",
    ),
    "sources_failed": ("现在一家店也问不到，请稍后再问。", "No shop can be asked right now. Please ask again later."),
    "left_out": ("{names}没有回答。", "{names} did not answer."),
    "busy": ("我还在查前面的商品，请稍等再问。", "I am still looking up other products. Please ask again in a moment."),
    "unusable": ("这个我听不懂，请换个说法。", "I can't use that. Please say it another way."),
    "not_by_voice": (
        "只有你本人开口，我才会改动购物清单和降价提醒。",
        "Only your own voice can change your list and price alerts.",
    ),
    "nothing_compared": (
        "还没有比过价。先问我：这个在别处多少钱？",
        "I have compared nothing yet. First ask me: how much is this elsewhere?",
    ),
    "not_kept": ("没能保存：存储空间有问题。", "I could not keep that: there is trouble with the storage."),
    "list_full": ("购物清单满了，先去掉一些。", "Your shopping list is full. Take something off it first."),
    "watches_full": ("关注的价格太多了，先取消一个。", "I am watching too many prices. Stop one of them first."),
    "added": ("已把{text}加入购物清单。", "I put {text} on your shopping list."),
    "added_more": ("购物清单上现在是{text}。", "Your shopping list now has {text}."),
    "list_empty": ("购物清单是空的。", "Your shopping list is empty."),
    "list_read": ("购物清单上有：{list}。", "On your shopping list: {list}."),
    "list_more": ("{list}，还有{count}样", "{list}, and {count} more"),
    "removed": ("已从购物清单去掉{list}。", "I took {list} off your shopping list."),
    "list_cleared": ("购物清单已清空。", "Your shopping list is cleared."),
    "not_on_list": ("购物清单上没有{text}。", "There is no {text} on your shopping list."),
    "watching": ("好，{product}降价时我会告诉你。", "All right, I will tell you when {product} gets cheaper."),
    "watching_now": (
        "好，{product}现在{price}，降价时我会告诉你。",
        "All right, {product} is {price} now. I will tell you when it gets cheaper.",
    ),
    "watching_below": (
        "好，{product}低于{below}时我会告诉你。",
        "All right, I will tell you when {product} drops below {below}.",
    ),
    "watching_below_now": (
        "好，{product}现在{price}，低于{below}时我会告诉你。",
        "All right, {product} is {price} now. I will tell you when it drops below {below}.",
    ),
    "below_already": (
        "{product}现在就只要{price}，{seller}在卖。再降我会告诉你。",
        "{product} is {price} at {seller} already. I will tell you when it drops further.",
    ),
    "watch_list": ("正在关注：{list}。", "I am watching {list}."),
    "watch_none": ("没有关注任何商品的价格。", "I am watching no prices."),
    "watch_at": ("{product}，现在{price}", "{product}, now {price}"),
    "watch_which": (
        "正在关注好几样：{list}。要取消哪一样？",
        "I am watching several: {list}. Which one shall I stop?",
    ),
    "watch_stopped": ("不再关注{list}。", "I stopped watching {list}."),
    "watch_all_stopped": ("不再关注任何价格。", "I stopped watching prices."),
    "not_watched": ("没有关注{text}。", "I am not watching {text}."),
    "list_title": ("购物清单", "Shopping list"),
    "watch_title": ("降价提醒", "Price alerts"),
    "below_note": ("低于{below}时提醒", "tell below {below}"),
    "any_note": ("降价时提醒", "tell when it drops"),
    "dropped": ("降到{price}", "now {price}"),
    "dropped_at": ("{product}降到了{price}，{seller}在卖。", "{product} dropped to {price} at {seller}."),
    "perhaps": ("我不太确定是不是这一款。{verdict}", "I am not sure that this is it. {verdict}"),
    "times": ("{count}份{text}", "{count} {text}"),
}
_SOURCES = {"taobao": ("淘宝", "Taobao"), "catalogue": ("商品目录", "The catalogue")}


def words(key: str, language: str, **values: object) -> str:
    """A sentence in Chinese, or in English for every other language."""
    chinese, english = _WORDS[key]
    return (chinese if language.startswith("zh") else english).format(**values)


def source_name(source: str, language: str) -> str:
    """A source as people call it."""
    named = _SOURCES.get(source)
    return source if named is None else named[0] if language.startswith("zh") else named[1]


def listed(parts: Sequence[str], language: str) -> str:
    """A spoken list, cut where it gets long."""
    short = language.split("-")[0] if language.startswith("zh") else "en"
    if len(parts) <= MOST_SAID:
        return joined(list(parts), short)
    said = ("、" if short == "zh" else ", ").join(parts[:MOST_SAID])
    return words("list_more", language, list=said, count=len(parts) - MOST_SAID)


def counted(text: str, count: int, language: str) -> str:
    """So many of a thing."""
    return text if count == 1 else words("times", language, text=text, count=count)
