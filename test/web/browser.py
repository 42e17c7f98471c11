"""Chromium for tests, and the accessibility checker; both are looked for, never fetched."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from quark_glasses.models import ModelStore

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = Path(os.environ.get("QUARK_AXE", Path.home() / ".cache" / "quark_glasses" / "axe-core" / "axe.min.js"))
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{folder}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
VOICE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def chromium(*arguments: str) -> Iterator[Any]:
    """A headless browser; skips with the reason where there is none."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make setup-dev")
    if CHROMIUM is None:
        pytest.skip("there is no chromium: apt-get install chromium")
    sandbox = [] if os.geteuid() else ["--no-sandbox"]
    with api.sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        every = {
            "executable_path": CHROMIUM,
            "args": [*sandbox, *arguments],
            "env": {**os.environ, **chinese(Path(folder))},
        }
        browser = playwright.chromium.launch(**every)
        try:
            yield browser
        finally:
            browser.close()


def chinese(folder: Path) -> dict[str, str]:
    """Lets the browser find our Chinese font, for pictures of the page on a machine that has none."""
    font = ModelStore().folder / "font-cjk"
    file = folder / "fonts.conf"
    file.write_text(FONTS.format(folder=font, cache=folder / "cache"), "utf-8")
    return {"FONTCONFIG_FILE": str(file)} if font.is_dir() else {}


def violations(page: Any) -> list[str]:
    """What axe finds wrong with a page, one line each; skips where axe is not here."""
    if not AXE.is_file():
        pytest.skip(f"axe-core is not in {AXE}: npm pack axe-core, and set QUARK_AXE")
    page.evaluate(AXE.read_text("utf-8") + "; undefined")
    found = page.evaluate(f"axe.run(document, {{ runOnly: {RULES} }})")
    return [
        f"{each['id']}: {each['help']}: {node['target']} {node['any'][0]['message'] if node['any'] else ''}"
        for each in found["violations"]
        for node in each["nodes"]
    ]
