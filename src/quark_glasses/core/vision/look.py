"""One look at what is in view: which picture is worth an engine's time, what to work on next, and when enough was seen.

Pictures come by `see`; `step` names the next piece of work, whose outcome is given back by `codes_read`, `texts_read` and so on:

    codes      the newest picture, again and again, until pictures agree on one (`core.vision.codes.vote`) or it was tried enough
    the rest   the sharpest picture of a short burst; where text alone is wanted and none was read, a later picture as well
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.told import arguments
from quark_glasses.core.types import Frame, Header, ToolRequest
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.codes.vote import Vote
from quark_glasses.core.vision.findings import DetectedCode, Detection, RecognizedText, Region, Sought, VisionResult
from quark_glasses.core.vision.gate import Burst
from quark_glasses.core.vision.look_picture import grey
from quark_glasses.core.vision.region import (
    MIDDLE,
    Point,
    Pointing,
    box_of,
    central_first,
    from_px,
    looked_at,
    of_box,
    pointing,
)
from quark_glasses.core.vision.seen import SeenHand, SeenObject, TextLine

BURST_NS = 300_000_000  # how long is waited for a good picture, from the first
KEPT = 6  # pictures at most
REACH = 0.08  # of the picture, from the tip of a finger to what it points at
SURE_THING = 0.5  # of the thing in the middle, for what it looks like
CODE_TRIES = 4  # pictures that are searched for codes where other things are wanted too
CODE_TRIES_SEEN = 10  # and where one was seen that is not certain yet
CODES_NS = 700_000_000  # and how long that may take, from the first picture, before the rest is begun
TEXT_TRIES, AGAIN_NS = 3, 500_000_000  # where nothing was read: how often, and how much later the next picture is
MOST_TEXTS, MOST_OBJECTS, MOST_QUESTION = 200, 20, 500

HANDS = Sought(0)  # a step's kind: not looked for, but what else is found depends on it
_NAMES = {"objects": Sought.OBJECTS, "codes": Sought.CODES, "texts": Sought.TEXTS, "looks": Sought.LOOKS}
EVERYTHING = Sought.CODES | Sought.TEXTS | Sought.OBJECTS


class Verb(StrEnum):
    """The tools, each `vision.<verb>`."""

    FIND = "find"
    WHAT = "what"
    READ = "read"
    TRANSLATE = "translate"
    SCAN = "scan"


_WANT = {
    Verb.WHAT: EVERYTHING, Verb.READ: Sought.TEXTS, Verb.TRANSLATE: Sought.TEXTS, Verb.SCAN: Sought.CODES,
}  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """What is asked for. `enough` ends the look as soon as one of these is found; `to` is a language, "" the wearer's."""

    verb: Verb
    want: Sought
    language: str
    enough: Sought = Sought(0)
    question: str = ""
    to: str = ""
    more: bool = False


def wish_of(request: ToolRequest) -> Wish | None:
    """The wish behind a call of a tool `vision.*`; None for tools of others; raises `InvalidInput`."""
    owner, _, name = request.call.tool.partition(".")
    if owner != "vision":
        return None
    if name not in set(Verb):
        raise InvalidInput(f"there is no tool {request.call.tool}", f"There are: {', '.join(Verb)}")
    given, verb = arguments(request), Verb(name)
    language = "zh" if request.language.startswith("zh") else "en"
    wish = Wish(verb, _WANT.get(verb, Sought(0)), language)
    if verb == Verb.FIND:
        wish = replace(
            wish, want=_sought(given.get("want", ["codes", "texts"])), enough=_sought(given.get("enough", []))
        )
    to = str(given.get("to", ""))[:35]
    question = str(given.get("question", ""))[:MOST_QUESTION]
    return replace(wish, question=question, to=to, more=given.get("more") is True)


def _sought(names: object) -> Sought:
    """Raises `InvalidInput` for what cannot be looked for."""
    found = Sought(0)
    for name in names if isinstance(names, list) else [names]:
        if not isinstance(name, str) or name not in _NAMES:
            raise InvalidInput(f"nobody can look for {name!r}", f"Ask for some of: {', '.join(_NAMES)}")
        found |= _NAMES[name]
    return found


@dataclass(frozen=True, eq=False)
class Step:
    """The next piece of work: look for one of the kinds in a picture.

    `region` is what the wearer means; where no known thing is there and nobody points, `outline` says to look how far it reaches.
    """

    kind: Sought
    frame: Frame
    region: Region = Region()
    outline: bool = False


