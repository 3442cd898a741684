"""`gradatim` without a command: the learner's progress, and what to type next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from gradatim.cli.flow import (
    FIRST_COMMAND,
    command,
    next_line,
    progress_bar,
    step_title,
    time_worked,
    week_summary,
)
from gradatim.cli.options import open_actions
from gradatim.cli.output import paint, wrap

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.rules.plan import Line

WELCOME = (
    "Gradatim plans your weeks, checks what you write and names the mistake behind it. Make your "
    "plan here: the job (mle, aae or dsh; gradatim plan -h explains them) and the hours you have "
    "a week. Or type gradatim start, which does everything in your browser."
)


def show(context: click.Context) -> None:
    """For a newcomer, the first command; for others, the day, the week, what is due and what is
    next."""
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        if app.profile() is None:
            print(wrap(WELCOME))
            return next_line(FIRST_COMMAND)
        _print_overview(app)


def _print_overview(app: FlowActions) -> None:
    found, week, day = app.agenda(), app.this_week(), app.this_day()
    done, total = found.done, len(found.lines)
    ticked = f"{done} of {total} done" if total else "nothing planned"
    print(_line("today", f"{progress_bar(done, total)}  {ticked}, {time_worked(day)}"))
    print(_line("week", f"{progress_bar(round(week.actual), week.budget)}  {week_summary(week)}"))
    if due := _due(found.lines):
        print(_line("due", due))
    if (start := app.required_profile().start) > app.today():
        print(_line("plan", f"starts on {start}; you can begin whenever you like"))
    if app.in_placement():
        print(_line("place", "the placement is not finished; go on with: gradatim place"))
    print()
    step = found.following or found.more
    if step is None:
        print("There is nothing to do: every lab you are ready for is passed.")
        return next_line("gradatim progress")
    if found.lines and not found.following:
        print("Today's list is done. If you want one more:")
    print(wrap(step_title(step), "  "))
    next_line(command(step.kind, step.id))


def _line(name: str, text: str) -> str:
    return f"{paint('2', f'{name:6}')} {text}"


def _due(lines: Sequence[Line]) -> str:
    """What is due today: cards, and labs and exercises to repeat from an empty file."""
    cards = [line.step.title for line in lines if line.step.kind == "review" and not line.done]
    again = sum(line.step.kind in ("again", "retest") and not line.done for line in lines)
    return ", ".join([*cards, *([f"{again} to pass again"] if again else [])])
