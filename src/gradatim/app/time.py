"""Verbs about time: what was worked, found in the log, and corrections by hand."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta

from gradatim.app.context import Ground
from gradatim.errors import RequestError
from gradatim.rules import sessions
from gradatim.rules.plan.budget import WeekTime, monday, weeks
from gradatim.rules.sessions import LAB, OTHER, SKILL, Entry, Session, Work

WEEKS = 8  # that a face shows
EARLIEST = date(2000, 1, 1)
LONGEST_NOTE = 200  # characters


class Timed(Ground):
    """Nothing is started or stopped by hand: sessions are read off what was done."""

    def stir(self, lab_id: str = "") -> None:
        """Keeps that somebody is at work, at most once in a few minutes; on a lab, chapter or
        exercise, if it is one of the pack."""
        pack = self.pack
        known = lab_id in pack.labs or lab_id in pack.exercises or lab_id in pack.chapter_heads
        if sessions.stirring(self.evidence(), self.now()):
            self._append("active", lab_id if known else "", {})

    def weeks(self, count: int = WEEKS) -> list[WeekTime]:
        """Minutes of work beside the plan's, for this week and those before it, newest first."""
        return weeks(self.evidence(), None, self.today(), count)

    def sessions(self) -> list[Session]:
        """Those of this week, oldest first; what was told by hand is no session."""
        start = datetime.combine(monday(self.today()), time.min).astimezone(UTC)
        return [one for one in sessions.sessions(self.evidence(), start) if one.end > start]

    def add_time(self, day: date, minutes: float, work: Work = (OTHER, ""), note: str = "") -> None:
        """Keeps minutes of work that left no trace. RequestError for a day that has no room for
        them, for one to come, and for an unknown lab or skill, here and below."""
        self._check(day, minutes, work)
        room = sessions.MOST - self._minutes(day, None)
        if minutes > room:
            what = f"{day} has {_told(sessions.MOST - room)} already, and {_told(minutes)} more"
            raise RequestError(f"{what} are more than a day", do="add fewer")
        self._keep(Entry(day, minutes, work, note))

    def remove_time(
        self, day: date, minutes: float | None, work: Work = (OTHER, ""), note: str = ""
    ) -> float:
        """Takes minutes of a day away, without some given all of them; how many those are."""
        there = self._minutes(day, None if work[0] == OTHER else work)
        gone = there if minutes is None else minutes
        if not there:
            of = f" for '{work[1]}'" if work[1] else ""
            raise RequestError(f"{day} has no time{of}", do="gradatim time lists what there is")
        self._check(day, gone, work)
        if gone > there + 1:  # a minute that was rounded up is no mistake
            raise RequestError(f"{day} has only {_told(there)}", do="remove no more than that")
        self._keep(Entry(day, -min(gone, there), work, note))
        return gone

    def _check(self, day: date, minutes: float, work: Work) -> None:
        if not EARLIEST <= day <= self.today():
            raise RequestError(f"{day} is no day that you have worked on", do="choose another")
        if not (math.isfinite(minutes) and 0 < minutes <= sessions.MOST):
            what = f"{minutes:g} minutes are no time of a day"
            raise RequestError(what, do=f"choose more than 0 and at most {sessions.MOST}")
        if work[0] == LAB and work[1] not in self.pack.labs:
            raise RequestError(f"there is no lab '{work[1]}'", do="gradatim labs lists them")
        if work[0] == SKILL:
            self._known(work[1])

    def _minutes(self, day: date, work: Work | None) -> float:
        """Of one day, or of one work in it."""
        known = sessions.ledger(self.evidence(), None, day - timedelta(days=1))
        return sessions.minutes(known, day) if work is None else known.get(day, {}).get(work, 0.0)

    def _keep(self, entry: Entry) -> None:
        entry = Entry(entry.day, entry.minutes, entry.work, entry.note.strip()[:LONGEST_NOTE])
        self._append("time", entry.work[1], sessions.of_entry(entry))


def _told(minutes: float) -> str:
    return f"{minutes:.0f} min"
