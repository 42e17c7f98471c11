"""The garbage collector at the start: grammars and message types are some hundred thousand objects that live as long as the process."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Nothing is collected inside; looking through what is being built, again and again, takes a fifth of the start."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def settle() -> None:
    """Call once, when the process has started for good: what is there now is never looked through again."""
    gc.freeze()
    atexit.register(gc.unfreeze)  # bindings in C tell of leaks where theirs is not looked through at the end
