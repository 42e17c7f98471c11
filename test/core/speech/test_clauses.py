"""A reply leaves in clauses while it is still being written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.speech.clauses import ClauseLimits, ClauseSplitter, weight

REPLY = st.text(alphabet=st.sampled_from("好的我设了十分钟，。！？、：ab Dr.3:5,\n“”…"), max_size=120)


def split(text: str, step: int = 1) -> list[str]:
    splitter = ClauseSplitter()
    clauses = [clause for at in range(0, len(text), step) for clause in splitter.feed(text[at : at + step])]
    return [clause.text for clause in clauses + splitter.flush()]


@pytest.mark.parametrize(
    ("reply", "clauses"),
    [
        ("好的，十分钟的计时器设好了。还要别的吗？", ["好的，", "十分钟的计时器设好了。", "还要别的吗？"]),
        ("Okay, set for 3.5 minutes. Anything else?", ["Okay, ", "set for 3.5 minutes. ", "Anything else?"]),
        ("Dr. Smith called at 10:30. Call back?", ["Dr. Smith called at 10:30. ", "Call back?"]),
        ("It costs $1,299.00 in the U.S. today.", ["It costs $1,299.00 in the U.S. today."]),
        ("他说：“你好！”然后走了。", ["他说：", "“你好！”", "然后走了。"]),
        ("1. 苹果\n2. 香蕉\n", ["1. 苹果\n", "2. 香蕉\n"]),
        ("有苹果、梨、香蕉和橙子。", ["有苹果、梨、香蕉和橙子。"]),
        ("真的吗？！太好了", ["真的吗？！", "太好了"]),
        ("没有标点", ["没有标点"]),
        ("   ", []),
    ],
)
@pytest.mark.parametrize("step", [1, 5, 1000])
def test_splits_where_a_speaker_would(reply: str, clauses: list[str], step: int) -> None:
    assert split(reply, step) == clauses


def test_first_clause_leaves_before_the_reply_is_complete() -> None:
    splitter = ClauseSplitter()
    assert splitter.feed("好的，") == []  # a closing quote could still follow
    assert [clause.text for clause in splitter.feed("我")] == ["好的，"]


def test_a_number_is_not_cut_while_it_arrives() -> None:
    splitter = ClauseSplitter()
    assert splitter.feed("The price is 3.") == []
    assert splitter.feed("5") == []
    assert [clause.text for clause in splitter.feed(" dollars. O")] == ["The price is 3.5 dollars. "]


@given(reply=REPLY, step=st.integers(min_value=1, max_value=9))
def test_clauses_joined_are_the_reply(reply: str, step: int) -> None:
    splitter = ClauseSplitter()
    clauses = [clause for at in range(0, len(reply), step) for clause in splitter.feed(reply[at : at + step])]
    clauses += splitter.flush()
    said = "".join(clause.text for clause in clauses)
    assert reply.startswith(said)
    assert not reply[len(said) :].strip()
    assert [clause.index for clause in clauses] == list(range(len(clauses)))
    assert all(reply[clause.start : clause.end] == clause.text for clause in clauses)
    assert all(weight(clause.text) <= ClauseLimits().longest + 1 for clause in clauses[:-1])


@given(reply=REPLY, step=st.integers(min_value=1, max_value=9))
def test_the_pace_of_arrival_changes_nothing(reply: str, step: int) -> None:
    assert split(reply, step) == split(reply, 1000)


def test_a_breathless_reply_is_cut_between_words() -> None:
    clauses = split("word " * 60)
    assert len(clauses) > 1
    assert all(clause.endswith("word ") for clause in clauses)


def test_a_splitter_serves_one_reply_after_another() -> None:
    splitter = ClauseSplitter()
    splitter.feed("好的。")
    assert [clause.text for clause in splitter.flush()] == ["好的。"]
    splitter.feed("再见。")
    assert [(clause.index, clause.start, clause.text) for clause in splitter.flush()] == [(0, 0, "再见。")]
