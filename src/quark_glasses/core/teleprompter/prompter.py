"""The teleprompter: which script is shown, and how far it is read, by the speaker's voice or by hand.

The card holds a part of the script, one line of the script a line of text, so that it is broken in the same places wherever the
part begins; it is moved only when the place comes near its end.
"""

from __future__ import annotations

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import Card, CardKind, Prompt, TeleprompterCommand
from quark_glasses.core.teleprompter.align import Aligner
from quark_glasses.core.teleprompter.card import CARD, PRIORITY
from quark_glasses.core.teleprompter.script import Script
from quark_glasses.core.types import Transcript

BEFORE, AFTER = 4, 28  # lines of the card around the place, when it is cut out of the script
LEAST_BEFORE, LEAST_AFTER = 1, 8  # it is cut anew with less


class Teleprompter:
    """See the module. `card` is what to show; None while it does not run."""

    def __init__(self) -> None:
        self._script: Script | None = None
        self._aligner: Aligner | None = None
        self._first = self._last = 0  # lines of the card, the last one excluded
        self.running = self.manual = False

    @property
    def loaded(self) -> bool:
        return self._script is not None

    @property
    def position(self) -> int:
        """Characters of the script that are read."""
        return self._script.position(self._at) if self._script else 0

    def load(self, aligner: Aligner) -> None:
        """Take a script and its follower, which takes a while to make for a long one, and go to its start."""
        self._script, self._aligner = aligner.script, aligner
        self._first = self._last = 0

    def do(self, command: TeleprompterCommand) -> None:
        """START, STOP, NEXT or BACK; raises `InvalidInput` where there is no script to start with."""
        if command.action == Prompt.STOP:
            self.running = False
        elif command.action == Prompt.START:
            if self._script is None:
                raise InvalidInput("the teleprompter has no script", "Load one, or start it with a text")
            if self._at >= len(self._script.units):
                self._move(0, command.utterance_id)
            self.running, self.manual = True, command.manual
        elif command.action in (Prompt.NEXT, Prompt.BACK) and self.running:
            self.by_lines(1 if command.action == Prompt.NEXT else -1, command.utterance_id)
        if command.utterance_id and self._aligner is not None:
            self._aligner.forget(command.utterance_id)

    def by_lines(self, lines: int, utterance_id: str = "") -> None:
        """On or back by hand: to the start of a line; back from amid a line is to its own start."""
        script = self._script
        if script is None or not self.running:
            return
        line, at = script.line_at(self._at), self._at
        if lines < 0 and script.first_unit(line) < at:
            lines += 1
        target = line + lines
        while 0 < target < len(script.lines) - 1 and script.line_at(script.first_unit(target)) != target:
            target += 1 if lines > 0 else -1  # a line without words
        self._move(script.first_unit(max(0, target)), utterance_id)

    def hear(self, transcript: Transcript) -> None:
        """Follow the voice, where that is wanted."""
        if self.running and not self.manual and self._aligner is not None:
            words = transcript.spoken or transcript.text
            self._aligner.hear(transcript.utterance_id, words, transcript.language, final=transcript.final)

    def forget(self, utterance_id: str) -> None:
        """This was said to the glasses, not read."""
        if self._aligner is not None:
            self._aligner.forget(utterance_id)

    def card(self) -> Card | None:
        if self._script is None or not self.running:
            return None
        script = self._script
        self._cut(script)
        text, read = "", 0
        for line in script.lines[self._first : self._last]:
            if line.start <= self.position:
                read = len(text) + min(self.position, line.end) - line.start
            text += script.text[line.start : line.end] + "\n"
        return Card(
            CARD, CardKind.TELEPROMPTER, text=text.rstrip("\n"), language=script.language, priority=PRIORITY,
            progress=self._at / len(script.units), position=min(read, len(text.rstrip("\n"))),
        )  # fmt: skip

    @property
    def _at(self) -> int:
        return self._aligner.at if self._aligner is not None else 0

    def _move(self, unit: int, utterance_id: str) -> None:
        if self._aligner is not None:
            self._aligner.move(unit, utterance_id)

    def _cut(self, script: Script) -> None:
        """Choose the lines of the card."""
        line, count = script.line_at(self._at), len(script.lines)
        before = line - self._first >= LEAST_BEFORE or self._first == 0
        after = self._last - line > LEAST_AFTER or self._last == count
        if not (before and after and self._first <= line < self._last):
            self._first, self._last = max(0, line - BEFORE), min(count, line + AFTER)
