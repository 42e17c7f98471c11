"""What the page is told, as plain values."""

import json
import math

import numpy as np
import pytest
from fed import BEGIN_NS, MS, health, spoken, typed
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.scene import Card, CardKind, CardRow, DisplayState, HudScene
from quark_glasses.core.privacy.lease import Lease, Light, PrivacyState, Sensor
from quark_glasses.core.types import (
    Battery,
    Header,
    Health,
    HealthRow,
    Level,
    Playback,
    ReplyChunk,
    Transcript,
    Turn,
    TurnState,
)  # fmt: skip
from quark_glasses.core.vision.calibration import pinhole
from quark_glasses.devices import load
from quark_glasses.web import views
from quark_glasses.web.conversation import MOST_SIGNS, Conversation
from quark_glasses.web.teller import Teller
from quark_glasses.web.voice import PageVoice


def fed_with(*values, most=60):
    talk = Conversation(most)
    for value in values:
        talk.feed(value, value.header.stamp_ns)
    return talk


def test_a_spoken_turn_is_told_with_its_stages_tools_and_tier():
    view = fed_with(*spoken("u1", "weather?", "sunny", 0)).view("u1")
    assert (view["heard"], view["final"], view["reply"], view["tier"], view["model"]) == (
        "weather?",
        True,
        "sunny",
        "edge",
        "Qwen3-4B",
    )
    assert (view["woken"], view["state"], view["outcome"]) == ("phrase", "done", "answered")
    assert sum(ms for _, ms in view["stages"]) == pytest.approx(view["total_ms"]) == 1500
    assert dict(view["stages"])["final"] == 200
    [tool] = view["tools"]
    assert (tool["tool"], tool["state"], tool["risk"], tool["ms"]) == ("weather", "done", "read", 200)
    assert json.loads(tool["result"]) == {"temperature": 21}


def test_a_typed_turn_says_so_and_is_timed_from_its_words():
    values = [*typed("u1", "hello", 0), ReplyChunk(Header(BEGIN_NS + 40 * MS), "u1", 0, "hi", "en", last=True)]
    view = fed_with(*values).view("u1")
    assert (view["typed"], view["woken"], view["heard"]) == (True, "", "hello")
    assert view["stages"] == [["reply", 40.0]]


def test_clauses_are_joined_in_their_order():
    chunks = [ReplyChunk(Header(1), "u", index, text, "en") for index, text in ((1, "There."), (0, "Hello."))]
    assert fed_with(Turn(Header(1), "u", TurnState.SPEAKING, "hi"), *chunks).view("u")["reply"] == "Hello. There."


def test_a_late_partial_does_not_take_the_final_words_back():
    said = [Transcript(Header(1), "u", 1, False, "what ti"), Transcript(Header(2), "u", 2, True, "what time is it")]
    assert fed_with(*said, Transcript(Header(3), "u", 3, False, "what")).view("u")["heard"] == "what time is it"


def test_speech_without_words_is_no_turn():
    assert fed_with(Playback(Header(1), "s", "u", 1)).view("u") is None
    assert fed_with().view("nobody") is None


def test_old_turns_go_and_do_not_come_back():
    talk = fed_with(*(Transcript(Header(at + 1), f"u{at}", 1, True, "words") for at in range(5)), most=3)
    assert talk.gone() == ["u0", "u1"]
    assert talk.view("u0") is None
    assert talk.feed(Transcript(Header(9), "u0", 2, True, "again"), 9) == []
    scene = HudScene(
        Header(9), 1, (Card("c", CardKind.REPLY, utterance_id="u1"), Card("d", CardKind.REPLY, utterance_id="u2"))
    )
    assert talk.feed(scene, 9) == ["u2"]
    assert talk.gone() == []


def test_endless_texts_are_cut():
    view = fed_with(Transcript(Header(1), "u", 1, True, "x" * 100_000)).view("u")
    assert len(view["heard"]) <= MOST_SIGNS + 2


def test_a_card_is_told_in_words():
    rows = tuple(CardRow(f"r{i}", "1") for i in range(500))
    told = views.card(Card("p", CardKind.PRICE, "Milk", "cheaper", "en", progress=math.nan, rows=rows))
    assert (told["kind"], told["title"], told["progress"]) == ("price", "Milk", None)
    assert len(told["rows"]) == views.MOST_ROWS


@given(st.floats(), st.booleans())
def test_any_battery_is_valid_json(percentage, present):
    json.dumps(
        views.battery(Battery(Header(), percentage if math.isfinite(percentage) else math.nan, present=present)),
        allow_nan=False,
    )


