"""`gradatim hint`: shows one more hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gradatim.cli import output, verdicts
from gradatim.cli.flow import next_line
from gradatim.cli.markdown import show as show_markdown
from gradatim.cli.options import activity, activity_argument, as_json, example, open_actions
from gradatim.cli.read import options
from gradatim.cli.terminal import is_interactive

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions

COST = (
    "A pass with hints is provisional: it counts once you pass again without them, on a later day."
)


@click.command(
    epilog=example(
        "gradatim hint                      in the folder of a lab",
        "gradatim hint running-totals",
    )
)
@activity_argument
@click.option("--reworded", is_flag=True, help="The last hint, in the words of your own tutor.")
@as_json
@click.pass_context
def hint(context: click.Context, words: tuple[str, ...], reworded: bool, as_json: bool) -> None:
    """Show the next hint of a lab or exercise.

    A lab has up to three hints; after one, a pass is provisional. The hint of an exercise is free
    and comes after two failures.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab = activity(app, words).id
        if not reworded:
            rungs = app.hint(lab)
            if as_json:
                return output.print_json(rungs)
            show_hints(app, lab, rungs)
            _self_check(app, lab)
            return next_line(f"gradatim check {lab}")
    from gradatim.cli import tutor

    tutor.reworded(context, lab, as_json)


def show_hints(app: FlowActions, lab: str, rungs: list[str]) -> None:
    """Prints the hints shown so far, and what they cost."""
    free = lab not in app.pack.labs
    verdicts.hints(rungs, len(rungs) if free else len(app.lab(lab).hints.rungs))
    if not free:
        print(output.wrap(COST))


def _self_check(app: FlowActions, lab: str) -> None:
    """Asks a chapter question that shows whether the hints have helped; Enter shows its answer."""
    if lab not in app.pack.labs or app.lab_state(lab).passed or not (on := app.question_on(lab)):
        return
    chapter, question = on
    show_markdown(f"\n**Do the hints make sense?** {question.ask}")
    options(question)
    if is_interactive():
        input("Press Enter to see the answer ")
        show_markdown(f"{question.answer}\n\n{question.why}")
    print(output.paint("2", output.wrap(f"from the chapter “{chapter.title}” ({chapter.id})")))
