"""`gradatim drill`: an interview question, answered aloud and rated by its points."""

from __future__ import annotations

import click

from gradatim.app.cards import CardActions
from gradatim.cli import output
from gradatim.cli.flow import next_line
from gradatim.cli.options import as_json, example, open_actions
from gradatim.rules.catalogue import DrillRow


@click.command(epilog=example("gradatim drill", "gradatim drill py-control"))
@click.argument("skill", metavar="[SKILL|QUESTION]", required=False)
@as_json
@click.pass_context
def drill(context: click.Context, skill: str | None, as_json: bool) -> None:
    """Practise an interview question, the one you have not answered for longest.

    SKILL is an id from gradatim skills; by default any skill with a passed lab. A question's own
    id asks that one. With --json, nothing is asked.
    """
    from gradatim.cli import prompts

    with open_actions(context, CardActions) as app:
        if as_json:
            return output.print_json([_json(row) for row in app.drills(skill)])
        by_id = {one.id: one for one in app.pack.drills()} if skill else {}
        found = by_id.get(skill or "") or app.next_drill(skill)
        if found is None:
            print("There is no question yet: pass a lab first, or choose another skill.")
            return next_line("gradatim")
        met, expected = prompts.ask_drill(found)
        app.record_drill(found, met, expected=expected)
        guess = "" if expected is None else f"; you expected {expected}"
        print(f"{sum(met)} of {len(met)} points{guess}")
        if expected is not None and (all_in_all := app.calibration()):
            print(output.wrap(all_in_all.sentence))
        next_line("gradatim drill")


def _json(row: DrillRow) -> dict[str, object]:
    """The schema of `gradatim drill --json`."""
    drill = row.drill
    last = {"at": row.at.isoformat(), "met": row.met, "of": row.of} if row.at else None
    if last and row.expected is not None:
        last["expected"] = row.expected
    return {
        "id": drill.id,
        "skill": drill.skill,
        "ask": drill.ask,
        "minutes": drill.minutes,
        "last": last,
    }
