"""What the outside servers offer now: listings, checked against the allow-list and the pins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.outside import Admission, OutsideServer, admit, read_listing, read_servers
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.mcp.client import Listing
from quark_glasses.mcp.pins import PinFile

ALLOW_AGAIN = "Look at it, then run: quark mcp allow TOOL"


def config_file(wanted: str, folder: Path) -> Path:
    """Where the servers are listed: the file that is wanted, from the share folder on, else `mcp.yaml` in a folder of the wearer's.

    Raises `InvalidInput` where the wanted file is not there; the other one need not be.
    """
    if not wanted:
        return folder / "mcp.yaml"
    file = paths.share() / wanted
    if not file.is_file():
        raise InvalidInput(f"there is no {file}", "Write it as config/mcp.yaml is, or leave mcp_config empty")
    return file


def configured(file: Path) -> tuple[OutsideServer, ...]:
    """The servers listed in a file, none where there is no file; raises `InvalidInput`."""
    return read_servers(file.read_text(encoding="utf-8")) if file.is_file() else ()


@dataclass
class Outside:
    """One outside server: its link, a worker of its own so that no other server waits for it, and what it offers now."""

    server: OutsideServer
    link: Any
    jobs: Any
    version: int = -1
    problem: str = ""
    admission: Admission = Admission()
    looking: bool = False

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        return self.admission.specs

    @property
    def complaint(self) -> str:
        """For people: what is wrong with it, "" nothing."""
        if self.problem:
            return f"no link: {self.problem}"
        fix = f". {ALLOW_AGAIN}" if self.admission.withdrawn else ""
        return "; ".join(self.admission.problems) + fix

    def take(self, listing: Listing, pins: PinFile) -> bool:
        """Take over a listing; is anything new? Tools that are seen for the first time are pinned."""
        version, rows, self.problem = listing
        if version == self.version:
            return False
        self.version = version
        self.admission = Admission() if self.problem else admit(self.server, read_listing(rows), pins.pins)
        pins.add(self.admission.fresh)
        return True
