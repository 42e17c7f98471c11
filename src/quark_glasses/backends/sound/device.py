"""Real microphones and loudspeakers by PortAudio (`sounddevice`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.core.types import Samples

INSTALL = "Install PortAudio (sudo apt install libportaudio2) and: pip install 'quark-glasses[device]'"


def _sounddevice() -> Any:
    try:
        import sounddevice
    except (ImportError, OSError) as error:  # OSError: the library is there, PortAudio is not
        raise DeviceUnavailable(f"sound devices cannot be used: {error}", INSTALL) from error
    return sounddevice


def _missing(kind: str, name: str, error: Exception) -> DeviceUnavailable:
    sd = _sounddevice()
    side = f"max_{kind}_channels"
    names = [d["name"] for d in sd.query_devices() if d[side] > 0]
    fix = f"Choose one of: {', '.join(names)}" if names else f"No {kind} device is connected"
    return DeviceUnavailable(f"the {kind} device '{name or 'default'}' cannot be opened: {error}", fix)


class InputDevice:
    """An open microphone; calls back from PortAudio's thread with int16 mono blocks."""

    def __init__(self, name: str, rate: int, block: int, callback: Callable[[Samples, bool], None]) -> None:
        sd = _sounddevice()

        def arrived(data: Any, frames: int, when: Any, status: Any) -> None:
            callback(np.frombuffer(bytes(data), dtype=np.int16), bool(status.input_overflow))

        try:
            self._stream = sd.RawInputStream(
                device=name or None, samplerate=rate, blocksize=block, channels=1, dtype="int16", latency="low",
                callback=arrived,
            )  # fmt: skip
            self._stream.start()
        except (sd.PortAudioError, ValueError) as error:
            raise _missing("input", name, error) from error

    @property
    def alive(self) -> bool:
        return bool(self._stream.active)

    def close(self) -> None:
        self._stream.close()


class OutputDevice:
    """An open loudspeaker; asks for int16 mono blocks from PortAudio's thread."""

    def __init__(self, name: str, rate: int, block: int, fill: Callable[[int], Samples]) -> None:
        sd = _sounddevice()

        def wanted(out: Any, frames: int, when: Any, status: Any) -> None:
            out[:] = fill(frames).tobytes()

        try:
            self._stream = sd.RawOutputStream(
                device=name or None, samplerate=rate, blocksize=block, channels=1, dtype="int16", latency="low",
                callback=wanted,
            )  # fmt: skip
            self._stream.start()
        except (sd.PortAudioError, ValueError) as error:
            raise _missing("output", name, error) from error

    @property
    def alive(self) -> bool:
        return bool(self._stream.active)

    def close(self) -> None:
        self._stream.close()


def device_names() -> str:
    """The default microphone and loudspeaker; raises `DeviceUnavailable` where there is none."""
    sd = _sounddevice()
    try:
        return f"{sd.query_devices(kind='input')['name']} and {sd.query_devices(kind='output')['name']}"
    except (sd.PortAudioError, ValueError) as error:
        raise DeviceUnavailable(
            f"no sound device: {error}", "Connect one, or use source: file and sink: file"
        ) from error
