"""What a wording can ask for: an intent, and for some what exactly is asked by it.

A wish is named as its intent is; "price_follow.seller" is the intent "price_follow" with its slot `ask` set to "seller".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_EVERYDAY = (
    "time_now", "date_day", "date_weekday", "battery_level", "status", "volume_up", "volume_down", "volume_set", "volume_mute",
    "volume_unmute", "volume_query", "timer_set", "timer_query", "timer_cancel", "alarm_set", "alarm_query", "alarm_cancel",
    "note_add", "note_read", "note_last", "note_delete", "note_delete_last", "repeat", "stop", "help",
)  # fmt: skip
_PLAIN = (
    *_EVERYDAY,
    "look_read", "look_translate", "look_scan", "price_compare", "price_watch", "price_watches", "price_unwatch",
    "list_add", "list_read", "list_remove", "list_clear", "photo_take", "video_on", "video_off",
    "memory_add", "memory_recall", "memory_list", "memory_forget", "memory_forget_last", "memory_forget_all",
)  # fmt: skip
_FOLLOWED = ("cheapest", "seller", "shipping", "unit", "sure", "next", "all")
# By name: the intent and the slots that it fixes.
WISHES: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    **{intent: (intent, {}) for intent in _PLAIN},
    "look_what": ("look_what", {"ask": True}),
    "look_read.more": ("look_read", {"more": True}),
    **{f"price_follow.{ask}": ("price_follow", {"ask": ask}) for ask in _FOLLOWED},
}
EVERYDAY = frozenset(_EVERYDAY)
INTENTS = tuple(dict.fromkeys(intent for intent, _ in WISHES.values()))
COSTLY = frozenset(INTENTS) - EVERYDAY  # they open the camera, ask a shop, or change lists and memories

LOSING = frozenset(intent for intent in INTENTS if re.search("_(?:cancel|delete|clear|remove)|forget", intent))


def wish(intent: str, slots: Mapping[str, Any]) -> str:
    """The name of what is asked by an intent with these slots; "" for an intent that is none of `INTENTS`."""
    if intent in WISHES:
        named = f"{intent}.more" if slots.get("more") else intent
        return named if named in WISHES else intent
    named = f"{intent}.{slots.get('ask', '')}"
    return named if named in WISHES else ""
