"""Engines behind small Protocols (`api.py`), found by entry point (`registry.py`)."""
