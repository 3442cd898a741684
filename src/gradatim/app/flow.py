"""Actions that lead from one activity to the next: what it brought, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from gradatim.app.cards import CardActions
from gradatim.app.course import CourseActions
from gradatim.app.lookup import LookupActions
from gradatim.app.plan import PlanActions
from gradatim.app.retests import RetestActions
from gradatim.app.time import TimeActions
from gradatim.app.timezone import LOCAL_ZONE
from gradatim.model import Skill
from gradatim.rules import course, placement
from gradatim.rules.course import Tally
from gradatim.rules.plan import Agenda, Step
from gradatim.rules.plan.budget import DayTime, WeekTime

LEARNT = ("chapter", "practice", "lab", "workshop")  # the kinds of step that a skill consists of


@dataclass(frozen=True)
class Gain:
    """How many activities of a skill are done."""

    skill: Skill
    done: int
    total: int
    first: bool = False  # the activity was done today for the first time


@dataclass(frozen=True)
class Onward:
    """What a finished activity brought, and what comes next."""

    gain: Gain
    week: WeekTime
    today: Agenda
    following: Step | None  # what `gradatim next` says
    in_skill: Step | None  # the next step of the activity's own skill, if that is another one


class FlowActions(
    CourseActions, PlanActions, RetestActions, TimeActions, LookupActions, CardActions
):
    """The actions of a working day in the terminal. `App` adds those that import more."""

    def next_step(self, after: str = "") -> Step | None:
        """What to do now: the first step of today's list that is not done. If all are done, or
        none was planned, the next step of the skill of the activity `after`. None if nothing is
        left."""
        today = self.agenda() if self.profile() else None
        if today and today.following:
            return today.following
        return self._in_skill(after) or (today.more if today else None)

    def in_placement(self, lab: str = "") -> bool:
        """Whether a placement is in progress; with `lab`, whether it has offered this lab."""
        rows = self.evidence().of("placed", "offered")
        of_it = not lab or any(row.subject == lab for row in rows)
        return of_it and placement.in_progress(self.evidence())

    def onward(self, activity: str) -> Onward:
        """What a lab, exercise or chapter brought, and what comes next (never the same activity).
        RequestError without a profile."""
        today, in_skill = self.agenda(), self._in_skill(activity)
        listed = (line.step for line in today.lines if not line.done and line.step.id != activity)
        following = next(listed, None) or in_skill or today.more
        if following and following.id == activity:
            following = None
        if in_skill and following and in_skill.id == following.id:
            in_skill = None
        return Onward(self.gain(activity), self.this_week(), today, following, in_skill)

    def _in_skill(self, activity: str) -> Step | None:
        """The next step of the skill of an activity."""
        found = self.following(activity) if activity else None
        if found is None or found.kind not in LEARNT:
            return None
        return Step(found.kind, found.id, found.title, found.minutes)

    def gain(self, activity: str) -> Gain:
        """The progress of the skill of a lab, exercise or chapter."""
        skills = course.skills_of(self.pack, activity) or self.lab(activity).skills
        skill = self.skill(skills[0])
        tally = Tally.of(course.activities_by_skill(self.pack, self.evidence()).get(skill.id, ()))
        return Gain(skill, tally.done, tally.total, self._is_first(activity))

    def _is_first(self, activity: str) -> bool:
        """Whether an activity was done today, and never before."""
        log = self.evidence()
        at = course.read_times(log).get(activity) or log.first_passes.get(activity)
        again = sum(row.subject == activity for row in log.passes) > 1
        return at is not None and not again and at.astimezone(LOCAL_ZONE).date() == self.today()

    def this_week(self) -> WeekTime:
        return self.weeks(1)[0]

    def this_day(self) -> DayTime:
        today = self.today()
        return next(day for day in self.this_week().days if day.date == today)
