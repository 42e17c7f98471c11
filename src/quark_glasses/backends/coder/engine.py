"""The coder: a model that works in a sandbox, step by step, until the task is done or a bound is reached."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar

from quark_glasses.backends.api import Capabilities, ChatModel, ChatRequest
from quark_glasses.backends.coder.sandbox import Sandbox
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.agent import (
    LIST,
    READ,
    WRITE,
    CoderOutcome,
    CoderRun,
    CoderSettings,
    Progress,
    arguments_of,
    tools_json,
)
from quark_glasses.core.errors import Cancelled, DeadlineExceeded, GlassesError, Retryable
from quark_glasses.core.types import ToolCall

TRIES = 2  # of one question to a busy model; nothing was done in between, so asking again is safe
MAX_TOKENS = 3000


class Coder:
    """Works on one task at a time, in the thread that asks."""

    capabilities: ClassVar[Capabilities] = Capabilities(summary="A model that writes and tests programs in one folder")

    def __init__(self, model: ChatModel, sandbox: Sandbox, settings: CoderSettings) -> None:
        self._model = model
        self._sandbox = sandbox
        self._settings = settings

    def load(self) -> None:
        self._model.load()

    def close(self) -> None:
        self._model.close()

    def work(self, task: str, language: str, tell: Callable[[Progress], None], cancel: CancelToken) -> CoderOutcome:
        """Work on a task; `tell` gets each step. Raises `Cancelled`; whatever else goes wrong is in the outcome."""
        run = CoderRun(task, language, self._settings)
        end_s = time.perf_counter() + self._settings.total_s
        while run.outcome is None:
            cancel.check()
            left_s = end_s - time.perf_counter()
            if left_s <= 0:
                run.end("time")
                break
            try:
                calls = self._ask(run, left_s, cancel)
            except Cancelled:
                raise
            except DeadlineExceeded:
                run.end("time")
                break
            except GlassesError as error:
                run.end("failed", error.what)
                break
            for call in calls:
                progress = self._use(run, call, end_s - time.perf_counter(), cancel)
                if progress is not None:
                    tell(progress)
        assert run.outcome is not None
        return run.outcome

    def _ask(self, run: CoderRun, left_s: float, cancel: CancelToken) -> list[ToolCall]:
        request = ChatRequest(run.messages, tools_json(), max_tokens=MAX_TOKENS)
        for attempt in range(TRIES):
            text, finish = "", ""
            calls: list[ToolCall] = []
            try:
                for delta in self._model.chat(
                    request, first_token_s=min(self._settings.answer_s, left_s), total_s=left_s, cancel=cancel
                ):
                    text += delta.text
                    calls += delta.tool_calls
                    finish = delta.finish_reason or finish
                return list(run.answered(text, calls, finish))
            except Retryable:
                if attempt == TRIES - 1:
                    raise
        return []

    def _use(self, run: CoderRun, call: ToolCall, left_s: float, cancel: CancelToken) -> Progress | None:
        try:
            return run.ran(call, self._result(call, left_s, cancel))
        except Cancelled:
            raise
        except GlassesError as error:
            return run.ran(call, "", error)

    def _result(self, call: ToolCall, left_s: float, cancel: CancelToken) -> str:
        given = arguments_of(call)
        if call.tool == LIST:
            return self._sandbox.list_files(given["path"])
        if call.tool == READ:
            return self._sandbox.read_file(given["path"])
        if call.tool == WRITE:
            return self._sandbox.write_file(given["path"], given["content"])
        if left_s <= 0:
            raise DeadlineExceeded("no time is left for commands", "Answer now")
        return self._sandbox.run_command(given["command"], min(self._settings.command_s, left_s), cancel)
