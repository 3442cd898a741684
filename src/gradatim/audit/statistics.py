"""Finds statistics of a whole table that flow into it before it is split, by reading code."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from gradatim.audit.code import tree

_STATISTICS = {
    "mean", "std", "var", "median", "min", "max", "quantile", "mode", "nanmean", "nanstd",
    "nanmedian", "amin", "amax", "ptp", "percentile", "average", "zscore", "scale", "minmax_scale",
    "robust_scale",
}  # fmt: skip
_SCALERS = {"zscore", "scale", "minmax_scale", "robust_scale"}  # these return a table, not a number
_IN_PLACE = {"fillna", "clip", "replace", "sub", "div", "transform"}
_MODULES = {"np", "pd", "numpy", "pandas", "scipy", "sklearn", "stats", "preprocessing"}
_SPLIT = "train_test_split"


def before_split(code: str) -> list[tuple[int, str]]:
    """(line, text) of each assignment that puts a statistic of all rows into a table that is split
    later. A statistic that is only printed, or compared with (as for a label), does not count."""
    module = tree(code)
    if module is None:
        return []
    functions = [n for n in ast.walk(module) if isinstance(n, ast.FunctionDef)]
    scopes: list[ast.Module | ast.FunctionDef] = [module, *functions]
    found = [one for scope in scopes for one in _in_scope(scope)]
    return sorted(dict(found).items())


def _in_scope(scope: ast.Module | ast.FunctionDef) -> Iterator[tuple[int, str]]:
    statements = list(_statements(scope.body))
    at = next((n for n, one in enumerate(statements) if _splits(one)), None)
    if at is None:
        return
    earlier = statements[:at]
    data = _sources(earlier, _split_names(statements[at]))
    statistics: set[str] = set()  # names that hold a statistic of the data
    for one in earlier:
        value, targets = _assigned(one)
        if value is None or not targets:
            continue
        if not _uses_statistic(value, data, statistics):
            continue
        if targets & data and not (isinstance(one, ast.Assign) and _is_number(one)):
            yield one.lineno, " ".join(ast.unparse(one).split())[:70]
        else:
            statistics |= targets


def _statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """The simple statements in order, including those in loops and conditions."""
    for one in body:
        inner = [getattr(one, name, []) for name in ("body", "orelse", "finalbody")]
        if isinstance(one, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            continue
        if any(inner):
            for part in inner:
                yield from _statements(part)
        else:
            yield one


def _splits(statement: ast.stmt) -> bool:
    return any(isinstance(n, ast.Call) and _last(n.func) == _SPLIT for n in ast.walk(statement))


def _split_names(statement: ast.stmt) -> set[str]:
    """The names in the first argument of a split."""
    calls = [n for n in ast.walk(statement) if isinstance(n, ast.Call) and _last(n.func) == _SPLIT]
    return {name for call in calls for arg in call.args[:1] for name in _names(arg)}


def _sources(statements: Sequence[ast.stmt], names: set[str]) -> set[str]:
    """The names, and those that they were computed from."""
    found = set(names)
    for one in reversed(statements):
        value, targets = _assigned(one)
        if value is not None and targets & found:
            found |= set(_names(value)) - _MODULES
    return found


def _assigned(statement: ast.stmt) -> tuple[ast.expr | None, set[str]]:
    """The assigned value, and the names that it changes; also for `df.fillna(...,
    inplace=True)`."""
    if isinstance(statement, ast.Assign):
        return statement.value, {name for t in statement.targets for name in _targets(t)}
    if isinstance(statement, ast.AugAssign | ast.AnnAssign) and statement.value is not None:
        return statement.value, _targets(statement.target)
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        in_place = any(key.arg == "inplace" for key in call.keywords)
        if in_place and call.func.attr in _IN_PLACE:
            return call, _targets(call.func.value)
    return None, set()


def _targets(node: ast.expr) -> set[str]:
    if isinstance(node, ast.Tuple | ast.List):
        return {name for one in node.elts for name in _targets(one)}
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Starred):
        node = node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def _uses_statistic(value: ast.expr, data: set[str], statistics: set[str]) -> bool:
    """Whether a value depends on a statistic of the data, other than through a comparison."""
    if isinstance(value, ast.Compare):
        return False
    if isinstance(value, ast.Name):
        return value.id in statistics
    if isinstance(value, ast.Call) and _is_statistic(value, data):
        return True
    if isinstance(value, ast.Lambda):
        return False
    children = [c for c in ast.iter_child_nodes(value) if isinstance(c, ast.expr)]
    if isinstance(value, ast.Call):
        children += [key.value for key in value.keywords]
    return any(_uses_statistic(child, data, statistics) for child in children)


def _is_statistic(call: ast.Call, data: set[str]) -> bool:
    if _last(call.func) not in _STATISTICS or _is_row_wise(call):
        # groupby(...).transform("mean") counts, too.
        named = [a.value for a in call.args if isinstance(a, ast.Constant)]
        return _last(call.func) in ("transform", "agg") and bool(
            {*map(str, named)} & _STATISTICS and set(_names(call.func)) & data
        )
    return bool((set(_names(call.func)) | {n for a in call.args for n in _names(a)}) & data)


def _is_row_wise(call: ast.Call) -> bool:
    axis = [key.value for key in call.keywords if key.arg == "axis"]
    axis += call.args[1:2] if _root(call.func) in ("np", "numpy") else call.args[:1]
    return any(isinstance(one, ast.Constant) and one.value in (1, "columns", -1) for one in axis)


def _is_number(statement: ast.Assign) -> bool:
    """Whether plain names are assigned the statistics themselves: `top = df.x.max()` changes no
    table."""
    value, targets = statement.value, statement.targets
    if isinstance(value, ast.Tuple) and isinstance(targets[0], ast.Tuple):
        calls, targets = value.elts, targets[0].elts
    else:
        calls = [value]
    plain = all(isinstance(target, ast.Name) for target in targets)
    return plain and all(
        isinstance(call, ast.Call) and _last(call.func) in _STATISTICS - _SCALERS for call in calls
    )


def _names(node: ast.AST) -> Iterator[str]:
    return (n.id for n in ast.walk(node) if isinstance(n, ast.Name))


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
