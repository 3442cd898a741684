"""`gradatim cards`: the learner's own cards, import and export."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from gradatim.app.own_cards import OwnCardActions
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.output import print_json, wrap
from gradatim.cli.program import Group

file = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))


@click.group(cls=Group, no_args_is_help=False, epilog=example("gradatim cards add py-control"))
def cards() -> None:
    """Your own cards; import from and export to Anki."""


@cards.command(
    epilog=example(
        "gradatim cards add py-control",
        'gradatim cards add py-control --ask "What ends a loop?" --answer "break"',
    )
)
@click.argument("skill", metavar="SKILL")
@click.option("--ask", help="The question; asked for if left out.")
@click.option("--answer", help="The answer; asked for if left out.")
@as_json
@click.pass_context
def add(
    context: click.Context, skill: str, ask: str | None, answer: str | None, as_json: bool
) -> None:
    """Add your own card to your reviews."""
    from gradatim.cli import prompts

    with open_actions(context, OwnCardActions) as app:
        app.skill(skill)
        if ask is None:
            ask = prompts.ask_text("The question, in Markdown; an empty line ends.")
        if answer is None:
            answer = prompts.ask_text("The answer; an empty line ends.")
        card = app.add_card(skill, ask, answer)
    print_json({"id": card.id, "skill": skill}) if as_json else print(f"added: {card.id}")


@cards.command("list", epilog=example("gradatim cards list"))
@as_json
@click.pass_context
def list_(context: click.Context, as_json: bool) -> None:
    """Your own cards."""
    with open_actions(context, OwnCardActions) as app:
        found = app.own_cards()
    if as_json:
        keys = ("id", "skill", "ask", "answer")
        rows = [{key: getattr(one.card, key) for key in keys} for one in found]
        return print_json({"cards": rows})
    for one in found:
        print(f"{one.card.id}  {one.card.skill}\n{wrap(one.card.ask, '    ', '    ')}")
    if not found:
        print("You have no cards of your own yet. Add one: gradatim cards add SKILL")


@cards.command(epilog=example("gradatim cards retire own-1a2b3c4d"))
@click.argument("card", metavar="CARD")
@as_json
@click.pass_context
def retire(context: click.Context, card: str, as_json: bool) -> None:
    """Stop reviewing one of your own cards. Past reviews stay in your evidence."""
    with open_actions(context, OwnCardActions) as app:
        app.retire_card(card)
    print_json({"id": card}) if as_json else print(f"retired: {card}")


@cards.command(epilog=example("gradatim cards export", "gradatim cards export my-cards.apkg --all"))
@click.argument("file", metavar="[FILE]", type=click.Path(path_type=Path), default="gradatim.apkg")
@click.option("--all", "all_", is_flag=True, help="Include skills you have not started.")
@as_json
@click.pass_context
def export(context: click.Context, file: Path, all_: bool, as_json: bool) -> None:
    """Export the cards of the skills you have started as an Anki package (.apkg).

    Tags are skills. Importing a newer package into Anki updates its notes without duplicates.
    """
    with open_actions(context, OwnCardActions) as app:
        count = app.export_cards(file, all_)
    print_json({"file": str(file), "cards": count}) if as_json else print(
        f"{count} cards in {file}"
    )


@cards.command("import", epilog=example("gradatim cards import notes.apkg --skill py-control"))
@file
@click.option("--skill", metavar="SKILL", help="For notes without a skill among their tags.")
@as_json
@click.pass_context
def import_(context: click.Context, file: Path, skill: str | None, as_json: bool) -> None:
    """Import an Anki package (.apkg) as cards of your own.

    The first field is the question, the others are the answer. Formatting becomes Markdown;
    pictures and sounds are left out. Importing twice changes nothing.
    """
    with open_actions(context, OwnCardActions) as app:
        found = asdict(app.import_cards(file, skill))
    if as_json:
        return print_json(found)
    print(" · ".join(f"{count} {name.replace('_', ' ')}" for name, count in found.items()))
