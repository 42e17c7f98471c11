"""The photon benchmark's lag: what it measures, on recordings whose answer is known."""

from __future__ import annotations

import argparse

import pytest

from quark_glasses import devices
from quark_glasses.calibration import calibration
from quark_glasses.commands.bench import load

pytest.importorskip("imufusion", reason="imufusion is not installed: make setup")
photon = load("photon")
ARGS = argparse.Namespace(seconds=15.0, draw_ms=4.0)


def run(motion: str, seed: int = 5):
    return photon.Run(motion, seed, ARGS, devices.load("mono640"), calibration("mono640"))


def test_a_fast_turn_lags_less_than_a_frame_only_where_it_is_predicted() -> None:
    display = devices.load("mono640")
    figures = photon.turning([run("turn", seed) for seed in (5, 6)], display)
    assert figures["frame_motion_px"] == pytest.approx(display.px_per_deg * 200 / 60, rel=0.01)
    assert figures["locked_error_px"] < figures["frame_motion_px"]
    assert figures["locked_lag_px"] < 0.3 * figures["frame_motion_px"]
    assert figures["locked_without_edges_px"] < figures["frame_motion_px"]
    assert figures["unpredicted_error_mean_px"] > 2 * figures["frame_motion_px"]
    assert figures["unpredicted_error_px"] > figures["unpredicted_error_mean_px"]
    parts = sum(figures[f"budget_{part}_ms"] for part in ("sensor", "draw", "wait", "scanout"))
    assert parts == pytest.approx(figures["budget_ms"], abs=0.3)


def test_the_unpredicted_error_is_the_budget_s_turn() -> None:
    """200 deg/s for so long is so many pixels: the simulation and its budget agree."""
    display = devices.load("mono640")
    figures = photon.turning([run("turn")], display)
    turned = 200.0 * figures["budget_ms"] / 1e3 * display.px_per_deg
    assert figures["unpredicted_error_mean_px"] == pytest.approx(turned, rel=0.12)


def test_a_head_at_rest_does_not_lag() -> None:
    seen = run("still").locked
    assert photon.p95([each.lag for each in seen]) < 2.0
    assert all(each.rate < photon.MOVING for each in seen)


def test_the_same_seed_gives_the_same_frames() -> None:
    assert run("shake").locked == run("shake").locked
