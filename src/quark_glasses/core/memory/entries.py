"""What the wearer asked to remember, one entry each, and how entries are written down."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.errors import InvalidInput

NOTE, PREFERENCE, FACT = "note", "preference", "fact"
KINDS = (NOTE, PREFERENCE, FACT)
MOST_CHARS = 1000  # of one entry: some two minutes of speech

_PREFERENCE = re.compile(
    r"(?i)^i(?: really|'d)? (?:prefer|like|love|hate|dislike|do not like|don't like|do not eat|don't eat|always|never|want|would like)\b"
    r"|^i(?: am|'m) (?:allergic|vegetarian|vegan|afraid)\b|^(?:please )?call me\b"
    r"|^我(?:更|最|很|比较|不|一直|从来|总是|从)?(?:喜欢|爱|讨厌|偏好|不吃|不喝|吃素|怕|习惯|想要|不要|希望)|^我对.{1,12}过敏|^(?:请)?(?:叫|称呼)我"
)
_SUBJECT = re.compile(
    r"(?i)^(?:my|our|the) (?P<en>.{1,60}?) (?:is|are|was|were)\b|^(?:我|咱)们?的?(?P<zh>.{1,12}?)(?:是|在)(?!不是)"
)


@dataclass(frozen=True)
class MemoryEntry:
    """One thing to remember.

    Attributes:
        id: opaque, unique in its store.
        text: what to remember, in the words of whoever said it.
        kind: "note", "preference" or "fact".
        language: BCP 47 of `text`.
        created_ns: when it was said, on the ROS clock.
        source: the whole request that asked for it.
        utterance_id: the utterance that asked; "" where none did.
        trusted: whether the wearer said it; what a model or a tool wrote is not trusted, and stays data for good.
        pinned: whether it outlasts the limit of the store.
        engine: which engine made `vector`; "" where there is none.
        vector: its embedding as little-endian float16.
    """

    id: str
    text: str
    kind: str = NOTE
    language: str = ""
    created_ns: int = 0
    source: str = ""
    utterance_id: str = ""
    trusted: bool = True
    pinned: bool = False
    engine: str = ""
    vector: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        fix = f"Say what to remember in 1 to {MOST_CHARS} characters"
        if not self.text.strip():
            raise InvalidInput("there is nothing to remember", fix)
        if len(self.text) > MOST_CHARS:
            raise InvalidInput(f"{len(self.text)} characters are too much for one memory", fix)
        if self.kind not in KINDS:
            raise InvalidInput(f"there is no kind of memory '{self.kind}'", f"There are: {', '.join(KINDS)}")


def kind_of(text: str) -> str:
    """What kind of entry a sentence makes: what the wearer likes, what something is, or a plain note."""
    if _PREFERENCE.search(text.strip()):
        return PREFERENCE
    return FACT if subject_of(text) else NOTE


def subject_of(text: str) -> str:
    """What a fact is about ("my locker code is 42": "locker code"), normalised; "" where the sentence states none."""
    found = _SUBJECT.match(text.strip())
    if found is None:
        return ""
    return " ".join(token.text for token in tokenize(found["en"] or found["zh"] or ""))


def same_words(first: str, second: str) -> bool:
    """Whether two texts differ in nothing but case, spacing and punctuation."""
    return [token.text for token in tokenize(first)] == [token.text for token in tokenize(second)]


def to_lines(entries: Iterable[MemoryEntry]) -> str:
    """The entries as JSON lines, the same text for the same entries; vectors in base64."""
    rows = [{**vars(entry), "vector": base64.b64encode(entry.vector).decode()} for entry in entries]
    return "".join(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows)


def from_lines(text: str) -> list[MemoryEntry]:
    """The entries of `to_lines`; raises `InvalidInput` with the line that is none."""
    entries: list[MemoryEntry] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entries.append(_entry(json.loads(line)))
        except (ValueError, TypeError, AttributeError, InvalidInput) as error:
            raise InvalidInput(
                f"line {number} is no memory: {error}", "Pass what `quark memory export` wrote"
            ) from error
    return entries


def _entry(row: dict[str, Any]) -> MemoryEntry:
    wrong = [name for name, value in row.items() if not isinstance(value, _TYPES.get(name, object))]
    if wrong:
        raise InvalidInput(f"{wrong[0]} is of the wrong type")
    return MemoryEntry(**{**row, "vector": base64.b64decode(row.get("vector", ""), validate=True)})


_TYPES = {
    "id": str, "text": str, "kind": str, "language": str, "created_ns": int, "source": str, "utterance_id": str,
    "trusted": bool, "pinned": bool, "engine": str, "vector": str,
}  # fmt: skip
