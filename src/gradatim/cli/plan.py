"""`gradatim plan`: the dated plan, what-ifs, and the plan as a calendar."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import day_of, plan_output
from gradatim.cli.context import as_json, opened
from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.app.everything import App
    from gradatim.rules.plan import Plan


@click.command()
@click.option("--role", type=click.Choice([r.value for r in Role]), help="The job you aim at.")
@click.option(
    "--background", type=click.Choice([b.value for b in Background]), help="What you bring."
)
@click.option("--hours", type=float, help="Hours a week; an uneven week keeps its shape.")
@click.option("--days", metavar="TEXT", help='An uneven week: "mon-fri 1, sun 5"; even ends it.')
@click.option(
    "--away", metavar="DATES", multiple=True, help="2026-12-24..2027-01-02; none forgets all."
)
@click.option("--start", metavar="DATE", help="The first day, such as 2027-01-04.")
@click.option("--keep", is_flag=True, help="Keep these as your profile.")
@click.option("--ics", metavar="FILE", help="Write the plan as a calendar; - for standard output.")
@click.option("--at", metavar="HH:MM", default="18:30", help="When work begins in the calendar.")
@click.option("--all", "whole", is_flag=True, help="The calendar to its end, not four weeks of it.")
@as_json
@click.pass_context
def plan(
    context: click.Context,
    /,
    keep: bool,
    ics: str | None,
    at: str,
    whole: bool,
    as_json: bool,
    **told: Any,
) -> None:
    """The dated plan. With options a what-if, which changes nothing unless --keep is given."""
    begin = _time(at)
    if ics == "-" and as_json:
        raise RequestError("two documents on one output", do="name a file with --ics")
    with opened(context) as app:
        known, profile = _known_and_wished(app, **told)
        before = app.what_if(known) if known and known != profile else None
        found = app.what_if(profile)
        if keep:
            app.keep(profile)
        if ics:
            _export(app, found, ics, begin, whole)
        if ics != "-":
            moved = None if before else app.moved(found)
            plan_output.plan(plan_output.Shown(found, profile, before, moved, keep), as_json)


def _known_and_wished(app: App, **told: Any) -> tuple[Profile | None, Profile]:
    known = app.profile()
    if known is None and not any(told.values()) and told["hours"] is None:
        raise RequestError("there is no profile yet", do="run: gradatim plan --hours 10 --keep")
    base = known or Profile(Role.MLE, Background.NONE, 10.0, app.today())
    start = told["start"]
    wished = replace(
        base,
        role=Role(told["role"] or base.role),
        background=Background(told["background"] or base.background),
        start=base.start if start is None else day_of(start),
        away=timetable.away(told["away"], base.away),
    )
    return known, _with_hours(wished, told["hours"], told["days"])


def _with_hours(base: Profile, hours: float | None, text: str | None) -> Profile:
    """With other hours: named day by day, or a week of another length and the same shape."""
    days = base.days if text is None else timetable.days(text)
    if text is not None:
        week = (sum(days) or base.hours) if hours is None else hours
        return replace(base, days=days, hours=week)
    if hours is None:
        return base
    return replace(base, days=timetable.scaled(days, hours), hours=hours)


def _time(text: str) -> time:
    try:
        found = time.fromisoformat(text if ":" in text else "")
    except ValueError as error:
        raise RequestError(f"'{text}' is no time of day", do="write it as 18:30") from error
    return found.replace(tzinfo=None)


def _export(app: App, found: Plan, name: str, begin: time, whole: bool) -> None:
    from gradatim.rules.plan.ics import WEEKS

    content = app.calendar(found, begin, None if whole else WEEKS)
    if name == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        Path(name).expanduser().write_bytes(content)
    except (OSError, RuntimeError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a file that can be written"
        raise RequestError(f"no calendar was written: {why}", where=name) from error
