"""Tools that nodes answer: offered to the model under names that it can write, run nowhere but at their node."""

from __future__ import annotations

import json

import pytest

from quark_glasses.core.dialogue.skills import installed_skills
from quark_glasses.core.dialogue.toolbox import Toolbox
from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.tools.asked import asked
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.consent import Allow, Confirm, decide
from quark_glasses.core.tools.manifest import read_manifest
from quark_glasses.core.tools.spec import RUN_ELSEWHERE, ToolSpec, to_json
from quark_glasses.core.types import Header, Risk, ToolCall, ToolList

BUILTIN = BuiltinTools(installed_skills())
SPECS = {spec.name: spec for spec in BUILTIN.of_nodes()}
SHEET = "language: en\nintents: {peek: {data: [{sentences: [peek]}]}}"
MANIFEST = "skill: peek\ntools: {%s: {node: %s, intent: peek, description: Peek., risk: read}}"


def test_they_are_apart_from_what_skills_answer() -> None:
    assert {"vision.what", "vision.read", "vision.translate", "vision.scan"} <= set(SPECS)
    assert {"camera.photo", "commerce.price", "commerce.list_add"} <= set(SPECS)
    assert all(spec.source in RUN_ELSEWHERE and spec.name.startswith(f"{spec.source}.") for spec in SPECS.values())
    assert not any("." in spec.name for spec in BUILTIN.specs())
    with pytest.raises(UnknownName):
        BUILTIN.run("vision.read", {}, None)  # type: ignore[arg-type]


def test_looking_and_changing_act_and_asking_for_prices_reads() -> None:
    acts = {name for name, spec in SPECS.items() if spec.risk is Risk.ACT}
    assert {"vision.what", "camera.photo", "commerce.watch", "commerce.list_add"} <= acts
    assert SPECS["commerce.price"].risk is Risk.READ
    assert SPECS["commerce.price"].parameters["required"] == ["text"], "without a name it would use the camera"


@pytest.mark.parametrize("spec", SPECS.values(), ids=lambda spec: spec.name)
def test_what_acts_is_asked_for_in_both_languages_and_told_with_every_argument(spec: ToolSpec) -> None:
    if spec.risk is Risk.READ:
        return
    for language in ("en", "zh"):
        assert spec.asked_by[language]
        for name in spec.parameters["properties"]:
            assert f"{{{name}" in spec.confirm[language]


def test_a_model_can_write_their_names_and_they_are_no_outside_tools() -> None:
    outside = ToolSpec("shop.read", "", source="shop")
    tools = Tools((*SPECS.values(), outside))
    rows = {row["function"]["name"]: row["function"]["description"] for row in json.loads(tools.openai_json())}
    assert "outside" not in rows["vision__read"]
    assert "outside tool of shop" in rows["shop__read"]
    assert tools.spec("vision__read").name == "vision.read"
    spec, arguments = tools.check(ToolCall("1", "commerce__price", '{"text": "oat milk"}'))
    assert (spec.name, arguments) == ("commerce.price", {"text": "oat milk"})


def test_ours_stay_in_a_list_that_is_full() -> None:
    many = [ToolSpec(f"a.tool{i}", "", source="a") for i in range(100)]
    kept = {spec.name for spec in Tools((*many, *SPECS.values(), *BUILTIN.specs()))}
    assert set(SPECS) <= kept


def test_dialogue_offers_them_and_leaves_them_to_their_nodes() -> None:
    toolbox = Toolbox(installed_skills())
    toolbox.know(ToolList(Header(), to_json((*BUILTIN.specs(), *BUILTIN.of_nodes()))))
    assert set(SPECS) <= {spec.name for spec in toolbox.specs()}
    assert len({spec.name for spec in toolbox.specs()}) == len(toolbox.specs())
    assert not any(toolbox.owns(name) for name in SPECS)


@pytest.mark.parametrize(
    ("words", "tool"),
    [
        ("what is this flower over here", "vision.what"),
        ("is this mushroom safe to eat", "vision.what"),
        ("看看这是什么花", "vision.what"),
        ("what does the sign over there say", "vision.read"),
        ("把上面的字念出来", "vision.read"),
        ("这句话什么意思，翻译一下", "vision.translate"),
        ("could you scan that thing", "vision.scan"),
        ("could you take a photo of us", "camera.photo"),
        ("帮忙拍张照", "camera.photo"),
        ("tell me when it falls below twenty", "commerce.watch"),
        ("put milk on my shopping list", "commerce.list_add"),
    ],
)
def test_the_wearers_words_ask_for_them(words: str, tool: str) -> None:
    assert asked(words, SPECS[tool].asked_by)
    assert isinstance(decide(SPECS[tool], {}, (words,), "en", False), Allow)


@pytest.mark.parametrize(
    ("words", "tool"),
    [
        ("tell me a joke", "vision.what"),
        ("讲个笑话", "vision.what"),
        ("he said take a photo", "camera.photo"),
        ("did I take a photo", "camera.photo"),
        ("别拍照", "camera.photo"),
        ("don't look at this", "vision.what"),
        ("how do I read music", "commerce.list_add"),
        ("if this is a scan", "camera.photo"),
    ],
)
def test_other_words_do_not(words: str, tool: str) -> None:
    assert not asked(words, SPECS[tool].asked_by)
    assert isinstance(decide(SPECS[tool], {}, (words,), "en", False), Confirm)


def test_a_question_asks_only_where_the_phrase_allows_it() -> None:
    assert asked("what is this?", {"en": ["? what is this"]})
    assert not asked("what is this?", {"en": ["what is this"]})
    assert not asked("he said what is this", {"en": ["? what is this"]})


@pytest.mark.parametrize(
    ("name", "node"), [("peek", "vision"), ("vision.peek", "shop"), ("camera.peek", "vision"), ("visionpeek", "vision")]
)
def test_a_tool_of_a_node_is_named_after_it(name: str, node: str) -> None:
    with pytest.raises(InvalidInput, match=f"{name} of node '{node}'"):
        read_manifest(MANIFEST % (name, node), "peek", [SHEET])
    assert read_manifest(MANIFEST % ("vision.peek", "vision"), "peek", [SHEET]).tools[0].spec.source == "vision"
