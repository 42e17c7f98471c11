"""`quark warm`: speaks the fixed answers once, so that they come at once from then on."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from quark_glasses.backends.tts.bilingual import Bilingual
from quark_glasses.backends.tts.runs import language_runs
from quark_glasses.core.commerce.verdict import EXAMPLES
from quark_glasses.core.dialogue.grammar import read_sheet
from quark_glasses.core.dialogue.skills import installed_skills
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.core.vision.look_words import sentences
from quark_glasses.models import ModelStore

LANGUAGES = ("zh", "en")
_PAUSES = re.compile(r"[，。：；！？]|[,.:;!?] ")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", action="append", choices=LANGUAGES, help="repeatable; default: zh, the slow voice"
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
    """(spoken text, language) of every answer up to its first blank, in the pieces in which it will be asked for."""
    for skill in installed_skills():
        for sheet in map(read_sheet, skill.sheets()):
            language = str(sheet["language"])
            for key, wordings in (sheet.get("answers") or {}).items():
                for text in [wordings] if isinstance(wordings, str) else wordings:
                    if not key.startswith("title"):
                        yield from _pieces(fixed(text), language)
    for language in LANGUAGES:
        for text in (*sentences(language), EXAMPLES[language]):
            yield from _pieces(fixed(text), language)


def fixed(text: str) -> str:
    """The clauses of a wording that have no blank in them and stand before the first one that has."""
    head, blank, _ = text.partition("{")
    if not blank:
        return text
    ends = [match.end() for match in _PAUSES.finditer(head)]
    return head[: ends[-1]] if ends else ""


def _pieces(text: str, language: str) -> Iterator[tuple[str, str]]:
    splitter = ClauseSplitter()
    for clause in [*splitter.feed(text), *splitter.flush()]:
        spoken = to_spoken(clause.text, language).text
        for part in language_runs(spoken, language):
            yield spoken[part.start : part.end], part.language
