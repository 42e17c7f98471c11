"""Microphone and speaker on a sound card (one made of software), in a process of their own as PortAudio wants it."""

import subprocess
import sys
import time
from collections.abc import Iterator

import numpy as np
import pytest
from soundcard import lacking, soundcard

from quark_glasses.backends.sound.files import WavWriter, read_sound

pytestmark = [
    pytest.mark.device, pytest.mark.process, pytest.mark.alone,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "-"),
]  # fmt: skip
RATE = 16_000


@pytest.fixture(scope="module")
def card(tmp_path_factory) -> Iterator[dict[str, str]]:
    with soundcard(tmp_path_factory.mktemp("card")) as environment:
        yield environment


def tone(path, hertz: float, seconds: float) -> None:
    time_s = np.arange(int(seconds * RATE)) / RATE
    writer = WavWriter(path, RATE)
    writer.write((8000 * np.sin(2 * np.pi * hertz * time_s)).astype(np.int16))
    writer.close()


def loudest_hertz(samples: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * rate / len(samples))


LISTEN = """
import sys, numpy as np
from talk import scene
from quark_glasses.nodes.microphone import Microphone
from quark_glasses.ros import topics
with scene(Microphone, microphone={"source": "device", "device": "mic"}) as talk:
    print("ready", flush=True)
    talk.until(lambda: len(talk.watcher.of(topics.AUDIO_IN)) > 150)
    chunks = talk.watcher.of(topics.AUDIO_IN)
    stamps = np.diff([c.header.stamp_ns for c in chunks])
    assert {len(c.samples) for c in chunks} == {320} and [c.sequence for c in chunks] == list(range(len(chunks)))
    assert np.median(stamps) == 20_000_000
    np.save(sys.argv[1], np.concatenate([c.samples for c in chunks]))
"""


def test_the_microphone_hears_what_is_played_to_it(card, tmp_path):
    tone(tmp_path / "a.wav", 880, 4)
    heard = tmp_path / "heard.npy"
    environment = {**card, "PYTHONPATH": "test/nodes"}
    command = [sys.executable, "-c", LISTEN, str(heard)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as ear:
        assert ear.stdout.readline() == "ready\n"
        subprocess.run(["paplay", "--device=micfeed", str(tmp_path / "a.wav")], env=card, check=True, timeout=30)
        assert ear.wait(30) == 0
    sound = np.load(heard)
    loud = sound[np.abs(sound) > 1000]
    assert len(loud) > RATE
    assert loudest_hertz(sound[-RATE * 2 : -RATE], RATE) == pytest.approx(880, abs=5)


SPEAK = """
import numpy as np
from talk import scene
from quark_glasses.core.types import AudioChunk, Header
from quark_glasses.nodes.speaker import Speaker
from quark_glasses.ros import topics
sound = (12000 * np.sin(2 * np.pi * 660 * np.arange(48000) / 24000)).astype(np.int16)
with scene(Speaker, speaker={"sink": "device", "device": "speaker"}) as talk:
    talk.watcher.send(topics.AUDIO_SPEECH, AudioChunk(Header(), sound, 24000, 0, "s", "u", True))
    talk.until(lambda: any(p.done for p in talk.watcher.of(topics.PLAYBACK)))
    talk.settle(0.3)
"""


def test_the_speaker_plays_on_the_device(card, tmp_path):
    out = tmp_path / "out.wav"
    record = ["parec", "--device=speaker.monitor", "--rate=24000", "--channels=1", "--file-format=wav", str(out)]
    with subprocess.Popen(record, env=card) as recorder:
        time.sleep(0.5)
        environment = {**card, "PYTHONPATH": "test/nodes"}
        done = subprocess.run(
            [sys.executable, "-c", SPEAK], env=environment, check=False, timeout=60, capture_output=True, text=True
        )
        time.sleep(0.5)
        recorder.terminate()
    assert done.returncode == 0, done.stderr
    sound = read_sound(out, 24_000)
    loud = np.flatnonzero(np.abs(sound) > 1000)
    assert 1.8 * 24_000 < loud[-1] - loud[0] < 2.3 * 24_000
    middle = sound[loud[0] + 6000 : loud[0] + 30_000]
    assert loudest_hertz(middle, 24_000) == pytest.approx(660, abs=5)
    gaps = np.abs(middle.reshape(-1, 240)).max(axis=1) < 500
    assert not gaps.any()


def test_a_device_that_does_not_exist_is_named_with_those_that_do(card):
    command = [sys.executable, "-m", "quark_glasses.cli", "run", "lite", "-p", "microphone.device=nonsense"]
    command += ["-p", "audio_frontend.backend=energy", "-p", "asr.backend=scripted", "-p", "tts.backend=scripted"]
    done = subprocess.run(command, env=card, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "input device 'nonsense' cannot be opened" in done.stderr
    assert "mic" in done.stderr
    assert "Traceback" not in done.stderr
