"""`gradatim why`: the evidence behind a skill's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gradatim.app.skills import SkillActions
from gradatim.cli.options import as_json, example, open_actions, skill_argument
from gradatim.cli.output import paint, print_json, wrap
from gradatim.errors import RequestError
from gradatim.rules import course
from gradatim.rules.catalogue import to_local_time

if TYPE_CHECKING:
    from gradatim.rules.why import Row, Why

WORDS = {"verdict": "checked"}  # words for kinds of evidence
ROWS = 15  # in the terminal; JSON has them all


@click.command(epilog=example("gradatim why py-control"))
@skill_argument
@as_json
@click.pass_context
def why(context: click.Context, skill: str, as_json: bool) -> None:
    """Why a skill has its state, what is missing, and the evidence.

    SKILL is an id from `gradatim skills`.
    """
    with open_actions(context, SkillActions) as app:
        _refuse_activity(app, skill)
        found = app.why(skill)
    if as_json:
        from gradatim.app import documents

        return print_json(documents.Why.of(found))
    _print(found)


def _refuse_activity(app: SkillActions, name: str) -> None:
    """RequestError if the name is that of an activity and not of a skill."""
    if skills := course.skills_of(app.pack, name):
        do = f"ask about its skill: gradatim why {skills[0]}"
        raise RequestError(f"'{name}' is part of a skill, not a skill", do=do)


def _print(found: Why) -> None:
    print(paint("1", wrap(f"{found.skill.title}: {found.state}", "  ")))
    print(wrap(found.reason, "  ", "  "))
    print(wrap(f"missing: {found.missing}", "  ", "  "))
    if len(found.rows) > ROWS:
        print(f"\nthe last {ROWS} of {len(found.rows)} rows; --json has them all")
    elif found.rows:
        print()
    for row in found.rows[-ROWS:]:
        _row(row)


def _row(row: Row) -> None:
    day = to_local_time(row.at).date()
    text = f"{WORDS.get(row.kind, row.kind)} {row.title}" + (
        f": {row.outcome}" if row.outcome else ""
    )
    text += f" (through your {row.via})" if row.via else ""
    print(wrap(" ".join(text.split()), " " * 14, f"{'*' if row.counts else ' '} {day}  "))
