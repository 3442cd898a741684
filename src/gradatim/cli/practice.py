"""`gradatim practice`: today's exercises."""

from __future__ import annotations

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, open_app
from gradatim.rules.course import Row


@click.command()
@click.argument("skill", metavar="[SKILL]", required=False)
@as_json
@click.pass_context
def practice(context: click.Context, skill: str | None, as_json: bool) -> None:
    """Today's exercises: one new, one due again, one of another skill; at most 20 minutes.

    With SKILL, all exercises of that skill.
    """
    with open_app(context) as app:
        rows = app.exercises(skill) if skill else app.daily_set()
        if as_json:
            return output.document([_json(row) for row in rows])
        if not rows:
            print("There is nothing to practise today. Exercises come with the chapters you read.")
            return print("next: gradatim next")
        for row in rows:
            name = f"{row.exercise.title} ({row.exercise.id})"
            state = "due again, from an empty file" if row.due else row.state
            print(output.wrap(f"{row.exercise.minutes:3} min  {name}: {state}", " " * 9))
        print(f"next: gradatim open {rows[0].exercise.id}")


def _json(row: Row) -> dict[str, object]:
    one = row.exercise
    return {
        "id": one.id,
        "skill": one.skill,
        "title": one.title,
        "minutes": one.minutes,
        "state": row.state,
        "due": row.due,
    }
