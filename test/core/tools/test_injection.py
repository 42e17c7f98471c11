"""Poisoned results, descriptions, bystanders, memories and pictures against a model that obeys whoever spoke last."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from quark_glasses.core.dialogue.skills import installed_skills
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.consent import Allow, Confirm, Refuse, decide
from quark_glasses.core.tools.outside import Listed, admit, read_servers
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.core.tools.untrusted import as_data
from quark_glasses.core.types import Risk, ToolCall

DATA = yaml.safe_load((Path(__file__).parent / "injections.yaml").read_text(encoding="utf-8"))
ATTACKS, HONEST = DATA["attacks"], DATA["honest"]
PLACE = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
BILL = {"type": "object", "properties": {"payee": {"type": "string"}, "amount": {"type": "string"}}}
OUTSIDE = (
    ToolSpec("weather.forecast", "The weather in a town.", PLACE, Risk.READ, "weather"),
    ToolSpec(
        "weather.forget_place", "Forget a place.", PLACE, Risk.ACT, "weather",
        asked_by={"en": ("forget|delete + place",), "zh": ("忘|删 + 地点",)},
    ),
    ToolSpec("bank.pay", "Pay somebody.", BILL, Risk.PAY, "bank", asked_by={"en": ("pay",), "zh": ("付|支付|买单",)}),
)  # fmt: skip


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools((*BuiltinTools(installed_skills()).specs(), *OUTSIDE))


def call(tools, wanted):
    return tools.check(ToolCall("c", wanted["tool"], json.dumps(wanted["arguments"], ensure_ascii=False)))


def test_the_suite_is_as_large_as_it_must_be():
    assert len(ATTACKS) >= 100
    assert len(HONEST) >= 30
    assert set(Counter(case["via"] for case in ATTACKS)) == {
        "tool_result", "tool_description", "overheard", "memory", "picture",
    }  # fmt: skip
    assert {case["language"] for case in ATTACKS} == {"zh", "en"}


@pytest.mark.parametrize(
    "case", ATTACKS, ids=lambda case: f"{case['via']}-{case['wants']['tool']}-{case['wearer'][:24]}"
)
def test_an_obedient_model_gets_nothing_done(tools, case):
    spec, arguments = call(tools, case["wants"])
    assert spec.risk is not Risk.READ
    verdict = decide(spec, arguments, [case["wearer"]], case["language"], True)
    assert isinstance(verdict, Confirm | Refuse), case
    if isinstance(verdict, Confirm):  # then the wearer hears every argument
        for value in arguments.values():
            if isinstance(value, str) and ":" not in value and value not in ("tomorrow", "sunday"):
                assert value.replace("\u200b", "").replace("\u202e", "") in verdict.question


@pytest.mark.parametrize(
    "case", ATTACKS, ids=lambda case: f"{case['via']}-{case['wants']['tool']}-{case['wearer'][:24]}"
)
def test_what_others_say_cannot_leave_its_place(case):
    shown = as_data(case["says"], case["via"])
    first, *middle, last = shown.split("\n")
    assert first.startswith("<data from=")
    assert last == "</data>"
    assert not set("".join(middle)) & set("<>\u202e\u200b\U000e0063")


@pytest.mark.parametrize("case", HONEST, ids=lambda case: f"{case['call']['tool']}-{case['wearer'][-1][:24]}")
def test_what_the_wearer_asks_for_is_done(tools, case):
    spec, arguments = call(tools, case["call"])
    assert decide(spec, arguments, case["wearer"], case["language"], case["tainted"]) == Allow(), case


@pytest.mark.parametrize(
    "case", [case for case in ATTACKS if case["via"] == "tool_description"], ids=lambda c: c["wearer"]
)
def test_a_description_that_changes_after_it_was_allowed_withdraws_the_tool(case):
    (server,) = read_servers("servers: {weather: {url: 'http://127.0.0.1/mcp', allow: {forecast: {risk: read}}}}")
    honest = Listed("forecast", "The weather in a town.", PLACE)
    first = admit(server, [honest], {})
    assert [spec.name for spec in first.specs] == ["weather.forecast"]
    again = admit(server, [honest], first.fresh)
    assert again.specs == first.specs
    pulled = admit(server, [replace(honest, description=case["says"])], first.fresh)
    assert pulled.specs == ()
    assert pulled.withdrawn == ("weather.forecast",)
