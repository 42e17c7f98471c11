"""The desk of the dialogue: takes what is heard, decides who answers it, and says what is to be published.

Skills answer what they understand; the rest goes to the model, where there is one. One answer is spoken at a time; a new request
takes the place of the old answer. No ROS and no clock of its own: every method gives back values for the topics of their types,
in order, and each is to be published before the next is asked for, since what follows may depend on it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from quark_glasses.core.assistant.assistant import Assistant
from quark_glasses.core.assistant.prompt import wearer_message
from quark_glasses.core.assistant.tool_use import PRIVATE, STORED
from quark_glasses.core.dialogue.answers import Action, Answer, Mute, Ring, RunTool, SetVolume, StopSpeaking
from quark_glasses.core.dialogue.around import Around
from quark_glasses.core.dialogue.backchannel import Backchannels, Remark
from quark_glasses.core.dialogue.builtin.memory import MemorySkill
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.errands import Errands, awaited
from quark_glasses.core.dialogue.floor import Act, Decision, Floor, Owner
from quark_glasses.core.dialogue.skills import SkillContext, apply
from quark_glasses.core.dialogue.spoken_answers import SpokenAnswers
from quark_glasses.core.dialogue.toolbox import Toolbox, confirm
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.memory.asking import relevant, snippet
from quark_glasses.core.speech import cues
from quark_glasses.core.types import (
    Activity,
    AskChunk,
    AudioChunk,
    Header,
    ReplyChunk,
    Samples,
    SayRequest,
    SpeechHold,
    SpeechProgress,
    StopSpeech,
    Timers,
    ToolEvent,
    ToolList,
    ToolRequest,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
    Volume,
    Wake,
    WakeSource,
)

REMEMBERED = 16  # utterances; the youngest ones, since some never become words
Told = Iterator[Any]  # values of core.types, each for the topic of its type


@dataclass(frozen=True)
class DeskParts:
    """What the desk works with. `context` is asked anew for every request.

    Without `assistant` only skills answer; without `floor` nobody's voice interrupts.
    """

    conversation: Conversation
    phrases: WakePhrases
    context: Callable[[], SkillContext]
    assistant: Assistant | None = None
    floor: Floor | None = None
    volume: float = 0.7
    around: Around = field(default_factory=Around)


class Desk:
    """See the module."""

    def __init__(self, parts: DeskParts) -> None:
        self.conversation, self.phrases, self.context = parts.conversation, parts.phrases, parts.context
        self.assistant, self.floor, self.around = parts.assistant, parts.floor, parts.around
        self._remarks = Backchannels()
        self._asked = False  # did the glasses ask something, so that "okay" is an answer?
        self.toolbox = Toolbox(self.conversation.skills)
        self.volume = Volume(Header(), parts.volume)
        self.spoken = SpokenAnswers()
        self.errands = Errands()
        self._announces = ""  # a text that nobody asked for; the model's wait for its end
        self._awake: deque[str] = deque(maxlen=REMEMBERED)  # utterances that are addressed to the glasses
        self._aside: deque[str] = deque(maxlen=REMEMBERED)  # begun while the glasses spoke; see _listens_on
        self._listening = ""  # the utterance whose words so far were shown
        self._count = 0
        if self.assistant is not None:
            self.assistant.offer(self.toolbox.specs())

    # What happens

    def begin(self, now_ns: int) -> Told:
        """The state that others start from."""
        self.volume = replace(self.volume, header=Header(now_ns))
        yield self.volume
        yield self._timers(now_ns)

    def on_around(self, value: Any, now_ns: int) -> Told:
        """A notification or what became of it, the situation, the teleprompter; raises `InvalidInput`."""
        self.around.take(value, now_ns)
        self.conversation.reads_aloud(self.around.prompting)
        return iter(())

    def on_wake(self, wake: Wake, now_ns: int) -> Told:
        if self.conversation.reading and wake.source == WakeSource.ALWAYS:
            return  # what is read from the teleprompter is for others
        if wake.utterance_id:
            self._awake.append(wake.utterance_id)
        else:
            self.conversation.woken(wake.header.stamp_ns)
        if wake.source in (WakeSource.TAP, WakeSource.WORD):
            yield self._cue(cues.awake(), now_ns)

    def on_activity(self, activity: VoiceActivity, now_ns: int) -> Told:
        """The wearer's voice: the assistant's is held until it is clear what is said."""
        if self.floor is not None:
            if activity.state == Activity.STARTED and self.floor.owner == Owner.ASSISTANT and not self.floor.anyone:
                self._aside.append(activity.utterance_id)
            yield from self._decided(self.floor.on_activity(activity, now_ns), now_ns)

    def on_transcript(self, transcript: Transcript, now_ns: int) -> Told:
        awake = transcript.utterance_id in self._awake
        if self.floor is not None:
            addressed = awake or (self.floor.anyone and self.conversation.listening(transcript.start_ns))
            yield from self._decided(self.floor.on_transcript(transcript, now_ns, addressed=addressed), now_ns)
        if not transcript.final:
            yield from self._follow(transcript, now_ns)
            return
        answer, before = None, self.conversation.last_answer
        if not self._listens_on(transcript):
            awake = awake or self._took_the_floor(transcript)
            answer = self.conversation.heard(transcript, self.context(), awake=awake)
        turn = Turn(Header(now_ns), transcript.utterance_id, TurnState.THINKING, transcript.text,
                    language=transcript.language, tier="glasses")  # fmt: skip
        if answer is None:
            if self._listening == transcript.utterance_id:
                yield replace(turn, state=TurnState.CANCELLED)
            return
        turn = replace(turn, language=answer.language)
        if (given_up := self.errands.give_up()) is not None:
            yield replace(given_up, header=Header(now_ns), state=TurnState.CANCELLED)
        if not answer.understood:
            answer = self._remembered(transcript, answer)
        if self.assistant is not None and (calls := self.toolbox.sure(answer)):
            turn = replace(turn, intent=answer.intent)
            yield from self._told_of(turn, partial(self.assistant.run, turn, calls), now_ns)
        elif answer.understood or self.assistant is None:
            yield from self._answer(turn, answer, now_ns)
        else:
            self.conversation.said(before)
            yield from self._ask(turn, self.conversation.request(transcript), now_ns)

    def on_progress(self, progress: SpeechProgress, now_ns: int) -> Told:
        if self.floor is not None:
            yield from self._decided(self.floor.on_progress(progress), now_ns)
        over = self.spoken.on_progress(progress)
        if over is not None:
            self._announces = "" if self._announces == progress.say_id else self._announces
            yield over
            if over.state == TurnState.DONE:
                self.conversation.finished_speaking(now_ns)
        if self.assistant is not None:
            yield from self._told(self.assistant.on_progress(progress, now_ns), now_ns)

    def on_chunk(self, chunk: AskChunk, now_ns: int) -> Told:
        if self.assistant is not None:
            yield from self._told(self.assistant.on_chunk(chunk, now_ns), now_ns)

    def on_tools(self, tools: ToolList, now_ns: int) -> Told:
        """Other tools than before; a list that cannot be read raises `InvalidInput` and changes nothing."""
        self.toolbox.know(tools)
        if self.assistant is not None:
            self.assistant.offer(self.toolbox.specs())
        return iter(())

    def on_tool_request(self, request: ToolRequest, now_ns: int) -> Told:
        """Another agent wants a tool of ours. What we asked for ourselves is known."""
        if request.origin == "mcp" and self.toolbox.owns(request.call.tool):
            outcome = self.toolbox.for_agent(request, self.context())
            yield from self._run_actions(outcome.actions, now_ns)
            if outcome.question is not None:
                question = self.conversation.asks(outcome.question, self.context())
                turn = Turn(Header(now_ns), request.call.id, TurnState.THINKING, language=question.language)
                yield from self._answer(turn, question, now_ns)
            if outcome.event is not None:
                yield outcome.event

    def on_tool_event(self, event: ToolEvent, now_ns: int) -> Told:
        """A tool of somebody else went on."""
        if (ended := self.errands.on_event(event)) is not None:
            yield from self._brought(*ended, now_ns)
        if self.assistant is not None and not self.toolbox.owns(event.call.tool):
            yield from self._told(self.assistant.on_tool(event, now_ns), now_ns)

    def tick(self, now_ns: int) -> Told:
        """Ring what is due; give up answers that are not heard, and a model that does not answer."""
        for answer in self.conversation.due(self.context()):
            yield from self._unasked(answer, now_ns)
        if language := self.around.did_not_start(now_ns):
            text = self.conversation.wording("no_prompter", replace(self.context(), language=language))
            yield from self._unasked(Answer(text, language, intent="no_prompter"), now_ns)
        yield from self.spoken.overdue(now_ns)
        for turn, answer in self.errands.overdue(now_ns):
            yield from self._brought(turn, answer, now_ns)
        yield from self.toolbox.expired(now_ns)
        if self.floor is not None:
            yield from self._decided(self.floor.due(now_ns), now_ns)
        if self.assistant is not None:
            yield from self._told(self.assistant.due(now_ns), now_ns)

    def _unasked(self, answer: Answer, now_ns: int) -> Told:
        """Something that nobody asked for just now, or that did not come about."""
        self._count += 1
        turn = Turn(Header(now_ns), f"{answer.intent}-{self._count}", TurnState.THINKING, language=answer.language)
        yield from self._answer(turn, answer, now_ns)

    # Who may speak

    def _decided(self, decisions: tuple[Decision, ...], now_ns: int) -> Told:
        """Do what the voice floor decided."""
        for decision in decisions:
            if decision.act != Act.STOP:
                yield SpeechHold(Header(now_ns), decision.act == Act.HOLD, decision.reason)
                continue
            if self.assistant is not None:
                yield from self._told(self.assistant.stop(decision.reason, now_ns, silence=False), now_ns)
            yield StopSpeech(Header(now_ns), reason=decision.reason)

    def _listens_on(self, transcript: Transcript) -> bool:
        """Is it said by somebody who listens, or to somebody else while the glasses speak or think?

        Where only the wake phrase interrupts, what begins during an answer without it is for somebody else also after its end.
        """
        if self.floor is None or transcript.utterance_id in self._awake:
            return False
        during = self.floor.owner == Owner.ASSISTANT or transcript.utterance_id in self._aside
        if during and not self.floor.took(transcript.utterance_id):
            return not self.phrases.find(transcript.text, transcript.language)
        remark = self._remarks.sort(transcript.text)
        return self.conversation.talking and (remark == Remark.SOUND or (remark == Remark.ASSENT and not self._asked))

    def _took_the_floor(self, transcript: Transcript) -> bool:
        """Did it interrupt the glasses, with something that can be answered?"""
        if self.floor is None or self.conversation.reading or not self.floor.took(transcript.utterance_id):
            return False
        return (
            self.assistant is not None or self.conversation.understand(transcript.text, transcript.language) is not None
        )

    def _hand_over(self, say: SayRequest) -> SayRequest:
        """A text goes to speech: the assistant has the floor."""
        self._asked = say.text.rstrip().endswith(("?", "？"))
        if self.floor is not None:
            self.floor.speaking(say.say_id, say.text, asks=self._asked)
        return say

    # Who answers

    def _remembered(self, transcript: Transcript, unknown: Answer) -> Answer:
        """What the wearer once wanted remembered may be the answer."""
        request = self.conversation.request(transcript)
        memory = next((skill for skill in self.conversation.skills if isinstance(skill, MemorySkill)), None)
        found = memory.offer(request, replace(self.context(), language=unknown.language)) if memory else None
        return found or unknown

    def _follow(self, partial: Transcript, now_ns: int) -> Told:
        """Show the words so far where they are meant for the glasses; a matched intent lets the utterance end sooner."""
        wake = self.phrases.find(partial.text, partial.language)
        addressed = partial.utterance_id in self._awake or self.conversation.listening(partial.start_ns)
        if not partial.text or not (wake or addressed):
            return
        request = wake.rest if wake else partial.text
        match = self.conversation.foreseen(request, partial.language, self.context()) if request else None
        self._listening = partial.utterance_id
        turn = Turn(Header(now_ns), partial.utterance_id, TurnState.LISTENING, request,
                    language=partial.language, tier="glasses")  # fmt: skip
        yield replace(turn, intent=match.intent, slots_json=_json(match.slots)) if match else turn

    def _answer(self, turn: Turn, answer: Answer, now_ns: int) -> Told:
        """Show, do and say one answer of a skill. Where nobody asked for it, a model that still thinks may go on."""
        if self.assistant is not None and (turn.request or not self.assistant.wordless):
            yield from self._told(self.assistant.stop("answered by a skill", now_ns, silence=not answer.text), now_ns)
        answer, also = self._resolved(answer)
        turn = replace(turn, intent=answer.intent, slots_json=_json(answer.slots), reply=answer.text)
        yield turn
        yield from self._run_actions(answer.actions, now_ns, turn.utterance_id)
        yield from also
        if (errand := awaited(answer)) is not None:
            yield self.errands.begin(turn, answer, errand, now_ns)
            return
        self._count += 1
        say_id = f"answer-{self._count}"
        if turn.request and self.assistant is not None:
            of_memory = {"tainted": answer.intent in STORED, "private": answer.intent in PRIVATE}
            self.assistant.answered(turn.request, "" if answer.of_others else answer.text, say_id, **of_memory)
        if not answer.text:
            yield replace(turn, state=TurnState.DONE)
            return
        self._announces = "" if turn.request else say_id
        self.spoken.begin(say_id, turn, now_ns)
        header = Header(now_ns)
        yield ReplyChunk(header, turn.utterance_id, 0, answer.text, answer.language, last=True)
        say = SayRequest(header, say_id, answer.text, answer.language, turn.utterance_id, interrupt=True)
        yield self._hand_over(say)
        yield replace(turn, state=TurnState.SPEAKING)

    def _brought(self, turn: Turn, answer: Answer, now_ns: int) -> Told:
        """Another node gave the answer of a turn, or should have."""
        context = replace(self.context(), language=answer.language)
        answer = (
            answer if answer.text else replace(answer, text=self.conversation.wording(self.errands.unanswered, context))
        )
        self.conversation.said(answer)
        yield from self._answer(replace(turn, header=Header(now_ns)), answer, now_ns)

    def _ask(self, turn: Turn, words: str, now_ns: int) -> Told:
        """Let the model answer the wearer's words."""
        assert self.assistant is not None
        context = self.context()
        self.conversation.talking = True
        message = wearer_message(words, context.local, battery=context.battery.percentage if context.battery else None)
        memory = snippet(relevant(context.memories, words), context.zone)
        turn = replace(turn, tier="")
        yield from self._told_of(turn, partial(self.assistant.ask, turn, message, memory=memory), now_ns)

    def _told_of(self, turn: Turn, begin: Callable[..., Iterator[Any]], now_ns: int) -> Told:
        """A turn of the assistant begins."""
        context = replace(self.context(), language=turn.language)
        yield turn
        yield from self._told(begin(wording=lambda key: self.conversation.wording(key, context), now_ns=now_ns), now_ns)

    def _told(self, effects: Iterator[Any], now_ns: int) -> Told:
        """What the assistant wants told; its requests for tools of ours are carried out on the way."""
        assert self.assistant is not None
        for effect in effects:
            if isinstance(effect, SayRequest):
                self.conversation.said(Answer(self.assistant.said, effect.language, intent="model"))
                yield self._hand_over(replace(effect, interrupt=effect.interrupt and not self._announces))
                continue
            yield effect
            if isinstance(effect, ToolRequest) and self.toolbox.owns(effect.call.tool):
                yield from self._use(effect, now_ns)
            elif isinstance(effect, Turn) and effect.state in (TurnState.DONE, TurnState.FAILED):
                self.conversation.finished_speaking(now_ns)
        if self.floor is not None:
            self.floor.thinking(self.assistant.utterance_id if self.assistant.thinking else "")
        confirmation = self.assistant.confirmation()
        if confirmation is not None:
            language = self.assistant.language
            asked = confirm(confirmation.question, confirmation.calls, language)
            self.conversation.asks(asked, replace(self.context(), language=language))

    def _use(self, request: ToolRequest, now_ns: int) -> Told:
        """Run a tool of ours for the model."""
        assert self.assistant is not None
        ran = self.toolbox.run(request, replace(self.context(), language=request.language), sure=self.assistant.sure)
        yield from self._run_actions(ran.answer.actions, now_ns)
        yield ran.event
        if ran.answer.on_yes:
            self.conversation.asks(ran.answer, self.context())
        yield from self._told(self.assistant.on_tool(ran.event, now_ns, ran.answer.text), now_ns)

    def _resolved(self, answer: Answer) -> tuple[Answer, Told]:
        """An answer that runs a tool of ours says and does what the tool does."""
        for action in answer.actions:
            if isinstance(action, RunTool) and self.toolbox.owns(action.call.tool):
                context = replace(self.context(), language=answer.language)
                request = ToolRequest(Header(context.now_ns), action.call, language=answer.language)
                ran = self.toolbox.run(request, context, sure=True)
                return replace(ran.answer, intent=answer.intent), iter((self.toolbox.answered(ran.event),))
        return answer, iter(())

    def _run_actions(self, actions: tuple[Action, ...], now_ns: int, utterance_id: str = "") -> Told:
        """Carry out the actions of an answer."""
        for action in actions:
            context = self.context()
            if apply(action, context.timers, context.notes, context.memories):
                yield self._timers(now_ns)
            elif isinstance(action, SetVolume | Mute):
                level = action.level if isinstance(action, SetVolume) else self.volume.level
                self.volume = Volume(Header(now_ns), level, muted=isinstance(action, Mute) and action.muted)
                yield self.volume
            elif isinstance(action, StopSpeaking):
                yield StopSpeech(Header(now_ns), reason="asked to")
            elif isinstance(action, Ring):
                yield self._cue(cues.ring(), now_ns)
            else:
                yield from self.around.do(action, now_ns, utterance_id)

    def _timers(self, now_ns: int) -> Timers:
        return Timers(Header(now_ns), tuple(self.context().timers.timers()))

    def _cue(self, cue: Samples, now_ns: int) -> AudioChunk:
        self._count += 1
        return AudioChunk(Header(now_ns), cue, stream_id=f"{cues.CUE_STREAM}{self._count}", last=True)


def _json(slots: Mapping[str, Any]) -> str:
    return json.dumps(slots, ensure_ascii=False, default=str)
