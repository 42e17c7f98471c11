"""The teleprompter node: what is shown, when it moves, and by whom."""

from collections.abc import Iterator

import pytest
from talk import Scene, scene

from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, Prompt, TeleprompterCommand
from quark_glasses.core.types import Header, Tap, Wake, WakeSource
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.teleprompter import TeleprompterNode
from quark_glasses.nodes.wake import WakeNode
from quark_glasses.ros import topics

EN = (
    "Good evening, and welcome. Our first shop opened in 1998. Today we repair bicycles. Lessons are free for children."
)
ZH = "各位来宾，大家下午好。我们的第一家店开在一九九八年。现在我们修自行车。孩子们可以免费来上课。"


@pytest.fixture
def talk() -> Iterator[Scene]:
    with scene(TeleprompterNode) as made:
        yield made


@pytest.fixture
def glasses(tmp_path) -> Iterator[Scene]:
    with scene(Dialogue, WakeNode, TeleprompterNode, dialogue={"folder": str(tmp_path), "time_zone": "UTC"}) as made:
        yield made


def command(talk: Scene, action: Prompt, text: str = "", **more) -> None:
    talk.watcher.send(topics.TELEPROMPTER, TeleprompterCommand(Header(talk.watcher.now_ns()), action, text, **more))


def cards(talk: Scene) -> list[CardUpdate]:
    return talk.watcher.of(topics.HUD_CARD)


def shown(talk: Scene) -> Card:
    assert not cards(talk)[-1].remove
    return cards(talk)[-1].card


def rest(talk: Scene) -> str:
    """What is still to be read."""
    card = shown(talk)
    return card.text[card.position :]


def test_it_shows_the_script_from_its_start(talk):
    command(talk, Prompt.START, EN)
    talk.until(lambda: bool(cards(talk)))
    card = shown(talk)
    assert (card.kind, card.language, card.position) == (CardKind.TELEPROMPTER, "en", 0)
    assert card.text.replace("\n", " ") == EN


@pytest.mark.parametrize(
    ("script", "language", "heard", "left"),
    [
        (
            EN,
            "en",
            "Good evening and welcome our first shop opened in nineteen ninety eight",
            "Today we repair bicycles.",
        ),
        (ZH, "zh", "各位来宾大家下午好我们的第一家店开在1998年", "现在我们修自行车。"),
    ],
)
def test_it_follows_the_voice(talk, script, language, heard, left):
    command(talk, Prompt.START, script)
    talk.until(lambda: bool(cards(talk)))
    talk.hear(heard[: len(heard) // 2], language, final=False)
    talk.hear(heard, language)
    talk.until(lambda: rest(talk).startswith(left))


def test_by_hand_it_moves_with_commands_and_taps_only(talk):
    command(talk, Prompt.START, EN, manual=True)
    talk.until(lambda: bool(cards(talk)))
    talk.hear("Good evening and welcome our first shop opened in nineteen ninety eight")
    talk.settle()
    assert shown(talk).position == 0
    talk.watcher.send(topics.TAP, Tap(Header()))
    talk.until(lambda: rest(talk).startswith("Our first shop"))
    command(talk, Prompt.NEXT)
    talk.until(lambda: rest(talk).startswith("Today"))
    talk.watcher.send(topics.TAP, Tap(Header(), 2))
    talk.until(lambda: rest(talk).startswith("Our first shop"))


def test_by_hand_a_tap_does_not_wake_the_glasses(glasses):
    command(glasses, Prompt.START, EN, manual=True)
    glasses.until(lambda: bool(cards(glasses)))
    glasses.watcher.send(topics.TAP, Tap(Header()))
    glasses.until(lambda: rest(glasses).startswith("Our first shop"))
    assert not glasses.watcher.of(topics.WAKE)
    command(glasses, Prompt.STOP)
    glasses.until(lambda: cards(glasses)[-1].remove)
    glasses.watcher.send(topics.TAP, Tap(Header()))
    glasses.until(lambda: bool(glasses.watcher.of(topics.WAKE)))


def test_stopped_the_card_is_gone_and_started_again_it_goes_on_where_it_was(talk):
    command(talk, Prompt.LOAD, EN)
    command(talk, Prompt.START)
    command(talk, Prompt.NEXT)
    talk.until(lambda: bool(cards(talk)) and rest(talk).startswith("Our first shop"))
    command(talk, Prompt.STOP)
    talk.until(lambda: cards(talk)[-1].remove)
    command(talk, Prompt.START)
    talk.until(lambda: not cards(talk)[-1].remove)
    assert rest(talk).startswith("Our first shop")


def test_a_script_that_says_nothing_is_refused_and_the_old_one_stays(talk):
    command(talk, Prompt.START, EN)
    talk.until(lambda: bool(cards(talk)))
    command(talk, Prompt.START, " \n … ")
    command(talk, Prompt.NEXT)
    talk.until(lambda: rest(talk).startswith("Our first shop"))


def test_what_is_said_to_the_glasses_moves_nothing(talk):
    command(talk, Prompt.START, EN)
    talk.until(lambda: bool(cards(talk)))
    talk.watcher.send(topics.WAKE, Wake(Header(), WakeSource.PHRASE, "u7", "Hey Quark"))
    talk.hear("Hey Quark, today we repair bicycles, lessons are free", utterance_id="u7")
    talk.settle()
    assert shown(talk).position == 0


def call(talk: Scene, **request) -> dict:
    """The door, as a caller outside has it."""
    node = next(node for node in talk.runner.nodes if node.name == "teleprompter")
    return dict(node.control(**{"action": 1, "text": "", "language": "", "manual": False} | request))


def test_the_door_loads_starts_and_tells_the_position(talk):
    assert call(talk, action=Prompt.LOAD, text=EN) == {"position": 0}
    talk.until(lambda: len(talk.watcher.of(topics.TELEPROMPTER)) == 1)
    call(talk, action=Prompt.START)
    talk.until(lambda: bool(cards(talk)))
    call(talk, action=Prompt.NEXT)
    talk.until(lambda: rest(talk).startswith("Our first shop"))
    assert call(talk, action=Prompt.START) == {"position": EN.index("Our")}


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        ({"action": Prompt.START}, "no script"), ({"action": Prompt.LOAD, "text": " "}, "empty"), ({"action": 9}, "no action 9"),
        ({"action": Prompt.LOAD, "text": "a " * 150_000}, "in parts"),
    ],
)  # fmt: skip
def test_the_door_says_what_is_wrong(talk, request_, says):
    with pytest.raises(Exception, match=says):
        call(talk, **request_)


