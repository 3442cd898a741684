"""`gradatim completion`: the setup with which a shell completes commands and ids."""

from __future__ import annotations

import click

from gradatim.cli.options import example
from gradatim.errors import GradatimError

VARIABLE = "_GRADATIM_COMPLETE"  # the variable in which a shell asks for completions


@click.command(
    epilog=example(
        """echo 'eval "$(gradatim completion bash)"' >> ~/.bashrc""",
        """echo 'eval "$(gradatim completion zsh)"' >> ~/.zshrc""",
        "gradatim completion fish > ~/.config/fish/completions/gradatim.fish",
    )
)
@click.argument("shell", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what lets SHELL (bash, zsh or fish) complete commands, options and ids.

    Run the line for your shell once, then open a new terminal.
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None
    program = context.find_root().command
    print(found(program, {}, "gradatim", VARIABLE).source())


def complete(instruction: str) -> int:
    """Answers a completion request of a shell; returns the exit code."""
    from click.shell_completion import shell_complete

    from gradatim.cli.commands import program

    try:
        return shell_complete(program, {}, "gradatim", VARIABLE, instruction)
    except GradatimError:  # no error messages while a shell completes
        return 1
