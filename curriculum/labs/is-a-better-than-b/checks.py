from statistics import NormalDist

import numpy as np

from gradatim.checks import check, close, equal, raises


def apart(rng, z, n=60):
    """scores on n rows, some hard and some easy; the mean difference is z standard errors"""
    rows, noise = 5 * rng.normal(size=n), rng.normal(size=n)
    noise = (noise - noise.mean()) / noise.std(ddof=1)
    b = rows + 0.3 * rng.normal(size=n)
    return b + 0.5 * (noise + z / np.sqrt(n)), b


def wanted(z, n, tried):
    middle, error = 0.5 * z / np.sqrt(n), 0.5 / np.sqrt(n)
    half = NormalDist().inv_cdf(1 - 0.025 / tried) * error
    return [middle - half, middle + half]


@check
def difference(lab, rng):
    """gives the mean of a minus the mean of b"""
    a, b = rng.normal(size=25) + 3, rng.normal(size=25)
    close(lab.compare(a, b)[0], a.mean() - b.mean(), hint="A minus B")


@check
def interval(lab, rng):
    """gives the interval of the differences row by row"""
    for n in (60, 12):
        a, b = apart(rng, 1.0, n)
        close(list(lab.compare(a, b)[1]), wanted(1.0, n, 1), hint="what do hard rows say?")


@check
def right_and_wrong(lab, rng):
    """gives the interval for scores of 1 and 0"""
    b = rng.permutation(np.repeat([0, 1], 20))
    a = np.where(rng.permutation(40) < 12, 1, b)
    d = (a - b).astype(float)
    half = NormalDist().inv_cdf(0.975) * d.std(ddof=1) / np.sqrt(40)
    close(list(lab.compare(a, b)[1]), [d.mean() - half, d.mean() + half], hint="row by row")


@check
def many_tried(lab, rng):
    """asks more of the best of many"""
    for tried in (2, 10, 400):
        a, b = apart(rng, 1.0)
        got = list(lab.compare(a, b, tried)[1])
        close(got, wanted(1.0, 60, tried), hint="0.05 is shared among the models")


@check
def verdicts(lab, rng):
    """says A or B where the interval lies on one side of 0, and tie where it does not"""
    zs, want = (6.0, -6.0, 0.3, -0.3), ["A", "B", "tie", "tie"]
    hint = "the mean differences are 6, -6, 0.3 and -0.3 standard errors"
    equal([lab.compare(*apart(rng, z))[2] for z in zs], want, hint=hint)


@check
def close_verdicts(lab, rng):
    """goes by the interval where it is a close thing"""
    zs, want = (2.05, -2.05, 1.9, -1.9), ["A", "B", "tie", "tie"]
    hint = "the mean differences are 2.05, -2.05, 1.9 and -1.9 standard errors"
    equal([lab.compare(*apart(rng, z))[2] for z in zs], want, hint=hint)


@check
def verdicts_after_many(lab, rng):
    """goes by the wider interval where many were tried"""
    zs, want = (2.7, 2.9, -2.7, -2.9), ["tie", "A", "tie", "B"]
    hint = "tried is 10, so 2.807; the differences are 2.7, 2.9, -2.7 and -2.9 standard errors"
    equal([lab.compare(*apart(rng, z), tried=10)[2] for z in zs], want, hint=hint)


@check
def same_model(lab, rng):
    """calls a model and itself a tie"""
    a = rng.normal(size=20)
    diff, ci, verdict = lab.compare(a, a.copy())
    close([diff, *ci], [0.0, 0.0, 0.0])
    equal(verdict, "tie", hint="0 lies neither above 0 nor below")


@check
def always_by_as_much(lab, rng):
    """says A or B where the difference is the same in every row"""
    b = rng.integers(1, 9, size=12)
    got = [lab.compare(b + more, b)[2] for more in (1, -1)]
    equal(got, ["A", "B"], hint="the interval is one point, and it is not 0")


@check
def two_rows(lab, rng):
    """works for two rows"""
    a, b = rng.normal(size=2) + 1, rng.normal(size=2)
    d = a - b
    half = NormalDist().inv_cdf(0.975) * abs(d[0] - d[1]) / 2
    close(list(lab.compare(a, b)[1]), [d.mean() - half, d.mean() + half])


@check
def not_the_same_rows(lab, rng):
    """raises ValueError if the scores are not equally many"""
    for n, m in ((30, 29), (29, 30), (2, 9)):
        hint = "these cannot be the same rows"
        raises(ValueError, lab.compare, rng.normal(size=n), rng.normal(size=m), hint=hint)


@check
def one_score(lab, rng):
    """raises ValueError also if one of them is a single score"""
    hint = "NumPy stretches an array with one number"
    raises(ValueError, lab.compare, rng.normal(size=9), rng.normal(size=1), hint=hint)
    raises(ValueError, lab.compare, rng.normal(size=1), rng.normal(size=9), hint=hint)
