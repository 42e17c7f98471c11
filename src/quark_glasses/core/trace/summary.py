"""Figures over a session: p50 and p95 of every stage, and the same per utterance as plain values for JSON."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.trace.collect import Trace
from quark_glasses.core.trace.cpu import CpuUse
from quark_glasses.core.trace.model import ModelUse
from quark_glasses.core.trace.stages import STAGES
from quark_glasses.core.trace.utterance import UtteranceTrace


def percentile(values: Iterable[float], p: float) -> float:
    """The p-th percentile (0..100) by nearest rank; NaN of nothing."""
    ordered = sorted(values)
    if not ordered:
        return float("nan")
    return ordered[max(0, math.ceil(p / 100 * len(ordered)) - 1)]


@dataclass(frozen=True)
class Spread:
    """How one time is spread over a session, in ms."""

    count: int
    p50: float
    p95: float


@dataclass(frozen=True)
class Figures:
    """Of the utterances that a wearer spoke and heard an answer to; alarms are not among them."""

    stages: dict[str, Spread]
    end_to_end: Spread
    first_partial: Spread
    first_pixel: Spread
    answer_pixel: Spread
    stage_sum_error_ms: float | None
    """The stages' sum against the end to end found in the sound played, at worst; None where none was found."""
    checked: int  # answers found in the sound


def spread(values: Iterable[float | None]) -> Spread:
    known = [value for value in values if value is not None]
    return Spread(len(known), percentile(known, 50), percentile(known, 95))


def figures(traces: Iterable[UtteranceTrace]) -> Figures:
    """p50 and p95 over these utterances."""
    every = list(traces)
    answered = [trace for trace in every if trace.total_ms is not None]
    stages = [trace.stages_ms() for trace in answered]
    errors = [error for trace in answered if (error := trace.error_ms) is not None]
    return Figures(
        {
            stage: spread(times.get(stage) for times in stages)
            for stage in STAGES[1:]
            if any(stage in s for s in stages)
        },
        spread(trace.total_ms for trace in answered),
        spread(trace.partial_ms for trace in every),
        spread(trace.pixel_ms for trace in every),
        spread(trace.answer_pixel_ms for trace in every),
        max(errors, default=None),
        len(errors),
    )


def as_json(trace: Trace, utterances: Sequence[UtteranceTrace], begin_ns: int) -> dict[str, Any]:
    """Everything that a trace tells, as plain values; times in ms, unknown ones null."""
    whole = figures(utterances)
    named = ("end_to_end", "first_partial", "first_pixel", "answer_pixel")
    return {
        "utterances": [row(trace, one, begin_ns) for one in utterances],
        "stages": {stage: _spread(times) for stage, times in whole.stages.items()},
        **{name: _spread(getattr(whole, name)) for name in named},
        "stage_sum_error_ms": _ms(whole.stage_sum_error_ms),
        "checked_by_sound": whole.checked,
        "cpu": cpu_json(trace.cpu),
    }


def row(trace: Trace, one: UtteranceTrace, begin_ns: int) -> dict[str, Any]:
    """One utterance."""
    woken = trace.wake_of(one)
    return {
        "utterance_id": one.utterance_id,
        "spoken": one.spoken,
        "begin_s": round((one.begin_ns - begin_ns) / 1e9, 3),
        "language": one.language,
        "request": one.request,
        "intent": one.intent,
        "reply": one.reply,
        "heard": one.heard or None,
        "model": model_json(one.model) if one.model.asked else None,
        "outcome": one.outcome.value,
        "error": one.error,
        "stages_ms": {stage: _ms(ms) for stage, ms in one.stages_ms().items()},
        "total_ms": _ms(one.total_ms),
        "heard_ms": _ms(one.heard_ms),
        "stage_sum_error_ms": _ms(one.error_ms),
        "disorder_ms": _ms(one.chain().disorder_ns / 1e6),
        "first_partial_ms": _ms(one.partial_ms),
        "first_pixel_ms": _ms(one.pixel_ms),
        "answer_pixel_ms": _ms(one.answer_pixel_ms),
        "wake": {"source": woken.source.name.lower(), "phrase": woken.phrase, "at_s": _s(woken.at_ns, begin_ns)}
        if woken
        else None,
        "answers": [
            {
                "say_id": answer.say_id,
                "asked_s": _s(answer.asked_ns, begin_ns),
                "sounded_s": _s(answer.sounded_ns, begin_ns),
                "played_ms": _ms(answer.played_ns / 1e6),
                "interrupted": answer.cancelled,
                "gap_ms": _ms(answer.gap_ms),
                "late_ms": _ms(answer.late_ns / 1e6),
            }
            for answer in sorted(one.answers.values(), key=lambda answer: (answer.asked_ns, answer.say_id))
        ],
    }


def model_json(use: ModelUse) -> dict[str, Any]:
    """Who answered, with how many tokens and which tools."""
    return {
        "tier": use.tier,
        "model": use.model,
        "why": use.why,
        "rounds": len(use.asked),
        "prompt_tokens": use.prompt_tokens,
        "completion_tokens": use.completion_tokens,
        "tools": [
            {"tool": tool.tool, "state": tool.state.name.lower(), "ms": _ms(tool.ms), "error": tool.error}
            for tool in use.tools.values()
        ],
    }


def cpu_json(cpu: CpuUse) -> dict[str, Any]:
    """CPU per node and process: ms, % of one core over the session."""
    return {
        "nodes": {
            node: {"cpu_ms": _ms(c.used_ms), "worker_ms": _ms(cpu.workers[node].used_ms), "percent": _ms(c.percent)}
            for node, c in sorted(cpu.nodes.items())
        },
        "processes": [
            {"cpu_ms": _ms(c.used_ms), "rest_ms": _ms(cpu.rest_ms(name)), "percent": _ms(c.percent)}
            for name, c in sorted(cpu.processes.items())
        ],
        "seconds": max((round(c.seconds, 3) for c in cpu.processes.values()), default=0.0),
    }


def _spread(value: Spread) -> dict[str, Any]:
    known = value.count > 0
    return {
        "count": value.count,
        "p50_ms": round(value.p50, 3) if known else None,
        "p95_ms": round(value.p95, 3) if known else None,
    }


def _ms(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _s(at_ns: int, begin_ns: int) -> float | None:
    return round((at_ns - begin_ns) / 1e9, 3) if at_ns else None
