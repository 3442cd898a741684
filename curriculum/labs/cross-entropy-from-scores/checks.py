import numpy as np

from gradatim.checks import check, close


def table(rng, n, k, spread=1.0):
    """scores and right classes, among them the first and the last class"""
    y = rng.permutation(np.arange(n) % k)
    return spread * rng.normal(size=(n, k)), y


@check
def one_row(lab, ref, rng):
    """gives minus the logarithm of the right share, for one row of small scores"""
    z = rng.normal(size=(1, 4))
    for right in range(4):
        y = np.array([right])
        close(lab.ce(z, y), ref.ce(z, y), hint="log-sum-exp minus the score of the right class")


@check
def equal_scores(lab, rng):
    """charges the logarithm of the number of classes where all scores are equal"""
    k = int(rng.integers(5, 30))
    close(lab.ce(np.full((1, k), 2.0), np.array([k - 1])), np.log(k), hint="each share is 1 / k")


@check
def mean_of_rows(lab, ref, rng):
    """takes the mean over the rows"""
    z, y = table(rng, 7, 3)
    close(lab.ce(z, y), ref.ce(z, y), hint="one loss for each row, then their mean")


@check
def as_many_rows_as_classes(lab, ref, rng):
    """keeps rows and classes apart where there are as many of both"""
    z, y = table(rng, 5, 5)
    close(lab.ce(z, y), ref.ce(z, y), hint="y has one class for each row")


@check(needs=one_row)
def sure_and_right(lab, rng):
    """charges next to nothing where the network is sure and right"""
    z = np.array([[rng.uniform(40, 90), 0.0, 0.0]])
    close(lab.ce(z, np.array([0])), 0.0, hint="the share of the right class is nearly 1")
    z = np.array([[rng.uniform(9, 12), 0.0, 0.0]])
    want = np.log1p(2 * np.exp(-z[0, 0]))
    close(lab.ce(z, np.array([0])), want, hint="below 0.001: nine decimal places")


@check(needs=one_row)
def sure_and_wrong(lab, rng):
    """charges the whole difference where the network is sure and wrong"""
    for gap in (rng.uniform(40, 90), rng.uniform(1000, 9000)):
        z = np.array([[0.0, gap, -3.0]])
        close(lab.ce(z, np.array([0])), gap, hint="a share too small for a float costs what?")


@check(needs=one_row)
def large_scores(lab, ref, rng):
    """survives rows at 10,000"""
    z = 10_000 + rng.normal(size=(1, 5))
    close(lab.ce(z, np.array([2])), ref.ce(z, np.array([2])), hint="only differences count")


@check(needs=one_row)
def far_below_zero(lab, ref, rng):
    """survives rows at -10,000"""
    z = rng.normal(size=(1, 5)) - 10_000
    close(lab.ce(z, np.array([2])), ref.ce(z, np.array([2])), hint="only differences count")


@check(needs=mean_of_rows)
def rows_at_different_heights(lab, ref, rng):
    """charges a row the same at any height, whatever the other rows are"""
    z, y = table(rng, 3, 4)
    heights = np.array([[0.0], [10_000.0], [-10_000.0]])
    close(lab.ce(z + heights, y), ref.ce(z, y), hint="whose largest score?")


@check(needs=mean_of_rows)
def scores_far_apart(lab, ref, rng):
    """survives scores that lie thousands apart in one row"""
    z, y = table(rng, 6, 4, spread=5000.0)
    close(lab.ce(z, y), ref.ce(z, y), hint="a difference of ordinary numbers")


@check(needs=one_row)
def whole_numbers(lab, ref, rng):
    """takes whole numbers as scores"""
    z, y = rng.integers(-4, 5, size=(6, 3)), rng.integers(0, 3, size=6)
    close(lab.ce(z, y), ref.ce(z, y), hint="losses need room behind the decimal point")


@check
def one_class(lab, rng):
    """charges nothing if there is a single class"""
    close(lab.ce(rng.normal(size=(4, 1)), np.zeros(4, dtype=int)), 0.0, hint="its share is 1")
