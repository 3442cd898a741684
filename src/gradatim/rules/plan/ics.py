"""The plan as iCalendar (RFC 5545): one event for each day with work.

Times are floating, that is, in the time of wherever the learner is, so that 18:30 stays 18:30 when
the clocks change. An event's UID is made from its day: importing a later plan replaces what the day
holds and doubles nothing. A day on which an earlier plan had work and this one has none is sent as
cancelled, so that what was imported then goes away; of days that no plan had, nothing is said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from gradatim.model import Curriculum, History
from gradatim.printable import plain
from gradatim.rules import ical
from gradatim.rules.plan.calendar import Day, Plan
from gradatim.rules.plan.shifts import earlier_plans

if TYPE_CHECKING:
    from datetime import tzinfo

    from icalendar import Event

WEEKS = 4  # that are exported, unless all are asked for: later ones will move; a policy
START = time(18, 30)  # of a day's work, unless another is chosen
TITLE_STEPS = 2  # steps in an event's title; its description has all


def dropped_days(
    pack: Curriculum, evidence: History, zone: tzinfo | None, found: Plan
) -> frozenset[date]:
    """The days on which a plan had work, when a profile was kept, and `found` has none."""
    before = {
        day.date
        for _, plan in earlier_plans(pack, evidence, zone)
        for w in plan.weeks
        for day in w.days
    }
    return frozenset(before - {day.date for week in found.weeks for day in week.days})


def calendar(
    found: Plan,
    dropped: Collection[date],
    now: datetime,
    today: date,
    at: time,
    weeks: int | None,
    remind: int | None = None,
) -> bytes:
    """The next `weeks` weeks from `today` on, or all of the plan; work begins at `at`, with a
    reminder so many minutes before. `now` is aware.
    """
    days = {day.date: day for week in found.weeks for day in week.days}
    events = [
        _event(when, days.get(when), now, at, remind)
        for when in sorted({*days, *dropped})
        if when >= today and (weeks is None or (when - today).days < 7 * weeks)
    ]
    return ical.calendar("plan", "Gradatim", events)


def _event(when: date, day: Day | None, now: datetime, at: time, remind: int | None) -> Event:
    begin = datetime.combine(when, at)  # naive, so that it floats
    title = f"Gradatim: {_title(day)}" if day else "Gradatim: no work today"
    event = ical.event(when.isoformat(), begin, title, day is not None, now)
    minutes = sum(step.minutes for step in day.steps) if day else 0
    event.add("duration", timedelta(minutes=minutes or 30))
    if day:
        event.add("description", "\n".join(_lines(day)))
        if remind is not None:
            event.add_component(ical.reminder(title, timedelta(minutes=remind)))
    return event


def _lines(day: Day) -> Iterator[str]:
    for step in day.steps:
        lab = f" ({step.id})" if step.kind in ("lab", "workshop") else ""
        yield f"{step.minutes} min  {plain(step.title)}{lab}"


def _title(day: Day) -> str:
    titles = [step.title for step in day.steps]
    more = len(titles) - TITLE_STEPS
    return "; ".join(titles[:TITLE_STEPS]) + (f" and {more} more" if more > 0 else "")
