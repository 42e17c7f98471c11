"""Looks that are begun before the question is final: what opens the camera, what closes it again, and what they are good for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from views import Play, desk, with_bars

from quark_glasses.core.privacy.lease import Light
from quark_glasses.core.types import Activity, Header, Turn, TurnState, VoiceActivity
from quark_glasses.ros import topics

TEA = "690123456789"
TEXT = {"ocr": "scripted", "ocr_options": ["lines=[Green tea]"]}
STARTED, PAUSED, RESUMED, ENDED = Activity.STARTED, Activity.PAUSED, Activity.RESUMED, Activity.ENDED


def voice(play: Play, state: Activity, utterance: str = "u1") -> None:
    now_ns = play.clock.time_ns
    play.feed(topics.ACTIVITY, VoiceActivity(Header(now_ns), utterance, state, now_ns, now_ns), "audio_frontend")


def turn(play: Play, intent: str, state: TurnState = TurnState.LISTENING, utterance: str = "u1", **slots: Any) -> None:
    told = Turn(Header(play.clock.time_ns), utterance, state, "words", intent, json.dumps(slots), language="en")
    play.feed(topics.TURN, told, "dialogue")


def speak(play: Play, intent: str, **slots: Any) -> None:
    """Words that are understood, and a pause after them."""
    voice(play, STARTED)
    play.go(1)
    turn(play, intent, **slots)
    play.go(0.1)
    voice(play, PAUSED)


def asked(play: Play) -> list[tuple[str, str]]:
    """What the camera was asked for: purpose and utterance, "" given back."""
    return [("" if each.release else each.purpose, each.utterance_id) for each in play.of(topics.LEASE)]


class TestBegin:
    def test_the_camera_opens_when_the_wearer_has_asked_for_a_look_and_stopped_speaking(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA)) as play:
            voice(play, STARTED)
            play.go(0.5)
            turn(play, "look_scan")
            play.go(0.2)
            assert asked(play) == [], "the wearer still speaks"
            voice(play, PAUSED)
            play.go(0.3)
            assert asked(play) == [("read a code", "u1")]
            assert play.of(topics.PRIVACY)[-1].recording_light is Light.ON
            assert play.found == [] == play.of(topics.TOOL_EVENT), "nothing is told"

    def test_the_wearer_may_want_none_of_it(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), early=False) as play:
            speak(play, "look_scan")
            play.go(0.5)
            assert asked(play) == []

    def test_words_that_are_understood_in_the_pause_do_as_well(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            voice(play, STARTED)
            voice(play, PAUSED)
            play.go(0.2)
            assert asked(play) == []
            turn(play, "look_read")
            play.go(0.1)
            assert asked(play) == [("read a text", "u1")]

    @pytest.mark.parametrize(
        ("intent", "slots"),
        [
            ("", {}), ("timer_set", {}), ("price_follow", {"ask": "seller"}), ("list_add", {}),
            ("look_read", {"more": True}), ("price_compare", {"text": "milk"}),
        ],
    )  # fmt: skip
    def test_other_words_open_nothing(self, tmp_path: Path, intent: str, slots: dict[str, Any]) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, intent, **slots)
            play.go(1)
            assert asked(play) == []
            assert play.of(topics.CAMERA) == []

    def test_words_from_long_before_the_pause_open_nothing(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA)) as play:
            voice(play, STARTED)
            turn(play, "look_scan")
            play.go(1)
            voice(play, PAUSED)
            play.go(0.2)
            assert asked(play) == [], "what was said since is not known yet"

    def test_a_camera_that_cannot_be_lent_is_not_asked_for(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), camera={"light": "none"}) as play:
            speak(play, "look_scan")
            play.go(1)
            assert asked(play) == []

    def test_not_while_another_look_goes_on(self, tmp_path: Path) -> None:
        with Play(tmp_path, desk(), **TEXT) as play:
            play.ask("vision.scan", utterance="u0")
            play.go(0.1)
            speak(play, "look_read")
            play.go(0.1)
            assert asked(play) == [("read a code", "u0")]


class TestGiveBack:
    def closed(self, play: Play) -> bool:
        """Is the camera closed, the light out, and was nothing told?"""
        play.go(0.1)
        pictures = len(play.of(topics.CAMERA))
        play.go(2)
        quiet = play.found == [] == play.of(topics.TOOL_EVENT)
        dark = play.of(topics.PRIVACY)[-1].recording_light is Light.OFF
        return quiet and dark and asked(play)[-1][0] == "" and len(play.of(topics.CAMERA)) == pictures

    def test_the_wearer_speaks_on(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "look_what")
            play.go(0.2)
            assert play.of(topics.CAMERA)
            voice(play, RESUMED)
            assert self.closed(play)

    def test_newer_words_ask_for_something_else(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "look_what")
            play.go(0.2)
            turn(play, "")
            assert self.closed(play)

    def test_the_final_words_ask_for_something_else(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "look_what")
            voice(play, ENDED)
            play.go(0.2)
            turn(play, "timer_set", TurnState.THINKING)
            assert self.closed(play)

    def test_a_product_that_was_named_after_all(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "price_compare")
            play.go(0.2)
            assert asked(play) == [("look something up", "u1")]
            turn(play, "price_compare", text="milk")
            assert self.closed(play)

    def test_nobody_asks_in_the_end(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "look_what")
            since = play.clock.time_ns
            play.go(4)
            assert asked(play) == [("see what it is", "u1"), ("", "")]
            last_ns = play.of(topics.CAMERA)[-1].header.stamp_ns
            assert last_ns - since <= 1_700_000_000
            assert self.closed(play)

    def test_it_is_begun_again_only_by_new_words(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "look_what")
            voice(play, RESUMED)
            voice(play, PAUSED)
            play.go(0.2)
            assert asked(play) == [("see what it is", "u1"), ("", "")]
            turn(play, "look_what")
            play.go(0.1)
            assert len(asked(play)) == 3


class TestUse:
    def test_a_code_that_was_seen_is_told_at_once(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA)) as play:
            speak(play, "look_scan")
            play.go(0.4)
            turn(play, "look_scan", TurnState.THINKING)
            before = play.clock.time_ns
            call = play.ask("vision.scan", utterance="u1")
            assert play.said(call).startswith("A product code: 6 9 0 1")
            assert play.clock.time_ns == before
            turn(play, "look_scan", TurnState.THINKING)  # the answer is begun
            play.go(0.5)
            assert [purpose for purpose, _ in asked(play)].count("read a code") == 2, "the second one makes it longer"
            lights = [state.recording_light for state in play.of(topics.PRIVACY)[1:]]
            assert set(lights) == {Light.ON}

    def test_the_text_of_a_picture_of_before_is_read_without_another(self, tmp_path: Path) -> None:
        with Play(tmp_path, desk(), **TEXT) as play:
            speak(play, "look_read")
            play.go(0.4)
            before = play.clock.time_ns
            call = play.ask("vision.read", utterance="u1")
            play.go(0.05)
            assert play.said(call) == "It says: Green tea"
            assert play.found[0].header.stamp_ns <= before

    def test_a_price_is_asked_by_another_node(self, tmp_path: Path) -> None:
        with Play(tmp_path, with_bars(TEA), **TEXT) as play:
            speak(play, "price_compare")
            play.go(0.4)
            play.ask("vision.find", utterance="u1", want=["codes", "texts"], enough=["codes"])
            (found,) = play.found
            assert found.codes[0].agreeing >= 2

    def test_a_look_of_another_utterance_or_kind_takes_new_pictures(self, tmp_path: Path) -> None:
        for tool, utterance in (("vision.scan", "u2"), ("vision.read", "u1")):
            with Play(tmp_path, with_bars(TEA), **TEXT) as play:
                speak(play, "look_scan")
                play.go(0.4)
                before = play.clock.time_ns
                call = play.ask(tool, utterance=utterance)
                play.go(1)
                assert play.said(call)
                assert play.found[0].header.stamp_ns > before

    def test_a_light_that_fails_is_told_once_somebody_asks(self, tmp_path: Path) -> None:
        with Play(tmp_path, desk(), camera={"light_options": [f"script=[{'failed, ' * 30}failed]"]}, **TEXT) as play:
            speak(play, "look_read")
            play.go(0.4)
            assert play.of(topics.TOOL_EVENT) == [] == play.of(topics.CAMERA)
            assert "recording light" in play.answer("vision.read", utterance="u1")
