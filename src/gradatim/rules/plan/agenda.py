"""Today's work as a list in which finished lines stay, ticked. Reads no clock, no files.

It is computed from the log as it was at midnight, so that no line vanishes or appears because
something was done.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

from gradatim.model import Curriculum, History, Profile, projects
from gradatim.rules import course, interview, job_search, review
from gradatim.rules.plan.budget import monday
from gradatim.rules.plan.calendar import Day, Plan, merge_steps
from gradatim.rules.plan.today import next_steps
from gradatim.rules.plan.workload import Step, Work

SETTINGS_KINDS = (
    "profile",
    "placed",
)  # rows that change the list of the day on which they are written
CARDS, AGAIN = "review", "again"  # kinds of lines: cards, and an exercise from an empty file
FOUR_WEEKS = 28  # days
INTERVIEW = Step("interview", "interview", "Mock interview", interview.MINUTES)


@dataclass(frozen=True)
class Line:
    """An activity on today's list."""

    step: Step
    why: str  # why it is on the list, in a few words
    done: bool = False


@dataclass(frozen=True)
class Agenda:
    """The list of a day, and what comes next."""

    lines: tuple[Line, ...]
    more: Step | None = None  # what comes next after the list; None if nothing is left

    @property
    def following(self) -> Step | None:
        """The first activity that is not done."""
        return next((line.step for line in self.lines if not line.done), None)

    @property
    def done(self) -> int:
        return sum(line.done for line in self.lines)

    @property
    def minutes_left(self) -> int:
        return sum(line.step.minutes for line in self.lines if not line.done)


def log_at_midnight(evidence: History, now: datetime) -> History:
    """The log as it was at midnight before `now` (aware, in the learner's zone), plus later changes
    of the settings."""
    start = now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    midnight = start.astimezone(UTC)  # comparisons in the local zone are slow
    rows = [row for row in evidence if row.at < midnight or row.kind in SETTINGS_KINDS]
    return evidence if len(rows) == len(evidence) else History(rows)


def agenda(
    pack: Curriculum,
    profile: Profile,
    evidence: History,
    known: History,
    now: datetime,
    done: Sequence[Step],
) -> Agenda:
    """The list for the day of `now` (aware, in the learner's zone). `known`: the log in the
    morning; `done`: what was passed and read since, in order."""
    return _AgendaBuilder(
        pack, profile, evidence, known, now, {step.id: step for step in done}
    ).agenda()


@dataclass(frozen=True)
class _AgendaBuilder:
    pack: Curriculum
    profile: Profile
    log: History
    known: History  # the log in the morning
    now: datetime
    passed: Mapping[str, Step]

    @property
    def today(self) -> date:
        return self.now.date()

    def agenda(self) -> Agenda:
        work = Work(self.pack, self.profile, self.log, self.today)
        morning_work = Work(self.pack, self.profile, self.known, self.today)
        steps = self._steps()
        open_steps = [step for step in steps if step.id in self._done or _is_open(work, step)]
        listed = {step.id for step in steps}
        extra = [step for step in self._done.values() if step.id not in listed]
        lines = [Line(step, _why(morning_work, step), step.id in self._done) for step in open_steps]
        lines += [Line(step, "also done today", True) for step in extra]
        lines = self._with_cards([*self._fit_into_day(lines), *self._interview])
        if any(not line.done for line in lines):
            return Agenda(tuple(lines))
        return Agenda(tuple(lines), next(iter(self._next(self.log, 0)), None))

    @cached_property
    def _done(self) -> Mapping[str, Step]:
        """What was done today, stages of projects included."""
        return {**self.passed, **{step.id: step for step in self._stages()}}

    def _stages(self) -> Iterator[Step]:
        for project in self.pack.projects.values():
            before = projects.remaining_stages(project, self.known)
            left = projects.remaining_stages(project, self.log)
            yield from (Step.of_stage(project, stage) for stage in before if stage not in left)

    def _steps(self) -> list[Step]:
        """What the day was planned to hold: repeated labs and exercises, then new activities."""
        minutes = self.profile.minutes(self.today)
        daily = course.daily_set(self.pack, self.known, self.today)
        again = [row for row in daily if row.due]
        taken = sum(row.exercise.minutes for row in again) + self._interview_minutes
        steps = self._next(self.known, max(minutes - taken, 0))
        retests = [step for step in steps if step.kind == "retest"]
        fresh = [step for step in steps if step.kind != "retest"]
        exercises = [replace(Step.of_course(row.exercise), kind=AGAIN) for row in again]
        return [*retests, *exercises, *fresh]

    def _next(self, known: History, minutes: float) -> list[Step]:
        found = next_steps(self.pack, self.profile, known, self.now, minutes)
        return [step for step in found if step.kind != CARDS]

    def _fit_into_day(self, lines: Sequence[Line]) -> list[Line]:
        """What was done, and as many of the others as still fit into the day; at least one if
        nothing was done."""
        used = sum(line.step.minutes for line in lines if line.done)
        budget = self.profile.minutes(self.today) - self._interview_minutes
        found, full = list[Line](), False
        for line in lines:
            if not line.done:
                full = full or (used + line.step.minutes > budget and bool(used))
                if full:
                    continue
                used += line.step.minutes
            found.append(line)
        return found

    @cached_property
    def _interview(self) -> list[Line]:
        """A mock interview: weekly once the job search has begun, every four weeks before. It comes
        last, so that it delays nothing else."""
        if job_search.applications(self.known):
            since, often = monday(self.today), "once a week"
        else:
            first = max(self.today.toordinal() - FOUR_WEEKS + 1, 1)  # a clock can be set to year 1
            since, often = date.fromordinal(first), "every four weeks"
        zone = self.now.tzinfo
        last_day = interview.last_interview_day(self.pack, self.log, self.now, zone, since)
        due = interview.is_ready(self.pack, self.known)
        due = (
            due
            and interview.last_interview_day(self.pack, self.known, self.now, zone, since) is None
        )
        if last_day == self.today:
            return [Line(INTERVIEW, often if due else "also done today", True)]
        return [Line(INTERVIEW, often)] if due else []

    @property
    def _interview_minutes(self) -> int:
        return sum(line.step.minutes for line in self._interview)

    def _with_cards(self, lines: list[Line]) -> list[Line]:
        """The list with cards first, and those that were added during the day last."""
        minutes = self.profile.minutes(self.today)
        now = review.queue(self.pack, self.log, self.now, minutes)
        early = review.queue(self.pack, self.known, self.now, minutes).today
        done = [_cards("Reviewed", now.done, True)] if now.done else []
        left = [_cards("Review", len(now.today), False)] if now.today else []
        if now.done < len(early):
            return [*done, *left, *lines]
        return [*done, *lines, *left]


