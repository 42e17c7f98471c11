"""One manifest makes the intent binding, the model's list, the MCP tool and the docs; arguments are checked before anything runs."""

import json
import sys
from datetime import UTC
from pathlib import Path

import pytest
from corpus import commands
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.answers import StartTimer
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext, installed_skills, read_texts
from quark_glasses.core.errors import GlassesError, InvalidInput, UnknownName
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import MOST_TOOLS, Tools, openai_name
from quark_glasses.core.tools.manifest import read_manifest
from quark_glasses.core.tools.schema import plain
from quark_glasses.core.tools.spec import ToolSpec, from_json, to_json
from quark_glasses.core.types import Battery, Header, Risk, Timer, ToolCall, Volume

NOW_NS = 1_750_000_000_000_000_000
SKILLS = installed_skills()
BUILTIN = BuiltinTools(SKILLS)
GRAMMAR = Grammar.from_yaml(
    [*read_texts("quark_glasses", "skills", "common"), *(text for skill in SKILLS for text in skill.sheets())]
)
OWNERS = {
    binding.intent: skill for skill in SKILLS for m in BUILTIN.manifests if m.skill == skill.name for binding in m.tools
}


def context(language="en"):
    made = SkillContext(NOW_NS, UTC, language, Battery(Header(), 0.4), Volume(Header(), 0.5))
    made.timers.add(Timer("t1", NOW_NS + 90_000_000_000, "5 minutes"))
    made.timers.add(Timer("a1", NOW_NS + 3_600_000_000_000, "", alarm=True))
    return made


def test_skills_with_a_manifest_offer_tools():
    names = {spec.name for spec in BUILTIN.specs()}
    assert {"timer_set", "alarm_cancel", "note_add", "volume_up", "battery_level", "time_now", "device_status"} <= names
    assert {m.skill for m in BUILTIN.manifests} >= {"timer", "alarm", "clock", "battery", "volume", "note"}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_tool_does_what_the_sentence_does(language):
    """Every sentence of the corpus that a tool can say: same answer, same actions by voice and by call."""
    tools = Tools(BUILTIN.specs())
    done = set()
    for sentence, intent, _ in commands(language):
        match = GRAMMAR.match(sentence, language)
        call = BUILTIN.call_of(match) if match and match.intent == intent else None
        if call is None:
            continue
        spec, arguments = tools.check(call)
        said = OWNERS[intent].handle(match, context(language))
        ran = BUILTIN.run(spec.name, arguments, context(language))
        assert (ran.text, ran.actions) == (said.text, said.actions), (sentence, call)
        done.add(spec.name)
    assert {"timer_set", "timer_cancel", "alarm_set", "note_add", "volume_set", "date_day"} <= done


@pytest.mark.parametrize("spec", BUILTIN.specs(), ids=lambda spec: spec.name)
def test_what_acts_says_how_it_is_asked_for_and_confirmed(spec):
    if spec.risk is Risk.READ:
        return
    for language in ("en", "zh"):
        assert spec.asked_by[language]
        for name in spec.parameters["properties"]:
            assert f"{{{name}" in spec.confirm[language], "the wearer must hear every argument"


def test_the_list_for_a_model_has_the_same_bytes_every_time():
    first = Tools(BUILTIN.specs()).openai_json()
    again = Tools(reversed(from_json(to_json(BUILTIN.specs())))).openai_json()
    assert first == again
    rows = json.loads(first)
    assert all(set(row["function"]) == {"name", "description", "parameters"} for row in rows)
    assert "slot" not in first


def test_the_list_is_bounded_and_its_own_tools_come_first():
    many = [ToolSpec(f"far.tool{i}", "x" * 9000, source="far") for i in range(200)]
    tools = Tools([*many, *BUILTIN.specs()])
    assert len(tools) == MOST_TOOLS
    assert {spec.name for spec in BUILTIN.specs()} <= {spec.name for spec in tools}
    assert all(len(row["function"]["description"]) < 700 for row in json.loads(tools.openai_json()))


def test_names_with_a_dot_travel_both_ways():
    tools = Tools([ToolSpec("weather.now", "", source="weather")])
    assert openai_name("weather.now") == "weather__now"
    assert tools.spec("weather__now") is tools.spec("weather.now")
    with pytest.raises(UnknownName, match="Did you mean 'weather__now'"):
        tools.spec("weather_now")


@pytest.mark.parametrize(
    ("tool", "arguments", "told"),
    [
        ("timer_set", "{}", "'duration_s' is a required property"),
        ("timer_set", '{"duration_s": "soon"}', "'soon' is not of type 'integer'"),
        ("timer_set", '{"duration_s": -1}', "less than the minimum"),
        ("timer_set", '{"duration_s": 5, "sound": "loud"}', "'sound' was unexpected"),
        ("alarm_set", '{"time": "25:00"}', "does not match"),
        ("alarm_set", "[]", "no JSON object"),
        ("alarm_set", "{", "no JSON"),
        ("alarm_set", '{"time": "' + "7" * 9000 + '"}', "too long"),
        ("timer_sett", "{}", "Did you mean 'timer_set'"),
    ],
)
def test_bad_arguments_come_back_as_one_sentence(tool, arguments, told):
    with pytest.raises(GlassesError, match=told) as caught:
        Tools(BUILTIN.specs()).check(ToolCall("1", tool, arguments))
    assert len(str(caught.value)) < 400


