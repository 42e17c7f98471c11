"""Coder: tasks on `skills/call` -> a model that works in one folder; tells of it on `speech/say`, `dialogue/reply`, `skills/tool`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.backends import registry
from quark_glasses.backends.coder.engine import Coder
from quark_glasses.backends.coder.sandbox import Limits, Sandbox
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.agent import CoderOutcome, CoderSettings, Progress
from quark_glasses.core.coder.rules import ALLOWED
from quark_glasses.core.dialogue.builtin.coder import CoderSkill
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.errors import Cancelled, GlassesError, InvalidInput
from quark_glasses.core.types import ReplyChunk, Risk, SayRequest, ToolEvent, ToolRequest, ToolState
from quark_glasses.models import ModelStore
from quark_glasses.ros import params as parameters
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run


@dataclass(frozen=True)
class CoderParams:
    """The coding skill. It is off unless somebody switches it on: it runs programs that a model wrote."""

    enabled: bool = param(False, "let a model write and run programs in `folder`")
    backend: str = param("openai", "engine of the model, such as a server with Qwen3-Coder")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value, such as url and model")
    folder: str = param("", "the only folder that it can use; empty: coder in this user's state folder", here=True)
    commands: tuple[str, ...] = param(ALLOWED, "commands that it may run; FILE stands for a Python file of the folder")
    steps: int = param(24, "answers of the model in one task", low=1, high=200)
    total_s: float = param(300.0, "time for one task", unit="s", low=1, high=3600)
    command_s: float = param(30.0, "time for one command", unit="s", low=1, high=600)
    memory_mb: int = param(512, "memory of one command's processes, each", unit="MB", low=64, high=65536)
    tell_s: float = param(20.0, "silence between two sentences about what it does", unit="s", low=1, high=600)


@dataclass
class Task:
    """What the coder works on."""

    request: ToolRequest
    language: str
    cancel: CancelToken
    told_ns: int
    latest: str = ""
    chunks: int = 0


class CoderNode(GlassesNode):
    """See the module. One task at a time, and only tasks that the wearer gave by voice."""

    Params = CoderParams
    name = "coder"

    def configure(self, params: CoderParams) -> None:
        self.params = params
        self.words = CoderSkill()
        self.say = self.publisher(topics.SAY)
        self.replies = self.publisher(topics.REPLY)
        self.events = self.publisher(topics.TOOL_EVENT)
        self.task: Task | None = None
        self.count = 0
        self.engine_made: Any = None
        if params.enabled:
            self.engine_made = self.make()

    def make(self) -> Any:
        params, store = self.params, ModelStore()
        options = parameters.options(params.backend_options)
        folder = Path(params.folder) if params.folder else paths.state() / "coder"
        sandbox = Sandbox(folder, params.commands, Limits(cpu_s=int(params.command_s), memory_mb=params.memory_mb))
        settings = CoderSettings(
            params.steps, total_s=params.total_s, command_s=params.command_s, allowed=params.commands
        )
        model = registry.create("llm", params.backend, options, store)
        identity = registry.identity(params.backend, params.backend_options, model.capabilities, store)
        weak = [name for name, held in sandbox.confinement().items() if not held]
        if weak:
            self.health.warn("sandbox", f"not confined here: {', '.join(weak)}. See docs/CODER.md")
        else:
            self.health.ok("sandbox", str(sandbox.folder))
        return self.taped_engine("coder", params.backend, Coder(model, sandbox, settings), identity)

    def activate(self) -> None:
        self.listen(topics.TOOL_CALL, self.on_call)

    def deactivate(self) -> None:
        if self.task is not None:
            self.task.cancel.cancel()
            self.task = None

    def on_call(self, request: ToolRequest) -> None:
        """A wish of the wearer; those of models and agents are not for us."""
        verbs = {"coder.run": self.on_run, "coder.stop": self.on_stop, "coder.status": self.on_status}
        if request.call.tool not in verbs:
            return
        if request.origin != "intent":
            self.refuse(request, "", InvalidInput("only the wearer's voice can ask the coder", "Say: ask the coder to"))
            return
        verbs[request.call.tool](request)

    def on_run(self, request: ToolRequest) -> None:
        task = str(json.loads(request.call.arguments_json).get("task", "")).strip()
        request = replace(request, language=language_of(task, request.language))
        if self.engine_made is None:
            self.refuse(request, "off", GlassesError("the coder is off", "Set `enabled` of the coder node"))
            return
        if self.task is not None:
            self.refuse(request, "busy", GlassesError("the coder is busy", "Wait, or stop it"))
            return
        self.event(request, ToolState.RUNNING)
        self.tell(request, "started")
        cancel = self.worker.submit(
            lambda cancel: self.engine_made.work(
                task, request.language, lambda step: self.post(lambda: self.on_step(request, step)), cancel
            ),
            lambda outcome: self.on_end(request, outcome),
            failed=lambda error: self.on_failure(request, error),
        )
        self.task = Task(request, request.language, cancel, self.now_ns())

    def on_stop(self, request: ToolRequest) -> None:
        if self.task is None:
            self.tell(request, "idle")
        else:
            self.task.cancel.cancel()
            self.event(self.task.request, ToolState.FAILED, error=Cancelled("the wearer stopped it", "Ask again"))
            self.task = None
            self.tell(request, "stopped")
        self.event(request, ToolState.DONE)

    def on_status(self, request: ToolRequest) -> None:
        if self.task is not None and self.task.latest:
            self.speak(request, self.task.latest)
        else:
            self.tell(request, "working" if self.task else "idle")
        self.event(request, ToolState.DONE)

    def on_step(self, request: ToolRequest, step: Progress) -> None:
        """Show each step; say one now and then."""
        task = self.task
        if task is None or task.request is not request:
            return
        key = step.kind if step.kind != "run" else "run_fine" if step.fine else "run_failed"
        task.latest = self.wording(request, key, about=step.about)
        if self.now_ns() - task.told_ns >= self.params.tell_s * 1e9:
            task.told_ns = self.now_ns()
            self.speak(request, task.latest)
        else:
            self.show(request, task.latest)

    def on_end(self, request: ToolRequest, outcome: CoderOutcome) -> None:
        if self.task is None or self.task.request is not request:
            return
        self.task = None
        key = "done" if outcome.done else outcome.why
        self.tell(request, key, summary=outcome.summary.rstrip(".。"), steps=outcome.steps)
        result = {"done": outcome.done, "summary": outcome.summary, "steps": outcome.steps, "files": outcome.files}
        self.event(
            request, ToolState.DONE if outcome.done else ToolState.FAILED, json.dumps(result, ensure_ascii=False)
        )

    def on_failure(self, request: ToolRequest, error: Exception) -> None:
        self.report(error, "coder")
        self.task = None
        self.tell(request, "unusable", why=error.what if isinstance(error, GlassesError) else "")
        self.event(request, ToolState.FAILED, error=error)

    # How it is told

    def wording(self, request: ToolRequest, key: str, **values: object) -> str:
        context = SkillContext(self.now_ns(), language=request.language or "zh", turn=self.count)
        return self.words.wording(key, context, **values)

    def tell(self, request: ToolRequest, key: str, **values: object) -> None:
        self.speak(request, self.wording(request, key, **values))

    def speak(self, request: ToolRequest, text: str) -> None:
        self.show(request, text)
        say_id = f"coder-{self.count}"
        self.say.publish(SayRequest(self.header(), say_id, text, request.language, request.utterance_id))

    def show(self, request: ToolRequest, text: str) -> None:
        """As a card, which the next one replaces."""
        self.count += 1
        about = f"coder-{self.count}"
        self.replies.publish(ReplyChunk(self.header(), about, 0, text, request.language, last=True))

    def refuse(self, request: ToolRequest, key: str, error: GlassesError) -> None:
        if key:
            self.tell(request, key)
        self.event(request, ToolState.REFUSED, error=error)

    def event(self, request: ToolRequest, state: ToolState, result: str = "", error: Exception | None = None) -> None:
        code = error.code if isinstance(error, GlassesError) else GlassesError.code if error else 0
        self.events.publish(
            ToolEvent(self.header(), request.utterance_id, request.call, request.origin, Risk.ACT, state, result, code,
                      str(error or ""))
        )  # fmt: skip


def main() -> None:
    run(CoderNode)
