"""The sequence of steps packed into weeks, with the day on which it ends and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gradatim.errors import RequestError
from gradatim.model import Curriculum, Evidence, Profile
from gradatim.plan.lanes import SIDE_PHASE, sequence
from gradatim.plan.work import Step, Work

MOST_HOURS = 80  # a week
LONGEST = 40  # years; what takes longer is no plan
WEEK = timedelta(days=7)

# How one learner's pace differs from the skills' hours: lognormal with median 1. The width is a
# policy, not a measurement (eight in ten between 0.68 and 1.47 of the hours); it gives way to the
# learner's own ratio of spent to planned minutes once minutes are recorded.
PACE_SIGMA = 0.3
Z90 = 1.2816  # 90 % quantile of the normal distribution


@dataclass(frozen=True)
class Week:
    """Seven days of the plan; number 1 begins on the profile's start."""

    number: int
    start: date
    phase: int
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Plan:
    """What is left to do, when, and until when: `finish` with the middle eight of ten."""

    finish: date
    finish_p10: date
    finish_p90: date
    hours: float
    weeks: tuple[Week, ...]


def plan(pack: Curriculum, profile: Profile, evidence: Sequence[Evidence], today: date) -> Plan:
    """What is left for the role, after all that it needs, packed into weeks from today on.

    RequestError for hours or dates that make no plan.
    """
    check(profile)
    steps = sequence(Work(pack, profile, evidence, today))
    minutes = sum(step.minutes for step in steps)
    first = max(today, profile.start)
    _check_length(profile.hours, first, minutes)
    weeks = tuple(_weeks(pack, profile, first, steps))
    finish = _finish(profile, first, weeks)
    days = (finish - first).days
    return Plan(
        finish=finish,
        finish_p10=first + timedelta(days=round(days * math.exp(-Z90 * PACE_SIGMA))),
        finish_p90=first + timedelta(days=round(days * math.exp(Z90 * PACE_SIGMA))),
        hours=minutes / 60,
        weeks=weeks,
    )


def check(profile: Profile) -> None:
    """RequestError unless the weekly hours are a number above 0 and at most 80."""
    if not 0 < profile.hours <= MOST_HOURS:  # so written, it refuses nan too
        what = f"{profile.hours:g} hours a week make no plan"
        raise RequestError(what, do=f"choose more than 0 and at most {MOST_HOURS}")


def _check_length(hours: float, first: date, minutes: int) -> None:
    weeks = minutes / 60 / hours
    if weeks > LONGEST * 52 or hours * 60 < 7:  # a minute a day is the least that can be dated
        what = f"{hours:g} hours a week would take more than {LONGEST} years"
        raise RequestError(what, do="choose more hours a week")
    if first.toordinal() + (weeks + 3) * 7 * math.exp(Z90 * PACE_SIGMA) > date.max.toordinal():
        raise RequestError(f"{first} is too late a start", do="choose an earlier one")


def _weeks(
    pack: Curriculum, profile: Profile, first: date, steps: Sequence[Step]
) -> Iterator[Week]:
    """Fills week after week to its budget; a step that does not fit goes on in the next one."""
    left = list(reversed(steps))
    number = (first - profile.start).days // 7
    while left:
        start = profile.start + number * WEEK
        room, inside = _budget(profile.hours, start, first), []
        while left and room:
            step = left.pop()
            now = min(step.minutes, room)
            inside.append(replace(step, minutes=now))
            room -= now
            if now < step.minutes:
                left.append(replace(step, minutes=step.minutes - now))
        number += 1
        yield Week(number, start, _phase(pack, inside), _merged(inside))


def _budget(hours: float, start: date, first: date) -> int:
    """Minutes of the week from `start`; of a week that has begun, what its days after it leave."""
    return int(hours * 60 * _days(start, first) / 7)


def _days(start: date, first: date) -> int:
    return 7 - max(0, (first - start).days)


def _phase(pack: Curriculum, steps: Sequence[Step]) -> int:
    phases = [pack.skills[step.skill].phase for step in steps]
    return next((phase for phase in phases if phase != SIDE_PHASE), SIDE_PHASE)


def _merged(steps: Sequence[Step]) -> tuple[Step, ...]:
    """One step a lab or skill, in the order of their beginnings."""
    found: dict[tuple[str, str], Step] = {}
    for step in steps:
        key = (step.kind, step.id)
        before = found[key].minutes if key in found else 0
        found[key] = replace(step, minutes=before + step.minutes)
    return tuple(found.values())


def _finish(profile: Profile, first: date, weeks: Sequence[Week]) -> date:
    """The day on which the last week's minutes are used up, its budget spread over its days."""
    if not weeks:
        return first
    last = weeks[-1]
    days, used = _days(last.start, first), sum(step.minutes for step in last.steps)
    budget = _budget(profile.hours, last.start, first)
    begin = max(last.start, first)
    return begin + timedelta(days=-(-days * used // budget) - 1)
