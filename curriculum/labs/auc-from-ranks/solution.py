import numpy as np


def ranks(s):
    """Return the place of each score in sorted order, from 1; equal scores share the mean."""
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    last_place = np.cumsum(sizes)
    return (last_place - (sizes - 1) / 2)[group]


def auc(y, s):
    """Return the probability that a positive scores above a negative; ties count one half."""
    positive = y == 1
    if positive.all() or not positive.any():
        raise ValueError("AUC needs at least one positive and one negative")
    n1, n0 = positive.sum(), (~positive).sum()
    pairs_won = ranks(s)[positive].sum() - n1 * (n1 + 1) / 2
    return float(pairs_won / (n1 * n0))
