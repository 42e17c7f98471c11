"""The rviz node where RViz cannot be, and the arrangement of RViz itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from talk import scene

from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.nodes.rviz import Rviz
from quark_glasses.ros import topics
from quark_glasses.ros.rviz import MARKERS

CONFIG = Path(__file__).parents[2] / "config" / "quark_glasses.rviz"


@pytest.mark.parametrize("package", ["tf2_msgs", "visualization_msgs"])
def test_without_a_full_ros_it_says_what_to_do(package, monkeypatch):
    for name in ("tf2_msgs", "visualization_msgs"):
        monkeypatch.setitem(sys.modules, f"{name}.msg", None if name == package else FakePackage())
    monkeypatch.setitem(sys.modules, f"{package}.msg", None)
    with pytest.raises(BackendUnavailable, match=f"{package} is not installed") as told, scene(Rviz):
        pass
    assert "sourced" in told.value.fix


class FakePackage:
    """Has every message."""

    def __getattr__(self, name: str) -> object:
        return object()


def test_the_arrangement_shows_topics_that_there_are():
    displays = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))["Visualization Manager"]["Displays"]
    kinds = {display["Class"].rpartition("/")[2]: display for display in displays}
    assert {"TF", "MarkerArray", "Image", "Camera"} <= set(kinds)
    shown = {display["Topic"]["Value"].removeprefix("/glasses/") for display in displays if "Topic" in display}
    assert shown <= {MARKERS, *(topic.name for topic in topics.TOPICS)}
    assert {MARKERS, topics.HUD_PIXELS.name, topics.CAMERA.name} <= shown


def test_the_arrangement_hears_what_is_published():
    """A subscriber that wants more than a publisher offers would hear nothing."""
    displays = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))["Visualization Manager"]["Displays"]
    for topic in frames_of(displays):
        assert topic["Reliability Policy"] == "Best Effort"  # as SENSOR offers
        assert topic["Durability Policy"] == "Volatile"


def frames_of(displays: list[dict[str, dict[str, str]]]) -> Iterator[dict[str, str]]:
    for display in displays:
        if display["Class"].endswith(("/Image", "/Camera")):  # type: ignore[attr-defined]
            yield display["Topic"]
