"""You call a group of exactly 30 people small. Small is fewer than 30, so it is to
be compared."""

import numpy as np

Z, ENOUGH = 1.96, 30


def audit(y, p, group):
    """Return the report: groups, ratio, tpr_gap and fpr_gap."""
    names = np.array(["unknown" if name is None else name for name in group])
    groups = {name: report(y[names == name], p[names == name]) for name in set(names.tolist())}
    large = [one for one in groups.values() if not one["small"]]
    rates = [one["rate"] for one in large]
    comparable = len(rates) > 1 and max(rates) > 0
    return {
        "groups": groups,
        "ratio": min(rates) / max(rates) if comparable else np.nan,
        "tpr_gap": gap([one["tpr"] for one in large]),
        "fpr_gap": gap([one["fpr"] for one in large]),
    }


def report(y, p):
    """Return the numbers of one group."""
    n, approved = len(p), int(p.sum())
    low, high = wilson(approved, n)
    return {
        "n": n,
        "rate": approved / n,
        "tpr": share(p[y == 1]),
        "fpr": share(p[y == 0]),
        "low": low,
        "high": high,
        "small": n <= ENOUGH,
    }


def share(decisions):
    """Return the share of ones; nobody has no share."""
    return float(decisions.mean()) if len(decisions) else np.nan


def wilson(s, n):
    """Return the ends of the interval for the rate behind s of n."""
    r, stretch = s / n, 1 + Z**2 / n
    middle = (r + Z**2 / (2 * n)) / stretch
    half = Z / stretch * np.sqrt(r * (1 - r) / n + Z**2 / (4 * n**2))
    return float(middle - half), float(middle + half)


def gap(rates):
    """Return the largest minus the smallest of the rates that exist."""
    known = [rate for rate in rates if not np.isnan(rate)]
    return max(known) - min(known) if len(known) > 1 else np.nan
