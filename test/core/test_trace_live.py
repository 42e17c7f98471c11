"""A trace of glasses that run: each utterance is told once, and nothing of it is kept."""

from __future__ import annotations

from quark_glasses.core.hud.scene import Card, CardKind, HudScene
from quark_glasses.core.trace.live import GIVE_UP_NS, QUIET_NS, SETTLE_NS, LiveTrace
from quark_glasses.core.types import Activity, Header, Tap, Turn, TurnState, VoiceActivity, Wake, WakeSource

SECOND = 1_000_000_000
NOW = 1_000 * SECOND


def turn(at_ns: int, state: TurnState = TurnState.DONE, name: str = "u1") -> Turn:
    return Turn(Header(at_ns), name, state, "what time is it", "clock", reply="three")


def told(live: LiveTrace, at_ns: int) -> list[str]:
    return [one.utterance_id for one in live.ended(at_ns)]


def test_an_answered_utterance_is_told_once_when_it_has_settled():
    live = LiveTrace()
    live.feed(turn(NOW), NOW)
    assert told(live, NOW + SETTLE_NS) == []
    assert told(live, NOW + SETTLE_NS + 1) == ["u1"]
    live.feed(turn(NOW + SECOND), NOW + SECOND)
    assert told(live, NOW + GIVE_UP_NS) == []


def test_speech_that_was_not_for_the_glasses_is_told_when_it_is_quiet():
    live = LiveTrace()
    live.feed(VoiceActivity(Header(NOW), "u1", Activity.STARTED, NOW), NOW)
    live.feed(VoiceActivity(Header(NOW), "u1", Activity.DROPPED, NOW), NOW)
    assert told(live, NOW + QUIET_NS) == []
    assert told(live, NOW + QUIET_NS + 1) == ["u1"]


def test_what_never_ends_is_given_up():
    live = LiveTrace()
    live.feed(turn(NOW, TurnState.THINKING), NOW)
    assert told(live, NOW + GIVE_UP_NS) == []
    assert told(live, NOW + GIVE_UP_NS + 1) == ["u1"]


def test_a_card_that_stays_on_the_display_tells_nothing_again_and_nothing_is_kept():
    live = LiveTrace()
    live.feed(turn(NOW), NOW)
    assert told(live, NOW + SECOND) == ["u1"]
    scene = HudScene(Header(NOW + SECOND), 2, (Card("reply", CardKind.REPLY, utterance_id="u1"),))
    live.feed(scene, NOW + SECOND)
    assert told(live, NOW + GIVE_UP_NS) == []
    assert live.trace.utterances == {}


def test_the_tap_that_woke_the_glasses_is_still_known_when_it_is_told():
    live = LiveTrace()
    live.feed(Tap(Header(NOW), 1), NOW)
    live.feed(Wake(Header(NOW), WakeSource.TAP), NOW)
    live.feed(VoiceActivity(Header(NOW), "u1", Activity.STARTED, NOW + 1), NOW)
    live.feed(turn(NOW + SECOND), NOW + SECOND)
    (one,) = live.ended(NOW + 3 * SECOND)
    woken = live.trace.wake_of(one)
    assert woken is not None
    assert woken.source is WakeSource.TAP
