"""The HUD bench: five cards that live, and baselines that draw the same picture."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from quark_glasses.commands.bench import load
from quark_glasses.core.hud.scene import CardKind

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    return load("hud")


@pytest.fixture(scope="module")
def font(weights: Callable[[str], Path]) -> Path:
    return weights("font-cjk") / "NotoSansSC-Regular.otf"


def test_every_option_has_a_default(bench: ModuleType) -> None:
    parser = argparse.ArgumentParser()
    bench.arguments(parser)
    assert parser.parse_args([]).seconds == 30.0


def test_five_cards_live_and_nobody_says_the_same_twice(bench: ModuleType) -> None:
    scene_at = bench.busy()
    scenes = [scene_at(frame / 60) for frame in range(1800)]
    assert len({scene.revision for scene in scenes}) == 300  # ten words a second
    assert {card.kind for card in scenes[0].cards} == {
        CardKind.NAVIGATION, CardKind.CAPTION, CardKind.NOTIFICATION, CardKind.TIMER, CardKind.MUSIC,
    }  # fmt: skip
    said = {card.text for scene in scenes for card in scene.cards if card.kind is CardKind.CAPTION}
    assert len(said) >= 299
    assert len({scene.cards[0].icon for scene in scenes}) > 20


def test_the_baselines_draw_the_same_picture_as_the_product(bench: ModuleType, font: Path) -> None:
    scene = bench.busy()(3.0)
    ours = grey(bench.renderer(bench.COLOUR, font)(scene, 3.0).frame)
    for brush in (bench.PilBrush, bench.CvBrush):
        for keep in (False, True):
            theirs = grey(bench.redrawn(brush(bench.COLOUR, font, keep))(scene, 3.0))
            assert np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > 0.9


def grey(frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """As seen from afar."""
    small = cv2.resize(frame.max(axis=2), (160, 90), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), 1.0), dtype=np.uint8)


def test_the_figures_have_the_promised_names(bench: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "WARM_S", 0.1)
    monkeypatch.setattr(bench, "allocated_kb", lambda draw: 0.0)
    figures = bench.run(argparse.Namespace(quick=False, seconds=0.2))
    promised = {"p99_ms", "cpu_percent", "mono_cpu_percent", "idle_cpu_percent", "pil_cpu_ratio", "opencv_cpu_ratio"}
    assert promised <= set(figures)
    assert all(figures[name] > 0 for name in promised)
