"""The hud node: cards from anywhere become scenes and pictures, and words where there is no display."""

from __future__ import annotations

import numpy as np
import pytest
from talk import scene

from quark_glasses.core.errors import ModelMissing
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, Notification
from quark_glasses.core.types import Header, Tap
from quark_glasses.models import font_files
from quark_glasses.nodes.hud import Hud
from quark_glasses.ros import topics

TURN = Card("turn", CardKind.NAVIGATION, "120 m", "Museum Road", "en", icon="turn-left")


@pytest.fixture(autouse=True)
def font():
    try:
        font_files()
    except ModelMissing as error:
        pytest.skip(str(error))


def shown(play):
    return [[card.id for card in each.cards] for each in play.watcher.of(topics.HUD_SCENE)]


def pictures(play):
    return [frame.pixels for frame in play.watcher.of(topics.HUD_PIXELS)]


def test_a_card_of_another_node_is_drawn_and_taken_away_again():
    with scene(Hud) as play:
        play.watcher.send(topics.HUD_CARD, CardUpdate(Header(1), TURN))
        play.until(lambda: pictures(play) and pictures(play)[-1].any())
        assert "turn" in shown(play)[-1]
        assert pictures(play)[-1].shape == (480, 640, 3)
        play.watcher.send(topics.HUD_CARD, CardUpdate(Header(2), TURN, remove=True))
        play.until(lambda: not pictures(play)[-1].any())
        assert shown(play)[-1] == []
        assert [state.on for state in play.watcher.of(topics.DISPLAY)] == [False, True, False]


def test_nobody_else_may_put_the_status_in_its_place():
    with scene(Hud) as play:
        play.watcher.send(topics.HUD_CARD, CardUpdate(Header(1), Card("status", CardKind.STATUS, "12:00 sharp")))
        play.watcher.send(topics.TAP, Tap(Header(2)))
        play.until(lambda: ["status"] in shown(play))
        assert play.watcher.of(topics.HUD_SCENE)[-1].cards[0].title != "12:00 sharp"


def test_without_a_display_a_message_is_a_tone_and_its_sender():
    message = Notification(Header(1), "m1", "Messages", "Li Lei", text="See you at six", language="en")
    with scene(Hud, hud={"display": "none", "language": "en"}) as play:
        play.watcher.send(topics.NOTIFICATION, message)
        play.until(lambda: play.watcher.of(topics.SAY))
        said = play.watcher.of(topics.SAY)[0].text
        assert "Li Lei" in said
        assert "six" not in said, "others may listen"
        tone = play.watcher.of(topics.AUDIO_SPEECH)[0]
        assert tone.stream_id.startswith("cue-")
        assert np.abs(tone.samples).max() > 1000
        assert not play.watcher.of(topics.DISPLAY)
