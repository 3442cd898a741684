"""`gradatim time`: time worked and planned, and corrections by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from gradatim.app.time import TimeActions
from gradatim.cli import output, parse_date
from gradatim.cli.flow import format_minutes
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.program import Group
from gradatim.errors import RequestError
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.rules.plan.budget import DayTime, WeekTime
    from gradatim.rules.sessions import Session, Work

_day = click.argument("day", metavar="DATE")
_lab = click.option("--lab", metavar="LAB", help="The lab it was for.")
_skill = click.option("--skill", metavar="SKILL", help="The skill it was for.")
_note = click.option("--note", metavar="TEXT", default="", help="A note.")


@click.group(
    cls=Group,
    invoke_without_command=True,
    no_args_is_help=False,
    epilog=example("gradatim time", 'gradatim time add today 45 --note "a lecture"'),
)
@as_json
@click.pass_context
def time(context: click.Context, as_json: bool) -> None:
    """This week's sessions, and the time worked and planned each day.

    Sessions are found from what you do; 15 minutes without activity end one.
    """
    if context.invoked_subcommand is not None:
        return
    with open_actions(context, TimeActions) as app:
        weeks, sessions = app.weeks(), app.sessions()
        if as_json:
            from gradatim.app import documents

            output.print_json(documents.Time.of(weeks, sessions))
        else:
            print("\n".join(_lines(weeks, sessions)))


@time.command(
    epilog=example(
        'gradatim time add today 45 --note "a lecture"',
        "gradatim time add 2027-01-04 60 --skill sw-git",
    )
)
@_day
@click.argument("minutes", metavar="MINUTES", type=float)
@_lab
@_skill
@_note
@as_json
@click.pass_context
def add(
    context: click.Context,
    day: str,
    minutes: float,
    lab: str | None,
    skill: str | None,
    note: str,
    as_json: bool,
) -> None:
    """Add time away from Gradatim, such as a lecture. DATE is 2027-01-04 or today."""
    with open_actions(context, TimeActions) as app:
        when, work = _parse_day(day, app.today()), _work(lab, skill)
        app.add_time(when, minutes, work, note)
        _confirm(when, minutes, as_json)


@time.command(epilog=example("gradatim time remove today 20", "gradatim time remove 2027-01-04"))
@_day
@click.argument("minutes", metavar="[MINUTES]", type=float, required=False)
@_lab
@_skill
@_note
@as_json
@click.pass_context
def remove(
    context: click.Context,
    day: str,
    minutes: float | None,
    lab: str | None,
    skill: str | None,
    note: str,
    as_json: bool,
) -> None:
    """Remove time that was not work; without MINUTES, the whole day."""
    with open_actions(context, TimeActions) as app:
        when = _parse_day(day, app.today())
        gone = app.remove_time(when, minutes, _work(lab, skill), note)
        _confirm(when, -gone, as_json)


def _parse_day(text: str, today: date) -> date:
    return today if text == "today" else parse_date(text)


def _work(lab: str | None, skill: str | None) -> Work:
    if lab and skill:
        raise RequestError("--lab and --skill cannot be combined", do="use one of them")
    if lab:
        return ("lab", lab)
    return ("skill", skill) if skill else ("", "")


def _confirm(day: date, minutes: float, as_json: bool) -> None:
    if as_json:
        return output.print_json({"date": day, "minutes": round(minutes, 1)})
    print(f"{'added' if minutes > 0 else 'removed'} {format_minutes(abs(minutes))} on {day}")


def _lines(weeks: Sequence[WeekTime], sessions: Sequence[Session]) -> Iterator[str]:
    now = weeks[0]
    yield output.paint(
        "1", f"this week: {format_minutes(now.actual)} of {format_minutes(now.budget)}"
    )
    yield from (_line(day) for day in now.days if day.has_time)
    if sessions:
        yield ""
        yield "sessions"
        yield from (output.wrap(_session(one), " " * 22, "  ") for one in sessions)
    if any(week.has_time for week in weeks[1:]):
        yield ""
        yield "earlier weeks"
        for week in filter(lambda week: week.has_time, weeks[1:]):
            yield (
                f"  from {week.start}  {format_minutes(week.actual):>6} of "
                f"{format_minutes(week.budget)}"
            )


def _line(day: DayTime) -> str:
    name = f"{timetable.NAMES[day.date.weekday()].title()} {day.date.day:2}"
    return f"  {name}  {format_minutes(day.actual):>6} of {format_minutes(day.budget)}"


def _session(one: Session) -> str:
    start, end = one.start.astimezone(), one.end.astimezone()
    name = f"{timetable.NAMES[start.weekday()].title()} {start:%H:%M}-{end:%H:%M}"
    return f"{name}  {format_minutes(one.minutes):>6}  {', '.join(one.labs)}".rstrip()
