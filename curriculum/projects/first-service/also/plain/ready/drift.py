"""Whether a window of repairs looks like those that a version was trained on."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist, fmean, pvariance
from typing import Any

from ready.rows import Repair

WINDOW = 200
LEVEL = 0.003 / 3  # of each of three columns: together 0.3 %, below the 0.5 % that is allowed


def usual(repairs: Sequence[Repair]) -> dict[str, Any]:
    """What a version keeps of its training rows."""
    return {
        "count": len(repairs),
        "kind": dict(Counter(repair.kind for repair in repairs)),
        "age": _moments([repair.age for repair in repairs]),
        "waiting": _moments([repair.waiting for repair in repairs]),
    }


def odd_columns(before: dict[str, Any], window: Sequence[Repair]) -> list[str]:
    found = ["kind"] if _other_shares(before, [repair.kind for repair in window]) else []
    found += ["age"] if _other_mean(before, "age", [r.age for r in window]) else []
    return found + (
        ["waiting"] if _other_mean(before, "waiting", [r.waiting for r in window]) else []
    )


def _moments(values: Sequence[int]) -> list[float]:
    return [fmean(values), pvariance(values)]


def _other_mean(before: dict[str, Any], name: str, values: Sequence[int]) -> bool:
    """A z-test of two means, with the variance of the training rows."""
    mean, variance = before[name]
    error = sqrt(variance * (1 / len(values) + 1 / before["count"]))
    return abs(fmean(values) - mean) > NormalDist().inv_cdf(1 - LEVEL / 2) * error


def _other_shares(before: dict[str, Any], kinds: Sequence[str]) -> bool:
    """Pearson's chi-square test of two samples; the quantile by Wilson and Hilferty (1931)."""
    counts, n, m = Counter(kinds), len(kinds), before["count"]
    names = sorted({*before["kind"], *counts})
    statistic = 0.0
    for name in names:
        a, b = counts[name], before["kind"].get(name, 0)
        for seen, size in ((a, n), (b, m)):
            expected = (a + b) * size / (n + m)
            statistic += (seen - expected) ** 2 / expected
    free = max(len(names) - 1, 1)
    z = NormalDist().inv_cdf(1 - LEVEL)
    return statistic > free * (1 - 2 / (9 * free) + z * sqrt(2 / (9 * free))) ** 3
