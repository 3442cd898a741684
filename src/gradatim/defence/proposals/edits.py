"""Candidates for change requests, and the edits that they consist of. Only works on syntax; nothing
is run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from gradatim.defence import targets, trees
from gradatim.defence.targets import Target
from gradatim.syntax import parse, parse_expression

ERROR, MISSING, FIXED, THRESHOLD, TEXT = "error", "missing", "fixed", "threshold", "text"
TIE, SKIP, CASE, EVERY = "tie", "skip", "case", "every"
MAX_CALLS = 24  # of each kind that are tried


@dataclass(frozen=True)
class Oracle:
    """A call of another file that has the wanted result, too."""

    source: str
    call: str


@dataclass(frozen=True)
class Expectation:
    """A call of the changed file, and other ways to compute its wanted result."""

    call: str
    oracles: tuple[Oracle, ...]
    plain: str = ""  # the same call for the unchanged file, without the new argument


@dataclass(frozen=True)
class Proposal:
    """A change request that is not proven yet."""

    kind: str
    function: str
    ask: str
    source: str  # text of the file after one possible change
    expectations: tuple[Expectation, ...]
    may_differ: bool = False  # if the ways differ on few calls, those are left out


# Edits ------------------------------------------------------------------------------------------


def changed(target: Target, change: Callable[[ast.FunctionDef], None]) -> str:
    """The file with the changed function."""
    tree = parse(target.source)
    body: list[ast.stmt] = tree.body
    for name in target.name.split("."):
        node = next(one for one in body if getattr(one, "name", "") == name)
        body = node.body  # type: ignore[attr-defined]
    assert isinstance(node, ast.FunctionDef)
    change(node)
    return ast.unparse(ast.fix_missing_locations(tree))


def with_wrapper(target: Target, keyword: str, body: str) -> str:
    """The file with the function inside a new one, whose body calls `before(*given, **named)`."""
    lines = "\n".join(f"        {line}" for line in body.split("\n"))
    return (
        f"{target.source}\n\ndef _twin_(before):\n"
        f"    def {target.short_name}(*given, {keyword}, **named):\n{lines}\n"
        f"    return {target.short_name}\n\n{target.name} = _twin_({target.name})\n"
    )


def statements(text: str) -> list[ast.stmt]:
    return parse(text).body


def expression(text: str) -> ast.expr:
    return parse_expression(text)


def add_keyword(node: ast.FunctionDef, name: str, default: str) -> None:
    node.args.kwonlyargs.append(ast.arg(name))
    node.args.kw_defaults.append(expression(default))


def split(node: ast.FunctionDef) -> tuple[list[ast.stmt], list[ast.stmt]]:
    """The docstring, and the rest of the body."""
    at = 1 if ast.get_docstring(node) is not None else 0
    return node.body[:at], node.body[at:]


class Returns(ast.NodeTransformer):
    """Replaces the function's own return statements by other statements."""

    def __init__(self, put: Callable[[ast.Return], list[ast.stmt]]) -> None:
        self._put, self._depth = put, 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        if self._depth:
            return node
        self._depth += 1
        self.generic_visit(node)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return node

    def visit_Return(self, node: ast.Return) -> Any:
        return self._put(node)


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of functions within it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (ast.FunctionDef, ast.Lambda, ast.ClassDef)):
            yield child
            yield from own_nodes(child)


def loops(node: ast.AST) -> list[ast.For]:
    """The outermost loops."""
    found: list[ast.For] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.For):
            found.append(child)
        elif not isinstance(child, (ast.While, ast.FunctionDef, ast.Lambda)):
            found += loops(child)
    return found


def sample(random: Random, items: Sequence[str], most: int = MAX_CALLS) -> list[str]:
    return random.sample(list(items), min(len(items), most))


def unchanged_expectations(target: Target, calls: Sequence[str]) -> list[Expectation]:
    """Calls whose result should stay the same."""
    return [Expectation(call, (Oracle(target.source, call),)) for call in calls]


# A new argument ---------------------------------------------------------------------------------


def keyword_expectations(
    twin: str, name: str, values: Sequence[str], first: Sequence[str], then: Sequence[str]
) -> list[Expectation]:
    found = []
    for value in values:
        for call in (*first, *then[:6]):
            new = targets.with_keyword(call, name, value)
            found.append(Expectation(new, (Oracle(twin, new),), call))
    return found


def in_place(
    kind: str, target: Target, node: ast.expr, name: str, values: Sequence[str], ask: str,
    random: Random,
) -> Iterator[Proposal]:  # fmt: skip
    """A parameter instead of a constant; the twin has another constant there."""
    old, calls = ast.unparse(node), through(target, node, random)

    def change(function: ast.FunctionDef) -> None:
        trees.replace(function, same(function, node), expression(name))
        add_keyword(function, name, old)

    wishes = []
    for value in values:

        def other(function: ast.FunctionDef, value: str = value) -> None:
            trees.replace(function, same(function, node), expression(value))

        twin = changed(target, other)
        wishes += [
            Expectation(targets.with_keyword(call, name, value), (Oracle(twin, call),), call)
            for call in calls
        ]
    steady = unchanged_expectations(target, sample(random, [*target.outcomes]))
    yield Proposal(kind, target.name, ask, changed(target, change), (*wishes, *steady))


def same(function: ast.AST, node: ast.expr) -> ast.expr:
    """The expression at the same position in the same file, parsed again."""
    place = (type(node), node.lineno, node.col_offset)
    return next(
        one for one in ast.walk(function)
        if isinstance(one, ast.expr) and (type(one), one.lineno, one.col_offset) == place
    )  # fmt: skip


def through(target: Target, node: ast.expr, random: Random) -> list[str]:
    lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
    return sample(
        random, [call for call, one in target.outcomes.items() if one.lines.intersection(lines)]
    )
