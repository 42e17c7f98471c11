"""Nodes as programs."""

from __future__ import annotations

import signal
from types import SimpleNamespace

import pytest

from quark_glasses import programs


def test_ctrl_c_while_a_node_is_imported_ends_it_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def load(name: str) -> SimpleNamespace:
        seen.extend((name, signal.getsignal(signal.SIGINT)))
        return SimpleNamespace(main=lambda: seen.append("ran"))

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("importlib.import_module", load)
    try:
        programs.asr()
    finally:
        signal.signal(signal.SIGINT, before)
    assert seen == ["quark_glasses.nodes.asr", signal.SIG_DFL, "ran"]
