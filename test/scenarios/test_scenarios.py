"""Conversations with a scripted model, through the real nodes: what a wearer says, hears and gets done."""

from pathlib import Path

import pytest
from play import play

FILES = sorted(Path(__file__).parent.glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_conversation_goes_as_expected(path):
    play(path)
