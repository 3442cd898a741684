"""The command line: parses, calls one verb, shows the result.

Exit codes: 0 pass, 1 fail, 2 cannot.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from gradatim.errors import GradatimError


def main() -> None:
    """The program `gradatim`."""
    from gradatim.cli.commands import program

    try:
        program(prog_name="gradatim")
    except GradatimError as error:
        _cannot(error)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # the reader of our output left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _cannot(error: GradatimError) -> None:
    if "--json" in sys.argv:
        print(json.dumps({"error": error.what, "where": error.where, "do": error.do}))
    print(f"gradatim: {error}", file=sys.stderr)
    sys.exit(2)


def home_of(option: Path | None) -> Path:
    """The learner's folder: --home, else GRADATIM_HOME, else ~/gradatim."""
    return (option or Path(os.environ.get("GRADATIM_HOME", "~/gradatim"))).expanduser()
