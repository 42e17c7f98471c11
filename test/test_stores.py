"""What the wearer keeps in files."""

from __future__ import annotations

from pathlib import Path

from quark_glasses.core.dialogue.skills import MemoryNotes, Note
from quark_glasses.stores import FileNotes

MILK, BREAD = Note("buy milk", 1), Note("buy bread", 2)


def test_one_note_is_taken_away_and_the_others_stay_after_a_restart(tmp_path: Path) -> None:
    notes = FileNotes(tmp_path / "notes.json")
    for note in (MILK, BREAD, MILK):
        notes.add(note)
    notes.remove(MILK)
    assert list(FileNotes(tmp_path / "notes.json").notes()) == [MILK, BREAD]  # the later one is gone


def test_a_note_that_is_not_there_takes_nothing_with_it(tmp_path: Path) -> None:
    for notes in (FileNotes(tmp_path / "notes.json"), MemoryNotes()):
        notes.add(MILK)
        notes.remove(BREAD)
        assert list(notes.notes()) == [MILK]
