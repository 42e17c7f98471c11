"""`quark mcp list|allow|stdio`: outside MCP servers and their tools; our own server for agents that only speak to programs."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.tools.outside import OutsideServer, read_listing
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.mcp.client import McpLink, quiet_sdk, require_sdk
from quark_glasses.mcp.http import bounded_client
from quark_glasses.mcp.offers import config_file, configured
from quark_glasses.mcp.pins import PinFile

CONFIG = "config/mcp.yaml"
WAIT_S = 10.0
URL = "http://127.0.0.1:8377/mcp"


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    listed = verbs.add_parser("list", help="connect to the servers of a list and show what they offer")
    listed.add_argument("--config", default=CONFIG, help=f"YAML file with the servers (default: {CONFIG})")
    allow = verbs.add_parser("allow", help="accept that a tool describes itself otherwise than when it was first seen")
    allow.add_argument("tool", help="for example weather.forecast")
    allow.add_argument(
        "--folder", type=Path, default=None, help="folder of mcp_pins.json, where it is not the usual one"
    )
    stdio = verbs.add_parser(
        "stdio", help="be an MCP server on standard input and output, for glasses that run with serve"
    )
    stdio.add_argument("--url", default=URL, help=f"our MCP server (default: {URL})")
    stdio.add_argument("--token-env", default="", help="name of the variable with its token")


def run(args: argparse.Namespace) -> int:
    if args.verb == "allow":
        return allow(args.tool, args.folder or paths.state())
    require_sdk()
    if args.verb == "list":
        return show(configured(config_file(args.config, paths.state())))
    import anyio

    anyio.run(relay, args.url, os.environ.get(args.token_env, "") if args.token_env else "")
    return 0


def allow(tool: str, folder: Path) -> int:
    pins = PinFile(folder / "mcp_pins.json")
    if not pins.remove(tool):
        raise UnknownName(f"{tool} was never seen", f"There are: {', '.join(sorted(pins.pins)) or 'none'}")
    print(f"{tool} is taken as it describes itself when the glasses start next.")
    return 0


def show(servers: tuple[OutsideServer, ...]) -> int:
    """Every tool of every server, with what an allow-list needs of it."""
    if not servers:
        print(f"No servers are listed. See {CONFIG}.")
    failed = False
    for server in servers:
        link = McpLink(server)
        link.load()
        try:
            _, rows, problem = link.listing(WAIT_S)
        finally:
            link.close()
        print(f"{server.name} ({server.where}){': ' + problem if problem else ''}")
        failed |= bool(problem)
        allowed = {tool.name: tool for tool in server.allow}
        for tool in read_listing(rows):
            risk = allowed[tool.name].risk.name.lower() if tool.name in allowed else "not allowed"
            about = " ".join(clean(tool.description, 100).split())
            print(f"  {clean(tool.name, 60):24} {risk:12} pin {tool.fingerprint}  {about}")
    return int(failed)


async def relay(url: str, token: str) -> None:
    """Pass the listing and calls of who speaks to us on to our server."""
    import mcp_types as types
    from mcp import Client
    from mcp.client.streamable_http import streamable_http_client
    from mcp.server import Server
    from mcp.server.stdio import stdio_server

    quiet_sdk()
    async with bounded_client(token) as http:
        try:
            async with Client(streamable_http_client(url, http_client=http)) as client:

                async def list_tools(context: Any, params: Any) -> types.ListToolsResult:
                    return await client.list_tools()

                async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
                    return await client.call_tool(params.name, params.arguments)

                server = Server("quark_glasses", on_list_tools=list_tools, on_call_tool=call_tool)
                async with stdio_server() as (read, write):
                    await server.run(read, write, server.create_initialization_options())
        except* OSError as errors:
            raise InvalidInput(
                f"nothing answers at {url}: {errors.exceptions[0]}", "Start the glasses with: -p skills.serve=true"
            ) from errors
        except* http_errors() as errors:
            raise InvalidInput(f"nothing answers at {url}", "Start the glasses with: -p skills.serve=true") from errors


def http_errors() -> type[Exception]:
    import httpx2

    return httpx2.HTTPError
