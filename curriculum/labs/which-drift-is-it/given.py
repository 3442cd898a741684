"""What decides whether two samples differ."""

import numpy as np


def _both_have_rows(a, b):
    for name, values in (("first", a), ("second", b)):
        if len(values) == 0:
            raise ValueError(f"the {name} sample is empty: which rows did you choose for it?")


def differ(a, b):
    """Whether the KS distance of two samples is more than chance (1 in 100,000)."""
    _both_have_rows(a, b)
    places = np.concatenate([a, b])
    share_a = np.searchsorted(np.sort(a), places, side="right") / len(a)
    share_b = np.searchsorted(np.sort(b), places, side="right") / len(b)
    return bool(np.abs(share_a - share_b).max() > 2.5 * np.sqrt(1 / len(a) + 1 / len(b)))


def shares_differ(a, b):
    """Whether the shares of ones in two samples differ by more than chance (1 in 100,000)."""
    _both_have_rows(a, b)
    p = np.concatenate([a, b]).mean()
    error = np.sqrt(p * (1 - p) * (1 / len(a) + 1 / len(b)))
    return bool(abs(a.mean() - b.mean()) > 4.5 * error)
