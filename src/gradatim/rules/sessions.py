"""When the learner worked, and on what: derived from the log, with corrections entered by hand.
Reads no clock.

Nothing is started or stopped: every action leaves a row, and rows close to each other form a
session. Kovanović et al. 2015, doi 10.18608/jla.2015.23.6, compare such estimates; they differ by
the length of silence that counts as a break, which is why it is stated here.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from operator import attrgetter

from gradatim.model import Evidence, History

# Policies. The page tells of a reader every few minutes, but whoever reads a lesson in another
# program leaves no row: a quarter of an hour without one is still work, more is a break. What was
# done before the first row of a session is not seen; it counts as a little, and so does a row
# that stands alone.
IDLE = timedelta(minutes=15)
LEAD = timedelta(minutes=3)
ACTIVE_EVERY = timedelta(minutes=4)  # a row `active` is written at most so often

LAB, SKILL, REVIEW, DRILL, PLACEMENT, OTHER = "lab", "skill", "review", "drill", "placement", ""
KINDS = {
    "opened": LAB, "verdict": LAB, "named": LAB, "hint": LAB, "active": LAB, "explained": LAB,
    "mistake": LAB, "read": LAB, "feedback": LAB,
    "review": REVIEW, "card": REVIEW, "drill": DRILL, "answered": PLACEMENT, "placed": PLACEMENT,
    "offered": PLACEMENT, "guess": OTHER, "experiment": OTHER,
}  # fmt: skip
"""What a row of each kind is a sign of; rows of other kinds are none."""

MAX_DAY_MINUTES = 24 * 60  # minutes of a day
_FIRST, _LAST = datetime(1990, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)  # believed

Work = tuple[str, str]
"""A kind of work and the lab or skill that it was for; "" for none."""


WorkInterval = tuple[datetime, datetime, Work]
"""Work on one thing without a break: its start and end, aware, and what it was for."""


@dataclass(frozen=True)
class Session:
    """Consecutive intervals of work."""

    start: datetime
    end: datetime
    labs: tuple[str, ...]  # in their order

    @property
    def minutes(self) -> float:
        return (self.end - self.start) / timedelta(minutes=1)


@dataclass(frozen=True)
class Correction:
    """Minutes entered by hand: added, or removed if negative."""

    day: date
    minutes: float
    work: Work = (OTHER, "")
    note: str = ""


# Sessions ---------------------------------------------------------------------------------------


def work_intervals(evidence: Iterable[Evidence], since: datetime = _FIRST) -> list[WorkInterval]:
    """All work recorded from `since` (aware) on, oldest first and without overlap, whatever the
    order of the rows.

    Up to `IDLE` before a row was spent on the subject of that row; the first row after a break
    counts for `LEAD`.
    """
    rows, at = History.from_rows(evidence).by_time, attrgetter("at")
    first, end = bisect_right(rows, max(since, _FIRST), key=at), bisect_left(rows, _LAST, key=at)
    found: list[WorkInterval] = []
    begin, last, current = _FIRST, _FIRST, None
    for row in rows[first:end]:
        kind = KINDS.get(row.kind)
        if kind is None:
            continue
        now = row.at
        work = (kind, row.subject if kind == LAB else "")
        idle = now - last > IDLE
        if idle or work != current:
            if current is not None:
                found.append((begin, last, current))
            begin, current = now - LEAD if idle else last, work
        last = now
    return [*found, (begin, last, current)] if current is not None else found


def sessions(evidence: Iterable[Evidence], since: datetime = _FIRST) -> list[Session]:
    """Intervals of work, joined where one begins at the end of another."""
    found: list[Session] = []
    for start, end, (_, lab) in work_intervals(evidence, since):
        labs = (lab,) if lab else ()
        if found and found[-1].end == start:
            labs = tuple(dict.fromkeys((*found[-1].labs, *labs)))
            start = found.pop().start
        found.append(Session(start, end, labs))
    return found


# By hand ----------------------------------------------------------------------------------------


def correction_data(correction: Correction) -> dict[str, object]:
    """The content of a row `time`, whose subject is the lab or the skill."""
    data = {
        "date": correction.day.isoformat(),
        "minutes": correction.minutes,
        "work": correction.work[0],
    }
    return {**data, "note": correction.note} if correction.note else data


def corrections(evidence: Iterable[Evidence]) -> Sequence[Correction]:
    """Corrections in the order of the log; rows that cannot be read are left out."""
    return History.from_rows(evidence).cached(_corrections)


def _corrections(log: History) -> Sequence[Correction]:
    return [correction for row in log.of("time") if (correction := _correction(row)) is not None]


def _correction(row: Evidence) -> Correction | None:
    try:
        day, minutes = date.fromisoformat(row.data["date"]), float(row.data["minutes"])
    except (KeyError, OverflowError, TypeError, ValueError):
        return None
    if not math.isfinite(minutes) or abs(minutes) > MAX_DAY_MINUTES:
        return None
    kind = row.data.get("work")
    work = (kind, row.subject) if kind in (LAB, SKILL) and row.subject else (OTHER, "")
    return Correction(day, minutes, work, str(row.data.get("note", "")))


# Days -------------------------------------------------------------------------------------------

Ledger = Mapping[date, Mapping[Work, float]]
"""Day -> work -> minutes, all above 0, no day above 24 hours."""


def ledger(evidence: Iterable[Evidence], zone: tzinfo | None, since: date = date.min) -> Ledger:
    """Minutes of work by day, corrections included, from the day `since` on.

    `zone`: the learner's, None for this machine's. A session over midnight belongs to both days.
    """
    found: dict[date, dict[Work, float]] = defaultdict(lambda: defaultdict(float))
    log = History.from_rows(evidence)
    begin = _midnight(min(max(since, _FIRST.date()), _LAST.date()), zone)
    for day, work, minutes in _split(work_intervals(log, begin - IDLE), zone, since):
        found[day][work] += minutes
    for correction in corrections(log):
        if correction.day >= since:
            found[correction.day][correction.work] += correction.minutes
    days = {day: _clamp_day(works) for day, works in sorted(found.items())}
    return {day: works for day, works in days.items() if works}


def _split(
    intervals: Iterable[WorkInterval], zone: tzinfo | None, since: date
) -> Iterator[tuple[date, Work, float]]:
    day, until = date.min, _FIRST
    for start, end, work in intervals:
        while start < end:
            if not start < until:
                day = start.astimezone(zone).date()
                until = _midnight(day + timedelta(days=1), zone)
            part = min(end, until)
            if day >= since:
                yield day, work, (part - start).total_seconds() / 60
            start = part


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    start = datetime.combine(day, time.min)
    return (start if zone is None else start.replace(tzinfo=zone)).astimezone(UTC)


def _clamp_day(works: Mapping[Work, float]) -> dict[Work, float]:
    """The minutes of a day, none below 0. What was removed from no particular subject is taken from
    each in proportion, and so is what is more than a day has."""
    positive = {work: minutes for work, minutes in works.items() if minutes > 0}
    total = sum(positive.values())
    left = min(total + min(works.get((OTHER, ""), 0.0), 0.0), MAX_DAY_MINUTES)
    if left <= 0:
        return {}
    return {work: minutes * (left / total) for work, minutes in positive.items()}


def minutes(ledger: Ledger, day: date) -> float:
    """All work of one day."""
    return min(sum(ledger.get(day, {}).values()), MAX_DAY_MINUTES)


def day_of(moment: datetime, zone: tzinfo | None) -> date | None:
    """The learner's day of a moment (aware); None if it is outside the years that are believed."""
    return moment.astimezone(zone).date() if _FIRST < moment < _LAST else None


def adds_activity(evidence: History, now: datetime) -> bool:
    """Whether a row `active` at `now` would add anything to the rows before it."""
    newest = (row for row in reversed(evidence) if row.kind in KINDS)
    last = next(newest, None)
    return last is None or not timedelta() <= now - last.at < ACTIVE_EVERY
