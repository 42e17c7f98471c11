"""The coder node: who may ask, what is told, and how a task is stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from talk import Scene, scene

from quark_glasses.core.types import Header, ToolCall, ToolRequest, ToolState
from quark_glasses.nodes.coder import CoderNode
from quark_glasses.ros import topics

RULES = json.dumps(
    [
        {"user": "fizz", "calls": {"write_file": {"path": "fizz.py", "content": "print(1)"}}},
        {"user": "fizz", "result": "written", "say": "I wrote fizz."},
        {"user": "计数", "say": "写好了计数程序。"},
        {"user": "hang", "error": "hang"},
    ],
    ensure_ascii=False,
)


@pytest.fixture
def coder(tmp_path: Path) -> Iterator[Scene]:
    options = [f"rules={RULES}", "hang_s=30"]
    given: dict[str, Any] = {
        "enabled": True, "backend": "scripted", "backend_options": options, "folder": str(tmp_path / "box"), "tell_s": 1.0,
    }  # fmt: skip
    with scene(CoderNode, coder=given) as made:
        yield made


def ask(talk: Scene, tool: str, task: str = "", origin: str = "intent") -> None:
    call = ToolCall(f"call-{task or tool}", tool, json.dumps({"task": task}))
    talk.watcher.send(topics.TOOL_CALL, ToolRequest(Header(), call, "u1", origin, "en"))


def said(talk: Scene) -> list[str]:
    return [say.text for say in talk.watcher.of(topics.SAY)]


def states(talk: Scene) -> list[ToolState]:
    return [event.state for event in talk.watcher.of(topics.TOOL_EVENT)]


def test_a_task_is_begun_done_and_told(coder: Scene, tmp_path: Path) -> None:
    ask(coder, "coder.run", "write fizz")
    coder.until(lambda: ToolState.DONE in states(coder))
    assert said(coder) == ["The coder is on it.", "The coder is done. I wrote fizz"]
    shown = [chunk.text for chunk in coder.watcher.of(topics.REPLY)]
    assert "The coder wrote fizz.py." in shown
    result = json.loads(coder.watcher.of(topics.TOOL_EVENT)[-1].result_json)
    assert result["files"] == ["fizz.py"]
    assert (tmp_path / "box" / "fizz.py").is_file()


def test_it_answers_in_the_language_of_the_task(coder: Scene) -> None:
    ask(coder, "coder.run", "写一个计数程序")
    coder.until(lambda: ToolState.DONE in states(coder))
    assert said(coder) == ["好，程序员开始干了。", "程序员做完了。写好了计数程序"]


@pytest.mark.parametrize("origin", ["model", "mcp"])
def test_only_the_wearer_s_voice_can_ask(coder: Scene, origin: str) -> None:
    ask(coder, "coder.run", "write fizz", origin)
    coder.until(lambda: states(coder) == [ToolState.REFUSED])
    assert said(coder) == []


def test_one_task_at_a_time_and_it_can_be_stopped(coder: Scene) -> None:
    ask(coder, "coder.run", "hang please")
    ask(coder, "coder.run", "write fizz")
    ask(coder, "coder.status")
    ask(coder, "coder.stop")
    ask(coder, "coder.status")
    coder.until(lambda: len(said(coder)) >= 5)
    assert said(coder) == [
        "The coder is on it.", "The coder is still busy with something else.", "The coder has just begun.",
        "The coder has stopped.", "The coder has nothing to do.",
    ]  # fmt: skip
    ask(coder, "coder.run", "write fizz")
    coder.until(lambda: said(coder)[-1].startswith("The coder is done"))


def test_tools_of_others_are_left_to_them(coder: Scene) -> None:
    ask(coder, "weather")
    coder.settle()
    assert states(coder) == []


def test_it_is_off_unless_switched_on() -> None:
    with scene(CoderNode) as talk:
        ask(talk, "coder.run", "write fizz")
        talk.until(lambda: states(talk) == [ToolState.REFUSED])
        assert said(talk) == ["The coder is switched off."]
