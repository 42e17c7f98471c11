"""HUD: what happens in the conversation -> `hud/scene`, and a plain picture of it on `hud/frame/compressed`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cv2

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.hud.cards import HudCards, HudPolicy
from quark_glasses.core.hud.picture import draw
from quark_glasses.core.hud.scene import HudScene
from quark_glasses.core.types import Picture
from quark_glasses.models import ModelStore
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.timezone import offset_s

TICK_S = 0.5  # for what expires and what counts down
FONT = "font-cjk"


@dataclass(frozen=True)
class HudParams:
    """The display."""

    width: int = param(640, "width of the display", unit="px", low=160, high=4096)
    height: int = param(480, "height of the display", unit="px", low=120, high=4096)
    language: str = param("zh", "language of fixed words where nobody spoke yet", choices=("zh", "en"))
    save_folder: str = param("", "folder that gets a PNG of every scene; empty: none", here=True)


class Hud(GlassesNode):
    """See the module. Pictures are drawn only while somebody watches them or they are saved."""

    Params = HudParams
    name = "hud"

    def configure(self, params: HudParams) -> None:
        self.params = params
        self.font = next(path for path in sorted(ModelStore().path(FONT).iterdir()) if path.suffix in (".otf", ".ttf"))
        self.scenes = self.publisher(topics.HUD_SCENE)
        self.frames = self.publisher(topics.HUD_FRAME)
        self.folder = Path(params.save_folder) if params.save_folder else None

    def activate(self) -> None:
        self.cards = HudCards(HudPolicy(self.params.language, offset_s(self.now_ns())))
        self.revision = 0
        self.listen(topics.BATTERY, self.then_show(self.cards.on_battery))
        self.listen(topics.TIMERS, self.then_show(lambda timers: self.cards.on_timers(timers.timers, self.now_ns())))
        for topic, take in (
            (topics.WAKE, self.cards.on_wake), (topics.TRANSCRIPT, self.cards.on_transcript),
            (topics.TURN, self.cards.on_turn), (topics.REPLY, self.cards.on_reply),
        ):  # fmt: skip
            self.listen(topic, self.then_show(lambda value, take=take: take(value, self.now_ns())))  # type: ignore[misc]
        self.tick(TICK_S, self.show)

    def then_show(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        def on_value(value: Any) -> None:
            take(value)
            self.show()

        return on_value

    def show(self) -> None:
        """Publish the scene where it changed."""
        scene = self.cards.scene(self.now_ns())
        if scene.revision == self.revision:
            return
        self.revision = scene.revision
        self.scenes.publish(scene)
        if self.folder is not None or self.frames.watched:
            self.worker.submit(partial(self.draw, scene), partial(self.keep, scene), replace="picture")

    def draw(self, scene: HudScene, cancel: CancelToken) -> bytes:
        """In the worker: the scene as PNG."""
        picture = draw(scene, self.font, (self.params.width, self.params.height))
        done, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        return bytes(data) if done else b""

    def keep(self, scene: HudScene, data: bytes) -> None:
        self.frames.publish(Picture(scene.header, "png", data))
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / f"{scene.revision:04d}.png").write_bytes(data)


def main() -> None:
    run(Hud)
