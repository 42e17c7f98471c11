"""Brings up one profile; lite, ar and edge include it with their name.

composed:=true (the default) runs the whole profile in one process, where frames and sound go by reference; composed:=false
gives every node a process of its own. Either way the parameters come from config/common.yaml and config/<profile>.yaml.
"""

import sys
from pathlib import Path

from launch import LaunchContext, LaunchDescription, LaunchDescriptionEntity
from launch.actions import DeclareLaunchArgument, ExecuteProcess, OpaqueFunction
from launch.events.process import ProcessExited
from launch.substitutions import LaunchConfiguration
from launch_ros.actions import Node

from quark_glasses import compose, graph

NODE_OF_KIND = {
    "asr": "asr", "vad": "audio_frontend", "wake": "wake", "tts": "tts", "camera": "camera", "display": "hud",
}  # fmt: skip
ARGUMENTS = (
    ("profile", "lite", "; ".join(f"{name}: {doc}" for name, doc in graph.PROFILES.items())),
    ("namespace", compose.NAMESPACE, "one for each pair of glasses"),
    ("config", "", "another parameter file, wins over the profile's"),
    ("composed", "true", "true: one process; false: a process for each node"),
    ("record", "false", "true: record the session as a bag"),
    ("heavy", "here", "here: all nodes; edge: leave recognition and speech synthesis to an edge box"),
    ("rviz", "false", "true: also publish frames and markers for RViz, which needs a full ROS"),
    ("foxglove", "0", "port for the Foxglove app on this machine; 0: none"),
    ("use_sim_time", "false", "true: take the time from /clock"),
    ("log_level", "warn", "debug, info, warn or error"),
    *((f"{kind}_backend", "", f"{kind} engine; empty: as configured") for kind in NODE_OF_KIND),
)
CHOICES = {
    "profile": list(graph.PROFILES),
    "heavy": ["here", "edge"],
    "log_level": ["debug", "info", "warn", "error"],
}
TRUE = ("true", "1", "yes", "on")
PATIENCE_S = "15"  # a process for each node: eighteen that leave at once keep two cores busy for some seconds


def generate_launch_description() -> LaunchDescription:
    """The launch file's entry point."""
    arguments = [
        DeclareLaunchArgument(name, default_value=default, description=doc, choices=CHOICES.get(name))
        for name, default, doc in ARGUMENTS
    ]
    return LaunchDescription([*arguments, OpaqueFunction(function=start)])


def start(context: LaunchContext) -> list[LaunchDescriptionEntity]:
    """The process or processes, now that the arguments are known."""
    values = {name: LaunchConfiguration(name).perform(context) for name, _, _ in ARGUMENTS}
    rows = graph.profile(values["profile"], without_heavy=values["heavy"] == "edge")
    overrides: dict[str, dict[str, object]] = {}
    for kind, node in NODE_OF_KIND.items():
        if values[f"{kind}_backend"]:
            overrides.setdefault(node, {})["backend"] = values[f"{kind}_backend"]
    if values["record"].lower() in TRUE:
        overrides.setdefault("recorder", {})["enabled"] = True
    if values["foxglove"] != "0":
        overrides["foxglove"] = {"port": int(values["foxglove"])}
        rows.append(graph.node("foxglove"))
    if values["composed"].lower() in TRUE:
        return [one_process(values, overrides)]
    if values["rviz"].lower() in TRUE:
        rows.append(graph.node("rviz"))
    return [own_process(row, values, overrides.get(row.name, {})) for row in rows]


def one_process(values: dict[str, str], overrides: dict[str, dict[str, object]]) -> ExecuteProcess:
    """`quark run PROFILE`, by this Python: the command itself is not on the path of a sourced workspace."""
    command = [sys.executable, "-m", "quark_glasses.cli", "run", values["profile"], "--namespace", values["namespace"]]
    command += ["--log-level", values["log_level"], "--heavy", values["heavy"]]
    command += ["--config", values["config"]] if values["config"] else []
    command += ["--with", "rviz"] if values["rviz"].lower() in TRUE else []
    command += ["--use-sim-time"] if values["use_sim_time"].lower() in TRUE else []
    for node, parameters in overrides.items():
        for name, value in parameters.items():
            command += ["--param", f"{node}.{name}={str(value).lower() if isinstance(value, bool) else value}"]
    return ExecuteProcess(cmd=command, name="quark", output="screen", on_exit=ended)


def own_process(row: graph.NodeRow, values: dict[str, str], overrides: dict[str, object]) -> Node:
    """One node as `ros2 run quark_glasses NAME` would start it."""
    files = [str(path) for path in compose.config_files(values["profile"])]
    if values["config"]:
        compose.check_config(Path(values["config"]))  # rcl would ignore a name that does not exist
        files.append(values["config"])
    sim = values["use_sim_time"].lower() in TRUE
    return Node(
        package="quark_glasses",
        executable=row.name,
        name=row.name,
        namespace=values["namespace"],
        output="screen",
        parameters=[*files, {"use_sim_time": sim, **overrides}],
        ros_arguments=["--log-level", values["log_level"]],
        sigterm_timeout=PATIENCE_S,
        on_exit=ended,
    )


def ended(event: ProcessExited, context: LaunchContext) -> None:
    """A process that fails ends the launch, with a code that says so; half the glasses would only puzzle their wearer."""
    if event.returncode and not context.is_shutdown:
        raise RuntimeError(f"{event.process_name} failed with exit code {event.returncode}; it says why above")
