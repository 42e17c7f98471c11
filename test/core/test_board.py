"""What `quark top` knows of glasses that run, from their health and their conversation."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.commands.top_view import cells_of, fit, lines, plain
from quark_glasses.core.trace.board import GONE_NS, SILENT_NS, Board
from quark_glasses.core.types import (
    Activity,
    Battery,
    Header,
    Health,
    HealthRow,
    Level,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
)

SECOND = 1_000_000_000
NOW = 1_000 * SECOND
STATES = {"asr": "active", "microphone": "inactive"}


def report(
    node: str,
    at_s: float,
    cpu_ms: float = 0.0,
    sent: dict[str, int] | None = None,
    *rows: HealthRow,
    process: str = "1",
) -> Health:
    """What a node says once a second."""
    values = {"cpu_ms": cpu_ms, "worker_ms": cpu_ms / 2, "process_ms": 2 * cpu_ms, "process": process}
    cpu = HealthRow(f"{node}: cpu", Level.OK, "", tuple((key, str(value)) for key, value in values.items()))
    traffic = HealthRow(f"{node}: topics", Level.OK, "", tuple((k, str(v)) for k, v in (sent or {}).items()))
    return Health(Header(NOW + round(at_s * SECOND)), (*rows, cpu, traffic))


def seen(board: Board, at_s: float = 4.0, states: dict[str, str] | None = None) -> dict[str, Any]:
    return board.as_json(NOW + round(at_s * SECOND), states or STATES, {"audio/in": 50.0})


def ran(rate: int = 50, seconds: int = 4) -> Board:
    """A board that was told of some seconds of one node that takes 20 % of a core."""
    board = Board()
    for second in range(seconds + 1):
        at_ns = NOW + second * SECOND
        board.feed(
            report("asr", second, 200.0 * second, {"audio/in": 7 + rate * second, "dropped hud/scene": 3}), at_ns
        )
    return board


def test_loads_and_rates_are_those_of_the_last_seconds():
    found = seen(ran())
    asr, microphone = found["nodes"]
    assert (asr["cpu_percent"], asr["jobs_percent"], asr["state"], asr["health"]) == (20.0, 10.0, "active", "ok")
    assert found["processes"] == {"1": 40.0}
    assert found["topics"] == [
        {"topic": "audio/in", "node": "asr", "sent": 207, "rate_hz": 50.0, "nominal_hz": 50.0, "low": False}
    ]
    assert found["dropped"] == [{"topic": "hud/scene", "node": "asr", "count": 3}]
    assert (microphone["state"], microphone["health"], microphone["cpu_percent"]) == ("inactive", "silent", None)


@pytest.mark.parametrize(("rate", "low"), [(39, True), (41, False)])
def test_a_topic_that_is_too_slow_is_marked(rate, low):
    (row,) = seen(ran(rate))["topics"]
    assert row["low"] is low
    assert any(line.endswith("LOW") for line in text(ran(rate))) is low


def test_a_node_that_was_started_again_has_no_negative_load():
    board = ran()
    for second in (5, 6):
        board.feed(report("asr", second, 10.0 * second - 50, {"audio/in": second - 5}), NOW + second * SECOND)
    found = seen(board, 6.0)
    assert found["nodes"][0]["cpu_percent"] >= 0
    (row,) = found["topics"]
    assert (row["sent"], row["rate_hz"]) == (1, 1.0)


def test_who_says_nothing_is_silent_then_gone():
    board = ran()
    late_s = 4 + SILENT_NS / SECOND + 1
    assert seen(board, late_s)["nodes"][0]["health"] == "silent"
    board.tick(NOW + 4 * SECOND + GONE_NS + 1)
    assert board.nodes == {}
    assert seen(board)["topics"] == []
    assert seen(board)["processes"] == {}


def test_complaints_stand_beside_the_node():
    board = Board()
    board.feed(report("asr", 0, 0.0, None, HealthRow("asr: backend", Level.ERROR, "no weights")), NOW)
    (line,) = [line for line in text(board, 0.0) if line.startswith("asr")]
    assert "ERROR" in line
    assert line.endswith("backend: no weights")


def test_nodes_of_other_glasses_are_left_out():
    found = seen(ran(), states={"tts": "active"})
    assert [node["name"] for node in found["nodes"]] == ["tts"]
    assert (found["topics"], found["dropped"], found["processes"]) == ([], [], {})


def test_battery_and_tier():
    board = Board()
    assert (seen(board)["battery"], seen(board)["tier"]) == (None, None)
    board.feed(Battery(Header(NOW), math.nan), NOW)
    assert seen(board)["battery"] is None
    board.feed(Battery(Header(NOW), 0.5, charging=True), NOW)
    board.feed(Turn(Header(NOW), "u1", TurnState.THINKING, tier="edge"), NOW)
    assert seen(board)["battery"] == {"percentage": 0.5, "charging": True}
    assert "battery 50% charging   tier edge" in text(board)[0]


def test_the_last_utterance_has_its_stages():
    board = Board()
    end = NOW + SECOND
    board.feed(VoiceActivity(Header(NOW), "u1", Activity.STARTED, NOW), NOW)
    board.feed(VoiceActivity(Header(end), "u1", Activity.ENDED, NOW, end), end)
    board.feed(Transcript(Header(end), "u1", 1, True, "几点了\x1b[2J", language="zh", start_ns=NOW, end_ns=end), end)
    for number, state in enumerate((TurnState.THINKING, TurnState.DONE)):
        at_ns = end + (number + 1) * SECOND // 10
        board.feed(Turn(Header(at_ns), "u1", state, "几点了\x1b[2J", "clock", language="zh"), at_ns)
    assert "No utterance yet." in text(board)
    board.tick(end + 2 * SECOND)
    one = seen(board)["last_utterance"]
    assert (one["intent"], one["stages_ms"]["understood"]) == ("clock", 100.0)
    said = "\n".join(text(board))
    assert "[zh] 几点了" in said
    assert "understand 100" in said
    assert "\x1b" not in said  # words cannot steer the terminal
    json.dumps(seen(board))


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=6))
def test_damaged_rows_are_passed_over(values):
    board = ran()
    rows = tuple(HealthRow(f"asr: {name}", Level.OK, "", tuple(values)) for name in ("cpu", "topics"))
    board.feed(Health(Header(NOW), rows), NOW + 4 * SECOND)
    lines({"namespace": "/glasses", "domain": 0, **seen(board)})


def text(board: Board, at_s: float = 4.0, width: int = 120, height: int = 0) -> list[str]:
    return lines({"namespace": "/glasses", "domain": 0, **seen(board, at_s)}, width, height)


@pytest.mark.parametrize("width", [20, 80])
def test_no_line_is_wider_than_the_terminal(width):
    assert all(cells_of(line) <= width for line in text(ran(), width=width))


def test_topics_that_find_no_place_are_counted():
    board = Board()
    for second in (0, 1):
        sent = {f"topic{number}": second * number for number in range(30)}
        board.feed(report("asr", second, 0.0, sent), NOW + second * SECOND)
    found = text(board, 1.0, height=20)
    assert len(found) <= 20
    assert any(line.startswith("topic29 ") for line in found)  # the busiest is there
    assert any("more; 1 have no message yet" in line for line in found)


@given(st.text(max_size=40), st.integers(1, 30))
def test_a_text_that_is_cut_fits(words, width):
    assert cells_of(fit(plain(words), width)) <= width
