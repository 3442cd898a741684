"""Smaller and rounder variants of the arguments of a failing call.

They are parts of what the check made, never something new: rows and items are left out, numbers are
rounded if their signs, order and sums stay, and texts are cut only if the lab says which are valid.
All axes of the same length shrink together, so that rows of X and entries of y still match.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.show import is_pandas

Arguments = tuple[Any, ...]
PIECE_COUNTS = (4, 8, 16)  # of which one is left out, in case relevant items are far apart
DIGITS = range(4)  # decimal places of a rounded number


def reduced_arguments(args: Arguments, texts: bool) -> Iterator[Arguments]:
    """Simpler arguments, largest reductions first. `texts`: whether texts may be cut, too."""
    relations_hold = _TableRelations(args).hold
    for length in sorted({n for arg in args for n in _lengths(arg, texts)}, reverse=True):
        for indices in _index_subsets(length):
            for cut in _cut_arguments(args, length, indices, texts):
                if relations_hold(cut):
                    yield cut
    yield from _rounded_arguments(args)


def without_a_column(args: Arguments) -> Iterator[tuple[str, Arguments]]:
    """The arguments with one column of a table removed, and the name of that column."""
    for number, arg in enumerate(args):
        for table in tables_of(arg):
            for name in table.columns if table.shape[1] > 1 and table.columns.is_unique else ():
                reduced = _replace_table(arg, table, table.drop(columns=name))
                yield str(name), (*args[:number], reduced, *args[number + 1 :])


def _cut_arguments(
    args: Arguments, length: int, indices: list[int], texts: bool
) -> Iterator[Arguments]:
    cut = tuple(_cut(arg, length, indices, texts) for arg in args)
    yield cut
    if sum(length in arg.shape for arg in args if isinstance(arg, np.ndarray)) > 1:
        # Rows and columns may have the same length by chance: cut only rows, then only columns.
        yield tuple(_cut(arg, length, indices, texts, 0) for arg in args)
        yield tuple(_cut(arg, length, indices, texts, 1) for arg in args)
    for number, arg in enumerate(args):
        for table in tables_of(arg):
            if len(table) == length:
                replaced = _replace_table(arg, table, table.iloc[indices])
                yield (*args[:number], replaced, *args[number + 1 :])


def _lengths(x: Any, texts: bool) -> list[int]:
    if isinstance(x, np.ndarray):
        return [n for n in x.shape if n > 1]
    if tables := tables_of(x):
        return [len(table) for table in tables if len(table) > 1]
    rows = is_pandas(x) and getattr(x, "ndim", 0) > 0
    sized = isinstance(x, list) or rows or (texts and isinstance(x, str))
    return [len(x)] if sized and len(x) > 1 else []


def _index_subsets(length: int) -> Iterator[list[int]]:
    half = length // 2
    yield list(range(half))
    yield list(range(half, length))
    for pieces in PIECE_COUNTS:
        if length > pieces:
            for piece in range(pieces):
                start, end = length * piece // pieces, length * (piece + 1) // pieces
                yield [n for n in range(length) if not start <= n < end]
    for omitted in range(min(length, 12)):
        yield [n for n in range(length) if n != omitted]


def _cut(x: Any, length: int, indices: list[int], texts: bool, only_axis: int | None = None) -> Any:
    if isinstance(x, np.ndarray):
        for axis, size in enumerate(x.shape):
            if size == length and only_axis in (None, axis):
                x = np.take(x, indices, axis=axis)
        return x
    if isinstance(x, dict):
        return {
            name: _cut(table, length, indices, False) for name, table in x.items() if tables_of(x)
        } or x
    if is_pandas(x) and getattr(x, "shape", ())[:1] == (length,):
        return x.iloc[indices] if hasattr(x, "iloc") else x[indices]
    if isinstance(x, list) and len(x) == length:
        return [x[n] for n in indices]
    cuttable = texts and isinstance(x, str) and len(x) == length
    return "".join(x[n] for n in indices) if cuttable else x


# Tables ---------------------------------------------------------------------------------------


def is_table(x: Any) -> bool:
    """Whether it is a pandas DataFrame."""
    return is_pandas(x) and type(x).__name__ == "DataFrame"


def tables_of(x: Any) -> list[Any]:
    """A DataFrame, or the DataFrames of a dict that contains nothing else, as a list."""
    if isinstance(x, dict) and x and all(map(is_table, x.values())):
        return list(x.values())
    return [x] if is_table(x) else []


def _replace_table(x: Any, table: Any, new: Any) -> Any:
    if isinstance(x, dict):
        return {name: new if item is table else item for name, item in x.items()}
    return new


class _TableRelations:
    """Relations between tables: equal indexes, and columns with keys of another table."""

    def __init__(self, args: Arguments) -> None:
        pandas_positions = [
            n for n, arg in enumerate(args) if is_pandas(arg) and hasattr(arg, "index")
        ]
        self._aligned = [
            (a, b)
            for a, b in combinations(pandas_positions, 2)
            if args[a].index.equals(args[b].index)
        ]
        tables = _all_tables(args)
        self._keys = [
            (number, column, other)
            for number, table in enumerate(tables)
            for column in range(1, table.shape[1])
            for other, other_table in enumerate(tables)
            if other != number and _is_foreign_key(table, column, other_table)
        ]

    def hold(self, args: Arguments) -> bool:
        """Whether smaller arguments still have all these relations."""
        tables = _all_tables(args)
        return all(args[a].index.equals(args[b].index) for a, b in self._aligned) and all(
            _is_foreign_key(tables[number], column, tables[other])
            for number, column, other in self._keys
        )


def _all_tables(args: Arguments) -> list[Any]:
    return [table for arg in args for table in tables_of(arg)]


def _is_foreign_key(table: Any, column: int, other_table: Any) -> bool:
    """Whether each value of a column occurs in the first column of another table, and that column
    is unique, like a primary key."""
    if not other_table.shape[1] or other_table.iloc[:, 0].duplicated().any():
        return False
    values = table.iloc[:, column].dropna()
    return bool(len(values)) and bool(values.isin(other_table.iloc[:, 0]).all())


# Numbers --------------------------------------------------------------------------------------


def _rounded_arguments(args: Arguments) -> Iterator[Arguments]:
    for digits in DIGITS:
        rounded = tuple(_rounded_if_safe(arg, _rounded(arg, digits)) for arg in args)
        for candidate in [
            rounded,
            *(args[:n] + rounded[n : n + 1] + args[n + 1 :] for n in range(len(args))),
        ]:
            changed = (
                a is not b and difference(a, b) for a, b in zip(candidate, args, strict=True)
            )
            if any(changed):
                yield candidate


def _rounded(x: Any, digits: int) -> Any:
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        return np.round(x, digits) + 0.0
    if isinstance(x, float) and np.isfinite(x):
        return round(float(x), digits) + 0.0
    if isinstance(x, list | tuple) and type(x) in (list, tuple):
        return type(x)(_rounded(item, digits) for item in x)
    return x


def _rounded_if_safe(x: Any, rounded: Any) -> Any:
    """The rounded value; the original if rounding moved a number across 0 or 1, made two numbers
    equal, or changed a sum of 1."""
    original_values, rounded_values = np.array(_floats(x)), np.array(_floats(rounded))
    if not original_values.size or not np.isfinite(original_values).all():
        return x
    same = all(
        np.array_equal(np.sign(original_values - n), np.sign(rounded_values - n))
        for n in (0.0, 1.0)
    )
    order = np.array_equal(_ranks(original_values), _ranks(rounded_values))
    return rounded if same and order and _keeps_unit_sums(x, rounded) else x


def _ranks(x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return np.unique(x, return_inverse=True)[1]


def _floats(x: Any) -> list[float]:
    if isinstance(x, np.ndarray):
        return [*map(float, x.ravel())] if x.dtype.kind == "f" else []
    if isinstance(x, list | tuple):
        return [value for item in x for value in _floats(item)]
    return [float(x)] if isinstance(x, float) else []


def _keeps_unit_sums(x: Any, rounded: Any) -> bool:
    """Whether values that add up to 1, in total or in each row, still do."""
    if isinstance(x, np.ndarray) and x.ndim and x.dtype.kind == "f":
        a, b = x.sum(axis=-1), rounded.sum(axis=-1)
    else:
        a, b = np.array(sum(_floats(x))), np.array(sum(_floats(rounded)))
    return bool((~np.isclose(a, 1.0) | np.isclose(b, 1.0)).all())
