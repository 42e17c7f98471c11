"""A trace in the Trace Event Format, which Perfetto and chrome://tracing open.

Format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. Times are microseconds from the start of
the session. One process stands for one node, one for the conversation; its threads are lanes, so that two utterances at once do
not cross. Stages are complete events ("X") of the node that works in them, joined by a flow ("s", "t", "f"); a whole utterance
is an asynchronous pair ("b", "e"); wakes, taps and stops are instants ("i"); CPU is a counter ("C") in % of a core.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from quark_glasses.core.trace import FIRST, LABELS, NODES, UtteranceTrace
from quark_glasses.replay.trace_bag import BagTrace

Event = dict[str, Any]
CONVERSATION = "conversation"
PROCESSES = (
    CONVERSATION, "wake", "audio_frontend", "asr", "dialogue", "tts", "speaker", "hud",
)  # fmt: skip
"""In the order shown; nodes that only tell their CPU follow."""


class _Lanes:
    """Gives each span of a process a thread on which it is alone."""

    def __init__(self) -> None:
        self._ends: dict[int, list[int]] = defaultdict(list)

    def take(self, process: int, begin_ns: int, end_ns: int) -> int:
        lanes = self._ends[process]
        for number, end in enumerate(lanes):
            if begin_ns >= end:
                lanes[number] = end_ns
                return number + 1
        lanes.append(end_ns)
        return len(lanes)

    def named(self) -> Iterator[tuple[int, int]]:
        """(process, thread) of every lane in use."""
        yield from ((process, lane + 1) for process, ends in sorted(self._ends.items()) for lane in range(len(ends)))


class _Export:
    def __init__(self, whole: BagTrace) -> None:
        self.whole = whole
        self.begin_ns = min([whole.begin_ns, *(u.begin_ns for u in whole.utterances() if u.begin_ns)])
        names = [*PROCESSES, *sorted(set(whole.trace.cpu.nodes) - set(PROCESSES))]
        self.processes = {name: number for number, name in enumerate(names, 1)}
        self.lanes = _Lanes()
        self.events: list[Event] = []

    def us(self, at_ns: int) -> float:
        return max(0, at_ns - self.begin_ns) / 1000

    def put(self, kind: str, name: str, node: str, at_ns: int, thread: int = 0, **more: Any) -> None:
        event = {"name": name, "ph": kind, "ts": self.us(at_ns), "pid": self.processes[node], "tid": thread, **more}
        self.events.append(event)

    def span(self, name: str, node: str, begin_ns: int, end_ns: int, arguments: dict[str, Any]) -> tuple[str, int, int]:
        """A complete event; returns where it is."""
        thread = self.lanes.take(self.processes[node], begin_ns, end_ns)
        length = self.us(end_ns) - self.us(begin_ns)
        self.put("X", name, node, begin_ns, thread, dur=round(length, 3), cat="stage", args=arguments)
        return node, thread, begin_ns

    def utterance(self, one: UtteranceTrace, number: int) -> None:
        """All of one utterance."""
        about = {"utterance": one.utterance_id, "request": one.request, "outcome": one.outcome.value}
        moments = one.chain().moments
        steps = []
        speech_end_ns = moments.get(FIRST, 0)
        if one.start_ns and speech_end_ns > one.start_ns:
            steps.append(self.span("speech", "audio_frontend", one.start_ns, speech_end_ns, about))
        names = list(moments)
        for before, after in zip(names, names[1:], strict=False):
            steps.append(self.span(LABELS[after], NODES[after], moments[before], moments[after], about))
        ends = [at_ns for at_ns in (*moments.values(), one.last_ns) if at_ns]
        for answer in one.answers.values():
            if answer.sounded_ns:
                over_ns = max(answer.told_ns, answer.sounded_ns + answer.played_ns)
                ends.append(over_ns)
                steps.append(self.span(f"speak {answer.say_id}", "speaker", answer.sounded_ns, over_ns, about))
        self.flow(steps, number)
        self.whole_of(one, number, max(ends, default=one.begin_ns), about)

    def flow(self, steps: list[tuple[str, int, int]], number: int) -> None:
        """Arrows from step to step; none for one step alone."""
        for place, (node, thread, at_ns) in enumerate(steps if len(steps) > 1 else []):
            kind = "s" if place == 0 else "f" if place == len(steps) - 1 else "t"
            end = {"bp": "e"} if kind == "f" else {}
            self.put(kind, "utterance", node, at_ns, thread, cat="flow", id=number, **end)

    def whole_of(self, one: UtteranceTrace, number: int, end_ns: int, about: dict[str, Any]) -> None:
        """The asynchronous pair, with moments of the display inside."""
        more: Event = {"cat": "utterance", "id": number}
        name = one.request or one.intent or one.outcome.value
        self.put("b", name, CONVERSATION, one.begin_ns, **more, args=about)
        self.put("e", name, CONVERSATION, max(end_ns, one.begin_ns), **more, args={})
        for label, at_ns in (("first pixels", one.first_pixel_ns), ("answer shown", one.answer_pixel_ns)):
            if at_ns:
                self.put("i", label, "hud", at_ns, s="p", cat="event", args=about)
        if one.first_partial_ns:
            self.put("i", "first words", "asr", one.first_partial_ns, s="p", cat="event", args=about)

    def session(self) -> None:
        """What belongs to no utterance."""
        for event in self.whole.trace.events:
            self.put(
                "i", event.text, event.node, event.at_ns, s="g", cat="event", args={"utterance": event.utterance_id}
            )
        for node, counter in self.whole.trace.cpu.nodes.items():
            points = list(counter.points)
            for (from_ns, before), (to_ns, after) in zip(points, points[1:], strict=False):
                if to_ns > from_ns:
                    percent = round((after - before) / (to_ns - from_ns) * 1e8, 3)
                    self.put("C", "CPU", node, from_ns, args={"% of a core": percent})

    def names(self) -> Iterator[Event]:
        """Metadata: names of processes and threads."""
        about = {"ph": "M", "ts": 0}
        for name, number in self.processes.items():
            yield {**about, "name": "process_name", "pid": number, "tid": 0, "args": {"name": name}}
            yield {**about, "name": "process_sort_index", "pid": number, "tid": 0, "args": {"sort_index": number}}
        for process, thread in self.lanes.named():
            yield {**about, "name": "thread_name", "pid": process, "tid": thread, "args": {"name": f"lane {thread}"}}


def events(whole: BagTrace) -> list[Event]:
    """The events of a trace, metadata first, then in order of time."""
    export = _Export(whole)
    for number, one in enumerate(whole.utterances(), 1):
        export.utterance(one, number)
    export.session()
    return [*export.names(), *_in_order(export.events)]


def write_perfetto(whole: BagTrace, path: Path) -> None:
    """Write the JSON object form. Raises `OSError`."""
    about = {"session_begin_ns": str(whole.begin_ns)}
    tree = {"traceEvents": events(whole), "displayTimeUnit": "ms", "otherData": about}
    path.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")


def _in_order(found: Iterable[Event]) -> list[Event]:
    """By time; of equal times a pair's begin before its end, and a span before what happens in it."""
    rank = {"b": 0, "X": 1, "e": 3}
    return sorted(found, key=lambda event: (event["ts"], rank.get(event["ph"], 2), -event.get("dur", 0.0)))
