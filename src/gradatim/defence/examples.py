"""Code that uses a file: the examples in its docstrings, its tests, and the file as a program."""

from __future__ import annotations

import ast
import doctest
from collections.abc import Iterator, Mapping
from typing import Any

from gradatim.defence.trees import called_name
from gradatim.syntax import parse

_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def snippets(source: str, tests: Mapping[str, str]) -> list[Any]:
    """The code that is run to find calls of the file. Each docstring is separate, so that a bad
    example does not stop the rest."""
    tree = parse(source)
    found: list[Any] = [
        {"kind": "doctest", "parts": parts} for node in ast.walk(tree) if (parts := _examples(node))
    ]
    shared = [text for name, text in tests.items() if name.endswith("conftest.py")]
    found += [
        {"kind": "tests", "parts": [*shared, text]}
        for name, text in tests.items()
        if not name.endswith("conftest.py")
    ]
    return [*found, *(["main"] if _has_main(tree) else [])]


def _examples(node: ast.AST) -> list[str]:
    if not isinstance(node, _DOCUMENTED):
        return []
    try:
        found = doctest.DocTestParser().get_examples(ast.get_docstring(node, clean=True) or "")
    except ValueError:  # not a valid example
        return []
    return [one.source for one in found]


def _has_main(tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.If) and "__main__" in ast.unparse(node.test) for node in tree.body
    )


_NONDETERMINISTIC = {
    "now", "today", "utcnow", "time", "time_ns", "perf_counter", "monotonic", "urandom", "uuid1",
    "uuid4", "token_hex", "getpid", "environ", "getenv", "open", "input", "urlopen", "Popen",
    "read_text", "write_text", "mkdir", "unlink", "connect", "sleep", "system", "listdir", "glob",
}  # fmt: skip


def nondeterministic_lines(source: str) -> Iterator[int]:
    """Lines that use the clock, files or the machine, and so may give different results."""
    for node in ast.walk(parse(source)):
        if isinstance(node, ast.Call) and called_name(node) in _NONDETERMINISTIC:
            yield node.lineno


_HARD_OPERATORS = (ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_HARD_FUNCTIONS = {"log", "log2", "exp", "sqrt", "mean", "std", "var", "dot", "sum", "divmod"}


def arithmetic_lines(source: str) -> Iterator[int]:
    """Lines with computations that nobody should have to do by hand."""
    for node in ast.walk(parse(source)):
        is_hard = isinstance(getattr(node, "op", None), _HARD_OPERATORS)
        if is_hard or (isinstance(node, ast.Call) and called_name(node) in _HARD_FUNCTIONS):
            yield node.lineno  # type: ignore[attr-defined]
