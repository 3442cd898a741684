"""Actions on the plan: the profile, the dated plan, today's steps, progress."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from gradatim.app.context import Context
from gradatim.model import (
    Background,
    Curriculum,
    History,
    Profile,
    Project,
    Role,
    Skill,
    records,
)
from gradatim.rules import catalogue, levels
from gradatim.rules import plan as planning
from gradatim.rules.catalogue import LabRow, Progress, SkillRow
from gradatim.rules.course import Tally
from gradatim.rules.levels import Area
from gradatim.rules.plan.roadmap import PhaseProgress, SkillProgress, roadmap


class PlanActions(Context):
    """Computes everything from the evidence; stores only the profile."""

    def onboard(
        self, role: Role, background: Background, hours: float, start: date, name: str = ""
    ) -> Profile:
        """Saves a profile. RequestError for impossible hours or dates, here and below."""
        return self.save_profile(Profile(role, background, hours, start, name))

    def save_profile(self, profile: Profile) -> Profile:
        profile = replace(profile, name=profile.name.strip()[:80])
        self.what_if(profile)
        self._record("profile", "", records.profile_data(profile))
        return profile

    def plan(self) -> planning.Plan:
        """Cached until something is recorded, or the day changes."""
        profile = self.required_profile()
        return self.evidence().cached(_planned, self.pack, profile, self.today())

    def what_if(self, profile: Profile) -> planning.Plan:
        """The plan for another profile; nothing is stored."""
        known = self.profile()
        if known is None or known.start != profile.start:
            planning.check_start(profile.start, self.today())
        return planning.plan(self.pack, profile, self.evidence(), self.today())

    def flagships(self, found: planning.Plan) -> list[Project]:
        """The large projects of a plan: those with a stage on the learner's own data."""
        projects = self.pack.projects
        return [
            projects[i] for i in found.projects if i in projects and projects[i].own_data_minutes
        ]

    def skipped(self, profile: Profile) -> list[Skill]:
        """What the plan for a profile leaves out because of its background; nothing after a
        placement, which reports that itself."""
        if self.evidence().of("placed"):
            return []
        skills = self.pack.skills.values()
        relevant = (one for one in skills if not one.roles or profile.role in one.roles)
        return [one for one in relevant if profile.background in one.waive]

    def plan_shift(self, found: planning.Plan) -> planning.PlanShift | None:
        """How far the end has moved since the profile was saved."""
        rows = self.evidence().of("profile")
        key = rows[-1].id if rows else ""
        if key not in self._saved_ends:  # a second plan would double the time of each page
            self._saved_ends[key] = planning.saved_end(self.pack, self.evidence(), None)
        return planning.shift_since(self._saved_ends[key], self.today(), found)

    @cached_property
    def _saved_ends(self) -> dict[str, tuple[date, date] | None]:
        """Id of the last profile row -> the day it was saved, and the end of its plan then."""
        return {}

    def calendar(
        self, found: planning.Plan, at: time, weeks: int | None, remind: int | None = None
    ) -> bytes:
        """A plan as iCalendar from today on: so many `weeks` or all, with a reminder so many
        minutes before each day's work."""
        log, now = self.evidence(), self.now()
        dropped = planning.dropped_days(self.pack, log, None, found)
        return planning.calendar(found, dropped, now, self.today(), at, weeks, remind)

    def next(self) -> list[planning.Step]:
        profile = self.required_profile()
        now, minutes = self.local_now(), profile.minutes(self.today())
        return planning.next_steps(self.pack, profile, self.evidence(), now, minutes)

    def done_today(self) -> list[catalogue.Item]:
        """What was passed and read today, in order."""
        now = self.local_now()
        assert now.tzinfo is not None
        return catalogue.done_on(self.pack, self.evidence(), now.date(), now.tzinfo)

    def agenda(self) -> planning.Agenda:
        """Today's list, finished activities included."""
        profile, done = self.required_profile(), self.done_today()
        steps = [planning.Step(one.kind, one.id, one.title, one.minutes) for one in done]
        log, now = self.evidence(), self.local_now()
        return planning.agenda(self.pack, profile, log, self._morning(log, now), now, steps)

    def _morning(self, log: History, now: datetime) -> History:
        """The log as it was in the morning. The same object all day, so that rules can cache what
        they derive from it."""
        found = planning.log_at_midnight(log, now)
        if found != self._this_morning:
            self._this_morning = found
        return self._this_morning

    _this_morning = History()

    def later(self, found: planning.Plan, listed: planning.Agenda) -> planning.UpcomingDays:
        """The plan for the rest of the week, without what is on today's list."""
        steps = [line.step for line in listed.lines]
        return planning.upcoming_days(found, self.required_profile(), self.today(), steps)

    def with_today(self, found: planning.Plan) -> planning.Plan:
        """The plan of the saved profile with today's actual list: today has what is left of it, and
        the other days of the week follow."""
        if not found.weeks or found.weeks[0].days[0].date != self.today():
            return found
        (week, *others), lines = found.weeks, self.agenda().lines
        first, last = self.today() + timedelta(days=1), week.start + timedelta(days=6)
        profile, listed = self.required_profile(), [line.step for line in lines]
        later_days = planning.days_between(found, profile, first, last, listed)
        open_steps = tuple(line.step for line in lines if not line.done)
        days = (planning.Day(self.today(), open_steps), *later_days)
        return replace(found, weeks=(replace(week, days=days), *others))

    def start_today(self) -> Profile:
        """Moves the first day of a plan that starts in the future to today."""
        return self.save_profile(replace(self.required_profile(), start=self.today()))

    def labs(self) -> list[LabRow]:
        return catalogue.labs(self.pack, self.evidence())

    def skills(self) -> list[SkillRow]:
        return catalogue.skills(self.pack, self.evidence(), self.today())

    def roadmap(self) -> list[PhaseProgress]:
        """Every phase and skill with the learner's progress."""
        return roadmap(self.pack, self.required_profile(), self.evidence(), self.today())

    def levels(self) -> list[Area]:
        """The levels (entry, stand out), whether they are reached, and the evidence."""
        return levels.levels(self.pack, self.evidence(), self.today())

    def skill_progress(self, skill_id: str) -> SkillProgress:
        """A skill with the learner's progress. RequestError for an unknown one."""
        known = self.skill(skill_id)
        phase = next(one for one in self.roadmap() if one.phase.number == known.phase)
        return next(one for one in phase.skills if one.skill.id == skill_id)

    def tally(self) -> Tally:
        """How many of all activities are done."""
        return catalogue.tally(self.pack, self.evidence())

    def progress(self) -> Progress:
        return catalogue.progress(self.pack, self.evidence(), self.today())


def _planned(log: History, pack: Curriculum, profile: Profile, today: date) -> planning.Plan:
    return planning.plan(pack, profile, log, today)
