"""The last line of a command: the command that begins the next activity."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gradatim.cli.output import paint, wrap
from gradatim.printable import pluralize
from gradatim.rules import timetable

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.rules.plan import Step
    from gradatim.rules.plan.budget import DayTime, WeekTime

COMMANDS = {
    "chapter": "gradatim read {id}",
    "practice": "gradatim open {id}",
    "lab": "gradatim read {id}",
    "workshop": "gradatim read {id}",
    "retest": "gradatim retest {id}",
    "again": "gradatim retest {id}",
    "project": "gradatim projects {id}",
    "skill": "gradatim why {id}",
    "drills": "gradatim drill {id}",
    "review": "gradatim review",
    "cards": "gradatim review",
    "interview": "gradatim interview",
}
NOUNS = {
    "practice": "exercise",
    "workshop": "step of a workshop",
    "retest": "again, from an empty file",
    "again": "exercise again, from an empty file",
    "project": "stage of a project",
    "drills": "interview questions",
    "review": "",  # the title says it
    "interview": "against the clock",
}
FIRST_COMMAND = "gradatim plan --role mle --hours 10 --keep"


def command(kind: str, name: str) -> str:
    """The command that begins an activity; for a project's stage, that of the project."""
    return COMMANDS[kind].format(id=name.partition("#")[0])


def next_line(words: str) -> None:
    """The last line of a command: what to type now, on a separate line."""
    print(f"next: {paint('1', words)}", flush=True)


def print_upcoming(app: FlowActions, after: str = "") -> None:
    """Prints what comes next, and how to begin it."""
    found = app.next_step(after)
    if found is None:
        return next_line("gradatim" if app.profile() else FIRST_COMMAND)
    print(wrap(step_title(found), "  "))
    next_line(command(found.kind, found.id))


def step_title(one: Step) -> str:
    """For example "Share the bill (exercise, 3 min)"."""
    minutes = f"{one.minutes:.0f} min" if one.minutes else ""
    facts = ", ".join(filter(None, [NOUNS.get(one.kind, one.kind), minutes]))
    return f"{one.title} ({facts})" if facts else one.title


def print_gain(app: FlowActions, activity: str) -> None:
    """Prints what a pass or a chapter brought: the progress of its skill, and the day's."""
    gain = app.gain(activity)
    first = " (+1)" if gain.first else ""
    print(wrap(f"{gain.skill.title}: {gain.done} of {gain.total} done{first}", "  ", "  "))
    if app.profile() is not None:
        print(f"  {today_summary(app.this_day())}")
        print(f"  this week: {week_summary(app.this_week())}")


def today_summary(day: DayTime) -> str:
    """For example "today: 35 min of 1h26"."""
    return f"today: {time_worked(day)}"


def time_worked(day: DayTime) -> str:
    """For example "35 min of 1h26"."""
    if not day.budget:
        return f"{format_minutes(day.actual)}, nothing planned"
    return f"{format_minutes(day.actual)} of {format_minutes(day.budget)}"


def week_summary(week: WeekTime) -> str:
    """For example "2 h of 10 h, practised on 3 days"."""
    practised = f"practised on {pluralize(week.practised, 'day')}"
    return f"{format_minutes(week.actual)} of {format_minutes(week.budget)}, {practised}"


def format_minutes(minutes: float) -> str:
    """0 min, 45 min, 1 h, 1h30."""
    text = timetable.format_hours(minutes / 60) if round(minutes) else "0 min"
    return f"{text} h" if text.isdigit() else text


def progress_bar(done: int, total: int) -> str:
    """A coloured progress bar."""
    full = _filled_columns(done, total, 20)
    drawn = plain_bar(done, total, 20)
    return paint("32", drawn[:full]) + paint("2", drawn[full:])


def plain_bar(done: int, total: int, columns: int) -> str:
    """A progress bar."""
    marks = "█░" if sys.stdout.encoding.lower().startswith("utf") else "#."
    full = _filled_columns(done, total, columns)
    return marks[0] * full + marks[1] * (columns - full)


def _filled_columns(done: int, total: int, columns: int) -> int:
    return columns * min(done, total) // total if total else 0
