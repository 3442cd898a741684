import numpy as np

from gradatim.checks import check, close, equal


@check
def one_row(lab, ref, rng):
    """turns one row of small scores into shares by the formula"""
    z = rng.normal(size=5)
    close(lab.softmax(z), ref.softmax(z), hint="e to the power of each score, divided by their sum")


@check
def each_row_sums_to_one(lab, rng):
    """makes each row of a table sum to one"""
    z = rng.normal(size=(4, 4))
    shares = lab.softmax(z)
    close(shares.sum(axis=1), np.ones(4), hint="which numbers is each row divided by?")


@check(needs=each_row_sums_to_one)
def nothing_added(lab, rng):
    """makes each row sum to one but for rounding, neither more nor less"""
    gap = lab.softmax(rng.normal(size=(8, 4))).sum(axis=1) - 1
    word = "below one" if gap.max() < -1e-12 else "above one" if gap.min() > 1e-12 else "one"
    equal(word if abs(gap).max() > 1e-12 else "one", "one", hint="can the sum of the powers be 0?")


@check(needs=one_row)
def down_the_columns(lab, ref, rng):
    """makes each column of a table sum to one with axis 0"""
    z = rng.normal(size=(4, 4))
    close(lab.softmax(z, 0), ref.softmax(z, 0), hint="does axis reach every reduction?")


@check(needs=down_the_columns)
def along_any_axis(lab, ref, rng):
    """works along the axis it is told"""
    z = rng.normal(size=(3, 4, 5))
    for axis in (0, 1, 2, -3, -2):
        close(lab.softmax(z, axis), ref.softmax(z, axis), hint=f"shape (3, 4, 5), axis {axis}")


@check(needs=one_row)
def last_axis_by_default(lab, ref, rng):
    """takes the last axis if none is named"""
    z = rng.normal(size=(2, 3, 4))
    close(lab.softmax(z), ref.softmax(z, -1), hint="axis=-1 is the last one")


@check(needs=one_row)
def large_scores(lab, ref, rng):
    """survives scores of ten thousand"""
    z = 10_000 + rng.normal(size=6)
    close(lab.softmax(z), ref.softmax(z), hint="which number may be subtracted from every score?")
    many = lab.softmax(np.full(100_000, 700.0))  # exp(700) is finite, the sum of all is not
    close(many, np.full(100_000, 1e-5), hint="the sum must stay finite, too")


@check(needs=one_row)
def small_shares(lab, rng):
    """keeps the digits of small shares"""
    z = np.array([0.0, -rng.uniform(30, 90), -rng.uniform(200, 600)])
    want = np.exp(z) / np.exp(z).sum()
    close(lab.softmax(z), want, atol=0.0, hint="small is not nothing")


@check(needs=one_row)
def far_negative_scores(lab, ref, rng):
    """survives scores of minus ten thousand"""
    z = rng.normal(size=6) - 10_000
    close(lab.softmax(z), ref.softmax(z), hint="the largest score may be far below 0")


@check(needs=one_row)
def far_apart_scores(lab, ref, rng):
    """survives scores that lie thousands apart in one row"""
    z = rng.permutation(np.linspace(-10_000, 10_000, 7))
    close(lab.softmax(z), ref.softmax(z), hint="the largest takes it all, the others get 0")


@check(needs=each_row_sums_to_one)
def rows_at_different_heights(lab, ref, rng):
    """gives a row the same shares at any height, whatever the other rows are"""
    z = rng.normal(size=(3, 4))
    heights = np.array([[0.0], [10_000.0], [-10_000.0]])
    close(lab.softmax(z + heights), ref.softmax(z), hint="whose largest score?")


@check(needs=one_row)
def not_allowed(lab, ref, rng):
    """gives a score of -inf the share 0 and the others theirs"""
    for height in (0, -10_000, -1_000_000):
        z = height + rng.normal(size=5)
        z[2] = -np.inf
        shares = lab.softmax(z)
        close(shares, ref.softmax(z), hint="exp(-inf) is 0 already")
        equal(shares[2], 0.0, hint="not a small share: none")
    z = np.array([-1e300, -np.inf])
    close(lab.softmax(z), np.array([1.0, 0.0]), hint="however low the others are")


@check(needs=one_row)
def whole_numbers(lab, ref, rng):
    """takes whole numbers and answers in floats"""
    z = rng.integers(-3, 4, size=(4, 6))
    close(lab.softmax(z), ref.softmax(z), hint="shares need room behind the decimal point")
