"""Collects the evidence first, then decides."""

import numpy as np

FEATURES = ("price", "weight")


def diagnose(ref, cur, differ, shares_differ):
    rows = np.flatnonzero(ref["quarter"] == cur["quarter"][0])
    y, z = ref["returned"][rows], cur["returned"]
    moved, inside = 0, 0
    for name in FEATURES:
        a, b = ref[name][rows], cur[name]
        have_a, have_b = np.isfinite(a), np.isfinite(b)
        if have_a.mean() - have_b.mean() > 0.1:
            return "pipeline"
        factor = np.median(b[have_b]) / np.median(a[have_a])
        if max(factor, 1 / factor) >= 5 and not differ(a[have_a] * factor, b[have_b]):
            return "pipeline"
        moved += differ(a[have_a], b[have_b])
        for label in (0, 1):
            inside += differ(a[have_a & (y == label)], b[have_b & (z == label)])
    if inside == 0 and shares_differ(y, z):
        return "label"
    s, t = ref["score"][rows], cur["score"]
    low, middle, high = np.quantile(s, 0.25), np.quantile(s, 0.5), np.quantile(s, 0.75)
    for a, b in ((-1, low), (low, middle), (middle, high), (high, 2)):
        if shares_differ(y[(s > a) & (s <= b)], z[(t > a) & (t <= b)]):
            return "concept"
    return "feature" if moved else "none"
