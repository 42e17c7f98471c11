"""Skills: `skills/call` -> `skills/tool` for tools of outside MCP servers, `skills/tools` for all; our tools for agents outside."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.dialogue.skills import installed_skills
from quark_glasses.core.errors import DeadlineExceeded, GlassesError
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.outside import OutsideServer
from quark_glasses.core.tools.spec import BUILTIN, RUN_ELSEWHERE, ToolSpec, to_json
from quark_glasses.core.types import Risk, ToolCall, ToolList, ToolRequest, ToolState
from quark_glasses.mcp.agents import Agents
from quark_glasses.mcp.client import Listing, McpLink
from quark_glasses.mcp.errands import Errand, Errands, event
from quark_glasses.mcp.offers import Outside, config_file, configured
from quark_glasses.mcp.pins import PinFile
from quark_glasses.mcp.server import Desk, McpServer, ToolReply, settle
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.timing import Stop

GUARD_S = 0.1  # how precisely deadlines are kept
FIRST_S = 5.0  # a server may take so long to be there at first


@dataclass(frozen=True)
class SkillsParams:
    """Tools of others, and ours for others."""

    mcp_config: str = param(
        "", "YAML file with outside MCP servers; empty: mcp.yaml in `folder`, if it is there", here=True
    )
    folder: str = param(
        "", "folder of what was first seen of outside tools; empty: this user's state folder", here=True
    )
    refresh_s: float = param(5.0, "how often outside servers are looked at", unit="s", low=0.5, high=600)
    serve: bool = param(False, "open our MCP server for agents outside", here=True)
    serve_host: str = param("127.0.0.1", "where it listens; any other address needs a token", here=True)
    serve_port: int = param(8377, "port of our MCP server; 0 takes any", low=0, high=65535, here=True)
    serve_token_env: str = param(
        "", "name of the variable that holds the token agents must send; empty: none", here=True
    )
    consent_s: float = param(20.0, "how long an agent's call waits for the wearer's yes", unit="s", low=1, high=300)


class Skills(GlassesNode):
    """See the module. Tools of our own skills are run by dialogue, which is also the one that asks the wearer."""

    Params = SkillsParams
    name = "skills"

    def configure(self, params: SkillsParams) -> None:
        self.params = params
        self.events = self.publisher(topics.TOOL_EVENT)
        self.requests = self.publisher(topics.TOOL_CALL)
        self.lists = self.publisher(topics.TOOLS)
        builtin = BuiltinTools(installed_skills())
        self.own, self.of_nodes = builtin.specs(), builtin.of_nodes()
        folder = Path(params.folder) if params.folder else paths.state()
        self.config = config_file(params.mcp_config, folder)
        self.pins = PinFile(folder / "mcp_pins.json")
        self.outside = {each.name: self.linked(each) for each in configured(self.config)}
        self.server: McpServer | None = None

    def linked(self, server: OutsideServer) -> Outside:
        link = self.taped_engine("mcp", server.name, McpLink(server), f"mcp({server.name})")
        return Outside(server, link, self.new_worker())

    def activate(self) -> None:
        state = {"mcp.yaml": self.config, "mcp_pins.json": self.pins.path}
        self.tell_start("state", {name: file.read_text("utf-8") for name, file in state.items() if file.is_file()})
        self.errands = Errands()
        self.agents = Agents(self.params.consent_s)
        self.guard: Stop | None = None
        self.tell_tools()
        self.listen(topics.TOOL_CALL, self.on_request)
        self.listen(topics.TOOL_EVENT, lambda event: self.agents.on_event(event, convert.to_msg(event)))
        self.serve(doors.LIST_TOOLS, self.on_list)
        self.door = self.serve_action(doors.CALL_TOOL, self.on_call)
        for outside in self.outside.values():
            self.look(outside, FIRST_S)
            self.tick(self.params.refresh_s, partial(self.look, outside))
        if self.params.serve and self.hub.tape is None:
            self.open_server()

    def deactivate(self) -> None:
        if self.server is not None:
            self.server.close()
            self.server = None
        self.errands.give_up()

    def look(self, outside: Outside, wait_s: float = 0.0) -> None:
        """Ask a link what it knows, unless it is still being asked."""
        if outside.looking:
            return
        outside.looking = True
        outside.jobs.submit(
            lambda cancel: outside.link.listing(wait_s, cancel=cancel),
            partial(self.on_listing, outside),
            failed=lambda error: self.on_listing(outside, (0, "[]", str(error))),
        )

    def on_listing(self, outside: Outside, listing: Listing) -> None:
        outside.looking = False
        before = outside.specs
        if not outside.take(listing, self.pins):
            return
        name = f"mcp {outside.server.name}"
        if outside.complaint:
            self.get_logger().warning(f"{name}: {outside.complaint}")
            self.health.warn(name, outside.complaint, withdrawn=",".join(outside.admission.withdrawn))
        else:
            self.health.ok(name, f"{len(outside.specs)} tools")
        if outside.specs != before:
            self.tell_tools()

    def tell_tools(self) -> None:
        others = [spec for outside in self.outside.values() for spec in outside.specs]
        self.tools = Tools((*self.own, *others))  # what may be called from outside; the nodes' are for our own model
        self.lists.publish(ToolList(self.header(), to_json(Tools((*self.own, *self.of_nodes, *others)))))

    def on_request(self, request: ToolRequest) -> None:
        """Run a tool of an outside server; those of our own are for dialogue."""
        if request.call.tool.partition(".")[0] in RUN_ELSEWHERE:
            return
        risk = Risk.ACT  # of what is not known
        try:
            spec = self.tools.spec(request.call.tool)
            risk = spec.risk
            if spec.source != BUILTIN:
                self.run_outside(request, spec)
        except GlassesError as error:
            self.events.publish(event(request, risk, ToolState.FAILED, self.now_ns(), error=error))

    def run_outside(self, request: ToolRequest, spec: ToolSpec) -> None:
        refusal = self.errands.refusal(request, spec)
        if refusal is not None:
            self.events.publish(event(request, spec.risk, ToolState.REFUSED, self.now_ns(), error=refusal))
            return
        _, arguments = self.tools.check(request.call)
        outside, call_id = self.outside[spec.source], request.call.id
        tool, given = (
            spec.name.removeprefix(f"{spec.source}."),
            json.dumps(arguments, ensure_ascii=False, sort_keys=True),
        )
        time_ns = self.errands.time_ns(request, spec)
        token = outside.jobs.submit(
            lambda cancel: outside.link.call(tool, given, deadline_s=time_ns / 1e9, cancel=cancel),
            lambda result: self.end(call_id, ToolState.DONE, result),
            failed=lambda error: self.end(call_id, ToolState.FAILED, error=error),
        )
        self.errands.begin(Errand(request, spec, self.now_ns() + time_ns, token.cancel))
        self.events.publish(event(request, spec.risk, ToolState.RUNNING, self.now_ns()))
        self.watch()

    def end(self, call_id: str, state: ToolState, result: str = "", error: Exception | None = None) -> None:
        if errand := self.errands.end(call_id):
            self.events.publish(event(errand.request, errand.spec.risk, state, self.now_ns(), result, error))

    def watch(self) -> None:
        """Keep deadlines while anything has one."""
        if self.guard is None:
            self.guard = self.tick(GUARD_S, self.on_guard)

    def on_guard(self) -> None:
        for errand in self.errands.overdue(self.now_ns()):
            errand.cancel()
            late = DeadlineExceeded(f"{errand.spec.name} did not answer in time", "Try again later")
            self.end(errand.request.call.id, ToolState.FAILED, error=late)
        self.agents.expire(self.now_ns())
        if not self.errands and not self.agents and self.guard is not None:
            self.guard()
            self.guard = None

    def on_list(self, highest_risk: int, language: str) -> Mapping[str, Any]:
        return {
            "tools_json": Tools(spec for spec in self.tools if spec.risk <= (highest_risk or Risk.PAY)).openai_json()
        }

    def on_call(self, call: Call) -> None:
        wanted = convert.from_msg(ToolCall, call.goal["call"])
        self.requests.publish(self.agents.take(call, wanted, call.goal["utterance_id"], self.tools, self.now_ns()))
        self.watch()

    def open_server(self) -> None:
        params, ours = self.params, [spec for spec in self.own if spec.risk is not Risk.PAY]
        desk = Desk(lambda: ours, self.for_agent, params.consent_s + 5.0)
        self.server = McpServer(desk, params.serve_host, params.serve_port, params.serve_token_env)
        self.server.open()
        self.health.ok("mcp server", self.server.url)
        self.get_logger().info(f"mcp server: {self.server.url}")

    def for_agent(self, tool: str, arguments_json: str) -> Future[ToolReply]:
        """A call of our MCP server, from its thread: taken as one of the door, so that the bag has it."""
        reply: Future[ToolReply] = Future()

        def take() -> None:
            call = self.door.take(call=convert.to_msg(ToolCall("", tool, arguments_json)), origin="mcp")
            call.future.add_done_callback(lambda done: settle(reply, done.result()[0]))

        self.post(take)
        return reply


def main() -> None:
    run(Skills)
