"""The demo's script: what is said, the sound of it, and what happens between."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from quark_glasses import paths
from quark_glasses.backends.sound.files import WavWriter, read_sound
from quark_glasses.commands.demo_events import Happening
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import SAMPLE_RATE, Samples
from quark_glasses.models import ModelStore
from quark_glasses.wearers import Wearers

JOIN_S = 0.1  # between a request and the recording that continues it
FORMAT = "2"  # of the cached sounds; changes when they are made otherwise


@dataclass(frozen=True)
class Recording:
    """A part of a human recording from the model store."""

    model: str
    file: str
    from_s: float
    to_s: float


@dataclass(frozen=True)
class Scene:
    """One request: what is said, by whom, and the intent and slots that it must lead to ("" : no answer)."""

    say: str
    language: str
    voice: str
    intent: str
    slots: Mapping[str, Any] = field(default_factory=dict)
    then: Recording | None = None


Step = Scene | Happening


def read_script(path: Path) -> list[Step]:
    """What a script has one after another: a row with `tell` is a happening, others are scenes. Raises `InvalidInput`."""
    try:
        rows = yaml.safe_load(path.read_text(encoding="utf-8"))
        return [Happening(**row) if "tell" in row else _scene(row) for row in rows]
    except (OSError, yaml.YAMLError, TypeError) as error:
        raise InvalidInput(f"the script {path} cannot be used: {error}", "See config/demo.yaml") from error


def scenes_of(steps: list[Step]) -> list[Scene]:
    """Only what is said."""
    return [step for step in steps if isinstance(step, Scene)]


def sounds_of(scenes: list[Scene]) -> list[Path]:
    """WAV files of the scenes, made once and kept in the cache."""
    store = ModelStore()
    wearers = Wearers(store)
    return [_sound_file(scene, wearers, store) for scene in scenes]


def _scene(row: Mapping[str, Any]) -> Scene:
    return Scene(**{**row, "then": Recording(**row["then"]) if "then" in row else None})


def _sound_file(scene: Scene, wearers: Wearers, store: ModelStore) -> Path:
    key = hashlib.sha256(f"{FORMAT}{scene}".encode()).hexdigest()[:16]
    path = paths.cache() / "demo" / f"{key}.wav"
    if not path.is_file():
        fresh = path.with_suffix(".new.wav")
        writer = WavWriter(fresh, SAMPLE_RATE)
        writer.write(_sound(scene, wearers, store))
        writer.close()
        fresh.replace(path)
    return path


def _sound(scene: Scene, wearers: Wearers, store: ModelStore) -> Samples:
    said = wearers.speak_request(scene.say, scene.language, scene.voice)
    if scene.then is None:
        return said
    whole = read_sound(store.path(scene.then.model) / scene.then.file)
    part = whole[round(scene.then.from_s * SAMPLE_RATE) : round(scene.then.to_s * SAMPLE_RATE)]
    level = float(
        np.sqrt(np.mean(said.astype(np.float64) ** 2) / max(1.0, float(np.mean(part.astype(np.float64) ** 2))))
    )
    louder = np.clip(np.rint(part * min(level, 8.0)), -32768, 32767).astype(np.int16)
    spoken = np.flatnonzero(np.abs(said) > 200)
    gap = np.zeros(round(JOIN_S * SAMPLE_RATE), np.int16)
    return np.concatenate([said[: spoken[-1] if len(spoken) else None], gap, louder])
