import numpy as np
from sklearn.datasets import load_diabetes

from gradatim.checks import check, close, equal, lend

PATIENTS, PROGRESS = load_diabetes(return_X_y=True)


def patients(rng, n=30, d=4):
    """n patients, d of their columns, and what became of them"""
    rows, columns = rng.permutation(len(PATIENTS))[:n], rng.permutation(10)[:d]
    return 10 * PATIENTS[rows][:, columns], PROGRESS[rows] / 50


def model(rng, d=4):
    """a function that predicts from all columns but the last; columns act on each other"""
    w = rng.uniform(1, 3, d - 1)
    return lambda X: X[:, :-1] @ w + X[:, 0] * X[:, 1]


def orders_of(rng, n, r=3):
    return np.array([rng.permutation(n) for _ in range(r)])


@check
def one_order(lab, ref, rng):
    """measures how much larger the error is when a column is shuffled, for one order"""
    (X, y), f = patients(rng), model(rng)
    orders = orders_of(rng, len(X), 1)
    mine, good = (m.importance(f, X, y, orders) for m in (lab, ref))
    close(mine, good, hint="the error after shuffling minus the error before")


@check(needs=one_order)
def several_orders(lab, ref, rng):
    """takes the mean over all orders"""
    (X, y), f = patients(rng), model(rng)
    orders = orders_of(rng, len(X), 4)
    for some in (orders, orders[[0, 1, 1, 1, 2, 3, 3]]):
        mine, good = (m.importance(f, X, y, some) for m in (lab, ref))
        close(mine, good, hint="each order is a draw; all of them count, equal ones too")


@check
def what_is_asked(lab, rng):
    """asks about tables in which one column is shuffled and the others are as they were"""
    X, y = patients(rng, 6, 3)
    orders = orders_of(rng, 6, 2)
    f = lend(model(rng, 3))
    lab.importance(f, X, y, orders)
    asked = {tuple(row) for (table,) in f.calls for row in np.asarray(table).tolist()}
    want = {tuple(row) for row in X.tolist()}
    for order in orders:
        for j in range(3):
            table = X.copy()
            table[:, j] = X[order, j]
            want |= {tuple(row) for row in table.tolist()}
    equal(sorted(asked), sorted(want), hint="row i holds what stood in row order[i]")


@check(needs=one_order)
def without_effect(lab, rng):
    """answers exactly 0 for a column that the model does not use"""
    (X, y), f = patients(rng), model(rng)
    got = lab.importance(f, X, y, orders_of(rng, len(X)))[3]
    close(got, 0.0, hint="no prediction has changed", atol=1e-12)


@check(needs=several_orders)
def negative(lab, ref, rng):
    """reports an importance below 0 as it is"""
    X, _ = patients(rng)
    y = rng.normal(size=len(X))
    orders = orders_of(rng, len(X))
    f = model(rng)
    backwards = y - 2 * f(X)  # shuffling helps a model that is wrong
    mine, good = (m.importance(f, X, backwards, orders) for m in (lab, ref))
    close(mine, good, hint="it may be negative")


@check(needs=several_orders)
def asks_seldom(lab, rng):
    """calls predict at most once for each column and order, and once more"""
    (X, y), f = patients(rng), lend(model(rng))
    lab.importance(f, X, y, orders_of(rng, len(X)))
    equal(max(f.count, 13), 13, hint="r = 3, d = 4; the error before is always the same")


@check
def pair(lab, ref, rng):
    """shuffles several columns by the same order, each row's pair staying a pair"""
    (X, y), f = patients(rng), model(rng)
    orders = orders_of(rng, len(X))
    for columns in ([0, 1], [2, 0], [1, 3, 2]):
        mine, good = (m.together(f, X, y, orders, columns) for m in (lab, ref))
        close(mine, good, hint="one order for all of these columns")


@check(needs=[pair, one_order])
def single(lab, ref, rng):
    """gives for a list of one column the importance of that column"""
    (X, y), f = patients(rng), model(rng)
    orders = orders_of(rng, len(X))
    close(lab.together(f, X, y, orders, [1]), ref.importance(f, X, y, orders)[1])


@check(needs=pair)
def twins(lab, rng):
    """finds a column that is there twice important only together with its twin"""
    x = rng.permutation(20) + 1.0
    X = np.column_stack([x, rng.normal(size=20), x])
    orders = orders_of(rng, 20)
    got = lab.together(lambda X: 5 * X[:, 0] + 5 * X[:, 2], X, 10 * x, orders, [0, 2])
    want = np.mean([((10 * x - 10 * x[order]) ** 2).mean() for order in orders])
    close(got, want, hint="the two counts of a flat stay together")


@check(needs=several_orders)
def on_test_rows(lab, ref, rng):
    """explains a model of the training rows on the test rows"""
    X, y = patients(rng, 80, 5)
    train, test = (X[:40], y[:40]), (X[40:], y[40:])
    orders = orders_of(rng, 40, 2)
    mine, good = (m.explain(train, test, orders) for m in (lab, ref))
    close(mine, good, hint="learn from the one, ask about the other")


@check(needs=on_test_rows)
def sets_of_different_size(lab, ref, rng):
    """takes fewer test rows than training rows, and more"""
    X, y = patients(rng, 50, 3)
    for n in (15, 35):
        train, test = (X[:n], y[:n]), (X[n:], y[n:])
        orders = orders_of(rng, 50 - n, 1)
        mine, good = (m.explain(train, test, orders) for m in (lab, ref))
        close(mine, good, hint="an order for the rows of test")
