"""`gradatim retest` and `gradatim explain`: make a provisional pass count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from gradatim.cli.flow import next_line
from gradatim.cli.options import activity, activity_words, as_json, example, open_part
from gradatim.cli.output import document, wrap
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.retests import RetestActions


@click.command(epilog=example("gradatim retest running-totals"))
@activity_words
@click.option("--now", is_flag=True, help="Start over even before the day on which it counts.")
@as_json
@click.pass_context
def retest(context: click.Context, words: tuple[str, ...], now: bool, as_json: bool) -> None:
    """Do a passed lab again from an empty file. Your old file is kept.

    A re-test counts from a later day on. Before that day, you are asked first.
    """
    from gradatim.app.flow import FlowActions

    with open_part(context, FlowActions) as app:
        lab = activity(app, words).id
        if not now and (day := app.too_early(lab)):
            _confirm(lab, day, as_json)
        path, old = app.retest(lab)
        if as_json:
            return document({"lab": lab, "file": str(path), "kept": old and str(old)})
        print(path)
        if old:
            print(wrap(f"your old file: {old}", "  "))
        next_line(f"gradatim check {lab}")


def _confirm(lab: str, day: date, as_json: bool) -> None:
    """Asks whether to start over too early; RequestError where nobody can be asked."""
    from gradatim.cli.terminal import agrees, answers

    what = f"the re-test of {lab} counts from {day} on"
    if as_json or not answers():
        raise RequestError(what, do="come back then, or start over now with --now")
    if not agrees(f"{what[0].upper()}{what[1:]}. Start over from an empty file now?"):
        raise RequestError("nothing was changed", do=f"come back on {day}")


@click.command(epilog=example("gradatim explain running-totals"))
@activity_words
@click.option("--text", help="The explanation; asked for if left out.")
@as_json
@click.pass_context
def explain(
    context: click.Context, words: tuple[str, ...], text: str | None, as_json: bool
) -> None:
    """Say in two or more sentences what your solution does and why it is correct.

    This makes a pass count that came faster than anyone can type.
    """
    from gradatim.app.flow import FlowActions
    from gradatim.cli import prompts
    from gradatim.cli.flow import upcoming

    with open_part(context, FlowActions) as app:
        lab = activity(app, words).id
        if text is None:
            text = prompts.ask_text(
                "What does your solution do, and why is it correct? Write at least two "
                "sentences; an empty line ends."
            )
        state = app.explain(lab, text).state
        if as_json:
            return document({"lab": lab, "state": state})
        print(f"saved: {lab} is {state}")
        upcoming(app, lab)


def still_needed(app: RetestActions, lab: str) -> None:
    """Says what a provisional pass still needs."""
    from gradatim.rules import mastery

    sentences = {
        mastery.NOT_EXPLAINED: "This came faster than anyone can type, so it is provisional. "
        f"Explain it: gradatim explain {lab}; or repeat it from an empty file: "
        f"gradatim retest {lab}.",
        mastery.WITH_HINTS: "Passed with hints, so it is provisional. From tomorrow, repeat it "
        f"from an empty file without hints: gradatim retest {lab}.",
    }
    if sentence := sentences.get(app.lab_state(lab).state):
        print(wrap(sentence))
