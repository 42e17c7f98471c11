"""Every voice detector keeps one contract; Silero also hears people and not noise."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.backends.api import VoiceDetector
from quark_glasses.backends.vad.energy import Energy
from quark_glasses.backends.vad.scripted import Scripted
from quark_glasses.backends.vad.silero import SETTLE_WINDOWS, Silero
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SILENCE = np.zeros(512, dtype=np.float32)
KINDS = [pytest.param("silero", marks=pytest.mark.models), "energy", "scripted"]


class Folder:
    """Weights laid out as in the cache."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        return self.root / name


NOWHERE = Folder(Path("nowhere"))


@pytest.fixture
def silero(weights: Callable[[str], Path]) -> Silero:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    engine = Silero({}, Folder(weights("silero-vad").parent))
    engine.load()
    return engine


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest) -> VoiceDetector:
    if kind == "silero":
        return request.getfixturevalue("silero")
    made: VoiceDetector = {"energy": Energy, "scripted": Scripted}[kind]({"script": [[200, 0.7]]}, NOWHERE)
    made.load()
    return made


def windows(sound: np.ndarray) -> list[np.ndarray]:
    return [sound[i : i + 512] for i in range(0, len(sound) - 511, 512)]


def voice_like(seconds: float = 1.0) -> np.ndarray:
    """A buzz with a syllable rhythm, loud enough for any detector to have an opinion."""
    t = np.arange(int(16_000 * seconds)) / 16_000
    buzz = sum(np.sin(2 * np.pi * 140 * k * t) / k for k in range(1, 20))
    return (0.2 * buzz * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * t))).astype(np.float32)


def recording(name: str) -> np.ndarray:
    found = sorted(DATA.glob(name))
    if not found:
        pytest.skip(f"no recording {name} on this machine")
    with wave.open(str(found[0])) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype=np.int16).astype(np.float32) / 32768


@pytest.mark.parametrize("kind", KINDS)
class TestContract:
    def test_is_a_voice_detector_of_32_ms_windows(self, engine: VoiceDetector) -> None:
        assert isinstance(engine, VoiceDetector)
        assert engine.window == 512

    def test_answers_stay_between_0_and_1(self, engine: VoiceDetector) -> None:
        loud = np.sign(voice_like()).astype(np.float32)
        answers = [engine.probability(w) for w in windows(np.concatenate([voice_like(), loud]))]
        assert all(0.0 <= p <= 1.0 for p in answers)

    def test_the_same_sound_after_a_reset_gives_the_same_answers(self, engine: VoiceDetector) -> None:
        first = [engine.probability(w) for w in windows(voice_like())]
        engine.reset()
        assert [engine.probability(w) for w in windows(voice_like())] == first

    def test_a_window_of_another_length_is_refused(self, engine: VoiceDetector) -> None:
        with pytest.raises(InvalidInput, match="512"):
            engine.probability(np.zeros(320, dtype=np.float32))


@pytest.mark.parametrize("kind", KINDS[:2])
class TestHearing:
    def test_hears_people(self, engine: VoiceDetector) -> None:
        answers = [engine.probability(w) for w in windows(recording("speech/zh/*.wav"))]
        assert sum(p > 0.5 for p in answers) * 0.032 > 1.0

    def test_quiet_is_not_speech(self, engine: VoiceDetector) -> None:
        hiss = (np.random.default_rng(1).normal(0, 0.001, 16_000 * 10)).astype(np.float32)
        assert max(engine.probability(w) for w in windows(hiss)) < 0.5


@pytest.mark.models
class TestSilero:
    def test_noise_is_not_speech(self, silero: Silero) -> None:
        steady = np.random.default_rng(2).normal(0, 0.1, 16_000 * 5).astype(np.float32)
        noises = [steady, recording("noise/noise2.wav"), recording("noise/noise3.wav")]
        assert sum(silero.probability(w) > 0.5 for sound in noises for w in windows(sound)) == 0

    def test_digital_silence_costs_nothing_after_half_a_second(self, silero: Silero) -> None:
        for _ in range(SETTLE_WINDOWS):
            silero.probability(SILENCE)
        silero._session = object()  # a call of the network would now fail
        assert [silero.probability(SILENCE) for _ in range(1000)] == [0.0] * 1000

    def test_speech_after_long_silence_is_heard_as_at_the_start(self, silero: Silero) -> None:
        sound = windows(recording("speech/zh/*.wav"))
        first = [silero.probability(w) for w in sound]
        for _ in range(300):
            silero.probability(SILENCE)
        assert [silero.probability(w) for w in sound] == first

    def test_a_short_silence_keeps_the_memory(self, silero: Silero) -> None:
        sound = windows(recording("speech/zh/*.wav"))
        first = [silero.probability(w) for w in sound]
        silero.probability(SILENCE)
        assert [silero.probability(w) for w in sound] != first

    def test_absent_or_damaged_weights_say_how_to_get_them(self, tmp_path: Path) -> None:
        pytest.importorskip("onnxruntime")
        with pytest.raises(ModelMissing, match="quark models pull silero-vad"):
            Silero({}, Folder(tmp_path)).load()
        (tmp_path / "silero-vad").mkdir()
        (tmp_path / "silero-vad" / "silero_vad.onnx").write_bytes(b"not a network")
        with pytest.raises(ModelMissing, match="quark models pull silero-vad"):
            Silero({}, Folder(tmp_path)).load()

    def test_use_before_load_is_an_error(self) -> None:
        with pytest.raises(BackendUnavailable, match="load"):
            Silero({}, NOWHERE).probability(SILENCE)


class TestEnergy:
    def test_steady_noise_becomes_the_floor(self) -> None:
        engine = Energy({}, NOWHERE)
        fan = np.random.default_rng(3).normal(0, 0.02, 16_000 * 12).astype(np.float32)
        answers = [engine.probability(w) for w in windows(fan)]
        assert max(answers[-100:]) < 0.5


class TestScripted:
    def test_says_its_lines_then_silence(self) -> None:
        engine = Scripted({"script": [[2, 0.1], [1, 0.9]]}, NOWHERE)
        assert [engine.probability(SILENCE) for _ in range(5)] == [0.1, 0.1, 0.9, 0.0, 0.0]

    def test_an_impossible_script_is_refused(self) -> None:
        with pytest.raises(InvalidParameter):
            Scripted({"script": [[2, 1.5]]}, NOWHERE)
