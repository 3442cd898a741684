import math

import numpy as np


def share(values):
    return float(values.mean()) if len(values) else float('nan')


def wilson(r, n):
    z = 1.96
    middle = (r + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(r * (1 - r) / n + z * z / (4 * n * n))
    return middle - half, middle + half


def gap(values):
    values = [v for v in values if not math.isnan(v)]
    return max(values) - min(values) if len(values) > 1 else math.nan


def audit(y, p, group):
    names = np.array([g if g is not None else 'unknown' for g in group], dtype=object)
    groups = {}
    for name in dict.fromkeys(names.tolist()):
        who = names == name
        n = int(who.sum())
        rate = float(p[who].mean())
        low, high = wilson(float(p[who].mean()), n)
        groups[name] = {
            "n": n,
            "rate": rate,
            "tpr": share(p[who & (y == 1)]),
            "fpr": share(p[who & (y == 0)]),
            "low": low,
            "high": high,
            "small": int(n) < 30,
        }
    compared = list(groups.values())
    rates = [g["rate"] for g in compared]
    return {
        "groups": groups,
        "ratio": min(rates) / max(rates) if len(rates) > 1 and max(rates) > 0 else math.nan,
        "tpr_gap": gap([g["tpr"] for g in compared]),
        "fpr_gap": gap([g["fpr"] for g in compared]),
    }