def test_a_node_is_told_with_its_worst_row_and_its_cpu():
    healths = views.Healths()
    for at_s in (1, 2):
        healths.feed(health("llm", at_s, 7), at_s * 10**9)
    told = healths.view(2 * 10**9)["llm"]
    assert (told["level"], told["cpu"]) == ("warn", 4.9)
    assert [name for name, _, _ in told["rows"]] == ["edge"]
    assert healths.view(20 * 10**9)["llm"]["level"] == "stale"


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (HealthRow("recorder: recording", Level.OK, "off"), "off"),
        (HealthRow("recorder: recording", Level.OK, "/bags/one"), "on"),
        (HealthRow("recorder: recording", Level.WARN, "the disk is too slow"), "on"),
        (HealthRow("recorder: recording", Level.ERROR, "no space"), "failed"),
    ],
)
def test_the_recorder_says_whether_it_records(row, state):
    healths = views.Healths()
    assert healths.recording["state"] == "absent"
    healths.feed(Health(Header(1), (row,)), 1)
    assert healths.recording["state"] == state


def test_the_level_is_of_what_came_since_the_last_look():
    level = views.SoundLevel()
    assert level.read() is None
    level.feed(np.full(320, 3277, np.int16))
    assert level.read() == {"level": -20.0, "peak": -20.0}
    level.feed(np.full(320, -32768, np.int16))
    assert level.read() == {"level": 0.0, "peak": 0.0}
    level.feed(np.zeros(320, np.int16))
    assert level.read() == {"level": -100.0, "peak": -100.0}


class Pinned:
    """A board that keeps what is put on it."""

    def __init__(self):
        self.values = {}

    def put(self, key, value):
        self.values[key] = json.loads(json.dumps(value, allow_nan=False))


def test_everything_that_is_told_is_valid_json():
    board = Pinned()
    teller = Teller(board)
    teller.begin("/glasses", BEGIN_NS)
    for value in (*spoken("u1", "a", "b", 0), *typed("u2", "c", 900), Battery(Header(), math.nan), health("llm", 1, 2)):
        teller.take(value, BEGIN_NS)
    teller.tell_level()
    teller.tell_nodes({"nodes": [], "topics": []}, BEGIN_NS)
    teller.tell_voice(PageVoice())
    assert {"glasses", "battery", "tier", "turn:u1", "turn:u2", "recording", "health", "voice"} <= set(board.values)


def test_one_page_speaks_at_a_time_and_the_glasses_go_first():
    voice = PageVoice()
    voice.ask(1, True, 0)
    voice.ask(2, True, 0)
    assert (voice.page, voice.refused, voice.asker) == (1, "page", 2)
    voice.ask(2, False, 0)
    assert voice.page == 1  # only who speaks can stop
    assert voice.other(10**9)
    assert (voice.page, voice.refused, voice.asker) == (0, "glasses", 1)
    voice.ask(1, True, 10**9 + 1)
    assert voice.page == 0
    voice.ask(1, True, 3 * 10**9)
    assert (voice.page, voice.refused) == (1, "")


def test_blocks_keep_even_times_unless_the_page_was_held_up():
    voice = PageVoice()
    voice.ask(1, True, 10**9)
    now_ns = 10**9
    stamps = []
    for jitter_ns in (0, 15 * MS, 3 * MS, 30 * MS):
        stamps += [chunk.header.stamp_ns for chunk in voice.blocks(1, b"\0" * 1280, now_ns + jitter_ns)]
        now_ns += 40 * MS
    assert set(np.diff(stamps)) == {20 * MS}
    late = [chunk.header.stamp_ns for chunk in voice.blocks(1, b"\0" * 1280, now_ns + 5 * 10**9)]
    assert late[-1] + 20 * MS == now_ns + 5 * 10**9
    assert list(voice.blocks(2, b"\0" * 640, now_ns)) == []


@given(st.binary(max_size=3000))
def test_any_bytes_become_whole_blocks(sound):
    voice = PageVoice()
    voice.ask(1, True, 10**9)
    chunks = list(voice.blocks(1, sound, 10**9))
    assert [len(chunk.samples) for chunk in chunks] == [320] * (len(sound) // 640)
    assert [chunk.sequence for chunk in chunks] == list(range(len(chunks)))


def test_the_page_knows_how_much_of_the_world_the_display_covers():
    board = Pinned()
    teller = Teller(board)
    teller.take(DisplayState(Header(), "mono640", 640, 480, False, 60.0, True), 0)
    assert board.values["view"] == {"crop": 1.0}  # nobody told how wide the camera sees
    teller.take(pinhole(1280, 720, 70.0), 0)
    covered = math.tan(math.radians(load("mono640").fov_deg) / 2) / math.tan(math.radians(35))
    assert board.values["view"]["crop"] == pytest.approx(covered, abs=1e-3)
    teller.take(DisplayState(Header(), "/else/where.yaml", 640, 480, False, 60.0, True), 0)
    assert board.values["view"] == {"crop": 1.0}


def test_the_recording_light_is_told_with_for_whom_it_is_lit():
    board = Pinned()
    lease = Lease("l1", Sensor.CAMERA, "navigate", "find the door")
    Teller(board).take(PrivacyState(Header(), True, Light.COVERED, (lease,)), 0)
    told = {"light": "covered", "veiled": True, "leases": [["camera", "navigate", "find the door"]]}
    assert board.values == {"privacy": told}
