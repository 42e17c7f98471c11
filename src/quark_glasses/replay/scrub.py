"""Takes out of texts and bags what names a person or a machine: user and host names, and the folders of paths.

Paths are shortened to their last part. What looks like a path but is a topic or service stays.
"""

from __future__ import annotations

import contextlib
import dataclasses
import getpass
import json
import os
import platform
import re
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from quark_glasses import graph
from quark_glasses.core.types import AudioChunk, CallRecord
from quark_glasses.replay import cdr
from quark_glasses.replay.bag import bag_info, read_bag
from quark_glasses.replay.bag_edit import LIMITS
from quark_glasses.replay.bag_writer import new_bag
from quark_glasses.replay.records import value_of
from quark_glasses.ros import convert, doors
from quark_glasses.ros.topics import TOPICS

T = TypeVar("T")

NOBODY = frozenset({"root", "user", "admin", "ubuntu", "debian", "pi", "ros", "quark", "glasses", "localhost"}) | {
    row.name for row in graph.NODES
}
"""Names of accounts and machines that tell of nobody; taking them out would spoil what has the same name."""

_HOMES = re.compile(r"(?:/home/|/Users/|[A-Za-z]:\\+Users\\+)[^/\\\"'\n:;,]+")
_UNDER_HOME = re.compile(r"~(?:[/\\]+[^/\\\"'\n:;,]+)*[/\\]+(?=[^/\\\s])")  # folders may have spaces in their names
_PATH = re.compile(r"(?<![\w.…/\\])(?:[A-Za-z]:)?(?:[/\\]+[^/\\\s\"'<>|:;,()\[\]{}]+)+[/\\]?")
_LEAVE = tuple(f"/{name.lstrip('/')}" for name in (*(row.name for row in TOPICS), doors.SAY.name, doors.PLAY_FILE.name))


class Scrubber:
    """`names` maps what must not be seen to what stands in its place."""

    def __init__(self, names: Mapping[str, str], home: str = "") -> None:
        self._home = re.compile(rf"{re.escape(home)}(?!\w)") if home.strip("/\\") else None
        words = sorted((name for name in names if len(name) > 1), key=len, reverse=True)
        self._names = {name.lower(): names[name] for name in words}
        self._words = (
            re.compile("|".join(rf"(?<![^\W_]){re.escape(w)}(?![^\W_])" for w in words), re.I) if words else None
        )

    @classmethod
    def of_this_machine(cls) -> Scrubber:
        """Knows who and where we are."""
        users = {os.environ.get(name, "") for name in ("USER", "LOGNAME", "SUDO_USER")}
        with contextlib.suppress(KeyError, OSError):  # a user without a name
            users.add(getpass.getuser())
        hosts = {socket.gethostname(), platform.node()}
        hosts |= {host.split(".")[0] for host in hosts}
        home = Path.home()
        users.add(home.name)
        names = dict.fromkeys(users, "<user>") | dict.fromkeys(hosts, "<host>")
        return cls({name: sign for name, sign in names.items() if name.lower() not in NOBODY}, str(home))

    def text(self, text: str) -> str:
        """The text without names and folders."""
        text = self._home.sub("~", text) if self._home else text
        text = _UNDER_HOME.sub("…/", _HOMES.sub("~", text))
        text = _PATH.sub(_last_part, text)
        return self._words.sub(lambda match: self._names[match[0].lower()], text) if self._words else text

    def value(self, value: T) -> T:
        """A core value with every text in it scrubbed."""
        scrubbed: T = self._value(value)
        return scrubbed

    def _value(self, value: Any) -> Any:
        if isinstance(value, CallRecord):
            value = dataclasses.replace(value, payload=self._payload(value.payload))
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self._value(item) for item in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            changed = {f.name: self._value(getattr(value, f.name)) for f in dataclasses.fields(value)}
            return dataclasses.replace(value, **changed)
        return value

    def _payload(self, data: bytes) -> bytes:
        """JSON value by value; other bytes stay where there is nothing to take out, and go as a whole where there is."""
        try:
            return json.dumps(self.tree(json.loads(data)), ensure_ascii=False).encode()
        except (ValueError, RecursionError):
            text = data.decode("utf-8", errors="replace")
            return data if self.text(text) == text else b""

    def tree(self, node: Any) -> Any:
        """Plain values with every text scrubbed, keys too."""
        if isinstance(node, str):
            return self.text(node)
        if isinstance(node, list):
            return [self.tree(item) for item in node]
        if isinstance(node, dict):
            return {self.text(key): self.tree(item) for key, item in node.items()}
        return node


def scrub_bag(bag: Path, out: Path, scrubber: Scrubber) -> int:
    """Copy a bag with every text scrubbed; returns the number of messages. Raises `InvalidInput`.

    Topics whose type is not in the topic table are left out.
    """
    types = {convert.message_type_name(row.type): row.type for row in TOPICS}
    info = {key: scrubber.text(text) for key, text in bag_info(bag).items()}
    kept = 0
    with new_bag(out, info, LIMITS) as writer:
        for row in read_bag(bag):
            core = types.get(row.type)
            if core is None:
                continue
            if core is not AudioChunk:  # which has only ids of ours, and comes fifty times a second
                row = dataclasses.replace(row, data=cdr.encode(scrubber.value(value_of(core, row))))
            writer.append(row)
            kept += 1
    return kept


def _last_part(match: re.Match[str]) -> str:
    path = match[0]
    if path.endswith(_LEAVE):
        return path
    parts = [part for part in re.split(r"[/\\]+", path) if part and not part.endswith(":")]
    return f"…/{parts[-1]}" if len(parts) > 1 else path
