"""How others know the card of the teleprompter."""

from __future__ import annotations

CARD = "teleprompter"  # its id
PRIORITY = 40
