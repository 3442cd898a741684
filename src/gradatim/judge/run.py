"""Runs a piece of Python in the jail and returns what it printed. It judges nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gradatim.judge.grade import Judge
from gradatim.judge.protocol.values import Decoder
from gradatim.judge.wall import Task
from gradatim.judge.wall import run as run_checks
from gradatim.model import CheckResult, Files, Lab, Material, Outcome
from gradatim.profiles import profile_for_imports

_CHECKS = """
from gradatim.checks import chart, check


@check
def ran(lab):
    \"\"\"runs to its end\"\"\"
    for figure in lab.run():
        chart(figure)
"""
_OUTPUT_CHECK = """
from gradatim.checks import check


@check
def draws(lab):
    \"\"\"runs to its end\"\"\"
    lab.program({})
"""


@dataclass(frozen=True)
class RunResult:
    """The result of running a piece of Python."""

    output: str  # what it printed
    error: str = ""  # why it did not run to its end
    figures: tuple[bytes, ...] = ()  # PNG images

    @property
    def ok(self) -> bool:
        return not self.error


def run(
    judge: Judge,
    code: str,
    before: Sequence[str] = (),
    profile: str = "",
    given: str = "",
    data: Files | None = None,
) -> RunResult:
    """Runs `code` after the pieces `before`, whose output and errors are dropped.

    `profile`: of the warm interpreter; "" for the smallest one that has what the code imports.
    `given`, `data`: as in a lab. JudgeError if the jail is not available.
    """
    pieces = [*before, code]
    files = {f"cell_{n:03}.py": text.encode() for n, text in enumerate(pieces, 1)}
    last = f"cell_{len(pieces):03}.py"
    lab = Lab("run", "run", (), 1, "cells", last, 1, profile or profile_of(*pieces))
    material = Material(lab, "", "", files, files, checks=_CHECKS, given=given, data=data or {})
    verdict = judge.grade(material, files, 0)
    result = verdict.results[0]
    return RunResult(result.output, _error(result), verdict.figures)


def full_output(judge: Judge, program: str) -> str:
    """Everything that a program prints, however long; "" if it does not run to its end."""
    files = {"program.py": program.encode()}
    lab = Lab("run", "run", (), 1, "script", "program.py", 1, profile_of(program))
    material = Material(lab, "", "", files, files, checks=_OUTPUT_CHECK)
    result = run_checks(judge.children, Task(material, files, 0, soft=True)).result("draws")
    if result is None or result.outcome != "PASS" or not result.trace:
        return ""
    _, reply = result.trace[-1]
    return str(Decoder(reply.blob, _reject_object).value(reply.message["ok"]))


def _reject_object(x: dict[str, Any]) -> Any:
    raise ValueError("only plain values here")


def profile_of(*pieces: str) -> str:
    """The smallest profile that has what the pieces of a program import."""
    return profile_for_imports(name for piece in pieces for name in _imported_modules(piece))


def _imported_modules(code: str) -> Iterator[str]:
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # running it reports the error, with its line
    for node in nodes:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (name.split(".")[0] for name in names)


def _error(result: CheckResult) -> str:
    if result.outcome is Outcome.PASS:
        return ""
    return result.message.removeprefix("raised ").removeprefix("your code ") or "it did not end"
