"""What the wearer hears where an answer fails, by the kind of error."""

from __future__ import annotations

import json
from collections.abc import Sequence

from quark_glasses.core import errors
from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import AskChunk

FALLBACK = "fallback"
_KEYS = {
    errors.BackendUnavailable: FALLBACK,
    errors.ModelMissing: FALLBACK,
    errors.DeadlineExceeded: "too_slow",
    errors.Retryable: "model_busy",
}
_KINDS: Sequence[type[GlassesError]] = (*_KEYS, errors.InvalidInput, errors.Cancelled)


def excuse_for(error: GlassesError) -> str:
    """The key of the sentence."""
    return _KEYS.get(type(error), "model_failed")


def error_of(chunk: AskChunk) -> GlassesError:
    """The error that a chunk tells of."""
    kind = next((kind for kind in _KINDS if kind.code == chunk.error_code), GlassesError)
    return kind(chunk.error_msg)


def as_result(error: GlassesError) -> str:
    """The error as a tool's result, for the model."""
    return json.dumps({"error": str(error)}, ensure_ascii=False)
