"""Parameters: checked against their dataclass, with errors that name the fix."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import rclpy
from rclpy.context import Context
from rclpy.node import Node
from rclpy.parameter import Parameter

from quark_glasses.core.errors import InvalidParameter
from quark_glasses.ros import params
from quark_glasses.ros.params import param


@dataclass(frozen=True)
class Params:
    """An example of each kind."""

    engine: str = param("a", "which engine", choices=("a", "b"))
    wait_ms: int = param(200, "how long to wait", unit="ms", low=0, high=1000)
    speed: float = param(1.0, "how fast", low=0.5, high=2.0)
    words: tuple[str, ...] = param((), "which words")
    loud: bool = param(False, "whether loud")


@pytest.fixture
def context() -> Iterator[Context]:
    made = Context()
    rclpy.init(context=made)
    yield made
    made.try_shutdown()


def node(context: Context, *overrides: str) -> Node:
    arguments = [item for pair in overrides for item in ("-p", pair)]
    return Node("n", context=context, cli_args=["--ros-args", *arguments] if arguments else [])


def test_defaults_and_overrides(context):
    made = node(context, "wait_ms:=5", "speed:=2", "words:=[x, 你好]", "engine:=b")
    params.declare(made, Params)
    assert params.read(made, Params) == Params("b", 5, 2.0, ("x", "你好"), False)
    made.destroy_node()


@pytest.mark.parametrize(
    ("override", "words"),
    [
        ("wait_ms:=soon", ["wait_ms", "node 'n'", "whole number", "'soon'", "how long to wait"]),
        ("wait_ms:=5000", ["wait_ms", "5000", "0 to 1000"]),
        ("speed:=9.5", ["speed", "0.5 to 2.0"]),
        ("engine:=c", ["engine", "one of a, b"]),
        ("loud:=3", ["loud", "true or false"]),
        ("words:=[1, 2]", ["words", "list of texts"]),
    ],
)
def test_a_wrong_value_is_named_with_its_fix(context, override, words):
    made = node(context, override)
    with pytest.raises(InvalidParameter) as caught:
        params.declare(made, Params)
    for word in words:
        assert word in str(caught.value)
    made.destroy_node()


def test_a_change_at_run_time_is_checked_too(context):
    made = node(context)
    params.declare(made, Params)
    (refused,) = made.set_parameters([Parameter("engine", value="z")])
    assert not refused.successful
    assert "one of a, b" in refused.reason
    (taken,) = made.set_parameters([Parameter("speed", value=1.5)])
    assert taken.successful
    made.destroy_node()


def test_options_are_key_value_pairs():
    assert params.options(("threads=2", "words=[alexa]")) == {"threads": 2, "words": ["alexa"]}
    with pytest.raises(InvalidParameter, match="key=value"):
        params.options(("threads",))
