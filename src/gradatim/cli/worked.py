"""`gradatim worked`: the worked example of a lab."""

from __future__ import annotations

import sys

import click

from gradatim.cli.flow import next_line
from gradatim.cli.markdown import render
from gradatim.cli.options import activity, activity_argument, example, open_actions
from gradatim.cli.output import wrap
from gradatim.cli.terminal import page
from gradatim.errors import RequestError
from gradatim.printable import plain


@click.command(epilog=example("gradatim worked unit-converter"))
@activity_argument
@click.pass_context
def worked(context: click.Context, words: tuple[str, ...]) -> None:
    """Show a similar problem, solved step by step. The first lab of a skill has one."""
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab = activity(app, words).id
        text = app.material(lab).worked
    if not text:
        do = "see the first lab of its skill"
        raise RequestError(f"'{lab}' has no worked example", do=do)
    page(render(text) if sys.stdout.isatty() else _wrapped_prose(text))
    next_line(f"gradatim open {lab}")


def _wrapped_prose(markdown: str) -> str:
    """Wraps prose to the width of the terminal and leaves code alone."""
    lines, code = [], False
    for line in markdown.rstrip().splitlines():
        code ^= line.startswith("```")
        as_it_is = code or line.startswith(("```", "|"))
        lines.append(plain(line) if as_it_is else wrap(line))
    return "\n".join(lines)
