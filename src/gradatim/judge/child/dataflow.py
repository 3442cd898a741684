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
_NO_OBJECTS = {*_ROOTS, "ref", "rng", "data"}


@dataclass
class _Statement:
    """A statement, or the header of a compound one: its lines, and the names in it."""

    first: int
    last: int
    reads: set[str] = field(default_factory=set)
    gives: set[str] = field(default_factory=set)  # names that it assigns or may change

    def holds(self, line: int) -> bool:
        return self.first <= line <= self.last


def candidates(calls: Sequence[Call], run: Session, before: int) -> list[Call]:
    """The calls that may have contributed to the failure. `before`: the number of calls before the
    last comparison that held at the same place; these count only if there are no others."""
    if not calls:
        return []
    places = contributing(run.failure_lines or calls[-1].lines, [call.lines for call in calls])
    recent = [calls[n] for n in places if n >= before]
    return recent or [calls[n] for n in places] or [calls[-1]]


def contributing(failed: LineNumbers, asked: Sequence[LineNumbers]) -> list[int]:
    """Indices into `asked`, the lines of the calls, of those that may have contributed to the
    failure. Lines are those of the check and of the functions of checks.py that it calls, the
    check's own first."""
    places = list(range(len(asked)))
    source = "".join(linecache.getlines(CHECKS_FILE))
    if not failed or not source:
        return places
    return [n for n in places if not asked[n] or _takes_part(source, failed, asked[n])]


def _takes_part(source: str, failed: LineNumbers, asked: LineNumbers) -> bool:
    if not any(one.holds(asked[0]) for one in _slice(source, failed[0])):
        return False
    if min(len(failed), len(asked)) == 1 or failed[0] != asked[0]:
        return True
    functions = {_function(source, one[1]) for one in (failed, asked)}
    return len(functions) > 1 or _takes_part(source, failed[1:], asked[1:])


@lru_cache
def _slice(source: str, line: int) -> list[_Statement]:
    """The statements that may have contributed to what is compared in this line, including its
    own."""
    function = _function(source, line)
    if function is None:
        return [_Statement(0, 10**9)]
    statements = _statements(function)
    found = [one for one in statements if one.holds(line)]
    needed = set[str]().union(*(one.reads for one in found))
    while more := [one for one in statements if one not in found and one.gives & needed]:
        found += more
        needed |= set[str]().union(*(one.reads for one in more))
    return found


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
    nodes = [*_simple(function.body)]
    objects = _objects(nodes)
    return [_statement(node, objects) for node in nodes]


def _simple(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """All statements, each before those in its body; without the bodies of nested functions."""
    for node in body:
        yield node
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            continue
        for name in ("body", "orelse", "handlers", "finalbody"):
            for inner in getattr(node, name, []):
                yield from _simple([inner] if isinstance(inner, ast.stmt) else inner.body)


def _objects(nodes: Sequence[ast.stmt]) -> set[str]:
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
    held = [] if isinstance(node, ast.FunctionDef) else [*getattr(node, "body", [])]
    last = held[0].lineno - 1 if held else node.end_lineno or node.lineno
    made = _Statement(node.lineno, max(last, node.lineno))
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):  # such as found.append(x)
        made.gives |= _owner(node.value) - _NO_OBJECTS
    for part in _parts(node):
        inner = _bound_within(part)
        for one in ast.walk(part):
            if isinstance(one, ast.Name) and one.id not in inner:
                (made.reads if isinstance(one.ctx, ast.Load) else made.gives).add(one.id)
            elif isinstance(one, ast.Call):
                made.gives |= _changed(one, objects)
            elif isinstance(one, ast.Subscript | ast.Attribute) and isinstance(one.ctx, ast.Store):
                made.gives |= _names(one.value)
    if isinstance(node, ast.FunctionDef):
        made.gives.add(node.name)
    if isinstance(node, ast.AugAssign):
        made.reads |= made.gives
    return made


def _bound_within(part: ast.AST) -> set[str]:
    """The loop variables of comprehensions in an expression."""
    loops = [one for one in ast.walk(part) if isinstance(one, ast.comprehension)]
    return {name for loop in loops for name in _names(loop.target)}


def _parts(node: ast.stmt) -> Iterator[ast.AST]:
    """The parts of a statement without the statements in its body; a function as a whole."""
    if isinstance(node, ast.FunctionDef):
        yield node
        return
    for name, value in ast.iter_fields(node):
        if name not in ("body", "orelse", "handlers", "finalbody"):
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, ast.AST):
                    yield one


def _changed(call: ast.Call, objects: set[str]) -> set[str]:
    """The names of the objects that a call may change: its owner and its arguments."""
    if not _names(call.func) & {*_ROOTS, *objects}:
        return set()
    return {name for part in (call.func, *call.args) for name in _names(part)} & objects


def _owner(call: ast.Call) -> set[str]:
    return _names(call.func.value) if isinstance(call.func, ast.Attribute) else set()


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
