"""What a failing check asked, what came back and what was wanted, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

MAX_TEXT, MAX_NOTE, MAX_CELL = (
    4_000,
    300,
    100,
)  # characters of a call or a value, of a note, of a cell
MAX_TABLES, MAX_ROWS, MAX_COLUMNS = 6, 10, 8


@dataclass(frozen=True)
class Table:
    """A few rows and columns of a table, each cell as text."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[tuple[int, int], ...] = ()  # row and column of the cells that differ
    more: str = ""  # what is left out, such as "3 more rows"


@dataclass(frozen=True)
class Comparison:
    """One failing call. `call` is Python that can be pasted, "" where nothing is called."""

    call: str = ""
    returned: str = ""
    wanted: str = ""
    stopped: bool = False  # `returned` is an error
    inputs: tuple[Table, ...] = ()
    results: tuple[Table, ...] = ()  # where both are tables: what was returned, what was wanted
    where: str = ""  # a sentence on which inputs fail and which do not


def parse(data: Any, text: Callable[[object], str]) -> Comparison:
    """A comparison out of JSON; KeyError, TypeError or ValueError where it is none."""
    return Comparison(
        text(data["call"])[:MAX_TEXT],
        text(data["returned"])[:MAX_TEXT],
        text(data["wanted"])[:MAX_TEXT],
        data["stopped"] is True,
        tuple(_table(table, text) for table in _items(data["inputs"], MAX_TABLES)),
        tuple(_table(table, text) for table in _items(data["results"], 2)),
        text(data.get("where", ""))[:MAX_TEXT],
    )


def _table(data: Any, text: Callable[[object], str]) -> Table:
    columns = tuple(text(name)[:MAX_CELL] for name in _items(data["columns"], MAX_COLUMNS))
    rows = tuple(_row(row, len(columns), text) for row in _items(data["rows"], MAX_ROWS))
    marks = tuple(_mark(mark, rows) for mark in _items(data["marks"], MAX_ROWS * MAX_COLUMNS))
    return Table(text(data["name"])[:MAX_CELL], columns, rows, marks, text(data["more"])[:MAX_NOTE])


def _row(data: Any, size: int, text: Callable[[object], str]) -> tuple[str, ...]:
    if len(data) != size:
        raise ValueError("a row of another length")
    return tuple(text(cell)[:MAX_CELL] for cell in _items(data, MAX_COLUMNS))


def _mark(data: Any, rows: Sequence[tuple[str, ...]]) -> tuple[int, int]:
    row, column = _items(data, 2)
    if type(row) is not int or type(column) is not int:
        raise TypeError("not a place")
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        raise ValueError("a place outside of the table")
    return row, column


def _items(data: Any, maximum: int) -> Sequence[Any]:
    if not isinstance(data, list | tuple) or len(data) > maximum:
        raise ValueError(f"not a list of at most {maximum}")
    return data