def test_what_small_models_get_wrong_is_forgiven():
    _, arguments = Tools(BUILTIN.specs()).check(ToolCall("1", "timer_set", '{"duration_s": "300", "label": null}'))
    assert arguments == {"duration_s": 300}
    answer = BUILTIN.run("timer_set", arguments, context())
    assert answer.text == "5 minutes, starting now."
    assert [type(action) for action in answer.actions] == [StartTimer]
    assert answer.intent == "timer_set"


@given(st.sampled_from(BUILTIN.specs()), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3), max_leaves=6,
))  # fmt: skip
def test_whatever_a_model_writes_is_run_or_refused(spec, arguments):
    tools = Tools(BUILTIN.specs())
    try:
        _, checked = tools.check(ToolCall("1", spec.name, json.dumps(arguments)))
    except GlassesError:
        return
    assert BUILTIN.run(spec.name, checked, context()).language == "en"


def test_anothers_skill_gets_tools_by_a_manifest_beside_its_sheets(tmp_path, monkeypatch):
    folder = tmp_path / "dice_skill" / "sheets"
    folder.mkdir(parents=True)
    (tmp_path / "dice_skill" / "__init__.py").write_text("")
    (folder / "dice.en.yaml").write_text(
        "language: en\nintents: {roll: {data: [{sentences: [roll the dice]}]}}\nanswers: {rolled: four}"
    )
    (folder / "dice.skill.yaml").write_text("skill: dice\ntools: {roll: {description: Roll a die., risk: read}}")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "dice_skill", raising=False)

    class Dice(SheetSkill):
        name, package, folder = "dice", "dice_skill", "sheets"

        def handle(self, match, context):
            return self.say("rolled", context)

    tools = BuiltinTools([*SKILLS, Dice()])
    assert tools.run("roll", {}, context()).text == "four"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("skill: other\ntools: {}", "says that it is of 'other'"),
        ("skill: dice\ntools: {fly: {description: x, risk: read}}", "has no sentences for fly"),
        ("skill: dice\ntools: {roll: {description: x, risk: act}}", "says not what it is asked by"),
        ("skill: dice\ntools: {roll: {description: x, risk: fun}}", "cannot be read"),
        ("skill: dice\ntools: {roll: {risk: read}}", "cannot be read"),
        ("skill: [", "cannot be read"),
        (
            "skill: dice\ntools: {roll: {description: x, risk: read, arguments: {a: {type: string, kind: magic}}}}",
            "'magic'",
        ),
    ],
)
def test_a_wrong_manifest_is_named(text, told):
    sheet = "language: en\nintents: {roll: {data: [{sentences: [roll]}]}}"
    with pytest.raises(InvalidInput, match=told):
        read_manifest(text, "dice", [sheet])


# Schemas of others


def test_a_schema_of_others_becomes_plain():
    given_schema = {
        "$defs": {"Town": {"type": "string", "pattern": "(a+)+$", "description": "a \u202etown"}},
        "properties": {"town": {"$ref": "#/$defs/Town"}, "days": {"type": "integer", "maximum": 9}},
        "required": ["town"],
    }
    assert plain(given_schema) == {
        "type": "object",
        "properties": {"town": {"type": "string", "description": "a town"}, "days": {"type": "integer", "maximum": 9}},
        "required": ["town"],
    }


BOMB = {f"d{i}": {"allOf": [{"$ref": f"#/$defs/d{i + 1}"}] * 2} for i in range(11)} | {"d11": {"type": "object"}}
LOOP = {"$defs": {"a": {"properties": {"next": {"$ref": "#/$defs/a"}}}}, "$ref": "#/$defs/a"}


@pytest.mark.parametrize(
    "schema",
    [
        LOOP, {"$defs": BOMB, "$ref": "#/$defs/d0"}, {"$ref": "http://evil.example/schema.json"}, {"type": "array"},
        {"properties": {f"p{i}": {"description": "x" * 200} for i in range(90)}}, {"properties": []}, {"$ref": "#/$defs/none"},
        {"properties": {"a": {"$ref": "#/properties/a"}}},
    ],
    ids=["loop", "bomb", "remote", "array", "large", "list", "dangling", "self"],
)  # fmt: skip
def test_a_schema_that_is_built_to_hurt_is_refused(schema):
    with pytest.raises(InvalidInput):
        plain(schema)


def test_a_schema_that_cannot_be_used_spoils_only_its_tool():
    tools = Tools(
        [ToolSpec("far.odd", "", {"type": "object", "properties": {"a": {"type": "nonsense"}}}, source="far")]
    )
    with pytest.raises(InvalidInput, match="its schema cannot be used"):
        tools.check(ToolCall("1", "far.odd", '{"a": 1}'))


def test_the_docs_tell_every_tool():
    text = (Path(__file__).parents[3] / "docs" / "SKILLS.md").read_text(encoding="utf-8")
    assert all(f"| `{spec.name}` |" in text for spec in BUILTIN.specs())
