"""The search for a job as a table (CSV) and as a calendar (RFC 5545).

The calendar holds whole days. An event's UID belongs to an application, a contact or the weekly
review, not to a day, so that importing a later file moves events and doubles nothing. What was due
once and is not any more is sent as cancelled.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from gradatim.model import Evidence, History
from gradatim.printable import plain
from gradatim.rules import ical
from gradatim.rules.job_search import STAGES, Application, Contact, applications, people
from gradatim.rules.job_week import WEEK, review_day

if TYPE_CHECKING:
    from icalendar import Event

COLUMNS = ("id", "company", "role", "source", "link", "stage", *STAGES, "closed", "reason", "next",
           "contacts")  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would compute


def table(evidence: Iterable[Evidence]) -> str:
    """One row for each application, one column for the day of each stage."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(one) for one in _row(each)] for each in applications(evidence))
    return text.getvalue()


def _row(one: Application) -> Sequence[object]:
    days = [one.reached.get(stage, "") for stage in STAGES]
    contacts = "; ".join(contact.name for contact in one.contacts)
    return (one.id, one.company, one.role, one.source, one.link, one.stage, *days,
            one.since if one.is_closed else "", one.reason, one.next or "", contacts)  # fmt: skip


def _cell(value: object) -> str:
    text = plain(str(value))
    return "'" + text if text.startswith(_FORMULA) else text


def calendar(evidence: Iterable[Evidence], now: datetime) -> bytes:
    """Next steps, follow-ups and the next review; `now` is aware."""
    log = History.from_rows(evidence)
    events = [event for one in applications(log) for event in _events(one, now)]
    for person in people(log):
        if person.planned is not None:
            events.append(_follow_up(f"Write to {person.name}", person, person.planned, now))
    for one in applications(log)[:1]:
        planned = one.moves[0].on + WEEK
        events.append(_event("review", "Weekly review", planned, review_day(log), now))
    return ical.calendar("jobs", "Gradatim: job search", events)


def _events(one: Application, now: datetime) -> Iterator[Event]:
    planned = [move.next for move in one.moves if move.next is not None]
    if planned:
        yield _event(f"job-{one.id}", f"Next step: {one.name}", planned[-1], one.next, now)
    for contact in one.contacts:
        if contact.planned is not None:
            title = f"Write to {contact.name}: {one.name}"
            yield _follow_up(title, contact, contact.planned, now)


def _follow_up(title: str, contact: Contact, planned: date, now: datetime) -> Event:
    return _event(f"contact-{contact.id}", title, planned, contact.follow_up, now)


def _event(uid: str, title: str, planned: date, due: date | None, now: datetime) -> Event:
    event = ical.event(uid, due or planned, title, due is not None, now)
    event.add("transp", "TRANSPARENT")  # a day that is otherwise free stays free
    return event
