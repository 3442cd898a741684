"""Hashes of rows and columns of tables, which tell whether two of them are the same.

Values are compared in single precision, so that a row keeps its hash when its type changes.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Hashes = np.ndarray[Any, np.dtype[np.uint64]]

MAX_VALUES = 20_000_000  # of a table; larger ones are skipped
_MIX = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


class Table:
    """A table that a script passed to the library: one hash per row, and the values of numeric
    columns."""

    def __init__(self, data: Any) -> None:
        """TypeError or ValueError unless it is a table."""
        self.names: list[str] = []
        self.columns: np.ndarray[Any, Any] | None = None  # (rows, columns), single precision
        self.rows = self._rows(data)

    def __len__(self) -> int:
        return len(self.rows)

    def _rows(self, data: Any) -> Hashes:
        if hasattr(data, "tocsr"):
            return _sparse_row_hashes(data.tocsr())
        if hasattr(data, "columns") and hasattr(data, "iloc"):
            self.names = [str(name) for name in data.columns]
            parts = [_column_bits(data.iloc[:, at]) for at in range(len(self.names))]
            bits = np.column_stack(parts) if parts else np.zeros((len(data), 0), np.uint64)
            numeric = [data.iloc[:, at] for at in range(len(self.names))]
            self.columns = (
                np.column_stack([_floats(column) for column in numeric]) if parts else None
            )
            return _row_hashes(bits)
        array = np.asarray(data)
        if array.size > MAX_VALUES:
            raise ValueError("too large")
        if array.ndim == 0:
            raise ValueError("no table")
        array = array.reshape(len(array), -1)
        if array.dtype.kind in "biuf":
            self.columns = _single_precision(array)
            return _row_hashes(_bits(self.columns))
        return _row_hashes(
            np.column_stack([_column_bits(array[:, at]) for at in range(array.shape[1])])
        )


def column_hashes(table: Table) -> list[int]:
    """One hash per column, equal for columns with the same values in the same order."""
    if table.columns is None or table.columns.shape[1] > 500:
        return []
    return [hash(np.ascontiguousarray(column).tobytes()) for column in table.columns.T]


def rows_are_distinctive(table: Table) -> bool:
    """Whether rows like these rarely agree by chance, so that equal hashes mean the same row.

    Estimated as the probability that two rows agree in the five most varied columns, if columns
    were independent.
    """
    if table.columns is None:
        return len(np.unique(table.rows)) > 0.5 * len(table)
    _, first = np.unique(table.rows, return_index=True)
    sample = table.columns[first[:5000]]
    if len(sample) < 10:
        return False
    chances = []
    for column in sample.T:
        _, counts = np.unique(column, return_counts=True)
        chances.append(float(np.sum((counts / len(sample)) ** 2)))
    return float(np.prod(sorted(chances)[:5])) * len(table) < 0.02


def _sparse_row_hashes(matrix: Any) -> Hashes:
    values = _bits(_single_precision(matrix.data)) ^ _salts(matrix.indices.astype(np.uint64))
    sums = np.concatenate([[np.uint64(0)], np.cumsum(_splitmix64(values), dtype=np.uint64)])
    return np.asarray(sums[matrix.indptr[1:]] - sums[matrix.indptr[:-1]], np.uint64)


def _row_hashes(bits: np.ndarray[Any, Any]) -> Hashes:
    """One hash per row of a (rows, columns) array of bits."""
    salt = _salts(np.arange(bits.shape[1], dtype=np.uint64))
    return np.asarray(np.sum(_splitmix64(bits ^ salt), axis=1, dtype=np.uint64), np.uint64)


def _salts(numbers: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return _splitmix64(numbers * np.uint64(0x9E3779B97F4A7C15) + np.uint64(1))


def _splitmix64(x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The finisher of splitmix64."""
    x = (x ^ (x >> np.uint64(30))) * _MIX[0]
    x = (x ^ (x >> np.uint64(27))) * _MIX[1]
    return np.asarray(x ^ (x >> np.uint64(31)))


def _single_precision(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    with np.errstate(all="ignore"):
        return np.asarray(array, np.float32) + np.float32(0)


def _bits(single: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    clean = np.where(np.isnan(single), np.float32(np.nan), single)
    return np.ascontiguousarray(clean).view(np.uint32).astype(np.uint64)


def _column_bits(column: Any) -> np.ndarray[Any, Any]:
    """The bits of one column; hashes of its values if they are texts or other objects."""
    array = np.asarray(column)
    if array.dtype.kind in "biuf":
        return _bits(_single_precision(array))
    if array.dtype.kind in "mM":
        return array.astype("int64").view(np.uint64)
    return np.array([hash(str(value)) & 0xFFFFFFFFFFFFFFFF for value in array], np.uint64)


def _floats(column: Any) -> np.ndarray[Any, Any]:
    """A column as numbers; zeros for values that are not numbers."""
    array = np.asarray(column)
    return (
        _single_precision(array) if array.dtype.kind in "biuf" else np.zeros(len(array), np.float32)
    )
