"""The conversation so far, kept within a budget."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.memory.short import ShortSettings, ShortTerm, first_sentence, line_of, message_tokens, tokens
from quark_glasses.core.types import ChatMessage, ToolCall

SMALL = ShortSettings(most=200, after_folding=100, summary=80, message=60)


def exchange(number: int) -> list[ChatMessage]:
    said = f"Question number {number} about the journey to Hangzhou? And some more words that hardly matter here."
    return [ChatMessage("user", said), ChatMessage("assistant", f"Answer {number}. With a second sentence to it.")]


def test_a_short_conversation_stays_word_for_word() -> None:
    short = ShortTerm(SMALL)
    for message in exchange(1):
        short.add(message)
    assert short.messages == tuple(exchange(1))
    assert short.summary == ""
    assert short.pending is None


def test_old_exchanges_become_a_line_each_and_the_latest_stay() -> None:
    short = ShortTerm(SMALL)
    for number in range(6):
        for message in exchange(number):
            short.add(message)
    assert short.messages[-2:] == tuple(exchange(5))
    assert "Question number" in short.summary
    assert "hardly matter" not in short.summary
    assert "Answer" in short.summary
    assert short.messages[0].role == "user"


def test_the_beginning_stays_the_same_for_several_turns() -> None:
    """So a server's prefix cache serves it: folding takes more than it must."""
    short = ShortTerm(ShortSettings(most=400, after_folding=150, summary=80))
    begins = []
    for number in range(40):
        for message in exchange(number):
            short.add(message)
        begins.append((short.summary, short.messages[0]))
    changes = sum(a != b for a, b in zip(begins, begins[1:], strict=False))
    assert 0 < changes <= 13


def test_a_result_is_never_kept_without_its_call() -> None:
    short = ShortTerm(SMALL)
    call = ToolCall("c1", "weather", '{"city": "Hangzhou"}')
    for number in range(10):
        short.add(ChatMessage("user", f"What is the weather on day {number} of the trip?"))
        short.add(ChatMessage("assistant", "", tool_calls=(call,)))
        short.add(ChatMessage("tool", '{"sky": "clear"}' * 5, tool_call_id="c1"))
        short.add(ChatMessage("assistant", "It will be clear."))
        assert short.messages[0].role == "user"
        open_calls = 0
        for message in short.messages:
            open_calls += len(message.tool_calls) - (message.role == "tool")
            assert open_calls >= 0
    assert "sky" not in short.summary


def test_a_huge_result_does_not_break_the_budget() -> None:
    short = ShortTerm(SMALL)
    short.add(ChatMessage("user", "Read it."))
    short.add(ChatMessage("tool", "word " * 5000, tool_call_id="c"))
    assert sum(map(message_tokens, short.messages)) <= SMALL.most


def test_a_model_may_sum_up_what_was_folded() -> None:
    short = ShortTerm(SMALL)
    for number in range(6):
        for message in exchange(number):
            short.add(message)
    pending = short.pending
    assert pending is not None
    for message in exchange(6) + exchange(7):
        short.add(message)
    short.accept("The wearer plans a journey to Hangzhou.", pending.upto)
    assert short.summary.startswith("The wearer plans a journey to Hangzhou.")
    assert "number 0" not in short.summary
    later = short.pending
    short.accept("An older one that comes late.", pending.upto)
    assert "older" not in short.summary
    assert later == short.pending


def test_a_model_s_summary_is_cut_at_a_sentence() -> None:
    short = ShortTerm(SMALL)
    for number in range(6):
        for message in exchange(number):
            short.add(message)
    assert short.pending is not None
    short.accept("This is a sentence of some length. " * 40, short.pending.upto)
    assert tokens(short.summary) <= SMALL.summary
    assert short.summary.splitlines()[0].endswith("length.")


def test_an_answer_of_which_less_was_heard_is_corrected() -> None:
    short = ShortTerm()
    for message in exchange(1):
        short.add(message)
    short.replace_last(ChatMessage("assistant", "Answer"))
    assert short.messages[-1].content == "Answer"
    short.clear()
    short.replace_last(ChatMessage("assistant", "nothing"))
    assert short.messages == ()


def test_lines_are_in_the_language_of_the_wearer() -> None:
    line = line_of(
        [ChatMessage("user", "明天去杭州。带伞吗？"), ChatMessage("assistant", "会下雨，带上吧。早点出发。")]
    )
    assert line == "用户: 明天去杭州。 你: 会下雨，带上吧。"
    assert first_sentence("It costs 3.50 euros. Really.") == "It costs 3.50 euros."


MESSAGES = st.lists(
    st.builds(ChatMessage, st.sampled_from(["user", "assistant", "tool"]), st.text("ab 你好。. ", max_size=400)),
    max_size=30,
)


@settings(max_examples=80, deadline=None)
@given(MESSAGES)
def test_no_conversation_outgrows_the_budget_by_more_than_its_last_exchange(messages: list[ChatMessage]) -> None:
    short = ShortTerm(SMALL)
    for message in messages:
        short.add(message)
        assert tokens(short.summary) <= SMALL.summary + 130  # a single line may be that long
        last = (
            len(short.messages) - next((i for i, m in enumerate(reversed(short.messages)) if m.role == "user"), 0) - 1
        )
        before = short.messages[:last] if any(m.role == "user" for m in short.messages) else ()
        assert sum(map(message_tokens, before)) <= SMALL.most
