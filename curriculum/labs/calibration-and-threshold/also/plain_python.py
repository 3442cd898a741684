"""Lists, dicts and one small function for the price of a single patient."""

from collections import defaultdict
from math import inf
from statistics import fmean


def ece(y, p, bins):
    """Return the expected calibration error with bins of equal width."""
    found = defaultdict(list)
    for true, said in zip(y.tolist(), p.tolist(), strict=True):
        found[min(int(said * bins), bins - 1)].append((true, said))
    total = 0.0
    for pairs in found.values():
        happened, said = map(fmean, zip(*pairs, strict=True))
        total += len(pairs) * abs(happened - said)
    return total / len(y)


def price(true, said, threshold, fp, fn):
    """Return what one patient costs."""
    if said >= threshold:
        return 0 if true else fp
    return fn if true else 0


def costs(y, p, threshold, fp, fn):
    """Return what each patient costs."""
    rows = zip(y.tolist(), p.tolist(), strict=True)
    return [price(true, said, threshold, fp, fn) for true, said in rows]


def best_threshold(y, p, fp, fn):
    """Return the threshold with the smallest cost, the highest of several."""
    return min([inf, *p.tolist()], key=lambda t: (sum(costs(y, p, t, fp, fn)), -t))


def test_cost(y_val, p_val, y_test, p_test, fp, fn):
    """Return the threshold chosen on the validation rows, and its mean cost on the test rows."""
    threshold = best_threshold(y_val, p_val, fp, fn)
    return threshold, fmean(costs(y_test, p_test, threshold, fp, fn))
