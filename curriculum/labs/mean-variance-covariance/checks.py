import numpy as np

from gradatim.checks import check, close, raises


def table(rng, n, d):
    return rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) + rng.uniform(2, 9, d)


def far_table(rng):
    """four rows, three columns near a billion; the deviations are whole, and their mean is 0"""
    columns = [rng.permutation([-a, -b, b, a]) for a, b in ((9, 2), (7, 4), (6, 5))]
    return 2.0**30 + np.array(columns, dtype=float).T


@check
def means(lab, rng):
    """gives the mean of each column"""
    X = table(rng, 9, 4)
    close(lab.moments(X)[0], X.mean(axis=0), hint="which axis disappears?")


@check
def variances(lab, rng):
    """gives the variance of each column, divided by n - 1"""
    for n in (2, 5, 12):
        X = table(rng, n, 3)
        close(lab.moments(X)[1], X.var(axis=0, ddof=1), hint="squares of the deviations, n - 1")


@check
def covariances(lab, rng):
    """gives the covariances of all pairs of columns, divided by n - 1"""
    for n, d in ((5, 3), (12, 2), (4, 6)):
        X = table(rng, n, d)
        close(lab.moments(X)[2], np.cov(X, rowvar=False), hint="products of deviations, n - 1")


@check
def as_many_rows_as_columns(lab, rng):
    """compares columns, not rows, also where there are as many of both"""
    X = table(rng, 4, 4)
    close(lab.moments(X)[2], np.cov(X, rowvar=False), hint="rows or columns?")


@check(needs=means)
def one_column(lab, rng):
    """gives arrays of the right shapes for a single column"""
    X = table(rng, 8, 1)
    mean, var, cov = lab.moments(X)
    close(mean, X.mean(axis=0), hint="shape (1,)")
    close(var, X.var(axis=0, ddof=1), hint="shape (1,)")
    close(cov, X.var(axis=0, ddof=1).reshape(1, 1), hint="shape (1, 1)")


@check(needs=variances)
def variances_far_from_zero(lab, rng):
    """keeps the variances of columns near a billion"""
    X = far_table(rng)
    close(lab.moments(X)[1], (X - 2.0**30).var(axis=0, ddof=1), hint="subtract first")


@check(needs=covariances)
def covariances_far_from_zero(lab, rng):
    """keeps the covariances of columns near a billion"""
    X = far_table(rng)
    close(lab.moments(X)[2], np.cov(X - 2.0**30, rowvar=False), hint="subtract first")


@check
def one_row(lab, rng):
    """raises ValueError for fewer than two rows"""
    raises(ValueError, lab.moments, table(rng, 1, 3), hint="what is divided by n - 1?")
    raises(ValueError, lab.moments, np.zeros((0, 2)), hint="no row is fewer than two")


@check(needs=[variances, covariances])
def whole_numbers(lab, rng):
    """takes whole numbers"""
    X = rng.integers(-50, 50, size=(7, 3))
    _, var, cov = lab.moments(X)
    close(var, X.var(axis=0, ddof=1))
    close(cov, np.cov(X, rowvar=False))
    X = (10**9 + X).astype("int32")
    close(lab.moments(X)[0], X.mean(axis=0), hint="a sum of four can be too large for int32")
