"""Runs pieces of Python one after another in a jailed process, and returns what each printed.

The pieces of a group share a namespace and a folder; each group starts with new ones. Up to
`MAX_GROUPS` groups share a process. Output is compared outside the jail: no expected value goes in.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gradatim.author.workers import Workers
from gradatim.judge.protocol.values import Decoder
from gradatim.judge.report import Result, Run
from gradatim.model import Lab, Material

MAX_GROUPS = 190  # in one process: a lab has at most 200 checks
_FILE = "pieces.py"
_CHECK = '''

@check
def group_{0}(lab):
    """runs to its end"""
    lab.group({0})
'''
# Unseeded generators, so that answers must not depend on chance; no warnings in the output.
_RUNNER = """
import contextlib, io, linecache, os, random, sys, tempfile, traceback, types
import numpy

_HOME = os.getcwd()


def group(number):
    os.chdir(tempfile.mkdtemp(dir=_HOME))
    random.seed()
    numpy.random.seed()
    sys.modules["__main__"] = module = types.ModuleType("__main__")
    return [_run(code, f"<piece {n}>", module.__dict__) for n, code in enumerate(_GROUPS[number])]


def _run(code, name, namespace):
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    error, line = "", 0
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        try:
            exec(compile(code, name, "exec", dont_inherit=True), namespace)
        except BaseException as raised:
            error = "".join(traceback.format_exception_only(raised)).strip()
            line = _line(raised, name)
    printed.flush()
    return [printed.buffer.getvalue().decode("utf-8", "replace"), error, line]


def _line(raised, name):
    lines = [at.lineno for at in traceback.extract_tb(raised.__traceback__) if at.filename == name]
    return lines[-1] if lines else getattr(raised, "lineno", None) or 0


_GROUPS = """


@dataclass(frozen=True)
class CodeResult:
    """The result of running a piece."""

    output: str  # what it printed
    error: str = ""  # the error as at the end of a traceback; "" for none
    line: int = 0  # line of the piece that raised the error

    @property
    def last_line(self) -> str:
        """The last line of the traceback."""
        return self.error.rpartition("\n")[2]


Group = Sequence[str]
"""Pieces that share a namespace."""


def run(
    workers: Workers, name: str, profile: str, groups: Sequence[Group]
) -> list[list[CodeResult]]:
    """Runs groups of pieces. For a group that did not run to the end, there is a single row with
    the reason."""
    found: list[list[CodeResult]] = []
    for at in range(0, len(groups), MAX_GROUPS):
        found += _run(workers, name, profile, groups[at : at + MAX_GROUPS])
    return found


def _run(
    workers: Workers, name: str, profile: str, groups: Sequence[Group]
) -> list[list[CodeResult]]:
    lab = Lab(name, name, (), 1, "function", _FILE, 1, profile)
    checks = "from gradatim.checks import check\n" + "".join(
        _CHECK.format(n) for n in range(len(groups))
    )
    empty = {_FILE: b""}
    material = Material(lab, "", "", empty, empty, checks=checks)
    program = _RUNNER + repr([list(group) for group in groups]) + "\n"
    run_record = workers.record(material, {_FILE: program.encode()}, 0)
    return [_group_results(run_record, number) for number in range(len(groups))]


def _group_results(run: Run, number: int) -> list[CodeResult]:
    result = run.result(f"group_{number}")
    if result is None or result.outcome != "PASS":
        return [CodeResult("", _failure_reason(run, result))]
    *_, (_, last) = result.trace
    rows = Decoder(last.blob, _reject_object).value(last.message["ok"])
    return [CodeResult(str(output), str(error), int(line)) for output, error, line in rows]


def _failure_reason(run: Run, result: Result | None) -> str:
    why = result.message.removeprefix("your code ") if result else run.unusable
    return f"it {why or 'was not run'}"


def _reject_object(x: dict[str, Any]) -> Any:
    raise ValueError("only plain values here")


# What a piece needs -----------------------------------------------------------------------------


def required_pieces(earlier: Sequence[str], code: str) -> Sequence[str]:
    """The pieces above that must run before `code`: all, or none if it uses no name that they
    define."""
    try:
        defined = {name for piece in earlier for name in _defined_names(piece)}
        used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return earlier
    return earlier if defined & used or "*" in defined else ()


def _defined_names(code: str) -> Iterator[str]:
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except SyntaxError:  # a cell may show a syntax error
        return
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]
