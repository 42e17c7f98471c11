"""The server: what pages are told, and that no page can hold up anything."""

import contextlib
import json
import struct
import threading
import time
from contextlib import contextmanager

import httpx2
import numpy as np
import pytest
from fed import Fed, fed, hud

from quark_glasses.core.errors import AlreadyRunning
from quark_glasses.web import audience
from quark_glasses.web.asks import Typed, Voice
from quark_glasses.web.audience import MOST_PAGES
from quark_glasses.web.pictures import pack, png
from quark_glasses.web.server import MOST_MESSAGE, WebServer

client = pytest.importorskip("websockets.sync.client", reason="websockets is not installed: make setup")
exceptions = pytest.importorskip("websockets.exceptions")
HEAD = struct.Struct(">BBxxI")


@contextmanager
def page(server: Fed):
    """A page by hand: nothing is confirmed but what the test confirms."""
    origin = server.server.url.rstrip("/")
    cookie = httpx2.get(origin, trust_env=False).headers["set-cookie"].partition(";")[0]
    headers = {"Origin": origin, "Cookie": cookie}
    with client.connect(f"ws://127.0.0.1:{server.port}/live", additional_headers=headers, proxy=None) as socket:
        yield socket


def say(socket, **message):
    socket.send(json.dumps(message))


def batch(socket):
    """The next batch of values; pictures are passed over."""
    while True:
        data = socket.recv(timeout=20)
        if isinstance(data, str):
            return json.loads(data)


def rest(socket, silent_s=0.5):
    """What comes until nothing does."""
    got = []
    while True:
        try:
            got.append(socket.recv(timeout=silent_s))
        except TimeoutError:
            return got


def closing(socket):
    """The server's word of farewell."""
    try:
        while True:
            socket.recv(timeout=20)
    except exceptions.ConnectionClosed as closed:
        return closed.rcvd


def confirmed(socket):
    told = batch(socket)
    say(socket, do="got", n=told["n"])
    return told["set"]


def test_a_page_gets_everything_and_then_what_changes():
    with fed() as server:
        server.server.put("battery", {"charge": 0.5, "charging": False})
        with page(server) as socket:
            first = confirmed(socket)
            assert first["battery"] == {"charge": 0.5, "charging": False}
            server.server.put("tier", "edge")
            assert confirmed(socket) == {"tier": "edge"}
            server.server.put("tier", None)
            assert confirmed(socket) == {"tier": None}


def test_what_did_not_change_is_not_told_again():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        server.server.put("tier", "edge")
        assert confirmed(socket) == {"tier": "edge"}
        server.server.put("tier", "edge")
        server.server.put("end", 1)
        assert confirmed(socket) == {"end": 1}


def test_a_page_that_confirms_nothing_misses_only_what_is_outdated():
    with fed() as server, page(server) as socket:
        first = batch(socket)
        for count in range(1000):
            server.server.put("sound", {"level": count, "peak": 0})
            server.server.put(f"turn:{count % 3}", {"at": count})
        assert rest(socket, 0.2) == []  # nothing more before the first batch is confirmed
        say(socket, do="got", n=first["n"])
        assert confirmed(socket) == {
            "sound": {"level": 999, "peak": 0}, "turn:0": {"at": 999}, "turn:1": {"at": 997}, "turn:2": {"at": 998},
        }  # fmt: skip


