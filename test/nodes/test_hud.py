"""The hud node: cards from anywhere become scenes and pictures, and words where there is no display."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from talk import scene

from quark_glasses.core.errors import ModelMissing
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, Notification
from quark_glasses.core.types import Header, Tap
from quark_glasses.models import font_files
from quark_glasses.nodes.hud import Hud
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

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


class Onlooker(GlassesNode):
    """Looks at the small pictures alone, while it looks."""

    name = "onlooker"

    def configure(self, params):
        self.cards, self.pngs = self.publisher(topics.HUD_CARD), []

    def activate(self):
        self.look_away = self.listen(topics.HUD_FRAME, self.pngs.append)


def test_who_sees_few_pictures_still_sees_the_last_one_and_drawing_rests_when_nobody_looks():
    with Runner() as runner:
        hud, onlooker = Hud(context=runner.context), Onlooker(context=runner.context)
        runner.add(hud)
        runner.add(onlooker)
        runner.up()
        runner.spin_until(lambda: len(onlooker.pngs) > 0, 5.0)
        for number in range(4):  # within less than the time between two pictures
            onlooker.cards.publish(CardUpdate(Header(number + 1), replace(TURN, title=f"{9 - number}0 m")))
            runner.spin_until(lambda: False, 0.01)
        settled = lambda: hud.beat is None and not hud.late and hud.scene.cards and hud.scene.cards[0].title == "60 m"  # noqa: E731
        runner.spin_until(lambda: False, 1.5)
        assert runner.spin_until(settled, 5.0)
        shown = cv2.imdecode(np.frombuffer(onlooker.pngs[-1].data, np.uint8), cv2.IMREAD_COLOR_RGB)
        assert np.array_equal(shown, hud.screen.show(hud.scene, hud.now_ns, wants_pixels=True).pixels)
        hud.beat = hud.tick(0.01, hud.draw)
        onlooker.look_away()
        assert runner.spin_until(lambda: hud.beat is None, 5.0)
