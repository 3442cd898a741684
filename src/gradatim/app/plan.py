"""Verbs about the learner's weeks: who plans, the dated plan, what is next, where they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from gradatim.app.context import Ground
from gradatim.model import Background, Profile, Role, records
from gradatim.rules import catalogue
from gradatim.rules import plan as planning
from gradatim.rules.catalogue import LabRow, Progress, SkillRow


class Planned(Ground):
    """Computes everything anew from the evidence; keeps nothing but the profile."""

    def onboard(
        self, role: Role, background: Background, hours: float, start: date, name: str = ""
    ) -> Profile:
        """Keeps who plans. RequestError for hours or dates that make no plan, here and below."""
        return self.keep(Profile(role, background, hours, start, name))

    def keep(self, profile: Profile) -> Profile:
        profile = replace(profile, name=profile.name.strip()[:80])
        self.what_if(profile)
        self._append("profile", "", records.of_profile(profile))
        return profile

    def plan(self) -> planning.Plan:
        return self.what_if(self.planner())

    def what_if(self, profile: Profile) -> planning.Plan:
        """The plan that `profile` would give; nothing is kept."""
        return planning.plan(self.pack, profile, self.evidence(), self.today())

    def moved(self, found: planning.Plan) -> planning.Moved | None:
        """How far a plan is from the one on the day when the profile was kept."""
        return planning.moved(self.pack, self.evidence(), None, self.today(), found)

    def calendar(self, found: planning.Plan, at: time, weeks: int | None) -> bytes:
        """A plan as iCalendar, from today on: so many weeks, or all."""
        log, now = self.evidence(), self.now()
        dropped = planning.dropped(self.pack, log, None, found)
        return planning.calendar(found, dropped, now, self.today(), at, weeks)

    def next(self) -> list[planning.Step]:
        profile = self.planner()
        now, minutes = self.here(), profile.minutes(self.today())
        return planning.next_steps(self.pack, profile, self.evidence(), now, minutes)

    def labs(self) -> list[LabRow]:
        return catalogue.labs(self.pack, self.evidence())

    def skills(self) -> list[SkillRow]:
        return catalogue.skills(self.pack, self.evidence(), self.today())

    def progress(self) -> Progress:
        return catalogue.progress(self.pack, self.evidence(), self.today())
