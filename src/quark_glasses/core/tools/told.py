"""How a node tells what came of a tool that it owns, in words for the wearer and facts for a model."""

from __future__ import annotations

import json
from collections.abc import Mapping

from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.core.types import Header, Risk, ToolEvent, ToolRequest, ToolState


def told(
    header: Header, request: ToolRequest, risk: Risk, said: str, facts: Mapping[str, object] | None = None, *,
    error: Exception | None = None,
) -> ToolEvent:  # fmt: skip
    """The last step of a call: DONE, or FAILED with its error. `said` is spoken as the answer where the wearer asked."""
    language = "zh" if request.language.startswith("zh") else "en"
    result = json.dumps({"said": said, "language": language, **(facts or {})}, ensure_ascii=False)
    code = error.code if isinstance(error, GlassesError) else GlassesError.code if error else 0
    state = ToolState.FAILED if error else ToolState.DONE
    return ToolEvent(
        header, request.utterance_id, request.call, request.origin, risk, state, result, code, str(error or "")
    )


def for_the_wearer(request: ToolRequest) -> None:
    """Raises `InvalidInput` where an agent outside asks: what the camera sees is for the wearer."""
    if request.origin == "mcp":
        raise InvalidInput("agents outside cannot use the camera", "Let the wearer ask, or use the action of the node")


def arguments(request: ToolRequest) -> dict[str, object]:
    """The arguments of a call; what is no JSON object counts as none."""
    try:
        given = json.loads(request.call.arguments_json or "{}")
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}
