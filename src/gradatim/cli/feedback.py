"""`gradatim feedback`: reports a problem, and exports the reports."""

from __future__ import annotations

from dataclasses import asdict

import click

from gradatim.app.feedback import FeedbackActions
from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions


@click.command(
    epilog=example(
        "gradatim feedback running-totals the second example is unclear", "gradatim feedback"
    )
)
@click.argument("activity", metavar="[LAB|EXERCISE|CHAPTER]", required=False)
@click.argument("text", metavar="[TEXT]...", nargs=-1)
@as_json
@click.pass_context
def feedback(
    context: click.Context, activity: str | None, text: tuple[str, ...], as_json: bool
) -> None:
    """Report a problem with an activity; without TEXT, list your reports.

    A report stays on this computer, with your last attempt. --json exports the reports, so that you
    can send them to the authors.
    """
    with open_actions(context, FeedbackActions) as app:
        if activity and text:
            app.give_feedback(activity, " ".join(text))
        found = app.feedback(activity)
    if as_json:
        return output.print_json([asdict(one) | {"at": one.at.isoformat()} for one in found])
    for one in found:
        print(output.wrap(f"{one.at:%Y-%m-%d} {one.activity}: {one.text}", "  "))
    if not found:
        print("No reports yet.")
