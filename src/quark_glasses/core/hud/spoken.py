"""What glasses without a display say or sound instead of showing a card.

Each kind has one of three equivalents: words, a tone, or silence for a stated reason, with the words for the wearer who asks.

    STATUS        silence: it is there all day; the mark of recording is a tone
    CAPTION       silence: the words were heard
    TRANSLATION   the translation
    REPLY         silence: the assistant says it
    NOTIFICATION  a tone, then who it is from; the text only when asked for, for others may listen
    LIST          how many, and the first three
    PRICE         the verdict, or the cheapest offer
    NAVIGATION    how far, which turn, which road
    PAYMENT       payee, amount, and what to do
    TELEPROMPTER  silence: others would hear it
    CALL          coming in: a tone, then who it is; else silence: the call is heard
    MUSIC         silence: it is heard
    TIMER         due: a tone and its name; else silence: it is told when asked for
    MEETING       silence: it would be in the recording
    PICTURE       what is in it, or a tone

Words are written text: the voice turns numbers and money into words. `Announcer` says what no other node says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quark_glasses.core.dialogue.phrasing import duration
from quark_glasses.core.hud.attention import INCOMING_ICON, RECORDING_ICON
from quark_glasses.core.hud.phrases import meanings, phrase
from quark_glasses.core.hud.scene import Card, CardKind, CardRow, HudScene

MOST_ROWS = 3  # of a list that are read out
_TIME = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})")
_DISTANCE = re.compile(r"(\d+(?:\.\d+)?)\s*(km|m|公里|米)", re.IGNORECASE)
_ZH_UNITS = {"km": "公里", "m": "米"}


@dataclass(frozen=True)
class Spoken:
    """Words, after a tone where there is one."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class Tone:
    """A short sound: "message", "call", "ring", "recording" or "picture"."""

    name: str


@dataclass(frozen=True)
class Silent:
    """Nothing, and why; `when_asked` is what to say if the wearer asks."""

    reason: str
    when_asked: str = ""


Equivalent = Spoken | Tone | Silent


def equivalent(card: Card, language: str) -> Equivalent:
    """What takes the card's place, in Chinese or else in English; the card's own words stay in their language."""
    return _EQUIVALENTS[card.kind](card, "zh" if language.startswith("zh") else "en")


