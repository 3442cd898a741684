"""`gradatim glossary`: the terms of the curriculum."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_pack
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.model import Term


@click.command(epilog=example("gradatim glossary", "gradatim glossary gradient descent"))
@click.argument("term", metavar="[TERM]...", nargs=-1)
@as_json
@click.pass_context
def glossary(context: click.Context, term: tuple[str, ...], as_json: bool) -> None:
    """What the terms of the lessons mean. Without TERM, all are listed.

    A word that the lessons avoid finds the term they use.
    """
    from gradatim.app.pack_cache import default_pack

    wanted = " ".join(term).lower()
    terms = (open_pack(context.obj[1]) or default_pack()).glossary()
    found = [t for t in terms if wanted in ("", *map(str.lower, (t.term, *t.instead_of)))]
    if wanted and not found:
        raise RequestError(f"there is no term '{wanted}'", do=_meant(wanted, terms))
    if as_json:
        return output.print_json([asdict(t) for t in found])
    for t in sorted(found, key=lambda t: t.term.lower()):
        meaning = t.meaning.replace("`", "")
        print(output.wrap(f"{t.term}: {meaning}", "  "))


def _meant(wanted: str, terms: Sequence[Term]) -> str:
    """Terms that are similar, or contain these words."""
    from gradatim.model.suggestions import closest_names

    names = [t.term for t in terms]
    found = closest_names(wanted, names) or [name for name in names if wanted in name.lower()][:3]
    if found:
        return f"did you mean {' or '.join(found)}?"
    return f"gradatim glossary lists them, gradatim search {shlex.quote(wanted)} looks further"
