"""`gradatim retest` and `gradatim explain`: passes that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gradatim.cli.context import as_json, lab_id, opened
from gradatim.cli.output import document, wrap

if TYPE_CHECKING:
    from gradatim.app.retests import Honest


@click.command()
@lab_id
@as_json
@click.pass_context
def retest(context: click.Context, lab: str, as_json: bool) -> None:
    """Begin a passed lab again from an empty file. Your old file is kept beside it."""
    with opened(context) as app:
        path, kept = app.retest(lab)
    if as_json:
        return document({"lab": lab, "file": str(path), "kept": kept and str(kept)})
    print(path)
    if kept:
        print(f"your old file: {kept}")


@click.command()
@lab_id
@click.option("--text", help="The explanation; without it you are asked.")
@as_json
@click.pass_context
def explain(context: click.Context, lab: str, text: str | None, as_json: bool) -> None:
    """Say in two sentences or more what your solution does, and why it is right.

    It makes a pass count that came faster than anybody types.
    """
    from gradatim.cli import questions

    with opened(context) as app:
        if text is None:
            text = questions.told(
                "What does your solution do, and why is it right? Two sentences; "
                "an empty line ends."
            )
        state = app.explain(lab, text)
    document({"lab": lab, "state": state.state}) if as_json else print(f"kept · {state.state}")


def after_pass(app: Honest, lab: str) -> None:
    """Says what a pass with help still needs."""
    from gradatim.rules import mastery

    told = {
        mastery.NOT_EXPLAINED: "This came faster than it can be typed, so it is provisional. "
        f"Say what it does and why: gradatim explain {lab}; or write it again from an empty "
        f"file: gradatim retest {lab}.",
        mastery.WITH_HINTS: "Passed with hints, so it is provisional: from tomorrow on, write it "
        f"again from an empty file, without hints: gradatim retest {lab}.",
    }
    if sentence := told.get(app.stands(lab).state):
        print(wrap(sentence))
