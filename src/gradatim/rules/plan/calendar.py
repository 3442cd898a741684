"""Packs the sequence of steps into weeks, and forecasts the day on which the plan ends."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, chain, groupby, pairwise

from gradatim.errors import RequestError
from gradatim.model import Curriculum, Evidence, History, Profile
from gradatim.rules.plan.forecast import interval
from gradatim.rules.plan.pace import Pace, pace
from gradatim.rules.plan.packing import StepQueue
from gradatim.rules.plan.sequence import SIDE_PHASE, sequence
from gradatim.rules.plan.workload import Step, Work

MAX_HOURS = 80  # a week
MAX_YEARS = 40  # years; longer plans are refused
WEEK = timedelta(days=7)
SAFETY_FACTOR = 1.5  # times the plan must still end within the calendar


@dataclass(frozen=True)
class Day:
    """The steps of one day."""

    date: date
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Week:
    """Seven days of the plan; number 1 begins on the profile's start."""

    number: int
    start: date
    phase: int
    days: tuple[Day, ...]  # those with work

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of all its days, one for each lab or skill, in the order in which they
        begin."""
        return merge_steps(step for day in self.days for step in day.steps)


@dataclass(frozen=True)
class Plan:
    """What is left to do, and when. `finish` is its last day if everything goes as planned. At the
    learner's own pace, one of ten simulated futures ends before `finish_p10`, five before
    `finish_p50`, nine before `finish_p90`. Entry level is everything except the skills that make
    stand out: reached on `entry` if everything goes as planned, and before `entry_p50` in five of
    ten futures."""

    finish: date
    finish_p10: date
    finish_p50: date
    finish_p90: date
    hours: float
    weeks: tuple[Week, ...]
    entry: date
    entry_p50: date

    @property
    def projects(self) -> tuple[str, ...]:
        """The projects with stages left, in the order in which they begin."""
        steps = (step for week in self.weeks for step in week.steps if step.kind == "project")
        return tuple(dict.fromkeys(step.id.partition("#")[0] for step in steps))

    def start_of(self, skill: str) -> date | None:
        """The first day with a step of a skill; None if it is not in the plan."""
        days = (day for week in self.weeks for day in week.days)
        return next((d.date for d in days if any(one.skill == skill for one in d.steps)), None)


def plan(pack: Curriculum, profile: Profile, evidence: Sequence[Evidence], today: date) -> Plan:
    """What is left for the role, including all that it needs, packed into weeks from today on.

    RequestError for hours or dates that allow no plan, here and in the functions below.
    """
    work = Work(pack, profile, History.from_rows(evidence), today)
    found, entry, beyond = _planned(work)
    first, known = max(today, profile.start), pace(work) if entry or beyond else Pace()
    finish = interval(_as_recorded(entry, beyond), profile, first, known)
    to_entry = interval(_as_recorded(entry), profile, first, known) if beyond else finish
    return replace(
        found,
        finish_p10=finish.p10,
        finish_p50=finish.p50,
        finish_p90=finish.p90,
        entry_p50=to_entry.p50,
    )


def plan_without_forecast(
    pack: Curriculum, profile: Profile, evidence: Sequence[Evidence], today: date
) -> Plan:
    """The same plan without a forecast: all futures end as planned."""
    return _planned(Work(pack, profile, History.from_rows(evidence), today))[0]


def _planned(work: Work) -> tuple[Plan, Sequence[Step], Sequence[Step]]:
    """The plan, and its steps up to entry level and beyond."""
    pack, profile, today = work.pack, work.profile, work.today
    check_profile(profile)
    entry, beyond = sequence(work)
    minutes = sum(step.minutes for step in (*entry, *beyond))
    first = max(today, profile.start)
    _check_length(profile, first, minutes)
    days = _days(profile, first, (entry, beyond), work) if minutes else []
    finish = days[-1].date if days else first
    reached = _reached(days, sum(step.minutes for step in entry), first)
    found = Plan(
        finish=finish,
        finish_p10=finish,
        finish_p50=finish,
        finish_p90=finish,
        hours=minutes / 60,
        weeks=tuple(_weeks(pack, profile.start, days)),
        entry=reached,
        entry_p50=reached,
    )
    return found, entry, beyond


def _as_recorded(*parts: Sequence[Step]) -> Sequence[Step]:
    """Steps of projects with the skill instead of the stage, because time is recorded by skill."""
    return merge_steps(
        replace(step, id=step.skill) if step.kind == "project" else step for step in chain(*parts)
    )


def check_hours(hours: float) -> None:
    """RequestError unless the hours of a week are a number above 0 and at most 80."""
    if not 0 < hours <= MAX_HOURS:  # also refuses NaN
        what = f"a plan cannot have {hours:g} hours a week"
        raise RequestError(what, do=f"choose between 1 and {MAX_HOURS}")


def check_profile(profile: Profile) -> None:
    """RequestError unless the weekly hours are a number above 0 and at most 80, and the hours of
    the days, if given, are seven of at most 24 that add up to the week's."""
    check_hours(profile.hours)
    days = profile.days
    if days and not (len(days) == 7 and all(0 <= x <= 24 for x in days)):
        raise RequestError("these are not the hours of a week", do="give seven days 0 to 24 hours")
    if days and not math.isclose(sum(days), profile.hours):
        what = f"the days add up to {sum(days):g} hours, not {profile.hours:g}"
        raise RequestError(what, do="change one of them")
    if any(first > last for first, last in profile.away):
        raise RequestError("a holiday ends before it starts", do="put the first day first")


