"""What is likely to be said to the glasses: the words that commands are made of, for recognisers that can listen for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST_COMMAND_S = 8.0  # of sound; what is longer is dictated, or said to somebody else


@dataclass(frozen=True)
class Expected:
    """Words of commands by language.

    Attributes:
        words: every word (en) or character (zh) that a command may hold, except free text such as a label.
        typical: a few that tell what commands are about; a recogniser may take them for what was said before.
        brief: those of a word or two, to think of as well where a sound is short.
    """

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    typical: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    brief: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def hints(self, language: str, *, short: bool) -> tuple[tuple[str, ...], ...]:
        """The requests to think of, one set after the other; for a short sound the brief ones as well."""
        typical, brief = self.typical.get(language, ()), self.brief.get(language, ())
        return (typical, brief) if short and brief else (typical,)
