"""What a person sees when something is wrong: one clear line with the fix, a non-zero exit, no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quark_glasses.models import ModelStore

pytestmark = pytest.mark.process
LIGHT = [
    "-p", "audio_frontend.backend=energy", "-p", "asr.backend=scripted", "-p", "tts.backend=scripted",
    "-p", "speaker.sink=null",
]  # fmt: skip
SILENT = ["-p", "microphone.source=silence"]


def quark(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "quark_glasses.cli", *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, env={**os.environ, **environment}, check=False
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done


def refused(*arguments: str, **environment: str) -> str:
    done = quark(*arguments, **environment)
    assert done.returncode not in (0, -6, -11), done.stdout
    return done.stderr


def test_a_bad_sound_file(tmp_path):
    bad = tmp_path / "bad.wav"
    bad.write_text("not a sound")
    said = refused("run", "lite", *LIGHT, "-p", "microphone.source=file", "-p", f"microphone.path={bad}")
    assert "bad.wav is not a readable sound file" in said
    assert "WAV or FLAC" in said


def test_a_missing_device():
    said = refused(
        "run", "lite", *LIGHT, "-p", "microphone.source=device", "-p", "microphone.device=no such microphone"
    )
    assert "no such microphone" in said or "libportaudio2" in said


def test_a_missing_weight(tmp_path):
    said = refused("run", "lite", *SILENT, "-p", "speaker.sink=null", QUARK_CACHE=str(tmp_path))
    assert "Run: quark models pull" in said


def test_a_damaged_weight(tmp_path):
    folder = tmp_path / "models" / "silero-vad"
    folder.mkdir(parents=True)
    for file in ModelStore().model("silero-vad").files:
        (folder / file.name).write_bytes(b"\0" * file.size)
    said = refused("run", "lite", *SILENT, *LIGHT[2:], QUARK_CACHE=str(tmp_path))
    assert "damaged" in said
    assert "quark models pull silero-vad" in said


def test_a_parameter_of_the_wrong_type():
    said = refused("run", "lite", *LIGHT, *SILENT, "-p", "audio_frontend.silence_ms=soon")
    assert "'silence_ms' of node 'audio_frontend' must be a whole number, not 'soon'" in said


def test_an_unknown_parameter():
    said = refused("run", "lite", *LIGHT, *SILENT, "-p", "audio_frontend.silence=5")
    assert "Did you mean 'silence_ms'?" in said


def test_an_unknown_profile():
    assert "there is no profile 'light'. Did you mean 'lite'?" in refused("run", "light")


def test_an_unknown_backend():
    assert "Did you mean 'whisper'?" in refused("run", "lite", *SILENT, "-p", "asr.backend=wisper")


def test_a_broken_config_file(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("asr: [unclosed")
    assert "is not valid YAML" in refused("run", "lite", "--config", str(file))
    assert "cannot read the config file" in refused("run", "lite", "--config", str(tmp_path / "absent.yaml"))


def test_no_room_for_the_recording(tmp_path):
    said = refused(
        "run", "lite", *LIGHT, *SILENT, "--record", "-p", f"recorder.directory={tmp_path}", "-p",
        "recorder.min_free_mb=900000000",
    )  # fmt: skip
    assert "are free for the recording" in said
    assert "min_free_mb" in said


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    said = refused("run", "lite", *LIGHT, *SILENT, "--record", "-p", f"recorder.directory={tmp_path / 'file'}")
    assert "cannot write a bag" in said


def test_a_second_instance():
    first = [sys.executable, "-m", "quark_glasses.cli", "run", "lite", *LIGHT, *SILENT, "--namespace", "/twice"]
    with subprocess.Popen(first, stdout=subprocess.PIPE, text=True) as running:
        assert "active" in running.stdout.readline()
        said = refused("run", "lite", *LIGHT, *SILENT, "--namespace", "/twice")
        running.terminate()
    assert f"already runs in namespace /twice (process {running.pid})" in said
    assert running.returncode == 0


@pytest.mark.parametrize("script", sorted(Path(__file__).parents[2].glob("bench/*.py")), ids=lambda p: p.stem)
def test_every_benchmark_explains_itself(script):
    assert quark("bench", script.stem, "--help").returncode == 0
