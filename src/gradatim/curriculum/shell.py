"""Exercises that are scripts of the shell: what the learner's file and the checks look like. Runs
nothing."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Mapping
from typing import Any

from gradatim.errors import ContentError

REFERENCE = "commands"
KIND, PROFILE, SUFFIX = "command", "shell", ".sh"
STARTER = "# TODO: write your commands below this line\n"

_CHECKS = """from gradatim.checks import check, same_session
{above}

{cases}


@check
def cases_agree(lab, ref, rng):
    \"\"\"does what the task asks for\"\"\"
    for case in cases(rng):
        same_session(lab, ref, {file!r}, case, {prepare!r}, {report!r}, {printed})
"""
# Cases without random parts need no generator; the check hands one over all the same.
_FIXED = """


def cases(rng, fixed=cases):
    yield from fixed()
"""


def script_text(function: ast.FunctionDef, exercise_id: str) -> str:
    """The script that a function returns; ContentError where it does anything else."""
    last = function.body[-1]
    value = last.value if isinstance(last, ast.Return) else None
    if not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
        where, do = f"exercises/{exercise_id}.py:{function.lineno}", "return the script as a text"
        raise ContentError(f"{function.name} returns no text", where=where, do=do)
    return dedented(value.value)


def dedented(source: str) -> str:
    """A text between three quotation marks, without the indentation that it has for the reader."""
    return textwrap.dedent(source).strip("\n") + "\n"


def is_random(cases: ast.FunctionDef) -> bool:
    """Whether the cases depend on the seed."""
    return bool(cases.args.args)


def checks(
    file: str, above: str, cases: ast.FunctionDef, source: str, settings: Mapping[str, Any]
) -> str:
    """The checks of an exercise. `source` is the text of its cases, `above` all that they need."""
    return _CHECKS.format(
        above=above,
        cases=source + ("" if is_random(cases) else _FIXED),
        file=file,
        prepare=script(settings, "prepare"),
        report=script(settings, "report"),
        printed=bool(settings.get("printed", True)),
    )


def script(settings: Mapping[str, Any], name: str) -> str:
    """The script that prepares or reports; "" where there is none."""
    source = settings.get(name)
    return dedented(str(source)) if source else ""
