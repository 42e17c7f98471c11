"""Packs what a developer needs to see a bad conversation into one zip file, without what was said and who said it."""

from __future__ import annotations

import dataclasses
import json
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quark_glasses.core.errors import StorageFull
from quark_glasses.core.trace.table import report
from quark_glasses.core.types import CallRecord
from quark_glasses.replay.bag import bag_info, read_bag
from quark_glasses.replay.bag_edit import cut
from quark_glasses.replay.bag_overview import overview
from quark_glasses.replay.bag_repair import repair
from quark_glasses.replay.records import value_of
from quark_glasses.replay.redact import redact
from quark_glasses.replay.scrub import Scrubber, scrub_bag
from quark_glasses.replay.session_info import session_info
from quark_glasses.replay.trace_bag import BagTrace, read_trace
from quark_glasses.replay.trace_export import write_perfetto
from quark_glasses.ros.topics import CALLS

BAG = "session"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file knows: the same input gives the same bytes
ABOUT = {
    "README.txt": "this text",
    "bag.json": "topics, counts and times of the bag",
    "doctor.txt": "what `quark doctor` says of the machine that made this report",
    "parameters.json": "what each node started from",
    "trace.txt": "`quark trace` of the session: where the time went",
    "trace.json": "the same as data",
    "trace.perfetto.json": "the same for ui.perfetto.dev",
    "versions.json": "of what recorded the session, and of what made this report",
}


@dataclass(frozen=True)
class Wanted:
    """What to pack; times in seconds from the bag's beginning."""

    keep_sound: bool = False
    keep_text: bool = False
    from_s: float = 0.0
    to_s: float = float("inf")

    @property
    def cuts(self) -> bool:
        return self.from_s > 0 or self.to_s != float("inf")


@dataclass(frozen=True)
class Packed:
    """What was done."""

    messages: int
    removed: tuple[str, ...]
    bytes: int


def pack(bag: Path, out: Path, wanted: Wanted, doctor: Callable[[list[str]], str], scrubber: Scrubber) -> Packed:
    """Write the report of a bag to `out`; `doctor` gets the names of the nodes that ran.

    Raises `InvalidInput` where the bag cannot be read or redacted, `StorageFull` where the report cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="quark-report-") as folder:
        work = Path(folder)
        removed = []
        source = bag
        if overview(bag).damage:
            source = repair(bag, work / "repaired").bag
            removed.append("what was damaged in the bag and could not be read")
        if wanted.cuts:
            cut(source, work / "cut", wanted.from_s, wanted.to_s)
            source = work / "cut"
            removed.append(f"all but {wanted.from_s:g} to {wanted.to_s:g} s of the session")
        whole = read_trace(source)
        removed += _hide(source, work / "hidden", wanted)
        messages = scrub_bag(work / "hidden", work / BAG, scrubber)
        removed.append("user and host names, and the folders of paths; no environment variable was put in")
        files = _texts(work / BAG, whole, scrubber, doctor)
        write_perfetto(_traced_again(work / BAG, whole), work / "perfetto.json")
        files["trace.perfetto.json"] = (work / "perfetto.json").read_text(encoding="utf-8")
        files["README.txt"] = readme(removed)
        size = _zip(out, {name: text.encode() for name, text in files.items()} | _bag_files(work / BAG))
    return Packed(messages, tuple(removed), size)


def _hide(source: Path, out: Path, wanted: Wanted) -> list[str]:
    """Redact as far as wanted; returns what is gone."""
    done = redact(source, out, keep_text=wanted.keep_text, keep_sound=wanted.keep_sound)
    gone = [] if wanted.keep_sound else ["all sound: silence of the same length is in its place"]
    gone += [] if wanted.keep_text else ["all words: blocks of the same length are in their place"]
    return gone + [f"the topic {topic}, whose type is not known here" for topic in done.left_out]


def _texts(bag: Path, whole: BagTrace, scrubber: Scrubber, doctor: Callable[[list[str]], str]) -> dict[str, str]:
    """Everything but the bag; all of it comes from the bag as it is packed."""
    again = _traced_again(bag, whole)
    parameters = started_from(bag)
    here = scrubber.tree(session_info(whole.end_ns))
    seen = overview(bag)
    about = {"messages": seen.messages, "duration_s": round(seen.duration_s, 3), "topics": seen.topics()}
    lines = [f"warning: {warning}" for warning in again.warnings]
    lines.append(report(again.trace, again.utterances(), again.begin_ns))
    return {
        "trace.txt": scrubber.text("\n".join(lines) + "\n"),
        "trace.json": _json(scrubber.tree(again.as_json())),
        "bag.json": _json(about),
        "parameters.json": _json(parameters),
        "versions.json": _json({"recorded_with": bag_info(bag), "reported_with": here}),
        "doctor.txt": scrubber.text(doctor(sorted(parameters))),
    }


def _traced_again(bag: Path, whole: BagTrace) -> BagTrace:
    """The trace of the bag without sound, with what only the sound could tell."""
    again = read_trace(bag)
    for name, one in whole.trace.utterances.items():
        if name in again.trace.utterances:
            again.trace.utterances[name].heard_ns = one.heard_ns
    return dataclasses.replace(again, warnings=[*whole.warnings])


def started_from(bag: Path) -> dict[str, dict[str, Any]]:
    """Parameters by node, as the bag's start records tell them."""
    found: dict[str, dict[str, Any]] = {}
    for row in read_bag(bag):
        if row.topic.endswith(f"/{CALLS.name}"):
            call = value_of(CallRecord, row)
            if call.kind == "start" and call.step == "parameters":
                found[call.name] = _parsed(call.payload)
    return found


def readme(removed: list[str]) -> str:
    lines = ["A report of one session of a pair of smart glasses.", "", "In it:"]
    lines += [f"  {name:22}{what}" for name, what in sorted(ABOUT.items())]
    lines += [
        f"  {BAG + '/':22}the recorded session, for quark bag info, quark trace and, with sound, quark replay",
        "",
        "Removed:",
    ]
    lines += [f"  - {what}" for what in removed]
    lines += ["", "Look into it before you give it away: unzip it, and read parameters.json and doctor.txt."]
    return "\n".join(lines) + "\n"


def _parsed(payload: bytes) -> dict[str, Any]:
    try:
        tree = json.loads(payload)
    except ValueError:
        return {}
    return tree if isinstance(tree, dict) else {}


def _json(tree: Mapping[str, Any]) -> str:
    return json.dumps(tree, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _bag_files(bag: Path) -> dict[str, bytes]:
    return {f"{BAG}/{path.name}": path.read_bytes() for path in sorted(bag.iterdir())}


def _zip(out: Path, files: Mapping[str, bytes]) -> int:
    try:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in sorted(files):
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system, entry.external_attr = 3, 0o644 << 16
                archive.writestr(entry, files[name])
        return out.stat().st_size
    except OSError as error:
        raise StorageFull(f"cannot write {out}: {error.strerror}", "Give another place with --out") from error
