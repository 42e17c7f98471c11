"""What pages send is read with suspicion."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.web.asks import MOST_TEXT, Got, Record, Seen, Tapped, Typed, Voice, Watch, plain_text, read_ask

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
VERBS = st.sampled_from(["watch", "type", "tap", "record", "voice", "got", "seen", "eval", ""])
FIELDS = st.sampled_from(["what", "text", "language", "count", "on", "n", "stream"])


@pytest.mark.parametrize(
    ("message", "ask"),
    [
        ({"do": "watch", "what": ["pictures", "sound"]}, Watch(frozenset({"pictures", "sound"}))),
        ({"do": "watch", "what": []}, Watch(frozenset())),
        ({"do": "type", "text": "  几点了\n？ ", "language": "zh"}, Typed("几点了 ？", "zh")),
        ({"do": "type", "text": "hi"}, Typed("hi", "en")),
        ({"do": "tap", "count": 2}, Tapped(2)),
        ({"do": "record", "on": True}, Record(True)),
        ({"do": "voice", "on": False}, Voice(False)),
        ({"do": "got", "n": 7}, Got(7)),
        ({"do": "seen", "stream": "hud", "n": 9}, Seen("hud", 9)),
    ],
)
def test_what_a_page_may_ask(message, ask):
    assert read_ask(json.dumps(message)) == ask


@pytest.mark.parametrize(
    "message",
    [
        "", "{", "[]", "null", '"tap"', "{}", '{"do": 1}', '{"do": ["tap"]}', '{"do": "tap"}', '{"do": "tap", "count": true}',
        '{"do": "tap", "count": 99}', '{"do": "tap", "count": 1.0}', '{"do": "watch", "what": ["keys"]}',
        '{"do": "watch", "what": [[]]}', '{"do": "type", "text": ""}', '{"do": "type", "text": " \\u200b "}',
        json.dumps({"do": "type", "text": "x" * (MOST_TEXT + 1)}), '{"do": "record", "on": 1}', '{"do": "got", "n": -1}',
        '{"do": "seen", "stream": "eye", "n": 1}', "[" * 5000,
    ],
)  # fmt: skip
def test_what_it_may_not(message):
    with pytest.raises(InvalidInput) as caught:
        read_ask(message)
    assert caught.value.fix


@given(st.dictionaries(FIELDS, JSON, max_size=4), VERBS)
def test_nothing_else_happens_whatever_is_sent(fields, verb):
    try:
        ask = read_ask(json.dumps({**fields, "do": verb}))
    except InvalidInput:
        return
    if isinstance(ask, Typed):
        assert 0 < len(ask.text) <= MOST_TEXT


@given(st.text(max_size=200))
def test_typed_text_has_no_control_signs(text):
    plain = plain_text(text)
    assert plain == plain.strip()
    assert not any(sign in plain for sign in "\n\r\t\0\x1b\u202e\u2066\u200b")
    assert plain_text(plain) == plain


def test_a_text_keeps_its_words():
    assert plain_text("Set a\ttimer \u202efor 10 分钟!") == "Set a timer for 10 分钟!"
