"""When the plan would have ended, as seen from days in the past: how the end has moved.

Earlier plans are not stored. Because a plan fills each of its days to the last minute, its end
follows from the minutes left and the hours; the order of the steps is not needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gradatim.model import Curriculum, History, Profile
from gradatim.rules.plan.budget import monday
from gradatim.rules.plan.calendar import MAX_YEARS
from gradatim.rules.plan.workload import Work

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class PlanEnd:
    """What was left on a day, and the last day of its plan if everything went as planned."""

    day: date
    hours: float
    finish: date


def plan_end(pack: Curriculum, profile: Profile, evidence: History, today: date) -> PlanEnd | None:
    """The end of the plan of `today`; None for hours that allow no plan."""
    work = Work(pack, profile, evidence, today)
    left = sum(step.minutes for skill in work.needed.values() for step in work.steps(skill))
    day, room = max(today, profile.start), left
    for _ in range(MAX_YEARS * 366):
        room -= profile.minutes(day)
        if room <= 0:
            return PlanEnd(today, left / 60, day if left else max(today, profile.start))
        if day == date.max:
            break
        day += timedelta(days=1)
    return None


def mondays(first: date, today: date, most: int) -> list[date]:
    """Mondays after `first` up to `today`, evenly spaced and always with the last one; then
    `today`."""
    found, day = list[date](), monday(today)
    while day > first and day - date.min > WEEK:
        found.append(day)
        day -= WEEK
    every = -(-len(found) // most) or 1
    return [*reversed(found[::every]), *([today] if today not in found else [])]
