"""`gradatim plan`: the dated plan, what-ifs, and the plan as a calendar."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.app.flow import FlowActions
from gradatim.cli import output, parse_date, plan_output
from gradatim.cli.flow import FIRST_COMMAND, next_line, print_upcoming
from gradatim.cli.options import as_json, example, open_actions
from gradatim.errors import RequestError
from gradatim.model import Background, Framework, Profile, Role
from gradatim.rules import timetable
from gradatim.rules.placement import MAX_QUESTIONS

if TYPE_CHECKING:
    from gradatim.rules.plan import Plan


class RoleChoice(click.ParamType[str]):
    """A role by its id; the error for a wrong one lists the ids with their names."""

    name = "role"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "|".join(Role)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if str(value).lower() in list(Role):
            return str(value).lower()
        self.fail(f"'{value}' is not one of {_roles()}", param, ctx)


def _roles() -> str:
    from gradatim.rules.plan.roles import ROLES

    return ", ".join(f"{role} ({name})" for role, (name, *_) in ROLES.items())


KNOWN_ALREADY = (
    f"If you know some of it already: gradatim place asks at most {MAX_QUESTIONS} questions, and "
    "the plan skips what your answers show."
)


@click.command(
    epilog=example(
        "gradatim plan --role mle --hours 10 --keep",
        'gradatim plan --days "mon-fri 1, sun 5"',
        "gradatim plan --away 2026-12-24..2027-01-02 --keep",
        "gradatim plan --weeks 4",
        "gradatim plan --ics plan.ics",
    )
)
@click.option(
    "--role",
    type=RoleChoice(),
    help="The job you aim at.",
)
@click.option(
    "--background",
    type=click.Choice([b.value for b in Background]),
    metavar="none|math|software",
    help="What you know already.",
)
@click.option(
    "--framework",
    type=click.Choice([f.value for f in Framework]),
    metavar="pytorch|keras",
    help="The one for neural networks whose skill comes as early as it can.",
)
@click.option("--hours", metavar="H", type=float, help="Hours a week; uneven days are scaled.")
@click.option("--days", metavar="TEXT", help='Hours by day: "mon-fri 1, sun 5", or even.')
@click.option(
    "--away",
    metavar="DATES",
    multiple=True,
    help="Days off: 2026-12-24..2027-01-02, or none.",
)
@click.option("--start", metavar="DATE", help="The first day, such as 2027-01-04.")
@click.option("--keep", is_flag=True, help="Save this as your plan.")
@click.option(
    "--weeks", metavar="N", type=click.IntRange(1), help="Show so many weeks, every activity."
)
@click.option("--all", "everything", is_flag=True, help="Show, or export, all weeks.")
@click.option("--ics", metavar="FILE", help="Export the plan as a calendar; - for standard output.")
@click.option("--at", metavar="HH:MM", default="18:30", help="When work starts in the calendar.")
@as_json
@click.pass_context
def plan(
    context: click.Context,
    /,
    keep: bool,
    weeks: int | None,
    ics: str | None,
    at: str,
    everything: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Your plan. Options show a what-if; --keep saves it.

    \b
    Roles:
      mle  machine learning engineer: builds, ships and monitors models
      aae  applied AI engineer: builds products on language models
      dsh  data scientist, hybrid: answers questions and ships the answer

    \b
    Backgrounds:
      none      you start at the beginning
      math      mathematics or science: you skip the mathematics you know
      software  you skip the programming you know
    """
    begin = _parse_time(at)
    if ics == "-" and as_json:
        raise RequestError(
            "--json and --ics - both write to standard output", do="name a file with --ics"
        )
    with open_actions(context, FlowActions) as app:
        known, profile = _saved_and_requested(app, **options)
        before = app.what_if(known) if known and known != profile else None
        found = app.what_if(profile)
        if keep:
            app.save_profile(profile)
        if ics:
            _export(app, found, ics, begin, everything)
        if ics == "-":
            return
        moved = None if before else app.plan_shift(found)
        if (keep or known == profile) and not (as_json or weeks or everything):
            found = app.with_today(found)
        large = app.flagships(found)
        view = plan_output.PlanView(found, profile, app.today(), before, moved, keep, large)
        if as_json:
            return output.print_json(plan_output.plan_json(view))
        plan_output.plan(view, None if everything else weeks or 0)
        if keep and known is None:
            print(output.wrap(KNOWN_ALREADY) + "\n")
        if keep or known == profile:
            return print_upcoming(app)
        print("Nothing is saved yet.")
        next_line(shlex.join(["gradatim", "plan", *_option_words(options), "--keep"]))


def _option_words(options: dict[str, Any]) -> Iterator[str]:
    """The options as they were typed."""
    for name, value in options.items():
        for one in value if isinstance(value, tuple) else (value,):
            if one is not None:
                yield from (f"--{name}", f"{one:g}" if isinstance(one, float) else str(one))


def _saved_and_requested(app: FlowActions, **options: Any) -> tuple[Profile | None, Profile]:
    known = app.profile()
    if known is None and not any(options.values()) and options["hours"] is None:
        raise RequestError("you have no plan yet", do=f"run: {FIRST_COMMAND}")
    base = known or Profile(Role.MLE, Background.NONE, 10.0, app.today())
    start = options["start"]
    wished = replace(
        base,
        role=Role(options["role"] or base.role),
        background=Background(options["background"] or base.background),
        framework=Framework(options["framework"] or base.framework),
        start=base.start if start is None else parse_date(start),
        away=timetable.parse_away(options["away"], base.away),
    )
    return known, _with_hours(wished, options["hours"], options["days"])


def _with_hours(base: Profile, hours: float | None, text: str | None) -> Profile:
    """The profile with other hours: given day by day, or the days scaled to a new weekly total."""
    days = base.days if text is None else timetable.parse_days(text)
    if text is not None:
        week = (sum(days) or base.hours) if hours is None else hours
        return replace(base, days=days, hours=week)
    if hours is None:
        return base
    return replace(base, days=timetable.scale_week(days, hours), hours=hours)


def _parse_time(text: str) -> time:
    try:
        found = time.fromisoformat(text if ":" in text else "")
    except ValueError as error:
        raise RequestError(f"'{text}' is not a time of day", do="write it as 18:30") from error
    return found.replace(tzinfo=None)


def _export(app: FlowActions, found: Plan, name: str, begin: time, everything: bool) -> None:
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
