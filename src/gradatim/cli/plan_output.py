"""A plan as terminal text, and as the JSON that other programs rely on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from gradatim.cli.flow import format_minutes
from gradatim.cli.lists import id_column_width, marked_rows
from gradatim.cli.output import paint, wrap
from gradatim.model import Framework, Profile, Project
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.rules.plan import Band, Day, Plan, PlanShift, Week

NOUNS = {
    "chapter": ("chapter", "chapters"),
    "practice": ("exercise", "exercises"),
    "lab": ("lab", "labs"),
    "workshop": ("step of a workshop", "steps of a workshop"),
    "project": ("stage of a project", "stages of a project"),
    "skill": ("skill on your own", "skills on your own"),
}


@dataclass(frozen=True)
class PlanView:
    """A plan, and what it is compared with."""

    found: Plan
    profile: Profile
    today: date
    before: Plan | None = None  # for a what-if: the plan of the saved profile
    moved: PlanShift | None = None
    kept: bool = False
    flagships: Sequence[Project] = ()

    @property
    def band(self) -> Band:
        from gradatim.rules.plan import band

        return band(self.profile.background, self.profile.start, self.found.entry_p50)

    @property
    def shift(self) -> int:
        """Days by which the end moves from `before`."""
        return (self.found.finish - self.before.finish).days if self.before else 0


def plan(view: PlanView, weeks: int | None) -> None:
    """A summary and so many weeks, activity by activity: None for all, 0 for the first day only,
    and the rest of its week in a line a day."""
    from gradatim.cli.terminal import page

    lines = [wrap(line, "  ") for line in _summary(view, full=weeks is None)]
    for number, week in enumerate(view.found.weeks[: weeks or (1 if weeks == 0 else None)]):
        lines += ["", paint("1", wrap(_heading(week, view.today), "  "))]
        for day in week.days:
            shown = weeks != 0 or (number == 0 and day is week.days[0])
            lines += _day(day, view.today, activities=shown)
    page("\n".join(lines))
    if weeks == 0 and len(view.found.weeks) > 1:
        print(paint("2", "\nmore: gradatim plan --weeks 4, or --all"))


def _summary(view: PlanView, full: bool) -> Iterator[str]:
    from gradatim.profiles import missing_modules
    from gradatim.rules.plan import shift_in_words, span
    from gradatim.rules.plan.bands import HOURS
    from gradatim.rules.plan.roles import FRAMEWORKS, ROLES

    found, profile = view.found, view.profile
    uneven = f" ({timetable.format_week(profile.days)})" if profile.days else ""
    name = ROLES[profile.role][0]
    yield (
        f"{name[0].upper()}{name[1:]}, {profile.hours:.4g} h a week{uneven} from "
        f"{profile.start}: {found.hours:.0f} hours of work"
    )
    yield f"You will probably finish {span(found.finish_p10, found.finish_p90)}."
    if view.flagships:
        yield f"Flagship projects: {'; '.join(one.title for one in view.flagships)}."
    if full:
        yield f"If every week goes as planned: entry level {found.entry}, end {found.finish}."
    if full or not view.band.inside:
        yield (
            f"Entry level, by the forecast: {view.band.sentence()} for your background at "
            f"{HOURS[0]} to {HOURS[1]} h a week."
        )
    if profile.framework is not Framework.PYTORCH:
        tip = '. Its course needs one package more: pip install "gradatim[keras]"'
        yield f"Framework: {FRAMEWORKS[profile.framework]}{tip if missing_modules('keras') else ''}"
    if away := [span for span in profile.away if span[1] >= _first(view)]:
        yield f"Away: {timetable.format_away(away)}"
    if view.before and not view.shift:
        yield "The end stays where it is."
    elif view.before:
        verb = "moves" if view.kept else "would move"
        where = f"from {view.before.finish} to {found.finish}"
        yield f"This {verb} the end {where}, {shift_in_words(view.shift)}."
    if view.moved and view.moved.days:
        yield f"The end is {view.moved.sentence()}."


def _first(view: PlanView) -> date:
    weeks = view.found.weeks
    return weeks[0].days[0].date if weeks else view.profile.start


def _heading(week: Week, today: date) -> str:
    minutes = sum(step.minutes for step in week.steps)
    when = "this week" if week.start <= today < week.start + timedelta(days=7) else ""
    parts = [f"week {week.number}", when, f"from {week.start}", format_minutes(minutes)]
    return " · ".join([*filter(None, parts), f"phase {week.phase}"])


def _day(day: Day, today: date, activities: bool) -> Iterator[str]:
    name = f"{timetable.NAMES[day.date.weekday()].title()} {day.date.day:2}"
    minutes = f"{sum(step.minutes for step in day.steps):4.0f} min"
    if not activities:
        yield wrap(f"{name}  {minutes}  {_counts(day)}", " " * 20, "  ")
        return
    done = "" if day.steps else ": the list is done"
    yield f"  {name}  {minutes}{f'  today{done}' if day.date == today else ''}"
    rows = [("", step.minutes, step.id, step.title) for step in day.steps]
    yield from marked_rows(rows, id_column_width(name for _, _, name, _ in rows))


def _counts(day: Day) -> str:
    """Such as: 3 chapters, 9 exercises; always in this order."""
    kinds = Counter(step.kind for step in day.steps)
    known = [kind for kind in NOUNS if kind in kinds]
    ordered = known + [kind for kind in kinds if kind not in NOUNS]
    return ", ".join(
        f"{kinds[kind]} {NOUNS.get(kind, (kind, kind))[kinds[kind] > 1]}" for kind in ordered
    )


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
