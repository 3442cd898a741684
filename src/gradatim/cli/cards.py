"""`gradatim cards`: the learner's own cards, and the way to Anki and back."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from gradatim.cli.context import as_json, opened
from gradatim.cli.output import document, wrap

file = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))


@click.group(no_args_is_help=False)
def cards() -> None:
    """Cards of your own, and the way to Anki and back."""


@cards.command()
@click.argument("skill", metavar="SKILL")
@click.option("--ask", help="The question; without it you are asked.")
@click.option("--answer", help="The answer; without it you are asked.")
@as_json
@click.pass_context
def add(
    context: click.Context, skill: str, ask: str | None, answer: str | None, as_json: bool
) -> None:
    """Write a card of your own. It is reviewed with the others."""
    from gradatim.cli import questions

    with opened(context) as app:
        app.skill(skill)
        if ask is None:
            ask = questions.told("What does it ask? Markdown; an empty line ends.")
        if answer is None:
            answer = questions.told("What is the answer? An empty line ends.")
        card = app.add_card(skill, ask, answer)
    document({"id": card.id, "skill": skill}) if as_json else print(f"kept · {card.id}")


@cards.command("list")
@as_json
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """Your own cards."""
    with opened(context) as app:
        found = app.own_cards()
    if as_json:
        keys = ("id", "skill", "ask", "answer")
        rows = [{key: getattr(one.card, key) for key in keys} for one in found]
        return document({"cards": rows})
    for one in found:
        print(f"{one.card.id}  {one.card.skill}\n{wrap(one.card.ask, '    ', '    ')}")
    if not found:
        print("you have no card of your own; write one: gradatim cards add SKILL")


@cards.command()
@click.argument("card", metavar="CARD")
@as_json
@click.pass_context
def retire(context: click.Context, card: str, as_json: bool) -> None:
    """Be asked a card of your own no more. What you recalled of it stays in the evidence."""
    with opened(context) as app:
        app.retire_card(card)
    document({"id": card}) if as_json else print(f"retired · {card}")


@cards.command()
@click.argument("file", metavar="[FILE]", type=click.Path(path_type=Path), default="gradatim.apkg")
@click.option("--all", "all_", is_flag=True, help="Cards of skills not yet begun as well.")
@as_json
@click.pass_context
def export(context: click.Context, file: Path, all_: bool, as_json: bool) -> None:
    """Write the cards of the skills that you have begun as a package of Anki (.apkg).

    Tags are skills. Importing a later package into Anki updates its notes and doubles none.
    """
    with opened(context) as app:
        count = app.export_cards(file, all_)
    document({"file": str(file), "cards": count}) if as_json else print(f"{count} cards in {file}")


@cards.command("import")
@file
@click.option("--skill", metavar="SKILL", help="Of notes whose tags name none.")
@as_json
@click.pass_context
def import_(context: click.Context, file: Path, skill: str | None, as_json: bool) -> None:
    """Take the notes of a package of Anki (.apkg) as cards of your own.

    The first field asks, the others answer; formatting becomes Markdown, pictures and sounds are
    left out. Importing again changes nothing.
    """
    with opened(context) as app:
        found = asdict(app.import_cards(file, skill))
    if as_json:
        return document(found)
    print(" · ".join(f"{count} {name.replace('_', ' ')}" for name, count in found.items()))