@dataclass
class Look:
    """See the module. `able` are the kinds that there are engines for; pictures before `from_ns` are of another look."""

    wish: Wish
    able: Sought
    from_ns: int
    points: bool = False  # there is an engine that sees hands
    vote: Vote = field(default_factory=Vote)
    texts: tuple[TextLine, ...] = ()  # in reading order
    objects: tuple[SeenObject, ...] = ()
    looks: tuple[float, ...] = ()
    done: Sought = Sought(0)  # kinds that nothing more is done about
    sought: Sought = Sought(0)  # kinds that an engine worked on
    frames: int = 0

    def __post_init__(self) -> None:
        self.done = ~self.wish.want | ~self.able
        self._burst: Burst | None = None
        self._held: dict[int, Frame] = {}  # those of the burst and the newest, by stamp
        self._first_ns = self._searched_ns = -1  # the first picture, and the newest that was searched for codes
        self._code_tries = self._text_tries = 0
        self._pointing: Pointing | None = None
        self._hands_seen = not self.points or self.wish.verb == Verb.SCAN
        self._read: tuple[Frame, float] | None = None  # the picture that the text was read in, and its sharpness
        self._seen: Counter[tuple[str, str]] = Counter()
        self._codes: dict[tuple[str, str], Code] = {}
        self._accepted: dict[tuple[str, str], int] = {}

    @property
    def wanted(self) -> Sought:
        """What is looked for, as far as there are engines."""
        return self.wish.want & self.able

    @property
    def point(self) -> Point:
        """What the wearer means, as fractions of the picture: where a finger points to, else the middle."""
        return self._pointing.ahead(REACH) if self._pointing is not None else MIDDLE

    @property
    def first_ns(self) -> int:
        """When the first picture was taken; -1: none came yet."""
        return self._first_ns

    @property
    def described(self) -> Frame | None:
        """The picture that the text was read in, or the best so far."""
        return self._described()[0] if self._held or self._read else None

    @property
    def sharpness(self) -> float:
        """Of that picture, 0..1."""
        return self._described()[1] if self._held or self._read else 0.0

    @property
    def chosen(self) -> bool:
        """Is there a picture that is worth being looked at closely?"""
        return self._burst is not None and self._burst.enough(max(self._held))

    @property
    def finished(self) -> bool:
        """Was all that is wanted looked for, or enough of it found?"""
        if not self.wanted:  # somebody else looks at the picture
            return self.chosen
        return self.wanted & ~self.done == Sought(0) or bool(self.found & self.wish.enough)

    def see(self, frame: Frame) -> None:
        """The next picture."""
        stamp_ns = frame.header.stamp_ns
        if stamp_ns < self.from_ns:
            return
        self.frames += 1
        self._first_ns = stamp_ns if self._first_ns < 0 else self._first_ns
        if self._burst is None:
            self._burst = Burst(stamp_ns + BURST_NS, most=KEPT)
        self._burst.add(grey(frame), stamp_ns)
        self._held[stamp_ns] = frame
        kept = {taken.stamp_ns for taken in self._burst.best_first()} | {stamp_ns}
        self._held = {at: held for at, held in self._held.items() if at in kept}

    def step(self) -> Step | None:
        """What to work on now; None: wait for pictures, or `finished`."""
        if not self._held or self.finished:
            return None
        left = self.wanted & ~self.done
        newest_ns = max(self._held)
        if left & Sought.CODES and newest_ns > self._searched_ns:
            self._searched_ns = newest_ns
            return Step(Sought.CODES, self._held[newest_ns])
        if not self.chosen or (left & Sought.CODES and newest_ns - self._first_ns < CODES_NS):
            return None
        if not self._hands_seen:
            return Step(HANDS, self._best())
        for kind in (Sought.TEXTS, Sought.OBJECTS, Sought.LOOKS):
            if left & kind:
                frame, thing = self._best() if kind == Sought.TEXTS else self._described()[0], self._thing()
                meant = looked_at(self._pointing, thing)
                return Step(kind, frame, meant, outline=self._pointing is None and thing is None)
        return None

    def codes_read(self, step: Step, codes: Sequence[Code]) -> None:
        """What the reader of codes found in a picture."""
        self.sought |= Sought.CODES
        self._code_tries += 1
        for code in codes:
            key = (code.format, code.text)
            self._seen[key] += 1
            self._codes[key] = code
        for code in self.vote.see(codes):
            self._accepted[code.format, code.text] = max(2, self._seen[code.format, code.text])
        alone = self.wanted == Sought.CODES
        tries = CODE_TRIES_SEEN if self._seen else CODE_TRIES
        if self._accepted or (not alone and self._code_tries >= tries):
            self.done |= Sought.CODES

    def texts_read(self, step: Step, lines: Sequence[TextLine]) -> None:
        """What the reader of text found in a picture; `lines` are in reading order."""
        self.sought |= Sought.TEXTS
        self._text_tries += 1
        self._read = step.frame, self._sharpness_of(step.frame)
        self.texts = tuple(self._pointed_at(lines, step.frame)[:MOST_TEXTS])
        if self.texts or self._text_tries >= TEXT_TRIES or self.wanted != Sought.TEXTS:
            self.done |= Sought.TEXTS
        else:  # the wearer may come closer: other pictures
            self._burst, self._held = None, {}
            self.from_ns = step.frame.header.stamp_ns + AGAIN_NS

    def hands_seen(self, step: Step, hands: Sequence[SeenHand]) -> None:
        """Does a hand point at something? Then that is meant, and not the middle."""
        self._hands_seen = True
        height, width = step.frame.pixels.shape[:2]
        for hand in hands:
            found = pointing([(x / width, y / height) for x, y in hand.landmarks])
            self._pointing = self._pointing or found

    def objects_seen(self, step: Step, objects: Sequence[SeenObject]) -> None:
        self.sought |= Sought.OBJECTS
        self.done |= Sought.OBJECTS
        self.objects = tuple(objects[:MOST_OBJECTS])

    def looks_measured(self, step: Step, looks: Sequence[float]) -> None:
        self.sought |= Sought.LOOKS
        self.done |= Sought.LOOKS
        self.looks = tuple(looks)

    def gave_up(self, kind: Sought) -> None:
        """The engine of a kind does not work."""
        self.done |= kind
        self._hands_seen |= kind == HANDS

    def result(self, header: Header, utterance_id: str, request_id: str, looks_model: str = "") -> VisionResult:
        """All that was found; regions are fractions of the picture. `header` stands where there is no picture."""
        frame = self.described
        width, height = (frame.pixels.shape[1], frame.pixels.shape[0]) if frame is not None else (1, 1)
        codes = [
            DetectedCode(code.format, code.text, self._accepted.get(key, 1), from_px(code.corners, width, height))
            for key, code in self._codes.items()
        ]
        sure = central_first((code for code in codes if code.agreeing > 1), self.point)
        return VisionResult(
            frame.header if frame is not None else header, utterance_id, request_id, self.sought, self.frames,
            self.sharpness,
            tuple(_detection(each, width, height) for each in self.objects),
            (*sure, *central_first((code for code in codes if code.agreeing == 1), self.point)),
            tuple(_text(line, width, height) for line in self.texts),
            self.looks, looks_model if self.looks else "",
        )  # fmt: skip

    def _best(self) -> Frame:
        """The best picture of the burst."""
        assert self._burst is not None
        return self._held[self._burst.best_first()[0].stamp_ns]

    def _described(self) -> tuple[Frame, float]:
        if self._read is not None:
            return self._read
        best = self._best()
        return best, self._sharpness_of(best)

    def _sharpness_of(self, frame: Frame) -> float:
        taken = self._burst.best_first() if self._burst is not None else ()
        return next((each.gauge.sharpness for each in taken if each.stamp_ns == frame.header.stamp_ns), 0.0)

    def _thing(self) -> Region | None:
        """The most central thing that was seen."""
        frame = self._described()[0]
        height, width = frame.pixels.shape[:2]
        things = [_detection(each, width, height) for each in self.objects if each.confidence >= SURE_THING]
        return central_first(things)[0].region if things else None

    def _pointed_at(self, lines: Sequence[TextLine], frame: Frame) -> Sequence[TextLine]:
        """The lines that a finger points at, where one does and there are any; other nodes get them all."""
        if self._pointing is None or self.wish.verb == Verb.FIND:
            return lines
        height, width = frame.pixels.shape[:2]
        left, top, right, bottom = box_of(looked_at(self._pointing))
        middles = [from_px(line.corners, width, height).middle for line in lines]
        near = [line for line, (x, y) in zip(lines, middles, strict=True) if left <= x <= right and top <= y <= bottom]
        return near or lines

    @property
    def found(self) -> Sought:
        """What something was found of."""
        found: Mapping[Sought, object] = {
            Sought.CODES: self._accepted, Sought.TEXTS: self.texts, Sought.OBJECTS: self.objects,
            Sought.LOOKS: self.looks,
        }  # fmt: skip
        return Sought(sum(kind for kind, what in found.items() if what))


def _detection(seen: SeenObject, width: int, height: int) -> Detection:
    box = (seen.left / width, seen.top / height, seen.right / width, seen.bottom / height)
    return Detection(seen.label, seen.confidence, of_box(box))


def _text(line: TextLine, width: int, height: int) -> RecognizedText:
    return RecognizedText(line.text, language_of(line.text), line.confidence, from_px(line.corners, width, height))


def language_of(text: str) -> str:
    """By its signs: "zh", "en", or "" where it has no letters."""
    if any("\u3400" <= sign <= "\u9fff" for sign in text):
        return "zh"
    return "en" if any("a" <= sign <= "z" for sign in text.lower()) else ""
