"""Embeddings and the coder under replay: what was recorded comes again, and nothing is set to work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from quark_glasses.backends.coder.engine import Coder
from quark_glasses.backends.coder.sandbox import Sandbox
from quark_glasses.backends.embed.scripted import Scripted as Words
from quark_glasses.backends.llm.scripted import Scripted as Model
from quark_glasses.backends.taped import Deck, taped
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.agent import CoderSettings, Progress
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.models import ModelStore


class Rewound:
    """A tape of what was told."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}

    def plays(self, kind: str) -> bool:
        return True

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        return self.told.get(key)

    def sound(self, digest: str) -> None:
        return None


def never(*given: Any, **more: Any) -> Any:
    raise AssertionError("the engine was set to work under replay")


def test_embeddings_are_the_same_under_replay() -> None:
    tape = Rewound()
    live = taped("embed", Words({}, ModelStore()), Deck("embed", "words", None, tape.told.__setitem__))
    given = live.embed(["my locker code is 42", "车停在地下二层"], question=False)
    engine = Words({}, ModelStore())
    engine.embed = never  # type: ignore[method-assign]
    again = taped("embed", engine, Deck("embed", "words", tape, tape.told.__setitem__))
    played = again.embed(["my locker code is 42", "车停在地下二层"], question=False)
    assert np.array_equal(given, played)
    assert (again.name, again.floor) == (engine.name, engine.floor)


def test_a_recorded_task_comes_again_and_no_program_runs(tmp_path: Path) -> None:
    script = {"rules": [{"user": "go", "calls": {"write_file": {"path": "a.py", "content": "x"}}},
                        {"user": "go", "result": "written", "say": "Fine."}]}  # fmt: skip
    tape, steps = Rewound(), []
    coder = Coder(Model(script, ModelStore()), Sandbox(tmp_path / "a"), CoderSettings())
    live = taped("coder", coder, Deck("coder", "c", None, tape.told.__setitem__))
    live.load()
    outcome = live.work("go", "en", lambda step: None, CancelToken())
    assert json.loads(next(iter(tape.told.values())))["reply"]["outcome"]["done"]
    idle = Coder(Model(script, ModelStore()), Sandbox(tmp_path / "b"), CoderSettings())
    idle.work = idle.load = never  # type: ignore[method-assign]
    again = taped("coder", idle, Deck("coder", "c", tape, tape.told.__setitem__))
    again.load()
    assert again.work("go", "en", steps.append, CancelToken()) == outcome
    assert steps == [Progress("write", "a.py")]
    with pytest.raises(BackendUnavailable, match="does not hold"):
        again.work("another", "en", steps.append, CancelToken())
    assert list((tmp_path / "b").iterdir()) == []
