"""tts and speaker: what is said is played, in order, and can be stopped."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from talk import Scene, scene

from quark_glasses.backends.sound.files import read_sound
from quark_glasses.core.types import AudioChunk, Header, SayRequest, StopSpeech, Volume
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.nodes.tts import Tts
from quark_glasses.ros import topics

TONE = np.full(1600, 1000, np.int16)


@pytest.fixture
def talk(tmp_path) -> Iterator[Scene]:
    speaker = {"sink": "file", "path": str(tmp_path / "out.wav")}
    with scene(Speaker, Tts, speaker=speaker, tts={"backend": "scripted"}) as made:
        made.tts = next(node for node in made.runner.nodes if node.name == "tts")
        made.wav = tmp_path / "out.wav"
        yield made


def say(talk: Scene, say_id: str, text: str, language: str = "en", **more: object) -> None:
    talk.watcher.send(topics.SAY, SayRequest(talk.watcher.header(), say_id, text, language, f"u-{say_id}", **more))


def progress(talk: Scene, say_id: str) -> list:
    return [p for p in talk.watcher.of(topics.PROGRESS) if p.say_id == say_id]


def done(talk: Scene, say_id: str) -> bool:
    return any(p.done for p in progress(talk, say_id))


def test_a_text_is_played_and_its_progress_told(talk):
    say(talk, "a", "The quick brown fox jumps over the lazy dog.")
    talk.until(lambda: done(talk, "a"))
    heard = [p.heard_chars for p in progress(talk, "a")]
    assert heard == sorted(heard)
    assert heard[-1] == 44
    assert any(0 < h < 44 for h in heard)
    assert not progress(talk, "a")[-1].cancelled


def test_texts_are_spoken_one_after_another(talk):
    say(talk, "a", "First.")
    say(talk, "b", "第二句。", "zh")
    talk.until(lambda: done(talk, "b"))
    order = [p.stream_id for p in talk.watcher.of(topics.PLAYBACK) if p.done]
    assert order == ["a", "b"]


def test_what_is_played_is_the_echo_reference(talk):
    say(talk, "a", "Echo.")
    talk.until(lambda: done(talk, "a"))
    talk.settle(0.1)
    reference = np.concatenate([chunk.samples for chunk in talk.watcher.of(topics.AUDIO_REF)])
    assert {chunk.sample_rate for chunk in talk.watcher.of(topics.AUDIO_REF)} == {16_000}
    assert np.abs(reference).max() > 500


def test_a_stop_ends_the_sound_and_tells_how_much_was_heard(talk):
    say(talk, "a", "This is a rather long sentence that nobody will hear to its end, I am afraid.")
    talk.until(lambda: any(p.heard_chars > 5 for p in progress(talk, "a")))
    talk.watcher.send(topics.STOP_SPEECH, StopSpeech(Header(), "a", "test"))
    talk.until(lambda: done(talk, "a"))
    last = progress(talk, "a")[-1]
    assert last.cancelled
    assert 5 < last.heard_chars < 60
    talk.settle(0.3)
    after = talk.watcher.of(topics.AUDIO_REF)[-3:]
    assert all(np.abs(chunk.samples).max(initial=0) < 100 for chunk in after)


def test_a_stop_of_everything_drops_what_waits_too(talk):
    for name in ("a", "b", "c"):
        say(talk, name, "One of several texts that wait to be spoken.")
    talk.until(lambda: bool(progress(talk, "a")))
    talk.watcher.send(topics.STOP_SPEECH, StopSpeech(Header()))
    for name in ("a", "b", "c"):
        talk.until(lambda name=name: done(talk, name))
        assert progress(talk, name)[-1].cancelled


def test_sound_that_comes_after_a_stop_of_everything_is_not_waited_for():
    """Made before the stop, and at the speaker after it: whoever made it says by name that no more of it comes."""
    with scene(Tts, tts={"backend": "scripted"}) as talk:
        say(talk, "a", "One of several texts.")
        talk.until(lambda: bool(talk.watcher.of(topics.AUDIO_SPEECH)))
        talk.watcher.send(topics.STOP_SPEECH, StopSpeech(Header()))
        talk.until(lambda: any(stop.say_id == "a" for stop in talk.watcher.of(topics.STOP_SPEECH)))
    with scene(Speaker) as talk:
        for value in (StopSpeech(Header()), AudioChunk(Header(), TONE, stream_id="a"), StopSpeech(Header(), "a")):
            talk.watcher.send(topics.STOP_SPEECH if isinstance(value, StopSpeech) else topics.AUDIO_SPEECH, value)
        talk.watcher.send(topics.AUDIO_SPEECH, AudioChunk(Header(), TONE, stream_id="b", last=True))
        talk.until(lambda: any(p.stream_id == "b" and p.done for p in talk.watcher.of(topics.PLAYBACK)))


def test_an_interrupting_text_takes_the_place_of_the_old_one(talk):
    say(talk, "a", "A long story about nothing in particular, told at great length.")
    talk.until(lambda: bool(progress(talk, "a")))
    say(talk, "b", "News.", interrupt=True)
    talk.until(lambda: done(talk, "a") and done(talk, "b"))
    assert progress(talk, "a")[-1].cancelled
    assert not progress(talk, "b")[-1].cancelled
    assert progress(talk, "b")[-1].heard_chars == 5


def test_more_than_can_wait_is_given_up_and_said_so(talk):
    hold = threading.Event()
    talk.tts.worker.submit(lambda cancel: hold.wait(10), lambda _: None)
    for number in range(20):
        say(talk, str(number), "x")
        talk.until(lambda number=number: len(talk.watcher.of(topics.SAY)) > number)
    talk.until(lambda: done(talk, "19"))
    hold.set()
    talk.until(lambda: all(done(talk, str(number)) for number in range(20)))


def test_the_file_holds_what_was_played_with_its_silences(talk):
    talk.settle(0.5)
    say(talk, "a", "Hello.")
    talk.until(lambda: done(talk, "a"))
    talk.runner.down()
    sound = read_sound(talk.wav)
    first = np.flatnonzero(np.abs(sound) > 500)[0]
    assert first > 0.4 * 16_000
    assert np.abs(sound).max() > 500


def test_louder_is_louder(talk):
    peaks = []
    for number, level in enumerate((0.2, 0.9)):
        talk.watcher.lanes.setdefault("audio/volume", talk.watcher.publisher(topics.VOLUME))
        talk.watcher.send(topics.VOLUME, Volume(Header(), level))
        talk.settle(0.1)
        before = len(talk.watcher.of(topics.AUDIO_REF))
        say(talk, str(number), "Same words.")
        talk.until(lambda number=number: done(talk, str(number)))
        chunks = talk.watcher.of(topics.AUDIO_REF)[before:]
        peaks.append(max(np.abs(c.samples.astype(int)).max(initial=0) for c in chunks))
    assert peaks[1] > 2 * peaks[0]


def test_a_cue_is_played_beside_speech(talk):
    cue = AudioChunk(Header(), np.full(1600, 3000, np.int16), stream_id="cue-1", last=True)
    talk.watcher.send(topics.AUDIO_SPEECH, cue)
    talk.until(lambda: any(p.stream_id == "cue-1" and p.done for p in talk.watcher.of(topics.PLAYBACK)))


CALLER = """
import sys, rclpy
from rclpy.action import ActionClient
from quark_glasses_msgs.action import Say
rclpy.init(); node = rclpy.create_node("caller", namespace="/talk")
client = ActionClient(node, Say, "say")
assert client.wait_for_server(10)
heard = []
goal = client.send_goal_async(Say.Goal(text="Hello from outside.", language="en"),
                              feedback_callback=lambda m: heard.append(m.feedback.heard_chars))
rclpy.spin_until_future_complete(node, goal, timeout_sec=10)
result = goal.result().get_result_async()
rclpy.spin_until_future_complete(node, result, timeout_sec=20)
print(result.result().status, result.result().result.error_code, result.result().result.heard_chars, len(heard) > 0)
"""


def test_somebody_outside_can_have_a_text_spoken(talk):
    with subprocess.Popen([sys.executable, "-c", CALLER], stdout=subprocess.PIPE, text=True) as caller:
        talk.runner.spin_until(lambda: caller.poll() is not None, 30)
        assert caller.stdout.read() == "4 0 19 True\n"
    steps = [record.step for record in talk.watcher.of(topics.CALLS) if record.kind == "action"]
    assert (steps[0], steps[-1]) == ("goal", "result")
    assert "feedback" in steps
