import numpy as np

from gradatim.checks import check, close, equal


def points(rng, n):
    X = rng.normal(size=(n, 5)) * [1, 10, 100, 1, 1]
    return X, (X[:, 0] + X[:, 1] / 10 > rng.normal(size=n) / 2).astype(int)


@check
def one_each(lab, rng):
    """gives one chance for each new row"""
    X, y = points(rng, 80)
    equal(lab.chances(X, y, X[:7]).shape, (7,))


@check
def as_scaled(lab, ref, rng):
    """gives the chances of a model on scaled columns"""
    X, y = points(rng, 200)
    close(lab.chances(X[:150], y[:150], X[150:]), ref.chances(X[:150], y[:150], X[150:]))


@check
def any_unit(lab, rng):
    """gives the same chances in other units"""
    X, y = points(rng, 100)
    close(lab.chances(X * 1000, y, X[:5] * 1000), lab.chances(X, y, X[:5]))


@check
def constant(lab, ref, rng):
    """survives a constant column"""
    X, y = points(rng, 100)
    X = np.column_stack([X, np.full(100, 3.0)])
    close(lab.chances(X, y, X[:5]), ref.chances(X, y, X[:5]))
