"""Actions of one flow: what is meant, what was gained by it, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from gradatim.app.cards import CardActions
from gradatim.app.course import CourseActions
from gradatim.app.places import PlaceActions
from gradatim.app.plan import PlanActions
from gradatim.app.retests import RetestActions
from gradatim.app.time import TimeActions
from gradatim.app.timezone import LOCAL_ZONE
from gradatim.model import Skill
from gradatim.rules import course, placement
from gradatim.rules.course import Tally
from gradatim.rules.plan import Agenda, Step
from gradatim.rules.plan.budget import DayTime, WeekTime

LEARNT = ("chapter", "practice", "lab", "workshop")  # what a skill goes on with


@dataclass(frozen=True)
class Gain:
    """How far the course of a skill is."""

    skill: Skill
    done: int
    total: int
    first: bool = False  # the activity was done for the first time, and today


@dataclass(frozen=True)
class Onward:
    """What an activity that is done has brought, and where to go from it."""

    gain: Gain
    week: WeekTime
    today: Agenda
    following: Step | None  # as `gradatim next` says
    in_skill: Step | None  # what its own skill goes on with, where that is something else


class FlowActions(
    CourseActions, PlanActions, RetestActions, TimeActions, PlaceActions, CardActions
):
    """What a learner does all day in the terminal. Heavier actions come with `App`."""

    def upcoming(self, after: str = "") -> Step | None:
        """What to do now: the first of today's list that is not done; where all of it is, or
        nothing was planned, what the skill of the activity `after` goes on with. None where
        nothing is left."""
        today = self.agenda() if self.profile() else None
        if today and today.following:
            return today.following
        return self._in_skill(after) or (today.more if today else None)

    def placing(self, lab: str = "") -> bool:
        """Whether a placement is under way; with `lab`, whether this was offered in it."""
        rows = self.evidence().of("placed", "offered")
        of_it = not lab or any(row.subject == lab for row in rows)
        return of_it and placement.under_way(self.evidence())

    def onward(self, activity: str) -> Onward:
        """What a lab, exercise or chapter has brought, and what comes next: never itself.
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
        """What the skill of an activity goes on with."""
        found = self.following(activity) if activity else None
        if found is None or found.kind not in LEARNT:
            return None
        return Step(found.kind, found.id, found.title, found.minutes)

    def gain(self, activity: str) -> Gain:
        """How far a lab, exercise or chapter has brought its skill."""
        skills = course.skills_of(self.pack, activity) or self.lab(activity).skills
        skill = self.skill(skills[0])
        tally = Tally.of(course.counted(self.pack, self.evidence()).get(skill.id, ()))
        return Gain(skill, tally.done, tally.total, self._is_first(activity))

    def _is_first(self, activity: str) -> bool:
        """Whether an activity was done today, and never before."""
        log = self.evidence()
        at = course.read_at(log).get(activity) or log.first_passes.get(activity)
        again = sum(row.subject == activity for row in log.passes) > 1
        return at is not None and not again and at.astimezone(LOCAL_ZONE).date() == self.today()

    def this_week(self) -> WeekTime:
        return self.weeks(1)[0]

    def this_day(self) -> DayTime:
        today = self.today()
        return next(day for day in self.this_week().days if day.date == today)
