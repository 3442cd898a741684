"""`gradatim worked`: the worked example of a lab."""

from __future__ import annotations

import click

from gradatim.cli.options import open_app
from gradatim.cli.output import wrap
from gradatim.errors import RequestError
from gradatim.printable import plain


@click.command()
@click.argument("lab", metavar="LAB")
@click.pass_context
def worked(context: click.Context, lab: str) -> None:
    """Show a similar problem, solved step by step. The first lab of a skill has one."""
    with open_app(context) as app:
        text = app.material(lab).worked
    if not text:
        do = "see the first lab of its skill"
        raise RequestError(f"the lab '{lab}' has no worked example", do=do)
    print(_filled(text))


def _filled(markdown: str) -> str:
    """Wraps prose to the terminal and leaves code alone."""
    lines, code = [], False
    for line in markdown.rstrip().splitlines():
        code ^= line.startswith("```")
        as_it_is = code or line.startswith(("```", "|"))
        lines.append(plain(line) if as_it_is else wrap(line))
    return "\n".join(lines)
