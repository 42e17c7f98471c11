"""The page's files: both languages whole, nothing from elsewhere, nothing that could turn text into code."""

import re
from pathlib import Path

import pytest

from quark_glasses.core.hud.scene import CardKind
from quark_glasses.core.privacy.lease import Light, Sensor
from quark_glasses.core.trace import LABELS
from quark_glasses.core.types import ToolState, WakeSource
from quark_glasses.web import page
from quark_glasses.web.page import best_language, routes

FOLDER = Path(page.__file__).parent / "static"
HTML = (FOLDER / "index.html").read_text("utf-8")
SCRIPTS = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.js")}
WORDS = SCRIPTS["words.js"]
KEYS = dict(re.findall(r"(?:^|\s|,)(\w+): \[\s*(\"[^\"]*\",\s*\"[^\"]*\")\]", WORDS))


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"), ("zh-CN,zh;q=0.9,en;q=0.8", "zh"), ("en-GB,en;q=0.9,zh;q=0.8", "en"), ("fr,zh-TW;q=0.5", "zh"),
        ("fr", "en"), ("en;q=0.2, zh;q=0.9", "zh"), ("zh;q=0", "en"), ("zh;q=nonsense", "en"), ("*", "en"), (";;,=,", "en"),
        ("zh;q=9", "en"), ("ZH-hans", "zh"),
    ],
)  # fmt: skip
def test_the_page_speaks_the_browsers_language(accepted, language):
    assert best_language(accepted) == language


def test_every_file_of_the_page_is_served():
    assert set(routes()) == {
        "/",
        "/session",
        *(f"/static/{path.name}" for path in FOLDER.iterdir() if path.name != "index.html"),
    }


def test_every_word_has_both_languages():
    assert len(KEYS) > 100
    for key, pair in KEYS.items():
        english, chinese = re.findall(r"\"([^\"]*)\"", pair)
        assert english, key
        assert chinese, key
        assert sorted(re.findall(r"\{\d\}", english)) == sorted(re.findall(r"\{\d\}", chinese)), key


def test_every_word_that_is_used_is_there():
    used = set(re.findall(r"data-(?:text|label|hint)=\"(\w+)\"", HTML))
    for script in SCRIPTS.values():
        used |= set(re.findall(r"\bwords\(\"(\w+)\"", script))
    used |= {f"stage_{stage}" for stage in LABELS} | {f"kind_{kind.name.lower()}" for kind in CardKind}
    used |= {f"tool_{state.name.lower()}" for state in ToolState} | {
        f"woken_{source.name.lower()}" for source in WakeSource
    }
    used |= {f"level_{level}" for level in ("ok", "warn", "error", "stale", "unknown")}
    used |= {f"lamp_{light.name.lower()}" for light in Light if light} | {
        f"sensor_{sensor.name.lower()}" for sensor in Sensor
    }
    assert used - set(KEYS) == set()


def test_the_page_needs_nothing_from_elsewhere():
    for text in (HTML, (FOLDER / "page.css").read_text("utf-8"), *SCRIPTS.values()):
        outside = set(re.findall(r"(?:https?:)?//[\w.-]+\.\w+", text)) - {"http://www.w3.org"}
        assert outside == set()


def test_no_code_stands_in_the_page_itself():
    assert not re.search(r"<script(?![^>]*\bsrc=)", HTML)
    assert not re.search(r"\s(?:on\w+|style)=", HTML)
    assert "<style" not in HTML


def test_text_never_becomes_code():
    for name, script in SCRIPTS.items():
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser", script
        ), name
