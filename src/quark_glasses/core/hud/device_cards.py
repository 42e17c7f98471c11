"""The cards of the device itself: the status line and the timers."""

from __future__ import annotations

import math
from collections.abc import Iterable

from quark_glasses.core.hud.attention import RECORDING_ICON, Candidate, Case, Limits
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.phrases import clock, count_down, phrase, waiting_messages
from quark_glasses.core.hud.scene import Card, CardKind, CardRow
from quark_glasses.core.hud.shelf import STATUS, TIMER
from quark_glasses.core.types import Battery, Timer

SECOND = 1_000_000_000
MINUTE = 60 * SECOND
PRIORITY = {STATUS: 10, TIMER: 30}
DUE_PRIORITY = 70
LOW_CHARGE = (0.2, 0.1, 0.05)  # falling to one of these is worth a look


class Status:
    """The time, and what is to be known about the glasses."""

    def __init__(self, language: str, utc_offset_s: int) -> None:
        self._language = language
        self._utc_offset_s = utc_offset_s
        self._battery: Battery | None = None
        self.recording = False

    def on_battery(self, battery: Battery) -> bool:
        """Whether the change is worth a look: the charge is low, or charging began or ended."""
        before, self._battery = self._battery, battery
        charging = before is not None and before.charging is not battery.charging
        return charging or _steps_down(battery) > _steps_down(before)

    def candidate(self, tier: str, waiting: int, limits: Limits, moments: Moments) -> Candidate:
        """The line; while it may only be the mark of recording, nothing but that."""
        icon = RECORDING_ICON if self.recording else ""
        case = Case.RECORDING if self.recording else Case.PLAIN
        if self.recording and limits.mark_only:
            mark = phrase(RECORDING_ICON, self._language)
            return Candidate(Card(STATUS, CardKind.STATUS, mark, language=self._language, icon=icon), case=case)
        rows = self._rows(tier, waiting, limits.quiet)
        text = " · ".join(self._words(row, waiting) for row in rows)
        local = moments.now_ns + self._utc_offset_s * SECOND
        title = clock(moments.now_ns, self._utc_offset_s)
        card = Card(STATUS, CardKind.STATUS, title, text, priority=PRIORITY[STATUS], icon=icon, rows=rows)
        return Candidate(card, case=case, changes_ns=moments.now_ns + MINUTE - local % MINUTE)

    def _rows(self, tier: str, waiting: int, quiet: bool) -> tuple[CardRow, ...]:
        """Name and value of each state; the renderer knows signs for them."""
        rows = []
        if self._battery is not None and (charge := _charge(self._battery)) is not None:
            rows.append(CardRow("battery", f"{round(100 * charge)}%{'+' if self._battery.charging else ''}"))
        if tier:
            rows.append(CardRow("tier", tier))
        if waiting:
            rows.append(CardRow("message", str(waiting)))
        if quiet:
            rows.append(CardRow("quiet", "quiet"))
        return tuple(rows)

    def _words(self, row: CardRow, waiting: int) -> str:
        return (
            waiting_messages(waiting, self._language) if row.label == "message" else phrase(row.value, self._language)
        )


class TimerCards:
    """The timer that is due or next to be, and how many more run."""

    def __init__(self, language: str, utc_offset_s: int, due_s: float, ending_s: float) -> None:
        self._language = language
        self._utc_offset_s = utc_offset_s
        self._due_ns = round(due_s * SECOND)
        self._ending_ns = round(ending_s * SECOND)
        self._timers: tuple[Timer, ...] = ()

    def on_timers(self, timers: Iterable[Timer], now_ns: int) -> None:
        """All that run. One that has just gone off may be missing: it stays for a while."""
        running = {timer.id: timer for timer in self._timers if timer.due_ns <= now_ns < timer.due_ns + self._due_ns}
        running |= {timer.id: timer for timer in timers}
        self._timers = tuple(sorted(running.values(), key=lambda timer: (timer.due_ns, timer.id)))

    def candidates(self, moments: Moments) -> list[Candidate]:
        alive = [timer for timer in self._timers if moments.before(timer.due_ns + self._due_ns)]
        if not alive:
            return []
        timer, language = alive[0], self._language
        title = timer.label or phrase("alarm" if timer.alarm else "timer", language)
        if len(alive) > 1:
            title += f" (+{len(alive) - 1})"
        if not moments.before(timer.due_ns):
            text = phrase("time is up", language)
            return [Candidate(Card(TIMER, CardKind.TIMER, title, text, language, DUE_PRIORITY), case=Case.DUE)]
        if timer.alarm:
            text = clock(timer.due_ns, self._utc_offset_s)
            return [Candidate(Card(TIMER, CardKind.TIMER, title, text, language, PRIORITY[TIMER], icon="alarm"))]
        left = timer.due_ns - moments.now_ns
        ending = not moments.before(timer.due_ns - self._ending_ns)
        card = Card(TIMER, CardKind.TIMER, title, count_down(left), language, PRIORITY[TIMER])
        next_second = moments.now_ns + (left - 1) % SECOND + 1
        return [Candidate(card, case=Case.ENDING if ending else Case.PLAIN, changes_ns=next_second)]


def _charge(battery: Battery) -> float | None:
    """0 to 1, where it is known."""
    if not battery.present or math.isnan(battery.percentage):
        return None
    return min(1.0, max(0.0, battery.percentage))


def _steps_down(battery: Battery | None) -> int:
    """How many of the low charges it has reached."""
    charge = _charge(battery) if battery is not None else None
    return 0 if charge is None else sum(charge <= low for low in LOW_CHARGE)
