import numpy as np

from gradatim.checks import check, close, equal


def flats(rng, n=24, d=4):
    """columns in different units that go together a little, and a target that two explain"""
    X = rng.normal(size=(n, d)) + rng.normal(size=(n, 1))
    X = X * rng.uniform(0.5, 20, d) + rng.uniform(-5, 5, d)
    y = 30 + X[:, 0] / X[:, 0].std() * 3 - X[:, -1] / X[:, -1].std() * 2 + rng.normal(size=n)
    return X, y


def inexact(n):
    """tenths whose mean over n rows is not quite the number itself"""
    return [k / 10 for k in range(1, 10) if np.full(n, k / 10).std() > 0]


@check
def ridge_one_column(lab, ref, rng):
    """draws the slope of one column towards 0 by ridge"""
    X, y = flats(rng, 9, 1)
    for weight in (0.5, 4.0):
        mine = lab.ridge(X, y, weight)
        close(mine[0], ref.ridge(X, y, weight)[0], hint="6.124 / (3 + 3), then / 0.816")


@check(needs=ridge_one_column)
def ridge_many_columns(lab, ref, rng):
    """solves ridge's equations for all columns together"""
    X, y = flats(rng)
    for weight in (0.5, 30.0):
        mine = lab.ridge(X, y, weight)
        close(mine[0], ref.ridge(X, y, weight)[0], hint="standardise; the weight on the diagonal")


@check(needs=ridge_one_column)
def intercepts(lab, ref, rng):
    """lets the intercept go through the point of the means"""
    X, y = flats(rng)
    close(lab.ridge(X, y, 5.0)[1], ref.ridge(X, y, 5.0)[1], hint="it is not drawn to 0")


@check
def lasso_one_column(lab, ref, rng):
    """takes the weight off a single column by lasso"""
    X, y = flats(rng, 9, 1)
    for target in (y, -y):
        mine = lab.lasso(X, target, 3.0, 1)
        close(mine[0], ref.lasso(X, target, 3.0, 1)[0], hint="(6.124 - 3) / 3, then / 0.816")


@check(needs=lasso_one_column)
def out_of_the_model(lab, rng):
    """gives exactly 0 to a column that explains less than the weight"""
    X, y = flats(rng, 9, 1)
    slopes, intercept = lab.lasso(X, y, 1000.0, 2)
    equal(np.asarray(slopes).tolist(), [0.0], hint="where the sum is smaller than the weight")
    close(intercept, y.mean(), hint="what is left is the mean")


@check(needs=lasso_one_column)
def one_round(lab, ref, rng):
    """gives each column in its turn what the others leave"""
    X, y = flats(rng)
    for weight in (0.5, 8.0):
        mine = lab.lasso(X, y, weight, 1)
        close(mine[0], ref.lasso(X, y, weight, 1)[0], hint="each step uses the newest slopes")


@check(needs=lasso_one_column)
def more_rounds(lab, ref, rng):
    """goes through the columns as often as it is told"""
    X, y = flats(rng)
    for rounds in (2, 3, 40):
        mine = lab.lasso(X, y, 4.0, rounds)
        close(mine[0], ref.lasso(X, y, 4.0, rounds)[0], hint="without its own part from before")


@check(needs=more_rounds)
def slow_rounds(lab, ref, rng):
    """does all its rounds, also where each of them changes little"""
    X, y = flats(rng)
    X[:, 1] = X[:, 0] + X[:, 0].std() * rng.normal(size=len(X)) / 50
    mine, good = (m.lasso(X, y, 0.1, 30)[0] for m in (lab, ref))
    close(mine, good, hint="two columns that are nearly one: a long way in small steps")


@check(needs=more_rounds)
def which_are_zero(lab, ref, rng):
    """leaves the columns out that do not help, and only those"""
    X, y = flats(rng, 40, 12)
    mine, good = (m.lasso(X, y, 25.0, 60)[0] for m in (lab, ref))
    equal(np.flatnonzero(mine), np.flatnonzero(good), hint="exactly 0, or not 0")


@check(needs=[more_rounds, intercepts])
def intercept_of_lasso(lab, ref, rng):
    """gives lasso its intercept in the same way"""
    X, y = flats(rng)
    close(lab.lasso(X, y, 4.0, 5)[1], ref.lasso(X, y, 4.0, 5)[1], hint="mean minus slopes by means")


@check(needs=[ridge_many_columns, more_rounds])
def constant_column(lab, ref, rng):
    """gives a constant column the slope 0"""
    X, y = flats(rng)
    for value in (0.5, rng.choice(inexact(len(y)))):
        X[:, 1] = value
        mine, good = ([*m.ridge(X, y, 2.0), *m.lasso(X, y, 2.0, 5)] for m in (lab, ref))
        for one, other in zip(mine, good, strict=True):
            close(one, other, hint="its standard deviation is 0, or would be but for rounding")


@check(needs=[ridge_many_columns, more_rounds])
def tiny_columns(lab, ref, rng):
    """gives columns of tiny numbers their slopes: they are not constant"""
    X, y = flats(rng)
    X = X * 1e-12
    close(lab.ridge(X, y, 2.0)[0], ref.ridge(X, y, 2.0)[0], hint="what makes a column constant?")
    close(lab.lasso(X, y, 2.0, 5)[0], ref.lasso(X, y, 2.0, 5)[0])


@check(needs=[ridge_many_columns, more_rounds])
def more_columns_than_rows(lab, ref, rng):
    """copes with more columns than rows, and with two that are the same"""
    X, y = flats(rng, 6, 9)
    X[:, 3] = X[:, 2]
    close(lab.ridge(X, y, 2.0)[0], ref.ridge(X, y, 2.0)[0], hint="the weight makes it solvable")
    close(lab.lasso(X, y, 2.0, 8)[0], ref.lasso(X, y, 2.0, 8)[0])


@check(needs=[ridge_many_columns, more_rounds])
def whole_numbers(lab, ref, rng):
    """takes whole numbers"""
    X, y = rng.integers(0, 20, (12, 3)), rng.integers(0, 20, 12)
    close(lab.ridge(X, y, 2.0)[0], ref.ridge(X, y, 2.0)[0])
    close(lab.lasso(X, y, 2, 4)[0], ref.lasso(X, y, 2, 4)[0])
