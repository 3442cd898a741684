"""A linear model: hours of a kind, plus something for each year, bicycle and ordered part."""

from collections.abc import Sequence
from typing import Any

from ready.rows import Repair

RIDGE = 1e-3


def fit(repairs: Sequence[Repair], hours: Sequence[float], ridge: float = RIDGE) -> dict[str, Any]:
    """Least squares with a small penalty, by the normal equations."""
    kinds = sorted({repair.kind for repair in repairs})
    rows = [_features(kinds, repair) for repair in repairs]
    size = len(rows[0])
    matrix = [[sum(row[i] * row[j] for row in rows) for j in range(size)] for i in range(size)]
    for i in range(size):
        matrix[i][i] += ridge
    right = [sum(row[i] * y for row, y in zip(rows, hours, strict=True)) for i in range(size)]
    return {"kinds": kinds, "weights": _solve(matrix, right)}


def hours_of(model: dict[str, Any], repair: Repair) -> float:
    found = _features(model["kinds"], repair)
    return max(sum(w * x for w, x in zip(model["weights"], found, strict=True)), 0.1)


def _features(kinds: Sequence[str], repair: Repair) -> list[float]:
    """One for its kind, the others 0; a kind that was never seen is a bit of each."""
    known = repair.kind in kinds
    each = [float(repair.kind == kind) if known else 1 / len(kinds) for kind in kinds]
    return [*each, repair.age, repair.waiting, repair.parts]


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with pivots."""
    rows = [[*row, y] for row, y in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, len(rows)):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    found = [0.0] * len(rows)
    for i in reversed(range(len(rows))):
        rest = sum(rows[i][j] * found[j] for j in range(i + 1, len(rows)))
        found[i] = (rows[i][-1] - rest) / rows[i][i]
    return found
