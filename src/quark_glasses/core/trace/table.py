"""A trace as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quark_glasses.core.trace.collect import Trace
from quark_glasses.core.trace.cpu import CpuUse
from quark_glasses.core.trace.stages import FIRST, LABELS, MODEL, STAGES
from quark_glasses.core.trace.summary import Figures, Spread, figures
from quark_glasses.core.trace.utterance import Outcome, UtteranceTrace

DISORDER_NS = 1_000_000  # moments further out of order than this are told
LATE_NS = 5_000_000
NAMED = {
    "end_to_end": "end of speech to first sound",
    "first_partial": "start of speech to first words",
    "first_pixel": "start of speech to first pixels",
    "answer_pixel": "end of speech to answer shown",
}


def report(trace: Trace, utterances: Sequence[UtteranceTrace], begin_ns: int) -> str:
    """Rows, then p50 and p95, then CPU."""
    lines = [line for one in utterances for line in rows(trace, one, begin_ns)]
    lines += ["", *totals(figures(utterances))] if utterances else ["No utterance is in this bag."]
    if trace.cpu.nodes:
        lines += ["", *cpu(trace.cpu)]
    return "\n".join(lines)


def rows(trace: Trace, one: UtteranceTrace, begin_ns: int) -> Iterator[str]:
    """One utterance: what was asked, where the time went, what else happened."""
    at = f"{(one.begin_ns - begin_ns) / 1e9:8.2f} s"
    said = one.request or ("(alarm)" if not one.spoken else "(no words)")
    intent = f"  -> {one.intent}" if one.intent else ""
    yield f"{at}  [{one.language or '?'}] {said}{intent}   {one.outcome.value}{': ' + one.error if one.error else ''}"
    if stages := timing(one):
        yield f"{'':12}{stages}"
    if notes := list(_notes(trace, one, begin_ns)):
        yield f"{'':12}{'; '.join(notes)}"


def timing(one: UtteranceTrace) -> str:
    """Each stage that was reached and their sum; "" where there is none."""
    stages = one.stages_ms()
    if not stages:
        return ""
    parts = " + ".join(f"{LABELS[stage]} {ms:.0f}" for stage, ms in stages.items())
    if one.total_ms is not None:
        return f"{parts} = {one.total_ms:.0f} ms to first sound"
    return f"{parts} = {sum(stages.values()):.0f} ms"


def _notes(trace: Trace, one: UtteranceTrace, begin_ns: int) -> Iterator[str]:
    woken = trace.wake_of(one)
    if woken is not None:
        how = f"{woken.source.name.lower().replace('_', ' ')} {woken.phrase}".rstrip()
        yield f"woken by {how} at {(woken.at_ns - begin_ns) / 1e9:.2f} s"
    for label, ms in (("first words", one.partial_ms), ("first pixels", one.pixel_ms)):
        if ms is not None:
            yield f"{label} after {ms:.0f} ms"
    if one.answer_pixel_ms is not None:
        yield f"answer shown {one.answer_pixel_ms:.0f} ms after the end"
    yield from one.model.notes()
    if len(one.answers) > 1:
        yield f"{len(one.answers)} texts spoken"
    if one.heard:
        yield f"heard of it: «{one.heard}»"
    for answer in one.answers.values():
        if answer.cancelled:
            at_s = (answer.told_ns - begin_ns) / 1e9
            yield f"{answer.say_id} interrupted at {at_s:.2f} s, after {answer.played_ns / 1e6:.0f} ms of it"
        if answer.gap_ms:
            yield f"{answer.say_id} stops for {answer.gap_ms:.0f} ms"
        if answer.late_ns > LATE_NS:
            yield f"the speaker was {answer.late_ns / 1e6:.0f} ms late"
    if missing := missing_stages(one):
        yield f"no moment of: {', '.join(LABELS[stage] for stage in missing)}"
    if one.chain().disorder_ns > DISORDER_NS:
        yield f"moments out of order by {one.chain().disorder_ns / 1e6:.0f} ms"


def missing_stages(one: UtteranceTrace) -> list[str]:
    """What a spoken and answered utterance should have told and did not; its time is in the stage after it."""
    if one.outcome not in (Outcome.ANSWERED, Outcome.INTERRUPTED):
        return []
    known = one.chain().moments
    begin = STAGES.index(FIRST if one.spoken else "understood")
    return [stage for stage in STAGES[begin:] if stage not in known and stage in LABELS and stage not in MODEL]


def totals(whole: Figures) -> Iterator[str]:
    """p50 and p95 of the session."""
    yield f"{'stage':34}{'count':>6}{'p50 ms':>9}{'p95 ms':>9}"
    for stage, times in whole.stages.items():
        yield _line(LABELS[stage], times)
    for name, label in NAMED.items():
        times = getattr(whole, name)
        if times.count:
            yield _line(label, times)
    if whole.stage_sum_error_ms is not None:
        error = whole.stage_sum_error_ms
        yield f"Stages and the sound played agree within {error:.1f} ms ({whole.checked} answers found in it)."
    elif whole.end_to_end.count:
        yield "No answer was found in the sound played, so the sums are unchecked."


def cpu(use: CpuUse) -> Iterator[str]:
    """CPU of each node, busiest first, and of what is not theirs."""
    yield f"{'CPU':34}{'ms':>9}{'in jobs':>9}{'% core':>9}"
    for node, counter in sorted(use.nodes.items(), key=lambda pair: (-pair[1].used_ms, pair[0])):
        yield f"{node:34}{counter.used_ms:9.0f}{use.workers[node].used_ms:9.0f}{counter.percent:9.1f}"
    for name, span in sorted(use.processes.items()):
        rest = use.rest_ms(name)
        share = rest / span.seconds / 10 if span.seconds else 0.0
        yield f"{'engine threads, executor, ROS':34}{rest:9.0f}{'':9}{share:9.1f}"
    total = sum(counter.used_ms for counter in use.processes.values())
    percent = sum(counter.percent for counter in use.processes.values())
    longest = max((counter.seconds for counter in use.processes.values()), default=0.0)
    yield f"{f'all, over {longest:.1f} s':34}{total:9.0f}{'':9}{percent:9.1f}"


def _line(label: str, times: Spread) -> str:
    return f"{label:34}{times.count:6}{times.p50:9.0f}{times.p95:9.0f}"
