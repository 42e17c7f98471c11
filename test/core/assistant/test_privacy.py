"""What the wearer wants kept is shown to no model that may not see it."""

from quark_glasses.backends.api import ChatRequest
from quark_glasses.backends.llm.chain import WITHHELD, for_tier
from quark_glasses.core.assistant.assistant import Assistant
from quark_glasses.core.assistant.history import Exchange, History
from quark_glasses.core.assistant.tiers import parse_tier
from quark_glasses.core.types import (
    AskChunk,
    AskRequest,
    ChatMessage,
    Header,
    SayRequest,
    SpeechProgress,
    ToolCall,
    Turn,
    TurnState,
)

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


def test_what_a_trusted_model_told_of_it_is_kept_from_the_next_model_elsewhere():
    assistant = Assistant()

    def talk(number: int, words: str, reply: str, memory: str = "", *, with_memory: bool) -> None:
        turn = Turn(Header(0), f"u{number}", TurnState.THINKING, words, language="en")
        asked = [e for e in assistant.ask(turn, words, str, 0, memory=memory) if isinstance(e, AskRequest)]
        chunk = AskChunk(
            Header(0), asked[0].request_id, text=reply, last=True, finish_reason="stop", tier="edge", with_memory=with_memory
        )  # fmt: skip
        said = [e for e in assistant.on_chunk(chunk, 0) if isinstance(e, SayRequest)]
        for say in said:
            list(
                assistant.on_progress(SpeechProgress(Header(0), say.say_id, "", say.text, len(say.text), done=True), 0)
            )
        assistant.remember()

    talk(1, "how far is the moon", "Far away.", with_memory=True)
    talk(2, "what is my locker code", "It is 4711.", "- locker code 4711", with_memory=True)
    talk(3, "say that again", "4711, as I said.", with_memory=True)  # it saw the exchange before
    shown = for_tier(ChatRequest(assistant.history.messages()), EDGE).messages
    assert [m.content for m in shown] == ["how far is the moon", "Far away."]
    trusted = for_tier(ChatRequest(assistant.history.messages()), TRUSTED).messages
    assert [m.role for m in trusted] == ["user", "assistant"] * 3
