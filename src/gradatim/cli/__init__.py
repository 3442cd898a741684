"""The command line: parses, calls one action, shows the result.

Exit codes: 0 pass, 1 fail, 2 cannot.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gradatim.errors import GradatimError, RequestError
from gradatim.printable import plain

if TYPE_CHECKING:
    from click import UsageError

INTERRUPTED = 130  # the exit code that shells expect after Ctrl-C


def main() -> None:
    """The program `gradatim`."""
    # A command is over before it is worth looking for what is dead; a server looks now and then.
    gc.set_threshold(100_000, 20, 20)
    # A name or a text of the learner's may hold what this terminal cannot show.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if instruction := os.environ.get("_GRADATIM_COMPLETE"):
        from gradatim.cli.completion import complete

        sys.exit(complete(instruction))
    try:
        code = _run(sys.argv[1:])
        sys.stdout.flush()
    except GradatimError as error:
        code = _print_error(error)
    except ModuleNotFoundError as error:
        code = _print_error(_missing_library_error(error))
    except EOFError:
        code = _print_error(
            RequestError("this command asks questions", do="run this in a terminal")
        )
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:  # the reader of our output left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 2
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    """Runs one command, without Click's own `main`, which has other exit codes."""
    import click

    from gradatim.cli.commands import program

    try:
        with program.make_context("gradatim", [*arguments]) as context:
            program.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        raise _usage_error(error) from error
    return 0


def _missing_library_error(error: ModuleNotFoundError) -> RequestError:
    """The message if an optional library is missing; any other error is raised again."""
    from gradatim import libraries

    module = (error.name or "").partition(".")[0]
    if module in libraries.AUTHOR_MODULES:
        do = f'run: {sys.executable} -m pip install "gradatim[author]"'
        return RequestError("the tools of authors are not installed", do=do)
    if module == "mcp":
        do = f'run: {sys.executable} -m pip install "gradatim[mcp]"'
        return RequestError("the library for assistants is not installed", do=do)
    if module not in libraries.LARGE_LIBRARIES:
        raise error
    what = f"this needs {libraries.display_names([module])}; {libraries.status()}"
    return RequestError(what, do=libraries.remedy())


def _usage_error(error: UsageError) -> RequestError:
    """Click's complaint about an option or argument, as one sentence."""
    what = " ".join(error.format_message().split()).rstrip(".")
    command = error.ctx.command_path if error.ctx else "gradatim"
    return RequestError(what[:1].lower() + what[1:], do=f"{command} -h explains")


def _print_error(error: GradatimError) -> int:
    if "--json" in sys.argv:
        print(json.dumps({"error": error.what, "where": error.where, "do": error.do}), flush=True)
    print(_wrapped(plain(f"gradatim: {error}")), file=sys.stderr)
    return 2


def _wrapped(sentence: str) -> str:
    """A message in lines as wide as the terminal; in one line for files and pipes."""
    if not sys.stderr.isatty():
        return sentence
    from gradatim.cli.output import wrap

    return wrap(sentence, "  ")


def home_folder(option: Path | None) -> Path:
    """The learner's folder: --home, else GRADATIM_HOME, else ~/gradatim."""
    home = option or Path(os.environ.get("GRADATIM_HOME") or "~/gradatim")
    try:
        return home.expanduser()
    except RuntimeError as error:
        raise RequestError(
            f"the folder '{home}' cannot be found", do="name one with --home"
        ) from error


def parse_date(text: str) -> date:
    """RequestError unless it is written as 2027-01-04."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise RequestError(f"'{text}' is not a date", do="write dates like 2027-01-04") from error
