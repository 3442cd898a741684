"""`gradatim run`: what a learner's file prints, or what calls of it return."""

from __future__ import annotations

import sys

import click

from gradatim.cli import output
from gradatim.cli.options import activity, complete_ids, example, open_actions


@click.command(
    epilog=example(
        "gradatim run running-totals",
        'gradatim run running-totals "running_totals([1, 2])"',
        "gradatim run running-totals - < lines.py",
    )
)
@click.argument("lab", metavar="LAB|FILE", shell_complete=complete_ids)
@click.argument("code", required=False, default="")
@click.pass_context
def run(context: click.Context, lab: str, code: str) -> None:
    """Run your file without checking it; it is no attempt.

    CODE runs after your file, such as the lines with which a check failed; its value is printed.
    With - it is read from the standard input. The helpers that a lab's failures call
    `given.NAME` are known there.
    """
    from gradatim.app.flow import FlowActions

    if code == "-":
        code = sys.stdin.read()
    with open_actions(context, FlowActions) as app:
        ran = app.run_file(activity(app, [lab]).id, code)
    print(ran.output, end="" if ran.output.endswith("\n") or not ran.output else "\n", flush=True)
    if ran.figures:
        many = "a figure" if len(ran.figures) == 1 else f"{len(ran.figures)} figures"
        print(f"it drew {many}; Run shows that in the app: gradatim start", file=sys.stderr)
    if not ran.ok:
        print(output.wrap(ran.error), file=sys.stderr)
        context.exit(1)
