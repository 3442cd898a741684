"""`gradatim progress`: how far a learner has come, in counts."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.printable import pluralize

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.rules.catalogue import Progress


@click.command(epilog=example("gradatim progress", "gradatim progress --levels"))
@click.option("--levels", is_flag=True, help="The entry level, and what makes you stand out.")
@as_json
@click.pass_context
def progress(context: click.Context, levels: bool, as_json: bool) -> None:
    """How far you have come, in labs, skills and verdicts."""
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        if levels:
            from gradatim.cli import levels_output

            return levels_output.levels(app.levels(), as_json)
        found = app.progress()
        if as_json:
            counts = asdict(found)
            counts["recent"] = [{**asdict(e), "at": e.at.isoformat()} for e in found.recent]
            return output.print_json(counts)
        _print(app, found)


def _print(app: FlowActions, found: Progress) -> None:
    from gradatim.cli.flow import print_upcoming
    from gradatim.cli.lists import skill_rows

    print(f"{found.done} of {found.total:,} activities done")
    exercises = app.exercises()
    passed = sum(row.state.startswith("passed") for row in exercises)
    print(f"  {len(app.chapters_read())} of {len(app.pack.chapter_heads):,} chapters read")
    print(f"  {passed} of {len(exercises):,} exercises passed")
    print(f"  {found.labs_passed} of {found.labs_total} labs passed")
    print(f"{pluralize(found.attempts, 'check')} run, {pluralize(found.hints, 'hint')} taken")
    begun = [row for row in found.skills if row.state != "not started"]
    print("\nthe skills you have begun, and the hours that each takes in all:" if begun else "")
    print("\n".join(skill_rows(begun)) or "No skill is begun yet.")
    print()
    print_upcoming(app)
