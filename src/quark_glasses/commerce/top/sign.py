"""Signatures of TOP calls: the arguments in the order of their names, then MD5 or HMAC, in capital hexadecimal.

Source: Taobao open platform, "API calling: signature algorithm".
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from quark_glasses.core.errors import InvalidParameter

METHODS = ("hmac-sha256", "hmac", "md5")


def signature(arguments: Mapping[str, str], secret: str, method: str) -> str:
    """The value of `sign` for a call; `sign` itself and empty arguments are left out. Raises `InvalidParameter`."""
    text = "".join(
        name + arguments[name]
        for name in sorted(arguments, key=lambda name: name.encode())
        if name != "sign" and name and arguments[name]
    )
    key = secret.encode()
    if method == "md5":
        return hashlib.md5(key + text.encode() + key, usedforsecurity=False).hexdigest().upper()
    if method == "hmac":
        return hmac.new(key, text.encode(), hashlib.md5).hexdigest().upper()
    if method == "hmac-sha256":
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest().upper()
    raise InvalidParameter(f"TOP knows no signature '{method}'", f"Use one of: {', '.join(METHODS)}")
