"""Actions on the plan: the profile, the dated plan, today's steps, progress."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from gradatim.app.context import Context
from gradatim.model import Background, Profile, Role, records
from gradatim.rules import catalogue, levels
from gradatim.rules import plan as planning
from gradatim.rules.catalogue import LabRow, Progress, SkillRow
from gradatim.rules.levels import Area


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
        self._record("profile", "", records.of_profile(profile))
        return profile

    def plan(self) -> planning.Plan:
        return self.what_if(self.required_profile())

    def what_if(self, profile: Profile) -> planning.Plan:
        """The plan for another profile; nothing is stored."""
        return planning.plan(self.pack, profile, self.evidence(), self.today())

    def plan_shift(self, found: planning.Plan) -> planning.Moved | None:
        """How far the end has moved since the profile was saved."""
        return planning.moved(self.pack, self.evidence(), None, self.today(), found)

    def calendar(self, found: planning.Plan, at: time, weeks: int | None) -> bytes:
        """A plan as iCalendar from today on; `weeks` of it, or all."""
        log, now = self.evidence(), self.now()
        dropped = planning.dropped(self.pack, log, None, found)
        return planning.calendar(found, dropped, now, self.today(), at, weeks)

    def next(self) -> list[planning.Step]:
        profile = self.required_profile()
        now, minutes = self.local_now(), profile.minutes(self.today())
        return planning.next_steps(self.pack, profile, self.evidence(), now, minutes)

    def done_today(self) -> list[catalogue.Item]:
        """What was passed and read today, in its order."""
        now = self.local_now()
        assert now.tzinfo is not None
        return catalogue.done_on(self.pack, self.evidence(), now.date(), now.tzinfo)

    def labs(self) -> list[LabRow]:
        return catalogue.labs(self.pack, self.evidence())

    def skills(self) -> list[SkillRow]:
        return catalogue.skills(self.pack, self.evidence(), self.today())

    def levels(self) -> list[Area]:
        """The entry level and what makes a learner stand out, with the evidence."""
        return levels.levels(self.pack, self.evidence(), self.today())

    def progress(self) -> Progress:
        return catalogue.progress(self.pack, self.evidence(), self.today())
