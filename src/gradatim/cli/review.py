"""`gradatim review`: the cards of the day, in the terminal."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.context import as_json, opened

if TYPE_CHECKING:
    from gradatim.app.everything import App
    from gradatim.rules.fitting import Fitted
    from gradatim.rules.review import Queue


@click.command()
@click.option(
    "--ahead", metavar="N", type=click.IntRange(0), default=0, help="N cards more than today's."
)
@click.option("--all", "all_", is_flag=True, help="Everything that waits.")
@click.option("--fit", is_flag=True, help="Learn from your reviews how you forget; asks nothing.")
@as_json
@click.pass_context
def review(context: click.Context, ahead: int, all_: bool, fit: bool, as_json: bool) -> None:
    """The day's cards, those that you are most likely to have forgotten among them.

    A day takes at most a quarter of its minutes; what waits beyond that comes on the days that
    follow. Ctrl-C keeps what you have answered. With --json nothing is asked: the state of the
    queue is shown.
    """
    with opened(context) as app:
        if fit:
            return _fitted(app.fit(), as_json)
        queue = app.queue(ahead)
        if all_:
            queue = app.queue(max(ahead, len(queue.later) + ahead))
        if as_json:
            return output.document(_document(queue))
        _ask(app, queue)
        print(_sentence(len(queue.today), app.queue()))


def _ask(app: App, queue: Queue) -> None:
    from gradatim.cli import questions

    for number, card in enumerate(queue.today, 1):
        print(f"\n{number} of {len(queue.today)}")
        typed, rating = questions.card(card)
        app.review(card.id, rating, typed)


def _sentence(asked: int, left: Queue) -> str:
    """What was done, and what waits."""
    done = f"{asked} reviewed" if asked else "nothing is due"
    if not left.later:
        return done
    waits = f"{len(left.later)} more will come in the days that follow"
    return f"{done}; {waits}, or now: gradatim review --ahead 10"


def _fitted(found: Fitted, as_json: bool) -> None:
    if as_json:
        return output.document({**asdict(found), "kept": found.better})
    print(
        f"fitted to {found.reviews} reviews; log loss on the latest of them, which were held out: "
        f"{found.before:.4f} before, {found.after:.4f} after"
    )
    print("kept" if found.better else "not kept: what was in use foretells them as well")


def _document(queue: Queue) -> dict[str, object]:
    return {
        "today": [card.id for card in queue.today],
        "later": len(queue.later),
        "most": queue.most,
        "done": queue.done,
    }
