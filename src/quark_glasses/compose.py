"""A whole profile in this process: what `quark run`, the demo and the tests use.

with Glasses("lite", overrides={"microphone": {"source": "device"}}) as glasses:
    glasses.runner.spin_until(lambda: False)
"""

from __future__ import annotations

import difflib
import fcntl
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from quark_glasses import graph, paths
from quark_glasses.core import collector
from quark_glasses.core.errors import AlreadyRunning, InvalidInput, InvalidParameter
from quark_glasses.ros import params
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

Overrides = Mapping[str, Mapping[str, Any]]  # node name -> parameter -> value

NAMESPACE = "/glasses"


class Glasses:
    """Context manager: the nodes of one profile, active; all closed at exit, whatever happens."""

    def __init__(
        self,
        profile: str,
        *,
        namespace: str = NAMESPACE,
        config: Sequence[Path] = (),
        overrides: Overrides | None = None,
        log_level: str = "warn",
        use_sim_time: bool = False,
        extra_nodes: Sequence[type[GlassesNode]] = (),
        without_heavy: bool = False,
    ) -> None:
        self.profile = profile
        self._rows = graph.profile(profile, without_heavy=without_heavy)
        self._extra = extra_nodes
        self._lock = only_instance(namespace, profile)
        self._namespace = namespace
        self._log_level = log_level
        self._sim = use_sim_time
        self._files = [*config_files(profile), *config]
        self._overrides = overrides or {}
        self.nodes: dict[str, GlassesNode] = {}

    def __enter__(self) -> Glasses:
        with collector.paused():
            self._start()
        return self

    def _start(self) -> None:
        for file in self._files:
            check_config(file)
        self._lock.__enter__()
        try:
            self.runner = Runner()
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise
        try:
            with overrides_file(self._overrides) as last:
                arguments = node_arguments([*self._files, last], self._log_level, use_sim_time=self._sim)
                for kind in [*(row.load() for row in self._rows), *self._extra]:
                    self._add(kind, arguments)
            self.runner.up()
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def __exit__(self, *exception: object) -> None:
        self.runner.close()
        self._lock.__exit__(None, None, None)

    def _add(self, kind: type[GlassesNode], arguments: list[str]) -> None:
        node = kind(
            context=self.runner.context, namespace=self._namespace, cli_args=arguments, use_global_arguments=False
        )
        self.nodes[kind.name] = node
        self.runner.add(node)


def node_arguments(files: Sequence[Path], log_level: str = "warn", *, use_sim_time: bool = False) -> list[str]:
    """What rcl gets at a node's birth: parameter files, later ones win."""
    arguments = ["--ros-args", "--log-level", log_level, "-p", f"use_sim_time:={use_sim_time}".lower()]
    for file in files:
        arguments += ["--params-file", str(file)]
    return arguments


@contextmanager
def overrides_file(overrides: Overrides) -> Iterator[Path]:
    """Overrides as a parameter file, so that they go the same way as config files: through rcl's own parser."""
    tree = {f"/**/{node}": {"ros__parameters": dict(values)} for node, values in overrides.items()}
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", prefix="quark-") as file:
        yaml.safe_dump(tree, file, allow_unicode=True)
        file.flush()
        check_config(Path(file.name))
        yield Path(file.name)


def config_files(profile: str) -> list[Path]:
    """The parameter files of a profile, later ones win."""
    folder = paths.share() / "config"
    return [folder / "common.yaml", folder / f"{profile}.yaml"]


def check_config(file: Path) -> None:
    """Raise `InvalidParameter` where a file names a node or parameter that does not exist, with the nearest name."""
    try:
        tree = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except OSError as error:
        raise InvalidInput(f"cannot read the config file {file}: {error.strerror}", "Check the path") from error
    except yaml.YAMLError as error:
        raise InvalidParameter(f"the config file {file} is not valid YAML: {error}", "Correct it") from error
    if not isinstance(tree, dict):
        raise InvalidParameter(f"the config file {file} is not a mapping of nodes", "See config/lite.yaml")
    for key, block in tree.items():
        name = str(key).rsplit("/", 1)[-1]
        if name != "**":
            _check_block(file, name, block)
            if "/" not in str(key).strip("/"):
                raise InvalidParameter(
                    f"{file}: '{key}' is a node outside every namespace: its parameters would reach nobody",
                    f"Write '/**/{name}'",
                )


def _check_block(file: Path, name: str, block: Any) -> None:
    known = set(params.fields(graph.node(name).load().Params)) | {"autostart", "use_sim_time"}
    values = block.get("ros__parameters") if isinstance(block, dict) else None
    if not isinstance(values, dict):
        raise InvalidParameter(f"{file}: node '{name}' has no ros__parameters", "See config/lite.yaml")
    for parameter in values:
        if parameter not in known:
            near = difflib.get_close_matches(parameter, known, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"It has: {', '.join(sorted(known))}"
            raise InvalidParameter(f"{file}: node '{name}' has no parameter '{parameter}'", hint)


@contextmanager
def only_instance(namespace: str, profile: str) -> Iterator[None]:
    """Hold the lock of this namespace, domain and profile; raises `AlreadyRunning`."""
    domain = os.environ.get("ROS_DOMAIN_ID", "0")
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    path = folder / f"quark-{os.getuid()}-{domain}{namespace.replace('/', '-')}-{profile}.lock"
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise AlreadyRunning(
                f"the {profile} profile already runs in namespace {namespace} (process {holder})",
                "Stop it, or give another --namespace or ROS_DOMAIN_ID",
            ) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
