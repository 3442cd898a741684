"""`gradatim retest` and `gradatim explain`: make a provisional pass count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gradatim.cli.options import as_json, lab_id, open_app
from gradatim.cli.output import document, wrap

if TYPE_CHECKING:
    from gradatim.app.retests import RetestActions


@click.command()
@lab_id
@as_json
@click.pass_context
def retest(context: click.Context, lab: str, as_json: bool) -> None:
    """Repeat a passed lab from an empty file. Your old file is kept."""
    with open_app(context) as app:
        path, old = app.retest(lab)
    if as_json:
        return document({"lab": lab, "file": str(path), "kept": old and str(old)})
    print(path)
    if old:
        print(f"your old file: {old}")


@click.command()
@lab_id
@click.option("--text", help="The explanation; asked for if left out.")
@as_json
@click.pass_context
def explain(context: click.Context, lab: str, text: str | None, as_json: bool) -> None:
    """Explain in two or more sentences what your solution does and why it is correct.

    This makes a pass count that came faster than anyone can type.
    """
    from gradatim.cli import prompts

    with open_app(context) as app:
        if text is None:
            text = prompts.ask_text(
                "What does your solution do, and why is it correct? Write at least two "
                "sentences; end with an empty line."
            )
        state = app.explain(lab, text)
    document({"lab": lab, "state": state.state}) if as_json else print(f"saved · {state.state}")


def after_pass(app: RetestActions, lab: str) -> None:
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
