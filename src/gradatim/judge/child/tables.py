"""Tables as text, for a side-by-side view: the few rows and columns that matter, and marks on the
cells that differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import numpy as np

from gradatim.checks.show import is_pandas, show
from gradatim.judge.child.python_code import is_missing
from gradatim.model.comparison import Table

MAX_ROWS, MAX_COLUMNS = 8, 7  # that are shown at most
MAX_ALIGNED_ROWS = 400  # with more rows in both tables together, rows are matched by position
AMBIGUOUS_TEXTS = {"None", "NaN", "nan", "NA", "NaT", "NULL", "True", "False"}

IsEqual = Callable[[Any, Any], bool]
CellPosition = tuple[int, int]


@dataclass(frozen=True)
class Grid:
    """The cells of a table. The first `keys` columns identify a row."""

    columns: list[str]
    rows: list[list[Any]]
    keys: int


def grid(x: Any, names: Sequence[str] = (), heading: str = "") -> Grid | None:
    """The Grid of a DataFrame, a Series, an Index, the values of a column or a list of rows; None
    for anything else. `names`: of the columns of a list of rows. `heading`: of the column of the
    values."""
    if is_pandas(x):
        return _pandas_grid(x)
    if heading and (isinstance(x, list) or (isinstance(x, np.ndarray) and x.ndim == 1)):
        return Grid([heading], [[v] for v in x], 0)
    if not isinstance(x, list) or not all(isinstance(row, tuple) for row in x):
        return None
    sizes = {len(row) for row in x}
    if len(sizes) > 1 or not names or (sizes and sizes != {len(names)}):
        return None
    return Grid(list(names), [list(row) for row in x], 0)


def _pandas_grid(x: Any) -> Grid | None:
    kind = type(x).__name__
    if kind == "Series":
        x = x.to_frame("value" if x.name is None else x.name)
    elif kind.endswith("Index"):
        return Grid([str(x.name or "index")], [[v] for v in x.tolist()], 0)
    elif kind != "DataFrame":
        return None
    labels = x.index.tolist()
    has_default_index = labels == list(range(len(x))) and x.index.name is None
    level_count = x.index.nlevels
    index_names = (
        [] if has_default_index else [str("" if name is None else name) for name in x.index.names]
    )
    columns = [x.iloc[:, n].tolist() for n in range(x.shape[1])]
    rows = [
        [
            *(() if has_default_index else label if level_count > 1 else (label,)),
            *(column[n] for column in columns),
        ]
        for n, label in enumerate(labels)
    ]
    return Grid([*index_names, *map(str, x.columns)], rows, len(index_names))


def single_table(name: str, x: Grid, left_out: Sequence[str], null: str) -> Table:
    """A table that is not compared. `left_out`: columns that make no difference. `null`: the text
    for a missing value; "" for the one that pandas uses."""
    return _visible_part(name, x, [], left_out, null)


def table_pair(
    names: tuple[str, str], got: Grid, want: Grid, is_equal: IsEqual, null: str
) -> tuple[Table, Table]:
    """Two tables, with marks on the cells that differ."""
    marks = [*_differing_cells(got, want, is_equal)]
    got_cells, want_cells = [a for a, _ in marks if a], [b for _, b in marks if b]
    return _visible_part(names[0], got, got_cells, (), null), _visible_part(
        names[1], want, want_cells, (), null
    )


def _differing_cells(
    got: Grid, want: Grid, is_equal: IsEqual
) -> Iterator[tuple[CellPosition | None, CellPosition | None]]:
    """Pairs of places that differ, in the result and in the expected table; None if the row or
    column exists in only one of them."""
    want_columns = {name: n for n, name in enumerate(want.columns)}
    shared = [(n, want_columns[name]) for n, name in enumerate(got.columns) if name in want_columns]
    extra = [n for n, name in enumerate(got.columns) if name not in want_columns]
    missing = [n for n, name in enumerate(want.columns) if name not in got.columns]
    for a, b in _aligned_rows(got, want):
        if a is None or b is None:
            yield from (((a, n), None) for n in range(len(got.columns)) if a is not None)
            yield from ((None, (b, n)) for n in range(len(want.columns)) if b is not None)
            continue
        for n, m in shared:
            if not is_equal(got.rows[a][n], want.rows[b][m]):
                yield (a, n), (b, m)
        yield from (((a, n), None) for n in extra)
        yield from ((None, (b, n)) for n in missing)


def _aligned_rows(got: Grid, want: Grid) -> Iterator[tuple[int | None, int | None]]:
    """Pairs of rows that belong together: matched by their keys or first column, or by position if
    the tables are long, or of the same length without keys."""
    a, b = ([_row_key(row, x.keys) for row in x.rows] for x in (got, want))
    if len(a) + len(b) > MAX_ALIGNED_ROWS or (len(a) == len(b) and not got.keys):
        blocks = [(0, len(a), 0, len(b))]
    else:
        opcodes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
        blocks = [(low, high, start, end) for _, low, high, start, end in opcodes]
    for low, high, start, end in blocks:
        shared = min(high - low, end - start)
        yield from ((low + n, start + n) for n in range(shared))
        yield from ((n, None) for n in range(low + shared, high))
        yield from ((None, n) for n in range(start + shared, end))


def _row_key(row: Sequence[Any], keys: int) -> str:
    return "\n".join(cell_text(x) for x in row[: keys or 1])


def _visible_part(
    name: str, x: Grid, marks: list[CellPosition], left_out: Sequence[str], null: str
) -> Table:
    """The part that is shown: rows from shortly before the first mark, keys, marked columns."""
    first = max(min((row for row, _ in marks), default=0) - 2, 0)
    first = max(min(first, len(x.rows) - MAX_ROWS), 0)
    rows = range(first, min(first + MAX_ROWS, len(x.rows)))
    marked = {column for _, column in marks}
    ranked = sorted(range(len(x.columns)), key=lambda n: (n >= (x.keys or 1), n not in marked, n))
    columns = sorted(ranked[:MAX_COLUMNS])
    hidden = [x.columns[n] for n in range(len(x.columns)) if n not in columns] + [*left_out]
    rows_left = len(x.rows) - len(rows)
    more = [f"{rows_left} more row{'' if rows_left == 1 else 's'}"] * (rows_left > 0)
    more += [f"further columns: {', '.join(hidden)}"] * bool(hidden)
    return Table(
        name,
        tuple(x.columns[n] for n in columns),
        tuple(tuple(cell_text(x.rows[row][n], null) for n in columns) for row in rows),
        tuple((row - first, columns.index(n)) for row, n in marks if row in rows and n in columns),
        "; ".join(more),
    )


def cell_text(x: Any, null: str = "") -> str:
    """The text of a cell: a str without quotes, unless it could be mistaken for another value."""
    if isinstance(x, str):
        return x[:60] if _reads_as_text(x) else show(x, width=60)
    if is_missing(x):
        return null or _MISSING.get(type(x).__name__, "NaN")
    if type(x).__name__ == "Timestamp":
        return str(x).removesuffix(" 00:00:00")
    return str(x) if is_pandas(x) else show(x, width=60)


_MISSING = {"NoneType": "None", "NAType": "NA", "NaTType": "NaT"}


def _reads_as_text(x: str) -> bool:
    """Whether it cannot be mistaken for a number, a missing value or an empty cell."""
    if not x or x != x.strip() or not x.isprintable() or x in AMBIGUOUS_TEXTS:
        return False
    try:
        float(x)
    except ValueError:
        return True
    return False
