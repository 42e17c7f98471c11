"""One turn of the model: ask, say what comes, run the tools it may, ask again, and end within the deadline whatever happens.

It is driven by what arrives and by the time; it gives back what is to be published. It knows no ROS and no clock.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from quark_glasses.core.assistant.excuses import FALLBACK, as_result, error_of, excuse_for
from quark_glasses.core.assistant.reply import Reply
from quark_glasses.core.assistant.tiers import SHOWN_AS
from quark_glasses.core.assistant.tool_use import Confirmation, Doubtful, Running, ask_about
from quark_glasses.core.errors import DeadlineExceeded, GlassesError, InvalidInput, UnknownName
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.consent import Confirm, Refuse, decide
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.core.types import (
    AskCancel,
    AskChunk,
    AskRequest,
    ChatMessage,
    Header,
    ReplyChunk,
    Risk,
    SayRequest,
    SpeechProgress,
    StopSpeech,
    ToolCall,
    ToolEvent,
    ToolRequest,
    ToolState,
    Turn,
    TurnState,
)

Effect = AskRequest | AskCancel | ToolRequest | ToolEvent | SayRequest | StopSpeech | ReplyChunk | Turn
SECOND_NS = 1_000_000_000
MOST_CALLS = 4  # tools in one answer of the model; more are refused
OVER = (ToolState.DONE, ToolState.REFUSED, ToolState.FAILED)


@dataclass(frozen=True)
class TurnSettings:
    """Patience of a turn, seconds.

    Attributes:
        words_s: until the first words, else the wearer hears an excuse; tools have their own time on top.
        quiet_s: between two pieces of an answer that has begun.
        filler_s: of silence while a tool works, before the wearer is told that it takes a moment.
        rounds: how often the model is asked in one turn.
        voice_s: without a word about what was handed to speech, before the voice is taken for dead; longer than a hold.
    """

    words_s: float = 8.0
    quiet_s: float = 5.0
    filler_s: float = 1.2
    rounds: int = 4
    voice_s: float = 30.0


@dataclass(frozen=True)
class Question:
    """What a turn starts from.

    Attributes:
        turn: the turn as it stands: THINKING, with request and language.
        messages: system prompt, history and the question.
        wearer: the wearer's own words, the latest last: what may allow a tool to act.
        tainted: whether text of others is in `messages`.
    """

    turn: Turn
    messages: tuple[ChatMessage, ...]
    wearer: tuple[str, ...]
    tainted: bool = False

    @property
    def private(self) -> bool:
        """Is something in `messages` that only tiers with memory get to see?"""
        return any(message.role in SHOWN_AS for message in self.messages)


@dataclass
class ModelTurn:
    """See the module. `wording(key)` gives a sentence in the wearer's language."""

    name: str
    question: Question
    tools: Tools
    wording: Callable[[str], str]
    settings: TurnSettings = field(default_factory=TurnSettings)

    def __post_init__(self) -> None:
        turn = self.question.turn
        self.turn = turn
        self.reply = Reply(f"reply-{self.name}", turn.utterance_id, turn.language)
        self.messages = list(self.question.messages)
        self.tainted = self.question.tainted
        self.confirmation: Confirmation | None = None
        self.sure = False  # does it only do what the wearer said yes to?
        self.stopped = False
        self.failed: GlassesError | None = None
        self._round = 0
        self._index = 0
        self._open = ""  # the request whose chunks are awaited
        self._written = ""  # by the model in this round
        self.used: set[str] = set()  # tools that ran
        self.with_memory = False  # has a tier answered that may see what is remembered?
        self._calls: list[ToolCall] = []
        self._running: dict[str, Running] = {}
        self._doubtful: list[Doubtful] = []
        self._wait_ns = 0  # when patience ends
        self._filler_ns = 0  # when silence becomes too long
        self._voice_ns = 0  # when the voice is taken for dead
        self._corrected = False

    # What happens to it

    def begin(self, now_ns: int) -> Iterator[Effect]:
        """Ask the model."""
        yield from self._ask(now_ns)

    def begin_sure(self, calls: Sequence[ToolCall], now_ns: int) -> Iterator[Effect]:
        """Instead: do what the wearer said yes to, and say what came of it. The model has no part in it."""
        self.sure = True
        try:
            for call in calls:
                self._start(self.tools.spec(call.tool), call, now_ns)
        except UnknownName as error:  # it went away meanwhile
            yield from self._fail(error, now_ns, "tool_failed")
            return
        yield from self._run(now_ns)

    def on_chunk(self, chunk: AskChunk, now_ns: int) -> Iterator[Effect]:
        """A piece of the model's answer; one of a request that was given up is ignored."""
        if chunk.request_id != self._open:
            return
        self._wait_ns = now_ns + int(self.settings.quiet_s * SECOND_NS)
        self._tier(chunk.tier)
        self.with_memory = self.with_memory or chunk.with_memory
        joint = "" if self._written or not chunk.text else self._joint()
        self._written += chunk.text
        self._calls += chunk.tool_calls
        yield from self._speak(self.reply.feed(joint + chunk.text, Header(now_ns), self.turn.tier), now_ns)
        if chunk.last:
            self._open = ""
            if chunk.error_code:
                yield from self._fail(error_of(chunk), now_ns)
            elif self._calls:
                yield from self._use_tools(now_ns)
            else:
                if chunk.finish_reason == "length":
                    cut = list(self.reply.break_off(Header(now_ns), self.turn.tier))
                    yield from self._speak(iter(cut), now_ns)
                yield from self._end(now_ns)

    def on_tool(self, event: ToolEvent, now_ns: int, said: str = "") -> Iterator[Effect]:
        """A tool went on. `said`: the sentence of a skill that may be spoken as it is."""
        running = self._running.get(event.call.id)
        if running is None or running.result or event.state not in OVER:
            return
        if event.state == ToolState.DONE:
            running.result, running.said = event.result_json or "null", said
            self.tainted = self.tainted or running.of_others
        else:
            running.error = event.error_msg or "it failed"
            running.result = json.dumps({"error": running.error}, ensure_ascii=False)
        yield from self._when_all_are_back(now_ns)

    def on_progress(self, progress: SpeechProgress, now_ns: int) -> Iterator[Effect]:
        """More was heard: the next text may be handed to speech, or the turn is over."""
        if self.over or not self.reply.on_progress(progress):
            return
        self._listen(now_ns)
        yield from self.reply.next(Header(now_ns))
        yield from self._close(now_ns)

    def due(self, now_ns: int) -> Iterator[Effect]:
        """What patience demands: a filler, an excuse."""
        if self.over:
            return
        if self._filler_ns and now_ns >= self._filler_ns:
            self._filler_ns = 0
            yield from self._say(self.wording("looking"), now_ns)
        for running in list(self._running.values()):
            if not running.result and now_ns >= running.deadline_ns:
                error = DeadlineExceeded(f"{running.call.tool} did not answer in time", "Go on without it")
                failed = self._event(running.call, running.spec.risk, ToolState.FAILED, now_ns, error)
                yield failed
                yield from self.on_tool(failed, now_ns)
        if self._open and now_ns >= self._wait_ns:
            yield AskCancel(Header(now_ns), self._open, "no answer in time")
            self._open = ""
            yield from self._fail(DeadlineExceeded("the model did not answer in time", "Ask again"), now_ns)
        if not self.over and self.reply.awaited and now_ns >= self._voice_ns:
            yield from self._without_voice(now_ns)

    def stop(self, reason: str, now_ns: int, *, silence: bool = True) -> Iterator[Effect]:
        """Give it up: the model stops writing; what waits is never said. `silence` also stops what is being said."""
        if self.over or self.stopped:
            return
        self.stopped = True
        if self._open:
            yield AskCancel(Header(now_ns), self._open, reason)
            self._open = ""
        self._running.clear()
        self._filler_ns = 0
        self.reply.drop()
        if silence and not self.reply.over:
            yield StopSpeech(Header(now_ns), reason=reason)
        yield from self._close(now_ns)

    @property
    def over(self) -> bool:
        return self.turn.state in (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)

    @property
    def thinking(self) -> bool:
        """Does something still work on the answer?"""
        return bool(self._open or self._running)

    # How it goes on

    def _ask(self, now_ns: int) -> Iterator[Effect]:
        self._round += 1
        self._written, self._calls = "", []
        self._open = f"ask-{self.name}.{self._round}"
        self._wait_ns = now_ns + int(self.settings.words_s * SECOND_NS)
        offered = self.tools.openai_json() if self._round < self.settings.rounds else "[]"
        yield AskRequest(
            Header(now_ns), self._open, tuple(self.messages), offered, self.turn.utterance_id, self.turn.language,
            deadline_ns=4 * int(self.settings.words_s * SECOND_NS),
        )  # fmt: skip

    def _use_tools(self, now_ns: int) -> Iterator[Effect]:
        """Check what the model wants and run what it may."""
        yield from self._speak(self.reply.end_sentence(Header(now_ns), self.turn.tier), now_ns)
        if self._round >= self.settings.rounds:
            yield from self._fail(InvalidInput("the model has no end of tools", "Ask for less"), now_ns, "tool_failed")
            return
        self.messages.append(ChatMessage("assistant", self._written, tool_calls=tuple(self._calls)))
        for number, call in enumerate(self._calls):
            yield self._event(call, Risk.READ, ToolState.PROPOSED, now_ns)
            try:
                if number >= MOST_CALLS:
                    raise InvalidInput(f"only {MOST_CALLS} tools may be used at once", "Use the others later")
                spec, arguments = self.tools.check(call)
                call = replace(call, tool=spec.name)  # noqa: PLW2901 (as its owner calls it)
            except GlassesError as error:
                again = self._corrected
                yield self._refuse(ToolSpec(call.tool, ""), call, error, now_ns)
                if again:
                    yield from self._fail(error, now_ns, "tool_failed")
                    return
                continue
            verdict = decide(spec, arguments, self.question.wearer, self.turn.language, self.tainted)
            if isinstance(verdict, Confirm):
                self._doubtful.append(Doubtful(spec, call, arguments, verdict))
            elif isinstance(verdict, Refuse):
                yield self._refuse(spec, call, InvalidInput(verdict.sentence), now_ns)
            else:
                self._start(spec, call, now_ns)
        yield from self._run(now_ns)

    def _start(self, spec: ToolSpec, call: ToolCall, now_ns: int) -> None:
        self._running[call.id] = Running(spec, call, now_ns + int(spec.deadline_s * SECOND_NS))

    def _refuse(self, spec: ToolSpec, call: ToolCall, error: GlassesError, now_ns: int) -> Effect:
        """The model is told why not, once; then the wearer hears an excuse."""
        self._corrected = True
        self._running[call.id] = Running(spec, call, now_ns, as_result(error))
        return self._event(call, spec.risk, ToolState.REFUSED, now_ns, error)

    def _run(self, now_ns: int) -> Iterator[Effect]:
        for running in list(self._running.values()):
            if not running.result:
                yield ToolRequest(Header(now_ns), running.call, self.turn.utterance_id, "model", self.turn.language,
                                  running.deadline_ns - now_ns)  # fmt: skip
        if not self.reply.begun:
            self._filler_ns = now_ns + int(self.settings.filler_s * SECOND_NS)
        yield from self._when_all_are_back(now_ns)

    def _when_all_are_back(self, now_ns: int) -> Iterator[Effect]:
        """Say what skills did, or tell the model what the tools found."""
        if not (self._running or self._doubtful) or not all(running.result for running in self._running.values()):
            return
        self._filler_ns = 0
        done, self._running = list(self._running.values()), {}
        self.used |= {running.spec.name for running in done}
        error = next((running.error for running in done if running.error), "")
        if self.sure and error:
            yield from self._fail(GlassesError(error), now_ns, "tool_failed")
        elif self.sure or self._doubtful or all(running.said and running.spec.risk == Risk.ACT for running in done):
            yield from self._report(done, now_ns)
        else:
            for running in done:
                self.messages.append(ChatMessage("tool", running.content, tool_call_id=running.call.id))
            yield from self._ask(now_ns)

    def _report(self, done: Sequence[Running], now_ns: int) -> Iterator[Effect]:
        """Say what was done, and ask for what the wearer has not asked for in so many words; the turn ends there."""
        for running in done:
            if running.said or self.sure:
                yield from self._say(running.said or self.wording("tool_done"), now_ns)
        if self._doubtful:
            self.confirmation = ask_about(self._doubtful, self.turn.language)
            self._doubtful.clear()
            yield from self._say(self.confirmation.question, now_ns)
        yield from self._end(now_ns)

    def _fail(self, error: GlassesError, now_ns: int, key: str = "") -> Iterator[Effect]:
        """The wearer hears why there is no answer, or no more of it."""
        self._running.clear()
        self._doubtful.clear()
        self.failed = error
        if not key:
            key = "model_cut" if self._written else excuse_for(error)
        if key == FALLBACK:  # there is no model: the glasses say what they can do without one
            self.turn = replace(self.turn, intent=FALLBACK)
        yield from self._say(self.wording(key), now_ns)
        yield from self._end(now_ns)

    def _without_voice(self, now_ns: int) -> Iterator[Effect]:
        """Speech tells nothing any more: end, so that the next turn is not behind this one."""
        self.failed = DeadlineExceeded("nothing was heard of the voice", "Look at the nodes tts and speaker")
        self.reply.drop(unheard=True)
        self._running.clear()
        if self._open:
            yield AskCancel(Header(now_ns), self._open, "no voice")
            self._open = ""
        yield from self._close(now_ns)

    def _say(self, text: str, now_ns: int) -> Iterator[Effect]:
        """A sentence of our own, after what the model said so far."""
        header, tier = Header(now_ns), self.turn.tier
        before = list(self.reply.end_sentence(header, tier))
        shown = [
            *before,
            *self.reply.feed(self._joint() + text, header, "glasses"),
            *self.reply.end_sentence(header, "glasses"),
        ]
        yield from self._speak(iter(shown), now_ns)

    def _joint(self) -> str:
        """What stands between a sentence and the next: Chinese needs nothing."""
        last = self.reply.text[-1:]
        return " " if last.isascii() and last.strip() else ""

    def _speak(self, shown: Iterator[ReplyChunk], now_ns: int) -> Iterator[Effect]:
        yield from shown
        for say in self.reply.next(Header(now_ns)):
            self._listen(now_ns)
            yield say
            if self.turn.state == TurnState.THINKING:
                self.turn = replace(self.turn, header=Header(now_ns), state=TurnState.SPEAKING, reply=self.reply.text)
                yield self.turn

    def _listen(self, now_ns: int) -> None:
        """From now on the voice has time again to tell what was heard."""
        self._voice_ns = now_ns + int(self.settings.voice_s * SECOND_NS)

    def _end(self, now_ns: int) -> Iterator[Effect]:
        """Nothing more will be written."""
        self._filler_ns = 0
        rest = list(self.reply.end_sentence(Header(now_ns), self.turn.tier))
        yield from self._speak(iter(rest), now_ns)
        if not any(map(str.isalnum, self.reply.text)):
            self.failed = self.failed or GlassesError("the model's answer has no words")
            yield from self._say(self.wording("model_failed"), now_ns)
        yield from self._speak(self.reply.complete(Header(now_ns), self.turn.tier), now_ns)
        yield from self._close(now_ns)

    def _close(self, now_ns: int) -> Iterator[Effect]:
        """Tell how the turn ended, once nothing of it is to be heard any more."""
        if self.over or self.thinking or not self.reply.over:
            return
        state, error = TurnState.DONE, self.failed
        if (self.stopped or self.reply.cut) and not self.reply.unheard:
            state = TurnState.CANCELLED
        elif error is not None and self.turn.intent != FALLBACK:
            state = TurnState.FAILED
        self.turn = replace(
            self.turn, header=Header(now_ns), state=state, reply=self.reply.heard,
            error_code=error.code if error else 0, error_msg=str(error) if error else "",
        )  # fmt: skip
        yield self.turn

    def _tier(self, tier: str) -> None:
        if tier and tier != self.turn.tier:
            self.turn = replace(self.turn, tier=tier)

    def _event(
        self, call: ToolCall, risk: Risk, state: ToolState, now_ns: int, error: GlassesError | None = None
    ) -> ToolEvent:
        code, text = (error.code, str(error)) if error else (0, "")
        return ToolEvent(Header(now_ns), self.turn.utterance_id, call, "model", risk, state, "", code, text)
