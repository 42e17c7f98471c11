"""While the wearer still speaks, the turn tells what the words so far ask for: others get ready for it."""

from __future__ import annotations

import json

from quark_glasses.core.dialogue.around import Around
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.desk import Desk, DeskParts
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.hud.scene import Notification
from quark_glasses.core.types import Header, Transcript, Turn, TurnState

NOW_NS = 1_795_320_000_000_000_000
PHRASES = WakePhrases()
CONVERSATION = Conversation(wake=PHRASES)


def foreseen(text: str, around: Around | None = None, language: str = "en") -> Turn:
    """The turn that is told of while the wearer still speaks."""
    around = around or Around()
    desk = Desk(DeskParts(CONVERSATION, PHRASES, lambda: SkillContext(NOW_NS, around=around), around=around))
    partial = Transcript(Header(NOW_NS), "u", 1, final=False, text=text, language=language)
    (turn,) = (value for value in desk.on_transcript(partial, NOW_NS) if isinstance(value, Turn))
    assert turn.state is TurnState.LISTENING
    return turn


def test_the_turn_tells_the_slots_of_the_words_so_far() -> None:
    turn = foreseen("Hey Quark, how much is oat milk online")
    assert turn.intent == "price_compare"
    assert json.loads(turn.slots_json)["text"] == "oat milk"


def test_words_that_ask_for_nothing_yet_tell_no_slots() -> None:
    turn = foreseen("Hey Quark, so I was")
    assert (turn.intent, turn.slots_json) == ("", "{}")


def test_reading_is_about_what_is_in_view_where_no_message_waits() -> None:
    assert foreseen("Hey Quark, read this to me").intent == "look_read"
    assert foreseen("你好夸克，念一下这个", language="zh").intent == "look_read"


def test_reading_is_about_the_message_that_waits() -> None:
    around = Around()
    around.take(Notification(Header(), "n1", "Chat", "Anna", "Hello", "Dinner at eight?"), NOW_NS)
    assert foreseen("Hey Quark, read this to me", around).intent == "notification_read"
