"""The engines that look at pictures, made when they are first needed, in the worker; each may be absent."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.types import TurnState
from quark_glasses.core.vision.findings import Sought
from quark_glasses.core.vision.look import HANDS, Lane, Step, lane_of
from quark_glasses.core.vision.look_picture import rgb
from quark_glasses.core.vision.outline import outlined
from quark_glasses.core.vision.region import cut
from quark_glasses.core.vision.text.order import in_order
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.timing import Jobs

AROUND = 0.05  # of a thing, that is looked at with it
KINDS = {Sought.CODES: "codes", Sought.TEXTS: "ocr", Sought.OBJECTS: "objects", Sought.LOOKS: "looks", HANDS: "hands"}


class Eyes:
    """One engine a kind; `work` is for the worker of its lane."""

    def __init__(self, node: GlassesNode, chosen: Mapping[Sought, tuple[str, tuple[str, ...]]]) -> None:
        """`chosen` is the name of each kind's engine and its options; "" switches a kind off."""
        self._node = node
        self._chosen = {kind: each for kind, each in chosen.items() if each[0]}
        self._made: dict[Sought, Any] = {}
        self._told: dict[Sought, str] = {}
        for kind in chosen:  # rows are made here: later they change in the worker
            node.health.ok(KINDS[kind], "not needed yet" if kind in self._chosen else "off")

    @property
    def able(self) -> Sought:
        """What can be looked for."""
        return Sought(sum(self._chosen))

    def work_in(self, lanes: Mapping[Lane, Jobs]) -> None:
        """Where each engine is loaded and used: in the same lane always."""
        self._lanes = lanes

    def open(self, warm: bool, possible: Callable[[], bool]) -> None:
        """Load all engines when the wearer first talks to the glasses, if they should be `warm` and a look is `possible`."""
        self._cold, self._possible = warm, possible
        if warm:
            self._node.listen(topics.WAKE, lambda wake: self._warm())
            self._node.listen(topics.TURN, lambda turn: self._warm() if turn.state == TurnState.LISTENING else None)

    def _warm(self) -> None:
        if self._cold and self._possible():
            self._cold = False
            self._warm_next(list(self._chosen))

    def _warm_next(self, kinds: list[Sought]) -> None:
        """One is lined up when the one before is loaded: a look that is begun meanwhile waits for one of them at most."""
        if kinds:
            jobs = self._lanes[lane_of(kinds[0])]
            jobs.submit(partial(self._load, kinds[0]), lambda _: self._warm_next(kinds[1:]))

    def _load(self, kind: Sought, cancel: CancelToken) -> None:
        with contextlib.suppress(BackendUnavailable):  # it was told
            self._engine(kind)

    def work(self, step: Step, cancel: CancelToken) -> Any:
        """What the engine of a step finds; raises `BackendUnavailable` with the fix."""
        engine = self._engine(step.kind)
        pixels = rgb(step.frame)
        cancel.check()
        if step.kind == Sought.CODES:
            return engine.read(pixels)
        if step.kind == Sought.TEXTS:
            return in_order(engine.read(pixels))
        if step.kind == HANDS:
            return engine.find(pixels)
        if step.kind == Sought.OBJECTS:
            return engine.detect(pixels)
        region = outlined(pixels, step.region) if step.outline else step.region
        return tuple(float(value) for value in engine.embed(np.ascontiguousarray(cut(pixels, region, AROUND)[0])))

    @property
    def points(self) -> bool:
        """Is the engine for hands switched on?"""
        return HANDS in self._chosen

    @property
    def looks_model(self) -> str:
        """Which engine measures what things look like."""
        engine = self._made.get(Sought.LOOKS)
        return str(getattr(engine, "name", self._chosen.get(Sought.LOOKS, ("",))[0]))

    def _engine(self, kind: Sought) -> Any:
        if kind not in self._made:
            name, options = self._chosen[kind]
            try:
                self._made[kind] = self._node.engine(KINDS[kind], name, options)
            except BackendUnavailable as error:
                if self._told.get(kind) != str(error):
                    self._told[kind] = str(error)
                    self._node.report(error, KINDS[kind])
                raise
        return self._made[kind]
