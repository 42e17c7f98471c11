"""One grammar for all tests, and the folder of the corpus on the path."""

from __future__ import annotations

import pytest

from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.skills import installed_skills, read_texts


@pytest.fixture(scope="session")
def grammar() -> Grammar:
    common = read_texts("quark_glasses", "skills", "common")
    return Grammar.from_yaml([*common, *(text for skill in installed_skills() for text in skill.sheets())])
