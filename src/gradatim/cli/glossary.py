"""`gradatim glossary`: the terms of the curriculum."""

from __future__ import annotations

from dataclasses import asdict

import click

from gradatim.cli import output
from gradatim.cli.options import as_json
from gradatim.errors import RequestError


@click.command()
@click.argument("term", metavar="[TERM]...", nargs=-1)
@as_json
@click.pass_context
def glossary(context: click.Context, term: tuple[str, ...], as_json: bool) -> None:
    """What the terms of the lessons mean. Without TERM, all are listed.

    A word that the lessons avoid finds the term they use.
    """
    from gradatim import curriculum

    wanted = " ".join(term).lower()
    terms = curriculum.load(context.obj[1]).glossary()
    found = [t for t in terms if wanted in ("", *map(str.lower, (t.term, *t.instead_of)))]
    if wanted and not found:
        raise RequestError(f"there is no term '{wanted}'", do="gradatim glossary lists them")
    if as_json:
        return output.document([asdict(t) for t in found])
    for t in sorted(found, key=lambda t: t.term.lower()):
        print(output.wrap(f"{t.term}: {t.meaning}", "  "))
