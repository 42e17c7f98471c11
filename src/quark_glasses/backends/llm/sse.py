"""Server-sent events as chat servers use them: the `data` of each event, from bytes cut anywhere.

Source: WHATWG HTML, 9.2.6 "Interpreting an event stream". Fields other than `data` mean nothing to a chat and are passed over; a
carriage return alone, which ends a line there, is not taken for an end of line here: no chat server sends it.
"""

from __future__ import annotations

from quark_glasses.core.errors import InvalidInput

LONGEST_EVENT = 1 << 20  # bytes; an answer in one piece is far shorter


class EventData:
    """Feed it bytes as they come; it gives back the data of the events that are complete."""

    def __init__(self, longest: int = LONGEST_EVENT) -> None:
        self._longest = longest
        self._rest = b""  # of a line that is not over
        self._data: list[bytes] = []  # of an event that is not over

    def feed(self, data: bytes) -> list[bytes]:
        """The data of each event that ends here; raises `InvalidInput` where one is longer than it may be."""
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        found = []
        for line in lines:
            if line.startswith(b"data:"):
                self._data.append(line[6:] if line.startswith(b" ", 5) else line[5:])
            elif line in (b"data", b"data\r"):
                self._data.append(b"")
            elif line in (b"", b"\r") and self._data:
                found.append(b"\n".join(part.removesuffix(b"\r") for part in self._data))
                self._data.clear()
        if len(self._rest) + sum(map(len, self._data)) > self._longest:
            raise InvalidInput(
                f"the server sent an event of more than {self._longest} bytes", "Look at what answers at this address"
            )
        return found
