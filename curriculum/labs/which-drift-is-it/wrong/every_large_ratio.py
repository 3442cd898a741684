"""You call every large ratio of the medians a change of unit. Values that have grown eightfold and
spread out did not come from one factor. Divide by the ratio, and ask whether they still differ."""

import numpy as np

FEATURES = ("price", "weight")


def _broken(before, now, differ):
    """Whether a feature has lost values, or all of them were multiplied by one number."""
    if np.isnan(now).mean() - np.isnan(before).mean() > 0.1:
        return True
    before, now = before[~np.isnan(before)], now[~np.isnan(now)]
    ratio = np.median(now) / np.median(before)
    return bool(ratio >= 5 or ratio <= 1 / 5)


def _moved(ref, cur, old, new, differ):
    """Whether a feature differs between these rows of ref and those of cur."""
    pairs = [(ref[name][old], cur[name][new]) for name in FEATURES]
    return any(differ(a[~np.isnan(a)], b[~np.isnan(b)]) for a, b in pairs)


def diagnose(ref, cur, differ, shares_differ):
    """Return "pipeline", "label", "feature", "concept" or "none"."""
    season = ref["quarter"] == cur["quarter"].max()
    ref = {name: values[season] for name, values in ref.items()}
    if any(_broken(ref[name], cur[name], differ) for name in FEATURES):
        return "pipeline"
    old, new = ref["returned"], cur["returned"]
    moved_inside = any(_moved(ref, cur, old == k, new == k, differ) for k in (0, 1))
    if shares_differ(old, new) and not moved_inside:
        return "label"
    edges = np.quantile(ref["score"], [0.25, 0.5, 0.75])
    bin_old, bin_new = np.searchsorted(edges, ref["score"]), np.searchsorted(edges, cur["score"])
    if any(shares_differ(old[bin_old == k], new[bin_new == k]) for k in range(4)):
        return "concept"
    return "feature" if _moved(ref, cur, slice(None), slice(None), differ) else "none"
