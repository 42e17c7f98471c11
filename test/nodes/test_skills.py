"""The skills node: outside MCP servers' tools for the glasses, the glasses' tools for agents outside."""

import asyncio
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml
from talk import Scene, Watcher, scene

from quark_glasses.core.tools.spec import from_json
from quark_glasses.core.types import Risk, ToolCall, ToolEvent, ToolRequest, ToolState
from quark_glasses.nodes.skills import Skills
from quark_glasses.ros import convert, doors, topics

pytestmark = pytest.mark.process
SERVER = Path(__file__).parents[1] / "mcp" / "outside_server.py"
STDIO = {"command": [sys.executable, str(SERVER), "stdio"]}
ALLOW = {
    "forecast": {"risk": "read"},
    "slow": {"risk": "read", "deadline_s": 0.5},
    "fail": {"risk": "read"},
    "forget_place": {"risk": "act"},
}
OVER = (ToolState.DONE, ToolState.REFUSED, ToolState.FAILED)


class Owner(Watcher):
    """Hears everything; answers calls of the glasses' own tools as dialogue would."""

    name = "owner"

    def configure(self, params):
        super().configure(params)
        self.events = self.publisher(topics.TOOL_EVENT)
        self.requests = self.publisher(topics.TOOL_CALL)
        self.answers = True

    def activate(self):
        super().activate()
        self.listen(topics.TOOL_CALL, self.on_call)

    def on_call(self, request):
        if not self.answers or "." in request.call.tool:
            return
        done = request.call.tool == "time_now"
        self.events.publish(
            ToolEvent(
                self.header(), "", request.call, request.origin, Risk.READ if done else Risk.ACT,
                ToolState.DONE if done else ToolState.REFUSED, '{"said": "It is noon."}' if done else "",
                0 if done else 61, "" if done else "the wearer did not say yes",
            )
        )  # fmt: skip

    def request(self, tool, arguments, origin="model", call_id="c1", deadline_ns=0):
        call = ToolCall(call_id, tool, json.dumps(arguments))
        self.requests.publish(ToolRequest(self.header(), call, "u1", origin, "en", deadline_ns))


@contextmanager
def skills(folder: Path, servers: dict | None = None, **params) -> Iterator[tuple[Scene, Owner, Skills]]:
    (folder / "mcp.yaml").write_text(yaml.safe_dump({"servers": servers or {}}))
    with scene(Skills, Owner, skills={"folder": str(folder), "refresh_s": 0.5, **params}) as made:
        nodes = {node.name: node for node in made.runner.nodes}
        yield made, nodes["owner"], nodes["skills"]


def offered(owner: Owner) -> dict[str, object]:
    lists = owner.of(topics.TOOLS)
    return {spec.name: spec for spec in from_json(lists[-1].tools_json)} if lists else {}


def outcome(made: Scene, owner: Owner, call_id: str = "c1") -> ToolEvent:
    over = lambda: [e for e in owner.of(topics.TOOL_EVENT) if e.call.id == call_id and e.state in OVER]  # noqa: E731
    made.until(over)
    return over()[0]


def in_thread(work):
    """Run what blocks beside the nodes; gives a function that tells whether it is over, and its results."""
    results = []

    def run():
        try:
            results.append(work())
        except BaseException as error:
            results.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, results


def test_our_own_tools_are_told_at_the_start(tmp_path):
    with skills(tmp_path) as (made, owner, _):
        made.until(lambda: offered(owner))
        assert {"timer_set", "volume_up", "time_now"} <= set(offered(owner))


def test_tools_of_nodes_are_for_the_model_and_left_to_their_nodes(tmp_path):
    with skills(tmp_path) as (made, owner, node):
        made.until(lambda: offered(owner))
        assert {"vision.read", "camera.photo", "commerce.price"} <= set(offered(owner))
        assert "vision.read" not in {spec.name for spec in node.tools}, "agents outside cannot look"
        owner.request("vision.read", {}, call_id="c1")
        owner.request("nobody.knows", {}, call_id="c2")
        assert outcome(made, owner, "c2").state is ToolState.FAILED
        assert not [event for event in owner.of(topics.TOOL_EVENT) if event.call.id == "c1"]


def test_a_tool_of_an_outside_program_is_offered_and_run(tmp_path):
    with skills(tmp_path, {"weather": {**STDIO, "allow": ALLOW}}) as (made, owner, _):
        made.until(lambda: "weather.forecast" in offered(owner))
        assert {"weather.huge", "weather.shout"}.isdisjoint(offered(owner))  # not on the list
        owner.request("weather.forecast", {"place": "杭州"})
        event = outcome(made, owner)
        assert json.loads(event.result_json) == {"place": "杭州", "celsius": 21}
        states = [e.state for e in owner.of(topics.TOOL_EVENT)]
        assert states == [ToolState.RUNNING, ToolState.DONE]
        owner.request("weather.slow", {"seconds": 9}, call_id="late")
        owner.request("weather.fail", {}, call_id="fails")
        assert "in time" in outcome(made, owner, "late").error_msg or "within" in outcome(made, owner, "late").error_msg
        assert "says: Error executing tool fail" in outcome(made, owner, "fails").error_msg
        owner.request("weather.forecast", {}, call_id="bad")
        assert "'place' is a required property" in outcome(made, owner, "bad").error_msg
        owner.request("weather.sunshine", {}, call_id="none")
        assert "there is no tool" in outcome(made, owner, "none").error_msg
        owner.request("weather.forget_place", {"place": "home"}, origin="mcp", call_id="agent")
        assert outcome(made, owner, "agent").state == ToolState.REFUSED
        owner.request("weather.forget_place", {"place": "home"}, call_id="allowed")
        assert outcome(made, owner, "allowed").state == ToolState.DONE