def test_the_wearer_starts_it_with_a_file_and_reads_without_being_answered(glasses, tmp_path):
    (tmp_path / "teleprompter.txt").write_text(f"{EN} What time is it? Set a timer for ten minutes.", "utf-8")
    glasses.hear("Hey Quark, start the teleprompter")
    glasses.until(lambda: bool(cards(glasses)))
    for number, text in enumerate(("Good evening and welcome.", "What time is it?", "Set a timer for ten minutes.")):
        glasses.hear(text, utterance_id=f"r{number}")
    glasses.until(lambda: shown(glasses).position == len(shown(glasses).text))
    assert not [turn for turn in glasses.watcher.of(topics.TURN) if turn.utterance_id.startswith("r")]
    assert not glasses.watcher.of(topics.SAY)
    glasses.hear("Hey Quark, back", utterance_id="u2")
    glasses.until(lambda: rest(glasses).startswith("Set a timer"))
    glasses.hear("Hey Quark, stop the teleprompter", utterance_id="u3")
    glasses.until(lambda: cards(glasses)[-1].remove)


def test_while_it_runs_an_answer_opens_no_ear_for_what_is_read_next(glasses):
    command(glasses, Prompt.START, EN)
    glasses.until(lambda: bool(cards(glasses)))
    glasses.hear("Hey Quark, what time is it?")
    glasses.until(lambda: bool(glasses.watcher.of(topics.SAY)))
    glasses.hear("Set a timer for ten minutes.", utterance_id="u2")
    glasses.settle()
    assert not glasses.turns("u2")


def test_without_a_file_the_newest_note_is_the_script(glasses):
    glasses.hear("你好夸克，打开提词器", "zh")
    glasses.until(lambda: bool(glasses.watcher.of(topics.SAY)))
    assert "teleprompter.txt" in glasses.watcher.of(topics.SAY)[0].text
    assert not cards(glasses)
    glasses.hear("你好夸克，记一下各位来宾大家下午好", "zh", "u2")
    glasses.hear("你好夸克，打开提词器", "zh", "u3")
    glasses.until(lambda: bool(cards(glasses)))
    assert shown(glasses).text == "各位来宾大家下午好"
