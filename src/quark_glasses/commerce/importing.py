"""What the importers share: cleaned cells and codes, what was refused and why, files read a piece at a time."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from quark_glasses.core.commerce.gtin import gtin14, is_local
from quark_glasses.core.errors import InvalidInput

MOST_LINE = 4 * 1024 * 1024  # bytes; a longer one is skipped
MOST_TOLD = 5  # refused rows that are told with their reason
MOST_NAME = 300  # characters of a name
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")


@dataclass
class Report:
    """What became of the rows of a file: how many were taken, how many not, and the first reasons."""

    taken: int = 0
    refused: int = 0
    reasons: list[str] = field(default_factory=list)

    def refuse(self, line: int, why: str) -> None:
        self.refused += 1
        if len(self.reasons) < MOST_TOLD:
            self.reasons.append(f"line {line}: {why}")

    def __str__(self) -> str:
        told = f"{self.taken} products taken, {self.refused} rows refused"
        return "\n".join([told, *self.reasons])


def clean(text: object) -> str:
    """A name from a foreign file on one line, without signs that steer a screen, and not too long."""
    return " ".join(_CONTROL.sub(" ", text).split())[:MOST_NAME] if isinstance(text, str) else ""


def product_code(text: str) -> str:
    """14 digits of a code column; "" where there is none. Zeros that a spreadsheet dropped are put back.

    Raises `InvalidInput` for a wrong code, and for one that means something only inside one shop.
    """
    bare = re.sub(r"[\s\-]", "", text)
    if not bare:
        return ""
    if bare.isascii() and bare.isdigit() and len(bare) < 12 and len(bare) != 8:
        bare = bare.zfill(13) if len(bare) > 8 else bare.zfill(8)
    found = gtin14(bare)
    if is_local(found):
        raise InvalidInput(f"the code {bare} means something only in one shop", "Leave the code out")
    return found


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file, unpacked on the fly where it ends in .gz. Raises `InvalidInput` where it cannot be read."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            yield cast(BinaryIO, file)
    except (OSError, EOFError) as error:  # gzip raises both for a damaged file
        raise InvalidInput(f"{path} cannot be read: {error}", "Give a whole file that you may read") from error


def lines(file: BinaryIO, report: Report) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers, from 1; one longer than `MOST_LINE` is skipped without being held."""
    number = 0
    while line := file.readline(MOST_LINE):
        number += 1
        if len(line) == MOST_LINE and not line.endswith(b"\n"):
            while (rest := file.readline(MOST_LINE)) and not rest.endswith(b"\n"):
                pass
            report.refuse(number, "the line is far too long")
            continue
        yield number, line


def decoded(file: Iterable[tuple[int, bytes]], encoding: str, report: Report) -> Iterator[tuple[int, str]]:
    """Lines as text; one that is not in the encoding is refused."""
    for number, line in file:
        try:
            yield number, line.decode(encoding)
        except UnicodeDecodeError:
            report.refuse(number, f"the line is not {encoding}")
