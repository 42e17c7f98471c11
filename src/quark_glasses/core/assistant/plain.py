r"""A model's text without Markdown, while it is still being written: what is shown, spoken and remembered is plain.

    "## Tea\n**Boil** the [water](http://...)"  ->  "Tea\nBoil the water"

Left out: marks of headings, quotes, bullets, emphasis and inline code, rules and rulers of tables, addresses of links, and whole
blocks of code. Numbers of lists stay, and so do signs that are no marks: "3 * 4", "snake_case", "C#". What cannot be told yet waits
for the next piece. The rules of emphasis are those of CommonMark (spec.commonmark.org, "delimiter run"), less nesting.
"""

from __future__ import annotations

import re

LONGEST_LINK = 400  # characters; a bracket that stays open longer is a bracket
RUNS = "*_~`"

_HEAD = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-+*•][ \t]+)")
_HEAD_BEGUN = re.compile(r"[ \t]*(?:#{0,6}[ \t]*|>[ \t]?|[-+*•][ \t]*)")
_RULE = re.compile(r"[ \t]*[-*_=|:+][-*_=|:+ \t]{2,}")
_RULE_BEGUN = re.compile(r"[ \t]*[-*_=|:+][-*_=|:+ \t]*")
_FENCE = re.compile(r"[ \t]*```")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")


class Plain:
    """Feed it the pieces of a text; it gives back what is certain by then."""

    def __init__(self) -> None:
        self._text = ""  # not given out yet
        self._before = "\n"  # the character before it
        self._begins = True  # does a line begin there?
        self._code = False  # inside a block of code
        self._row = False  # inside a row of a table

    def feed(self, text: str) -> str:
        """Add the next piece."""
        self._text += text
        return self._take(final=False)

    def flush(self) -> str:
        """The text ends here, or at least the sentence: the rest."""
        rest = self._take(final=True)
        self._before, self._begins, self._code = "\n", True, False
        return rest

    def _take(self, *, final: bool) -> str:
        parts = []
        while self._text:
            used, given = self._block(final) if self._begins or self._code else self._inline(final)
            if not used:
                break
            parts.append(given)
            self._before, self._text = self._text[used - 1], self._text[used:]
        return "".join(parts)

    def _block(self, final: bool) -> tuple[int, str]:
        """(how much of the text is settled, what is given for it) at the beginning of a line, or in code."""
        line, newline, _ = self._text.partition("\n")
        whole = bool(newline) or final
        if not whole and (self._code or "```".startswith(line.strip()) or _FENCE.match(line)):
            return 0, ""
        if self._code or _FENCE.match(line):
            self._code = self._code != bool(_FENCE.match(line))
            return len(line) + len(newline), ""
        if whole and _RULE.fullmatch(line):
            return len(line) + len(newline), ""
        if not whole and (_RULE_BEGUN.fullmatch(line) or _HEAD_BEGUN.fullmatch(line)):
            return 0, ""
        head = _HEAD.match(line)
        if head and head.end():
            return head.end(), ""
        self._begins = False
        bar = re.match(r"[ \t]*\|[ \t]*", line)
        self._row = bar is not None
        return (bar.end(), "") if bar else self._inline(final)

    def _inline(self, final: bool) -> tuple[int, str]:
        """The same inside a line: one character, one run of marks, or one link."""
        mark = self._text[0]
        if mark == "\n":
            self._begins = True
            return 1, "\n"
        if mark in RUNS:
            return self._run(mark, final)
        if mark in "![":
            return self._link(mark, final)
        if mark == "|":
            return self._bar(final)
        if mark == "\\":
            if len(self._text) == 1 and not final:
                return 0, ""
            return (2, self._text[1]) if self._text[1:2] in set("\\`*_{}[]()#+-.!|>~") - {""} else (1, mark)
        plain = re.match(rf"[^\n{re.escape(RUNS)}!\[|\\]+", self._text)
        assert plain is not None
        return plain.end(), plain.group()

    def _run(self, mark: str, final: bool) -> tuple[int, str]:
        size = len(self._text) - len(self._text.lstrip(mark))
        if size == len(self._text) and not final:
            return 0, ""
        after = self._text[size : size + 1] or "\n"
        apart = self._before in " \t" and after in " \t"
        inside = _word(self._before) and _word(after)
        power = self._before.isdigit() and after.isdigit()
        literal = {
            "*": apart or power or (size == 1 and inside),
            "_": apart or inside,
            "~": size == 1,
            "`": False,
        }[mark]
        return size, mark * size if literal else ""

    def _link(self, mark: str, final: bool) -> tuple[int, str]:
        if mark == "!" and not self._text.startswith("!["):
            return (1, mark) if len(self._text) > 1 or final else (0, "")
        found = _LINK.match(self._text)
        if found:
            return found.end(), Plain().feed(found[1] + "\n").rstrip("\n")
        line = self._text.partition("\n")[0]
        close = line.find("]")
        open_still = line == self._text and (close < 0 or close + 1 == len(line) or line[close + 1] == "(")
        waits = open_still and not final and len(line) < LONGEST_LINK
        return (0, "") if waits else (1, mark)

    def _bar(self, final: bool) -> tuple[int, str]:
        """A column of a table ends: a comma to the ear, at the end of its line nothing."""
        if not self._row:
            return 1, "|"
        rest = self._text[1:].lstrip(" \t")
        if not rest and not final:
            return 0, ""
        return len(self._text) - len(rest), "" if rest[:1] in ("", "\n") else ", "


def _word(char: str) -> bool:
    """Does it stand in a word of letters and digits, where a mark is no emphasis?"""
    return char.isascii() and char.isalnum()
