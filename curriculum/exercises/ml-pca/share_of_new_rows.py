"""Does it still hold?

Last year's readings of a weather station were shortened to `k` principal components, and a good part of their
variance was kept. Do the same directions do as well for this year's readings? Return both shares.

- `old`, `new`: arrays of floats with the same number d of columns, n and m rows. The rows of `old` aren't all equal.
- Learn the mean and the first `k` directions of `old`, centred and not standardised. For a table, the kept share is 1
  minus the sum of squared distances between its rows and their ways back, divided by the sum of squared distances
  between its rows and the learnt mean. Of `new`, at least one row isn't equal to that mean.
- Returns a list of two floats: the share of `old`, then of `new`. Nothing is rounded, and no argument is changed. `k`
  is at least 1 and at most d and n.

>>> old = np.array([[42.0, 41], [36, 58], [50, 60], [64, 62], [58, 79]])
>>> [round(share, 6) for share in share_of_new_rows(old, np.array([[53.0, 64.0], [61.0, 58.0]]), 1)]
[0.8, 0.333333]
"""

import numpy as np

minutes = 8
chapter = "03-learnt-once-used-later"
hint = "Learn once, before the loop over the two tables. In the loop, nothing may be learnt any more."


def share_of_new_rows(old: np.ndarray, new: np.ndarray, k: int) -> list[float]:
    mean = old.mean(axis=0)
    directions = np.linalg.svd(old - mean, full_matrices=False)[2][:k]
    shares = []
    for table in (old, new):
        centred = table - mean
        lost = centred - centred @ directions.T @ directions
        shares.append(float(1 - (lost**2).sum() / (centred**2).sum()))
    return shares


def cases(rng):
    old = np.array([[42.0, 41], [36, 58], [50, 60], [64, 62], [58, 79]])
    yield old, np.array([[53.0, 64.0], [61.0, 58.0]]), 1
    yield old, np.array([[53.0, 64.0]]), 1
    yield old, np.array([[61.0, 58.0]]), 1
    yield old, old + 10, 1
    yield old, old[:, ::-1].copy(), 1
    yield old, np.array([[0.0, 1.0], [2.0, 1.0]]), 2
    for d, k in ((3, 1), (4, 2)):
        old = rng.normal(size=(9, d)) * np.arange(1, d + 1) + 20
        new = rng.normal(size=(5, d)) * np.arange(1, d + 1)[::-1] + 21
        yield old, new, k
        yield old, new + np.arange(d), k
        yield old * 3, new * 3, k


def wrong_learnt_again(old, new, k):
    """You learn new directions from this year's rows, so the second share says how good *they* are. The question is how
    well last year's do."""
    shares = []
    for table in (old, new):
        squares = np.linalg.svd(table - table.mean(axis=0), compute_uv=False) ** 2
        shares.append(float(squares[:k].sum() / max(squares.sum(), 1e-12)))
    return shares


def wrong_mean_of_each_table(old, new, k):
    """You centre this year's rows with their own mean. A mean that has moved is then no loss, and a single row always loses
    nothing."""
    directions = np.linalg.svd(old - old.mean(axis=0), full_matrices=False)[2][:k]
    shares = []
    for table in (old, new):
        Xc = table - table.mean(axis=0)
        shares.append(float(((Xc @ directions.T) ** 2).sum() / max((Xc**2).sum(), 1e-12)))
    return shares


def wrong_share_lost(old, new, k):
    """You return the share that is lost. The kept share is 1 minus that."""
    mean = old.mean(axis=0)
    directions = np.linalg.svd(old - mean, full_matrices=False)[2][:k]
    kept = [((table - mean) @ directions.T, table - mean) for table in (old, new)]
    return [float(1 - (places**2).sum() / (Xc**2).sum()) for places, Xc in kept]
