"""Every error that the product raises on purpose, as one tree.

    GlassesError                    code    what happened
    ├── InvalidInput                  10    a file, message or argument that cannot be used
    ├── InvalidParameter              11    a node parameter out of bounds or of the wrong type
    ├── UnknownName                   12    a profile, node, backend, model or topic that does not exist
    ├── DeviceUnavailable             20    a microphone, speaker, camera or display that is not there
    ├── BackendUnavailable            30    an engine whose package is not installed or cannot load
    │   └── ModelMissing              31    an engine whose weights are absent or damaged
    ├── StorageFull                   40    no room to write a bag, a note or a model
    ├── AlreadyRunning                50    a second instance in the same namespace and domain
    ├── DeadlineExceeded              60    an answer that did not come in time
    ├── Cancelled                     61    work given up on request
    └── Retryable                     70    a failure that may pass by itself (a busy server, a cut link)

The codes travel in actions, services and diagnostics, and stay as they are once released. A message has two halves: what
happened, and what to do about it.
"""

from __future__ import annotations

from typing import ClassVar


class GlassesError(Exception):
    """Root of the tree. `code` goes into messages; `fix` says what a person can do."""

    code: ClassVar[int] = 1

    def __init__(self, what: str, fix: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.what}. {self.fix}" if self.fix else self.what


class InvalidInput(GlassesError):
    """A file, message or argument that cannot be used."""

    code = 10


class InvalidParameter(GlassesError):
    """A node parameter out of its bounds or of the wrong type."""

    code = 11


class UnknownName(GlassesError):
    """A profile, node, backend, model or topic that does not exist."""

    code = 12


class DeviceUnavailable(GlassesError):
    """A microphone, speaker, camera or display that is not there."""

    code = 20


class BackendUnavailable(GlassesError):
    """An engine whose package is not installed or cannot load."""

    code = 30


class ModelMissing(BackendUnavailable):
    """An engine whose weights are absent or damaged."""

    code = 31


class StorageFull(GlassesError):
    """No room to write a bag, a note or a model."""

    code = 40


class AlreadyRunning(GlassesError):
    """A second instance in the same namespace and ROS domain."""

    code = 50


class DeadlineExceeded(GlassesError):
    """An answer that did not come in time."""

    code = 60


class Cancelled(GlassesError):
    """Work given up on request."""

    code = 61


class Retryable(GlassesError):
    """A failure that may pass by itself: a busy server, a cut link."""

    code = 70
