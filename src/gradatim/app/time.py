"""Actions on working time: sessions computed from the log, and corrections entered by hand."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta

from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.rules import catalogue, sessions
from gradatim.rules.plan.budget import WeekTime, monday, weeks
from gradatim.rules.sessions import LAB, OTHER, SKILL, Correction, Session, Work

WEEKS = 8  # shown by default
EARLIEST = date(2000, 1, 1)
LONGEST_NOTE = 200  # characters


class TimeActions(Context):
    """No timer: sessions are computed from the evidence."""

    def record_activity(self, activity: str = "") -> None:
        """Records that the learner is active, at most once every few minutes."""
        known = catalogue.activity(self.pack, activity) is not None
        if sessions.adds_activity(self.evidence(), self.now()):
            self._record("active", activity if known else "", {})

    def weeks(self, count: int = WEEKS) -> list[WeekTime]:
        """Minutes worked and planned in this week and earlier ones, newest first."""
        return weeks(self.evidence(), None, self.today(), count)

    def sessions(self) -> list[Session]:
        """This week's sessions, oldest first, without corrections."""
        start = datetime.combine(monday(self.today()), time.min).astimezone(UTC)
        return [one for one in sessions.sessions(self.evidence(), start) if one.end > start]

    def add_time(self, day: date, minutes: float, work: Work = (OTHER, ""), note: str = "") -> None:
        """Records work that left no trace. RequestError if the day gets longer than 24 hours or is
        in the future, and for an unknown lab or skill, here and in `remove_time`."""
        self._check(day, minutes, work)
        available = sessions.MAX_DAY_MINUTES - self._minutes(day, None)
        if minutes > available:
            what = f"{day} already has {_minutes_text(sessions.MAX_DAY_MINUTES - available)}"
            raise RequestError(what, do=f"add at most {_minutes_text(available)}")
        self._save(Correction(day, minutes, work, note))

    def remove_time(
        self, day: date, minutes: float | None, work: Work = (OTHER, ""), note: str = ""
    ) -> float:
        """Removes minutes from a day, by default all; returns how many."""
        recorded = self._minutes(day, None if work[0] == OTHER else work)
        removed = recorded if minutes is None else minutes
        if not recorded:
            of = f" for '{work[1]}'" if work[1] else ""
            raise RequestError(
                f"no time is recorded on {day}{of}", do="gradatim time lists your time"
            )
        self._check(day, removed, work)
        if removed > recorded + 1:  # allows for rounding
            raise RequestError(
                f"{day} has only {_minutes_text(recorded)}", do="remove at most that"
            )
        self._save(Correction(day, -min(removed, recorded), work, note))
        return removed

    def _check(self, day: date, minutes: float, work: Work) -> None:
        if not EARLIEST <= day <= self.today():
            raise RequestError(f"you cannot change {day}", do="choose a day up to today")
        if not (math.isfinite(minutes) and 0 < minutes <= sessions.MAX_DAY_MINUTES):
            what = f"a day cannot have {minutes:g} minutes"
            raise RequestError(what, do=f"choose between 1 and {sessions.MAX_DAY_MINUTES} minutes")
        if work[0] == LAB and work[1] not in self.pack.labs:
            raise RequestError(f"there is no lab '{work[1]}'", do="gradatim labs lists them")
        if work[0] == SKILL:
            self._check_skill(work[1])

    def _minutes(self, day: date, work: Work | None) -> float:
        """Minutes of a day, or of one kind of work on it."""
        known = sessions.ledger(self.evidence(), None, day - timedelta(days=1))
        return sessions.minutes(known, day) if work is None else known.get(day, {}).get(work, 0.0)

    def _save(self, correction: Correction) -> None:
        correction = Correction(
            correction.day,
            correction.minutes,
            correction.work,
            correction.note.strip()[:LONGEST_NOTE],
        )
        self._record("time", correction.work[1], sessions.correction_data(correction))


def _minutes_text(minutes: float) -> str:
    return f"{minutes:.0f} min"
