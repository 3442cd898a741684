"""`gradatim place`: questions that show what a learner can skip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.flow import next_line
from gradatim.cli.options import as_json, example, open_app
from gradatim.rules.placement import MAX_QUESTIONS

if TYPE_CHECKING:
    from gradatim.app.app import App
    from gradatim.model import Lab


@click.command(epilog=example("gradatim place"))
@as_json
@click.pass_context
def place(context: click.Context, as_json: bool) -> None:
    """Skip what you already know, after at most 25 questions.

    Ctrl-C stops and keeps your answers; you can continue any time. With --json, nothing is asked.
    """
    with open_app(context) as app:
        if as_json:
            return output.print_json(output.placement_json(app.placement_state()))
        if app.assumes_background():
            from gradatim.app.placement import BEFORE_PLACEMENT

            print(output.wrap(BEFORE_PLACEMENT) + "\n")
        print("Leave it empty if you don't know yet. Ctrl-C stops; you can continue any time.")
        try:
            if not _ask_questions(app):
                return
        except KeyboardInterrupt:
            print("\n\nstopped: your answers are saved; they count once the placement is finished")
            next_line("gradatim place")
            raise
        app.end_placement()
        if found := app.placement_result():
            output.print_placement(found)
        next_line("gradatim")


def _ask_questions(app: App) -> bool:
    """Asks questions. True when enough is known, False when a program is to be written."""
    from gradatim.cli import prompts

    while not (state := app.placement_state()).over:
        print(f"\nquestion {len(state.belief.answers) + 1} of at most {MAX_QUESTIONS}")
        if state.card:
            app.answer(state.card, prompts.ask_typed(state.card))
        elif state.lab and not _offer_lab(app, state.lab, state.begun):
            return False
    return True


def _offer_lab(app: App, lab: Lab, begun: bool) -> bool:
    """Offers a lab, or asks about one that was begun; returns whether to continue with
    questions."""
    from gradatim.cli import prompts

    accepted = prompts.continues_lab(lab) if begun else prompts.accepts_lab(lab)
    if not (begun and accepted):
        app.record_lab_offer(lab, accepted)
    if not accepted:
        return True
    print(f"edit {app.begin(lab.id)}")
    task = app.task_path(lab.id).name
    print(output.wrap(f"the task: gradatim read {lab.id}, or {task} in the same folder", "  "))
    print("When it passes, go on with: gradatim place")
    next_line(f"gradatim check {lab.id}")
    return False
