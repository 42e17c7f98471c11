"""Time driven by hand: order, jobs, cancelling."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import GlassesError
from quark_glasses.replay.lockstep import LockStep
from quark_glasses.ros.handoff import Hub
from quark_glasses.ros.worker import WAITING_JOBS

MS = 1_000_000
START = 5_000 * MS


def clock(job_ms: int = 10) -> LockStep:
    return LockStep(Hub(), START, {"asr": job_ms * MS})


@given(st.lists(st.integers(0, 50), max_size=30))
def test_what_is_due_first_goes_first_and_equals_in_the_order_asked(delays: list[int]) -> None:
    time, fired = clock(), []
    for number, delay in enumerate(delays):
        time.after(delay * MS, lambda number=number, delay=delay: fired.append((delay, number, time.time_ns)))  # type: ignore[misc]
    time.advance(START + 100 * MS)
    assert fired == [(d, n, START + d * MS) for d, n in sorted((d, n) for n, d in enumerate(delays))]
    assert time.time_ns == START + 100 * MS


@given(st.lists(st.integers(1, 400), min_size=1, max_size=8))
def test_a_timer_fires_as_often_however_the_clock_is_moved(steps: list[int]) -> None:
    time, fired = clock(), []
    time.tick(None, 0.02, lambda: fired.append(time.time_ns))  # type: ignore[arg-type]
    now = START
    for step in steps:
        now += step * MS
        time.advance(now)
    assert fired == [START + 20 * MS * (n + 1) for n in range(sum(steps) // 20)]


def test_a_stopped_timer_is_silent() -> None:
    time, fired = clock(), []
    stop = time.tick(None, 0.02, lambda: fired.append(1))  # type: ignore[arg-type]
    time.advance(START + 50 * MS)
    stop()
    time.advance(START + 500 * MS)
    assert len(fired) == 2


def test_time_never_goes_back() -> None:
    time = clock()
    time.advance(START - 7)
    assert time.time_ns == START


def test_jobs_take_their_time_one_after_the_other() -> None:
    time, done = clock(10), []
    jobs = time.worker("asr", time._hub.post, pytest.fail)
    for number in range(3):
        jobs.submit(lambda cancel, number=number: number, lambda result: done.append((result, time.time_ns)))  # type: ignore[misc]
    assert not jobs.idle
    time.advance(START + 25 * MS)
    assert done == [(0, START + 10 * MS), (1, START + 20 * MS)]
    time.advance(START + 30 * MS)
    assert done[-1] == (2, START + 30 * MS)
    assert jobs.idle


def test_a_cancelled_job_is_not_done_and_a_newer_one_takes_the_place_of_an_older() -> None:
    time, done = clock(10), []
    jobs = time.worker("asr", time._hub.post, pytest.fail)
    submit: Callable[..., CancelToken] = lambda name, **more: jobs.submit(lambda cancel: name, done.append, **more)  # noqa: E731
    first = submit("first")
    submit("old", replace="picture")
    submit("new", replace="picture")
    first.cancel()
    time.advance(START + 100 * MS)
    assert done == ["new"]


def test_errors_of_jobs_reach_the_node_and_too_many_are_refused() -> None:
    time, failures = clock(10), []
    jobs = time.worker("asr", time._hub.post, failures.append)

    def broken(cancel: CancelToken) -> None:
        raise ValueError("no")

    jobs.submit(broken, lambda result: None)
    for _ in range(WAITING_JOBS):
        jobs.submit(lambda cancel: None, lambda result: None)
    with pytest.raises(GlassesError, match="jobs waiting"):
        jobs.submit(lambda cancel: None, lambda result: None)
    time.advance(START + 10 * MS)
    assert [str(error) for error in failures] == ["no"]


def test_closing_drops_what_waits_or_finishes_it() -> None:
    for finish, expected in ((False, []), (True, [1, 2])):
        time, did = clock(10), []
        jobs = time.worker("asr", time._hub.post, pytest.fail)
        for number in (1, 2):
            jobs.submit(lambda cancel, number=number, did=did: did.append(number), lambda result: None)  # type: ignore[misc]
        assert jobs.close(finish=finish)
        assert did == expected
        assert jobs.idle


def test_nodes_that_call_one_another_for_ever_are_told_so() -> None:
    time = clock()

    def again() -> None:
        time._hub.post(again)

    again()
    with pytest.raises(GlassesError, match="without end"):
        time.settle()
