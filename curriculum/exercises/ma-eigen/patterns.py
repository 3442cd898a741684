"""How many patterns?

Before a model is fitted, somebody should check whether some columns only repeat what others say. Return the rank of a table: the number of singular values that are larger than `share` times the largest one.

- `table`: an array of floats, shape (n, m), n and m at least 1. Its numbers may be very large or very small.
- `share`: a float, for instance 1e-10, which is Python's way to write 0.0000000001. No singular value lies near the limit.
- A table that holds nothing but zeros has no pattern: return 0.
- Returns an int.

>>> patterns(np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]]), 1e-10)
2
"""

import numpy as np

minutes = 5
chapter = "03-singular-values"
hint = "The singular values are sorted. Compare all of them with one number at once, and count the Trues."


def patterns(table: np.ndarray, share: float) -> int:
    s = np.linalg.svd(table, compute_uv=False)
    return int((s > share * s[0]).sum())


def cases(rng):
    yield np.array([[0.0]]), 1e-10
    yield np.array([[7.0]]), 1e-10
    yield np.zeros((2, 3)), 1e-10
    yield np.diag([3.0, 0.0]), 1e-10
    yield np.diag([2.0, 0.0, 5.0]), 1e-10
    yield np.array([[1.0, 2.0], [2.0, 4.0]]), 1e-10
    yield np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]]), 1e-10
    yield 1e-13 * np.array([[1.0, 2.0], [3.0, 4.0]]), 1e-10
    yield 1e-14 * np.array([[1.0, 2.0, 0.0], [3.0, 4.0, 1.0]]), 1e-10
    yield 1e12 * np.array([[0.1, 0.2], [0.3, 0.6]]), 1e-10
    yield 1e13 * np.array([[0.1, 0.2, 0.3], [0.7, 1.4, 2.1], [0.3, 0.1, 0.4]]), 1e-10
    yield 1e12 * np.array([[0.7, 0.1, 0.8], [0.3, 0.3, 0.6], [0.1, 0.9, 1.0]]), 1e-10
    yield np.array([[10.0, 0.0], [0.0, 1.0]]), 0.2
    yield np.array([[10.0, 0.0], [0.0, 4.0]]), 0.2
    for n in (3, 4):
        a, b = rng.integers(1, 9, (n, 2)).astype(float), rng.integers(1, 9, (2, 5)).astype(float)
        yield a @ b + np.outer(np.arange(n) == 0, np.arange(5)), 1e-10


def wrong_all_above_zero(table, share):
    """You count all singular values above 0. Where a 0 should be, rounding often leaves something tiny, and that isn't a pattern."""
    return int((np.linalg.svd(table, compute_uv=False) > 0).sum())


def wrong_limit_the_same_for_all(table, share):
    """You compare with `share` itself. In a table of tiny numbers nothing reaches it, in one of huge numbers the rounding does. Compare with a share of the largest singular value."""
    return int((np.linalg.svd(table, compute_uv=False) > share).sum())


def wrong_always_full(table, share):
    """You return the number of singular values. There are always as many as the shorter side is long; the question is which of them are large enough."""
    return len(np.linalg.svd(table, compute_uv=False)) if table.any() else 0
