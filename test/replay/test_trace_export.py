"""The export holds to the Trace Event Format, as chrome://tracing and Perfetto read it."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping

import pytest
from trace_session import health, stamp, talk, write

from quark_glasses.cli import main
from quark_glasses.core import types as t
from quark_glasses.replay.trace_bag import read_trace
from quark_glasses.replay.trace_export import events
from quark_glasses.ros import topics

NUMBER = (int, float)
METADATA = {"process_name": "name", "thread_name": "name", "process_sort_index": "sort_index"}
FLOW = "stf"


def faults(tree: object) -> Iterator[str]:
    """What in a trace is not as the format says; nothing where all is right."""
    if not isinstance(tree, dict) or not isinstance(tree.get("traceEvents"), list):
        yield "no list traceEvents"
        return
    if tree.get("displayTimeUnit", "ms") not in ("ms", "ns"):
        yield "displayTimeUnit is neither ms nor ns"
    rows = tree["traceEvents"]
    for number, event in enumerate(rows):
        yield from (f"{number}: {fault}" for fault in event_faults(event))
    if any(faulty for event in rows for faulty in event_faults(event)):
        return
    yield from order_faults(rows)
    yield from pair_faults(rows)
    yield from nesting_faults(rows)
    yield from name_faults(rows)


def event_faults(event: object) -> Iterator[str]:
    if not isinstance(event, dict):
        yield "not an object"
        return
    kind = event.get("ph")
    if kind not in set("XiCMbe" + FLOW):
        yield f"phase {kind!r}"
    if not isinstance(event.get("name"), str) or not event["name"]:
        yield "no name"
    for field in ("pid", "tid"):
        if type(event.get(field)) is not int or event[field] < 0:
            yield f"{field} is {event.get(field)!r}"
    for field in ("ts", *(["dur"] if kind == "X" else [])):
        value = event.get(field)
        if type(value) not in NUMBER or not 0 <= value < 1e15:
            yield f"{field} is {value!r}"
    if kind in "be" + FLOW and not (isinstance(event.get("id"), int | str) and isinstance(event.get("cat"), str)):
        yield "no id or category"
    if kind == "i" and event.get("s") not in ("g", "p", "t"):
        yield f"scope {event.get('s')!r}"
    if kind == "C" and not (event.get("args") and all(type(v) in NUMBER for v in event["args"].values())):
        yield "a counter without numbers"
    if kind == "M" and METADATA.get(event.get("name", "")) not in event.get("args", {}):
        yield "metadata without its argument"
    if "args" in event and not isinstance(event["args"], Mapping):
        yield "args is not an object"
    if kind == "f" and event.get("bp") != "e":
        yield "a flow that does not end at its slice"


def order_faults(rows: list[dict]) -> Iterator[str]:
    times = [event["ts"] for event in rows if event["ph"] != "M"]
    if times != sorted(times):
        yield "not in order of time"


def pair_faults(rows: list[dict]) -> Iterator[str]:
    """Every asynchronous begin has one end after it, every flow one start, one finish, steps between."""
    open_now: set[tuple] = set()
    for event in rows:
        key = (event.get("cat"), event.get("id"), event["name"])
        if event["ph"] == "b":
            if key in open_now:
                yield f"{key} begins twice"
            open_now.add(key)
        elif event["ph"] == "e":
            if key not in open_now:
                yield f"{key} ends before it begins"
            open_now.discard(key)
    yield from (f"{key} never ends" for key in open_now)
    flows: dict[object, str] = {}
    for event in rows:
        if event["ph"] in FLOW:
            flows[event["id"]] = flows.get(event["id"], "") + event["ph"]
    yield from (f"flow {i} is {way}" for i, way in flows.items() if not re.fullmatch("st*f", way))


def nesting_faults(rows: list[dict]) -> Iterator[str]:
    """Complete events of one thread lie in one another or apart; flows stand in one of them."""
    spans: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for event in rows:
        if event["ph"] == "X":
            spans.setdefault((event["pid"], event["tid"]), []).append((event["ts"], event["ts"] + event["dur"]))
    for thread, found in spans.items():
        for one in found:
            if any(one[0] < other[0] < one[1] < other[1] - 1e-3 for other in found):
                yield f"spans cross on {thread}"
    for event in rows:
        if event["ph"] in FLOW:
            around = spans.get((event["pid"], event["tid"]), [])
            if not any(a <= event["ts"] <= b for a, b in around):
                yield "a flow outside of every span"


def name_faults(rows: list[dict]) -> Iterator[str]:
    named = Counter(event["pid"] for event in rows if event["name"] == "process_name")
    used = {event["pid"] for event in rows}
    if named != dict.fromkeys(used, 1):
        yield f"processes {used} have the names {named}"
    threads = {(e["pid"], e["tid"]) for e in rows if e["name"] == "thread_name"}
    for event in rows:
        if event["ph"] == "X" and (event["pid"], event["tid"]) not in threads:
            yield "a thread without a name"


@pytest.fixture
def bag(tmp_path):
    cpu = [health(0, "asr", 10, 100), health(1000, "asr", 210, 5100), health(2000, "asr", 260, 6100)]
    tap = (200, topics.TAP, t.Tap(stamp(200)))
    stop = (2700, topics.STOP_SPEECH, t.StopSpeech(stamp(2700), reason="asked to"))
    alarm = [
        (at, topic, v) for at, topic, v in talk(9000, "alarm-1") if topic not in (topics.ACTIVITY, topics.TRANSCRIPT)
    ]
    return write(tmp_path / "session", [*talk(), *talk(300, "u2", "and you?"), *alarm, *cpu, tap, stop])


@pytest.fixture
def tree(bag, tmp_path):
    assert main(["trace", str(bag), "--perfetto", str(tmp_path / "out.json")]) == 0
    return json.loads((tmp_path / "out.json").read_text(), parse_constant=pytest.fail)


def test_the_export_holds_to_the_format(tree):
    assert list(faults(tree)) == []
    assert {event["ph"] for event in tree["traceEvents"]} == set("XiCMbe" + FLOW)


def test_overlapping_utterances_have_lanes_of_their_own(tree):
    speech = [e for e in tree["traceEvents"] if e["ph"] == "X" and e["name"] == "speech"]
    assert len({e["tid"] for e in speech}) == 2


def test_stages_of_an_utterance_follow_one_another_across_nodes(tree):
    rows = tree["traceEvents"]
    nodes = {e["pid"]: e["args"]["name"] for e in rows if e["name"] == "process_name"}
    steps = [e for e in rows if e["ph"] == "X" and e["args"]["utterance"] == "u1"]
    assert [(nodes[e["pid"]], e["name"], e["dur"]) for e in steps] == [
        ("audio_frontend", "speech", 1_900_000),
        ("audio_frontend", "wait for the end", 350_000),
        ("audio_frontend", "deliver the sound", 30_000),
        ("asr", "recognise", 20_000),
        ("dialogue", "understand", 4000),
        ("dialogue", "prepare the answer", 6000),
        ("dialogue", "hand to speech", 1000),
        ("tts", "synthesise", 39_000),
        ("speaker", "play", 10_000),
        ("speaker", "speak say-u1", 400_000),
    ]
    flow = [e["ts"] for e in rows if e["ph"] in FLOW and e["id"] == 1]
    assert flow == [e["ts"] for e in steps]


def test_wakes_taps_stops_and_cpu_are_there(tree):
    rows = tree["traceEvents"]
    instants = {e["name"] for e in rows if e["ph"] == "i"}
    assert {"tap x1", "woken by phrase hey quark", "stop: asked to", "first words", "answer shown"} <= instants
    assert [e["args"]["% of a core"] for e in rows if e["ph"] == "C"] == [20, 5]


def test_a_bag_without_utterances_exports_too(tmp_path):
    empty = read_trace(write(tmp_path / "empty", [health(0, "asr", 1, 2)]))
    assert list(faults({"traceEvents": events(empty)})) == []


@pytest.mark.parametrize(
    "spoil",
    [
        {"ph": "Z"}, {"ts": -1}, {"ts": "1"}, {"ts": float("nan")}, {"pid": 1.5}, {"pid": True}, {"name": ""}, {"dur": -1},
        {"args": 3}, {"tid": 99}, {"pid": 77}, {"ts": 10**12},
    ],
)  # fmt: skip
def test_the_check_finds_what_is_wrong(tree, spoil):
    next(e for e in tree["traceEvents"] if e["ph"] == "X").update(spoil)
    assert list(faults(tree))


@pytest.mark.parametrize("kind", ["b", "e", "s", "f"])
def test_the_check_finds_what_is_missing(tree, kind):
    tree["traceEvents"].remove(next(e for e in tree["traceEvents"] if e["ph"] == kind))
    assert list(faults(tree))
