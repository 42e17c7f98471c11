"""The web node: what a page's wearer types, taps and says reaches the nodes; what they say reaches the page; nothing is made unwatched."""

import contextlib
import json
import threading

import numpy as np
import pytest
from talk import scene

from quark_glasses.core.types import AudioChunk, Battery, Frame, Tap, Transcript, Turn, TurnState, Wake
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.recorder import Recorder
from quark_glasses.nodes.web import Web, WebParams
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.web.asks import Tapped

client = pytest.importorskip("websockets.sync.client", reason="websockets is not installed: make setup")
ConnectionClosed = pytest.importorskip("websockets.exceptions").ConnectionClosed
httpx2 = pytest.importorskip("httpx2", reason="httpx2 is not installed: make setup")
WAIT_S = 10.0


class Eyes(GlassesNode):
    """Makes pictures of the display."""

    name = "hud"

    def configure(self, params):
        self.frames = self.publisher(topics.HUD_PIXELS)

    def activate(self):
        self.tick(0.02, lambda: self.frames.publish(Frame(self.header(), np.full((120, 160, 3), 77, np.uint8))))


def web(talk):
    return next(node for node in talk.runner.nodes if isinstance(node, Web))


class Page:
    """A page without a browser: its websocket, read on a thread, and what it was told."""

    def __init__(self, url):
        self.origin = url.rstrip("/")
        self.cookie = httpx2.get(url, trust_env=False).headers["set-cookie"].partition(";")[0]
        self.told = {}
        self.pictures = []
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        live, cookie = f"{self.origin.replace('http', 'ws')}/live", {"Cookie": self.cookie}
        connection = client.connect(live, origin=self.origin, additional_headers=cookie, proxy=None)
        with connection as self.socket, contextlib.suppress(ConnectionClosed):
            for data in self.socket:
                if isinstance(data, bytes):
                    self.pictures.append(data)
                    self.send({"do": "seen", "stream": "hud", "n": len(self.pictures)})
                else:
                    batch = json.loads(data)
                    self.send({"do": "got", "n": batch["n"]})
                    self.told.update(batch["set"])

    def send(self, message):
        self.socket.send(message if isinstance(message, bytes) else json.dumps(message))

    def close(self):
        self.socket.close()
        self.thread.join(WAIT_S)


def page_of(talk):
    """A page of this node, connected."""
    made = Page(web(talk).server.url)
    talk.until(lambda: "glasses" in made.told)
    return made


def free_port():
    import socket

    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return made.getsockname()[1]


@pytest.fixture
def port():
    return free_port()


def test_what_is_typed_is_a_request_spoken_to_the_glasses(port):
    with scene(Web, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "type", "text": "现在几点？", "language": "en"})
        talk.until(lambda: talk.watcher.of(topics.TRANSCRIPT))
        [wake], [words] = talk.watcher.of(topics.WAKE), talk.watcher.of(topics.TRANSCRIPT)
        order = [name for name, _ in talk.watcher.seen if name in (topics.WAKE.name, topics.TRANSCRIPT.name)]
        assert order == [topics.WAKE.name, topics.TRANSCRIPT.name]
        assert words.final
        assert (words.text, words.language, words.header.frame_id) == ("现在几点？", "zh", "typed")
        assert wake.utterance_id == words.utterance_id != ""
        talk.until(lambda: f"turn:{words.utterance_id}" in page.told)
        assert page.told[f"turn:{words.utterance_id}"]["typed"]
        page.close()


def test_a_tap_is_a_tap(port):
    with scene(Web, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "tap", "count": 2})
        talk.until(lambda: talk.watcher.of(topics.TAP))
        assert [tap.count for tap in talk.watcher.of(topics.TAP)] == [2]
        page.close()


def test_the_conversation_and_the_battery_reach_the_page(port):
    with scene(Web, web={"port": port}) as talk:
        page = page_of(talk)
        talk.hear("what time is it", utterance_id="u7")
        now = talk.watcher.header()
        talk.watcher.send(
            topics.TURN, Turn(now, "u7", TurnState.DONE, "what time is it", reply="It is noon.", tier="edge")
        )
        talk.watcher.send(topics.BATTERY, Battery(now, 0.5))
        talk.until(lambda: page.told.get("turn:u7", {}).get("reply") == "It is noon." and "battery" in page.told)
        assert page.told["turn:u7"]["heard"] == "what time is it"
        assert page.told["battery"]["charge"] == 0.5
        assert page.told["tier"] == "edge"
        page.close()


def test_pictures_are_only_listened_to_while_a_page_shows_them(port):
    with scene(Web, Eyes, web={"port": port}) as talk:
        page = page_of(talk)
        assert not shown(talk)
        page.send({"do": "watch", "what": ["pictures"]})
        talk.until(lambda: len(page.pictures) >= 3)
        assert page.pictures[0][8:].startswith(b"\x89PNG")
        page.send({"do": "watch", "what": []})
        talk.until(lambda: not shown(talk))
        page.close()


def shown(talk):
    """Does the web node listen to the picture of the display?"""
    return any(lane.hearer == "web" for lane in talk.runner.hub.subscribers[f"/talk/{topics.HUD_PIXELS.name}"])


