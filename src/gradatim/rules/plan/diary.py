"""What was done, session by session. Reads no clock."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from operator import attrgetter

from gradatim.model import Evidence, History
from gradatim.rules import sessions
from gradatim.rules.sessions import Session

WINDOW = 500  # rows that are read first: enough for the newest sessions
MAX_SESSION = timedelta(
    days=1
)  # read before the first row that is shown, so that no session is cut
_START = datetime.min.replace(tzinfo=UTC)
QUIET_KINDS = (
    "active",
    "named",
    "fitted",
    "feedback",
    "profile",
)  # kinds of rows that are not work
MERGED_KINDS = {
    "review": "review", "answered": "placement", "placed": "placement", "offered": "placement",
    "job": "jobs", "job-note": "jobs", "job-review": "jobs",
}  # fmt: skip
"""Kinds of rows that are one entry of a session, whatever their subjects."""


@dataclass(frozen=True)
class Entry:
    """Everything done on one subject in a session."""

    subject: str  # an activity, a project, or one of TOGETHER
    rows: tuple[Evidence, ...]

    def of(self, *kinds: str) -> list[Evidence]:
        return [row for row in self.rows if row.kind in kinds]


@dataclass(frozen=True)
class PastSession:
    """A session, or what was done on a day outside of sessions."""

    start: datetime
    end: datetime
    minutes: float  # 0 outside of sessions
    entries: tuple[Entry, ...]  # in the order of their beginnings


def diary(
    evidence: Iterable[Evidence],
    zone: tzinfo | None,
    most: int,
    since: date = date.min,
    until: date = date.max,
) -> list[PastSession]:
    """At most so many sessions with a row between these days, newest first.

    `zone`: the learner's, None for this machine's.
    """
    log = History.from_rows(evidence)
    rows = log.by_time
    if since > date.min:
        rows = rows[bisect_left(rows, _midnight(since), key=attrgetter("at")) :]
    else:
        indexes = (n for n in range(len(rows) - 1, -1, -1) if rows[n].kind not in QUIET_KINDS)
        first = next(islice(indexes, WINDOW, None), 0)
        found = _groups(rows[first:], log, zone, most + 1, since, until)
        if len(found) > most or not first:
            return found[:most]  # complete, because an older session follows
    return _groups(rows, log, zone, most, since, until)


def _midnight(day: date) -> datetime:
    """A moment before the first moment of a day in any time zone."""
    return datetime.combine(day, time.min, UTC) - timedelta(days=1)


def _before(moment: datetime) -> datetime:
    return moment - MAX_SESSION if moment - _START > MAX_SESSION else moment


def _groups(
    rows: Sequence[Evidence],
    log: History,
    zone: tzinfo | None,
    most: int,
    since: date,
    until: date,
) -> list[PastSession]:
    """The sessions of these rows, which are sorted by time; newest first."""
    known = sessions.sessions(log, _before(rows[0].at)) if rows else []
    starts = [one.start for one in known]
    found: defaultdict[tuple[datetime, date | None], list[Evidence]] = defaultdict(list)
    for row in reversed(rows):
        if row.kind in QUIET_KINDS or (day := sessions.day_of(row.at, zone)) is None:
            continue
        if not since <= day <= until:
            continue
        index = bisect_right(starts, row.at) - 1
        inside = index >= 0 and row.at <= known[index].end
        key: tuple[datetime, date | None] = (known[index].start, None) if inside else (row.at, day)
        if not inside and (last := next(reversed(found), None)) and last[1] == day:
            key = last
        if key not in found and len(found) == most:
            break
        found[key].append(row)
    by_start = {one.start: one for one in known}
    return [
        _past_session(by_start[at] if day is None else None, of) for (at, day), of in found.items()
    ]


def _past_session(session: Session | None, rows: Sequence[Evidence]) -> PastSession:
    """A session from its `rows`, newest first."""
    entries: dict[str, list[Evidence]] = {}
    for row in reversed(rows):
        name = MERGED_KINDS.get(row.kind) or row.subject or row.kind
        entries.setdefault(name, []).append(row)
    if session is None:
        start, end, minutes = rows[-1].at, rows[0].at, 0.0
    else:
        start, end, minutes = session.start, session.end, session.minutes
    return PastSession(
        start, end, minutes, tuple(Entry(name, tuple(of)) for name, of in entries.items())
    )
