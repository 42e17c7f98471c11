"""Who speaks: the wearer's voice silences the assistant at once, and what is said decides what becomes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.backchannel import Backchannels
from quark_glasses.core.dialogue.floor import Act, Decision, Floor, FloorPolicy, Owner
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.types import Activity, Header, SpeechProgress, Transcript, VoiceActivity

MS = 1_000_000
WAKE, WORDS = WakePhrases(), Backchannels()


class Talk:
    """A floor with a clock."""

    def __init__(self, **policy: object) -> None:
        self.floor = Floor(FloorPolicy(**policy), WAKE, WORDS)  # type: ignore[arg-type]
        self.now = 0
        self.said: list[Decision] = []
        self.confidence = 0.9

    def after(self, ms: int) -> Talk:
        self.now += ms * MS
        self._keep(self.floor.due(self.now))
        return self

    def voice(self, state: Activity, name: str = "u") -> Talk:
        event = VoiceActivity(Header(self.now), name, state, 0, self.now)
        self._keep(self.floor.on_activity(event, self.now))
        return self

    def words(self, text: str, name: str = "u", *, final: bool = True, stable: str = "", **more: bool) -> Talk:
        transcript = Transcript(
            Header(self.now), name, 1, final, text, stable=stable, confidence=self.confidence, end_ns=self.now
        )
        self._keep(self.floor.on_transcript(transcript, self.now, **more))
        return self

    def heard(self, say_id: str = "a", *, done: bool = True, cancelled: bool = False) -> Talk:
        self._keep(self.floor.on_progress(SpeechProgress(Header(self.now), say_id, "", "", 1, done, cancelled)))
        return self

    def _keep(self, decisions: tuple[Decision, ...]) -> None:
        self.said += decisions

    @property
    def acts(self) -> list[str]:
        return [decision.act.name for decision in self.said]

    @property
    def reasons(self) -> list[str]:
        return [decision.reason for decision in self.said]


def speaking(*, asks: bool = False, **policy: object) -> Talk:
    talk = Talk(**policy)
    talk.floor.speaking("a", asks=asks)
    return talk


def interrupted(**more: object) -> Talk:
    return speaking(**more).voice(Activity.STARTED)  # type: ignore[arg-type]


def test_a_voice_holds_the_speech_at_once() -> None:
    talk = speaking()
    assert talk.floor.owner == Owner.ASSISTANT
    talk.voice(Activity.STARTED)
    assert talk.said == [Decision(Act.HOLD, "voice", "u")]
    assert talk.floor.owner == Owner.WEARER
    assert talk.floor.held


@pytest.mark.parametrize("text", ["Uh-huh.", "嗯", "好的", "Okay", "Mm.", "Right, I see."])
def test_who_listens_lets_it_go_on(text: str) -> None:
    talk = interrupted().voice(Activity.ENDED).words(text)
    assert talk.acts == ["HOLD", "RESUME"]
    assert talk.floor.owner == Owner.ASSISTANT


def test_a_backchannel_is_over_with_its_first_pause() -> None:
    talk = interrupted().words("Uh-huh", final=False).voice(Activity.PAUSED)
    assert talk.acts == ["HOLD", "RESUME"]
    talk.voice(Activity.ENDED).words("Who?")  # what the recogniser makes of it later counts no more
    assert talk.acts == ["HOLD", "RESUME"]


def test_a_backchannel_that_was_another_word_after_all_stops_it() -> None:
    talk = interrupted()
    talk.confidence = 0.2
    talk.words("Yeah", final=False).voice(Activity.PAUSED)
    talk.confidence = 0.7
    assert talk.words("Next.").acts == ["HOLD", "RESUME", "STOP"]


def test_words_from_before_the_last_ones_settle_nothing() -> None:
    talk = interrupted().after(500).words("对", final=False).after(900).voice(Activity.PAUSED)
    assert talk.acts == ["HOLD"]
    talk.words("对面的餐厅叫什么")
    assert talk.acts == ["HOLD", "STOP"]


def test_a_backchannel_that_goes_on_is_speech() -> None:
    talk = interrupted().words("Yeah", final=False).voice(Activity.PAUSED).voice(Activity.RESUMED)
    assert talk.acts == ["HOLD", "RESUME", "HOLD"]
    talk.words("Yeah but what about Friday?")
    assert talk.acts[-1] == "STOP"


@pytest.mark.parametrize("event", ["dropped", "empty"])
def test_noise_lets_it_go_on(event: str) -> None:
    talk = interrupted()
    if event == "dropped":
        talk.voice(Activity.DROPPED)
    else:
        talk.voice(Activity.ENDED).words("")
    assert talk.acts == ["HOLD", "RESUME"]


@pytest.mark.parametrize("text", ["What about Friday?", "那星期五呢", "No, the other one.", "换一个城市"])
def test_words_stop_it_and_are_meant_for_the_glasses(text: str) -> None:
    talk = interrupted().voice(Activity.ENDED).words(text)
    assert talk.acts == ["HOLD", "STOP"]
    assert talk.reasons[-1] == "interrupted"
    assert talk.floor.took("u")
    assert talk.floor.owner == Owner.NOBODY


def test_words_so_far_stop_it_early_once_they_are_sure() -> None:
    talk = interrupted().words("I", final=False).words("Turn", final=False)
    assert talk.acts == ["HOLD"]
    talk.words("Turn the", final=False, stable="Turn")
    assert talk.acts == ["HOLD", "STOP"]
    assert interrupted().words("Set a timer", final=False).acts == ["HOLD", "STOP"]


def test_a_hum_that_the_recogniser_made_a_word_of_stops_nothing() -> None:
    for text in ("Mom.", "迟到了", "追对对"):
        talk = interrupted().words(text, final=False, stable=text).words(text)
        assert talk.acts == ["HOLD", "RESUME"], text
    mumbled = interrupted().after(800)
    mumbled.confidence = 0.3
    assert mumbled.words("Luna.").acts == ["HOLD", "RESUME"]
    assert interrupted(asks=True).words("Mom.").acts == ["HOLD", "STOP"]  # it may be the answer


def test_a_command_is_one_however_unsure_it_is() -> None:
    talk = Talk()
    talk.floor = Floor(FloorPolicy(), WAKE, WORDS, is_command=lambda text, language: text == "几点了")
    talk.confidence = 0.3
    talk.floor.speaking("a")
    talk.voice(Activity.STARTED).words("几点了")
    assert talk.acts == ["HOLD", "STOP"]


def test_its_own_words_out_of_the_microphone_interrupt_nobody() -> None:
    talk = Talk()
    talk.floor.speaking("a", "The first train leaves at nine fifteen and takes one hour.")
    talk.voice(Activity.STARTED).words("train leaves at nine", final=False).voice(Activity.ENDED)
    talk.words("First train leaves at nine fifty")
    assert talk.acts == ["HOLD", "RESUME"]
    talk.voice(Activity.STARTED, "u2").words("nine fifteen?", "u2")  # this is a question
    assert talk.acts[-1] == "STOP"


def test_okay_is_an_answer_to_a_question_and_a_hum_is_not() -> None:
    assert interrupted(asks=True).words("Okay.").acts == ["HOLD", "STOP"]
    assert interrupted(asks=True).words("好的").acts == ["HOLD", "STOP"]
    assert interrupted(asks=True).words("Oh.").acts == ["HOLD", "RESUME"]


@pytest.mark.parametrize("text", ["Stop", "停", "别说了", "Hey Quark, stop."])
@pytest.mark.parametrize("final", [True, False])
@pytest.mark.parametrize("who", ["anyone", "wake"])
def test_stop_stops_from_every_state(text: str, final: bool, who: str) -> None:
    thinking = Talk(interrupt=who)
    thinking.floor.thinking("earlier")
    for talk in (thinking, speaking(interrupt=who), interrupted(interrupt=who)):
        talk.words(text, "u", final=final)
        assert talk.acts[-1] == "STOP"
        assert talk.reasons[-1] == "asked to stop"


def test_a_hold_of_which_nothing_is_heard_ends_by_itself() -> None:
    talk = interrupted(longest_hold_ms=4000).after(3900)
    assert talk.acts == ["HOLD"]
    talk.after(200)
    assert talk.acts == ["HOLD", "RESUME"]
    talk.voice(Activity.PAUSED).voice(Activity.RESUMED)  # the same utterance holds no more, but its words count
    assert talk.acts == ["HOLD", "RESUME"]
    talk.words("Tell me something else please")
    assert talk.acts[-1] == "STOP"


def test_words_that_never_come_are_waited_for_a_shorter_time() -> None:
    talk = interrupted(words_ms=1000).after(500).voice(Activity.ENDED).after(1100)
    assert talk.acts == ["HOLD", "RESUME"]


def test_in_noise_sound_alone_holds_no_more_but_words_still_stop() -> None:
    talk = speaking(most_fruitless=2)
    for name in ("u1", "u2", "u3"):
        talk.voice(Activity.STARTED, name).voice(Activity.DROPPED, name)
    assert talk.acts == ["HOLD", "RESUME", "HOLD", "RESUME"]
    talk.words("stop", "u4")
    assert talk.acts[-1] == "STOP"
    talk.floor.speaking("b")
    talk.voice(Activity.STARTED, "u5").voice(Activity.DROPPED, "u5")
    assert talk.acts[-1] == "STOP"
    talk.after(10_000)  # it was quiet for a while
    talk.voice(Activity.STARTED, "u6")
    assert talk.acts[-1] == "HOLD"


def test_only_those_who_say_the_wake_phrase_interrupt_where_it_is_so_set() -> None:
    def talk() -> Talk:
        return interrupted(interrupt="wake")

    assert talk().words("What shall we have for dinner?").reasons == ["voice", "not addressed"]
    assert talk().words("What shall we", final=False).acts == ["HOLD", "RESUME"]
    assert talk().words("Hey Quark, what time is it?").acts == ["HOLD", "STOP"]
    assert talk().words("Hey Quark.").acts == ["HOLD", "STOP"]
    assert talk().words("What time is it?", addressed=True).acts == ["HOLD", "STOP"]


def test_while_it_thinks_only_another_request_for_it_counts() -> None:
    talk = Talk()
    talk.floor.thinking("u0")
    talk.voice(Activity.STARTED).voice(Activity.DROPPED).words("嗯").words("Okay", addressed=True)
    talk.words("Where did you put the keys?").words("Set a timer", final=False, addressed=True)
    assert talk.acts == []
    assert talk.floor.owner == Owner.ASSISTANT
    talk.words("Set a timer for two minutes", addressed=True)
    assert talk.reasons == ["another request"]


def test_nothing_happens_while_nobody_speaks() -> None:
    talk = Talk().voice(Activity.STARTED)
    assert talk.floor.owner == Owner.WEARER
    talk.voice(Activity.ENDED).words("stop").words("Hello there").after(99_999)
    assert talk.acts == []
    assert talk.floor.owner == Owner.NOBODY


def test_the_end_of_the_answer_ends_the_hold() -> None:
    talk = interrupted().heard("a")
    assert talk.acts == ["HOLD", "RESUME"]
    cancelled = interrupted().heard("a", cancelled=True)  # the speaker gave up the hold with it
    assert cancelled.acts == ["HOLD"]
    assert not cancelled.floor.held


def test_a_hold_outlasts_the_clause_while_more_is_to_come() -> None:
    talk = Talk()
    talk.floor.thinking("u0")
    talk.floor.speaking("a")
    talk.voice(Activity.STARTED).heard("a")
    assert talk.floor.held
    talk.floor.speaking("b")
    talk.words("Uh-huh")
    assert talk.acts == ["HOLD", "RESUME"]


def test_who_speaks_again_keeps_the_floor() -> None:
    talk = interrupted().voice(Activity.ENDED).voice(Activity.STARTED, "u2").words("Yeah", "u")
    assert talk.acts == ["HOLD"]
    talk.words("but which of them is cheaper?", "u2")
    assert talk.acts == ["HOLD", "STOP"]


def test_a_policy_that_makes_no_sense_is_refused() -> None:
    for wrong in ({"interrupt": "cats"}, {"longest_hold_ms": 0}, {"words_ms": -1}):
        with pytest.raises(InvalidParameter):
            FloorPolicy(**wrong)  # type: ignore[arg-type]


NAMES = st.sampled_from(["u1", "u2", "u3"])
SAYS = st.sampled_from(["a", "b"])
TEXTS = st.sampled_from(["", "嗯", "Yeah", "What about Friday", "stop", "Hey Quark", "I", "别说了", "Hey Quark 换一个"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("voice"), st.sampled_from(list(Activity)), NAMES),
        st.tuples(st.just("words"), TEXTS, NAMES, st.booleans(), st.booleans()),
        st.tuples(st.just("speaking"), SAYS, st.booleans()),
        st.tuples(st.just("heard"), SAYS, st.booleans()),
        st.tuples(st.just("thinking"), st.sampled_from(["", "u0", "u1"])),
        st.tuples(st.just("stopped")),
        st.tuples(st.just("after"), st.integers(0, 3000)),
    ),
    max_size=40,
)


@given(STEPS, st.sampled_from(["anyone", "wake"]))
def test_whatever_happens_a_hold_is_followed_by_one_end(steps: list[tuple], who: str) -> None:  # type: ignore[type-arg]
    talk = Talk(interrupt=who, longest_hold_ms=5000)
    silent = False  # does the speaker hold?
    since = 0
    for step in steps:
        before, busy = len(talk.said), talk.floor.owner == Owner.ASSISTANT or talk.floor.held
        kind, *values = step
        if kind == "voice":
            talk.voice(*values)
        elif kind == "words":
            talk.words(values[0], values[1], final=values[2], addressed=values[3])
        elif kind == "speaking":
            talk.floor.speaking(values[0], asks=values[1])
        elif kind == "heard":
            known = values[0] in talk.floor._says
            talk.heard(values[0], cancelled=values[1])
            silent = silent and not (known and values[1])  # the speaker gives up a hold with a stop
        elif kind == "thinking":
            talk.floor.thinking(values[0])
        elif kind == "stopped":
            talk.floor.stopped()
            silent = False
        else:
            talk.after(values[0])
        for decision in talk.said[before:]:
            if decision.act == Act.HOLD:
                assert not silent
                silent, since = True, talk.now
            elif decision.act == Act.RESUME:
                assert silent  # never after a stop
                silent = False
            else:
                silent = False
                assert talk.floor.owner != Owner.ASSISTANT
        assert talk.floor.held == silent
        assert not silent or talk.now - since < 5000 * MS or kind != "after"
        if kind == "words" and values[0] in ("stop", "别说了") and busy:
            assert talk.said[-1].act == Act.STOP
            assert len(talk.said) > before
    talk.after(5000)
    assert not talk.floor.held
