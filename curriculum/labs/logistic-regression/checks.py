import numpy as np

from gradatim.checks import check, close, equal, kind


def customers(rng, n=50, d=3):
    """rows whose answers depend on the columns, with some luck; more 1 than 0"""
    X = rng.normal(size=(n, d))
    return X, (X.sum(axis=1) + rng.normal(size=n) > -0.7).astype(int)


def both(lab, ref, rate, steps, X, y):
    """the learner's model and the reference, fitted to the same rows"""
    return lab.LogReg(rate, steps).fit(X, y), ref.LogReg(rate, steps).fit(X, y)


@check
def first_step(lab, ref, rng):
    """moves the slopes against the gradient of the mean loss"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 0.5, 1, X, y)
    close(mine.coef_, good.coef_, hint="the mean over the rows of (p - y) times the column")


@check
def first_intercept(lab, ref, rng):
    """moves the intercept against its own gradient"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 0.5, 1, X, y)
    close(mine.intercept_, good.intercept_, hint="the mean over the rows of p - y")


@check(needs=[first_step, first_intercept])
def many_steps(lab, ref, rng):
    """takes all its steps, slopes and intercept at once"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 0.8, 30, X, y)
    close(mine.coef_, good.coef_, hint="all from the same probabilities")
    close(mine.intercept_, good.intercept_, hint="all from the same probabilities")


@check
def losses(lab, ref, rng):
    """notes the mean loss before the first step and after each"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 0.8, 10, X, y)
    equal(kind(mine.losses_), "list", hint="a list of numbers")
    close(np.array(mine.losses_), np.array(good.losses_), hint="steps + 1 numbers, from 0.6931 on")


@check(needs=losses)
def nothing_to_learn(lab, rng):
    """takes all its steps, and notes each loss, also where nothing changes any more"""
    n = int(rng.integers(3, 9))
    model = lab.LogReg(0.5, n).fit(np.zeros((4, 2)), np.array([0, 1, 1, 0]))
    close(np.array(model.losses_), np.full(n + 1, np.log(2)), hint="steps + 1 numbers")


@check
def probabilities(lab, ref, rng):
    """gives the probability of a 1 for new rows, and stays as it was"""
    (X, y), (new, _) = customers(rng), customers(rng, n=8)
    mine, good = both(lab, ref, 0.5, 5, X, y)
    close(mine.predict_proba(new), good.predict_proba(new), hint="one number for each row")
    close(mine.coef_, good.coef_, hint="asking changes nothing")


@check
def answers(lab, ref, rng):
    """predicts the likelier answer for new rows"""
    (X, y), (new, _) = customers(rng), customers(rng, n=30)
    mine, good = both(lab, ref, 0.5, 5, X, y)
    equal(mine.predict(new), good.predict(new), hint="whole numbers 0 and 1")


@check(needs=answers)
def undecided(lab):
    """predicts 1 where the probability is exactly 0.5"""
    model = lab.LogReg(1.0, 1).fit(np.array([[-1.0], [1.0]]), np.array([0, 1]))
    equal(model.predict(np.array([[0.0]])), np.array([1]), hint="at least 0.5")


@check(needs=[first_step, first_intercept])
def sure_scores(lab, ref, rng):
    """keeps its slopes, and its probabilities between 0 and 1, for scores in the thousands"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 1.0, 3, 100 * X, y)
    close(mine.coef_, good.coef_, hint="what is e to the power 5000?")
    close(mine.predict_proba(100 * X), good.predict_proba(100 * X), hint="e to the power 5000?")


@check(needs=losses)
def sure_losses(lab, ref, rng):
    """keeps the digits of the loss for scores in the thousands"""
    X, y = customers(rng)
    mine, good = both(lab, ref, 1.0, 3, 100 * X, y)
    close(np.array(mine.losses_), np.array(good.losses_), hint="a formula without log(p)")


@check(needs=many_steps)
def fits_again(lab, ref, rng):
    """begins at 0 again when it is fitted again"""
    for d in (3, 2):
        (X, y), (other, z) = customers(rng), customers(rng, n=20, d=d)
        mine, good = lab.LogReg(0.5, 3).fit(X, y).fit(other, z), ref.LogReg(0.5, 3).fit(other, z)
        close(mine.coef_, good.coef_, hint="where does fit begin?")
        close(np.array(mine.losses_), np.array(good.losses_), hint="where does fit begin?")


@check(needs=many_steps)
def whole_numbers(lab, ref, rng):
    """takes whole numbers, a single row, and rows that all have the same answer"""
    X = rng.integers(1, 9, size=(1, 2))
    for y in (np.array([0]), np.array([1])):
        mine, good = both(lab, ref, 0.1, 2, X, y)
        close(mine.coef_, good.coef_, hint="a mean over one row")
