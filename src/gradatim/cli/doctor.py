"""`gradatim doctor`: what works on this computer."""

from __future__ import annotations

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example


@click.command(epilog=example("gradatim doctor"))
@as_json
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """What this computer can do: how well code is contained, versions, free disk space."""
    from gradatim.app import doctor as doctor_

    found = doctor_.facts(context.obj[0])
    if as_json:
        return output.print_json(found)
    for name, value in found.items():
        print(output.wrap(f"{name}: {value}", "  ", ""))
