"""What all tests share: a ROS domain of their own, the store of weights, skips that say why."""

from __future__ import annotations

import atexit
import fcntl
import importlib.util
import os
import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from quark_glasses.core.errors import ModelMissing
from quark_glasses.models import ModelStore

FOLDER_MARKS = {
    "launch": ("launch", "ros", "alone"), "nodes": ("ros",), "replay": ("ros",), "ros": ("ros",), "vllm": ("alone",),
}  # fmt: skip
DOMAINS = range(1, 100)  # above 101 the ports of discovery can meet those that Linux hands out

settings.register_profile("quark", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI")))
settings.register_profile(
    "check", settings.get_profile("quark"), max_examples=20
)  # `make check`: --hypothesis-profile=check
settings.load_profile("quark")


def _claim_domain() -> int:
    """A ROS domain that no other test process of this machine has; the lock is held until this process ends."""
    for domain in random.Random(os.getpid()).sample(DOMAINS, len(DOMAINS)):
        name = f"quark_glasses_domain_{os.getuid()}_{domain}.lock"
        lock = os.open(Path(tempfile.gettempdir(), name), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            continue
        return domain
    raise RuntimeError("all ROS domains are taken by other test runs")


def pytest_configure(config: pytest.Config) -> None:
    """Set the environment before anything imports rclpy: discovery on this machine only, logs out of the way.

    Every worker of pytest-xdist is a process and comes through here: each has its own domain, logs and state.
    """
    logs = tempfile.mkdtemp(prefix="quark_glasses_test_logs_")
    atexit.register(shutil.rmtree, logs, ignore_errors=True)
    os.environ["ROS_DOMAIN_ID"] = str(_claim_domain())
    os.environ["ROS_AUTOMATIC_DISCOVERY_RANGE"] = "LOCALHOST"
    os.environ["ROS_LOG_DIR"] = logs
    os.environ["QUARK_STATE"] = str(Path(logs, "state"))  # not the notes and timers of whoever runs the tests


def pytest_report_header() -> str:
    return f"ros domain: {os.environ['ROS_DOMAIN_ID']}, weights: {ModelStore().folder}"


def _lacking(marks: set[str]) -> str:
    """Why tests with these marks cannot run here; "" when they can."""
    needed = {"ros": ("rclpy", "quark_glasses_msgs"), "launch": ("launch_ros",)}
    for mark, modules in needed.items():
        missing = [name for name in modules if mark in marks and importlib.util.find_spec(name) is None]
        if missing:
            return f"{missing[0]} is not installed: make {'launch-kit' if mark == 'launch' else 'setup'}"
    return ""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by their folder, and skip those whose packages are not here."""
    top = Path(__file__).parent
    for item in items:
        folder = item.path.relative_to(top).parts[0]
        for mark in FOLDER_MARKS.get(folder, ()):
            item.add_marker(mark)
        reason = _lacking({mark.name for mark in item.iter_markers()})
        if reason:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def models() -> ModelStore:
    """The store of weights of this machine."""
    return ModelStore()


@pytest.fixture(scope="session")
def weights(models: ModelStore) -> Callable[[str], Path]:
    """`weights("whisper-base")`: the folder of a model, or a skip that names what is missing and how to get it."""

    def find(name: str) -> Path:
        try:
            return models.path(name)
        except ModelMissing as error:
            pytest.skip(str(error))

    return find
