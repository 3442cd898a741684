"""Your program leaves groups out of the ratio in which nobody was approved. Their rate is 0,
and that is a rate, the one that an audit must not miss: 0 divided by the largest rate is 0.
Only if the largest rate is 0 as well is there no ratio."""

import numpy as np

Z, ENOUGH = 1.96, 30


def audit(y, p, group):
    """Return the report: groups, ratio, tpr_gap and fpr_gap."""
    names = np.array(["unknown" if name is None else name for name in group])
    groups = {name: report(y[names == name], p[names == name]) for name in set(names.tolist())}
    large = [one for one in groups.values() if not one["small"]]
    rates = [one["rate"] for one in large if one["rate"] > 0]
    comparable = len(rates) > 1 and any(rates)
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
    positive = y.astype(bool)
    return {
        "n": n,
        "rate": approved / n,
        "tpr": share(p[positive]),
        "fpr": share(p[~positive]),
        "low": low,
        "high": high,
        "small": n < ENOUGH,
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
