"""The table's figures, recomputed: what summary.json, hist.json and corr.json must say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from world import CATEGORIES, DATES, IDS, NUMBERS, TARGET, Row, distinct

NUMERIC = (*NUMBERS, TARGET)
BINS = 10


def loading_summary(rows: Sequence[Row]) -> dict[str, Any]:
    """Rows, copies, and for each column its type and its gaps."""
    once = distinct(rows)
    columns = {
        name: {"type": _type(name), "missing": sum(row[name] == "" for row in once)}
        for name in once[0]
    }
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": columns}


def column_summaries(rows: Sequence[Row]) -> dict[str, Any]:
    """For each column what its type asks for."""
    once = distinct(rows)
    return {"columns": {name: _column_summary(once, name) for name in once[0]}}


def correlations(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Pearson's, over the rows in which both numbers are known."""
    once = distinct(rows)
    columns = {name: numbers(once, name) for name in NUMERIC}
    return {a: {b: _correlation(columns[a], columns[b]) for b in NUMERIC} for a in NUMERIC}


def histogram_fits(counts: Sequence[int], rows: Sequence[Row], name: str) -> bool:
    """Whether counts follow the rule of the brief.

    A value on an edge belongs to the bin above. Where the edge is no number of the machine,
    rounding may bring it below.
    """
    found = [Fraction(row[name]) for row in distinct(rows) if row[name]]
    edges = exact_edges(rows, name)
    exact = float(edges[1] - edges[0]) == edges[1] - edges[0]
    below = 0
    for count, edge in zip(counts[:-1], edges[1:-1], strict=True):
        below += count
        least = sum(value < edge for value in found)
        most = least if exact else sum(value <= edge for value in found)
        if not least <= below <= most:
            return False
    return sum(counts) == len(found)


def histogram(rows: Sequence[Row], name: str) -> list[int]:
    """The counts of the ten bins."""
    found = [Fraction(row[name]) for row in distinct(rows) if row[name]]
    inner = exact_edges(rows, name)[1:-1]
    places = Counter(sum(edge <= value for edge in inner) for value in found)
    return [places[at] for at in range(BINS)]


def exact_edges(rows: Sequence[Row], name: str) -> list[Fraction]:
    found = [Fraction(row[name]) for row in distinct(rows) if row[name]]
    low, high = min(found), max(found)
    return [low + (high - low) * at / BINS for at in range(BINS + 1)]


def numbers(rows: Sequence[Row], name: str) -> np.ndarray:
    return np.array([float(row[name]) if row[name] else np.nan for row in rows])


def _type(name: str) -> str:
    kinds = {IDS: "id", DATES: "date", CATEGORIES: "category", NUMERIC: "number"}
    return next(kind for names, kind in kinds.items() if name in names)


def _column_summary(rows: Sequence[Row], name: str) -> dict[str, Any]:
    known = [row[name] for row in rows if row[name]]
    if name in DATES:
        return {"distinct": len(set(known)), "min": min(known), "max": max(known)}
    if name in NUMERIC:
        return _number_summary(np.array(known, dtype=float))
    counts = Counter(known)
    top = min(counts, key=lambda one: (-counts[one], one))
    return {"distinct": len(counts), "top": top, "top_count": counts[top]}


def _number_summary(values: np.ndarray) -> dict[str, Any]:
    p25, p50, p75 = (float(one) for one in np.quantile(values, [0.25, 0.5, 0.75]))
    return {
        "mean": float(values.mean()),
        "std": float(values.std(ddof=1)),
        "min": float(values.min()),
        "p25": p25,
        "p50": p50,
        "p75": p75,
        "max": float(values.max()),
    }


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    both = ~np.isnan(one) & ~np.isnan(other)
    return float(np.corrcoef(one[both], other[both])[0, 1])
