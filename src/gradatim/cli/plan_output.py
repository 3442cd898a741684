"""How a plan looks in a terminal, and the JSON of it that other programs rely on."""

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
class Shown:
    """A plan with what it is compared to."""

    found: Plan
    profile: Profile
    before: Plan | None = None  # what a what-if is compared to: the plan of the kept profile
    moved: Moved | None = None
    kept: bool = False

    @property
    def band(self) -> Band:
        from gradatim.rules.plan import band

        return band(self.profile.background, self.profile.start, self.found.entry)

    @property
    def shift(self) -> int:
        """Days by which the end moves against `before`."""
        return (self.found.finish - self.before.finish).days if self.before else 0


def plan(shown: Shown, as_json: bool) -> None:
    if as_json:
        return document(plan_json(shown))
    for line in _summary(shown):
        print(wrap(line, "  "))
    for place, week in enumerate(shown.found.weeks[:WEEKS]):
        _week(week, by_day=place < BY_DAY)
    if len(shown.found.weeks) > WEEKS:
        print(f"\nand {len(shown.found.weeks) - WEEKS} more weeks; --json has them all")


def _summary(shown: Shown) -> Iterator[str]:
    from gradatim.rules.plan import distance
    from gradatim.rules.plan.bands import HOURS

    found, profile = shown.found, shown.profile
    uneven = f" ({timetable.written(profile.days)})" if profile.days else ""
    who = f"{profile.role.upper()}, {profile.hours:.4g} h a week{uneven} from {profile.start}"
    yield f"{who}: {found.hours:.0f} hours, finished {found.finish}"
    yield (
        f"at the pace known so far most likely around {found.finish_p50}, "
        f"eight in ten between {found.finish_p10} and {found.finish_p90}"
    )
    yield (
        f"entry level {found.entry}, in {shown.band.sentence()} "
        f"for your background at {HOURS[0]} to {HOURS[1]} h a week"
    )
    if away := [span for span in profile.away if span[1] >= _first(shown)]:
        yield f"away {timetable.written_away(away)}"
    if shown.before and not shown.shift:
        yield "this leaves the end where it is"
    elif shown.before:
        deed = "moves" if shown.kept else "would move"
        where = f"from {shown.before.finish} to {found.finish}"
        yield f"this {deed} the end {where}, {distance(shown.shift)}"
    if shown.moved and shown.moved.days:
        yield f"the end is {shown.moved.sentence()}"


def _first(shown: Shown) -> date:
    weeks = shown.found.weeks
    return weeks[0].days[0].date if weeks else shown.profile.start


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


def plan_json(shown: Shown) -> dict[str, Any]:
    """The contract of `gradatim plan --json`; docs/command-line.md names its keys."""
    found = shown.found
    compared = shown.before and {"finish": shown.before.finish, "days": shown.shift}
    return {
        **asdict(found),
        "weeks": [_week_json(week) for week in found.weeks],
        "band": asdict(shown.band),
        "compared": compared,
        "moved": shown.moved and asdict(shown.moved),
    }


def _week_json(week: Week) -> dict[str, Any]:
    told = asdict(week)
    return {"week": told.pop("number"), **told, "steps": [asdict(step) for step in week.steps]}
