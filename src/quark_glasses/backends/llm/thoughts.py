"""Takes the reasoning out of a model's text: what stands between <think> and </think> is not for the wearer."""

from __future__ import annotations

OPEN, CLOSE = "<think>", "</think>"


class Thoughts:
    """Feed it text as it comes; it gives back what may be heard, as soon as that is certain.

    White space right after a thought goes with it, and so does a closing tag whose thought began before the text.
    """

    def __init__(self) -> None:
        self._held = ""  # may be the beginning of a tag
        self._inside = False
        self._trim = False  # white space is to be dropped
        self.any = False  # was anything left out?

    def feed(self, text: str) -> str:
        if not (self._held or self._inside or self._trim) and "<" not in text:
            return text
        text, self._held = self._held + text, ""
        heard = ""
        while text:
            if self._trim:
                text = text.lstrip()
                self._trim = not text
            tag, at = _first_tag(text, (CLOSE,) if self._inside else (OPEN, CLOSE))
            if tag:
                heard += "" if self._inside else text[:at]
                text = text[at + len(tag) :]
                self._inside = tag == OPEN
                self._trim = tag == CLOSE
                self.any = True
                continue
            self._held = _beginning_of_tag(text)
            heard += "" if self._inside else text[: len(text) - len(self._held)]
            break
        return heard

    def flush(self) -> str:
        """What was held back, now that nothing follows."""
        held, self._held = self._held, ""
        return "" if self._inside else held


def _first_tag(text: str, tags: tuple[str, ...]) -> tuple[str, int]:
    found = [(at, tag) for tag in tags if (at := text.find(tag)) >= 0]
    at, tag = min(found, default=(-1, ""))
    return tag, at


def _beginning_of_tag(text: str) -> str:
    """The end of the text that may go on as a tag."""
    at = text.rfind("<", -len(CLOSE) + 1)
    tail = text[at:] if at >= 0 else ""
    return tail if tail and (OPEN.startswith(tail) or CLOSE.startswith(tail)) else ""
