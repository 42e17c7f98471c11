"""The loop of the coder with a scripted model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.backends.coder.engine import Coder
from quark_glasses.backends.coder.sandbox import Sandbox
from quark_glasses.backends.llm.scripted import Scripted
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.agent import CoderOutcome, CoderRun, CoderSettings, Progress, spoken_summary, tools_json
from quark_glasses.core.errors import Cancelled
from quark_glasses.core.types import ToolCall
from quark_glasses.models import ModelStore

GOOD = {
    "rules": [
        {"user": "fizz", "calls": {"write_file": {"path": "fizz.py", "content": "print('fizz')\n"}}},
        {
            "user": "fizz",
            "result": "bytes written",
            "times": 1,
            "calls": {"run_command": {"command": ["python3", "fizz.py"]}},
        },
        {"user": "fizz", "result": "exit 0", "say": "**Done.** The program `fizz.py` prints fizz.\n```\ncode\n```"},
        {"user": "fizz", "result": "error", "say": "It did not work out."},
    ]
}


def work(
    folder: Path, script: dict[str, Any], task: str, **settings: Any
) -> tuple[CoderOutcome, list[Progress], Sandbox]:
    box = Sandbox(folder / "box")
    coder = Coder(Scripted(script, ModelStore()), box, CoderSettings(**settings))
    coder.load()
    steps: list[Progress] = []
    return coder.work(task, "en", steps.append, CancelToken()), steps, box


def test_a_task_is_done_step_by_step(tmp_path: Path) -> None:
    if not Sandbox.confinement()["files"]:
        pytest.skip("this kernel has no Landlock: the coder refuses commands here")
    outcome, steps, box = work(tmp_path, GOOD, "write fizz")
    assert outcome.done
    assert outcome.summary == "Done. The program fizz.py prints fizz."
    assert outcome.files == ("fizz.py",)
    assert steps == [Progress("write", "fizz.py"), Progress("run", "python3 fizz.py")]
    assert box.read_file("fizz.py") == "print('fizz')\n"


@pytest.mark.parametrize(
    "call",
    [
        {"read_file": {"path": "/etc/passwd"}}, {"read_file": {"path": "../../x"}}, {"run_command": {"command": ["rm", "-rf", "/"]}},
        {"run_command": {"command": "ls; id"}}, {"write_file": {"path": "../x", "content": "y"}}, {"no_such": {}},
        {"write_file": {"path": "a"}}, {"read_file": "{broken"}, {"list_files": {"path": 3}}, {"read_file": "[1]"},
    ],
)  # fmt: skip
def test_what_is_not_allowed_goes_back_to_the_model(tmp_path: Path, call: dict[str, Any]) -> None:
    script = {
        "rules": [{"user": "go", "calls": call}, {"user": "go", "result": "^error: ", "say": "I may not do that."}]
    }
    outcome, steps, box = work(tmp_path, script, "go")
    assert outcome.done
    assert outcome.summary == "I may not do that."
    assert all(not step.fine for step in steps)
    assert box.list_files(".") == "(empty)"


def test_a_model_that_goes_round_in_circles_is_stopped(tmp_path: Path) -> None:
    script = {
        "rules": [
            {"user": "go", "result": ".*", "calls": {"list_files": {"path": "."}}},
            {"user": "go", "calls": {"list_files": {"path": "."}}},
        ]
    }
    outcome, steps, _ = work(tmp_path, script, "go")
    assert (outcome.done, outcome.why) == (False, "circles")
    assert len(steps) == 2


def test_the_number_of_steps_is_bounded(tmp_path: Path) -> None:
    rules = [
        {"user": "go", "result": str(n), "times": 1, "calls": {"list_files": {"path": f"d{n + 1}"}}} for n in range(30)
    ]
    first = {"user": "go", "calls": {"list_files": {"path": "d0"}}}
    outcome, _, _ = work(tmp_path, {"rules": [*rules, first]}, "go", steps=5)
    assert outcome.why == "steps"
    assert outcome.steps == 5


@pytest.mark.parametrize(
    ("error", "why"), [("gone", "failed"), ("busy", "failed"), ("hang", "time"), ("garbage", "failed")]
)
def test_a_model_that_fails_ends_the_task(tmp_path: Path, error: str, why: str) -> None:
    outcome, _, _ = work(tmp_path, {"rules": [{"user": "go", "error": error}]}, "go")
    assert (outcome.done, outcome.why) == (False, why)


def test_a_busy_model_is_asked_once_more(tmp_path: Path) -> None:
    script = {"rules": [{"user": "go", "error": "busy", "times": 1}, {"user": "go", "say": "Fine."}]}
    outcome, _, _ = work(tmp_path, script, "go")
    assert outcome.summary == "Fine."


def test_a_task_without_time_left_ends(tmp_path: Path) -> None:
    outcome, _, _ = work(tmp_path, GOOD, "write fizz", total_s=0.0)
    assert outcome.why == "time"


def test_a_cancelled_task_raises(tmp_path: Path) -> None:
    coder = Coder(Scripted(GOOD, ModelStore()), Sandbox(tmp_path / "box"), CoderSettings())
    coder.load()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        coder.work("write fizz", "en", lambda step: None, cancel)


def test_too_many_calls_at_once_are_refused() -> None:
    run = CoderRun("go", "en", CoderSettings(calls=2))
    calls = [ToolCall(str(n), "list_files", json.dumps({"path": f"d{n}"})) for n in range(5)]
    assert len(run.answered("", calls)) == 2
    answered = [message for message in run.messages if message.role == "tool"]
    assert len(answered) == 3
    assert all(message.content.startswith("error: only 2") for message in answered)


def test_the_transcript_is_bounded_and_keeps_the_task() -> None:
    run = CoderRun("the task", "en", CoderSettings(steps=100, transcript_chars=20_000))
    for number in range(40):
        (call,) = run.answered("", [ToolCall(f"c{number}", "read_file", json.dumps({"path": f"f{number}"}))])
        run.ran(call, f"{number} " * 5000)
    assert sum(len(message.content) for message in run.messages) < 25_000
    assert run.messages[1].content == "the task"
    assert "39" in run.messages[-1].content
    calls = [call.id for message in run.messages for call in message.tool_calls]
    assert calls == [message.tool_call_id for message in run.messages if message.role == "tool"]


def test_the_tools_are_shaped_like_openai_s() -> None:
    tools = json.loads(tools_json())
    assert [tool["function"]["name"] for tool in tools] == ["list_files", "read_file", "write_file", "run_command"]
    assert all(tool["function"]["parameters"]["additionalProperties"] is False for tool in tools)


@given(st.text(max_size=2000))
def test_a_summary_can_always_be_spoken(text: str) -> None:
    said = spoken_summary(text)
    assert len(said) <= 450
    assert "```" not in said
    assert "\n" not in said


def test_a_chinese_summary_keeps_whole_sentences() -> None:
    text = "写好了。" + "程序会数出每个词出现的次数，并按多少排列。" * 30
    said = spoken_summary(text)
    assert said.startswith("写好了。程序会数出")
    assert said.endswith("。")
    assert len(said) <= 330
