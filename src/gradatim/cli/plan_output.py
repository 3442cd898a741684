"""A plan as terminal text, and as the JSON that other programs rely on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gradatim.cli.output import document, paint, wrap
from gradatim.model import Profile
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.rules.plan import Band, Day, Moved, Plan, Week

WEEKS = 6  # that are shown; JSON has them all
BY_DAY = 2  # of them day by day


@dataclass(frozen=True)
class PlanView:
    """A plan, and what it is compared with."""

    found: Plan
    profile: Profile
    before: Plan | None = None  # for a what-if: the plan of the saved profile
    moved: Moved | None = None
    kept: bool = False

    @property
    def band(self) -> Band:
        from gradatim.rules.plan import band

        return band(self.profile.background, self.profile.start, self.found.entry)

    @property
    def shift(self) -> int:
        """Days by which the end moves from `before`."""
        return (self.found.finish - self.before.finish).days if self.before else 0


def plan(view: PlanView, as_json: bool) -> None:
    if as_json:
        return document(plan_json(view))
    for line in _summary(view):
        print(wrap(line, "  "))
    for place, week in enumerate(view.found.weeks[:WEEKS]):
        _week(week, by_day=place < BY_DAY)
    if len(view.found.weeks) > WEEKS:
        print(f"\nand {len(view.found.weeks) - WEEKS} more weeks; --json has them all")


def _summary(view: PlanView) -> Iterator[str]:
    from gradatim.rules.plan import distance
    from gradatim.rules.plan.bands import HOURS

    found, profile = view.found, view.profile
    uneven = f" ({timetable.written(profile.days)})" if profile.days else ""
    who = f"{profile.role.upper()}, {profile.hours:.4g} h a week{uneven} from {profile.start}"
    yield f"{who}: {found.hours:.0f} hours, done by {found.finish}"
    yield (
        f"at your pace so far, most likely around {found.finish_p50}; "
        f"with 80 % probability between {found.finish_p10} and {found.finish_p90}"
    )
    yield (
        f"entry level {found.entry}, in {view.band.sentence()} "
        f"for your background at {HOURS[0]} to {HOURS[1]} h a week"
    )
    if away := [span for span in profile.away if span[1] >= _first(view)]:
        yield f"away {timetable.written_away(away)}"
    if view.before and not view.shift:
        yield "the end stays where it is"
    elif view.before:
        verb = "moves" if view.kept else "would move"
        where = f"from {view.before.finish} to {found.finish}"
        yield f"this {verb} the end {where}, {distance(view.shift)}"
    if view.moved and view.moved.days:
        yield f"the end is {view.moved.sentence()}"


def _first(view: PlanView) -> date:
    weeks = view.found.weeks
    return weeks[0].days[0].date if weeks else view.profile.start


def _week(week: Week, by_day: bool) -> None:
    print()
    print(paint("1", wrap(f"week {week.number}, from {week.start}, phase {week.phase}", "  ")))
    if by_day:
        for day in week.days:
            _day(day)
    else:
        for step in week.steps:
            print(wrap(f"  {step.minutes:4.0f} min  {step.title}", " " * 12))


def _day(day: Day) -> None:
    name = f"{timetable.NAMES[day.date.weekday()].title()} {day.date.day:2}"
    for n, step in enumerate(day.steps):
        lead = name if n == 0 else " " * len(name)
        print(wrap(f"  {lead} {step.minutes:4.0f} min  {step.title}", " " * 19))


def plan_json(view: PlanView) -> dict[str, Any]:
    """The contract of `gradatim plan --json`; docs/command-line.md names its keys."""
    found = view.found
    compared = view.before and {"finish": view.before.finish, "days": view.shift}
    return {
        **asdict(found),
        "weeks": [_week_json(week) for week in found.weeks],
        "band": asdict(view.band),
        "compared": compared,
        "moved": view.moved and asdict(view.moved),
    }


def _week_json(week: Week) -> dict[str, Any]:
    data = asdict(week)
    return {"week": data.pop("number"), **data, "steps": [asdict(step) for step in week.steps]}
