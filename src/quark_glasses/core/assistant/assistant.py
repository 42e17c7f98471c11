"""The assistant: the conversation with the model across turns. One turn at a time; what was heard of each is remembered."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quark_glasses.core.assistant.history import Exchange, History
from quark_glasses.core.assistant.prompt import SYSTEM, earlier
from quark_glasses.core.assistant.tiers import MEMORY
from quark_glasses.core.assistant.tool_use import PRIVATE, Confirmation
from quark_glasses.core.assistant.turn import Effect, ModelTurn, Question, TurnSettings
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.core.tools.untrusted import as_data
from quark_glasses.core.types import AskChunk, ChatMessage, SpeechProgress, ToolCall, ToolEvent, Turn

MOST_ENDING = 4
OWN_WORDS = 3  # requests of the wearer that may allow a tool to act: this one and those before it


@dataclass
class _SkillAnswer:
    """What a skill answers, and how much of it was heard."""

    words: str
    text: str
    say_id: str
    tainted: bool
    private: bool
    heard: int = 0


class Assistant:
    """See the module. Every method gives back what is to be published."""

    def __init__(self, settings: TurnSettings | None = None) -> None:
        self.tools = Tools(())
        self.history = History()
        self.turn: ModelTurn | None = None  # the latest
        self._ending: deque[ModelTurn] = deque(maxlen=MOST_ENDING)  # those before it that are not told as over yet
        self._settings = settings or TurnSettings()
        self._skill: _SkillAnswer | None = None  # the latest, where it is later than the turn
        self._asked = ""  # the message that the latest turn sent
        self._count = 0

    def offer(self, tools: Sequence[ToolSpec]) -> None:
        """These are the tools from now on; a turn that is under way keeps its own."""
        self.tools = Tools(tools)

    def ask(
        self, turn: Turn, message: str, wording: Callable[[str], str], now_ns: int, *, memory: str = ""
    ) -> Iterator[Effect]:
        """Begin a turn: `turn` is THINKING and has the wearer's request, `message` is what the model gets of it.

        `memory`: what is remembered of the matter, only for tiers that may see it.
        """
        yield from self._begin(message, now_ns)
        system = "\n\n".join(filter(None, (SYSTEM, earlier(self.history.summary))))
        remembered = (ChatMessage(MEMORY, as_data(memory, "memory")),) if memory else ()
        asked = (*self.history.messages(), *remembered, ChatMessage("user", message))
        wearer = (*self.history.words(OWN_WORDS - 1), turn.request)
        question = Question(turn, (ChatMessage("system", system), *asked), wearer, self.history.tainted)
        self.turn = ModelTurn(str(self._count), question, self.tools, wording, self._settings)
        yield from self.turn.begin(now_ns)

    def run(
        self, turn: Turn, calls: Sequence[ToolCall], wording: Callable[[str], str], now_ns: int
    ) -> Iterator[Effect]:
        """Begin a turn that does what the wearer said yes to."""
        yield from self._begin(turn.request, now_ns)
        question = Question(turn, (), (turn.request,), self.history.tainted)
        self.turn = ModelTurn(str(self._count), question, self.tools, wording, self._settings)
        yield from self.turn.begin_sure(calls, now_ns)

    def _begin(self, message: str, now_ns: int) -> Iterator[Effect]:
        yield from self.stop("a new request", now_ns)
        self.remember()
        self._count += 1
        self._asked = message

    def answered(
        self, words: str, reply: str, say_id: str = "", *, tainted: bool = False, private: bool = False
    ) -> None:
        """A skill answers: the model may need to know what was talked about. `say_id` tells in progress how much was heard."""
        self.remember()
        self._skill = _SkillAnswer(words, reply, say_id, tainted, private)

    def stop(self, reason: str, now_ns: int, *, silence: bool = True) -> Iterator[Effect]:
        """Give up the turn that is under way, if there is one."""
        if self.turn is not None:
            yield from self.turn.stop(reason, now_ns, silence=silence)

    def on_chunk(self, chunk: AskChunk, now_ns: int) -> Iterator[Effect]:
        if self.turn is not None:
            yield from self.turn.on_chunk(chunk, now_ns)

    def on_tool(self, event: ToolEvent, now_ns: int, said: str = "") -> Iterator[Effect]:
        if self.turn is not None:
            yield from self.turn.on_tool(event, now_ns, said)

    def on_progress(self, progress: SpeechProgress, now_ns: int) -> Iterator[Effect]:
        if self._skill is not None and progress.say_id == self._skill.say_id:
            self._skill.heard = max(self._skill.heard, progress.heard_chars)
        for turn in (*self._ending, *((self.turn,) if self.turn else ())):
            yield from turn.on_progress(progress, now_ns)

    def due(self, now_ns: int) -> Iterator[Effect]:
        for turn in (*self._ending, *((self.turn,) if self.turn else ())):
            yield from turn.due(now_ns)

    def confirmation(self) -> Confirmation | None:
        """The tool that waits for a yes, told once."""
        if self.turn is None or self.turn.confirmation is None:
            return None
        found, self.turn.confirmation = self.turn.confirmation, None
        return found

    @property
    def language(self) -> str:
        """Of the latest turn."""
        return self.turn.turn.language if self.turn else ""

    @property
    def utterance_id(self) -> str:
        """That the latest turn answers."""
        return self.turn.turn.utterance_id if self.turn else ""

    @property
    def thinking(self) -> bool:
        return self.turn is not None and self.turn.thinking

    @property
    def said(self) -> str:
        """What the latest turn handed to speech so far."""
        return self.turn.reply.said if self.turn else ""

    @property
    def sure(self) -> bool:
        """Does the latest turn only do what the wearer said yes to?"""
        return self.turn is not None and self.turn.sure

    @property
    def wordless(self) -> bool:
        """Is it thinking, and has it said nothing yet?"""
        return self.turn is not None and self.turn.thinking and not self.turn.reply.begun

    def remember(self) -> None:
        """Put the latest turn, or answer of a skill, into the history, with the part of it that was heard so far."""
        skill, self._skill = self._skill, None
        if skill is not None:
            heard = skill.text[: skill.heard]
            whole = skill.heard >= len(skill.text)
            self.history.add(Exchange(skill.words, skill.words, heard, whole, skill.tainted, skill.private))
        turn, self.turn = self.turn, None
        if turn is not None:
            heard = turn.reply.heard.strip()
            whole = len(heard) >= len(turn.reply.text.strip())
            if not turn.over:
                self._ending.append(turn)
            private = turn.with_memory and (turn.question.private or not turn.used.isdisjoint(PRIVATE))
            self.history.add(Exchange(self._asked, turn.question.wearer[-1], heard, whole, turn.tainted, private))
