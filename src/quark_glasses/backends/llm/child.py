"""A server in a child process: started, waited for, watched, and ended with us."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import IO

import httpcore2

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Retryable

POLL_S = 0.05
END_S = 3.0
LINES = 30  # of its log, kept for what went wrong
LINE_BYTES = 500


class Child:
    """One process that serves HTTP on a port of this machine, chosen anew at each start.

    Where the system has setpriv, the child is told to end when the thread that started it does, so it does not outlive a process
    that is killed.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """`command` gets `--host` and `--port` behind it."""
        self._command = tuple(command)
        self._environment = {**os.environ, **environment}
        self._process: subprocess.Popen[bytes] | None = None
        self._said: deque[str] = deque(maxlen=LINES)
        self.port = 0

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it and do not wait; raises `BackendUnavailable` where it cannot be run at all."""
        self.stop()
        self._said.clear()
        self.port = _free_port()
        bound = shutil.which("setpriv")
        prefix = (bound, "--pdeathsig", "TERM") if bound else ()
        command = (*prefix, *self._command, "--host", "127.0.0.1", "--port", str(self.port))
        try:
            self._process = subprocess.Popen(
                command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise BackendUnavailable(f"{self._command[0]} cannot be run: {error}", "Install it anew") from error
        assert self._process.stderr is not None
        threading.Thread(target=self._listen, args=(self._process.stderr,), name="llm-child", daemon=True).start()

    def wait_ready(self, within_s: float, cancel: CancelToken | None = None) -> None:
        """Wait until it answers; raises `BackendUnavailable` where it ended, `Retryable` where it needs longer, `Cancelled`."""
        end = time.perf_counter() + within_s
        while not self._healthy():
            if cancel is not None:
                cancel.check()
            if self._process is None or not self._still_runs():
                raise BackendUnavailable(f"the local model server ended: {self.last_words}", "Look at its model file")
            if time.perf_counter() >= end:
                raise Retryable("the local model is still being loaded", "Ask again in some seconds")

    def stop(self) -> None:
        """End it, kindly first."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    @property
    def last_words(self) -> str:
        """The end of its log."""
        return " | ".join(list(self._said)[-3:]) or "it said nothing"

    def _still_runs(self) -> bool:
        """Wait for a moment, which ends at once when the process does."""
        assert self._process is not None
        try:
            self._process.wait(POLL_S)
        except subprocess.TimeoutExpired:
            return True
        return False

    def _healthy(self) -> bool:
        limits = {"connect": 1.0, "read": 1.0, "write": 1.0}
        try:
            url = f"http://127.0.0.1:{self.port}/health"
            return httpcore2.request("GET", url, extensions={"timeout": limits}).status == 200
        except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.TimeoutException):
            return False

    def _listen(self, log: IO[bytes]) -> None:
        """Keep the pipe empty and the last lines."""
        with log:
            while line := log.readline(LINE_BYTES):
                self._said.append(line.decode("utf-8", "replace").strip())


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port
