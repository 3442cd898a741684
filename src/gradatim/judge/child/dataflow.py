"""Finds the calls of a check that may have contributed to the value compared, by program slicing.

A check may compare something that no call returned, such as `said = "the same" if
np.array_equal(once, often) else "another"`. Then the statements that may have contributed are
collected backwards from the comparison: those that assign a name that is needed, and those that
call something on it, since `layer.forward(x)` may change the layer. Only names in the source are
looked at; nothing is run. If in doubt, a call is included.
"""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from gradatim.checks.session import CHECKS_FILE, LineNumbers, Session
from gradatim.judge.child.remote_submission import Call

_ROOTS = {"lab", "given"}
_NEVER_CHANGED = {*_ROOTS, "ref", "rng", "data"}


@dataclass
class _Statement:
    """A statement, or the header of a compound one: its lines, and the names in it."""

    first: int
    last: int
    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)  # names that it assigns or may change

    def contains(self, line: int) -> bool:
        return self.first <= line <= self.last


def contributing_calls(calls: Sequence[Call], run: Session, checked_calls: int) -> list[Call]:
    """The calls that may have contributed to the failure. `checked_calls`: the number of calls
    before the last comparison that held at the same place; these count only if there are no
    others."""
    if not calls:
        return []
    indices = contributing_indices(
        run.failure_lines or calls[-1].lines, [call.lines for call in calls]
    )
    recent = [calls[n] for n in indices if n >= checked_calls]
    return recent or [calls[n] for n in indices] or [calls[-1]]


def contributing_indices(failed: LineNumbers, call_lines: Sequence[LineNumbers]) -> list[int]:
    """Indices into `call_lines`, the lines of the calls, of those that may have contributed to the
    failure. Lines are those of the check and of the functions of checks.py that it calls, the
    check's own first."""
    indices = list(range(len(call_lines)))
    source = "".join(linecache.getlines(CHECKS_FILE))
    if not failed or not source:
        return indices
    return [n for n in indices if not call_lines[n] or _contributes(source, failed, call_lines[n])]


def _contributes(source: str, failed: LineNumbers, call_lines: LineNumbers) -> bool:
    if not any(statement.contains(call_lines[0]) for statement in _slice(source, failed[0])):
        return False
    if min(len(failed), len(call_lines)) == 1 or failed[0] != call_lines[0]:
        return True
    functions = {_function(source, lines[1]) for lines in (failed, call_lines)}
    return len(functions) > 1 or _contributes(source, failed[1:], call_lines[1:])


@lru_cache
def _slice(source: str, line: int) -> list[_Statement]:
    """The statements that may have contributed to what is compared in this line, including its
    own."""
    function = _function(source, line)
    if function is None:
        return [_Statement(0, 10**9)]
    statements = _statements(function)
    contributing = [statement for statement in statements if statement.contains(line)]
    needed = set[str]().union(*(statement.reads for statement in contributing))
    while more := [
        statement
        for statement in statements
        if statement not in contributing and statement.writes & needed
    ]:
        contributing += more
        needed |= set[str]().union(*(statement.reads for statement in more))
    return contributing


@lru_cache
def _function(source: str, line: int) -> ast.FunctionDef | None:
    """The innermost function that contains a line."""
    found = [
        node
        for node in ast.walk(_tree(source))
        if isinstance(node, ast.FunctionDef)
        and node.body[0].lineno <= line <= (node.end_lineno or line)
    ]
    return max(found, key=lambda node: node.lineno, default=None)


@lru_cache
def _tree(source: str) -> ast.Module:
    return ast.parse(source)


def _statements(function: ast.FunctionDef) -> list[_Statement]:
    nodes = [*_all_statements(function.body)]
    objects = _object_names(nodes)
    return [_statement(node, objects) for node in nodes]


def _all_statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """All statements, each before those in its body; without the bodies of nested functions."""
    for node in body:
        yield node
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            continue
        for name in ("body", "orelse", "handlers", "finalbody"):
            for inner in getattr(node, name, []):
                yield from _all_statements([inner] if isinstance(inner, ast.stmt) else inner.body)


def _object_names(nodes: Sequence[ast.stmt]) -> set[str]:
    """Names that may refer to objects behind the wall, which a call can change."""
    found = set[str]()
    for node in nodes:
        if isinstance(node, ast.Assign | ast.For) and _names(_value_of(node)) & {*_ROOTS, *found}:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {name for target in targets for name in _names(target)}
    return found


def _value_of(node: ast.Assign | ast.For) -> ast.expr:
    return node.value if isinstance(node, ast.Assign) else node.iter


def _statement(node: ast.stmt, objects: set[str]) -> _Statement:
    body = [] if isinstance(node, ast.FunctionDef) else [*getattr(node, "body", [])]
    last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
    statement = _Statement(node.lineno, max(last, node.lineno))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):  # such as found.append(x)
        statement.writes |= _owner(node.value) - _NEVER_CHANGED
    for part in _header_parts(node):
        loop_variables = _comprehension_variables(part)
        for child in ast.walk(part):
            if isinstance(child, ast.Name) and child.id not in loop_variables:
                (statement.reads if isinstance(child.ctx, ast.Load) else statement.writes).add(
                    child.id
                )
            elif isinstance(child, ast.Call):
                statement.writes |= _changed_by_call(child, objects)
            elif isinstance(child, ast.Subscript | ast.Attribute) and isinstance(
                child.ctx, ast.Store
            ):
                statement.writes |= _names(child.value)
    if isinstance(node, ast.FunctionDef):
        statement.writes.add(node.name)
    if isinstance(node, ast.AugAssign):
        statement.reads |= statement.writes
    return statement


def _comprehension_variables(part: ast.AST) -> set[str]:
    """The loop variables of comprehensions in an expression."""
    loops = [node for node in ast.walk(part) if isinstance(node, ast.comprehension)]
    return {name for loop in loops for name in _names(loop.target)}


def _header_parts(node: ast.stmt) -> Iterator[ast.AST]:
    """The parts of a statement without the statements in its body; a function as a whole."""
    if isinstance(node, ast.FunctionDef):
        yield node
        return
    for name, value in ast.iter_fields(node):
        if name not in ("body", "orelse", "handlers", "finalbody"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield child


def _changed_by_call(call: ast.Call, objects: set[str]) -> set[str]:
    """The names of the objects that a call may change: its owner and its arguments."""
    if not _names(call.func) & {*_ROOTS, *objects}:
        return set()
    return {name for part in (call.func, *call.args) for name in _names(part)} & objects


def _owner(call: ast.Call) -> set[str]:
    return _names(call.func.value) if isinstance(call.func, ast.Attribute) else set()


def _names(node: ast.AST) -> set[str]:
    return {child.id for child in ast.walk(node) if isinstance(child, ast.Name)}
