"""`gradatim open`: the files of a lab or exercise in the learner's folder."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.options import activity, activity_argument, example, open_actions
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions


_WHERE = (
    "It works on the folder that your terminal is in, so run it in an empty one: mkdir trial makes "
    "one, cd trial goes there. A check makes a fresh folder each time."
)


@click.command(
    "open",
    epilog=example(
        "gradatim open running-totals",
        "gradatim open py-control/longest_run --editor",
    ),
)
@activity_argument
@click.option("--editor", is_flag=True, help="Open the file in your editor, too.")
@click.pass_context
def open_(context: click.Context, words: tuple[str, ...], editor: bool) -> None:
    """Create the files of a lab or exercise in your folder and print where they are.

    A file that is there stays as it is. The task lies beside it as Markdown. --editor uses the
    editor that VISUAL or EDITOR names.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab = activity(app, words).id
        command = _editor_command() if editor else []
        output.print_missing_skills(app.missing(app.lab(lab).skills))
        _print_unread_chapters(app, lab)
        path = create_files(app, lab)
        print(path, flush=True)
        print_task(app, lab)
        if command:
            _open_editor(command, path)
        else:
            _print_run_command(path)
        print(f"next: {output.paint('1', f'gradatim check {lab}')}", file=sys.stderr)


def _print_unread_chapters(app: FlowActions, lab: str) -> None:
    """Prints which chapter to read first if a learner is ahead of the plan; to stderr."""
    found = app.unread_before(lab)
    if found:
        many = f"{len(found)} chapters" if len(found) > 1 else "a chapter"
        text = f"this comes after {many} that you have not read yet; start with:"
        print(output.wrap(text, "  "), file=sys.stderr)
        print(f"  gradatim read {found[0].id}", file=sys.stderr)


def create_files(app: FlowActions, lab: str) -> Path:
    """Creates the file unless it exists; asks first if it existed and was removed."""
    from gradatim.cli.terminal import confirm, is_interactive

    path = app.path(lab)
    if app.is_missing(lab):
        question = f"{path} is gone. Create it again from the starter?"
        if is_interactive() and not confirm(question):
            raise RequestError("nothing was created", do="put your file back, or open it again")
        print("your file was gone; this is the starter again", file=sys.stderr)
    return app.begin(lab)


def print_task(app: FlowActions, lab: str) -> None:
    """Prints the task: all of an exercise, and where to read a lab's lesson; to stderr."""
    from gradatim.cli.markdown import render

    if lab in app.pack.labs:
        text = f"the task: gradatim read {lab}, or {app.task_path(lab).name} in the same folder"
        return print(output.wrap(text, "  "), file=sys.stderr)
    print(f"\n{render(app.material(lab).lesson)}\n", file=sys.stderr)


def _print_run_command(path: Path) -> None:
    """Prints how to run the file without Gradatim, if that is possible; to stderr."""
    runs = {".py": "python3", ".sh": "bash"}.get(path.suffix, "")
    if runs and path.is_file():
        print(output.wrap(f"change {path.name} in any editor; to run it:", "  "), file=sys.stderr)
        print(f"  {runs} {shlex.quote(str(path))}", file=sys.stderr)  # not wrapped, to be copied
        if path.suffix == ".sh":
            print(output.wrap(_WHERE, "  "), file=sys.stderr)


def _editor_command() -> list[str]:
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        words = shlex.split(wanted)
    except ValueError:
        words = []
    if not words:
        do = "set one for this terminal: export EDITOR=nano"
        raise RequestError("no editor is set", do=do)
    return words


def _open_editor(command: list[str], path: Path) -> None:
    try:
        subprocess.run([*command, str(path)], check=False)
    except OSError as error:
        do = "check what VISUAL and EDITOR say"
        raise RequestError(f"the editor '{command[0]}' cannot be started", do=do) from error
