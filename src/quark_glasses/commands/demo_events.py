"""What happens around the wearer in a demo: a head that turns, messages, a route, music; as other nodes would say it."""

from __future__ import annotations

import dataclasses
import math
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import Any, get_args, get_origin

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.paths import PITCH, YAW, Path, Shift, Sway
from quark_glasses.core.motion.synth import Recording, Sensor, record
from quark_glasses.core.types import Header
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode

TOLD = (topics.HUD_CARD, topics.NOTIFICATION, topics.SITUATION)
HEAD_S = 0.01  # samples of the head are sent this often
GLANCES = ((6.0, 5.0), (3.0, -4.0), (5.0, -4.0), (2.5, 6.0), (7.0, -3.0))  # s until the next, degrees to the left
SEED = 7


@dataclass(frozen=True)
class Happening:
    """Values on topics, by name, as plain mappings; then `wait_s` of nothing.

    `for_s` in a value with `expires_ns` says how long it lasts. The header is that of the moment.
    """

    tell: Mapping[str, Mapping[str, Any]]
    wait_s: float = 0.0

    def __post_init__(self) -> None:
        known = {topic.name for topic in TOLD}
        for name, fields in self.tell.items():
            if name not in known:
                raise InvalidInput(f"nothing is told on '{name}' in a demo", f"Use one of {', '.join(sorted(known))}")
            value_of(topics.BY_NAME[name].type, fields, 0)


class Surroundings(GlassesNode):
    """The rest of the world; not part of the glasses."""

    name = "surroundings"

    def configure(self, params: Any) -> None:
        self.lanes = {topic.name: self.publisher(topic) for topic in TOLD}
        self.imu = self.publisher(topics.IMU)

    def activate(self) -> None:
        self.head: Recording | None = None

    def turn_head(self, seconds: float) -> None:
        """Look around at ease for so long, then hold still."""
        self.head, self.sent = record(glances(seconds), SEED, Sensor(), self.now_ns()), 0
        self.tick(HEAD_S, partial(self.on_head, self.head))

    def on_head(self, head: Recording) -> None:
        """Send the samples that have arrived by now."""
        now_ns = self.now_ns()
        while self.sent < len(head.samples) and head.arrivals_ns[self.sent] <= now_ns:
            self.imu.publish(head.samples[self.sent])
            self.sent += 1

    def tell(self, happening: Happening) -> None:
        for name, fields in happening.tell.items():
            self.lanes[name].publish(value_of(topics.BY_NAME[name].type, fields, self.now_ns()))


def glances(seconds: float) -> Path:
    """Look a little to one side and the other, and never hold quite still."""
    parts: list[Shift | Sway] = [
        Sway(YAW, 0.0, seconds, 0.23, math.radians(0.8)),
        Sway(PITCH, 0.0, seconds, 0.31, math.radians(0.5), 1.0),
    ]
    now, number = 5.0, 0
    while now < seconds - 2.0:
        pause, degrees = GLANCES[number % len(GLANCES)]
        parts.append(Shift(YAW, now, 0.6, math.radians(degrees)))
        now, number = now + pause, number + 1
    return Path(seconds, tuple(parts))


def value_of(kind: type, fields: Mapping[str, Any], now_ns: int) -> Any:
    """A core value from plain ones; raises `InvalidInput` for what it does not have."""
    hints = typing.get_type_hints(kind)
    given = dict(fields)
    if "for_s" in given and "expires_ns" in hints:
        given["expires_ns"] = now_ns + round(float(given.pop("for_s")) * 1e9)
    if "header" in hints:
        given["header"] = Header(now_ns)
    try:
        return kind(**{name: _plain(hints[name], value, now_ns) for name, value in given.items()})
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInput(f"{dict(fields)} is no {kind.__name__}: {error}", "See config/demo_ar.yaml") from error


def _plain(hint: Any, value: Any, now_ns: int) -> Any:
    if get_origin(hint) is tuple:
        return tuple(_plain(get_args(hint)[0], each, now_ns) for each in value)
    if isinstance(hint, type) and issubclass(hint, IntEnum):
        return hint[str(value)]
    if dataclasses.is_dataclass(hint) and isinstance(hint, type) and isinstance(value, Mapping):
        return value_of(hint, value, now_ns)
    return hint(value) if hint in (int, float, str) else value
