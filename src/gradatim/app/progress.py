"""Views of past work: practice, recall, sessions, skills over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property

from gradatim.app.context import Context
from gradatim.model import Profile
from gradatim.rules import mastery, review
from gradatim.rules.plan.budget import Budget
from gradatim.rules.plan.diary import PastSession, diary
from gradatim.rules.plan.ends import PlanEnd, mondays, plan_end
from gradatim.rules.plan.practice import Practice, practice
from gradatim.rules.review import RecallCount

RECALL = timedelta(days=30)


class ProgressActions(Context):
    """Computes everything from the evidence."""

    def practice(self) -> Practice:
        """The days with practice, and their minutes."""
        return practice(self.evidence(), None, self.today())

    def recalled(self) -> RecallCount:
        """How well cards were recalled lately."""
        return review.count_recalled(self.evidence(), self.now() - RECALL)

    def passed_on(self) -> Mapping[str, date]:
        """Skill -> the day on which it was first passed."""
        return mastery.passed_on(self.pack, self.evidence())

    def ends(self, most: int) -> list[PlanEnd]:
        """How the end of the plan has moved: on at most so many Mondays, and today."""
        profiles = Budget.of(self.evidence(), None).profiles
        first = min((day for day, _ in profiles), default=self.today())
        found = [self._end(day, profiles) for day in mondays(first, self.today(), most)]
        return [one for one in found if one is not None]

    def _end(self, day: date, profiles: Sequence[tuple[date, Profile]]) -> PlanEnd | None:
        """The plan at the beginning of a day, from what was known then."""
        log = self.evidence()
        if day < self.today():
            log = log.before(datetime.combine(day, time.min).astimezone(UTC))
        latest = [
            profile for saved_on, profile in profiles if saved_on < day or day == self.today()
        ][-1]
        key = (day, len(log), latest)  # rows are only ever added
        if key not in self._ends:
            self._ends[key] = plan_end(self.pack, latest, log, day)
        return self._ends[key]

    @cached_property
    def _ends(self) -> dict[tuple[date, int, Profile], PlanEnd | None]:
        """Cached, because each takes as long as a page and the past does not change."""
        return {}

    def past_sessions(
        self, most: int, since: date = date.min, until: date = date.max
    ) -> list[PastSession]:
        """Past work between these days, session by session, newest first."""
        return diary(self.evidence(), None, most, since, until)
