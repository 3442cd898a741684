"""Columns that alone tell the target: often they are filled in when it is known already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import table as tables
from dataset import OwnTable
from scipy.stats import spearmanr
from table import Row

MIN_STRENGTH = 0.99  # of 1: how well a column alone may rank or explain the target
MIN_ROWS_PER_NAME = 8  # rows that a category has on average, or its names are as good as ids


def leaking_columns(mine: OwnTable) -> Iterator[tuple[str, float]]:
    """Each column that tells the target and about which table.toml says nothing, and how well."""
    target = mine.target(mine.rows)
    for name in mine.sheet.features:
        if name not in mine.sheet.tells:
            strength = _strength(mine, name, target)
            if strength >= MIN_STRENGTH:
                yield name, strength


def _strength(mine: OwnTable, name: str, target: np.ndarray) -> float:
    kind = mine.sheet.columns[name]
    if kind == "number":
        return max(
            _strength_by_order(mine, name, target), _strength_by_names(mine.rows, name, target)
        )
    return _strength_by_names(mine.rows, name, target) if kind == "category" else 0.0


def _strength_by_order(mine: OwnTable, name: str, target: np.ndarray) -> float:
    """How well the size of a number orders the target: 1 where it does so without an error."""
    values = tables.numbers(mine.rows, name)
    known = ~np.isnan(values)
    if np.unique(values[known]).size < 2 or np.unique(target[known]).size < 2:
        return 0.0
    if not mine.sheet.is_chance:
        return abs(float(spearmanr(values[known], target[known]).statistic))
    return abs(2 * auc(target[known], values[known]) - 1)


def auc(target: np.ndarray, value: np.ndarray) -> float:
    """How often a 1 has the higher value; a tie is half."""
    ones, zeros = value[target == 1], np.sort(value[target == 0])
    below = np.searchsorted(zeros, ones, side="left")
    ties = np.searchsorted(zeros, ones, side="right") - below
    return float((below + ties / 2).sum() / (len(ones) * len(zeros)))


def _strength_by_names(rows: Sequence[Row], name: str, target: np.ndarray) -> float:
    """The share of the target's variance that lies between the values of a column."""
    by_name: defaultdict[str, list[float]] = defaultdict(list)
    for row, value in zip(rows, target, strict=True):
        if row[name]:
            by_name[row[name]].append(float(value))
    known = [value for values in by_name.values() for value in values]
    if len(by_name) < 2 or len(known) < MIN_ROWS_PER_NAME * len(by_name) or np.var(known) == 0:
        return 0.0
    within = sum(np.var(values) * len(values) for values in by_name.values())
    return float(1 - within / (np.var(known) * len(known)))
