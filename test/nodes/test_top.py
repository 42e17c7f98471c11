"""`quark top` looking at glasses in another context, as it looks at another process."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from quark_glasses.commands import top
from quark_glasses.core.errors import InvalidInput
from quark_glasses.nodes.monitor import Monitor
from quark_glasses.ros.runner import Runner

NAMESPACE = "/looked_at"
PATIENCE_S = 40.0  # on a busy machine two contexts may take long to find each other


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """The command takes SIGINT and SIGTERM over; pytest wants them back."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who looks waits until it has found all; nobody waits longer than needed."""
    monkeypatch.setattr(top, "FIND_S", PATIENCE_S)
    monkeypatch.setattr(top, "LISTEN_S", PATIENCE_S)


@contextmanager
def running() -> Iterator[None]:
    """One node of the glasses, turned by a thread."""
    with Runner() as runner:
        arguments = ["--ros-args", "-p", "simulated_battery:=0.1"]
        runner.add(Monitor(context=runner.context, namespace=NAMESPACE, cli_args=arguments, use_global_arguments=False))
        runner.up()
        over = threading.Event()
        thread = threading.Thread(target=lambda: runner.spin_until(over.is_set, 3 * PATIENCE_S))
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    top.arguments(parser)
    return parser.parse_args(arguments)


def test_it_tells_nodes_health_and_battery_as_json(patient, capfd):
    with running():
        assert top.run(options("--json", "--namespace", NAMESPACE)) == 0
    found = json.loads(capfd.readouterr().out)
    (node,) = found["nodes"]
    assert (node["name"], node["state"], node["health"]) == ("monitor", "active", "warn")
    assert node["cpu_percent"] is not None
    assert found["battery"] == {"percentage": pytest.approx(0.1), "charging": False}
    rates = {row["topic"]: row["rate_hz"] for row in found["topics"]}
    assert rates["/diagnostics"] > 0
    assert found["namespace"] == NAMESPACE


def test_once_prints_plain_text(patient, capfd):
    with running():
        assert top.run(options("--once", "--namespace", NAMESPACE)) == 0
    out = capfd.readouterr().out
    assert "\x1b" not in out
    (line,) = [line for line in out.splitlines() if line.startswith("monitor")]
    assert "active" in line
    assert "battery: 10% left" in line


def test_where_nothing_runs_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(top, "FIND_S", 0.5)
    monkeypatch.setenv("ROS_DOMAIN_ID", "101")  # where no test has anything
    with pytest.raises(InvalidInput, match="no glasses run in namespace /nobody") as told:
        top.run(options("--once", "--namespace", "/nobody"))
    assert "quark run" in told.value.fix


def test_other_glasses_are_named(monkeypatch):
    with running():
        for patience in (2.0, PATIENCE_S / 2, PATIENCE_S):  # it looks for as long as it may: `/nobody` is never found
            monkeypatch.setattr(top, "FIND_S", patience)
            with pytest.raises(InvalidInput, match="no glasses run in namespace /nobody") as told:
                top.run(options("--once", "--namespace", "/nobody"))
            if NAMESPACE in told.value.fix:
                break
    assert "There are nodes in" in told.value.fix
    assert NAMESPACE in told.value.fix


@pytest.mark.parametrize("arguments", [("--namespace", "glasses"), ("--period", "0"), ("--period", "nan")])
def test_wrong_options_are_refused(arguments):
    with pytest.raises(InvalidInput):
        top.run(options(*arguments))


@pytest.mark.parametrize("terminal", [True, False])
def test_it_refreshes_until_ctrl_c_and_leaves_the_terminal_as_it_was(terminal, patient, monkeypatch, capfd):
    looks: list[int] = []

    def size() -> tuple[int, int]:
        looks.append(1)
        if len(looks) == 3:
            os.kill(os.getpid(), signal.SIGINT)
        return 80, 24

    monkeypatch.setattr(top, "screen_size", size)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    with running():
        assert top.run(options("--namespace", NAMESPACE, "--period", "0.1")) == 0
    out = capfd.readouterr().out
    assert out.count("quark top  /looked_at") == 3
    assert out.startswith(top.ENTER) is terminal
    assert out.endswith(top.LEAVE) is terminal
    assert ("\x1b" in out) is terminal