def test_a_page_that_goes_watches_no_more(port):
    with scene(Web, Eyes, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "watch", "what": ["pictures", "sound", "graph"]})
        talk.until(lambda: len(web(talk).watched) == 3)
        page.close()
        talk.until(lambda: not web(talk).watched)


def test_an_inactive_node_hears_and_says_nothing(port):
    with scene(Web, Eyes, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "watch", "what": ["pictures"]})
        talk.until(lambda: shown(talk))
        node = web(talk)
        node.trigger_deactivate()
        node.on_watch(frozenset({"pictures"}))  # what was on its way comes too late
        node.on_ask(1, Tapped(1))
        talk.settle(0.1)
        assert not shown(talk)
        assert not talk.watcher.of(topics.TAP)
        page.thread.join(WAIT_S)
        assert not page.thread.is_alive()
        node.trigger_activate()
        page_of(talk).close()


def test_the_nodes_with_their_topics_reach_the_page(port):
    with scene(Web, Eyes, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "watch", "what": ["graph"]})
        talk.until(lambda: "graph" in page.told and "web" in page.told.get("health", {}))
        assert {"web", "hud", "watcher"} <= {node["name"] for node in page.told["graph"]["nodes"]}
        frames = next(topic for topic in page.told["graph"]["topics"] if topic["name"] == topics.HUD_PIXELS.name)
        assert [name for name, _ in frames["from"]] == ["hud"]
        page.close()


def test_speech_through_the_page_becomes_the_microphones_blocks(port):
    with scene(Web, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "voice", "on": True})
        talk.until(lambda: page.told.get("voice", {}).get("page") == page.told["page"]["number"])
        sound = np.arange(1280, dtype="<i2")
        page.send(sound.tobytes())
        talk.until(lambda: len(talk.watcher.of(topics.AUDIO_IN)) == 4)
        chunks = talk.watcher.of(topics.AUDIO_IN)
        assert np.array_equal(np.concatenate([chunk.samples for chunk in chunks]), sound)
        assert np.diff([chunk.header.stamp_ns for chunk in chunks]).tolist() == [20_000_000] * 3
        page.send({"do": "voice", "on": False})
        talk.until(lambda: page.told["voice"]["page"] == 0)
        page.close()


def test_the_glasses_own_microphone_goes_first(port):
    with scene(Web, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "watch", "what": ["sound"]})
        talk.until(lambda: "sound" in web(talk).watched)
        talk.watcher.send(
            topics.AUDIO_IN, AudioChunk(talk.watcher.header(), np.full(320, 3276, np.int16), stream_id="mic")
        )
        talk.until(lambda: page.told.get("sound") is not None)
        assert page.told["sound"]["level"] == -20.0
        page.send({"do": "voice", "on": True})
        talk.until(lambda: page.told.get("voice", {}).get("refused") == "glasses")
        assert page.told["voice"]["page"] == 0
        page.close()


def test_a_bag_is_recorded_from_the_page(port, tmp_path):
    recorder = {"enabled": False, "directory": str(tmp_path), "session": "bag", "min_free_mb": 1.0}
    with scene(Recorder, Web, web={"port": port}, recorder=recorder) as talk:
        page = page_of(talk)
        talk.until(lambda: page.told.get("recording", {}).get("state") == "off")
        page.send({"do": "record", "on": True})
        talk.until(lambda: page.told["recording"]["state"] == "on")
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 1))
        talk.settle(0.4)
        page.send({"do": "record", "on": False})
        talk.until(lambda: page.told["recording"]["state"] == "off")
        page.close()
    assert list((tmp_path / "bag").glob("*.mcap"))


def test_without_a_port_there_is_no_page():
    with scene(Web) as talk:
        assert web(talk).server is None


def test_a_port_that_is_taken_is_told_and_costs_nothing_else(port):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with scene(Web, web={"port": port}) as talk:
            assert web(talk).server is None
            row = next(row for row in web(talk).health.snapshot(0).rows if row.name == "web: page")
            assert "web.port" in row.message


def test_the_same_words_are_what_a_bag_holds(port):
    """Typed requests travel as messages of their own types, with who sent them."""
    with scene(Web, web={"port": port}) as talk:
        sources = []
        talk.runner.hub.observers.append(lambda name, value, source: sources.append((type(value), source)))
        page = page_of(talk)
        page.send({"do": "type", "text": "hello", "language": "en"})
        talk.until(lambda: talk.watcher.of(topics.TRANSCRIPT))
        assert {(Wake, "web"), (Transcript, "web")} <= set(sources)
        page.close()


def test_a_typed_question_is_answered(port):
    with scene(Dialogue, Web, web={"port": port}) as talk:
        page = page_of(talk)
        page.send({"do": "type", "text": "what time is it", "language": "en"})
        talk.until(lambda: any(turn.get("reply") for key, turn in page.told.items() if key.startswith("turn:")))
        [turn] = [turn for key, turn in page.told.items() if key.startswith("turn:")]
        assert (turn["heard"], turn["intent"], turn["language"]) == ("what time is it", "time_now", "en")
        page.close()


def test_a_replay_opens_no_page(port):
    with scene(Web) as talk:
        node = web(talk)
        node.params = WebParams(port)
        talk.runner.hub.tape = object()
        node.activate()
        assert node.server is None
