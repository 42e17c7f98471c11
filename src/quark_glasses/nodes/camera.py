"""Camera: device, file or scene -> `camera/image_raw`, JPEG while watched; only under a lease, and while the recording light is lit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from quark_glasses.backends.api import LooksAround, Shot
from quark_glasses.backends.camera.pictures import as_jpeg, calibration_file
from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.core.privacy.lease import Sensor
from quark_glasses.core.types import Frame, Header, Picture
from quark_glasses.core.vision.calibration import of_picture
from quark_glasses.core.vision.photo import file_name, photograph
from quark_glasses.gallery import Gallery
from quark_glasses.replay.bag_camera import BagCamera
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.films import Films
from quark_glasses.ros.lending import Lending
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import options, param
from quark_glasses.ros.photos import Photos
from quark_glasses.ros.runner import run
from quark_glasses.timezone import offset_s

FRAME = "camera_optical_frame"
NO_LAMP = "none"  # the engine for glasses without a recording light
OLD_NS = 1_000_000_000  # an older picture is no photograph of now
CHECK_S = 0.25  # how often the light is measured where no pictures come
REST_NS = 1_000_000_000  # after the light failed, before the device is opened again


@dataclass(frozen=True)
class CameraParams:
    """Where pictures come from, and what shows that they are taken."""

    backend: str = param("uvc", "engine: uvc, rtsp, pictures, video, scene; or bag", here=True)
    backend_options: tuple[str, ...] = param((), "options of the engine, as key=value", here=True)
    rate: float = param(30.0, "pictures a second of engines without a pace of their own", unit="Hz", low=1, high=120)
    jpeg_rate: float = param(30.0, "most JPEGs a second while somebody watches", unit="Hz", low=0.1, high=120)
    jpeg_quality: int = param(85, "quality of the JPEGs", low=10, high=100)
    calibration: str = param("", "calibration file as ROS tools write it; empty: none", here=True)
    gallery: str = param("", "folder of photographs and films; empty: the gallery of this user", here=True)
    position: str = param(
        "", "where the glasses are, for photographs: 'latitude, longitude[, metres]'; empty: not known", live=True
    )
    video_s: float = param(300.0, "longest film", unit="s", low=1, high=7200)
    video_rate: int = param(20, "pictures a second of films", unit="Hz", low=1, high=60)
    video_sound: bool = param(True, "films that are asked for by voice have sound")
    light: str = param(NO_LAMP, "engine of the recording light: none, sysfs, scripted", here=True)
    light_options: tuple[str, ...] = param((), "options of the light, as key=value", here=True)


class Camera(GlassesNode):
    """See the module. Until there is a privacy node, this one keeps the book of leases of the camera."""

    Params = CameraParams
    name = "camera"

    def configure(self, params: CameraParams) -> None:
        self.params = params
        self.frames, self.jpegs = self.publisher(topics.CAMERA), self.publisher(topics.CAMERA_JPEG)
        self.infos = self.publisher(topics.CAMERA_INFO)
        self.light = self.engine("light", params.light, params.light_options)
        self.camera = self.open_camera(params)
        self.lending = Lending(self, Sensor.CAMERA, self.light, self.settle, no_lamp=params.light == NO_LAMP)
        self.photos = Photos(self, self.lending)
        self.films = Films(self, self.lending, most_s=params.video_s, rate=params.video_rate, sound=params.video_sound)
        self.calibration = calibration_file(Path(params.calibration)) if params.calibration else None

    def activate(self) -> None:
        self.jobs = self.worker  # made here, before a camera's own thread asks for it
        self.capturing, self.trouble = False, ""
        self.since_ns = self.jpeg_ns = self.rest_ns = 0
        self.latest: Frame | None = None
        self.gallery = Gallery(Path(self.params.gallery) if self.params.gallery else None)
        self.lending.open()
        self.photos.open(self.gallery, lambda: self.capturing)
        self.films.open(self.gallery)
        self.serve(doors.CAPTURE_PHOTO, self.take_photo)
        if isinstance(self.camera, LooksAround):
            self.listen(topics.HEAD, lambda pose: self.camera.look(pose.orientation))
        self.tick(CHECK_S if self.camera.live else 1 / self.params.rate, self.on_tick)
        self.settle()

    def deactivate(self) -> None:
        self.photos.close()
        self.films.close()
        self.lending.cut()

    def open_camera(self, params: CameraParams) -> Any:
        if params.backend == "bag":
            bag = BagCamera(Path(str(options(params.backend_options).get("path", ""))))
            return self.taped_engine("camera", "bag", bag, "bag")
        return self.engine("camera", params.backend, params.backend_options)

    def take_photo(self, max_width: int, keep: bool, utterance_id: str) -> Mapping[str, Any]:
        """The door: the newest picture, and in the gallery too where it should be kept."""
        self.settle()
        frame = self.latest
        if frame is None or not self.capturing or self.now_ns() - frame.header.stamp_ns > OLD_NS:
            raise DeviceUnavailable(
                "there is no picture now", "Acquire a lease of the camera, and ask when pictures come"
            )
        offset = offset_s(frame.header.stamp_ns)
        data = photograph(frame, utc_offset_s=offset, position=self.photos.position(), max_width=max_width)
        path = str(self.gallery.keep(data, file_name(frame.header.stamp_ns, offset))) if keep else ""
        return {"picture": convert.to_msg(Picture(frame.header, "jpeg", data)), "path": path}

    def on_tick(self) -> None:
        self.settle()
        self.photos.on_tick()
        self.films.on_tick()
        self.poll()

    def settle(self) -> None:
        """Bring the device to what leases and light allow; the light goes out once the device was seen to close."""
        now_ns = self.now_ns()
        allowed = self.lending.allowed()
        if allowed and not self.capturing and now_ns >= self.rest_ns:
            self.capturing, self.since_ns, self.latest = True, now_ns, None
            self.camera.start(self.now_ns, self.poll)
        elif not allowed and self.capturing:
            self.capturing, self.rest_ns = False, now_ns + REST_NS * self.lending.lent
        if not self.capturing and self.lending.lit and self.camera.stop():
            self.lending.closed()
        self.lending.told()

    def poll(self) -> None:
        """Ask for the newest picture, in the worker; a live camera calls this from its own thread."""
        if self.capturing:
            self.jobs.submit(lambda _: self.camera.newest(), self.show, replace="newest", failed=self.on_trouble)

    def show(self, shot: Shot | None) -> None:
        """Publish a picture, if it was taken with leave and the light is lit still."""
        self.settle()
        if shot is None or not self.capturing or shot.stamp_ns < self.since_ns:
            return
        if self.trouble:
            self.trouble = ""
            self.health.ok("camera", self.params.backend)
        self.latest = frame = Frame(Header(shot.stamp_ns, FRAME), shot.pixels, shot.encoding)
        self.frames.publish(frame)
        height, width = frame.pixels.shape[:2]
        self.infos.publish(of_picture(self.calibration, self.camera.fov_deg, width, height, frame.header))
        if self.jpegs.watched and shot.stamp_ns - self.jpeg_ns >= 0.9e9 / self.params.jpeg_rate:
            self.jpeg_ns = shot.stamp_ns
            self.jobs.submit(partial(as_jpeg, frame, self.params.jpeg_quality), self.show_jpeg, replace="jpeg")
        self.photos.on_frame(frame)
        self.films.on_frame(frame)

    def show_jpeg(self, picture: Picture) -> None:
        if self.capturing and picture.header.stamp_ns >= self.since_ns:
            self.jpegs.publish(picture)

    def on_trouble(self, error: Exception) -> None:
        """Say once what is wrong; the engine goes on trying."""
        if self.capturing and str(error) != self.trouble:
            self.trouble = str(error)
            self.report(error, "camera")


def main() -> None:
    run(Camera)
