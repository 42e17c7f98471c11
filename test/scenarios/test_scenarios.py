"""Conversations with a scripted model, through the real nodes: what a wearer says, hears and gets done."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from expect import check_all, check_manners, check_messages
from play import Played, play

FILES = {file.stem: file for file in sorted(Path(__file__).parent.glob("*.yaml"))}


@cache
def played(name: str) -> Played:
    return play(FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_a_conversation_goes_as_expected(name):
    check_all(played(name))


@pytest.mark.parametrize("name", FILES)
def test_the_glasses_keep_their_manners(name):
    check_manners(played(name))


@pytest.mark.parametrize("name", FILES)
def test_the_model_is_sent_a_conversation_that_only_grows(name):
    check_messages(played(name))
