"""The two tables and everything that hangs on them agree."""

import importlib.metadata

import pytest
from rclpy.lifecycle import LifecycleNode

from quark_glasses import graph, paths
from quark_glasses.backends import registry
from quark_glasses.commands.docs import pages
from quark_glasses.compose import check_config, config_files
from quark_glasses.ros import convert
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.topics import TOPICS

NODES = [row.name for row in graph.NODES]


@pytest.mark.parametrize("name", NODES)
def test_a_node_is_where_the_table_says_and_shadows_nothing_of_rclpy(name):
    kind = graph.node(name).load()
    assert issubclass(kind, GlassesNode)
    assert kind.name == name
    shadowed = {key for key in vars(kind) if not key.startswith("__")} & set(dir(LifecycleNode))
    assert not shadowed


@pytest.mark.parametrize("name", NODES)
def test_a_node_can_be_started_by_ros2_run(name):
    scripts = importlib.metadata.entry_points(group="console_scripts", name=name)
    assert [script.value for script in scripts] == [f"quark_glasses.programs:{name}"], "run: make setup"


@pytest.mark.parametrize("profile", graph.PROFILES)
def test_the_config_of_a_profile_names_only_what_exists(profile):
    for file in config_files(profile):
        check_config(file)


def test_every_topic_has_its_own_name_and_a_message():
    assert len({row.name for row in TOPICS}) == len(TOPICS)
    for row in TOPICS:
        assert convert.message_class(row.type)


@pytest.mark.parametrize(("kind", "name"), list(registry.every()))
def test_an_engine_says_what_it_is(kind, name):
    engine = registry.engine_class(kind, name)
    assert engine.capabilities.summary


def test_generated_docs_are_up_to_date():
    for path, text in pages(paths.share() / "docs").items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name} drifted. Run: quark docs"
