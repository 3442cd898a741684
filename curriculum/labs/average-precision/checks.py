import numpy as np

from gradatim.checks import check, close, equal, kind, raises


def payments(rng, n=40, share=0.3):
    """y in random order with at least one positive, and scores that are a little higher for them"""
    y = rng.permutation((np.arange(n) < max(1, round(share * n))).astype(int))
    return y, rng.normal(size=n) + y


@check
def precision(lab, ref, rng):
    """gives the precision at each score, from the highest down"""
    y, s = payments(rng)
    equal(kind(lab.pr_points(y, s)), "tuple", hint="precision and recall")
    close(lab.pr_points(y, s)[0], ref.pr_points(y, s)[0], hint="right ones / found ones")


@check
def recall(lab, ref, rng):
    """gives the recall at each score, from the highest down"""
    y, s = payments(rng)
    close(lab.pr_points(y, s)[1], ref.pr_points(y, s)[1], hint="right ones / all positives")


@check(needs=[precision, recall])
def equal_scores(lab, ref, rng):
    """makes one point of rows with equal scores"""
    y, _ = payments(rng)
    s = rng.integers(0, 6, 40) / 5
    mine, good = lab.pr_points(y, s), ref.pr_points(y, s)
    equal([len(part) for part in mine], [len(part) for part in good], hint="different scores")
    close(mine[0], good[0], hint="no threshold passes between equal scores")
    close(mine[1], good[1], hint="no threshold passes between equal scores")


@check
def average(lab, ref, rng):
    """weights each precision by the recall gained"""
    y, s = payments(rng)
    close(lab.average_precision(y, s), ref.average_precision(y, s), hint="a sum of steps")


@check(needs=average)
def average_with_ties(lab, ref, rng):
    """copes with many equal scores in the average"""
    y, _ = payments(rng)
    s = rng.integers(0, 6, 40) / 5
    close(lab.average_precision(y, s), ref.average_precision(y, s), hint="they come together")


@check(needs=average)
def one_positive(lab, rng):
    """gives 1/k if the only positive is in place k"""
    k = int(rng.integers(2, 12))
    y, order = np.arange(12) == k - 1, rng.permutation(12)
    got = lab.average_precision(y.astype(int)[order], -np.arange(12.0)[order])
    close(got, 1 / k, hint=f"place {k}")


@check(needs=average)
def any_scale(lab, ref, rng):
    """looks at the order of the scores only"""
    y, s = payments(rng)
    for scores in (1000 * s - 5, np.exp(s), 1e-9 * s):
        close(lab.average_precision(y, scores), ref.average_precision(y, s), hint="same order")


@check(needs=average)
def all_equal(lab, rng):
    """gives the share of positives if all scores are equal"""
    y, s = payments(rng)
    close(lab.average_precision(y, 0 * s), y.mean(), hint="one threshold, everybody found")


@check(needs=average)
def only_positives(lab, rng):
    """gives 1 if there are only positives"""
    n = int(rng.integers(1, 9))
    close(lab.average_precision(np.ones(n, dtype=int), rng.normal(size=n)), 1.0)


@check
def without_skill(lab, rng):
    """knows what random scores reach"""
    for share in (0.1, 0.4, 0.9):
        y, _ = payments(rng, share=share)
        close(lab.no_skill(y), y.mean(), hint="what share of any part of the list is positive?")


@check
def no_positive(lab, rng):
    """raises ValueError if there is no positive"""
    y, s = np.zeros(6, dtype=int), rng.normal(size=6)
    raises(ValueError, lab.pr_points, y, s, hint="recall is a share of the positives")
    raises(ValueError, lab.average_precision, y, s)
    raises(ValueError, lab.no_skill, y)
