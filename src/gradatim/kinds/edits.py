"""Small changes of a text, and cutting pieces out of Python source. Runs none of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Boundary, equality, and opposite: checks that tell these three from the right comparison also tell
# the other two.
COMPARISONS: dict[str, tuple[str, ...]] = {
    "Eq": ("NotEq", "LtE", "GtE"),
    "NotEq": ("Eq", "Lt", "Gt"),
    "Lt": ("LtE", "NotEq", "GtE"),
    "LtE": ("Lt", "Eq", "Gt"),
    "Gt": ("GtE", "NotEq", "LtE"),
    "GtE": ("Gt", "Eq", "Lt"),
    "Is": ("IsNot",),
    "IsNot": ("Is",),
}


@dataclass(frozen=True)
class Change:
    """One operator applied in one place, and the whole text after it."""

    operator: str
    text: str


@dataclass(frozen=True)
class Span:
    """A range of source: lines from 1, columns in bytes, as in `ast`."""

    line: int
    column: int
    end_line: int
    end_column: int


def span(node: ast.expr | ast.stmt | ast.keyword) -> Span:
    """The range of a node."""
    end_line, end_column = node.end_lineno, node.end_col_offset
    assert end_line is not None and end_column is not None  # the node was parsed, not constructed
    return Span(node.lineno, node.col_offset, end_line, end_column)


def removal_spans(items: Sequence[ast.expr | ast.keyword]) -> Iterator[tuple[int, Span]]:
    """For each item of a comma-separated list: its index, and the range to cut to remove it."""
    spans = [span(item) for item in items]
    for at, here in enumerate(spans):
        if at + 1 < len(spans):
            after = spans[at + 1]
            yield at, Span(here.line, here.column, after.line, after.column)
        else:
            before = spans[at - 1] if at else None
            start = (before.end_line, before.end_column) if before else (here.line, here.column)
            yield at, Span(*start, here.end_line, here.end_column)


def replace_span(source: str, cut: Span, replacement: str = "") -> str:
    """The source with a range replaced by `replacement`."""
    lines = source.encode().splitlines(keepends=True)
    head, tail = lines[cut.line - 1][: cut.column], lines[cut.end_line - 1][cut.end_column :]
    text = head + replacement.encode() + tail
    return b"".join([*lines[: cut.line - 1], text, *lines[cut.end_line :]]).decode()
