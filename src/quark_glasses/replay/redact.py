"""A bag without what was said: sound becomes silence of the same length, texts become blocks of the same length.

What is blanked is decided by leaving out, so that a field that is added tomorrow is blanked until somebody lists it here: every
text is blanked except those in `KEEP`, a topic whose type is not in the topic table is left out, and a bag with pictures is
refused. `docs/BAGS.md` says what is left.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.core import types as t
from quark_glasses.core.errors import InvalidInput
from quark_glasses.replay import cdr
from quark_glasses.replay.bag_edit import LIMITS
from quark_glasses.replay.bag_overview import PICTURES, Overview, overview
from quark_glasses.replay.bag_reader import read_bag
from quark_glasses.replay.bag_writer import new_bag
from quark_glasses.replay.records import value_of
from quark_glasses.replay.schemas import schema_text
from quark_glasses.ros import convert
from quark_glasses.ros.topics import TOPICS

BLOCK = "█"
KEEP = frozenset({
    "frame_id", "utterance_id", "say_id", "stream_id", "call_id", "id", "language", "engine", "tier", "voice", "intent",
    "reason", "name", "kind", "step", "type", "format", "bus",
})  # fmt: skip
"""Text fields that say how and by whom, never what."""

_PATH_OR_SECRET = re.compile(r"[/\\]|key|token|secret|password", re.IGNORECASE)


@dataclass(frozen=True)
class Redaction:
    """What was done: messages kept, seconds of sound muted, topics left out."""

    messages: int
    muted_s: float
    left_out: tuple[str, ...]


def redact(bag: Path, out: Path, *, keep_text: bool = False, keep_sound: bool = False) -> Redaction:
    """Copy a bag without its speech. Raises `InvalidInput`, and writes nothing, where that cannot be promised."""
    seen = overview(bag)
    types = {convert.message_type_name(row.type): row.type for row in TOPICS}
    _check(seen, types)
    left_out = tuple(sorted({c.topic for c in seen.flows if c.type not in types}))
    hidden = [what for what, kept in (("sound", keep_sound), ("text", keep_text)) if not kept]
    info = seen.info | {"redacted": " and ".join(hidden) or "nothing"}
    kept = 0
    with new_bag(out, info, LIMITS) as writer:
        for row in read_bag(bag):
            if row.type in types:
                value = value_of(types[row.type], row)
                data = cdr.encode(_redacted(value, keep_text, keep_sound))
                writer.append(dataclasses.replace(row, data=data))
                kept += 1
    muted_s = 0.0 if keep_sound else sum(flow.sound_s for flow in seen.flows.values())
    return Redaction(kept, round(muted_s, 3), left_out)


def _check(seen: Overview, types: Mapping[str, type]) -> None:
    if seen.damage:
        raise InvalidInput(f"{seen.path} is damaged: {seen.damage[0]}", f"First: quark bag repair {seen.path}")
    for channel, flow in seen.flows.items():
        if flow.messages and (channel.type in PICTURES or channel.type.rpartition("/")[2].endswith("Image")):
            raise InvalidInput(
                f"{seen.path} holds {flow.messages} pictures on {channel.topic}, and faces cannot be removed from them yet",
                "Do not give this bag away",
            )
        if channel.type in types and channel.schema != schema_text(channel.type).encode():
            raise InvalidInput(
                f"{channel.topic} in {seen.path} has another definition of {channel.type} than this version",
                "Redact it with the version that recorded it: quark bag info",
            )


def _redacted(value: Any, keep_text: bool, keep_sound: bool) -> Any:
    if isinstance(value, t.AudioChunk) and not keep_sound:
        value = dataclasses.replace(value, samples=np.zeros_like(value.samples))
    if keep_text:
        return value
    if isinstance(value, t.CallRecord):
        return _call(value)
    if isinstance(value, t.Health):
        return dataclasses.replace(value, rows=tuple(_health(row) for row in value.rows))
    return _blanked(value)


def _blanked(value: Any, name: str = "") -> Any:
    """The value with every text blanked that is not in KEEP; JSON texts become an empty object."""
    if isinstance(value, str):
        if name in KEEP:
            return value
        return "{}" if name.endswith("_json") else BLOCK * len(value)
    if isinstance(value, tuple):
        return tuple(_blanked(item, name) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _blanked(getattr(value, f.name), f.name) for f in dataclasses.fields(value)}
        return dataclasses.replace(value, **changed)
    if isinstance(value, bytes):
        return b""
    return value


def _call(call: t.CallRecord) -> t.CallRecord:
    """A call without what was asked and answered: only the shape of JSON is kept, and the parameters that nodes started from.

    The digest in an engine's `call_id` goes too: a short text could be found from it by trying.
    """
    config = call.kind == "start" and call.step == "parameters"
    call_id = "" if call.kind == "engine" else call.call_id
    return dataclasses.replace(call, call_id=call_id, payload=_payload(call.payload, _setting if config else _text))


def _payload(data: bytes, blank: Callable[[str, str], str]) -> bytes:
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return b""
    return json.dumps(_tree(tree, "", blank), ensure_ascii=False).encode()


def _tree(node: Any, name: str, blank: Callable[[str, str], str]) -> Any:
    if isinstance(node, str):
        return blank(name, node)
    if isinstance(node, list):
        return [_tree(item, name, blank) for item in node]
    if isinstance(node, dict):
        return {key: _tree(item, key, blank) for key, item in node.items()}
    return node


def _text(name: str, text: str) -> str:
    return text if name in KEEP else BLOCK * len(text)


def _setting(name: str, text: str) -> str:
    return BLOCK * len(text) if _PATH_OR_SECRET.search(name) or _PATH_OR_SECRET.search(text) else text


def _health(row: t.HealthRow) -> t.HealthRow:
    """Which check of which node is how, and its numbers; error messages quote texts and paths."""
    values = tuple((key, value if _is_number(value) else BLOCK * len(value)) for key, value in row.values)
    return dataclasses.replace(row, message=BLOCK * len(row.message), values=values)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[-+]?[\d.]+(e[-+]?\d+)?%?", text) is not None
