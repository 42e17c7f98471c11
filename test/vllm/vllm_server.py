"""Helper: the real vLLM server of the kit, serving the tiny model with the flags that config/vllm gives an edge."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
KIT = ROOT / ".vllm-kit"
VLLM = KIT / "bin" / "vllm"
PYTHON = KIT / "bin" / "python"
CONFIGS = ROOT / "config" / "vllm"
MODEL = ROOT / "test" / "data" / "tiny_qwen3"

READY_S = 300.0
STOP_S = 20.0
LINES = 60  # of the log, in a failure
KEY_ENV = "QUARK_TEST_VLLM_KEY"
KEY = "a-key-of-the-tests"

ON_A_PROCESSOR = ["--dtype", "float32", "--enforce-eager", "--max-model-len", "8192"]
ENVIRONMENT = {
    "VLLM_API_KEY": KEY,
    "HF_HUB_OFFLINE": "1",
    "VLLM_NO_USAGE_STATS": "1",
    "DO_NOT_TRACK": "1",
    "VLLM_CPU_KVCACHE_SPACE": "1",  # GB
    "VLLM_CPU_OMP_THREADS_BIND": "nobind",
    "OMP_NUM_THREADS": "1",
}


def lacking() -> str:
    """Why there is no server here; "" when there is one."""
    return "" if VLLM.exists() else "the vLLM kit is not installed: make vllm-kit"


class Server:
    """The server and its children."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.port = _free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.url = f"{self.origin}/v1"
        command = [str(VLLM), "serve", str(MODEL), "--config", str(CONFIGS / "qwen3.yaml"), "--port", str(self.port)]
        with log.open("wb") as file:
            self._process = subprocess.Popen(
                [*command, *ON_A_PROCESSOR], stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT,
                env={**_clean(os.environ), **ENVIRONMENT}, start_new_session=True,
            )  # fmt: skip
        self._family = [psutil.Process(self._process.pid)]

    def wait_until_ready(self) -> None:
        """Raises `RuntimeError` with the end of the log where the server ends before, or takes too long."""
        for _ in range(int(READY_S / 0.5)):
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = self._process.wait(0.5)
                raise RuntimeError(f"vLLM ended with status {code}\n{self.tail()}")
            if self._answers():
                self._family += self._family[0].children(recursive=True)
                return
        raise RuntimeError(f"vLLM was not ready after {READY_S:.0f} s\n{self.tail()}")

    def metric(self, name: str) -> float:
        """Sum of a metric over its labels."""
        with urllib.request.urlopen(f"{self.origin}/metrics", timeout=10) as response:
            text = response.read().decode()
        values = re.findall(rf"^{re.escape(name)}(?:{{[^}}]*}})? (\S+)$", text, re.MULTILINE)
        assert values, f"no metric {name}"
        return sum(map(float, values))

    def running(self) -> int:
        """Answers that are being written, or wait for that."""
        return int(self.metric("vllm:num_requests_running") + self.metric("vllm:num_requests_waiting"))

    def kill(self) -> None:
        """As a power cut does."""
        for process in self._family:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._process.wait(STOP_S)

    def stop(self) -> list[psutil.Process]:
        """End it as a service manager does; what had to be killed."""
        with contextlib.suppress(psutil.NoSuchProcess):
            self._family += self._family[0].children(recursive=True)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGTERM)
        _, left = psutil.wait_procs(self._family, STOP_S)
        self.kill()
        return left

    def tail(self) -> str:
        return "\n".join(self.log.read_text("utf-8", "replace").splitlines()[-LINES:])

    def _answers(self) -> bool:
        with (
            contextlib.suppress(urllib.error.URLError, OSError),
            urllib.request.urlopen(f"{self.origin}/health", timeout=5),
        ):
            return True
        return False


@contextlib.contextmanager
def serving(log: Path) -> Iterator[Server]:
    """A server that is ready; gone at the end, with its children."""
    server = Server(log)
    try:
        server.wait_until_ready()
        yield server
    finally:
        server.stop()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _clean(environment: os._Environ[str]) -> dict[str, str]:
    """Without .venv and ROS, whose packages would shadow those of the kit."""
    shadows = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "LD_PRELOAD")
    return {name: value for name, value in environment.items() if name not in shadows}
