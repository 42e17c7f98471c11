"""Every wake detector keeps one contract; the trained words wake on their phrase and on nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.api import WakeDetector
from quark_glasses.backends.wake.microwakeword import MicroWakeWord
from quark_glasses.backends.wake.scripted import Scripted
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing, UnknownName
from quark_glasses.core.types import Samples

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SECOND = np.zeros(16_000, dtype=np.int16)


class NoModels:
    def path(self, name: str) -> Path:
        raise ModelMissing(f"{name} is absent")


def trained(**options: Any) -> MicroWakeWord:
    pytest.importorskip("pymicro_wakeword", reason="pymicro-wakeword is not installed")
    engine = MicroWakeWord(options, NoModels())
    engine.load()
    return engine


def made(kind: str) -> WakeDetector:
    if kind == "microwakeword":
        return trained()
    engine = Scripted({"script": [[500, "hey quark"]]}, NoModels())
    engine.load()
    return engine


def read(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype=np.int16)


def heard(engine: WakeDetector, sound: Samples, block: int = 320) -> list[str]:
    return [word for i in range(0, len(sound), block) if (word := engine.detect(sound[i : i + block]))]


@pytest.fixture
def okay_nabu(tmp_path: Path) -> Samples:
    """The phrase in a synthetic voice between two silences."""
    if not shutil.which("flite"):
        pytest.skip("the speech synthesiser flite is not installed")
    path = tmp_path / "phrase.wav"
    subprocess.run(["flite", "-voice", "rms", "-t", "okay nabu", "-o", str(path)], check=True, timeout=30)
    return np.concatenate([SECOND, read(path), SECOND])


@pytest.mark.parametrize("kind", ["microwakeword", "scripted"])
class TestContract:
    def test_is_a_wake_detector(self, kind: str) -> None:
        assert isinstance(made(kind), WakeDetector)

    @pytest.mark.parametrize("block", [1, 160, 320, 1000])
    def test_takes_blocks_of_any_length(self, kind: str, block: int) -> None:
        assert heard(made(kind), SECOND[:8000], block) == []

    def test_close_twice_is_harmless(self, kind: str) -> None:
        engine = made(kind)
        engine.close()
        engine.close()


class TestMicroWakeWord:
    def test_wakes_once_on_its_phrase(self, okay_nabu: Samples) -> None:
        assert heard(trained(), okay_nabu) == ["Okay Nabu"]

    def test_two_calls_wake_twice(self, okay_nabu: Samples) -> None:
        assert heard(trained(), np.tile(okay_nabu, 2)) == ["Okay Nabu", "Okay Nabu"]

    def test_other_words_do_not_wake_on_it(self, okay_nabu: Samples) -> None:
        assert heard(trained(words=["alexa", "hey_jarvis", "hey_mycroft"]), okay_nabu) == []

    def test_one_of_several_words_wakes(self, okay_nabu: Samples) -> None:
        assert heard(trained(words=["alexa", "okay_nabu"]), okay_nabu) == ["Okay Nabu"]

    def test_a_reset_forgets_half_a_phrase(self, okay_nabu: Samples) -> None:
        engine = trained()
        middle = 16_000 + (len(okay_nabu) - 32_000) // 2
        assert heard(engine, okay_nabu[:middle]) == []
        engine.reset()
        assert heard(engine, okay_nabu[middle:]) == []

    def test_quiet_and_noise_never_wake(self) -> None:
        quiet = np.random.default_rng(1).normal(0, 15, 16_000 * 20).astype(np.int16)
        loud = np.random.default_rng(2).normal(0, 3000, 16_000 * 10).astype(np.int16)
        engine = trained(words=["okay_nabu", "hey_jarvis", "alexa", "hey_mycroft"])
        assert heard(engine, np.concatenate([quiet, loud, SECOND])) == []

    def test_mandarin_speech_does_not_wake(self) -> None:
        files = sorted((DATA / "speech" / "zh").glob("*.wav"))[:8]
        if not files:
            pytest.skip("no recorded speech on this machine")
        assert heard(trained(), np.concatenate([read(file) for file in files])) == []

    def test_a_word_of_ones_own(self, okay_nabu: Samples, tmp_path: Path) -> None:
        package = pytest.importorskip("pymicro_wakeword")
        folder = Path(package.__file__).parent / "models"
        shutil.copy(folder / "okay_nabu.tflite", tmp_path / "mine.tflite")
        description = json.loads((folder / "okay_nabu.json").read_text()) | {
            "model": "mine.tflite",
            "wake_word": "Hey Quark",
        }
        (tmp_path / "mine.json").write_text(json.dumps(description))
        assert heard(trained(model=str(tmp_path / "mine.json")), okay_nabu) == ["Hey Quark"]

    def test_a_damaged_model_says_so(self, tmp_path: Path) -> None:
        with pytest.raises(ModelMissing, match="absent"):
            trained(model=str(tmp_path / "none.json"))
        (tmp_path / "bad.json").write_text("{}")
        with pytest.raises(ModelMissing, match="cannot be read"):
            trained(model=str(tmp_path / "bad.json"))
        (tmp_path / "bad.json").write_text('{"model": "bad.tflite"}')
        (tmp_path / "bad.tflite").write_bytes(b"not a network")
        with pytest.raises(ModelMissing, match="no TensorFlow Lite network"):
            trained(model=str(tmp_path / "bad.json"))

    def test_an_unknown_word_names_the_known_ones(self) -> None:
        with pytest.raises(UnknownName, match="hey_jarvis"):
            trained(words=["hey_quark"])

    def test_wrong_input_and_use_before_load(self) -> None:
        with pytest.raises(InvalidInput, match="int16"):
            trained().detect(SECOND.astype(np.float32))  # type: ignore[arg-type]
        with pytest.raises(BackendUnavailable, match="load"):
            MicroWakeWord({}, NoModels()).detect(SECOND)
        with pytest.raises(InvalidParameter, match="between 0 and 1"):
            MicroWakeWord({"threshold": 1.5}, NoModels())


class TestScripted:
    def test_hears_its_words_at_their_time(self) -> None:
        engine = Scripted({"script": [[100, "hey quark"], [500, "stop"]]}, NoModels())
        answers = [engine.detect(SECOND[:320]) for _ in range(50)]
        assert [(i, word) for i, word in enumerate(answers) if word] == [(5, "hey quark"), (25, "stop")]
        engine.reset()
        assert heard(engine, SECOND) == ["hey quark", "stop"]

    def test_a_script_out_of_order_is_refused(self) -> None:
        with pytest.raises(InvalidParameter):
            Scripted({"script": [[500, "a"], [100, "b"]]}, NoModels())
