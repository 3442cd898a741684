"""Runs a piece of Python in the jail and tells what it printed; it judges nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gradatim.judge.grade import Judge
from gradatim.model import CheckResult, Lab, Material, Outcome
from gradatim.profiles import for_imports

_CHECKS = """
from gradatim.checks import chart, check


@check
def ran(lab):
    \"\"\"runs to its end\"\"\"
    for figure in lab.run():
        chart(figure)
"""


@dataclass(frozen=True)
class Ran:
    """How a piece of Python ran."""

    output: str  # what it printed
    error: str = ""  # why it did not run to its end
    figures: tuple[bytes, ...] = ()  # PNG images

    @property
    def ok(self) -> bool:
        return not self.error


def run(judge: Judge, code: str, before: Sequence[str] = (), profile: str = "") -> Ran:
    """Runs `code` after the pieces `before`, whose output is not told.

    `profile`: the warm interpreter; "" for the smallest that has what the code imports.
    Raises JudgeError if the jail cannot be had.
    """
    pieces = [*before, code]
    files = {f"cell_{n:03}.py": text.encode() for n, text in enumerate(pieces, 1)}
    last = f"cell_{len(pieces):03}.py"
    chosen = profile or profile_of("\n".join(pieces))
    lab = Lab("run", "run", (), 1, "cells", last, 1, chosen)
    material = Material(lab, "", "", files, files, checks=_CHECKS)
    verdict = judge.grade(material, files, 0)
    result = verdict.results[0]
    return Ran(result.output, _error(result), verdict.figures)


def profile_of(code: str) -> str:
    """The smallest warm interpreter that has what a program imports."""
    return for_imports(_imported(code))


def _imported(code: str) -> Iterator[str]:
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # running it says so, with the line
    for node in nodes:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (name.split(".")[0] for name in names)


def _error(result: CheckResult) -> str:
    if result.outcome is Outcome.PASS:
        return ""
    return result.message.removeprefix("raised ").removeprefix("your code ") or "it did not end"
