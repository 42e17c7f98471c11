"""One look at what is in view: which picture is worth an engine's time, what to work on next, and when enough was seen.

Pictures come by `see`; `step` names the next piece of work of a lane, whose outcome is given back by `codes_read`, `texts_read` and so on:

    codes      the newest picture, again and again, until pictures agree on one (`core.vision.codes.vote`) or it was tried enough
    the rest   the sharpest picture of a short burst; where text alone is wanted and none was read, a later picture as well

A look may be begun before the question is final (`asked` is False): then only what is cheap is done, and nothing is told. `ask` makes it
an ordinary one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from quark_glasses.core.types import Frame, Header
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.codes.vote import Vote
from quark_glasses.core.vision.findings import DetectedCode, Detection, RecognizedText, Region, Sought, VisionResult
from quark_glasses.core.vision.gate import Burst
from quark_glasses.core.vision.legible import legible
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
from quark_glasses.core.vision.wish import Verb, Wish

BURST_NS = 300_000_000  # how long is waited for a good picture, from the first
KEPT = 6  # pictures at most
REACH = 0.08  # of the picture, from the tip of a finger to what it points at
SURE_THING = 0.5  # of the thing in the middle, for what it looks like
CODE_TRIES = 4  # pictures that are searched for codes where other things are wanted too
EARLY_TRIES = 2  # before the look is asked for
READ_TRIES = 2  # where it is about text
CODE_TRIES_SEEN = 10  # and where one was seen that is not certain yet
CODES_NS = 700_000_000  # how long a code that was seen once and would be enough keeps others from being begun
SCAN_NS, RARELY_NS = (
    2_500_000_000,
    150_000_000,
)  # a code alone, of which there is no trace: how long, and how often after the first tries
TEXT_TRIES, AGAIN_NS = 3, 500_000_000  # where nothing was read: how often, and how much later the next picture is
MOST_TEXTS, MOST_OBJECTS = 200, 20

HANDS = Sought(0)  # a step's kind: not looked for, but what else is found depends on it


class Lane(Enum):
    """Work that is done side by side with that of the other lane: reading takes about as long as all the rest."""

    GLANCE = "glance"
    READING = "reading"


def lane_of(kind: Sought) -> Lane:
    """Where a kind is looked for."""
    return Lane.READING if kind == Sought.TEXTS else Lane.GLANCE


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
    asked: bool = True  # the wearer did ask for it, in final words
    vote: Vote = field(default_factory=Vote)
    objects: tuple[SeenObject, ...] = ()
    looks: tuple[float, ...] = ()
    done: Sought = Sought(0)  # kinds that nothing more is done about
    sought: Sought = Sought(0)  # kinds that an engine worked on
    frames: int = 0

    def __post_init__(self) -> None:
        self._burst: Burst | None = None
        self._held: dict[int, Frame] = {}  # those of the burst and the newest, by stamp
        self._first_ns = self._searched_ns = (
            self._asked_ns
        ) = -1  # first picture, newest that was searched for codes, question
        self._code_tries = self._text_tries = 0
        self._pointing: Pointing | None = None
        self._hands_seen = not self.points
        self._read: tuple[Frame, float] | None = None  # the picture that the text was read in, and its sharpness
        self._lines: tuple[TextLine, ...] = ()
        self._seen: Counter[tuple[str, str]] = Counter()
        self._codes: dict[tuple[str, str], tuple[Code, tuple[int, ...]]] = {}  # and the height and width of its picture
        self._accepted: dict[tuple[str, str], int] = {}

    def ask(self, wish: Wish, now_ns: int) -> None:
        """What was begun early is asked for; what was found of it stays."""
        self.wish, self.asked, self._asked_ns = wish, True, now_ns

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
        if not self.asked:
            return False
        if not self.wanted:  # somebody else looks at the picture
            return self.chosen
        if self.found & self.wish.enough:
            return True
        return not self._left and (self._hands_seen or self.wanted == Sought.CODES)

    @property
    def texts(self) -> tuple[TextLine, ...]:
        """Lines in reading order; those that a finger points at, where one does and there are any. Other nodes get them all."""
        if self._pointing is None or self.wish.verb == Verb.FIND or self._read is None:
            return self._lines
        height, width = self._read[0].pixels.shape[:2]
        left, top, right, bottom = box_of(looked_at(self._pointing))
        middles = [from_px(line.corners, width, height).middle for line in self._lines]
        near = zip(self._lines, middles, strict=True)
        return tuple(line for line, (x, y) in near if left <= x <= right and top <= y <= bottom) or self._lines

    @property
    def legible(self) -> list[TextLine]:
        """Those of the lines that are worth saying, as `texts` has them."""
        frame = self.described
        if frame is None:
            return legible(self.texts)
        height, width = frame.pixels.shape[:2]
        return legible(self.texts, [_scaled(code, width / of[1], height / of[0]) for code, of in self._codes.values()])

    @property
    def _left(self) -> Sought:
        return self.wanted & ~self.done

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

    def step(self, lane: Lane) -> Step | None:
        """What to work on now in a lane; None: wait for pictures or the other lane, or `finished`."""
        if not self._held or self.finished:
            return None
        if lane is Lane.READING:
            reads = self.asked and self.chosen and self._left & Sought.TEXTS and not self._code_may_do
            return Step(Sought.TEXTS, self._best()) if reads else None
        newest_ns = max(self._held)
        if self._left & Sought.CODES and newest_ns >= self._searched_ns + self._rest_ns and self._may_search:
            self._searched_ns = newest_ns
            return Step(Sought.CODES, self._held[newest_ns])
        if not (self.asked and self.chosen) or self.wanted == Sought.CODES or self._code_may_do:
            return None
        if not self._hands_seen:
            return Step(HANDS, self._best())
        for kind in (Sought.OBJECTS, Sought.LOOKS):
            if self._left & kind:
                frame, thing = self._described()[0], self._thing()
                meant = looked_at(self._pointing, thing)
                return Step(kind, frame, meant, outline=self._pointing is None and thing is None)
        return None

    @property
    def _may_search(self) -> bool:
        """Early there are only a few searches, for the recogniser works on the last words just then."""
        few = 0 if self.wish.reads else EARLY_TRIES + 2 * bool(self._seen)
        return self.asked or self._code_tries < few

    @property
    def _code_may_do(self) -> bool:
        """Was a code seen that would be enough, were it only certain?"""
        early = max(self._held) - self._first_ns < CODES_NS
        return early and bool(self._left & Sought.CODES & self.wish.enough) and bool(self._seen)

    @property
    def _rest_ns(self) -> int:
        """From one search for codes to the next: pictures without a trace of one are not all searched for ever."""
        return RARELY_NS if self._code_tries > CODE_TRIES and not self._seen else 1

    def codes_read(self, step: Step, codes: Sequence[Code]) -> None:
        """What the reader of codes found in a picture."""
        self.sought |= Sought.CODES
        self._code_tries += 1
        for code in codes:
            key = (code.format, code.text)
            self._seen[key] += 1
            self._codes[key] = code, step.frame.pixels.shape
        for code in self.vote.see(codes):
            self._accepted[code.format, code.text] = max(2, self._seen[code.format, code.text])
        if self._accepted or self._searched_enough(step.frame.header.stamp_ns):
            self.done |= Sought.CODES

    def texts_read(self, step: Step, lines: Sequence[TextLine]) -> None:
        """What the reader of text found in a picture; `lines` are in reading order."""
        self.sought |= Sought.TEXTS
        self._text_tries += 1
        self._read = step.frame, self._sharpness_of(step.frame)
        self._lines = tuple(lines[:MOST_TEXTS])
        again = self.wish.reads or self.wanted == Sought.TEXTS
        if self.legible or self._accepted or self._text_tries >= TEXT_TRIES or not again:
            self.done |= Sought.TEXTS
            if self._was_read:
                self.done |= Sought.CODES
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
            DetectedCode(code.format, code.text, self._accepted.get(key, 1), from_px(code.corners, of[1], of[0]))
            for key, (code, of) in self._codes.items()
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

    def _searched_enough(self, now_ns: int) -> bool:
        """Were so many pictures searched for codes, or so long, that none will come?"""
        if self.wanted == Sought.CODES:
            return self.asked and not self._seen and now_ns - max(self._first_ns, self._asked_ns) >= SCAN_NS
        few, many = (READ_TRIES, CODE_TRIES) if self.wish.reads else (CODE_TRIES, CODE_TRIES_SEEN)
        return self.asked and (self._code_tries >= (many if self._seen else few) or self._was_read)

    @property
    def _was_read(self) -> bool:
        """Is it about text, and is there some? Then one search for codes was enough."""
        return self.wish.reads and bool(self._code_tries) and Sought.TEXTS in self.done and bool(self.legible)

    @property
    def found(self) -> Sought:
        """What something was found of."""
        found: Mapping[Sought, object] = {
            Sought.CODES: self._accepted, Sought.TEXTS: self.texts, Sought.OBJECTS: self.objects,
            Sought.LOOKS: self.looks,
        }  # fmt: skip
        return Sought(sum(kind for kind, what in found.items() if what))


def _scaled(code: Code, wide: float, high: float) -> Code:
    """The code as it stands in a picture of another size."""
    one, two, three, four = ((x * wide, y * high) for x, y in code.corners)
    return replace(code, corners=(one, two, three, four))


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
