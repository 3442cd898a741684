"""`gradatim mcp`: a server for the learner's own assistant."""

from __future__ import annotations

import sys

import click

from gradatim.cli.options import example, open_actions


@click.command(epilog=example("gradatim mcp"))
@click.pass_context
def mcp(context: click.Context) -> None:
    """Let your own AI assistant see your task, file and verdicts, never the solution.

    The assistant starts this command and talks to it by the Model Context Protocol;
    docs/command-line.md shows how to set it up.
    """
    from gradatim.app.assistant import AssistantActions
    from gradatim.mcp import serve

    if sys.stdin.isatty():
        print("waiting for an assistant on standard input; Ctrl-C stops", file=sys.stderr)
    with open_actions(context, AssistantActions) as app:
        serve(app)
