"""A sound card made of software: PulseAudio with null sinks, reached by PortAudio through ALSA's pulse plugin."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEFAULT_PA = """
load-module module-native-protocol-unix auth-anonymous=1 socket={folder}/pulse.sock
load-module module-null-sink sink_name=speaker rate=48000 channels=2 norewinds=1
load-module module-null-sink sink_name=micfeed rate=16000 channels=1 norewinds=1
load-module module-remap-source source_name=mic master=micfeed.monitor
set-default-sink speaker
set-default-source mic
"""
ASOUND = """
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
pcm.mic { type pulse device "mic" hint { show on description "mic" } }
pcm.speaker { type pulse device "speaker" hint { show on description "speaker" } }
"""
DEADLINE_S = 10


def lacking() -> str:
    """What is missing for it, or ""."""
    for program in ("pulseaudio", "paplay", "parec"):
        if shutil.which(program) is None:
            return f"{program} is not installed: sudo apt install pulseaudio pulseaudio-utils"
    if not list(Path("/usr/lib").rglob("libasound_module_pcm_pulse.so")):
        return "ALSA's pulse plugin is not installed: sudo apt install libasound2-plugins"
    try:
        import sounddevice  # noqa: F401
    except (ImportError, OSError):
        return "PortAudio is not installed: sudo apt install libportaudio2"
    return ""


@contextmanager
def soundcard(folder: Path) -> Iterator[dict[str, str]]:
    """The environment in which PortAudio finds the devices `mic` and `speaker`."""
    for name in ("run", "home"):
        (folder / name).mkdir(mode=0o700)
    (folder / "default.pa").write_text(DEFAULT_PA.format(folder=folder))
    (folder / "asound.conf").write_text(ASOUND)
    environment = {
        **os.environ, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder / "home"),
        "PULSE_SERVER": f"unix:{folder}/pulse.sock", "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
    }  # fmt: skip
    command = ["pulseaudio", "-n", "-F", str(folder / "default.pa"), "--daemonize=no", "--exit-idle-time=-1"]
    command += ["--disable-shm=yes", "--use-pid-file=no", f"--log-target=file:{folder}/pulse.log"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        end = time.monotonic() + DEADLINE_S
        while subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode:
            assert time.monotonic() < end, (folder / "pulse.log").read_text()
        try:
            yield environment
        finally:
            server.terminate()
