"""`gradatim interview`: a mock interview in the terminal."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING, Any

import click

from gradatim.app.interview import InterviewActions
from gradatim.cli import output
from gradatim.cli.flow import command, next_line
from gradatim.cli.options import as_json, example, open_actions

if TYPE_CHECKING:
    from gradatim.rules.interview import Answer, Interview


@click.command(epilog=example("gradatim interview --start", "gradatim interview"))
@click.option("--start", is_flag=True, help="Start one now.")
@click.option(
    "--minutes", metavar="N", type=int, default=45, show_default=True, help="How long it takes."
)
@as_json
@click.pass_context
def interview(context: click.Context, start: bool, minutes: int, as_json: bool) -> None:
    """A mock interview: coding exercises and questions against the clock.

    Without --start, show the one that is running, or the results so far.
    """
    with open_actions(context, InterviewActions) as app:
        if start:
            app.start_interview(minutes)
        found, now = app.interviews(), app.now()
    if as_json:
        return output.print_json({"interviews": [_document(one, now) for one in found]})
    if found and found[-1].running(now):
        return _running(found[-1], now)
    for one in found:
        print(output.wrap(f"{one.start.astimezone():%Y-%m-%d %H:%M}  {_result(one)}", "  "))
    if found:
        _tasks(found[-1])
    print("Coding exercises and questions, as in an interview; the clock starts at once.")
    next_line("gradatim interview --start")


def _running(one: Interview, now: datetime) -> None:
    left = ceil((one.end - now).total_seconds() / 60)
    print(f"{left} of {one.minutes} minutes left")
    _tasks(one)
    print(output.wrap("Exercises: gradatim open ID, then gradatim check ID.", "  "))
    print(output.wrap("Questions: answer aloud, then gradatim drill ID.", "  "))
    task = next((a.task for a in one.answers if not a.at), None)
    if task is None:
        return next_line("gradatim interview")
    next_line(command("drills" if task.kind == "drill" else "practice", task.id))


def _tasks(one: Interview) -> None:
    for answer in one.answers:
        task = answer.task
        text = f"{_mark(answer):10} {answer.spent:12} {task.id}  {task.title}"
        print(output.wrap(text, " " * 24))


def _mark(answer: Answer) -> str:
    if answer.task.kind == "drill":
        return f"{answer.met} of {answer.of}" if answer.at else "open"
    return "solved" if answer.at else f"{answer.tries} tries" if answer.tries else "open"


def _result(one: Interview) -> str:
    solved, exercises = one.points("practice")
    met, points = one.points("drill")
    answered = sum(a.task.kind == "drill" and a.at is not None for a in one.answers)
    asked = sum(a.task.kind == "drill" for a in one.answers)
    return (
        f"{solved} of {exercises} exercises solved; {answered} of {asked} questions answered, "
        f"{met} of {points} points; {one.minutes} minutes"
    )


def _document(one: Interview, now: datetime) -> dict[str, Any]:
    return {
        "start": one.start.isoformat(),
        "minutes": one.minutes,
        "running": one.running(now),
        "answers": [
            {
                **asdict(a.task),
                "met": a.met,
                "of": a.of,
                "tries": a.tries,
                "done": a.at is not None,
                "took": None if a.took is None else round(a.took, 1),
            }
            for a in one.answers
        ],
    }
