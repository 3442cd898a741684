import numpy as np

from gradatim.checks import check, close, growth, raises


def labels(rng, n, share):
    """n labels in random order, at least one of each kind"""
    return rng.permutation((np.arange(n) < max(1, round(share * n))).astype(int))


@check
def without_ties(lab, ref, rng):
    """finds how often a positive scores above a negative"""
    y, s = labels(rng, 40, 0.3), rng.random(40)
    s = s + 0.2 * y
    close(lab.auc(y, s), ref.auc(y, s), hint="how many pairs did the positives win?")


@check
def perfect_order(lab, rng):
    """answers 1 if every positive scores above every negative"""
    y = labels(rng, 15, 0.4)
    close(lab.auc(y, y + 0.9 * rng.random(15)), 1.0, hint="what rank has the highest score?")


@check
def worst_order(lab, rng):
    """answers 0 if every positive scores below every negative"""
    y = labels(rng, 15, 0.4)
    close(lab.auc(y, 0.9 * rng.random(15) - y), 0.0, hint="a bad model has an AUC below one half")


@check(needs=without_ties)
def any_scale(lab, ref, rng):
    """looks at the order of the scores only, not at their size or their gaps"""
    y, s = labels(rng, 30, 0.5), rng.random(30)
    for scores in (100 * s - 700, 1e-9 * s, 1 + 1e-10 * s, np.exp(50 * s), 1.7e308 * (2 * s - 1)):
        close(lab.auc(y, scores), ref.auc(y, s), hint="AUC needs no threshold")


@check(needs=without_ties)
def ties_of_two(lab, ref, rng):
    """counts a tie between a positive and a negative as one half"""
    y = np.append(np.tile([0, 1], 8), labels(rng, 12, 0.5))
    s = np.append(np.repeat(rng.permutation(8), 2), 8 * rng.random(12))  # eight ties of two
    close(lab.auc(y, s), ref.auc(y, s), hint="equal scores share the mean of their places")


@check(needs=without_ties)
def many_ties(lab, ref, rng):
    """copes with many ties"""
    y, s = labels(rng, 60, 0.4), rng.integers(0, 4, 60) / 4
    close(lab.auc(y, s), ref.auc(y, s), hint="equal scores share the mean of their places")


@check(needs=without_ties)
def many_patients(lab, ref, rng):
    """counts exactly, also where there are thousands of scores"""
    y, s = labels(rng, 5000, 0.4), rng.random(5000)
    close(lab.auc(y, s), ref.auc(y, s), hint="each score counts, however many there are")


@check(needs=without_ties)
def single_positive(lab, ref, rng):
    """copes with a single positive"""
    y, s = labels(rng, 12, 0.0), rng.random(12)
    close(lab.auc(y, s), ref.auc(y, s))


@check
def no_negative(lab, rng):
    """raises ValueError if there is no negative"""
    raises(ValueError, lab.auc, np.ones(6, dtype=int), rng.random(6), hint="is there a pair?")


@check
def no_positive(lab, rng):
    """raises ValueError if there is no positive"""
    raises(ValueError, lab.auc, np.zeros(6, dtype=int), rng.random(6), hint="is there a pair?")


@check(needs=[without_ties, many_ties])
def not_every_pair(lab, rng):
    """does not compare every positive with every negative"""

    def patients(n):
        return labels(rng, n, 0.01), rng.random(n)

    # Measured: 15 to 30 with NumPy's sort, up to 47 with Python's, 130 and more with a loop over
    # the positives in which NumPy compares each with all negatives.
    growth(lab.auc, patients, 8000, factor=16, at_most=80.0, hint="what does a sort already tell?")
