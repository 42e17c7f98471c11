"""Helpers: a few nodes of the glasses in one runner, a watcher of topics, and hands to publish with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import yaml

from quark_glasses.core.types import Header, Playback, Transcript, Turn
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import Topic

DEADLINE_S = 15.0


class Watcher(GlassesNode):
    """Hears everything and can publish on any topic."""

    name = "watcher"

    def configure(self, params: Any) -> None:
        self.seen: list[tuple[str, Any]] = []
        self.lanes = {row.name: self.publisher(row) for row in HANDS}

    def activate(self) -> None:
        for row in topics.TOPICS:
            if row is not topics.DIAGNOSTICS:
                self.listen(row, lambda value, name=row.name: self.seen.append((name, value)))

    def of(self, topic: Topic[Any]) -> list[Any]:
        return [value for name, value in self.seen if name == topic.name]

    def send(self, topic: Topic[Any], value: Any) -> None:
        self.lanes[topic.name].publish(value)


HANDS = (
    topics.TAP, topics.TRANSCRIPT, topics.ACTIVITY, topics.SAY, topics.STOP_SPEECH, topics.PLAYBACK, topics.WAKE,
    topics.PROGRESS, topics.AUDIO_SPEECH, topics.AUDIO_IN, topics.BATTERY, topics.TURN, topics.TOOL_CALL,
    topics.NOTIFICATION, topics.NOTIFICATION_ACT, topics.SITUATION, topics.TELEPROMPTER, topics.HUD_CARD,
)  # fmt: skip


class Scene:
    """What a test holds in its hands."""

    def __init__(self, runner: Runner, watcher: Watcher) -> None:
        self.runner = runner
        self.watcher = watcher

    def until(self, done: Callable[[], bool]) -> None:
        assert self.runner.spin_until(done, DEADLINE_S), [(n, str(v)[:120]) for n, v in self.watcher.seen[-12:]]

    def settle(self, seconds: float = 0.2) -> None:
        self.runner.spin_until(lambda: False, seconds)

    def hear(self, text: str, language: str = "en", utterance_id: str = "u1", *, final: bool = True) -> None:
        now_ns = self.watcher.now_ns()
        self.watcher.send(
            topics.TRANSCRIPT,
            Transcript(Header(now_ns), utterance_id, 1, final, text, language=language, start_ns=now_ns, end_ns=now_ns),
        )

    def turns(self, utterance_id: str) -> list[Turn]:
        return [turn for turn in self.watcher.of(topics.TURN) if turn.utterance_id == utterance_id]

    def played(self, say_id: str, utterance_id: str = "", *, cancelled: bool = False) -> None:
        self.watcher.send(
            topics.PLAYBACK, Playback(self.watcher.header(), say_id, utterance_id, 10**10, True, cancelled)
        )


@contextmanager
def scene(*nodes: type[GlassesNode], **overrides: dict[str, Any]) -> Iterator[Scene]:
    """These nodes, active, with parameters by node name."""
    with Runner() as runner:
        watcher = Watcher(context=runner.context, namespace="/talk")
        runner.add(watcher)
        for kind in nodes:
            pairs = overrides.get(kind.name, {})
            arguments = [item for key, value in pairs.items() for item in ("-p", f"{key}:={_yaml(value)}")]
            runner.add(
                kind(
                    context=runner.context,
                    namespace="/talk",
                    use_global_arguments=False,
                    cli_args=["--ros-args", *arguments] if arguments else [],
                )  # fmt: skip
            )
        runner.up()
        yield Scene(runner, watcher)


def _yaml(value: Any) -> str:
    return yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10_000).split("\n...")[0].strip()
