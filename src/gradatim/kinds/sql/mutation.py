"""Makes mutants of a query on sqlglot's syntax tree. Runs none of them.

Their text is generated from the tree, so they differ from `formatted`, not from the original text.
It must run on DuckDB and on SQLite, so no dialect is set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from gradatim.kinds.edits import COMPARISONS, Change

Node = Any  # the class of nodes has different names in sqlglot's versions
Replacements = Iterator[
    tuple[str, Node | None]
]  # operator's name; replacement, None to remove the node


def formatted(text: str) -> str:
    """The query as sqlglot writes it, one clause a line; unchanged if sqlglot cannot parse it."""
    try:
        return _write(_parse(text))
    except SqlglotError:
        return text


def changes(text: str) -> Iterator[Change]:
    """All changes that give a different text; none if sqlglot cannot parse the query."""
    try:
        statements = _parse(text)
    except SqlglotError:
        return
    seen = {_write(statements)}
    for at, node in enumerate(_nodes(statements)):
        for number, (operator, _) in enumerate(_replacements(node)):
            changed_text = _apply(statements, at, number)
            if changed_text not in seen:
                seen.add(changed_text)
                yield Change(operator, changed_text)


def _parse(text: str) -> list[Node]:
    return [statement for statement in sqlglot.parse(text) if statement is not None]


def _write(statements: list[Node]) -> str:
    return ";\n".join(s.sql(pretty=True, comments=False) for s in statements) + "\n"


def _nodes(statements: list[Node]) -> list[Node]:
    return [node for statement in statements for node in statement.walk(bfs=False)]


def _apply(statements: list[Node], at: int, number: int) -> str:
    """The text after mutation number `number` of node number `at`."""
    copies = [statement.copy() for statement in statements]
    node = _nodes(copies)[at]
    new = list(_replacements(node))[number][1]
    if new is None:
        node.pop()
    elif node.parent is None:  # a whole statement
        copies = [new if copy is node else copy for copy in copies]
    else:
        node.replace(new)
    return _write(copies)


# Mutations of one node, each made from copies, so that the node itself stays unchanged. ---------


def _replacements(node: Node) -> Replacements:
    for kind, mutate in _MUTATIONS.items():
        if isinstance(node, kind):
            yield from mutate(node)


def _mutate_comparison(node: Node) -> Replacements:
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


def _mutate_connector(node: Node) -> Replacements:
    other = exp.Or if isinstance(node, exp.And) else exp.And
    left, right = node.this.copy(), node.expression.copy()
    yield "SwapAndOr", exp.paren(other(this=left, expression=right), copy=False)


def _mutate_join(node: Node) -> Replacements:
    if node.side or (node.args.get("on") and node.kind != "CROSS"):
        copy = node.copy()
        copy.set("side", None if node.side else "LEFT")
        copy.set("kind", None)
        yield "JoinKind", copy


def _mutate_count(node: Node) -> Replacements:
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


def _mutate_select(node: Node) -> Replacements:
    for clause in ("distinct", "where", "having", "limit"):
        if node.args.get(clause):
            copy = node.copy()
            copy.set(clause, None)
            yield f"Drop{clause.title()}", copy
    if not node.args.get("distinct") and not node.find(exp.AggFunc):
        copy = node.copy()
        copy.set("distinct", exp.Distinct())
        yield "AddDistinct", copy


def _mutate_group(node: Node) -> Replacements:
    for at in range(len(node.expressions) if len(node.expressions) > 1 else 0):
        copy = node.copy()
        copy.set("expressions", [e for n, e in enumerate(copy.expressions) if n != at])
        yield "DropGroup", copy


def _mutate_order(node: Node) -> Replacements:
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


def _mutate_number(node: Node) -> Replacements:
    if node.is_string:
        return
    for step in (1, -1):
        number = float(node.this) + step
        yield "NumberReplacer", exp.Literal.number(int(number) if number % 1 == 0 else number)


def _drop_not(node: Node) -> Replacements:
    yield "DropNot", node.this.copy()


def _drop_coalesce(node: Node) -> Replacements:
    """COALESCE(x, y, ...) becomes x."""
    yield "DropCoalesce", node.this.copy()


_AGGREGATES = (exp.Sum, exp.Avg, exp.Min, exp.Max)


def _mutate_aggregate(node: Node) -> Replacements:
    for other in _AGGREGATES:
        if not isinstance(node, other):
            yield f"Aggregate_{other.__name__}", other(this=node.this.copy())


_MUTATIONS: dict[Any, Callable[[Node], Replacements]] = {
    tuple(_COMPARISONS.values()): _mutate_comparison,
    exp.Connector: _mutate_connector,
    exp.Join: _mutate_join,
    exp.Count: _mutate_count,
    exp.Select: _mutate_select,
    exp.Group: _mutate_group,
    exp.Order: _mutate_order,
    exp.Literal: _mutate_number,
    exp.Not: _drop_not,
    exp.Coalesce: _drop_coalesce,
    _AGGREGATES: _mutate_aggregate,
}
