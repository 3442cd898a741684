"""What a piece of a chapter's code needs of the cells above it. Reads code; runs none."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Sequence

from gradatim.syntax import parse

MAX_LINES = 25  # lines of an excerpt; more is no question any more

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_BUILT_IN = frozenset(dir(builtins))


def complete(before: Sequence[str], code: str) -> str:
    """The code with the lines in front of it that it needs from the cells before it. Just the code
    where it needs none, and where they would print something or be too long."""
    try:
        earlier = [(text, one) for text in before for one in parse(text).body]
        own = parse(code).body
    except (SyntaxError, ValueError):
        return code
    statements = list(_needed_statements(earlier, _needed(own)))
    lines = "\n".join(reversed(statements))
    if not statements or any(not text for text in statements) or lines.count("\n") >= MAX_LINES:
        return code
    return f"{lines}\n\n{code.strip()}"


def _needed_statements(earlier: Sequence[tuple[str, ast.stmt]], needed: set[str]) -> Iterator[str]:
    """The statements that give the needed names their values, the last one first; "" for one that
    prints."""
    for text, one in reversed(earlier):
        if not needed & (_bound_names(one) | _mutated_names(one)):
            continue
        needed -= _rebound_names(one)
        needed |= _needed([one])
        yield "" if _prints(one) else _source(text, one)


def _source(text: str, one: ast.stmt) -> str:
    first = min([one.lineno, *(d.lineno for d in getattr(one, "decorator_list", ()))])
    lines = text.splitlines()[first - 1 : one.end_lineno]
    return "\n".join([*lines, ""]) if isinstance(one, _Definition) else "\n".join(lines)


def _needed(statements: Iterable[ast.stmt]) -> set[str]:
    """Names that are used and have no value yet; what Python brings along aside."""
    found, bound = set[str](), set(_BUILT_IN)
    for one in statements:
        used = {n.id for n in ast.walk(one) if isinstance(n, ast.Name) and not _stored(n)}
        if isinstance(one, ast.AugAssign):
            used |= _bound_names(one)
        found |= used - bound - _inner_names(one)
        bound |= _bound_names(one)
    return found


def _stored(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store | ast.Del)


def _inner_names(one: ast.stmt) -> set[str]:
    """Names that get a value within the statement: parameters, what loops and comprehensions go
    through, what `with` and `except` call by a name."""
    found = {n.arg for n in ast.walk(one) if isinstance(n, ast.arg)}
    for node in ast.walk(one):
        if isinstance(node, ast.comprehension | ast.For):
            found |= _stores(node.target)
        if isinstance(node, ast.withitem) and node.optional_vars is not None:
            found |= _stores(node.optional_vars)
        if isinstance(node, ast.ExceptHandler) and node.name:
            found.add(node.name)
        if isinstance(node, _Definition):
            found |= _stores(*node.body)
    return found


def _stores(*nodes: ast.AST) -> set[str]:
    names = (n for node in nodes for n in ast.walk(node) if isinstance(n, ast.Name))
    return {n.id for n in names if _stored(n)}


def _bound_names(one: ast.stmt) -> set[str]:
    """Names that a statement gives a value."""
    if isinstance(one, _Definition):
        return {one.name}
    if isinstance(one, ast.Import | ast.ImportFrom):
        return {(a.asname or a.name).partition(".")[0] for a in one.names}
    own = {n.name for n in ast.walk(one) if isinstance(n, _Definition)}
    return own | _stores(one)


def _rebound_names(one: ast.stmt) -> set[str]:
    """Of these, the names whose earlier value no longer counts."""
    if isinstance(one, ast.Assign):
        return {name.id for target in one.targets for name in _plain_names(target)}
    return (
        _bound_names(one) if isinstance(one, _Definition | ast.Import | ast.ImportFrom) else set()
    )


def _plain_names(target: ast.expr) -> Iterator[ast.Name]:
    if isinstance(target, ast.Name):
        yield target
    elif isinstance(target, ast.Tuple | ast.List):
        for part in target.elts:
            yield from _plain_names(part)


def _mutated_names(one: ast.stmt) -> set[str]:
    """Names whose value a statement may change without giving them another one."""
    found = set[str]()
    for node in ast.walk(one) if not isinstance(one, _Definition) else ():
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store):
            found |= _root(node)
        elif (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Call)
            and not _is_print(node.value)
        ):
            found |= _root(node.value.func)
            inside = (n for a in node.value.args for n in ast.walk(a))
            found |= {n.id for n in inside if isinstance(n, ast.Name)}
    return found


def _root(node: ast.expr) -> set[str]:
    while isinstance(node, ast.Subscript | ast.Attribute | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def _is_print(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "print"


def _prints(one: ast.stmt) -> bool:
    """Whether it prints when it runs; a definition does not."""
    if isinstance(one, _Definition):
        return False
    return any(isinstance(n, ast.Call) and _is_print(n) for n in ast.walk(one))
