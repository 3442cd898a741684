"""Compares pandas objects: names, order, index, dtype kinds and values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from gradatim.checks import compare_arrays, remarks
from gradatim.checks.compare_scalars import identity
from gradatim.checks.rule import Rule
from gradatim.checks.show import show, show_both

MAX_SORTED_ROWS = 100_000  # longer tables are not sorted for a remark


def difference(got: Any, want: Any, rule: Rule) -> str:
    """How two pandas values differ; "" if they are equal."""
    if type(got) is not type(want) and not (_is_index(got) and _is_index(want)):
        return _type_difference(got, want, rule)
    if isinstance(want, pd.DataFrame):
        return _frame_difference(got, want, rule)
    if isinstance(want, pd.Series):
        return _series_difference(got, want, rule)
    if isinstance(want, pd.Index):
        return _index_difference(got, want, "the index", rule)
    return "" if _same_scalars(got, want, rule) else f"got {show(got)}, expected {show(want)}"


def _type_difference(got: Any, want: Any, rule: Rule) -> str:
    text = f"got a {type(got).__name__}, expected a {type(want).__name__}"
    if isinstance(want, pd.Series) and isinstance(got, pd.DataFrame) and got.shape[1] == 1:
        inner = _column_difference(got.iloc[:, 0], want, rule) if len(got) == len(want) else "other"
        return text if inner else f"{text} (right values, but still a table of one column)"
    return text


def _same_scalars(got: Any, want: Any, rule: Rule) -> bool:
    if pd.isna(got) and pd.isna(want):
        return True
    if isinstance(want, pd.Interval):
        ends = rule.same(got.left, want.left) and rule.same(got.right, want.right)
        return ends and got.closed == want.closed
    time_zones = [str(getattr(x, "tz", None)) for x in (got, want)]
    frequencies = [getattr(x, "freqstr", None) for x in (got, want)]
    return (
        (got == want) is True
        and time_zones[0] == time_zones[1]
        and frequencies[0] == frequencies[1]
    )


def _is_index(x: Any) -> bool:
    return isinstance(x, pd.Index)


# Frames -----------------------------------------------------------------------------------------


def _frame_difference(got: pd.DataFrame, want: pd.DataFrame, rule: Rule) -> str:
    message = _column_names_difference(got, want, rule)
    if message:
        return message
    if len(got) != len(want):
        return f"got {len(got)} rows, expected {len(want)}{_rows_remark(got, want, rule)}"
    pairs = _pairs(got, want)
    for name, (got_column, want_column) in zip(want.columns, pairs, strict=True):
        inner = _dtype_difference(got_column, want_column, rule)
        if inner:
            return f"column {name!r}: {inner}"
    return _first_cell_difference(got, want, pairs, rule) or _index_difference(
        got.index, want.index, "the index", rule
    )


def _column_names_difference(got: pd.DataFrame, want: pd.DataFrame, rule: Rule) -> str:
    if not _index_difference(got.columns, want.columns, "columns", rule):
        return ""
    got_names, want_names = list(got.columns), list(want.columns)
    for problem, names, other_names in (
        ("is missing", want_names, got_names),
        ("was not asked for", got_names, want_names),
    ):
        keys = {identity(name) for name in other_names}
        odd = [name for name in names if identity(name) not in keys]
        if odd:
            remark = _moved_column_remark(got, want, odd[0], rule)
            return f"column {odd[0]!r} {problem}; got the columns {_show_names(got_names)}{remark}"
    if rule.exact.difference(got_names, want_names):
        return (
            f"got the columns {_show_names(got_names)}, expected them as {_show_names(want_names)}"
        )
    return _index_difference(got.columns, want.columns, "the row of column names", rule)


def _moved_column_remark(got: pd.DataFrame, want: pd.DataFrame, name: Any, rule: Rule) -> str:
    transposed = got.shape == want.shape[::-1] and not _index_difference(
        got.index, want.columns, "", rule
    )
    if transposed and not _frame_difference(got.T, want, rule):
        return " (right, but index and columns are swapped)"
    if name in got.index.names and name is not None:
        return f" (the index holds {name!r})"
    return ""


def _show_names(names: list[Any]) -> str:
    return show(names, 300)


def _rows_remark(got: pd.DataFrame, want: pd.DataFrame, rule: Rule) -> str:
    pairs = _pairs(got, want)

    def same(got_rows: slice, want_rows: slice) -> bool:
        return not any(
            _column_difference(a.iloc[got_rows], b.iloc[want_rows], rule) for a, b in pairs
        )

    if any(_dtype_difference(a, b, rule) for a, b in pairs):
        return ""
    remark = remarks.of_rows(len(got), len(want), "row", same)
    if remark or max(len(got), len(want)) > MAX_SORTED_ROWS:
        return remark
    return remarks.of_repeats(_row_texts(got), _row_texts(want)).replace("item", "row")


def _row_texts(frame: pd.DataFrame) -> list[str]:
    return sorted(map(repr, frame.astype(object).to_numpy().tolist()))


def _pairs(got: pd.DataFrame, want: pd.DataFrame) -> list[tuple[Any, Any]]:
    """Pairs of columns; names may occur twice."""
    columns = zip(got.items(), want.items(), strict=True)
    return [(got_column, want_column) for (_, got_column), (_, want_column) in columns]


def _first_cell_difference(
    got: pd.DataFrame,
    want: pd.DataFrame,
    pairs: list[tuple[Any, Any]],
    rule: Rule,
) -> str:
    """The first row in which any column differs."""
    wrong = [_different_rows(*pair, rule) for pair in pairs]
    first = min(((rows[0], n) for n, rows in enumerate(wrong) if rows.size), default=None)
    if first is None:
        return ""
    row, place = first
    got_column, want_column = pairs[place]
    text = f"differs first at row {row}, column {want.columns[place]!r}: "
    return (
        text
        + _cell_difference(got_column, want_column, row)
        + _cells_remark(got, want, got_column, want_column)
    )


def _cells_remark(got: pd.DataFrame, want: pd.DataFrame, got_column: Any, want_column: Any) -> str:
    if len(want) <= MAX_SORTED_ROWS and _row_texts(got) == _row_texts(want):
        return " (the rows are right up to order)"
    return _numbers_remark(got_column, want_column)


# Columns ----------------------------------------------------------------------------------------


def _series_difference(got: Any, want: Any, rule: Rule) -> str:
    if len(got) != len(want):
        remark = remarks.of_length(got.tolist(), want.tolist(), rule)
        return f"got {len(got)} values, expected {len(want)}{remark}"
    if rule.exact.difference(got.name, want.name):
        return f"got a series named {got.name!r}, expected the name {want.name!r}"
    return _column_difference(got, want, rule) or _index_difference(
        got.index, want.index, "the index", rule
    )


def dtype_kind(dtype: Any) -> str:
    """The kind of a dtype, regardless of width and unit."""
    if isinstance(dtype, pd.CategoricalDtype):
        return "category"
    if isinstance(dtype, pd.DatetimeTZDtype):
        return f"datetime with zone {dtype.tz}"
    if isinstance(dtype, pd.StringDtype):
        return "text"
    if isinstance(dtype, pd.SparseDtype | pd.PeriodDtype | pd.IntervalDtype):
        return str(dtype)
    letter = getattr(dtype, "kind", "O")
    word = {"i": "int", "u": "int", "f": "float", "b": "bool", "c": "complex"}
    word |= {"M": "datetime", "m": "timedelta"}
    masked = not isinstance(dtype, np.dtype) and letter in "iufb"
    return word.get(letter, "object") + (" with missing" if masked else "")


def _column_difference(got: Any, want: Any, rule: Rule) -> str:
    message = _dtype_difference(got, want, rule)
    if message:
        return message
    wrong = _different_rows(got, want, rule)
    if not wrong.size:
        return ""
    return f"row {wrong[0]}: {_cell_difference(got, want, wrong[0])}{_numbers_remark(got, want)}"


def _dtype_difference(got: Any, want: Any, rule: Rule) -> str:
    if not _same_kind(got, want, rule):
        return f"got dtype {got.dtype}, expected {want.dtype}{_read_remark(got, want, rule)}"
    if isinstance(want.dtype, pd.CategoricalDtype):
        return _category_difference(got.dtype, want.dtype, rule)
    return ""


def _same_kind(got: Any, want: Any, rule: Rule) -> bool:
    numbers = {"int", "float", "int with missing", "float with missing"}
    kinds = {dtype_kind(got.dtype), dtype_kind(want.dtype)}
    if rule.tolerance is not None and kinds <= numbers:
        return True
    if kinds == {"object", "text"}:  # text has dtype object in older versions of pandas
        return all(isinstance(x, str) for x in (*got.dropna(), *want.dropna()))
    return len(kinds) == 1


def _category_difference(got: Any, want: Any, rule: Rule) -> str:
    a, b = got.categories, want.categories
    if _index_difference(a, b, "the list of categories", rule):
        return f"got the categories {_show_names(list(a))}, expected {_show_names(list(b))}"
    orders = ["ordered" if x.ordered else "without an order" for x in (got, want)]
    return (
        f"got categories {orders[0]}, expected them {orders[1]}" if orders[0] != orders[1] else ""
    )


def _different_rows(got: Any, want: Any, rule: Rule) -> Any:
    """The rows that differ; missing values are equal, whatever they are written with."""
    missing = [np.asarray(pd.isna(x.array)) for x in (got, want)]
    present = ~(missing[0] | missing[1])
    if present.all():
        return np.flatnonzero(~_equal_rows(got, want, rule))
    wrong = missing[0] != missing[1]
    wrong[present] = ~_equal_rows(got[present], want[present], rule)
    return np.flatnonzero(wrong)


def _equal_rows(got: Any, want: Any, rule: Rule) -> Any:
    kind = dtype_kind(want.dtype).partition(" ")[0]
    if kind in ("int", "float", "complex", "bool", "datetime", "timedelta"):
        a, b = (_to_array(x) for x in (got, want))
        if rule.tolerance is not None and kind in ("int", "float", "complex"):
            return compare_arrays.elementwise_close(a, b, rule.tolerance)
        return compare_arrays.elementwise_equal(a, b, rule.exact)
    pairs = zip(got, want, strict=True)
    if kind == "text":
        return np.array([x == y for x, y in pairs], dtype=bool)
    return np.array([rule.same(x, y) for x, y in pairs], dtype=bool)


def _to_array(column: Any) -> Any:
    """A column without missing values as a NumPy array."""
    values = column.array
    if isinstance(column.dtype, pd.DatetimeTZDtype):
        return np.asarray(column.dt.tz_convert(None).array)
    return np.asarray(values._data if hasattr(values, "_mask") else values)


def _cell_difference(got: Any, want: Any, row: int) -> str:
    a, b = got.iloc[row], want.iloc[row]
    gap = "a missing value"
    missing = got.isna().iloc[row], want.isna().iloc[row]
    if missing[0] or missing[1]:
        return f"got {gap if missing[0] else show(a)}, expected {gap if missing[1] else show(b)}"
    got_text, want_text = show_both(a, b)
    return f"got {got_text}, expected {want_text}"


def _numbers_remark(got: Any, want: Any) -> str:
    """A remark on a column of numbers without missing values."""
    kinds = {dtype_kind(x.dtype).partition(" ")[0] for x in (got, want)}
    if not kinds <= {"int", "float"} or got.isna().any() or want.isna().any():
        return ""
    a, b = _to_array(got), _to_array(want)
    return remarks.of_arrays(a, b, lambda x, y: bool(np.array_equal(x, y)))


def _read_remark(got: Any, want: Any, rule: Rule) -> str:
    """A remark on a column whose numbers or dates are still text."""
    if dtype_kind(got.dtype) not in ("object", "text") or not got.dropna().map(type).eq(str).all():
        return ""
    if dtype_kind(want.dtype).partition(" ")[0] in ("int", "float"):
        near = replace(rule, tolerance=(1e-9, 0.0))
        read = pd.to_numeric(got, errors="coerce")
        same = read.isna().equals(want.isna()) and not _different_rows(read, want, near).size
        return " (right values, but text instead of numbers)" if same else ""
    return " (still text)" if dtype_kind(want.dtype).startswith("datetime") else ""


# Indexes ----------------------------------------------------------------------------------------


def _index_difference(got: pd.Index[Any], want: pd.Index[Any], what: str, rule: Rule) -> str:
    if rule.exact.difference(list(got.names), list(want.names)):
        return f"{what} has the name {list(got.names)}, expected {list(want.names)}"
    if got.nlevels != want.nlevels or len(got) != len(want):
        return f"{what} is {_show_names(list(got[:5]))}, expected {_show_names(list(want[:5]))}"
    for level in range(want.nlevels):
        got_level, want_level = (pd.Series(x.get_level_values(level)) for x in (got, want))
        message = _level_difference(got_level, want_level, what, rule)
        if message:
            return message
    return ""


def _level_difference(got: Any, want: Any, what: str, rule: Rule) -> str:
    kinds = {dtype_kind(got.dtype), dtype_kind(want.dtype)}
    # The kind of an empty index depends only on how it became empty.
    if len(kinds) == 2 and kinds != {"object", "text"} and len(got):
        return f"{what} has dtype {got.dtype}, expected {want.dtype}"
    if isinstance(want.dtype, pd.CategoricalDtype) and len(got):
        message = _category_difference(got.dtype, want.dtype, rule)
        if message:
            return f"{what}: {message}"
    wrong = _different_rows(got, want, rule.exact)
    if not wrong.size:
        return ""
    at = wrong[0]
    return f"{what} has {show(got.iloc[at])} at place {at}, expected {show(want.iloc[at])}"
