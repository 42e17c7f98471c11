"""The answer to one wish about what is in view: by what engines here find, and by the model where that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from quark_glasses.core.errors import DeadlineExceeded, DeviceUnavailable, GlassesError
from quark_glasses.core.types import ChatMessage, Frame, ToolRequest
from quark_glasses.core.vision import look_ask
from quark_glasses.core.vision.look import Look
from quark_glasses.core.vision.look_answer import Aloud, said_of, trouble
from quark_glasses.core.vision.look_picture import small_jpeg
from quark_glasses.core.vision.look_said import quoted, whole
from quark_glasses.core.vision.look_words import words
from quark_glasses.core.vision.signs import in_other_words
from quark_glasses.core.vision.wish import Verb
from quark_glasses.ros.actions import Call
from quark_glasses.ros.looking import Looking
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.questions import Questions, Told

LONGEST_ANSWER = 600  # characters of what a model says
LOCAL = "glasses"  # tier


@dataclass(eq=False)
class Task:
    """One wish and how far it is."""

    request: ToolRequest
    look: Look
    until_ns: int
    call: Call | None = None  # who asked by the action
    given: list[Frame] | None = None  # pictures to look at in place of the camera's
    asking: bool = False  # the model was asked
    seen: bool = False  # the look is over

    @property
    def verb(self) -> Verb:
        return self.look.wish.verb

    @property
    def target(self) -> str:
        """The language to translate into."""
        wish = self.look.wish
        return look_ask.target([line.text for line in self.look.legible], wish.to, wish.language)


@dataclass(frozen=True)
class Outcome:
    """What is said, in which language, who found it, and the error if it is one."""

    said: str
    language: str
    tier: str = LOCAL
    error: GlassesError | None = None


class Answering:
    """One task at a time; made in `configure`. `done` of `begin` follows once, unless it is stopped."""

    def __init__(self, node: GlassesNode, looking: Looking, model: Questions, *, ask_model: bool) -> None:
        self._node, self._looking, self._model, self._ask_model = node, looking, model, ask_model
        self.aloud = Aloud()

    def begin(self, task: Task, done: Callable[[Task, Outcome], None]) -> None:
        """Look, and answer."""
        self._done = done
        self._looking.begin(
            task.look, task.until_ns, task.request.utterance_id, partial(self._seen, task),
            chosen=partial(self._chosen, task), given=task.given,
        )  # fmt: skip

    def stop(self) -> None:
        self._looking.stop()
        self._model.drop()

    def _chosen(self, task: Task) -> None:
        """There is a good picture: a model that sees may answer sooner, and better, than what is found here."""
        frame, wish = task.look.described, task.look.wish
        if wish.verb == Verb.WHAT and self._ask_model and frame is not None:
            picture = small_jpeg(frame, look_ask.LONGEST)
            self._ask(task, look_ask.about_picture(picture, wish.question, wish.language))

    def _seen(self, task: Task, error: GlassesError | None, key: str) -> None:
        """The look is over."""
        task.seen = True
        if error is not None:
            self._fail(task, error, key)
        elif task.asking:
            return  # the model answers, or fails, by the same deadline
        elif task.verb == Verb.TRANSLATE and task.look.legible:
            self._translate(task)
        else:
            self._conclude(task)

    def _translate(self, task: Task) -> None:
        """A sign that everybody knows is translated here, all else by the model."""
        known, all_of_it = in_other_words([line.text for line in task.look.legible], task.target)
        if all_of_it:
            self._done(task, Outcome(known, task.target))
        else:
            self._ask(task, look_ask.for_translation(whole(task.look.legible), task.target))

    def _ask(self, task: Task, messages: tuple[ChatMessage, ...]) -> None:
        """Let the model answer in the time that is left."""
        task.asking = True
        call = task.call
        self._model.ask(
            messages, utterance_id=task.request.utterance_id, language=task.look.wish.language,
            total_ns=max(1, task.until_ns - self._node.now_ns()), max_tokens=look_ask.MOST_TOKENS,
            done=partial(self._told, task), so_far=lambda text: call.feedback(text=text) if call is not None else None,
        )  # fmt: skip

    def _told(self, task: Task, what: Told | GlassesError) -> None:
        """The model answered, or could not: then there is what was found here."""
        task.asking = False
        translates, language = task.verb == Verb.TRANSLATE, task.look.wish.language
        if isinstance(what, Told):
            self._node.health.ok("model", what.tier)
            said = quoted(what.text, LONGEST_ANSWER)
            self._done(task, Outcome(said, task.target if translates else language, what.tier))
            return
        self._node.health.warn("model", str(what))
        if translates:
            late = isinstance(what, DeadlineExceeded)
            known, _ = in_other_words([line.text for line in task.look.legible], task.target)
            some = words("some_words", language, text=known) if known else ""
            self._conclude(task, words("slow_model" if late else "no_model", language) + some)
        elif task.seen:
            self._conclude(task)

    def _conclude(self, task: Task, before: str = "") -> None:
        """Answer with what was found."""
        look, error = task.look, self._looking.error
        if not look.sought & look.wish.needs and error is not None:
            self._fail(task, error, "no_engine")
            return
        if look.described is None:
            self._fail(
                task, DeviceUnavailable("no picture came in time", "Look at the health of the camera"), "no_picture"
            )
            return
        said = said_of(look, self.aloud, self._node.now_ns())
        language = look.wish.language
        self._done(task, Outcome(before + said if said else words(trouble(look), language), language))

    def _fail(self, task: Task, error: GlassesError, key: str) -> None:
        language = task.look.wish.language
        self._done(task, Outcome(words(key, language), language, error=error))
