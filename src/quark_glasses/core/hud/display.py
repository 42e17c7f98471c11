"""A display as data: what a renderer must know of the optics and the panel. The files are config/devices/*.yaml."""

from __future__ import annotations

import math
from dataclasses import dataclass

from quark_glasses.core.errors import InvalidInput

SMALLEST = (160, 120)


@dataclass(frozen=True)
class Display:
    """One pair of glasses' display; sizes are of one eye. Raises `InvalidInput` where the numbers cannot be."""

    name: str
    width: int  # px
    height: int  # px
    fov_deg: float = 30.0  # horizontal field of view
    colour: bool = False  # false: one colour, `tint`
    tint: tuple[int, int, int] = (0, 255, 0)  # RGB of full brightness where there is one colour
    additive: bool = True  # black is clear glass
    refresh_hz: float = 60.0
    levels: int = 256  # brightness levels that the panel can tell apart
    eyes: int = 2
    eye_offset_px: float = 0.0  # each eye's picture is shifted inwards by this, so that both meet at `focus_m`
    focus_m: float = 2.0
    nits: float = 1000.0  # at full brightness, to the eye
    on_mw: float = 150.0  # lit, mean picture
    idle_mw: float = 5.0  # dark
    most_cards: int = 4
    centre: tuple[float, float] = (
        0.3,
        0.3,
    )  # width and height, as fractions, of the middle that no card covers; 0: none

    def __post_init__(self) -> None:
        if self.width < SMALLEST[0] or self.height < SMALLEST[1]:
            raise InvalidInput(f"a display of {self.width}x{self.height} is too small", "Use at least 160x120")
        if not 1.0 <= self.fov_deg <= 120.0:
            raise InvalidInput(f"a field of view of {self.fov_deg} degrees cannot be", "Use 1 to 120 degrees")
        if not all(0.0 <= share < 1.0 for share in self.centre):
            raise InvalidInput("the free centre must leave room for cards", "Use fractions of 0 to below 1 in `centre`")

    @property
    def focal_px(self) -> float:
        """Focal length of the pinhole model of the display, px: x_px = focal_px * y / x in a frame x forward, y left."""
        return self.width / 2 / math.tan(math.radians(self.fov_deg) / 2)

    @property
    def px_per_deg(self) -> float:
        """Pixels that one degree of head turn moves a world-locked card, at the centre."""
        return self.focal_px * math.radians(1.0)
