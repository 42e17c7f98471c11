"""The way of a reply from the model to the ear."""

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.assistant.reply import AHEAD, Reply
from quark_glasses.core.types import Header, SpeechProgress

NOW = Header(1)
SENTENCE = "Whales are mammals. They breathe air, and they sing! Some live for two hundred years. "


def progress(say, heard=None, *, cancelled=False) -> SpeechProgress:
    done = heard is None or cancelled
    return SpeechProgress(NOW, say.say_id, "u1", say.text, len(say.text) if heard is None else heard, done, cancelled)


def speak(reply: Reply, pieces: list[str]) -> list[str]:
    """Play a reply to its end; the texts that were spoken."""
    texts, playing = [], []
    for piece in pieces:
        list(reply.feed(piece, NOW, "edge"))
        playing += reply.next(NOW)
    list(reply.complete(NOW, "edge"))
    playing += reply.next(NOW)
    while playing:
        say = playing.pop(0)
        texts.append(say.text)
        assert reply.on_progress(progress(say))
        playing += reply.next(NOW)
        assert len(playing) <= AHEAD
    return texts


def test_the_first_clause_is_spoken_while_the_rest_is_still_being_written():
    reply = Reply("reply-1", "u1", "en")
    shown = list(reply.feed("Whales are mammals. They breathe", NOW, "edge"))
    (say,) = reply.next(NOW)
    assert say.text.strip() == "Whales are mammals."
    assert say.interrupt
    assert [chunk.text for chunk in shown] == [say.text]


@given(st.lists(st.text(st.sampled_from("ab ,.!?，。鲸鱼 \n"), max_size=12), max_size=30))
def test_every_character_is_spoken_once_and_in_order_however_it_arrives(pieces):
    reply = Reply("reply-1", "u1", "zh")
    texts = speak(reply, pieces)
    assert "".join(texts).strip() == "".join(pieces).strip()
    assert reply.heard == "".join(texts)
    assert reply.over


def test_a_fast_model_does_not_run_far_ahead_of_the_voice():
    reply = Reply("reply-1", "u1", "en")
    list(reply.feed(SENTENCE * 20, NOW, "edge"))
    assert len(list(reply.next(NOW))) == AHEAD
    assert list(reply.next(NOW)) == []


def test_what_was_not_played_was_not_heard():
    reply = Reply("reply-1", "u1", "en")
    list(reply.feed(SENTENCE, NOW, "edge"))
    first, second = reply.next(NOW)
    reply.on_progress(progress(first))
    reply.on_progress(progress(second, 5, cancelled=True))
    reply.drop()
    assert reply.heard == first.text + second.text[:5]
    assert reply.cut
    assert reply.over


def test_each_text_is_spoken_in_its_own_language():
    reply = Reply("reply-1", "u1", "zh")
    list(reply.feed("Good morning! 就是早上好。", NOW, "edge"))
    list(reply.complete(NOW, "edge"))
    assert [say.language for say in reply.next(NOW)] == ["en", "zh"]
