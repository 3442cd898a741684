"""`gradatim experiment`: what you tried out on your own."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from gradatim.app.experiments import ExperimentActions
from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.program import Group
from gradatim.rules.catalogue import to_local_time

if TYPE_CHECKING:
    from gradatim.app.experiments import Experiment

ADD = 'gradatim experiment add ml-boost "depth 2-8" --seen "0.81 at 3, 0.79 at 8"'


@click.group(
    cls=Group,
    invoke_without_command=True,
    no_args_is_help=False,
    epilog=example("gradatim experiment", ADD),
)
@as_json
@click.pass_context
def experiment(context: click.Context, as_json: bool) -> None:
    """What you tried out on your own, without a task.

    It is evidence that you practised a skill, as gradatim why shows, and never that you master it.
    """
    if context.invoked_subcommand is not None:
        return
    with open_actions(context, ExperimentActions) as app:
        found = app.experiments()
    if as_json:
        return output.print_json([_json(one) for one in found])
    for one in found:
        _print(one)
    if not found:
        print('No entries yet. Write one: gradatim experiment add SKILL "..." --seen "..."')


@experiment.command(epilog=example(ADD))
@click.argument("skill", metavar="SKILL")
@click.argument("tried", metavar="TRIED")
@click.option("--seen", metavar="TEXT", required=True, help="What came of it.")
@click.option("--link", metavar="URL", default="", help="Where others can see it.")
@as_json
@click.pass_context
def add(
    context: click.Context, skill: str, tried: str, seen: str, link: str, as_json: bool
) -> None:
    """Add an experiment. SKILL is an id of gradatim skills; TRIED says what you tried."""
    with open_actions(context, ExperimentActions) as app:
        found = app.add_experiment(skill, tried, seen, link)
    output.print_json(_json(found)) if as_json else _print(found)


def _json(one: Experiment) -> dict[str, Any]:
    return asdict(one) | {"at": one.at.isoformat()}


def _print(one: Experiment) -> None:
    print(output.wrap(f"{to_local_time(one.at).date()} {one.skill}: {one.tried}", "  "))
    print(output.wrap(f"seen: {one.seen}", "    ", "  "))
    if one.link:
        print(output.wrap(one.link, "    ", "  "))