def _cards(verb: str, count: int, done: bool) -> Line:
    title = f"{verb} {count} {'card' if count == 1 else 'cards'}"
    takes = math.ceil(count * review.CARD_MINUTES)
    return Line(Step(CARDS, "cards", title, takes), "due today", done)


def _is_open(work: Work, step: Step) -> bool:
    """Whether a step can still be done: a placement or a change of role may have dropped it."""
    if step.kind in (AGAIN, "retest"):
        return True
    skill = work.needed.get(step.skill)
    return skill is not None and any(one.id == step.id for one in work.steps(skill))


# Why ----------------------------------------------------------------------------------------------


def _why(work: Work, step: Step) -> str:
    if step.kind in (AGAIN, "retest"):
        return "due again, from an empty file"
    skill = work.needed.get(step.skill)
    if skill is None:
        return ""
    steps = work.steps(skill)
    if steps and steps[-1].id == step.id and (opened := _opened_by(work, skill.id)):
        return f"opens {opened}"
    if step.kind == "practice":
        chapter = work.pack.chapter_heads.get(work.pack.exercises[step.id].chapter)
        return f"practises “{chapter.title}”" if chapter else ""
    if step.kind == "project":
        return "next stage of your project"
    if step.kind == "skill":
        return "your own study"
    return f"{'begins' if _is_first(work, step) else 'next in'} {_short(skill.title)}"


def _is_first(work: Work, step: Step) -> bool:
    """Whether nothing of its skill comes earlier in the list, done or not."""
    found = course.activities(work.pack, step.skill)
    return bool(found) and found[0].id == step.id


def _opened_by(work: Work, skill: str) -> str:
    """The skills that need this one, in words; "" if none does."""
    titles = [one.title for one in work.needed.values() if skill in one.needs]
    more = f" and {len(titles) - 1} more" if len(titles) > 1 else ""
    return _short(titles[0]) + more if titles else ""


def _short(title: str) -> str:
    """A skill's title without the enumeration of its content."""
    return title.partition(":")[0]


# The days after it --------------------------------------------------------------------------------


@dataclass(frozen=True)
class UpcomingDays:
    """The rest of this week or, if nothing is left of it, the next one."""

    is_next: bool  # whether it is next week
    days: tuple[Day, ...]

    @property
    def count(self) -> int:
        return len({(step.kind, step.id) for day in self.days for step in day.steps})

    @property
    def minutes(self) -> int:
        return sum(step.minutes for day in self.days for step in day.steps)


def upcoming_days(
    found: Plan, profile: Profile, today: date, listed: Sequence[Step]
) -> UpcomingDays:
    """The plan for the days up to Sunday, or for the week after, without what is on today's list.
    Weeks begin on Monday."""
    if (date.max - today).days < 21:  # the end of the calendar
        return UpcomingDays(True, ())
    sunday = today + timedelta(days=6 - today.weekday())
    for is_next, first, last in (
        (False, today + timedelta(days=1), sunday),
        (True, sunday + timedelta(days=1), sunday + timedelta(days=7)),
    ):
        if filled := days_between(found, profile, first, last, listed):
            return UpcomingDays(is_next, filled)
    return UpcomingDays(True, ())


def days_between(
    found: Plan, profile: Profile, first: date, last: date, listed: Sequence[Step]
) -> tuple[Day, ...]:
    """What the plan has for the days from `first` to `last`, without what is on today's list."""
    ids = {step.id for step in listed}
    # A week more than that, since what is on today's list leaves room behind it.
    end = last + timedelta(days=7)
    days = (day for week in found.weeks for day in week.days if day.date <= end)
    steps = [step for day in days for step in day.steps if step.id not in ids]
    return tuple(_fill_days(merge_steps(steps), profile, max(first, profile.start), last))


def _fill_days(steps: Sequence[Step], profile: Profile, first: date, last: date) -> Iterator[Day]:
    """The steps in order, as many as each day holds."""
    waiting = list(steps)
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        room, steps_of_day = profile.minutes(day), list[Step]()
        while waiting and room > 0:
            step = waiting.pop(0)
            steps_of_day.append(step.with_minutes(min(step.minutes, room)))
            if step.minutes > room:
                waiting.insert(0, step.with_minutes(step.minutes - room))
            room -= steps_of_day[-1].minutes
        if steps_of_day:
            yield Day(day, tuple(steps_of_day))
