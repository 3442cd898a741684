import numpy as np

from gradatim.checks import check, close, equal


def table(rng, n, d):
    """n rows, d columns at different heights and with different spreads"""
    return rng.normal(size=(n, d)) * rng.uniform(1, 50, d) + rng.uniform(-100, 100, d)


@check
def mean_zero(lab, rng):
    """gives every column the mean 0"""
    z = lab.zscore(table(rng, 30, 4))
    close(z.mean(axis=0), np.zeros(4), hint="whose mean is taken away from which value?")


@check
def spread_one(lab, rng):
    """gives every column the standard deviation 1"""
    z = lab.zscore(table(rng, 9, 5))
    close(z.std(axis=0), np.ones(5), hint="one spread for each column, squares divided by n")


@check(needs=[mean_zero, spread_one])
def value_by_value(lab, ref, rng):
    """puts each z-score where its value stood"""
    X = table(rng, 6, 6)
    close(lab.zscore(X), ref.zscore(X))


@check(needs=[mean_zero, spread_one])
def equal_here_and_there(lab, ref, rng):
    """treats a column as constant only if all its values are equal"""
    X = table(rng, 8, 3)
    X[[1, 2, -1]] = X[0]
    close(lab.zscore(X), ref.zscore(X), hint="which of the values do you compare?")


@check(needs=[mean_zero, spread_one])
def whole_numbers(lab, ref, rng):
    """takes whole numbers and answers in floats"""
    X = rng.integers(-50, 50, size=(12, 3))
    close(lab.zscore(X), ref.zscore(X))


@check
def constant_column(lab, rng):
    """answers 0 in a column that never changes"""
    X = table(rng, 8, 3)
    X[:, 1] = rng.integers(1, 9)
    close(lab.zscore(X)[:, 1], np.zeros(8), hint="what is 0 / 0?")


@check
def single_row(lab, rng):
    """answers 0 everywhere if there is one row, in floats"""
    close(lab.zscore(table(rng, 1, 4)), np.zeros((1, 4)), hint="how much does one value vary?")
    X = rng.integers(1, 50, size=(1, 4))
    equal(lab.zscore(X), np.zeros((1, 4)), hint="whole numbers went in, floats come out")


@check
def constant_but_for_rounding(lab, rng):
    """answers 0 in a constant column even where its mean is rounded"""
    X = np.tile(rng.normal(size=8), (30, 1))
    largest = np.abs(lab.zscore(X)).max()  # the sign depends on how the mean was rounded
    close(largest, 0.0, atol=1e-6, hint="three times 0.1 has a mean that is not quite 0.1")


@check(needs=spread_one)
def tiny_values(lab, rng):
    """brings a column of charges, near 1e-19, to the standard deviation 1"""
    z = lab.zscore(table(rng, 20, 3) * 1e-20)
    spread = np.round(z.std(axis=0), 2)  # how far it shrinks depends on the guard: project it out
    close(spread, np.ones(3), hint="which number is small beside every column?")


@check(needs=[mean_zero, spread_one])
def far_from_zero(lab, ref, rng):
    """copes with dates in seconds, near 1.7e9, that all lie within half a second"""
    X = rng.random((8, 3)) / 2 + 1.7e9
    close(lab.zscore(X), ref.zscore(X), rtol=1e-5, atol=1e-5, hint="subtract first, square later")
