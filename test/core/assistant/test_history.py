"""What the model remembers of a conversation."""

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.assistant.history import REMEMBERED, Exchange, History
from quark_glasses.core.memory.short import ShortSettings, tokens

words = st.text(st.sampled_from("ab 天气如何"), min_size=1, max_size=80).filter(str.strip)


def said(history: History) -> list[tuple[str, str]]:
    return [(message.role, message.content) for message in history.messages()]


def test_an_answer_that_was_cut_off_is_remembered_as_far_as_it_was_heard():
    history = History()
    history.add(
        Exchange("[now]\nTell me about whales", "Tell me about whales", "Whales are mammals. They ", whole=False)
    )
    assert said(history) == [("user", "[now]\nTell me about whales"), ("assistant", "Whales are mammals. They…")]


def test_only_the_wearers_last_words_count_as_asking():
    history = History()
    for text in ("one", "two", "three"):
        history.add(Exchange(f"[now]\n{text}", text, "yes"))
    assert history.words(2) == ["two", "three"]
    assert history.words(0) == []


def test_what_others_wrote_taints_the_conversation_until_it_is_forgotten():
    history = History()
    history.add(Exchange("read the page", "read the page", "It says hello.", tainted=True))
    assert history.tainted
    for _ in range(REMEMBERED):
        history.add(Exchange("and now something else", "and now something else", "Fine, as you like it."))
    assert not history.tainted


@given(st.lists(st.tuples(words, words), max_size=40))
def test_the_history_stays_within_its_budget_and_ends_with_the_latest(pairs):
    history = History(ShortSettings(most=400, after_folding=200, summary=100))
    for asked, heard in pairs:
        history.add(Exchange(asked, asked, heard))
        messages = history.messages()
        assert messages[-2].content == asked.strip()
        assert sum(tokens(message.content) for message in messages) + tokens(history.summary) <= 500


def test_the_beginning_stays_the_same_from_turn_to_turn_so_that_a_server_may_cache_it():
    history = History(ShortSettings(most=400, after_folding=200, summary=100))
    changed, before = 0, ()
    for number in range(40):
        history.add(Exchange(f"question {number}", "", f"the answer is {number}"))
        now = history.messages()
        changed += now[: len(before)] != before
        before = now
    assert changed <= 8
