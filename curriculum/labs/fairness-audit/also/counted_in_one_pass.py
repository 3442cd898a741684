"""Plain Python: one pass over the people fills four counters for each group."""

from collections import defaultdict
from math import nan, sqrt


def audit(y, p, group):
    """Return the report: groups, ratio, tpr_gap and fpr_gap."""
    counts = defaultdict(lambda: [[0, 0], [0, 0]])  # counts[name][y][p]
    for true, decided, name in zip(y.tolist(), p.tolist(), group, strict=True):
        counts["unknown" if name is None else name][true][decided] += 1
    groups = {name: numbers(*table) for name, table in counts.items()}
    large = [one for one in groups.values() if one["n"] >= 30]
    rates = sorted(one["rate"] for one in large)
    answer = {"groups": groups, "ratio": nan}
    if len(rates) >= 2 and rates[-1]:
        answer["ratio"] = rates[0] / rates[-1]
    for key in ("tpr", "fpr"):
        there = sorted(one[key] for one in large if one[key] == one[key])
        answer[f"{key}_gap"] = there[-1] - there[0] if len(there) >= 2 else nan
    return answer


def numbers(negatives, positives):
    """Return the report of one group from the turned down and approved of each kind."""
    n, s = sum(negatives) + sum(positives), negatives[1] + positives[1]
    low, high = ends(s, n)
    return {
        "n": n,
        "rate": s / n,
        "tpr": positives[1] / sum(positives) if any(positives) else nan,
        "fpr": negatives[1] / sum(negatives) if any(negatives) else nan,
        "low": low,
        "high": high,
        "small": n < 30,
    }


def ends(s, n, z=1.96):
    """Solve (r - s/n)^2 = z^2 r (1 - r) / n for r: where Wilson's interval comes from."""
    a, b, c = n + z * z, 2 * s + z * z, s * s / n
    root = sqrt(max(b * b - 4 * a * c, 0.0))
    return (b - root) / (2 * a), (b + root) / (2 * a)
