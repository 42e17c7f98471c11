"""Teleprompter: `teleprompter/command`, `speech/transcript`, taps -> a card on `hud/card` that follows the speaker's voice."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, Prompt, TeleprompterCommand
from quark_glasses.core.teleprompter.align import Aligner
from quark_glasses.core.teleprompter.card import CARD
from quark_glasses.core.teleprompter.prompter import Teleprompter
from quark_glasses.core.teleprompter.script import LINE, MOST_CHARS, read_script
from quark_glasses.core.types import Tap, Transcript, Wake
from quark_glasses.ros import doors, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

MOST_WAITING = 16  # commands, while a script is read in
GONE = Card(CARD, CardKind.TELEPROMPTER)


@dataclass(frozen=True)
class TeleprompterParams:
    """How the script is shown."""

    line: int = param(LINE, "longest line, in Latin letters; a Chinese character counts as two", low=12, high=120)


class TeleprompterNode(GlassesNode):
    """See the module. What is said to the glasses, with a wake phrase, does not count as read."""

    Params = TeleprompterParams
    name = "teleprompter"

    def configure(self, params: TeleprompterParams) -> None:
        self.params = params
        self.cards = self.publisher(topics.HUD_CARD)
        self.commands = self.publisher(topics.TELEPROMPTER)

    def activate(self) -> None:
        self.prompter = Teleprompter()
        self.shown: Card | None = None
        self.reading = False  # is a script being read in?
        self.waiting: deque[TeleprompterCommand] = deque(maxlen=MOST_WAITING)
        self.listen(topics.TELEPROMPTER, self.on_command)
        self.listen(topics.TRANSCRIPT, self.on_transcript)
        self.listen(topics.WAKE, self.on_wake)
        self.listen(topics.TAP, self.on_tap)
        self.serve(doors.CONTROL_TELEPROMPTER, self.control)

    def deactivate(self) -> None:
        if self.shown is not None:
            self.cards.publish(CardUpdate(self.header(), GONE, remove=True))

    def control(self, action: int, text: str, language: str, manual: bool) -> Mapping[str, Any]:
        """For callers outside: what they ask for goes over the topic like any other command."""
        command = TeleprompterCommand(self.header(), check(action), text, language, manual)
        starts = command.action == Prompt.START and not text
        if starts and not (self.prompter.loaded or self.reading):
            raise InvalidInput("the teleprompter has no script", "Load one, or start it with a text")
        if command.action == Prompt.LOAD and not text.strip():
            raise InvalidInput("the script is empty", "Give it a text")
        if len(text) > MOST_CHARS:
            raise InvalidInput(f"the script has {len(text)} characters", f"Load at most {MOST_CHARS}, in parts")
        self.commands.publish(command)
        return {"position": self.prompter.position}

    def on_command(self, command: TeleprompterCommand) -> None:
        """In order: what comes while a script is read in waits for it."""
        if self.reading:
            self.waiting.append(command)
        elif command.action == Prompt.LOAD or (command.action == Prompt.START and command.text):
            self.reading = True
            self.worker.submit(partial(self.read, command), partial(self.take, command), failed=self.on_unread)
        else:
            self.prompter.do(command)
            self.show()

    def read(self, command: TeleprompterCommand, cancel: CancelToken) -> Aligner:
        """In the worker: a long script takes a second."""
        return Aligner(read_script(command.text, command.language, self.params.line))

    def take(self, command: TeleprompterCommand, aligner: Aligner) -> None:
        self.prompter.load(aligner)
        if command.action == Prompt.START:
            self.prompter.do(command)
        self.show()
        self.go_on()

    def on_unread(self, error: Exception) -> None:
        self.report(error, "script")
        self.go_on()

    def go_on(self) -> None:
        """Do what waited."""
        self.reading = False
        while self.waiting and not self.reading:
            self.on_command(self.waiting.popleft())

    def on_transcript(self, transcript: Transcript) -> None:
        self.prompter.hear(transcript)
        self.show()

    def on_wake(self, wake: Wake) -> None:
        if wake.utterance_id and wake.phrase:
            self.prompter.forget(wake.utterance_id)
            self.show()

    def on_tap(self, tap: Tap) -> None:
        """By hand: one tap is on, two are back."""
        if self.prompter.manual:
            self.prompter.by_lines(1 if tap.count < 2 else -1)
            self.show()

    def show(self) -> None:
        """Publish the card where it changed."""
        card = self.prompter.card()
        if card == self.shown:
            return
        self.shown = card
        self.cards.publish(CardUpdate(self.header(), card or GONE, remove=card is None))


def check(action: int) -> Prompt:
    """The action of a call; raises `InvalidInput`."""
    try:
        return Prompt(action)
    except ValueError as error:
        known = ", ".join(f"{each.name}={each.value}" for each in Prompt)
        raise InvalidInput(f"there is no action {action}", f"Choose from {known}") from error


def main() -> None:
    run(TeleprompterNode)
