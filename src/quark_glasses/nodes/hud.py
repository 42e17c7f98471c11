"""HUD: the conversation and cards of other nodes -> `hud/scene`, and its pictures -> the display, `hud/frame`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quark_glasses import devices
from quark_glasses.backends import registry
from quark_glasses.calibration import calibration
from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.errors import UnknownName
from quark_glasses.core.hud.attention import AttentionPolicy
from quark_glasses.core.hud.cards import HudCards, HudPolicy
from quark_glasses.core.hud.quiet_hours import QuietHours
from quark_glasses.core.hud.scene import Card, CardUpdate, DisplayState, HudScene
from quark_glasses.core.hud.spoken import Announcer, Spoken
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.privacy.lease import Light
from quark_glasses.core.speech.cues import BY_NAME, CUE_STREAM
from quark_glasses.core.types import AudioChunk, Frame, Picture, SayRequest
from quark_glasses.models import ModelStore, font_files
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import options, param
from quark_glasses.ros.runner import run
from quark_glasses.timezone import offset_s

if TYPE_CHECKING:
    from quark_glasses.screen import Screen, Shown

TICK_S = 0.5  # for what expires and what counts down
PNG_S = 1 / 15  # pictures for those who debug come no more often
TAKES: tuple[tuple[topics.Topic[Any], Callable[..., None]], ...] = (
    (topics.WAKE, HudCards.on_wake), (topics.TRANSCRIPT, HudCards.on_transcript), (topics.TURN, HudCards.on_turn),
    (topics.REPLY, HudCards.on_reply), (topics.HUD_CARD, HudCards.on_card), (topics.SITUATION, HudCards.on_situation),
    (topics.NOTIFICATION, HudCards.on_notification), (topics.NOTIFICATION_ACT, HudCards.on_notification_act),
    (topics.TAP, lambda cards, _, now_ns: cards.glance(now_ns)),
    (topics.BATTERY, lambda cards, battery, _: cards.on_battery(battery)),
    (topics.TIMERS, lambda cards, timers, now_ns: cards.on_timers(timers.timers, now_ns)),
    (topics.PRIVACY, lambda cards, state, _: cards.on_recording(state.recording_light is Light.ON)),
)  # fmt: skip


@dataclass(frozen=True)
class HudParams:
    """The display."""

    display: str = param("mono640", "what is drawn for: a name in config/devices, or a file of your own")
    language: str = param("zh", "language of fixed words where nobody spoke yet", choices=("zh", "en"))
    quiet_hours: str = param("", 'hours in which nothing is offered, such as "22:00-07:00"; empty: none')
    backend: str = param("none", "where pictures go", here=True)
    backend_options: tuple[str, ...] = param((), "options of that, each key=value", here=True)
    save_folder: str = param("", "folder that gets a PNG of every scene; empty: none", here=True)


class Hud(GlassesNode):
    """See the module. Pictures are drawn only while there is a display, somebody watches them, or they are saved."""

    Params = HudParams
    name = "hud"

    def configure(self, params: HudParams) -> None:
        self.params = params
        self.display = devices.load(params.display)
        self.scenes = self.publisher(topics.HUD_SCENE)
        self.pixels = self.publisher(topics.HUD_PIXELS)
        self.frames = self.publisher(topics.HUD_FRAME)
        self.state = self.publisher(topics.DISPLAY)
        self.sound = self.publisher(topics.AUDIO_SPEECH)
        self.say = self.publisher(topics.SAY)
        self.folder = Path(params.save_folder) if params.save_folder else None
        self.screen: Screen | None = None

    def activate(self) -> None:
        offset = offset_s(self.now_ns())
        attention = AttentionPolicy(quiet_hours=QuietHours.parse(self.params.quiet_hours, offset))
        self.cards = HudCards(HudPolicy(self.params.language, offset, attention=attention))
        self.scene = HudScene(self.header(), 0)
        self.lit: bool | None = None
        self.announcer = Announcer(self.params.language)
        self.told = 0
        self.beat: Callable[[], None] | None = None  # stops drawing frame by frame
        self.png_ns = self.saved = 0
        self.watched = (False, False)
        self.late = False  # the last picture came too soon after the one before to be published
        self.screen = self.open_screen()
        for topic, take in TAKES:
            self.listen(topic, self.then_show(lambda value, take=take: take(self.cards, value, self.now_ns())))  # type: ignore[misc]
        if self.screen is not None:
            self.listen(topics.HEAD, self.screen.look)
        self.serve(doors.SHOW_CARD, self.on_show_card)
        self.tick(TICK_S, self.on_tick)
        self.show()

    def open_screen(self) -> Screen | None:
        """What draws, and the worker that it belongs to; None for glasses without a display."""
        if self.display is None:
            return None
        from quark_glasses.screen import Screen  # glasses without a display need no fonts

        self.cards.on_display(self.display)
        self.drawing = self.new_worker()
        sink = registry.create("display", self.params.backend, options(self.params.backend_options), ModelStore())
        return Screen(self.display, font_files(), sink, self.optics(self.display.name))

    def optics(self, name: str) -> Calibration:
        try:
            return calibration(name)
        except UnknownName:  # a display of one's own
            self.health.warn("calibration", f"there is none for {name}: nominal optics are assumed")
            return Calibration(name)

    def deactivate(self) -> None:
        screen = self.screen
        if screen is not None:
            self.drawing.submit(lambda _: screen.close(), lambda _: None)
            self.drawing.close(finish=True)

    def then_show(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        def on_value(value: Any) -> None:
            try:
                take(value)
            finally:
                self.show()

        return on_value

    def on_show_card(self, card: Any, remove: bool) -> dict[str, Any]:
        """The door of `hud/card`."""
        update = CardUpdate(self.header(), convert.from_msg(Card, card), remove)
        self.cards.on_card(update, self.now_ns())
        self.show()
        return {"shown": any(each.id == update.card.id for each in self.scene.cards)}

    def on_tick(self) -> None:
        """Now and then, also where nothing changed: a window answers its system then."""
        self.show()
        watched = (self.pixels.watched, self.frames.watched)
        if self.late or self.params.backend != "none" or watched != self.watched:
            self.watched = watched  # who comes late sees what is there
            self.draw()

    def show(self) -> None:
        """Publish the scene where it changed, and draw it."""
        scene = self.cards.scene(self.now_ns())
        if scene.revision == self.scene.revision:
            return
        self.scene = scene
        self.scenes.publish(scene)
        if self.display is None:
            self.tell()
            return
        if bool(scene.cards) != self.lit:
            self.lit = bool(scene.cards)
            d = self.display
            header = self.header()
            self.state.publish(DisplayState(header, d.name, d.width, d.height, d.colour, d.refresh_hz, self.lit))
        self.draw()

    def tell(self) -> None:
        """Glasses without a display say or sound what comes by itself."""
        for what in self.announcer.on_scene(self.scene):
            self.told += 1
            tone = what.tone if isinstance(what, Spoken) else what.name
            if tone:
                stream = f"{CUE_STREAM}hud-{self.told}"
                self.sound.publish(AudioChunk(self.header(), BY_NAME[tone](), stream_id=stream, last=True))
            if isinstance(what, Spoken):
                language = language_of(what.text, self.params.language)
                self.say.publish(SayRequest(self.header(), f"hud-{self.told}", what.text, language))

    def draw(self) -> None:
        """Draw the scene where anybody sees it; a picture that waits to be drawn is replaced."""
        due = self.now_ns() - self.png_ns >= PNG_S * 1e9
        saves = self.folder is not None and self.saved != self.scene.revision
        pixels, png = self.pixels.watched, saves or (self.frames.watched and due)
        self.late = self.frames.watched and not png  # the next tick makes up for it
        if self.screen is not None and (self.params.backend != "none" or pixels or png):
            job = partial(self.screen.show, self.scene, self.now_ns, wants_pixels=pixels, wants_png=png)
            done = partial(self.drawn, self.scene.revision)
            self.drawing.submit(lambda _: job(), done, replace="frame")
        elif not self.frames.watched:
            self.rest()

    def drawn(self, revision: int, shown: Shown) -> None:
        """Tell those who watch, and go on frame by frame while something moves."""
        header = self.header(shown.stamp_ns)
        if shown.closed:
            self.health.warn("display", "the window was closed: start again to see more")
        if shown.pixels is not None:
            self.pixels.publish(Frame(header, shown.pixels))
        if shown.png:
            self.png_ns = shown.stamp_ns
            self.frames.publish(Picture(header, "png", shown.png))
            self.save(revision, shown.png)
        if shown.moving and self.beat is None and self.display is not None:
            self.beat = self.tick(1 / self.display.refresh_hz, self.draw)
        elif not shown.moving:
            self.rest()

    def rest(self) -> None:
        """Draw no more frame by frame: nothing moves, or nobody looks."""
        if self.beat is not None:
            self.beat()
            self.beat = None

    def save(self, revision: int, png: bytes) -> None:
        if self.folder is not None and revision != self.saved:
            self.saved = revision
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / f"{revision:04d}.png").write_bytes(png)


def main() -> None:
    run(Hud)
