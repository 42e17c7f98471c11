"""The icon set as data: strokes on a 24 x 24 grid, so that one drawing serves every size, display and ink.

All icons share one line width (`LINE`), round ends and a margin of two units. Arrows point the way that the wearer goes, up being
straight on; `u-turn` goes round to the left, as where traffic keeps right.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from quark_glasses.core.errors import UnknownName

GRID = 24.0  # units along one side
LINE = 2.0  # width of every stroke, in units
CHORD_DEG = 15.0  # arcs are drawn as straight pieces that turn by this: finer cannot be seen at these sizes

Point = tuple[float, float]


@dataclass(frozen=True)
class Stroke:
    """Straight pieces through `points` (x right, y down, in units), perhaps `closed`, and then perhaps `filled` too."""

    points: tuple[Point, ...]
    closed: bool = False
    filled: bool = False


Icon = tuple[Stroke, ...]


def icon(name: str) -> Icon:
    """The strokes of an icon; raises `UnknownName`."""
    if name not in _ICONS:
        raise UnknownName(f"there is no icon '{name}'", f"Use one of: {', '.join(names())}")
    return _ICONS[name]


def names() -> tuple[str, ...]:
    return tuple(sorted(_ICONS))


def has(name: str) -> bool:
    return name in _ICONS


def battery(fraction: float, charging: bool = False) -> str:
    """Name of the icon for a charge of 0..1."""
    if charging:
        return "battery-charging"
    return f"battery-{round(4 * min(1.0, max(0.0, fraction)))}"


def _path(*numbers: float, closed: bool = False, filled: bool = False) -> Stroke:
    """x, y, x, y, ..."""
    return Stroke(tuple(zip(numbers[::2], numbers[1::2], strict=True)), closed, filled)


def _arc_points(x: float, y: float, radius: float, start: float, end: float) -> Iterator[Point]:
    """From `start` to `end`, degrees clockwise from the right."""
    steps = max(2, math.ceil(abs(end - start) / CHORD_DEG))
    for step in range(steps + 1):
        angle = math.radians(start + (end - start) * step / steps)
        yield round(x + radius * math.cos(angle), 3), round(y + radius * math.sin(angle), 3)


def _arc(x: float, y: float, radius: float, start: float, end: float) -> Stroke:
    return Stroke(tuple(_arc_points(x, y, radius, start, end)))


def _ring(x: float, y: float, radius: float) -> Stroke:
    return Stroke(tuple(_arc_points(x, y, radius, 0, 360))[:-1], closed=True)


def _dot(x: float, y: float, radius: float = 1.3) -> Stroke:
    """A filled disc; half of its line is outside of the points."""
    return Stroke(tuple(_arc_points(x, y, max(0.1, radius - LINE / 2), 0, 360))[:-1], closed=True, filled=True)


def _box(left: float, top: float, right: float, bottom: float, radius: float = 0.0, filled: bool = False) -> Stroke:
    """A rectangle with round corners."""
    if not radius:
        return _path(left, top, right, top, right, bottom, left, bottom, closed=True, filled=filled)
    corners = (
        (right - radius, top + radius, 270), (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90), (left + radius, top + radius, 180),
    )  # fmt: skip
    points = [point for x, y, start in corners for point in _arc_points(x, y, radius, start, start + 90)]
    return Stroke(tuple(points), closed=True, filled=filled)


def _joined(*parts: Stroke, closed: bool = False, filled: bool = False) -> Stroke:
    return Stroke(tuple(point for part in parts for point in part.points), closed, filled)


def _mirrored(strokes: Icon) -> Icon:
    return tuple(Stroke(tuple((GRID - x, y) for x, y in s.points), s.closed, s.filled) for s in strokes)


def _curve(x0: float, y0: float, cx: float, cy: float, x1: float, y1: float) -> Stroke:
    """A quadratic Bezier curve with one control point."""
    points = []
    for step in range(9):
        t = step / 8
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        points.append((round(a * x0 + b * cx + c * x1, 3), round(a * y0 + b * cy + c * y1, 3)))
    return Stroke(tuple(points))


_UP = _path(6.5, 9, 12, 3.5, 17.5, 9)
_SLASH = _path(3.5, 3.5, 20.5, 20.5)

_TURN_RIGHT = (_joined(_path(6, 21, 6, 13), _arc(10, 13, 4, 180, 270), _path(20, 9)), _path(15, 4, 20, 9, 15, 14))
_SLIGHT_RIGHT = (_path(8.5, 21, 8.5, 13.5, 17, 5), _path(10, 5, 17, 5, 17, 12))
_SHARP_RIGHT = (_path(6.5, 21, 6.5, 5, 17, 15.5), _path(17, 8.5, 17, 15.5, 10, 15.5))
_U_TURN = (_joined(_path(17, 21, 17, 9), _arc(12, 9, 5, 0, -180), _path(7, 17)), _path(2.5, 12.5, 7, 17, 11.5, 12.5))

_MANOEUVRES: dict[str, Icon] = {
    "straight": (_path(12, 21, 12, 3.5), _UP),
    "turn-right": _TURN_RIGHT,
    "turn-left": _mirrored(_TURN_RIGHT),
    "turn-slight-right": _SLIGHT_RIGHT,
    "turn-slight-left": _mirrored(_SLIGHT_RIGHT),
    "turn-sharp-right": _SHARP_RIGHT,
    "turn-sharp-left": _mirrored(_SHARP_RIGHT),
    "u-turn": _U_TURN,
    "u-turn-right": _mirrored(_U_TURN),
    "roundabout": (
        _ring(9, 10.5, 5), _path(9, 15.5, 9, 22), _path(14, 10.5, 22, 10.5), _path(17.8, 6.3, 22, 10.5, 17.8, 14.7),
    ),
    "merge": (_path(12, 3.5, 12, 12, 6, 21), _UP, _path(18, 21, 14.4, 15.6)),
    "depart": (_path(12, 14, 12, 3.5), _UP, _ring(12, 18.8, 2.4)),
    "arrive": (_joined(_arc(12, 9.5, 6.5, 150, 390), _path(12, 21.5), closed=True), _dot(12, 9.5, 2.2)),
    "transit": (
        _box(5, 3, 19, 18, 3), _path(5, 11.5, 19, 11.5), _dot(9, 14.8), _dot(15, 14.8),
        _path(8, 18, 8, 21), _path(16, 18, 16, 21),
    ),
    "arrow": (_path(12, 3, 19, 20.5, 12, 16.5, 5, 20.5, closed=True, filled=True),),
    "location": (_ring(12, 12, 5.5), _path(12, 2, 12, 6.5), _path(12, 17.5, 12, 22), _path(2, 12, 6.5, 12), _path(17.5, 12, 22, 12)),
}  # fmt: skip

_HANDSET = _joined(
    _path(4.5, 3, 8.5, 3, 10, 8), _curve(7.8, 10, 9.6, 14.4, 14, 16.2), _path(16, 14, 21, 15.5, 21, 19.5),
    _curve(19, 21, 3, 21, 3, 5), closed=True,
)  # fmt: skip
_MICROPHONE = (_box(8.8, 2, 15.2, 13.5, 3.2), _arc(12, 11, 6.8, 0, 180), _path(12, 17.8, 12, 21.8))
_SPEAKER = _path(3, 9, 6.5, 9, 11.5, 4.5, 11.5, 19.5, 6.5, 15, 3, 15, closed=True)

_SOUND: dict[str, Icon] = {
    "phone": (_HANDSET,),
    "phone-in": (_HANDSET, _path(21, 3, 15, 9), _path(15, 4.5, 15, 9, 19.5, 9)),
    "phone-out": (_HANDSET, _path(15, 9, 21, 3), _path(16.5, 3, 21, 3, 21, 7.5)),
    "phone-end": (_HANDSET, _path(15.5, 3, 21, 8.5), _path(21, 3, 15.5, 8.5)),
    "phone-hold": (_HANDSET, _path(16, 3, 16, 9), _path(20.5, 3, 20.5, 9)),
    "microphone": _MICROPHONE,
    "mute": (*_MICROPHONE, _SLASH),
    "play": (_path(7, 4.5, 19, 12, 7, 19.5, closed=True, filled=True),),
    "pause": (_box(6, 4.5, 8.5, 19.5, filled=True), _box(15.5, 4.5, 18, 19.5, filled=True)),
    "stop": (_box(5.5, 5.5, 18.5, 18.5, filled=True),),
    "next": (_path(5, 5, 15, 12, 5, 19, closed=True, filled=True), _path(19, 5, 19, 19)),
    "previous": (_path(19, 5, 9, 12, 19, 19, closed=True, filled=True), _path(5, 5, 5, 19)),
    "music": (_path(9, 18, 9, 5, 20, 3, 20, 16), _ring(6.2, 18, 2.8), _ring(17.2, 16, 2.8)),
    "volume": (_SPEAKER, _arc(11.5, 12, 4.2, -45, 45), _arc(11.5, 12, 8.5, -50, 50)),
    "volume-off": (_SPEAKER, _path(15.5, 9, 21.5, 15), _path(21.5, 9, 15.5, 15)),
    "listening": (
        _path(3, 10.5, 3, 13.5), _path(7.5, 7, 7.5, 17), _path(12, 3, 12, 21), _path(16.5, 7, 16.5, 17), _path(21, 10.5, 21, 13.5),
    ),
    "recording": (_ring(12, 12, 9), _dot(12, 12, 5)),
}  # fmt: skip

_WIFI = (_arc(12, 19, 14, 225, 315), _arc(12, 19, 9, 225, 315), _arc(12, 19, 4.3, 225, 315), _dot(12, 19, 1.4))
_BATTERY = (_box(2, 6.5, 19, 17.5, 2.5), _path(22, 10.5, 22, 13.5))


def _charged(bars: int) -> Icon:
    """A battery with 0 to 4 bars."""
    return (*_BATTERY, _box(5.8, 10.3, 5.4 + 2.45 * bars, 13.7, filled=True)) if bars else _BATTERY


_DEVICE: dict[str, Icon] = {
    **{f"battery-{bars}": _charged(bars) for bars in range(5)},
    "battery-charging": (*_BATTERY, _path(11.5, 8.5, 8, 12.8, 13, 12.2, 9.5, 15.8)),
    "wifi": _WIFI,
    "offline": (*_WIFI, _SLASH),
    "cloud": (
        _joined(_arc(7, 14.5, 4.5, 90, 255), _arc(12.5, 10.5, 6, 195, 335), _arc(17.8, 15, 4, -75, 90), closed=True),
    ),
    "edge": (_box(3, 4, 21, 11, 2), _box(3, 13.5, 21, 20.5, 2), _dot(7, 7.5), _dot(7, 17), _path(12, 7.5, 17, 7.5), _path(12, 17, 17, 17)),
    "glasses": (
        _box(2, 8.5, 10, 16.5, 3), _box(14, 8.5, 22, 16.5, 3), _arc(12, 12.5, 2, 200, 340),
    ),
    "quiet": (_joined(_arc(12, 12, 9, -55, -305), _arc(17, 10, 6.4, -237, -78), closed=True),),
    "light": (_ring(12, 12, 4.5), *(_path(
        12 + 7.8 * math.cos(a), 12 + 7.8 * math.sin(a), 12 + 10 * math.cos(a), 12 + 10 * math.sin(a),
    ) for a in (math.pi / 4 * step for step in range(8)))),
}  # fmt: skip

_BELL = (
    _joined(_path(6, 17, 6, 11), _arc(12, 10, 6, 180, 360), _path(18, 17)),
    _path(3.5, 17, 20.5, 17), _arc(12, 18.5, 2.6, 20, 160), _path(12, 2.5, 12, 4),
)  # fmt: skip

_SIGNS: dict[str, Icon] = {
    "bell": _BELL,
    "bell-off": (*_BELL, _SLASH),
    "message": (_joined(_box(3, 4, 21, 17, 2.5), closed=True), _path(8, 17, 8, 21.5, 13, 17)),
    "mail": (_box(2.5, 5, 21.5, 19, 2), _path(3.5, 7, 12, 13, 20.5, 7)),
    "check": (_path(4, 12.5, 9.5, 18, 20, 6.5),),
    "cross": (_path(5, 5, 19, 19), _path(19, 5, 5, 19)),
    "warning": (_path(12, 3, 22, 20.5, 2, 20.5, closed=True), _path(12, 9.5, 12, 14), _dot(12, 17.3)),
    "info": (_ring(12, 12, 9.5), _path(12, 11, 12, 17), _dot(12, 7.3)),
    "question": (
        _ring(12, 12, 9.5), _joined(_arc(12, 9.6, 2.9, 180, 405), _path(12, 12.9, 12, 13.8)), _dot(12, 17.2),
    ),
    "thinking": (_dot(5, 12, 2), _dot(12, 12, 2), _dot(19, 12, 2)),
    "chosen": (_path(8, 5, 15.5, 12, 8, 19),),
    "timer": (_ring(12, 13.5, 8), _path(12, 9, 12, 13.5), _path(9.5, 2.5, 14.5, 2.5), _path(12, 2.5, 12, 5.5)),
    "alarm": (_ring(12, 13, 7.5), _path(12, 9, 12, 13, 15, 15), _path(2.8, 7, 6.8, 3.2), _path(21.2, 7, 17.2, 3.2)),
    "clock": (_ring(12, 12, 9.5), _path(12, 6.5, 12, 12, 16, 14.5)),
    "calendar": (_box(3, 5, 21, 21, 2), _path(3, 10, 21, 10), _path(8, 2.5, 8, 6.5), _path(16, 2.5, 16, 6.5)),
}  # fmt: skip

_THINGS: dict[str, Icon] = {
    "cart": (_path(2, 3, 5, 3, 8, 15, 18.5, 15, 21, 7, 6, 7), _dot(9.3, 19.5, 1.9), _dot(17.3, 19.5, 1.9)),
    "tag": (_path(3, 3, 11.5, 3, 21.5, 13, 13, 21.5, 3, 11.5, closed=True), _dot(7.8, 7.8, 1.5)),
    "price-down": (_path(2.5, 6, 9, 12.5, 13, 8.5, 21, 17), _path(14.5, 17, 21, 17, 21, 10.5)),
    "list": (
        _dot(4, 6, 1.5), _dot(4, 12, 1.5), _dot(4, 18, 1.5), _path(9, 6, 21, 6), _path(9, 12, 21, 12), _path(9, 18, 21, 18),
    ),
    "note": (_box(4, 2.5, 20, 21.5, 2), _path(8, 8, 16, 8), _path(8, 12, 16, 12), _path(8, 16, 13, 16)),
    "pay": (_box(2, 5, 22, 19, 2.5), _path(2, 10, 22, 10), _path(6, 15, 10.5, 15)),
    "receipt": (
        _path(5, 21.5, 5, 2.5, 19, 2.5, 19, 21.5, 15.5, 19.2, 12, 21.5, 8.5, 19.2, closed=True),
        _path(9, 8, 15, 8), _path(9, 13, 15, 13),
    ),
    "lock": (_box(4.5, 11, 19.5, 21, 2), _joined(_path(7.5, 11, 7.5, 7.5), _arc(12, 7.5, 4.5, 180, 360), _path(16.5, 11))),
    "camera": (_path(2, 7, 7, 7, 9, 4, 15, 4, 17, 7, 22, 7, 22, 20, 2, 20, closed=True), _ring(12, 13, 4)),
    "video": (_box(2, 6, 15, 18, 2), _path(15, 11, 21.5, 7, 21.5, 17, 15, 13)),
    "picture": (_box(2.5, 4, 21.5, 20, 2), _dot(8, 9, 1.8), _path(4, 18, 10, 12.5, 13, 15.5, 16.5, 11.5, 20.5, 16)),
    "scan": (
        _path(3, 8, 3, 3, 8, 3), _path(16, 3, 21, 3, 21, 8), _path(21, 16, 21, 21, 16, 21), _path(8, 21, 3, 21, 3, 16),
        _path(3, 12, 21, 12),
    ),
    "translate": (
        _path(2, 5, 13, 5), _path(7.5, 2.5, 7.5, 5), _curve(11, 5, 9, 11, 2.5, 14), _curve(4.5, 8, 6.5, 12, 11, 13.5),
        _path(11.5, 21.5, 16.7, 10, 22, 21.5), _path(13.4, 17.7, 20, 17.7),
    ),
    "person": (_ring(12, 8, 4.5), _arc(12, 21.5, 8, 190, 350)),
    "meeting": (
        _ring(8.5, 8.5, 3.7), _arc(8.5, 21, 6.5, 185, 355), _arc(15.8, 8.5, 3.7, -100, 100), _arc(15.5, 21, 6.5, 290, 355),
    ),
    "teleprompter": (_box(2, 3, 22, 17, 2), _path(6.5, 8, 17.5, 8), _path(6.5, 12, 13.5, 12), _path(8, 21.5, 16, 21.5)),
    "train": (
        _box(5, 2.5, 19, 17.5, 4), _path(5, 10.5, 19, 10.5), _dot(9, 14), _dot(15, 14), _path(8, 18, 5, 21.8), _path(16, 18, 19, 21.8),
    ),
    "plane": (
        _path(
            12, 2.5, 13.8, 9, 21.5, 14, 21.5, 16, 13.8, 13.8, 13.3, 18.5, 16, 21,
            8, 21, 10.7, 18.5, 10.2, 13.8, 2.5, 16, 2.5, 14, 10.2, 9, closed=True,
        ),
    ),
}  # fmt: skip

_ICONS: dict[str, Icon] = {**_MANOEUVRES, **_SOUND, **_DEVICE, **_SIGNS, **_THINGS}