def _check_length(profile: Profile, first: date, minutes: int) -> None:
    weeks = minutes / 60 / profile.hours
    if weeks > MAX_YEARS * 52 or profile.hours * 60 < 1:
        what = f"{profile.hours:g} hours a week would take more than {MAX_YEARS} years"
        raise RequestError(what, do="choose more hours a week")
    if first.toordinal() + (weeks + 3) * 7 * SAFETY_FACTOR > date.max.toordinal():
        raise RequestError(f"{first} is too late to start", do="choose an earlier day")


def _days(profile: Profile, first: date, parts: Sequence[Sequence[Step]], work: Work) -> list[Day]:
    """Fills one day after the other to its budget, part by part."""
    queues = [StepQueue(part, work.all_prerequisites) for part in parts]
    found: list[Day] = []
    for (day, room), (_, following) in pairwise(chain(_budgets(profile, first), [(first, 0)])):
        steps_of_day: list[Step] = []
        for queue in queues:
            steps_of_day += queue.take(room - sum(step.minutes for step in steps_of_day), following)
        found.append(Day(day, merge_steps(steps_of_day)))
        if not any(queues):
            return found
    what = f"these days leave no time for the plan within {MAX_YEARS} years"
    raise RequestError(what, do="choose more hours or fewer days off")


def _budgets(profile: Profile, first: date) -> Iterator[tuple[date, int]]:
    """The days with time for work, and their minutes."""
    for number in range(min((MAX_YEARS + 2) * 366, (date.max - first).days)):
        day = first + timedelta(days=number)
        if minutes := profile.minutes(day):
            yield day, minutes


def _reached(days: Sequence[Day], minutes: int, first: date) -> date:
    """The day on which so many minutes are used up; the first day for none."""
    used = accumulate(sum(step.minutes for step in day.steps) for day in days)
    within = (day.date for day, so_far in zip(days, used, strict=True) if so_far >= minutes)
    return next(within, first) if minutes else first


def _weeks(pack: Curriculum, start: date, days: Sequence[Day]) -> Iterator[Week]:
    for number, inside in groupby(days, lambda day: (day.date - start).days // 7):
        days_of_week = tuple(inside)
        steps = [step for day in days_of_week for step in day.steps]
        yield Week(number + 1, start + number * WEEK, _phase(pack, steps), days_of_week)


def _phase(pack: Curriculum, steps: Sequence[Step]) -> int:
    phases = [pack.skills[step.skill].phase for step in steps]
    return next((phase for phase in phases if phase != SIDE_PHASE), SIDE_PHASE)


def merge_steps(steps: Iterable[Step]) -> tuple[Step, ...]:
    """One step for each lab or skill, in the order in which they begin."""
    parts: dict[tuple[str, str], list[Step]] = {}
    for step in steps:
        parts.setdefault((step.kind, step.id), []).append(step)
    return tuple(of[0].with_minutes(sum(step.minutes for step in of)) for of in parts.values())
