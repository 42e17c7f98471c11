"""What the display shows: which of the cards, how many, and whether it is lit at all.

One table says how each card is treated. `rank` is what goes first; within a rank the higher priority, then the newer card.
The other columns say whether it is shown while the wearer talks to somebody, asked for quiet (or it is quiet hours), drives,
or crosses a road on foot; `most` how many of the kind at once; `stay` how long at most without an update of its owner, s.

    card                rank     talking quiet driving crossing holds most stay
    recording           safety   yes     yes   mark    mark     no    1    -
    payment             safety   yes     yes   no      no       yes   1    180
    call-incoming       safety   yes     yes   yes     no       yes   1    60
    navigation-moving   safety   yes     yes   yes     no       no    1    300
    notification-urgent urgent   yes     yes   no      no       no    1    -
    timer-due           asked    yes     yes   no      no       yes   1    -
    reply               asked    yes     yes   no      no       yes   1    60
    caption             asked    yes     yes   no      no       yes   2    30
    translation         asked    yes     yes   no      no       yes   2    30
    teleprompter        asked    yes     yes   no      no       yes   1    3600
    list                asked    yes     yes   no      no       yes   1    60
    price               asked    yes     yes   no      no       yes   2    60
    picture             asked    yes     yes   no      no       yes   1    60
    navigation          asked    yes     yes   no      no       no    1    300
    notification        offered  no      no    no      no       no    1    -
    timer-ending        offered  yes     yes   no      no       no    1    -
    timer               ambient  yes     yes   no      no       no    1    -
    call                ambient  yes     yes   no      no       no    1    -
    meeting             ambient  yes     yes   no      no       no    1    -
    music               ambient  no      yes   no      no       no    1    -
    status              ambient  yes     yes   no      no       no    1    -

1. At most `most_cards` are shown; while the wearer talks at most `talking_cards` and the mark of recording.
2. `safety` goes before all others whatever their priority, in the order of the table, so that a payment and the mark of
   recording always have a place. The mark lights the display wherever it is; while driving or crossing it is nothing else.
3. `ambient` cards do not light the display. They are seen beside others, for `glance_s` after the wearer taps, wakes the
   glasses or looks up, and for `change_s` after one of them appears or is about something else (not while the wearer talks or
   wants quiet), that one first. With nothing else to show the scene is empty and the display dark.
4. A notification waits while a card that `holds` is shown (the wearer is busy with it); an urgent one does not.
5. What the wearer does limits at once what is shown, and frees it `calm_s` after its end, so that doubt does not flicker.
6. A card below `asked` that has appeared keeps its place for `least_s` against others of its rank.
7. Below `urgent` no card appears more than three times in a second, nor does the display go on more often (WCAG 2.2, 2.3.1),
   but it does at once where the wearer wants to look.

The mark of recording is a STATUS card with the icon "recording", an incoming call a CALL card with the icon "phone-in".
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.quiet_hours import QuietHours
from quark_glasses.core.hud.scene import Card, CardKind, Motion, Situation

SECOND = 1_000_000_000
RECORDING_ICON = "recording"
INCOMING_ICON = "phone-in"
MOST_FLASHES = 3  # in a second
FEWEST_CARDS = 2  # a payment and the mark of recording


class Rank(IntEnum):
    """What goes first."""

    AMBIENT = 1  # good to see when the display is lit anyway
    OFFERED = 2  # comes by itself, at a good moment
    ASKED = 3  # the wearer asked for it, or waits for it
    URGENT = 4  # comes by itself, at once
    SAFETY = 5


class Case(Enum):
    """Why a card is treated unlike others of its kind."""

    PLAIN = ""
    RECORDING = "recording"
    INCOMING = "incoming"
    MOVING = "moving"
    URGENT = "urgent"
    DUE = "due"
    ENDING = "ending"


@dataclass(frozen=True)
class Rule:
    """One row of the table above."""

    name: str
    kind: CardKind
    rank: Rank
    case: Case = Case.PLAIN
    talking: bool = True
    quiet: bool = True
    driving: bool = False
    crossing: bool = False
    holds: bool = False
    most: int = 1
    stay_s: float = 0.0  # 0: until it is taken away or expires


_K, _R, _C = CardKind, Rank, Case
RULES: tuple[Rule, ...] = (
    Rule("recording", _K.STATUS, _R.SAFETY, _C.RECORDING, driving=True, crossing=True),
    Rule("payment", _K.PAYMENT, _R.SAFETY, holds=True, stay_s=180),
    Rule("call-incoming", _K.CALL, _R.SAFETY, _C.INCOMING, driving=True, holds=True, stay_s=60),
    Rule("navigation-moving", _K.NAVIGATION, _R.SAFETY, _C.MOVING, driving=True, stay_s=300),
    Rule("notification-urgent", _K.NOTIFICATION, _R.URGENT, _C.URGENT),
    Rule("timer-due", _K.TIMER, _R.ASKED, _C.DUE, holds=True),
    Rule("reply", _K.REPLY, _R.ASKED, holds=True, stay_s=60),
    Rule("caption", _K.CAPTION, _R.ASKED, holds=True, most=2, stay_s=30),
    Rule("translation", _K.TRANSLATION, _R.ASKED, holds=True, most=2, stay_s=30),
    Rule("teleprompter", _K.TELEPROMPTER, _R.ASKED, holds=True, stay_s=3600),
    Rule("list", _K.LIST, _R.ASKED, holds=True, stay_s=60),
    Rule("price", _K.PRICE, _R.ASKED, holds=True, most=2, stay_s=60),
    Rule("picture", _K.PICTURE, _R.ASKED, holds=True, stay_s=60),
    Rule("navigation", _K.NAVIGATION, _R.ASKED, stay_s=300),
    Rule("notification", _K.NOTIFICATION, _R.OFFERED, talking=False, quiet=False),
    Rule("timer-ending", _K.TIMER, _R.OFFERED, _C.ENDING),
    Rule("timer", _K.TIMER, _R.AMBIENT),
    Rule("call", _K.CALL, _R.AMBIENT),
    Rule("meeting", _K.MEETING, _R.AMBIENT),
    Rule("music", _K.MUSIC, _R.AMBIENT, talking=False),
    Rule("status", _K.STATUS, _R.AMBIENT),
)
"""The table in force; a test holds the one above against it."""

_BY_NAME = {rule.name: rule for rule in RULES}
_BY_CASE = {(rule.kind, rule.case): (place, rule) for place, rule in enumerate(RULES)}


@dataclass(frozen=True)
class AttentionPolicy:
    """Settings of `Attention`; durations in seconds. Raises `InvalidInput` where safety would have no place."""

    most_cards: int = 3
    talking_cards: int = 2  # while the wearer talks to somebody, beside the mark of recording
    glance_s: float = 5.0
    change_s: float = 4.0
    least_s: float = 1.5
    calm_s: float = 2.0
    quiet_hours: QuietHours = QuietHours()

    def __post_init__(self) -> None:
        if min(self.most_cards, self.talking_cards) < FEWEST_CARDS:
            fix = f"Allow {FEWEST_CARDS} or more, so that a payment and the mark of recording fit"
            raise InvalidInput(f"a display of {self.most_cards} cards is not enough", fix)


@dataclass(frozen=True)
class Candidate:
    """A card that wants to be shown. `order` is the place in which it came, `changes_ns` when its words change next."""

    card: Card
    order: int = 0
    case: Case = Case.PLAIN
    changes_ns: int = 0


@dataclass(frozen=True)
class Limits:
    """What the wearer does now, as far as it limits what is shown."""

    moving: bool = False
    talking: bool = False
    quiet: bool = False
    driving: bool = False
    crossing: bool = False

    @property
    def mark_only(self) -> bool:
        """Is the mark of recording to be nothing but a mark?"""
        return self.driving or self.crossing

    def allow(self, rule: Rule) -> bool:
        return not (
            (self.talking and not rule.talking)
            or (self.quiet and not rule.quiet)
            or (self.driving and not rule.driving)
            or (self.crossing and not rule.crossing)
        )


@dataclass(frozen=True)
class _Ranked:
    """A candidate with its rule and the place of the rule in the table."""

    candidate: Candidate
    rule: Rule
    place: int

    @property
    def key(self) -> tuple[int, int, int, int]:
        """Sorts the most important first."""
        place = self.place if self.rule.rank is Rank.SAFETY else 0
        return (-self.rule.rank, place, -self.candidate.card.priority, -self.candidate.order)


@dataclass
class _Flashes:
    """When something last appeared."""

    times: deque[int] = field(default_factory=lambda: deque(maxlen=MOST_FLASHES))

    def too_many(self, moments: Moments) -> bool:
        return len(self.times) == MOST_FLASHES and moments.before(self.times[0] + SECOND)


class Attention:
    """Chooses among candidates. It knows what it showed before; the same calls lead to the same choices."""

    def __init__(self, policy: AttentionPolicy | None = None) -> None:
        self.policy = policy or AttentionPolicy()
        self._situation = Situation()
        self._until: dict[str, int] = {}  # what has ended limits until then
        self._glance_until = 0
        self._change_until = 0
        self._topics: dict[str, tuple[str, str]] = {}  # what each ambient card was about
        self._fresh: dict[str, int] = {}  # which of them are new, and until when they count as such
        self._since: dict[str, int] = {}  # what is shown, and since when
        self._flashes: dict[str, _Flashes] = {}
        self._lit = _Flashes()

    def on_situation(self, situation: Situation, now_ns: int) -> None:
        """What the wearer does has changed."""
        was, becomes = _active(self._situation), _active(situation)
        for name in was - becomes:
            self._until[name] = now_ns + round(self.policy.calm_s * SECOND)
        self._situation = situation

    def glance(self, now_ns: int) -> None:
        """The wearer wants to see the display: ambient cards are shown for a while."""
        self._glance_until = max(self._glance_until, now_ns + round(self.policy.glance_s * SECOND))

    def changed(self, now_ns: int) -> None:
        """Something ambient is worth a short look, where the wearer is free to."""
        self._change_until = max(self._change_until, now_ns + round(self.policy.change_s * SECOND))

    def limits(self, moments: Moments) -> Limits:
        active = set(_active(self._situation))
        active |= {name for name, until in self._until.items() if moments.before(until)}
        if self.policy.quiet_hours.now(moments):
            active.add("quiet")
        return Limits(**dict.fromkeys(active, True))

    def choose(self, candidates: Iterable[Candidate], limits: Limits, moments: Moments) -> list[Candidate]:
        """What to show now, the most important first; empty: the display is dark."""
        known = [_ranked(candidate, limits) for candidate in candidates]
        self._watch(known, limits, moments.now_ns)
        allowed = [ranked for ranked in known if self._allowed(ranked, limits, moments)]
        if any(ranked.rule.holds for ranked in allowed):
            allowed = [
                r for r in allowed if r.rule is not _BY_NAME["notification"] or r.candidate.card.id in self._since
            ]
        chosen: list[_Ranked] = []
        if self._is_lit(allowed, limits, moments):
            chosen = self._fit(allowed, limits, moments)
        self._remember([ranked.candidate.card.id for ranked in chosen], moments.now_ns)
        for ranked in chosen:
            moments.at(ranked.candidate.changes_ns)
        return [ranked.candidate for ranked in sorted(chosen, key=lambda ranked: ranked.key)]

    def _watch(self, known: list[_Ranked], limits: Limits, now_ns: int) -> None:
        """An ambient card that is new, or about something else, is worth a look."""
        topics = {
            ranked.candidate.card.id: (ranked.candidate.card.title, ranked.candidate.card.icon)
            for ranked in known
            if ranked.rule.rank is Rank.AMBIENT and ranked.rule.kind is not CardKind.STATUS
        }
        until = now_ns + round(self.policy.change_s * SECOND)
        new = {key: until for key, topic in topics.items() if self._topics.get(key) != topic}
        self._fresh = {key: end for key, end in (self._fresh | new).items() if key in topics and now_ns < end}
        if new and not (limits.talking or limits.quiet):
            self.changed(now_ns)
        self._topics = topics

    def _allowed(self, ranked: _Ranked, limits: Limits, moments: Moments) -> bool:
        if not limits.allow(ranked.rule):
            return False
        card_id = ranked.candidate.card.id
        if ranked.rule.rank >= Rank.URGENT or card_id in self._since:
            return True
        if ranked.rule.kind is CardKind.STATUS and moments.before(self._glance_until):
            return True
        flashes = self._flashes.get(card_id)
        return flashes is None or not flashes.too_many(moments)

    def _is_lit(self, allowed: list[_Ranked], limits: Limits, moments: Moments) -> bool:
        """Is there anything to light the display for, and has it not gone on too often of late?"""
        if moments.before(self._glance_until):
            return True
        changed = moments.before(self._change_until) and not (limits.talking or limits.quiet)
        most = max((ranked.rule.rank for ranked in allowed), default=Rank.AMBIENT)
        if most is Rank.AMBIENT and not changed:
            return False
        return bool(self._since) or most >= Rank.URGENT or not self._lit.too_many(moments)

    def _fit(self, allowed: list[_Ranked], limits: Limits, moments: Moments) -> list[_Ranked]:
        """As many as there is room for, and no more of a kind than the table says."""
        least = round(self.policy.least_s * SECOND)

        def key(ranked: _Ranked) -> tuple[int, bool, bool, tuple[int, int, int, int]]:
            card_id = ranked.candidate.card.id
            since = self._since.get(card_id)
            keeps = ranked.rule.rank < Rank.ASKED and since is not None and moments.before(since + least)
            status = ranked.rule.kind is CardKind.STATUS
            fresh = moments.before(self._glance_until if status else self._fresh.get(card_id, 0))
            return (-ranked.rule.rank, not keeps, not fresh, ranked.key)

        room = self.policy.most_cards
        if limits.talking:
            recording = any(ranked.rule.case is Case.RECORDING for ranked in allowed)
            room = min(room, self.policy.talking_cards + recording)
        chosen: list[_Ranked] = []
        kinds: Counter[CardKind] = Counter()
        for ranked in sorted(allowed, key=key):
            if len(chosen) < room and kinds[ranked.rule.kind] < ranked.rule.most:
                chosen.append(ranked)
                kinds[ranked.rule.kind] += 1
        return chosen

    def _remember(self, shown: list[str], now_ns: int) -> None:
        """What is shown since when, and how often it appeared of late."""
        if shown and not self._since:
            self._lit.times.append(now_ns)
        for card_id in shown:
            if card_id not in self._since:
                self._flashes.setdefault(card_id, _Flashes()).times.append(now_ns)
        self._since = {card_id: self._since.get(card_id, now_ns) for card_id in shown}
        self._flashes = {key: f for key, f in self._flashes.items() if f.times[-1] + SECOND > now_ns}


def rule_for(card: Card, case: Case = Case.PLAIN, moving: bool = False) -> Rule:
    """The row of the table for a card."""
    return RULES[_place(card, case, moving)]


def _place(card: Card, case: Case, moving: bool) -> int:
    if card.kind is CardKind.CALL and card.icon == INCOMING_ICON:
        case = Case.INCOMING
    elif card.kind is CardKind.NAVIGATION and moving:
        case = Case.MOVING
    return _BY_CASE[card.kind, case][0]


def _ranked(candidate: Candidate, limits: Limits) -> _Ranked:
    place = _place(candidate.card, candidate.case, limits.moving)
    return _Ranked(candidate, RULES[place], place)


def _active(situation: Situation) -> set[str]:
    """The names of the `Limits` that hold."""
    holds = {
        "moving": situation.motion is not Motion.STILL,
        "driving": situation.motion is Motion.DRIVING,
        "crossing": situation.motion is Motion.CROSSING,
        "talking": situation.in_conversation,
        "quiet": situation.quiet,
    }
    return {name for name, holding in holds.items() if holding}
