"""A thread that empties a device, so that whoever asks gets the picture of now; it brings the device back when it went away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from quark_glasses.backends.api import Shot
from quark_glasses.core.errors import DeviceUnavailable, GlassesError
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.freshest import Freshest

FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 8.0  # between tries to open a device that is away; doubled each time
SILENCE_NS = 3_000_000_000  # a device that gives nothing for so long counts as away, though its driver says nothing
CLOSE_S = 0.2  # a camera gives up its device between two pictures


class Source(Protocol):
    """A device as its driver shows it; all of it may block, for as long as the driver's own deadlines are."""

    def open(self) -> None:
        """Raises `DeviceUnavailable`."""
        ...

    def wait(self) -> bool:
        """Until the next picture is there; False where none comes any more."""
        ...

    def picture(self) -> Pixels | None:
        """The one that `wait` found, BGR; None where it is damaged."""
        ...

    def close(self) -> None: ...


class Reader:
    """From `Reader(...)` to `stop`: one capture. What arrives after `stop` is dropped, even where the driver hangs."""

    def __init__(
        self,
        name: str,
        source: Source,
        now_ns: Callable[[], int],
        arrived: Callable[[], None],
        first_wait_s: float = FIRST_WAIT_S,
    ) -> None:
        self._name = name
        self._source = source
        self._now_ns = now_ns
        self._arrived = arrived
        self._first_wait_s = first_wait_s
        self._newest: Freshest[Shot] = Freshest()
        self._trouble: GlassesError | None = None
        self._heard_ns = now_ns()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"camera {name}", daemon=True)
        self._thread.start()

    @property
    def closed(self) -> bool:
        """Has the thread closed its device for good?"""
        return not self._thread.is_alive()

    def newest(self) -> Shot | None:
        """See `Camera.newest`."""
        shot = None if self._ending.is_set() else self._newest.take()
        if shot is not None:
            return shot
        trouble = self._trouble
        if trouble is not None:
            raise trouble
        if self._now_ns() - self._heard_ns > SILENCE_NS:
            raise DeviceUnavailable(
                f"the camera {self._name} gives no pictures", "Plug it in again, or look what else uses it"
            )
        return None

    def stop(self, deadline_s: float = CLOSE_S) -> bool:
        """See `Camera.stop`."""
        self._ending.set()
        self._newest.take()
        self._thread.join(deadline_s)
        return self.closed

    def _run(self) -> None:
        wait_s = self._first_wait_s
        while not self._ending.is_set():
            try:
                self._source.open()
                if self._capture():
                    wait_s = self._first_wait_s
            except GlassesError as error:
                self._trouble = error
            except Exception as error:  # whatever a driver throws must not end the tries
                self._trouble = DeviceUnavailable(f"the camera {self._name} failed: {error}", "Plug it in again")
            finally:
                self._source.close()
            self._ending.wait(wait_s)
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)

    def _capture(self) -> bool:
        """Read until the device goes away or the end; did anything come?"""
        came = False
        while not self._ending.is_set():
            if not self._source.wait():
                self._trouble = DeviceUnavailable(f"the camera {self._name} was disconnected", "Plug it in again")
                return came
            stamp_ns = self._now_ns()  # before decoding, which takes milliseconds
            pixels = self._source.picture()
            if pixels is None:  # a broken frame: the next one is another
                continue
            came, self._trouble, self._heard_ns = True, None, stamp_ns
            if self._ending.is_set():
                return came
            self._newest.put(Shot(pixels, stamp_ns))
            self._arrived()
        return came
