"""What the glasses accept of outside MCP servers: an allow-list with risks of our own, and descriptions that stay what they were.

    servers:
      weather:
        url: http://127.0.0.1:9000/mcp       # or command: [weather-server, --quiet]
        token_env: WEATHER_TOKEN             # name of the variable with a bearer token, for a url
        env: [WEATHER_HOME]                  # names of variables that a command gets beside PATH and HOME
        deadline_s: 5
        allow:
          forecast: {risk: read}
          forget_place: {risk: act, asked_by: {en: ["forget|delete + place"], zh: ["删|忘 + 地点"]}, pin: 3f0c1d2e4b5a6978}

A tool's name, description and schema come from the server and are data. Each is pinned by a fingerprint at first sight, or by
`pin`; one that changes afterwards is withdrawn until somebody allows it again.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.catalogue import DESCRIPTION_CHARS
from quark_glasses.core.tools.schema import plain
from quark_glasses.core.tools.spec import BUILTIN, DEADLINE_S, RUN_ELSEWHERE, ToolSpec
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.types import Risk

LONGEST_DEADLINE_S = 60.0
FINGERPRINT_CHARS = 16
_SERVER = re.compile(r"[a-z0-9][a-z0-9_-]{0,23}")
_TOOL = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_SERVER_KEYS = {"url", "command", "token_env", "env", "deadline_s", "allow"}
_TOOL_KEYS = {"risk", "asked_by", "confirm", "deadline_s", "pin"}


@dataclass(frozen=True)
class Allowed:
    """One tool that may be used, by our own list. `pin`: the only fingerprint it may have, "" the one seen first."""

    name: str
    risk: Risk
    deadline_s: float = DEADLINE_S
    asked_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    confirm: Mapping[str, str] = field(default_factory=dict)
    pin: str = ""


@dataclass(frozen=True)
class OutsideServer:
    """One outside server: an address or a command, never both. Secrets are named by their environment variables."""

    name: str
    url: str = ""
    command: tuple[str, ...] = ()
    token_env: str = ""
    env: tuple[str, ...] = ()
    allow: tuple[Allowed, ...] = ()

    @property
    def where(self) -> str:
        """For people: where it is, without what may be secret."""
        return self.url.split("?")[0] if self.url else self.command[0]


@dataclass(frozen=True)
class Listed:
    """A tool as its server describes it."""

    name: str
    description: str
    schema: Mapping[str, Any]

    @property
    def fingerprint(self) -> str:
        """Of all that a model would read of it."""
        whole = json.dumps([self.description, self.schema], ensure_ascii=False, sort_keys=True, default=str)
        return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:FINGERPRINT_CHARS]


@dataclass(frozen=True)
class Admission:
    """What came of a listing: usable tools, pins seen for the first time, and for people what is wrong with which tool."""

    specs: tuple[ToolSpec, ...] = ()
    fresh: Mapping[str, str] = field(default_factory=dict)
    withdrawn: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def listing_json(tools: Iterable[Listed]) -> str:
    """A listing as JSON."""
    return json.dumps([[t.name, t.description, dict(t.schema)] for t in tools], ensure_ascii=False, default=str)


def read_listing(text: str) -> tuple[Listed, ...]:
    """What `listing_json` wrote."""
    return tuple(Listed(name, description, schema) for name, description, schema in json.loads(text))


def read_servers(text: str) -> tuple[OutsideServer, ...]:
    """The servers of a YAML text; raises `InvalidInput` naming what is wrong."""
    try:
        content = yaml.safe_load(text) or {}
        servers = content.get("servers") or {}
        return tuple(_server(str(name), body) for name, body in servers.items())
    except (yaml.YAMLError, AttributeError, TypeError, ValueError, KeyError) as error:
        raise InvalidInput(f"the list of MCP servers cannot be read: {error!r}", "Correct it") from error


def admit(server: OutsideServer, listing: Iterable[Listed], pins: Mapping[str, str]) -> Admission:
    """Check a listing against the allow-list. `pins`: full tool name -> fingerprint that it had before."""
    listed = {tool.name: tool for tool in reversed(list(listing))}  # of two with one name the first counts
    specs, fresh, withdrawn, problems = [], {}, [], []
    for allowed in server.allow:
        full, tool = f"{server.name}.{allowed.name}", listed.get(allowed.name)
        if tool is None:
            problems.append(f"{full} is allowed, but the server does not offer it")
            continue
        pinned = allowed.pin or pins.get(full, "")
        if pinned and pinned != tool.fingerprint:
            withdrawn.append(full)
            problems.append(f"{full} describes itself otherwise than when it was allowed (now {tool.fingerprint})")
            continue
        try:
            specs.append(_spec(server, allowed, tool))
        except InvalidInput as error:
            problems.append(f"{full}: {error.what}")
            continue
        if not pinned:
            fresh[full] = tool.fingerprint
    return Admission(tuple(specs), fresh, tuple(withdrawn), tuple(problems))


def _spec(server: OutsideServer, allowed: Allowed, tool: Listed) -> ToolSpec:
    description = " ".join(clean(tool.description, DESCRIPTION_CHARS).split())
    return ToolSpec(
        f"{server.name}.{allowed.name}", description, plain(tool.schema), allowed.risk, server.name, allowed.deadline_s,
        allowed.asked_by, allowed.confirm,
    )  # fmt: skip


def _server(name: str, body: Mapping[str, Any]) -> OutsideServer:
    _known(f"server '{name}'", body, _SERVER_KEYS)
    if not _SERVER.fullmatch(name) or name == BUILTIN or name in RUN_ELSEWHERE:
        raise _wrong(f"'{name}' is no name for a server", "Use small letters, digits, _ and -, at most 24")
    url, command = str(body.get("url") or ""), tuple(map(str, body.get("command") or ()))
    if bool(url) == bool(command):
        raise _wrong(f"server '{name}' needs a url or a command, and not both", "Give one of them")
    if url and not re.match(r"https?://", url):
        raise _wrong(f"the url of server '{name}' is '{url}'", "Begin it with http:// or https://")
    default_s = _deadline(name, body.get("deadline_s", DEADLINE_S))
    allow = tuple(_allowed(name, str(tool), row or {}, default_s) for tool, row in (body.get("allow") or {}).items())
    env = tuple(map(str, body.get("env") or ()))
    return OutsideServer(name, url, command, str(body.get("token_env") or ""), env, allow)


def _allowed(server: str, name: str, row: Mapping[str, Any], default_s: float) -> Allowed:
    _known(f"tool '{server}.{name}'", row, _TOOL_KEYS)
    if not _TOOL.fullmatch(name):
        raise _wrong(f"'{server}.{name}' is no name for a tool", "Use letters, digits, _, - and .")
    risk = str(row.get("risk", "")).upper()
    if risk not in Risk.__members__:
        raise _wrong(f"tool '{server}.{name}' has no risk", "Say risk: read, act or pay")
    asked_by = {str(language): tuple(map(str, words)) for language, words in (row.get("asked_by") or {}).items()}
    deadline_s = _deadline(f"{server}.{name}", row.get("deadline_s", default_s))
    return Allowed(name, Risk[risk], deadline_s, asked_by, dict(row.get("confirm") or {}), str(row.get("pin") or ""))


def _deadline(name: str, value: Any) -> float:
    if not 0 < float(value) <= LONGEST_DEADLINE_S:
        raise _wrong(f"the deadline of '{name}' is {value} s", f"Choose one up to {LONGEST_DEADLINE_S:g} s")
    return float(value)


def _known(what: str, row: Mapping[str, Any], keys: set[str]) -> None:
    for key in row:
        if key not in keys:
            raise _wrong(f"{what} has an unknown key '{key}'", f"There are: {', '.join(sorted(keys))}")


def _wrong(what: str, fix: str) -> InvalidInput:
    return InvalidInput(f"the list of MCP servers is wrong: {what}", fix)
