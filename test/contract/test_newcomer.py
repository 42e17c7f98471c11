"""What README.md promises somebody who adds a capability: no edit beyond those it names."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from sensor_msgs.msg import Imu, JointState
from std_msgs.msg import UInt32

from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.types import Header, Transcript
from quark_glasses.ros import convert

ROOT = Path(__file__).parents[2]

SKILL = """
from quark_glasses.core.dialogue.skills import SheetSkill

class HeronSkill(SheetSkill):
    name, package, folder = "heron_count", "herons", "sheets"

    def handle(self, match, context):
        return self.say("seen", context, count=4321)
"""
SHEETS = {
    "en": ("how many herons did i see [today]", "You saw {count} herons."),
    "zh": ("我[今天]看见了多少只苍鹭", "看见了{count}只苍鹭。"),
}
SHEET = """
language: {language}
intents: {{heron_count: {{data: [{{sentences: ["{sentence}"]}}]}}}}
answers: {{seen: "{answer}"}}
"""


@pytest.fixture
def herons(tmp_path, monkeypatch):
    """Somebody else's installed package with one skill."""
    files = {
        "herons/__init__.py": SKILL,
        "herons-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: herons\nVersion: 1.0\n",
        "herons-1.0.dist-info/entry_points.txt": "[quark_glasses.skills]\nheron_count = herons:HeronSkill\n",
    }
    for language, (sentence, answer) in SHEETS.items():
        text = SHEET.format(language=language, sentence=sentence, answer=answer)
        files[f"herons/sheets/heron_count.{language}.yaml"] = text
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    sys.modules.pop("herons", None)


@pytest.mark.parametrize(
    ("asked", "language", "told"),
    [
        ("how many herons did I see?", "en", "You saw 4321 herons."),
        ("我看见了多少只苍鹭", "zh", "看见了4321只苍鹭。"),
        ("请问我今天看见了多少只苍鹭", "zh", "看见了4321只苍鹭。"),
    ],
)
def test_an_installed_package_adds_a_spoken_skill(herons, asked, language, told):
    heard = Transcript(Header(), "u1", 1, True, asked, language=language)
    answer = Conversation().heard(heard, SkillContext(0, language=language), awake=True)
    assert answer is not None
    assert answer.text == told


@dataclass(frozen=True)
class Turning:
    x: float
    y: float
    z: float


@dataclass(frozen=True)
class Motion:
    header: Header
    angular_velocity: Turning


@dataclass(frozen=True)
class Joints:
    header: Header
    name: tuple[str, ...]
    position: tuple[float, ...]


@dataclass(frozen=True)
class Steps:
    count: int


@dataclass(frozen=True)
class Stride:
    length: float


def test_a_type_that_mirrors_a_standard_message_needs_a_row_only(monkeypatch):
    monkeypatch.setitem(convert.STANDARD, Motion, Imu)
    monkeypatch.setitem(convert.STANDARD, Turning, type(Imu().angular_velocity))
    monkeypatch.setitem(convert.STANDARD, Joints, JointState)
    for value in (Motion(Header(7, "imu"), Turning(1.0, 2.0, 3.0)), Joints(Header(), ("neck",), (0.5, 0.25))):
        assert convert.decode(type(value), convert.encode(value)) == value


def test_a_type_without_a_message_is_told_how_to_get_one():
    with pytest.raises(BackendUnavailable, match=r"Stride has no message.*Stride\.msg.*STANDARD"):
        convert.to_msg(Stride(0.7))


def test_a_field_that_the_message_does_not_have_is_named(monkeypatch):
    monkeypatch.setitem(convert.STANDARD, Steps, UInt32)
    with pytest.raises(InvalidInput, match=r"Steps\.count is not in std_msgs/msg/UInt32"):
        convert.to_msg(Steps(4))


def test_every_file_that_the_readme_sends_a_newcomer_to_is_there():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (steps,) = re.findall(r"## Add a capability.*?(?=\n## )", readme, re.DOTALL)
    names = {name for name in re.findall(r"`([\w./]+)`", steps) if "/" in name or name.endswith(".py")}
    missing = [
        n for n in names if "steps" not in n and not any((p / n).exists() for p in (ROOT, ROOT / "src/quark_glasses"))
    ]
    assert names
    assert missing == []
