"""CPU of nodes and processes, from rows of health."""

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.trace.cpu import CpuUse
from quark_glasses.core.trace.table import cpu
from quark_glasses.core.types import Header, Health, HealthRow, Level

S = 1_000_000_000


def health(at_s: int, node: str, cpu_ms: float, worker_ms: float, process_ms: float, process: str = "7") -> Health:
    values = {"cpu_ms": cpu_ms, "worker_ms": worker_ms, "process_ms": process_ms, "process": process}
    row = HealthRow(f"{node}: cpu", Level.OK, "", tuple((k, str(v)) for k, v in values.items()))
    return Health(Header(at_s * S), (HealthRow(f"{node}: asr", Level.OK, "whisper"), row))


def use(*reports: Health) -> CpuUse:
    made = CpuUse()
    for one in reports:
        made.feed(one)
    return made


def test_what_was_used_between_the_first_and_the_last_report():
    found = use(
        health(10, "asr", 500, 400, 2000), health(10, "tts", 100, 100, 2000),
        health(20, "asr", 1500, 1300, 6000), health(20, "tts", 600, 600, 6000),
    )  # fmt: skip
    assert (found.nodes["asr"].used_ms, found.workers["asr"].used_ms) == (1000, 900)
    assert found.nodes["asr"].percent == 10
    assert found.processes["7"].used_ms == 4000
    assert found.rest_ms("7") == 2500
    text = "\n".join(cpu(found))
    assert text.index("asr") < text.index("tts") < text.index("all, over 10.0 s")


def test_a_node_that_started_anew_counts_on():
    found = use(health(1, "asr", 900, 0, 900), health(2, "asr", 1000, 0, 1000), health(3, "asr", 30, 0, 30))
    assert found.nodes["asr"].used_ms == 130


def test_processes_are_kept_apart():
    found = use(
        health(1, "asr", 0, 0, 0, "1"), health(1, "hud", 0, 0, 0, "2"),
        health(2, "asr", 50, 0, 80, "1"), health(2, "hud", 10, 0, 15, "2"),
    )  # fmt: skip
    assert (found.rest_ms("1"), found.rest_ms("2")) == (30, 5)


def test_reports_of_a_process_may_come_out_of_order():
    found = use(
        health(1, "asr", 0, 0, 500),
        health(1, "hud", 0, 0, 490),
        health(2, "asr", 9, 0, 700),
        health(2, "hud", 1, 0, 690),
    )
    assert found.processes["7"].used_ms == 210
    assert found.rest_ms("7") == 200


def test_rows_that_are_damaged_or_of_other_things_are_passed_over():
    broken = HealthRow("asr: cpu", Level.OK, "", (("cpu_ms", "much"), ("worker_ms", "1"), ("process_ms", "2")))
    assert not use(Health(Header(1), (broken, HealthRow("asr: cpu", Level.OK, "")))).nodes


@given(st.lists(st.tuples(st.integers(0, 100), st.floats(0, 1e6)), min_size=1, max_size=20))
def test_use_is_never_negative_nor_does_it_shrink(points):
    found = use(*(health(at, "asr", ms, 0, ms) for at, ms in points))
    counted = [ms for _, ms in found.nodes["asr"].points]
    assert counted == sorted(counted)
    assert counted[0] == 0
