"""What TOP says instead of an answer, as the product's errors.

    {"error_response": {"code": 7, "msg": "App Call Limited", "sub_code": "accesscontrol.limited-by-api-access-count",
                        "sub_msg": "This ban will last for 1 more seconds", "request_id": "..."}}

Codes under 100 are the platform's; of the sub codes `isp.*` is the service's own trouble, which may pass, and `isv.*`
the caller's mistake. Source: Taobao open platform, "Error codes".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from quark_glasses.core.errors import BackendUnavailable, GlassesError, InvalidInput, Retryable

LIMITED = 7
MOST_BAN_S = 3600.0
_KEYS = frozenset({11, 12, 13, 24, 25, 26, 27, 28, 29, 42})  # rights, signatures, sessions, application keys
_CLOCK = frozenset({30, 31})
_PASSING = frozenset({10})  # the service is away for the moment
_SECONDS = re.compile(r"(?:last for|after)\s+(\d{1,6})\s+(?:more\s+)?second", re.IGNORECASE)


class Throttled(Retryable):
    """TOP lets the application call no more for now; `wait_s` says how long."""

    def __init__(self, what: str, wait_s: float) -> None:
        super().__init__(what, f"Ask again in {wait_s:.0f} s, or have the quota of the application raised")
        self.wait_s = wait_s


def refusal(answer: Mapping[str, Any]) -> GlassesError:
    """The error for the content of an `error_response`; what it says is cut short, since it may be read aloud."""
    code = answer.get("code")
    number = int(code) if isinstance(code, int) or (isinstance(code, str) and code.isdigit()) else 0
    sub, told = _text(answer, "sub_code"), _text(answer, "sub_msg") or _text(answer, "msg") or "no reason given"
    what = f"Taobao refused the call ({number}{f', {sub}' if sub else ''}): {told}"
    if number == LIMITED or sub.startswith("accesscontrol.limited"):
        ban = _SECONDS.search(told)
        return Throttled(what, min(float(ban[1]) if ban else 1.0, MOST_BAN_S))
    if number in _KEYS:
        return BackendUnavailable(what, "Check the application's key, secret and rights, and the adzone")
    if number in _CLOCK:
        return BackendUnavailable(what, "Set the clock: TOP accepts calls of the last and next 10 minutes")
    if number in _PASSING or sub.startswith("isp."):
        return Retryable(what, "Ask again in a moment")
    return InvalidInput(what, "Ask for something else")


def _text(answer: Mapping[str, Any], name: str) -> str:
    value = answer.get(name)
    return re.sub(r"[\x00-\x1f\x7f]+", " ", value)[:160] if isinstance(value, str) else ""
