"""RViz: head/odometry and hud/scene -> /tf, /tf_static, hud/markers."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses import devices
from quark_glasses.calibration import of_display
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.markers import scene_markers
from quark_glasses.core.hud.scene import HudScene
from quark_glasses.core.motion import frames
from quark_glasses.core.motion.calibration import Camera
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.types import Header
from quark_glasses.core.vision.calibration import CameraInfo
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.rviz import RvizPublishers

STILL_S = 0.2  # how often the pose is told while nothing tells a new one
SILENT_NS = 500_000_000  # after which the pose is told again as it was


@dataclass(frozen=True)
class RvizParams:
    """What is drawn."""

    display: str = param("mono640", "the display, as in hud.display: where it and the other parts sit")
    frames_hz: float = param(50.0, "how often the head's pose is told at most", unit="Hz", low=1, high=1000)


class Rviz(GlassesNode):
    """See the module. Pictures are there already: RViz subscribes to hud/frame and camera/image_raw. A replay draws nothing."""

    Params = RvizParams
    name = "rviz"

    def configure(self, params: RvizParams) -> None:
        self.params = params
        self.calibration = of_display(params.display)
        self.focus_m = (devices.load(params.display) or Display).focus_m
        self.lens = self.calibration.camera
        self.pose = HeadPose(Header(0, frames.ODOM))
        self.next_ns = 0
        self.out: RvizPublishers | None = None

    def activate(self) -> None:
        if self.hub.tape is not None:
            self.health.ok("rviz", "off")
            return
        self.out = RvizPublishers(self)
        self.out.fixed(frames.fixed(self.calibration), self.now_ns())
        self.listen(topics.HEAD, self.on_head)
        self.listen(topics.HUD_SCENE, self.on_scene)
        self.listen(topics.CAMERA_INFO, self.on_lens)
        self.tick(STILL_S, self.on_tick)

    def deactivate(self) -> None:
        out, self.out = self.out, None
        if out is not None:
            out.close()

    def on_head(self, pose: HeadPose) -> None:
        self.pose = pose
        if pose.header.stamp_ns >= self.next_ns:
            self.next_ns = pose.header.stamp_ns + round(1e9 / self.params.frames_hz)
            self.tell(pose.header.stamp_ns)

    def on_scene(self, scene: HudScene) -> None:
        if self.out is not None:
            self.out.markers(scene_markers(scene, self.lens, self.focus_m))

    def on_lens(self, info: CameraInfo) -> None:
        if info.k[0] > 0:  # calibrated
            fx, fy, cx, cy = info.k[0], info.k[4], info.k[2], info.k[5]
            self.lens = Camera(info.width, info.height, fx, fy, cx, cy)

    def on_tick(self) -> None:
        """RViz draws nothing whose frames are older than what it shows."""
        now_ns = self.now_ns()
        if now_ns - self.pose.header.stamp_ns > SILENT_NS:
            self.tell(now_ns)

    def tell(self, at_ns: int) -> None:
        if self.out is not None:
            self.out.moving(frames.moving(self.pose), at_ns)


def main() -> None:
    run(Rviz)
