"""What the display shows, as data: cards, where they stay, and the scene that they make up.

Which field a kind uses is told in docs/HUD.md. The fields mirror the messages of the same names.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from quark_glasses.core.types import Header


class CardKind(IntEnum):
    """Kinds of HUD cards."""

    STATUS = 1
    CAPTION = 2
    TRANSLATION = 3
    REPLY = 4
    NOTIFICATION = 5
    LIST = 6
    PRICE = 7
    NAVIGATION = 8
    PAYMENT = 9
    TELEPROMPTER = 10
    CALL = 11
    MUSIC = 12
    TIMER = 13
    PICTURE = 14
    MEETING = 15


@dataclass(frozen=True)
class CardRow:
    """One line of a card: `label` on the left, `value` on the right, `note` small below."""

    label: str
    value: str = ""
    note: str = ""
    marked: bool = False


@dataclass(frozen=True)
class CardBox:
    """Something marked in the picture of a card; edges as fractions of it, 0 to 1, x right, y down."""

    label: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Anchor:
    """Where a card stays: fixed to the display where `frame_id` is "", else to a place (metres) in that REP-105 frame.

    Of a place that is `far` only the direction counts: moving the head does not shift it.
    """

    frame_id: str = ""
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    far: bool = False


@dataclass(frozen=True)
class Card:
    """One thing to show; the renderer decides how."""

    id: str
    kind: CardKind
    title: str = ""
    text: str = ""
    language: str = ""
    priority: int = 0  # higher is shown first
    expires_ns: int = 0  # 0: until replaced
    utterance_id: str = ""
    icon: str = ""
    progress: float = -1.0  # 0..1; negative: no bar
    rows: tuple[CardRow, ...] = ()
    position: int = 0  # TELEPROMPTER: characters of `text` already read
    picture: bytes = field(default=b"", repr=False)  # PICTURE: a PNG or JPEG
    boxes: tuple[CardBox, ...] = ()
    anchor: Anchor = Anchor()


@dataclass(frozen=True)
class HudScene:
    """Everything that the display should show now, the most important first. No card: the display is dark."""

    header: Header
    revision: int
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True)
class CardUpdate:
    """Show, replace or (`remove`) take away one card; from any node."""

    header: Header
    card: Card
    remove: bool = False


class NotificationPriority(IntEnum):
    """How soon a notification is shown."""

    LOW = 1  # when the wearer asks
    NORMAL = 2  # at the next good moment
    HIGH = 3  # at once


@dataclass(frozen=True)
class Notification:
    """A message from the phone or an app; its words are data from a stranger."""

    header: Header
    id: str
    app: str = ""
    sender: str = ""
    title: str = ""
    text: str = ""
    language: str = ""
    priority: NotificationPriority = NotificationPriority.NORMAL
    sensitive: bool = False  # not to be read aloud before others
    expires_ns: int = 0


class Act(IntEnum):
    """What the wearer wants done with notifications."""

    READ = 1
    LATER = 2
    CLEAR = 3


@dataclass(frozen=True)
class NotificationAct:
    """READ, LATER or CLEAR the notification `id`, or all where it is ""."""

    header: Header
    id: str
    act: Act
    utterance_id: str = ""


@dataclass(frozen=True)
class DisplayState:
    """The display and whether it is lit; width and height in pixels of one eye."""

    header: Header
    name: str
    width: int
    height: int
    colour: bool
    refresh_rate: float
    on: bool
    brightness: float = 1.0


class Motion(IntEnum):
    """How the wearer moves."""

    STILL = 0
    WALKING = 1
    CROSSING = 2
    DRIVING = 3


@dataclass(frozen=True)
class Situation:
    """What the wearer is doing, for what may be shown and said."""

    header: Header = Header()
    motion: Motion = Motion.STILL
    in_conversation: bool = False
    quiet: bool = False  # asked not to be disturbed


class Prompt(IntEnum):
    """What the teleprompter should do."""

    LOAD = 1
    START = 2
    STOP = 3
    NEXT = 4
    BACK = 5


@dataclass(frozen=True)
class TeleprompterCommand:
    """LOAD, START, STOP, NEXT or BACK; `manual`: only NEXT and BACK move it, not the voice."""

    header: Header
    action: Prompt
    text: str = ""
    language: str = ""
    manual: bool = False
    utterance_id: str = ""
