"""`gradatim review`: today's cards in the terminal."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from gradatim.app.flow import FlowActions
from gradatim.cli import output
from gradatim.cli.flow import next_line, print_upcoming
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.output import paint
from gradatim.printable import pluralize

if TYPE_CHECKING:
    from gradatim.rules.fitting import FittedWeights
    from gradatim.rules.review import Queue


@click.command(epilog=example("gradatim review", "gradatim review --ahead 10"))
@click.option(
    "--ahead", metavar="N", type=click.IntRange(0), default=0, help="N more cards than today's."
)
@click.option("--all", "all_", is_flag=True, help="All waiting cards.")
@click.option("--fit", is_flag=True, help="Fit the review model to your reviews.")
@as_json
@click.pass_context
def review(context: click.Context, ahead: int, all_: bool, fit: bool, as_json: bool) -> None:
    """Review today's cards.

    Reviews take at most a quarter of a day's minutes; the rest waits for the following days.
    Ctrl-C keeps your answers. With --json, show the state of the queue and ask nothing.
    """
    with open_actions(context, FlowActions) as app:
        if fit:
            return _fitted(app.fit(), as_json)
        queue = app.queue(ahead)
        if all_:
            queue = app.queue(max(ahead, len(queue.later) + ahead))
        if as_json:
            from gradatim.app import documents

            return output.print_json(documents.Reviews.of(queue))
        _ask(app, queue)
        print(output.wrap(_sentence(len(queue.today), app.queue()), "  "))
        print_upcoming(app)


def _ask(app: FlowActions, queue: Queue) -> None:
    """Asks all cards. Ctrl-C keeps the answers."""
    from gradatim.cli import prompts

    of = len(queue.today)
    for number, card in enumerate(queue.today, 1):
        print(f"\n{paint('1', f'{number} of {of}')}")
        try:
            typed, rating = prompts.ask_card(card)
        except KeyboardInterrupt:
            print(f"\n\nstopped: {number - 1} of {of} cards reviewed and saved")
            next_line("gradatim review")
            raise
        app.record_review(card.id, rating, typed)


def _sentence(asked: int, left: Queue) -> str:
    """What was reviewed, and what is waiting."""
    done = f"{pluralize(asked, 'card')} reviewed" if asked else "No card is due"
    if left.soon:
        one = left.soon == 1
        done += f"; {left.soon} just met {'comes' if one else 'come'} back once more today"
    if not left.later:
        return f"{done}."
    return f"{done}; {len(left.later)} more in the coming days, or now: gradatim review --ahead 10"


def _fitted(found: FittedWeights, as_json: bool) -> None:
    if as_json:
        return output.print_json({**asdict(found), "kept": found.better})
    print(
        f"fitted to {found.reviews} reviews; log loss on the latest, held-out reviews: "
        f"{found.before:.4f} before, {found.after:.4f} after"
    )
    print("saved" if found.better else "not saved: the current model predicts them as well")