class Announcer:
    """Says each card once, when it comes into the scene: what comes by itself and has no other node that speaks for it.

    A card that answers an utterance is spoken of by whoever answers; so is what `SAID_BY_OWNER`.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, Equivalent] = {}

    def on_scene(self, scene: HudScene) -> list[Spoken | Tone]:
        """What is to be said or sounded now, in order."""
        known, self._known = self._known, {}
        said: list[Spoken | Tone] = []
        for card in scene.cards:
            what = equivalent(card, self._language)
            self._known[card.id] = what
            if card.kind in SAID_BY_OWNER or card.utterance_id or known.get(card.id) == what:
                continue
            if not isinstance(what, Silent):
                said.append(what)
        return said


SAID_BY_OWNER = frozenset(
    {CardKind.CAPTION, CardKind.REPLY, CardKind.TRANSLATION, CardKind.NAVIGATION, CardKind.PAYMENT, CardKind.CALL,
     CardKind.MUSIC, CardKind.TIMER, CardKind.MEETING, CardKind.TELEPROMPTER}
)  # fmt: skip
"""Kinds whose node speaks or sounds by itself, display or not."""


def _status(card: Card, language: str) -> Equivalent:
    if card.icon == RECORDING_ICON:
        return Tone("recording")
    return Silent(
        "it is there all day", _join((_say("it is", language, card.title), card.text.replace(" · ", ", ")), language)
    )


def _caption(card: Card, language: str) -> Equivalent:
    return Silent("the words were heard", card.text)


def _translation(card: Card, language: str) -> Equivalent:
    return Spoken(card.text) if card.text else Silent("there is no translation yet", card.title)


def _reply(card: Card, language: str) -> Equivalent:
    return Silent("the assistant says it", card.text)


def _notification(card: Card, language: str) -> Equivalent:
    """The title is "app · sender", or one of them."""
    sender = card.title.split(" · ")[-1]
    return Spoken(_say("message from", language, sender), "message")


def _list(card: Card, language: str) -> Equivalent:
    lines = [_row(row) for row in card.rows] or card.text.splitlines()
    lines = [line for line in lines if line.strip()]
    if not lines:
        return Spoken(card.title) if card.title else Silent("it is empty")
    head = _say("results", language, card.title, len(lines)) if card.title else _say("count", language, len(lines))
    numbered = [_say("numbered", language, place, line) for place, line in enumerate(lines[:MOST_ROWS], 1)]
    return Spoken(_join((head, *numbered), language))


def _price(card: Card, language: str) -> Equivalent:
    """The verdict of the card is a sentence; without one the offer that is marked, or the first."""
    if card.text:
        return Spoken(card.text)
    offer = next((row for row in card.rows if row.marked), card.rows[0] if card.rows else None)
    if offer is None:
        return Spoken(card.title) if card.title else Silent("there is no price")
    notes = f", {offer.note}" if offer.note else ""
    return Spoken(_say("costs", language, card.title, offer.value, offer.label) + notes)


def _navigation(card: Card, language: str) -> Equivalent:
    turn = phrase(f"go {card.icon}", language) if meanings(f"go {card.icon}") else phrase("go on", language)
    distance = card.title.strip()
    if language == "zh" and (far := _DISTANCE.fullmatch(distance)):
        distance = far[1] + _ZH_UNITS.get(far[2].lower(), far[2])
    key = " ".join(word for word, has in (("turn", True), ("after", distance), ("onto", card.text)) if has)
    return Spoken(_say(key, language, distance, turn, card.text))


def _payment(card: Card, language: str) -> Equivalent:
    todo = card.rows[0].label if card.rows else ""
    return Spoken(_join((_say("pay", language, card.text, card.title), todo), language))


def _teleprompter(card: Card, language: str) -> Equivalent:
    following = card.text[card.position :].strip().splitlines()
    return Silent("others would hear it", following[0] if following else "")


def _call(card: Card, language: str) -> Equivalent:
    if card.icon == INCOMING_ICON:
        return Spoken(_say("call from", language, card.title), "call")
    return Silent(
        "the call is heard", _join((_say("call with", language, card.title), _time(card.text, language)), language)
    )


def _music(card: Card, language: str) -> Equivalent:
    return Silent("it is heard", _say("music", language, card.title, card.text) if card.text else card.title)


def _timer(card: Card, language: str) -> Equivalent:
    if card.text in meanings("time is up"):
        return Spoken(_join((card.title, phrase("time is up", language)), language), "ring")
    if card.icon == "alarm":
        return Silent("it is told when asked for", f"{card.title} {card.text}")
    return Silent("it is told when asked for", _say("left", language, card.title, _time(card.text, language)))


def _meeting(card: Card, language: str) -> Equivalent:
    return Silent("it would be in the recording", _join((card.title, _time(card.text, language)), language))


def _picture(card: Card, language: str) -> Equivalent:
    found = list(dict.fromkeys(box.label for box in card.boxes if box.label))
    if card.text:
        return Spoken(card.text)
    return (
        Spoken(_say("picture of", language, ("、" if language == "zh" else ", ").join(found)))
        if found
        else Tone("picture")
    )


_EQUIVALENTS: Mapping[CardKind, Callable[[Card, str], Equivalent]] = {
    CardKind.STATUS: _status,
    CardKind.CAPTION: _caption,
    CardKind.TRANSLATION: _translation,
    CardKind.REPLY: _reply,
    CardKind.NOTIFICATION: _notification,
    CardKind.LIST: _list,
    CardKind.PRICE: _price,
    CardKind.NAVIGATION: _navigation,
    CardKind.PAYMENT: _payment,
    CardKind.TELEPROMPTER: _teleprompter,
    CardKind.CALL: _call,
    CardKind.MUSIC: _music,
    CardKind.TIMER: _timer,
    CardKind.MEETING: _meeting,
    CardKind.PICTURE: _picture,
}

_SENTENCES = {
    "it is": ("It is {0}", "现在{0}"),
    "message from": ("Message from {0}", "{0}发来消息"),
    "results": ("{0}: {1} results", "{0}，共{1}项"),
    "count": ("{0} results", "共{0}项"),
    "numbered": ("{0}: {1}", "第{0}，{1}"),
    "costs": ("{0} costs {1} at {2}", "{0}在{2}卖{1}"),
    "turn": ("{1}", "{1}"),
    "turn after": ("In {0}, {1}", "前方{0}{1}"),
    "turn onto": ("{1} onto {2}", "{1}，进入{2}"),
    "turn after onto": ("In {0}, {1} onto {2}", "前方{0}{1}，进入{2}"),
    "pay": ("Pay {0} to {1}", "向{1}付款{0}"),
    "call from": ("Call from {0}", "{0}来电"),
    "call with": ("On the phone with {0}", "正在和{0}通话"),
    "music": ("{0} by {1}", "{1}的{0}"),
    "left": ("{0}: {1} left", "{0}还剩{1}"),
    "picture of": ("I see: {0}", "看到：{0}"),
}


def _say(key: str, language: str, *words: object) -> str:
    english, chinese = _SENTENCES[key]
    return (chinese if language == "zh" else english).format(*words).strip()


def _join(parts: tuple[str, ...], language: str) -> str:
    """Sentences one after another."""
    ends = "。！？.!?"
    full = [part.strip() for part in parts if part.strip()]
    sentences = [part if part[-1] in ends else part + ("。" if language == "zh" else ".") for part in full]
    return ("" if language == "zh" else " ").join(sentences)


def _row(row: CardRow) -> str:
    return " ".join(part for part in (row.label, row.value) if part)


def _time(text: str, language: str) -> str:
    """A length of time such as "1:30" in words; anything else as it is."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return text
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return duration(hours * 3600 + minutes * 60 + seconds, language)
