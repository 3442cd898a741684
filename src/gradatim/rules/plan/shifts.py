"""What earlier plans promised. They are not stored, but computed again from the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo

from gradatim.errors import RequestError
from gradatim.model import Curriculum, Evidence, History, Profile, records
from gradatim.printable import pluralize
from gradatim.rules.plan.calendar import Plan, plan_without_forecast

MAX_EARLIER = 12  # earlier plans that are shown: a policy


@dataclass(frozen=True)
class PlanShift:
    """The plan of an earlier day, and how far its end has moved since."""

    since: date
    finish: date  # as it was then
    days: int  # positive: later

    def sentence(self) -> str:
        """'2 weeks later than in the plan of 2027-01-04'"""
        if not self.days:
            return f"as in the plan of {self.since}"
        return f"{shift_in_words(self.days)} than in the plan of {self.since}"


def plan_shift(
    pack: Curriculum, evidence: History, zone: tzinfo | None, today: date, found: Plan
) -> PlanShift | None:
    """How far `found` is from the plan on the day when the profile was saved; None on that day
    itself, and if there was no plan."""
    return shift_since(saved_end(pack, evidence, zone), today, found)


def saved_end(pack: Curriculum, evidence: History, zone: tzinfo | None) -> tuple[date, date] | None:
    """The day on which the profile was last saved, and the end of its plan on that day."""
    found = next(earlier_plans(pack, evidence, zone), None)
    return (found[0], found[1].finish) if found else None


def shift_since(before: tuple[date, date] | None, today: date, found: Plan) -> PlanShift | None:
    """How far `found` is from the `saved_end` of an earlier day."""
    if before is None or before[0] >= today:
        return None
    return PlanShift(*before, (found.finish - before[1]).days)


def earlier_plans(
    pack: Curriculum, evidence: History, zone: tzinfo | None
) -> Iterator[tuple[date, Plan]]:
    """The plan on each day on which a profile was saved, from what was known then; newest first.

    `zone`: the learner's, None for this machine's.
    """
    indexes = [index for index, row in enumerate(evidence) if row.kind == "profile"]
    for index in reversed(indexes[-MAX_EARLIER:]):
        profile, day = records.profile_or_none(evidence[index]), _day(evidence[index], zone)
        if profile is not None and (found := _plan(pack, evidence[: index + 1], profile, day)):
            yield day, found


def _day(row: Evidence, zone: tzinfo | None) -> date:
    try:
        return row.at.astimezone(zone).date()
    except OverflowError:  # near year 9999, another zone may have no date
        return row.at.date()


def _plan(
    pack: Curriculum, known: tuple[Evidence, ...], profile: Profile, day: date
) -> Plan | None:
    try:
        return plan_without_forecast(pack, profile, History.from_rows(known), day)
    except (OverflowError, RequestError):  # earlier versions allowed ends beyond the calendar
        return None


def shift_in_words(days: int) -> str:
    """'2 weeks later', '5 days earlier', '3 months later', 'the same day'."""
    if not days:
        return "the same day"
    size = abs(days)
    count, unit = (size, "day") if size < 14 else (round(size / 7), "week")
    if size > 90:
        count, unit = round(size / 30.44), "month"
    return f"{pluralize(count, unit)} {'later' if days > 0 else 'earlier'}"
