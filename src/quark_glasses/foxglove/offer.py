"""All channels that a client finds."""

from __future__ import annotations

from quark_glasses.core.hud.display import Display
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.foxglove.channels import Channel, topic_channels
from quark_glasses.foxglove.latency import latency_channel
from quark_glasses.foxglove.panels import panel_channels
from quark_glasses.foxglove.view import view_channel


def every_channel(calibration: Calibration, display: Display | None) -> list[Channel]:
    """The topics, then what is made for Foxglove."""
    fov_deg = (display or Display).fov_deg
    return [*topic_channels(), *panel_channels(calibration), latency_channel(), view_channel(fov_deg)]
