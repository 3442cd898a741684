"""Actions of one flow: what is meant, what was gained by it, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from gradatim.app.course import CourseActions
from gradatim.app.places import PlaceActions
from gradatim.app.plan import PlanActions
from gradatim.app.retests import RetestActions
from gradatim.app.time import TimeActions
from gradatim.model import Skill
from gradatim.rules.catalogue import Item
from gradatim.rules.plan import Step
from gradatim.rules.plan.budget import DayTime, WeekTime

LEARNT = ("chapter", "practice", "lab", "workshop")  # what a skill goes on with


@dataclass(frozen=True)
class Gain:
    """How far the course of a skill is."""

    skill: Skill
    done: int
    total: int


class FlowActions(CourseActions, PlanActions, RetestActions, TimeActions, PlaceActions):
    """What a learner does all day in the terminal. Heavier actions come with `App`."""

    def upcoming(self, after: str = "") -> Step | Item | None:
        """What to do now: the first of today's list that is not done; where all of it is, or
        nothing was planned, what the skill of the activity `after` goes on with. None where
        nothing is left."""
        today = self.agenda() if self.profile() else None
        if today and today.following:
            return today.following
        if after and (found := self.following(after)) and found.kind in LEARNT:
            return found
        return today.more if today else None

    def gain(self, activity: str) -> Gain:
        """How far a lab, exercise or chapter has brought its skill."""
        pack = self.pack
        known = pack.chapter_heads.get(activity) or pack.exercises.get(activity)
        skill = self.skill(known.skill if known else self.lab(activity).skills[0])
        items = [item for item in self.outline(skill.id) if item.kind != "cards"]
        return Gain(skill, sum(item.done for item in items), len(items))

    def this_week(self) -> WeekTime:
        return self.weeks(1)[0]

    def this_day(self) -> DayTime:
        today = self.today()
        return next(day for day in self.this_week().days if day.date == today)
