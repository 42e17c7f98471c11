"""Turn logic of the dialogue node: which words are meant for the glasses, and what they answer. No ROS, no clock of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quark_glasses.core.dialogue.answers import Answer, CancelTimer, Ring
from quark_glasses.core.dialogue.grammar import Grammar, IntentMatch, read_sheet
from quark_glasses.core.dialogue.interpreter import Interpreter
from quark_glasses.core.dialogue.readings import agreed, relabelled
from quark_glasses.core.dialogue.skills import Skill, SkillContext, installed_skills, read_texts
from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Transcript

SECOND_NS = 1_000_000_000
SURE = 0.85  # confidence of a text that was heard well
MOSTLY = 0.7  # share of a command's words that must have been heard where two readings of the sound agree on others
NEAR = 0.95  # score from which even such a text may be a command that it is not word for word
DOUBTFUL = 0.4  # confidence (0: not known) below which what was not addressed to the glasses is no question to a model
_SILENT = ("stop", "listening", "repeat")  # answers that "say that again" does not mean


@dataclass(frozen=True)
class ConversationSettings:
    """How long the glasses keep listening without a wake phrase, in seconds.

    Attributes:
        follow_up_s: after an answer.
        listening_s: after the bare wake phrase or a tap.
        confirm_s: after a question that needs yes or no.
        answer_unknown_follow_up: whether speech in the follow-up window that is no command gets the fallback answer; off, since it
            is often meant for somebody else.
    """

    follow_up_s: float = 6.0
    listening_s: float = 8.0
    confirm_s: float = 10.0
    answer_unknown_follow_up: bool = False


class Conversation:
    """State of one conversation: the open window, a pending confirmation, the last answer, which timers were announced."""

    def __init__(
        self,
        skills: Sequence[Skill] | None = None,
        wake: WakePhrases | None = None,
        settings: ConversationSettings | None = None,
    ) -> None:
        """`skills` None takes all installed ones. Raises `InvalidInput` for templates that cannot be read."""
        self._skills = {skill.name: skill for skill in (installed_skills() if skills is None else skills)}
        self._wake = wake or WakePhrases()
        self._settings = settings or ConversationSettings()
        common = read_texts("quark_glasses", "skills", "common")
        self._grammar = Grammar.from_yaml(
            [*common, *(text for skill in self._skills.values() for text in skill.sheets())]
        )
        self._interpreter = Interpreter(self._grammar)
        self._confirm = Grammar.from_yaml([*common, *read_texts("quark_glasses", "skills", "confirm")])
        self._owner = self._owners()
        self._open_until_ns = 0
        self._pending: Answer | None = None
        self._last: Answer | None = None
        self._turn = 0
        self.talking = False  # with a model: what follows its answer is for it, without a wake phrase
        self.reading = False  # from the teleprompter: what is said without a wake phrase is for the audience
        self._announced: set[str] = set()

    def _owners(self) -> dict[str, Skill]:
        """Which skill answers which intent."""
        owners: dict[str, Skill] = {}
        for skill in self._skills.values():
            intents = {intent for text in skill.sheets() for intent in read_sheet(text).get("intents") or {}}
            for intent in intents:
                if intent in owners:
                    raise InvalidInput(
                        f"skills '{owners[intent].name}' and '{skill.name}' both answer '{intent}'", "Rename one."
                    )
                owners[intent] = skill
        return owners

    def request(self, transcript: Transcript) -> str:
        """What was said, without the wake phrase."""
        return self._request(transcript.text.strip(), transcript.language)

    @property
    def skills(self) -> tuple[Skill, ...]:
        return tuple(self._skills.values())

    def wording(self, key: str, context: SkillContext) -> str:
        """A sentence that no skill says: an excuse, a filler."""
        return self._own(key, replace(context, turn=self._turn)).text

    def asks(self, question: Answer, context: SkillContext) -> Answer:
        """The glasses ask something by themselves: yes and no are awaited."""
        return self._given(question, context)

    @property
    def last_answer(self) -> Answer | None:
        """What was said last (what "say that again" repeats)."""
        return self._last

    def said(self, answer: Answer | None) -> None:
        """This was said last, by whomever."""
        self._last = answer

    def understand(self, text: str, language: str = "") -> IntentMatch | None:
        """The intent of a request without wake phrase, or None; changes nothing."""
        return self._interpreter.match(text, language)

    def is_command(self, text: str, language: str = "") -> bool:
        """Whether a text is word for word a request of some skill."""
        match = self.understand(text, language) if text else None
        return match is not None and match.how == "exact"

    def listening(self, at_ns: int) -> bool:
        """Whether speech that starts now needs no wake phrase."""
        return at_ns < self._open_until_ns

    def finished_speaking(self, now_ns: int) -> None:
        """The answer was played to its end: the follow-up window counts from here."""
        if self._open_until_ns:
            seconds = self._settings.confirm_s if self._pending else self._settings.follow_up_s
            self._open_until_ns = now_ns + int(seconds * SECOND_NS)

    def reads_aloud(self, reading: bool) -> None:
        """The wearer begins or ends to read from the teleprompter; from its beginning on only a wake phrase is for the glasses."""
        if reading and not self.reading:
            self._open_until_ns = 0
        self.reading = reading

    def woken(self, now_ns: int) -> None:
        """A tap or a wake-word detector addressed the glasses: what is said next is for them."""
        self._open_until_ns = now_ns + int(self._settings.listening_s * SECOND_NS)

    def heard(self, transcript: Transcript, context: SkillContext, *, awake: bool = False) -> Answer | None:
        """The answer to a final transcript, or None where nothing was said to the glasses.

        `awake`: the node knows that this utterance is addressed to the glasses (tap, wake word, always-on).
        """
        text = transcript.text.strip()
        if not transcript.final or not text:
            return None
        wake = self._wake.find(text, transcript.language)
        request = wake.rest if wake else text
        context = replace(context, language=language_of(request or text, transcript.language),
                          last_answer=self._last, turn=self._turn)  # fmt: skip
        addressed = awake or wake is not None
        following = self.listening(transcript.start_ns or context.now_ns)
        if following or addressed:
            confirmed = self._confirmed(request, context, following)
            if confirmed is not None:
                return self._given(confirmed, context)
        if wake and not request:
            return self._given(self._own("listening", context), context)
        readings = transcript.alternatives if addressed or following else ()
        match = self._now(self._understood(request, replace(transcript, alternatives=readings), context), context)
        if match is None:
            open_talk = following and (self.talking or self._settings.answer_unknown_follow_up)
            known = addressed or (open_talk and not 0 < transcript.confidence < DOUBTFUL)
            return self._given(self._own("fallback", context), context) if known else None
        if addressed or following or (match.intent == "stop" and match.how == "exact"):
            self.talking = self.talking and following  # a question in between does not end the talk with the model
            return self._answered(match, context)
        return None

    def foreseen(self, text: str, language: str, context: SkillContext) -> IntentMatch | None:
        """The intent that the words so far would have now, or None; changes nothing."""
        return self._now(self.understand(text, language), replace(context, language=language or context.language))

    def due(self, context: SkillContext) -> list[Answer]:
        """Announcements of timers and alarms that are due by `context.now_ns`, each once."""
        answers: list[Answer] = []
        for timer in context.timers.timers():
            if timer.due_ns > context.now_ns or timer.id in self._announced:
                continue
            self._announced.add(timer.id)
            named = any(char.isalpha() for char in timer.label)
            language = language_of(timer.label) if named else self._last.language if self._last else context.language
            intent = "alarm_due" if timer.alarm else "timer_due"
            skill = self._skills["alarm" if timer.alarm else "timer"]
            match = IntentMatch(intent, {"label": timer.label}, language=language)
            said = skill.handle(match, replace(context, language=language, turn=self._turn))
            actions = (CancelTimer(timer.id), Ring(timer.alarm))
            answers.append(self._given(replace(said, intent=intent, actions=actions), context))
        return answers

    def _understood(self, request: str, transcript: Transcript, context: SkillContext) -> IntentMatch | None:
        """The intent of the written form, else of the words as recognised, else of another reading of the sound.

        A reading that is word for word a command is better than a text that merely sounds like one.
        """
        match = self._interpreter.match(request, context.language)
        if match is None and transcript.spoken and transcript.spoken != transcript.text:
            match = self._interpreter.match(self._request(transcript.spoken, transcript.language), context.language)
        readings = [self._request(reading, transcript.language) for reading in transcript.alternatives]
        found = [self._interpreter.match(reading, context.language) if reading else None for reading in readings]
        if match is not None and match.how == "exact":
            return relabelled(match, found, self._grammar.everyday(match.language))
        if match is not None and match.how == "wording" and not 0 < transcript.confidence < SURE:
            return match
        spoken = self._request(transcript.spoken, transcript.language) if transcript.spoken else request
        same = agreed(spoken, readings)
        well = transcript.confidence >= SURE or (same and match is not None and match.heard < MOSTLY)
        if match is not None and match.how == "sound" and match.score < NEAR and well:
            match = None  # it was heard well: what merely resembles a command is none
        return next((other for other in found if other is not None and other.how != "sound"), match)

    def _request(self, text: str, language: str) -> str:
        """A text without the wake phrase."""
        wake = self._wake.find(text, language)
        return wake.rest if wake else text

    def _confirmed(self, request: str, context: SkillContext, following: bool) -> Answer | None:
        """The answer to yes or no, if one is awaited; anything else withdraws the question."""
        pending, self._pending = self._pending, None
        if pending is None or not following or not request:
            return None
        reply = self._confirm.match(request, context.language)
        if reply is None:
            return None
        chosen = pending.on_yes if reply.intent == "yes" else pending.on_no
        return replace(chosen, intent=f"{pending.intent}_{reply.intent}") if chosen else self._own("cancelled", context)

    def _now(self, match: IntentMatch | None, context: SkillContext) -> IntentMatch | None:
        """What is meant as things are: the match, or another where it does not apply."""
        return match if match is None or self._applies(match, context) else self._instead(match, context)

    def _applies(self, match: IntentMatch, context: SkillContext) -> bool:
        """Does the request mean anything now ("later", where nothing waits)?"""
        applies = getattr(self._owner[match.intent], "applies", None)
        return applies is None or bool(applies(match, context))

    def _instead(self, match: IntentMatch, context: SkillContext) -> IntentMatch | None:
        """What the words mean where their first meaning does not apply: "read this" is about a sign where no message waits."""
        other = self._interpreter.match(match.text, context.language, without=(match.intent,))
        return other if other and other.how == "exact" and self._applies(other, context) else None

    def _answered(self, match: IntentMatch, context: SkillContext) -> Answer:
        answer = self._owner[match.intent].handle(match, context)
        return self._given(replace(answer, intent=match.intent, slots=match.slots), context)

    def _own(self, intent: str, context: SkillContext) -> Answer:
        """An answer that no sentence asks for: listening, fallback, cancelled."""
        answer = self._skills["talk"].handle(IntentMatch(intent, language=context.language), context)
        return replace(answer, intent=intent)

    def _given(self, answer: Answer, context: SkillContext) -> Answer:
        """Note what was answered and open the window for what follows."""
        self._turn += 1
        if answer.text and answer.intent not in _SILENT:
            self._last = answer
        self._pending = answer if answer.on_yes or answer.on_no else None
        settings = self._settings
        seconds = (
            settings.listening_s
            if answer.intent == "listening"
            else settings.confirm_s
            if self._pending
            else settings.follow_up_s
        )
        awaited = self._pending is not None or answer.intent == "listening"
        shut = answer.end or (self.reading and not awaited)
        self._open_until_ns = 0 if shut else context.now_ns + int(seconds * SECOND_NS)
        return answer
