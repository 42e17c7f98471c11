"""What the wearer wants kept is shown to no model that may not see it."""

from quark_glasses.backends.api import ChatRequest
from quark_glasses.backends.llm.chain import WITHHELD, for_tier
from quark_glasses.core.assistant.history import Exchange, History
from quark_glasses.core.assistant.tiers import parse_tier
from quark_glasses.core.types import ChatMessage, ToolCall

EDGE = parse_tier("name=edge backend=openai")
TRUSTED = parse_tier("name=edge backend=openai memory=yes")
GLASSES = parse_tier("name=glasses backend=local")


def conversation() -> tuple[ChatMessage, ...]:
    """Something public, something private, and a look into the memory."""
    history = History()
    history.add(Exchange("how far is the moon", "", "Far."))
    history.add(Exchange("remember that my locker code is 4711", "", "I will.", private=True))
    call = ToolCall("c1", "memory_recall", '{"about": "locker"}')
    return (
        ChatMessage("system", "Be brief."), *history.messages(), ChatMessage("memory", "- locker code 4711"),
        ChatMessage("user", "what is my code"), ChatMessage("assistant", "", tool_calls=(call,)),
        ChatMessage("tool", '{"said": "4711"}', tool_call_id="c1"),
    )  # fmt: skip


def test_a_model_elsewhere_sees_nothing_of_it():
    shown = for_tier(ChatRequest(conversation()), EDGE).messages
    assert not any("4711" in message.content for message in shown)
    assert "how far is the moon" in [message.content for message in shown]
    assert shown[-1].content == WITHHELD


def test_a_model_on_the_glasses_or_one_that_the_wearer_trusts_sees_it():
    for tier in (GLASSES, TRUSTED):
        shown = for_tier(ChatRequest(conversation()), tier).messages
        assert sum("4711" in message.content for message in shown) == 3
        assert {message.role for message in shown} == {"system", "user", "assistant", "tool"}


def test_no_summary_keeps_it():
    history = History()
    history.add(Exchange("remember that my locker code is 4711", "", "I will.", private=True))
    for number in range(200):
        history.add(Exchange(f"question {number} about something long and winding", "", f"the answer is {number}"))
    assert history.summary
    assert "4711" not in history.summary
