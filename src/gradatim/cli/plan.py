"""`gradatim plan`: the dated plan, what-ifs, and the plan as a calendar."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import day_of, plan_output
from gradatim.cli.options import as_json, open_app
from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.app.app import App
    from gradatim.rules.plan import Plan


@click.command()
@click.option("--role", type=click.Choice([r.value for r in Role]), help="The job you aim at.")
@click.option(
    "--background", type=click.Choice([b.value for b in Background]), help="What you already know."
)
@click.option("--hours", type=float, help="Hours a week; uneven days are scaled.")
@click.option("--days", metavar="TEXT", help='Hours by day: "mon-fri 1, sun 5", or even.')
@click.option(
    "--away",
    metavar="DATES",
    multiple=True,
    help="Days off: 2026-12-24..2027-01-02, or none.",
)
@click.option("--start", metavar="DATE", help="The first day, such as 2027-01-04.")
@click.option("--keep", is_flag=True, help="Save these as your profile.")
@click.option("--ics", metavar="FILE", help="Export the plan as a calendar; - for standard output.")
@click.option("--at", metavar="HH:MM", default="18:30", help="When work starts in the calendar.")
@click.option("--all", "everything", is_flag=True, help="Export all weeks, not only four.")
@as_json
@click.pass_context
def plan(
    context: click.Context,
    /,
    keep: bool,
    ics: str | None,
    at: str,
    everything: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Your plan with dates. Options show a what-if; --keep saves it."""
    begin = _time(at)
    if ics == "-" and as_json:
        raise RequestError(
            "--json and --ics - both write to standard output", do="name a file with --ics"
        )
    with open_app(context) as app:
        known, profile = _known_and_wished(app, **options)
        before = app.what_if(known) if known and known != profile else None
        found = app.what_if(profile)
        if keep:
            app.save_profile(profile)
        if ics:
            _export(app, found, ics, begin, everything)
        if ics != "-":
            moved = None if before else app.plan_shift(found)
            plan_output.plan(plan_output.PlanView(found, profile, before, moved, keep), as_json)


def _known_and_wished(app: App, **options: Any) -> tuple[Profile | None, Profile]:
    known = app.profile()
    if known is None and not any(options.values()) and options["hours"] is None:
        raise RequestError("there is no profile yet", do="run: gradatim plan --hours 10 --keep")
    base = known or Profile(Role.MLE, Background.NONE, 10.0, app.today())
    start = options["start"]
    wished = replace(
        base,
        role=Role(options["role"] or base.role),
        background=Background(options["background"] or base.background),
        start=base.start if start is None else day_of(start),
        away=timetable.away(options["away"], base.away),
    )
    return known, _with_hours(wished, options["hours"], options["days"])


def _with_hours(base: Profile, hours: float | None, text: str | None) -> Profile:
    """With other hours: given day by day, or the days scaled to a new weekly total."""
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
        raise RequestError(f"'{text}' is not a time of day", do="write it as 18:30") from error
    return found.replace(tzinfo=None)


def _export(app: App, found: Plan, name: str, begin: time, everything: bool) -> None:
    from gradatim.rules.plan.ics import WEEKS

    content = app.calendar(found, begin, None if everything else WEEKS)
    if name == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        Path(name).expanduser().write_bytes(content)
    except (OSError, RuntimeError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a valid file name"
        raise RequestError(f"the calendar cannot be written: {why}", where=name) from error
