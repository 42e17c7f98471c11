"""`quark warm`: speaks the fixed answers once, so that they come at once from then on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from quark_glasses.backends.tts.bilingual import Bilingual
from quark_glasses.backends.tts.runs import language_runs
from quark_glasses.core.dialogue.grammar import read_sheet
from quark_glasses.core.dialogue.skills import installed_skills
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.models import ModelStore


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", action="append", choices=("zh", "en"), help="repeatable; default: zh, the slow voice"
    )


def run(args: argparse.Namespace) -> int:
    languages = args.language or ["zh"]
    voice = Bilingual({}, ModelStore())
    voice.load()
    try:
        made = voice.warm_up([row for row in phrases() if row[1] in languages])
    finally:
        voice.close()
    print(f"{made} phrases were spoken and kept")
    return 0


def phrases() -> Iterator[tuple[str, str]]:
    """(spoken text, language) of every answer without a blank to fill in, in the pieces in which it will be asked for."""
    for skill in installed_skills():
        for sheet in map(read_sheet, skill.sheets()):
            language = str(sheet["language"])
            for key, wordings in (sheet.get("answers") or {}).items():
                for text in [wordings] if isinstance(wordings, str) else wordings:
                    if "{" not in text and not key.startswith("title"):
                        yield from _pieces(text, language)


def _pieces(text: str, language: str) -> Iterator[tuple[str, str]]:
    splitter = ClauseSplitter()
    for clause in [*splitter.feed(text), *splitter.flush()]:
        spoken = to_spoken(clause.text, language).text
        for part in language_runs(spoken, language):
            yield spoken[part.start : part.end], part.language
