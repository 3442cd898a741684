"""`gradatim journal`: what you used an AI assistant for."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from gradatim.app.journal import JournalActions
from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.program import Group
from gradatim.rules.catalogue import to_local_time

if TYPE_CHECKING:
    from gradatim.app.journal import JournalEntry


@click.group(
    cls=Group,
    invoke_without_command=True,
    no_args_is_help=False,
    epilog=example("gradatim journal", 'gradatim journal add "a regular expression for dates"'),
)
@as_json
@click.pass_context
def journal(context: click.Context, as_json: bool) -> None:
    """What you used an AI assistant for, what you kept and what you rewrote."""
    if context.invoked_subcommand is not None:
        return
    with open_actions(context, JournalActions) as app:
        entries = app.journal()
    if as_json:
        return output.print_json([_json(entry) for entry in entries])
    for entry in entries:
        _print(entry)
    if not entries:
        print('No entries yet. Write one: gradatim journal add "..."')


@journal.command(
    epilog=example('gradatim journal add "a regular expression for dates" --kept "the pattern"')
)
@click.argument("purpose", metavar="PURPOSE")
@click.option("--kept", metavar="TEXT", default="", help="What you used as it was.")
@click.option("--rewritten", metavar="TEXT", default="", help="What you rewrote yourself.")
@as_json
@click.pass_context
def add(context: click.Context, purpose: str, kept: str, rewritten: str, as_json: bool) -> None:
    """Add an entry. PURPOSE says what you asked the assistant for."""
    with open_actions(context, JournalActions) as app:
        entry = app.add_journal_entry(purpose, kept, rewritten)
    output.print_json(_json(entry)) if as_json else _print(entry)


def _json(entry: JournalEntry) -> dict[str, Any]:
    return asdict(entry) | {"at": entry.at.isoformat()}


def _print(entry: JournalEntry) -> None:
    print(output.wrap(f"{to_local_time(entry.at).date()} {entry.purpose}", "  "))
    for name, text in (("kept", entry.kept), ("rewritten", entry.rewritten)):
        if text:
            print(output.wrap(f"{name}: {text}", "    ", "  "))
