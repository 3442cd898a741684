"""`gradatim practice`: today's exercises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.flow import command, next_line, print_upcoming
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.output import paint, wrap
from gradatim.rules.course import ExerciseRow

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions


@click.command(epilog=example("gradatim practice", "gradatim practice py-control"))
@click.argument("skill", metavar="[SKILL]", required=False)
@as_json
@click.pass_context
def practice(context: click.Context, skill: str | None, as_json: bool) -> None:
    """Today's exercises: one new, one due again, one of another skill; at most 20 minutes.

    With SKILL, all exercises of that skill.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        rows = app.exercises(skill) if skill else app.daily_set()
        if as_json:
            from gradatim.app import documents

            return output.print_json([documents.Exercise.of(row) for row in rows])
        if not rows:
            what = f"'{skill}' has" if skill else "Today has"
            print(f"{what} no exercise. Exercises come with the chapters you read.")
            return print_upcoming(app)
        _print(app, rows, by_chapter=skill is not None)


def _print(app: FlowActions, rows: Sequence[ExerciseRow], by_chapter: bool) -> None:
    from gradatim.cli.terminal import page

    page("\n".join(_by_chapter(app, rows) if by_chapter else _lines(rows)))
    today = app.today()
    left = (row for row in rows if row.due is None or row.due <= today)
    if (row := next(left, None)) is None:
        return print_upcoming(app)
    next_line(command("again" if row.due else "practice", row.exercise.id))


def _by_chapter(app: FlowActions, rows: Sequence[ExerciseRow]) -> Iterator[str]:
    for chapter, inside in groupby(rows, lambda row: row.exercise.chapter):
        head = app.pack.chapter_heads.get(chapter)
        yield "\n" + paint("1", wrap(head.title if head else chapter, "  "))
        yield from _lines([*inside])


def _lines(rows: Sequence[ExerciseRow]) -> Iterator[str]:
    from gradatim.cli.lists import marked_rows

    for line, row in zip(
        marked_rows([(r.state, r.exercise.minutes, r.exercise.id, r.exercise.title) for r in rows]),
        rows,
        strict=True,
    ):
        yield line
        if row.due:
            yield wrap(f"again from an empty file, from {row.due} on", " " * 6, " " * 6)
