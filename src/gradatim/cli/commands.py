"""The program `gradatim`: its options, and what it does without a command."""

from __future__ import annotations

from pathlib import Path

import click

from gradatim.cli import home_folder
from gradatim.cli.program import Program


def _version(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from gradatim import __version__

        click.echo(f"gradatim {__version__}")
        context.exit()


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Each command explains itself: gradatim check -h. Without a command, you see where "
    "you stand and what to do next.",
)
@click.option(
    "--home",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Your folder. Default: GRADATIM_HOME or ~/gradatim.",
)
@click.option("--pack", metavar="DIR", type=click.Path(path_type=Path), help="Another curriculum.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version.",
)
@click.pass_context
def program(context: click.Context, home: Path | None, pack: Path | None) -> None:
    """Gradatim plans your weeks, checks what you write and names the mistake behind it."""
    context.obj = (home_folder(home), pack)
    if context.invoked_subcommand is None:
        from gradatim.cli import status

        status.show(context)
