"""`gradatim worked`: a lab's neighbouring problem, solved in full."""

from __future__ import annotations

import click

from gradatim.cli.context import opened
from gradatim.cli.output import wrap
from gradatim.errors import RequestError
from gradatim.printable import plain


@click.command()
@click.argument("lab", metavar="LAB")
@click.pass_context
def worked(context: click.Context, lab: str) -> None:
    """A problem beside the lab's, worked in full. The first lab of a skill has one."""
    with opened(context) as app:
        text = app.material(lab).worked
    if not text:
        do = "the first lab of a skill has one; here the lesson is what there is"
        raise RequestError(f"the lab '{lab}' has no worked neighbour", do=do)
    print(_filled(text))


def _filled(markdown: str) -> str:
    """Prose filled to the terminal; what stands between fences, as it is."""
    lines, code = [], False
    for line in markdown.rstrip().splitlines():
        code ^= line.startswith("```")
        as_it_is = code or line.startswith(("```", "|"))
        lines.append(plain(line) if as_it_is else wrap(line))
    return "\n".join(lines)
