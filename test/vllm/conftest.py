"""The one server of the tests in this folder, and its log where a test fails."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from vllm_server import KEY, KEY_ENV, Server, lacking, serving

from quark_glasses.backends.llm.openai import OpenAi
from quark_glasses.models import ModelStore

Connect = Callable[..., OpenAi]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real vLLM server for the tests of one file."""
    if lacking():
        pytest.skip(lacking())
    with serving(tmp_path_factory.mktemp("vllm") / "server.log") as ready:
        yield ready


@pytest.fixture
def connect(server: Server, models: ModelStore, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connect]:
    """Makes clients of the server, as a tier of the llm node is one; more options by name."""
    monkeypatch.setenv(KEY_ENV, KEY)
    made: list[OpenAi] = []

    def make(**options: Any) -> OpenAi:
        given = {"url": server.url, "model": "quark", "key_env": KEY_ENV, **options}
        made.append(OpenAi(given, models))
        made[-1].load()
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: Any, call: Any) -> Generator[None, Any, Any]:
    """Show the end of the server's log with a failure, and say where the whole is."""
    report = yield
    running = item.funcargs.get("server") if hasattr(item, "funcargs") else None
    if report.failed and isinstance(running, Server):
        report.sections.append((f"vLLM server, {Path(running.log)}", running.tail()))
    return report