def test_a_description_that_changes_later_withdraws_the_tool(tmp_path):
    (tmp_path / "mcp_pins.json").write_text(json.dumps({"weather.forecast": "0123456789abcdef"}))
    with skills(tmp_path, {"weather": {**STDIO, "allow": ALLOW}}) as (made, owner, node):
        made.until(lambda: "weather.fail" in offered(owner))
        assert "weather.forecast" not in offered(owner)
        row = next(row for row in node.health.snapshot(0).rows if "mcp weather" in row.name)
        assert "weather.forecast describes itself otherwise" in row.message
        assert "quark mcp allow" in row.message
    pins = json.loads((tmp_path / "mcp_pins.json").read_text())
    assert pins["weather.forecast"] == "0123456789abcdef"
    assert "weather.fail" in pins


def test_a_dead_server_costs_its_own_calls_only(tmp_path):
    dead = {"url": "http://127.0.0.1:9/mcp", "allow": {"forecast": {"risk": "read"}}}
    with skills(tmp_path, {"dead": dead, "weather": {**STDIO, "allow": ALLOW}}) as (made, owner, node):
        made.until(lambda: "weather.forecast" in offered(owner))
        owner.request("weather.forecast", {"place": "Ulm"})
        assert outcome(made, owner).state == ToolState.DONE
        made.until(lambda: any("no link" in row.message for row in node.health.snapshot(0).rows))


def test_an_agent_lists_and_calls_our_tools_with_the_sdk(tmp_path):
    mcp = pytest.importorskip("mcp")

    async def talk(url):
        async with mcp.Client(url) as client:
            listed = await client.list_tools()
            noon = await client.call_tool("time_now", {})
            refused = await client.call_tool("timer_set", {"duration_s": 60})
            wrong = await client.call_tool("timer_set", {"duration_s": "soon"})
            return listed, noon, refused, wrong

    with skills(tmp_path, serve=True, serve_port=0) as (made, owner, node):
        thread, results = in_thread(lambda: asyncio.run(talk(node.server.url)))
        made.until(lambda: not thread.is_alive())
        if isinstance(results[0], BaseException):
            raise results[0]
        listed, noon, refused, wrong = results[0]
        hints = {tool.name: tool.annotations.read_only_hint for tool in listed.tools}
        assert hints["time_now"]
        assert not hints["timer_set"]
        assert noon.structured_content == {"said": "It is noon."}
        assert refused.is_error
        assert "did not say yes" in refused.content[0].text
        assert wrong.is_error
        assert "'soon' is not of type 'integer'" in wrong.content[0].text
        requests = owner.of(topics.TOOL_CALL)
        assert [r.origin for r in requests] == ["mcp", "mcp"]
        goals = [c for c in owner.of(topics.CALLS) if c.name == "call_tool" and c.step == "goal"]
        assert len(goals) == 3  # on the bag, for replay


def test_an_agent_that_only_speaks_to_programs_gets_there_too(tmp_path):
    mcp = pytest.importorskip("mcp")

    async def talk(url):
        command = mcp.StdioServerParameters(
            command=sys.executable, args=["-m", "quark_glasses.cli", "mcp", "stdio", "--url", url]
        )
        async with mcp.Client(command) as client:
            return len((await client.list_tools()).tools), await client.call_tool("time_now", {})

    with skills(tmp_path, serve=True, serve_port=0) as (made, _, node):
        thread, results = in_thread(lambda: asyncio.run(talk(node.server.url)))
        made.until(lambda: not thread.is_alive())
        if isinstance(results[0], BaseException):
            raise results[0]
        count, noon = results[0]
        assert count == len(node.own)
        assert noon.structured_content == {"said": "It is noon."}


def test_an_agent_hears_no_in_time_where_nobody_answers(tmp_path):
    mcp = pytest.importorskip("mcp")

    async def talk(url):
        async with mcp.Client(url) as client:
            return await client.call_tool("timer_cancel", {})

    with skills(tmp_path, serve=True, serve_port=0, consent_s=1.0) as (made, owner, node):
        owner.answers = False
        thread, results = in_thread(lambda: asyncio.run(talk(node.server.url)))
        made.until(lambda: not thread.is_alive())
        assert "did not answer in time" in results[0].content[0].text


def test_the_doors_list_and_call(tmp_path):
    with skills(tmp_path) as (made, owner, node):
        client = owner.create_client(doors.LIST_TOOLS.ros_class, doors.LIST_TOOLS.name)
        made.until(client.service_is_ready)
        asked = client.call_async(doors.LIST_TOOLS.ros_class.Request(highest_risk=Risk.READ))
        made.until(asked.done)
        names = {row["function"]["name"] for row in json.loads(asked.result().tools_json)}
        assert "time_now" in names
        assert "timer_set" not in names
        call = node.door.take(call=convert.to_msg(ToolCall("", "time_now", "{}")), origin="intent")
        made.until(call.future.done)
        assert json.loads(call.future.result()[0].result_json) == {"said": "It is noon."}
        assert owner.of(topics.TOOL_CALL)[-1].origin == "mcp"  # whatever it claims
