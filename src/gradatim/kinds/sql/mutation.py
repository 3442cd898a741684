"""Makes mutants of a query on sqlglot's syntax tree. Runs none of them.

Their text is generated from the tree, so they differ from `plain`, not from the original text. It
must run on DuckDB and on SQLite, so no dialect is set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from gradatim.kinds.edits import COMPARISONS, Change

Node = Any  # the class of nodes has different names in sqlglot's versions
Broken = Iterator[tuple[str, Node | None]]  # operator's name; replacement, None to remove the node


def plain(text: str) -> str:
    """The query as sqlglot writes it, one clause a line; unchanged if sqlglot cannot parse it."""
    try:
        return _write(_read(text))
    except SqlglotError:
        return text


def changes(text: str) -> Iterator[Change]:
    """All changes that give a different text; none if sqlglot cannot parse the query."""
    try:
        before = _read(text)
    except SqlglotError:
        return
    seen = {_write(before)}
    for at, node in enumerate(_nodes(before)):
        for turn, (operator, _) in enumerate(_broken(node)):
            after = _changed(before, at, turn)
            if after not in seen:
                seen.add(after)
                yield Change(operator, after)


def _read(text: str) -> list[Node]:
    return [statement for statement in sqlglot.parse(text) if statement is not None]


def _write(statements: list[Node]) -> str:
    return ";\n".join(s.sql(pretty=True, comments=False) for s in statements) + "\n"


def _nodes(statements: list[Node]) -> list[Node]:
    return [node for statement in statements for node in statement.walk(bfs=False)]


def _changed(statements: list[Node], at: int, turn: int) -> str:
    """The text after mutation number `turn` of node number `at`."""
    copies = [statement.copy() for statement in statements]
    node = _nodes(copies)[at]
    new = list(_broken(node))[turn][1]
    if new is None:
        node.pop()
    elif node.parent is None:  # a whole statement
        copies = [new if copy is node else copy for copy in copies]
    else:
        node.replace(new)
    return _write(copies)


# Mutations of one node, each made from copies, so that the node itself stays unchanged. ---------


def _broken(node: Node) -> Broken:
    for kind, ways in _WAYS.items():
        if isinstance(node, kind):
            yield from ways(node)


def _compared(node: Node) -> Broken:
    own = next(name for name, kind in _COMPARISONS.items() if isinstance(node, kind))
    for name in COMPARISONS[own]:
        sides = {"this": node.this.copy(), "expression": node.expression.copy()}
        yield f"Compare_{name}", _COMPARISONS[name](**sides)


_COMPARISONS: dict[str, Any] = {
    "Eq": exp.EQ,
    "NotEq": exp.NEQ,
    "Lt": exp.LT,
    "LtE": exp.LTE,
    "Gt": exp.GT,
    "GtE": exp.GTE,
}


def _connected(node: Node) -> Broken:
    other = exp.Or if isinstance(node, exp.And) else exp.And
    left, right = node.this.copy(), node.expression.copy()
    yield "SwapAndOr", exp.paren(other(this=left, expression=right), copy=False)


def _joined(node: Node) -> Broken:
    if node.side or (node.args.get("on") and node.kind != "CROSS"):
        copy = node.copy()
        copy.set("side", None if node.side else "LEFT")
        copy.set("kind", None)
        yield "JoinKind", copy


def _counted(node: Node) -> Broken:
    if isinstance(node.this, exp.Distinct):
        yield "DropDistinct", exp.Count(this=node.this.expressions[0].copy())
        return
    if not isinstance(node.this, exp.Star):
        yield "CountRows", exp.Count(this=exp.Star())
        return
    select = node.find_ancestor(exp.Select)
    columns = select.find_all(exp.Column) if select else ()
    for name in dict.fromkeys(c.sql() for c in columns):
        yield "CountColumn", exp.Count(this=exp.column(*reversed(name.split("."))))


def _selected(node: Node) -> Broken:
    for clause in ("distinct", "where", "having", "limit"):
        if node.args.get(clause):
            copy = node.copy()
            copy.set(clause, None)
            yield f"Drop{clause.title()}", copy
    if not node.args.get("distinct") and not node.find(exp.AggFunc):
        copy = node.copy()
        copy.set("distinct", exp.Distinct())
        yield "AddDistinct", copy


def _grouped(node: Node) -> Broken:
    for at in range(len(node.expressions) if len(node.expressions) > 1 else 0):
        copy = node.copy()
        copy.set("expressions", [e for n, e in enumerate(copy.expressions) if n != at])
        yield "DropGroup", copy


def _ordered(node: Node) -> Broken:
    for at in range(len(node.expressions)):
        copy = node.copy()
        key = copy.expressions[at]
        key.set("desc", not key.args.get("desc"))
        key.set("nulls_first", not key.args.get("desc"))  # so that no NULLS clause is written
        yield "OrderDirection", copy
        if len(node.expressions) > 1:
            fewer = node.copy()
            fewer.set("expressions", [e for n, e in enumerate(fewer.expressions) if n != at])
            yield "DropOrder", fewer
    if len(node.expressions) == 1:
        yield "DropOrder", None


def _constant(node: Node) -> Broken:
    if node.is_string:
        return
    for step in (1, -1):
        number = float(node.this) + step
        yield "NumberReplacer", exp.Literal.number(int(number) if number % 1 == 0 else number)


def _tested(node: Node) -> Broken:
    yield "DropNot", node.this.copy()


def _chosen(node: Node) -> Broken:
    """COALESCE(x, y, ...) becomes x."""
    yield "DropCoalesce", node.this.copy()


_AGGREGATES = (exp.Sum, exp.Avg, exp.Min, exp.Max)


def _summed(node: Node) -> Broken:
    for other in _AGGREGATES:
        if not isinstance(node, other):
            yield f"Aggregate_{other.__name__}", other(this=node.this.copy())


_WAYS: dict[Any, Callable[[Node], Broken]] = {
    tuple(_COMPARISONS.values()): _compared,
    exp.Connector: _connected,
    exp.Join: _joined,
    exp.Count: _counted,
    exp.Select: _selected,
    exp.Group: _grouped,
    exp.Order: _ordered,
    exp.Literal: _constant,
    exp.Not: _tested,
    exp.Coalesce: _chosen,
    _AGGREGATES: _summed,
}