def test_a_page_that_draws_nothing_gets_two_pictures_and_none_is_made_for_it():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        say(socket, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        server.draw(100)
        pictures = [socket.recv(timeout=20), *rest(socket)]
        hud_numbers = [HEAD.unpack(data[:8])[2] for data in pictures if data[0] == 0]
        assert hud_numbers == [1, 2]
        say(socket, do="seen", stream="hud", n=2)
        data = socket.recv(timeout=20)
        assert (data[0], HEAD.unpack(data[:8])[2]) == (0, 3)  # the very next that was made


def test_a_picture_that_came_while_another_was_made_follows_it():
    import cv2

    with fed() as server, page(server) as socket:
        confirmed(socket)
        say(socket, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        server.server.show("hud", np.zeros((3000, 3000, 3), np.uint8))  # takes a while
        server.server.show("hud", hud(1))
        shown = np.zeros((3000, 1, 3), np.uint8)
        while len(shown) == 3000:  # the large one comes too where it was begun before the other one was there
            shown = cv2.imdecode(np.frombuffer(socket.recv(timeout=20)[8:], np.uint8), cv2.IMREAD_COLOR_RGB)
        assert np.array_equal(shown, hud(1))


def test_the_picture_is_the_newest_and_without_loss():
    import cv2

    with fed() as server, page(server) as socket:
        confirmed(socket)
        say(socket, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        pixels = hud(77)
        pixels[0, 0] = (250, 10, 30)
        server.server.show("hud", np.zeros((3000, 3000, 3), np.uint8))  # takes a while
        server.server.show("hud", pixels)
        pixels[:] = 0  # its owner draws on it again at once
        shown = np.zeros((3000, 1, 3), np.uint8)
        while len(shown) == 3000:  # the large one comes too where it was begun before the other one was there
            data = socket.recv(timeout=20)
            shown = cv2.imdecode(np.frombuffer(data[8:], np.uint8), cv2.IMREAD_COLOR_RGB)
        expected = hud(77)
        expected[0, 0] = (250, 10, 30)
        assert np.array_equal(shown, expected)


def test_a_grey_picture_and_a_file_are_shown():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        say(socket, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        server.server.show("hud", np.zeros((120, 160), np.uint8), "mono8")
        assert socket.recv(timeout=20)[8:].startswith(b"\x89PNG")
        server.server.show_file("camera", "jpeg", b"\xff\xd8\xff file")
        data = socket.recv(timeout=20)
        assert (data[0], data[1], data[8:]) == (1, 1, b"\xff\xd8\xff file")


def test_a_page_that_comes_later_gets_the_picture_that_stands():
    with fed() as server, page(server) as first:
        confirmed(first)
        say(first, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        server.server.show("hud", hud(1))
        assert isinstance(first.recv(timeout=5), bytes)
        with page(server) as second:
            confirmed(second)
            say(second, do="watch", what=["pictures"])
            assert second.recv(timeout=5)[0] == 0


def test_the_node_is_told_what_all_pages_show():
    with fed() as server:
        with page(server) as one, page(server) as two:
            say(one, do="watch", what=["pictures"])
            server.until(lambda: server.watched[-1:] == [{"pictures"}])
            say(two, do="watch", what=["sound", "pictures"])
            server.until(lambda: server.watched[-1] == {"pictures", "sound"})
            say(two, do="watch", what=[])
            server.until(lambda: server.watched[-1] == {"pictures"})
        server.until(lambda: server.watched[-1] == set())


def test_a_stalled_page_is_let_go_and_the_others_stay(monkeypatch):
    monkeypatch.setattr(audience, "STALL_S", 0.5)
    with fed() as server, page(server) as stalled, page(server) as good:
        confirmed(good)
        server.server.put("tier", "edge")
        assert confirmed(good) == {"tier": "edge"}
        assert closing(stalled).code == 1013
        server.server.put("tier", "glasses")
        assert confirmed(good) == {"tier": "glasses"}


def test_too_many_pages_are_sent_away():
    with fed() as server:
        pages = [page(server) for _ in range(MOST_PAGES)]
        sockets = [one.__enter__() for one in pages]
        try:
            for socket in sockets:
                confirmed(socket)
            with page(server) as late:
                assert closing(late).reason == "too many pages are open"
        finally:
            for one in pages:
                one.__exit__(None, None, None)


def test_a_page_that_asks_without_end_is_closed():
    with fed() as server, page(server) as socket:
        reader = threading.Thread(target=closing, args=(socket,))
        reader.start()
        with contextlib.suppress(exceptions.ConnectionClosed):
            for _ in range(3000):
                say(socket, do="tap", count=1)
        reader.join(10)
        assert not reader.is_alive()
        assert len(server.asks) <= audience.MOST_ASKS_PER_S * 2


def test_a_message_that_is_too_large_closes_the_page():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        socket.send("x" * (MOST_MESSAGE + 1))
        assert closing(socket).code == 1009


def test_what_cannot_be_read_is_told_to_the_page_and_ends_nothing():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        socket.send("{")
        assert confirmed(socket)["note"]["fix"]
        say(socket, do="type", text="hello", language="en")
        server.until(lambda: server.asks)
        assert server.asks == [(1, Typed("hello", "en"))]


def test_sound_counts_only_from_a_page_that_opened_its_microphone_in_whole_blocks():
    with fed() as server, page(server) as socket:
        socket.send(b"\0" * 640)
        say(socket, do="voice", on=True)
        for sound in (b"\1" * 641, b"\1" * 640 * 11, b"", b"\2" * 1280):
            socket.send(sound)
        server.until(lambda: server.sound)
        assert server.sound == [b"\2" * 1280]


def test_a_page_that_goes_while_it_speaks_has_stopped_speaking():
    with fed() as server:
        with page(server) as socket:
            say(socket, do="voice", on=True)
            server.until(lambda: server.asks)
        server.until(lambda: len(server.asks) == 2)
        assert [ask for _, ask in server.asks] == [Voice(True), Voice(False)]


def test_telling_never_waits_for_anybody():
    """The node's thread is only ever handed a copy and a wake-up, whatever pages do."""
    with fed() as server, page(server) as socket:
        say(socket, do="watch", what=["pictures"])
        server.until(lambda: server.watched)
        picture = np.zeros((720, 1280, 3), np.uint8)
        done = threading.Event()

        def tell():
            for count in range(200):
                server.server.put("sound", count)
                server.server.show("hud", picture)
            done.set()

        threading.Thread(target=tell, daemon=True).start()
        assert done.wait(20)
        assert server.failures == []


def test_closing_with_pages_open_is_quick():
    with fed() as server, page(server) as socket:
        confirmed(socket)
        begin = time.monotonic()
        server.server.close()
        assert time.monotonic() - begin < 5
        assert closing(socket).code == 1012
        server.server.put("late", 1)
        server.server.show("hud", hud(1))


def test_a_port_that_is_taken_is_told():
    with fed() as server, pytest.raises(AlreadyRunning, match="web.port"):
        WebServer(None, server.port).open()


def test_what_was_told_before_the_first_page_is_there():
    server = Fed()
    try:
        server.server.put("glasses", {"namespace": "/a"})
        with page(server) as socket:
            assert confirmed(socket)["glasses"] == {"namespace": "/a"}
    finally:
        server.close()


@pytest.mark.parametrize("encoding", ["rgb8", "bgr8"])
def test_pictures_keep_their_colours(encoding):
    import cv2

    rng = np.random.default_rng(1)
    small = rng.integers(0, 256, (9, 13, 3), np.uint8)
    shown = cv2.imdecode(np.frombuffer(pack("hud", (small, encoding))[1], np.uint8), cv2.IMREAD_COLOR_RGB)
    assert np.array_equal(shown, small if encoding == "rgb8" else small[..., ::-1])
    red = np.zeros((480, 1920, 3), np.uint8)
    red[..., 0 if encoding == "rgb8" else 2] = 200
    shown = cv2.imdecode(np.frombuffer(pack("camera", (red, encoding))[1], np.uint8), cv2.IMREAD_COLOR_RGB)
    assert shown.shape == (240, 960, 3)
    assert np.abs(shown.reshape(-1, 3).mean(axis=0) - (200, 0, 0)).max() < 3


def test_a_grey_picture_is_a_grey_png():
    import cv2

    grey = np.arange(200, dtype=np.uint8).reshape(10, 20)
    assert np.array_equal(cv2.imdecode(np.frombuffer(png(grey), np.uint8), cv2.IMREAD_UNCHANGED), grey)
