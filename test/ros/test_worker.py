"""The worker: bounded, cancellable, newest wins where asked for."""

import queue
import threading

import pytest

from quark_glasses.core.errors import GlassesError
from quark_glasses.ros.worker import Worker

WAIT_S = 5


class Desk:
    """Collects what a worker posts, and runs it when asked, as the executor would."""

    def __init__(self, bound=16):
        self.posted = queue.Queue()
        self.errors = []
        self.worker = Worker("test", self.posted.put, self.errors.append, bound)

    def run_one(self):
        self.posted.get(timeout=WAIT_S)()


@pytest.fixture
def desk():
    made = Desk()
    yield made
    made.worker.close()


def hold(worker):
    """Keep the worker busy until the returned event is set."""
    started, go = threading.Event(), threading.Event()
    worker.submit(lambda cancel: (started.set(), go.wait(WAIT_S)), lambda _: None)
    assert started.wait(WAIT_S)
    return go


def test_results_come_in_order(desk):
    got = []
    for i in range(3):
        desk.worker.submit(lambda cancel, i=i: i, got.append)
    for _ in range(3):
        desk.run_one()
    assert got == [0, 1, 2]


def test_the_newest_of_a_kind_replaces_the_one_waiting(desk):
    go, got = hold(desk.worker), []
    for i in range(3):
        desk.worker.submit(lambda cancel, i=i: i, got.append, replace="partial")
    go.set()
    desk.run_one()
    desk.run_one()
    assert got == [2]


def test_a_cancelled_job_reports_nothing(desk):
    got = []
    started = threading.Event()

    def work(cancel):
        started.set()
        while True:
            cancel.check()

    token = desk.worker.submit(work, got.append)
    started.wait(WAIT_S)
    token.cancel()
    desk.worker.submit(lambda cancel: "next", got.append)
    desk.run_one()
    assert got == ["next"]
    assert desk.errors == []


def test_an_engine_that_throws_is_reported_and_the_worker_goes_on(desk):
    got = []
    desk.worker.submit(lambda cancel: 1 / 0, got.append)
    desk.worker.submit(lambda cancel: 1, got.append)
    desk.run_one()
    desk.run_one()
    assert [type(e) for e in desk.errors] == [ZeroDivisionError]
    assert got == [1]


def test_more_than_the_bound_is_refused():
    desk = Desk(bound=2)
    go = hold(desk.worker)
    for _ in range(2):
        desk.worker.submit(lambda cancel: None, lambda _: None)
    with pytest.raises(GlassesError, match="2 jobs waiting"):
        desk.worker.submit(lambda cancel: None, lambda _: None)
    go.set()
    assert desk.worker.close()


def test_close_can_finish_what_waits():
    desk = Desk()
    go, done = hold(desk.worker), []
    desk.worker.submit(lambda cancel: done.append(1), lambda _: None)
    go.set()
    assert desk.worker.close(finish=True)
    assert done == [1]
