"""Mutations of one line: one operator, comparison or constant at a time. Runs nothing."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gradatim.defence import trees
from gradatim.syntax import parse

OPERATORS: dict[type[ast.AST], tuple[tuple[str, str], ...]] = {
    ast.Lt: (("<", "<="), ("<", ">")),
    ast.LtE: (("<=", "<"), ("<=", ">=")),
    ast.Gt: ((">", ">="), (">", "<")),
    ast.GtE: ((">=", ">"), (">=", "<=")),
    ast.Eq: (("==", "!="),),
    ast.NotEq: (("!=", "=="),),
    ast.In: (("in", "not in"),),
    ast.NotIn: (("not in", "in"),),
    ast.Is: (("is", "is not"),),
    ast.IsNot: (("is not", "is"),),
    ast.Add: (("+", "-"),),
    ast.Sub: (("-", "+"),),
    ast.Mult: (("*", "+"),),
    ast.Div: (("/", "//"),),
    ast.FloorDiv: (("//", "/"),),
    ast.Mod: (("%", "//"),),
    ast.And: (("and", "or"),),
    ast.Or: (("or", "and"),),
}
SWAPPED_NAMES = {
    "min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith",
    "endswith": "startswith", "lstrip": "strip", "rstrip": "strip", "argmin": "argmax",
    "argmax": "argmin", "floor": "ceil", "ceil": "floor", "index": "rindex", "split": "rsplit",
}  # fmt: skip
_PURE_CALLS = {"len", "min", "max", "abs", "sum", "any", "all", "sorted"}


Position = tuple[type[ast.expr], int, int]
"""The type of an expression, with the line and the byte where it begins."""


@dataclass(frozen=True)
class Mutation:
    """A line of a file before and after a mutation."""

    line: int
    old: str
    new: str
    function: str  # the qualified name of the function that holds it
    source: str  # of the whole file after it
    position: Position | None = None  # of the changed condition


@dataclass(frozen=True)
class Site:
    """A place in a function where part of a line can be replaced."""

    node: ast.AST
    function: str
    start: int  # bytes within the line
    end: int
    text: str
    replacement: str

    @property
    def line(self) -> int:
        return int(self.node.lineno)  # type: ignore[attr-defined]


def mutations(
    source: str, order: Callable[[list[Site]], Sequence[Site]] = list
) -> Iterator[Mutation]:
    """The mutations of a file that are valid Python and not equivalent by syntax, at the places in
    the order of `order`. Each is made when it is requested, because the whole file has to be
    parsed."""
    tree, lines = parse(source), source.split("\n")
    before, conditions, seen = ast.dump(tree), _conditions(tree), set[tuple[int, str]]()
    for site in order(list(_sites(tree, lines))):
        new = _mutated_line(lines[site.line - 1], site)
        if new is None or (site.line, new) in seen:
            continue
        seen.add((site.line, new))
        text = with_line(source, site.line, new)
        try:
            after = parse(text)
        except SyntaxError:
            continue
        if ast.dump(after) != before:
            place = _position_of(site.node) if id(site.node) in conditions else None
            yield Mutation(site.line, lines[site.line - 1], new, site.function, text, place)


def with_line(source: str, line: int, new: str) -> str:
    """The file with another text of one line, counted from 1."""
    lines = source.split("\n")
    return "\n".join([*lines[: line - 1], new, *lines[line:]])


def _position_of(node: ast.AST) -> Position | None:
    if isinstance(node, (ast.Compare, ast.BoolOp)):
        return type(node), node.lineno, node.col_offset
    return None


def _mutated_line(old: str, site: Site) -> str | None:
    """The line with the piece replaced; None unless it occurs exactly once."""
    raw = old.encode()
    piece = raw[site.start : site.end].decode()
    if piece.count(site.text) != 1:
        return None
    put = piece.replace(site.text, site.replacement).encode()
    return (raw[: site.start] + put + raw[site.end :]).decode()


def _conditions(tree: ast.Module) -> set[int]:
    """The ids of the nodes whose value only decides what runs next, and is not stored anywhere."""
    tests: list[ast.expr] = []
    for one in ast.walk(tree):
        if isinstance(one, (ast.If, ast.While, ast.IfExp)):
            tests.append(one.test)
        elif isinstance(one, ast.comprehension):
            tests += one.ifs
    return {id(inner) for test in tests for inner in ast.walk(test)}


def with_probe(source: str, change: Mutation) -> str:
    """The file with `_probe_(E, lambda: F)` for the changed condition E, which becomes F; "" if the
    change is not in a condition, or if evaluating both could have side effects."""
    tree = parse(source)
    target, other = _node_at(tree, change.position), _node_at(parse(change.source), change.position)
    if target is None or other is None or not _is_pure(target):
        return ""
    nothing = ast.arguments([], [], None, [], [], None, [])
    call = ast.Call(
        ast.Name("_probe_", ast.Load()), [copy.deepcopy(target), ast.Lambda(nothing, other)], []
    )
    trees.replace(tree, target, call)
    return ast.unparse(ast.fix_missing_locations(tree))


def _node_at(tree: ast.Module, place: Position | None) -> ast.expr | None:
    """The expression at a place."""
    for one in ast.walk(tree):
        if isinstance(one, ast.expr) and (type(one), one.lineno, one.col_offset) == place:
            return one
    return None


def _is_pure(node: ast.AST) -> bool:
    return not any(
        isinstance(one, (ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr))
        or (isinstance(one, ast.Call) and getattr(one.func, "id", "") not in _PURE_CALLS)
        for one in ast.walk(node)
    )


# Places -----------------------------------------------------------------------------------------


def _sites(tree: ast.Module, lines: list[str]) -> Iterator[Site]:
    for function, node in _function_nodes(tree, "", False):
        find = _FINDERS.get(type(node))
        if find is not None and getattr(node, "lineno", 0) == getattr(node, "end_lineno", -1):
            yield from find(node, function, lines)


def _function_nodes(node: ast.AST, name: str, inside: bool) -> Iterator[tuple[str, ast.AST]]:
    """The nodes of all function bodies, with their functions; without annotations, docstrings and
    error messages."""
    for field, value in ast.iter_fields(node):
        if field in _SKIPPED_FIELDS or isinstance(node, _SKIPPED_NODES):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST):
                continue
            named = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
            deeper = f"{name}.{child.name}".strip(".") if named else name  # type: ignore[attr-defined]
            within = inside or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            if inside and not named and not _is_trivial(node, child):
                yield name, child
            yield from _function_nodes(child, deeper, within)


_SKIPPED_FIELDS = {
    "annotation",
    "returns",
    "decorator_list",
    "defaults",
    "kw_defaults",
    "type_params",
}
_SKIPPED_NODES = (ast.Raise, ast.Assert, ast.JoinedStr)


def _is_trivial(parent: ast.AST, node: ast.AST) -> bool:
    """Whether it is a number that is changed together with its sign, or is only returned."""
    if _is_negative(parent):
        return True
    return isinstance(parent, ast.Return) and (isinstance(node, ast.Constant) or _is_negative(node))


def _is_negative(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)


def _operator(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    """The operator between two operands."""
    operator: ast.AST
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        left, right, operator = node.left, node.comparators[0], node.ops[0]
    elif isinstance(node, ast.BinOp):
        left, right, operator = node.left, node.right, node.op
    elif isinstance(node, ast.BoolOp) and len(node.values) == 2:
        (left, right), operator = node.values, node.op
    else:
        return
    for text, put in OPERATORS.get(type(operator), ()):
        yield Site(node, function, left.end_col_offset or 0, right.col_offset, text, put)


def _augmented(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    assert isinstance(node, ast.AugAssign)
    for text, put in OPERATORS.get(type(node.op), ())[:1]:
        start, end = node.target.end_col_offset or 0, node.value.col_offset
        yield Site(node, function, start, end, f"{text}=", f"{put}=")


def _constant(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    assert isinstance(node, ast.Constant)
    start, end = node.col_offset, node.end_col_offset or 0
    text = lines[node.lineno - 1].encode()[start:end].decode()
    if isinstance(node.value, bool):
        yield Site(node, function, start, end, text, str(not node.value))
    elif isinstance(node.value, int) and node.value < 1_000_000:
        for value in (node.value + 1, node.value - 1):
            if value >= 0:
                yield Site(node, function, start, end, text, str(value))


def _unary(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    assert isinstance(node, ast.UnaryOp)
    start, end = node.col_offset, node.operand.col_offset
    if isinstance(node.op, ast.Not):
        text = lines[node.lineno - 1].encode()[start:end].decode()
        yield Site(node, function, start, end, text, "")
    elif isinstance(node.op, ast.USub) and _is_small(node.operand):
        start, end = node.col_offset, node.end_col_offset or 0
        value = node.operand.value  # type: ignore[attr-defined]
        for put in (value - 1, -value - 1):
            yield Site(node, function, start, end, f"-{value}", str(-put if put > 0 else put))


def _is_small(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int and node.value < 100


def _name(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    assert isinstance(node, ast.Call)
    name = trees.called_name(node)
    if name in SWAPPED_NAMES:
        end = node.func.end_col_offset or 0
        yield Site(node, function, end - len(name), end, name, SWAPPED_NAMES[name])


def _jump(node: ast.AST, function: str, lines: list[str]) -> Iterator[Site]:
    text, put = ("break", "continue") if isinstance(node, ast.Break) else ("continue", "break")
    start = node.col_offset  # type: ignore[attr-defined]
    yield Site(node, function, start, start + len(text), text, put)


_FINDERS: dict[type[ast.AST], Callable[[ast.AST, str, list[str]], Iterator[Site]]] = {
    ast.Compare: _operator,
    ast.BinOp: _operator,
    ast.BoolOp: _operator,
    ast.AugAssign: _augmented,
    ast.Constant: _constant,
    ast.UnaryOp: _unary,
    ast.Call: _name,
    ast.Break: _jump,
    ast.Continue: _jump,
}
