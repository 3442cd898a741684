import numpy as np
from sklearn.datasets import load_breast_cancer

from gradatim.checks import check, close

CELLS, CLASS = load_breast_cancer(return_X_y=True)


def tumours(rng, n=160, m=40):
    """other tumours for every attempt: n to learn from, m to ask about"""
    rows = rng.permutation(len(CELLS))[: n + m]
    return CELLS[rows[:n]], CLASS[rows[:n]], CELLS[rows[n:]]


def people(rng, n):
    """ages, and incomes in euros: so few numbers that a failure can be worked out by hand"""
    ages, incomes = rng.choice(50, n, replace=False) + 20, rng.choice(3000, n, replace=False) + 2000
    return np.column_stack([ages, 10.0 * incomes])


@check
def every_column(lab, ref, rng):
    """gives every column the same say"""
    X, y, new = people(rng, 12), rng.permutation([0, 1] * 6), people(rng, 6)
    close(
        lab.probabilities(X, y, new, 3),
        ref.probabilities(X, y, new, 3),
        hint="ages and incomes, three neighbours: each column by its own mean and spread",
    )
    X, y, new = tumours(rng)
    close(
        lab.probabilities(X, y, new, 5),
        ref.probabilities(X, y, new, 5),
        hint="each column by its own mean and its own spread",
    )


@check
def units(lab, ref, rng):
    """gives the same answers whatever the units of the columns are"""
    X, y, new = tumours(rng)
    unit = 10.0 ** rng.integers(-9, 10, size=30)
    close(
        lab.probabilities(X * unit, y, new * unit, 5),
        ref.probabilities(X, y, new, 5),
        hint="metres or millimetres: which number takes the unit out again?",
    )


@check(needs=every_column)
def other_test_rows(lab, ref, rng):
    """gives an answer about a test row that does not depend on the other test rows"""
    X, y, new = tumours(rng)
    new[3] *= 1000
    close(
        lab.probabilities(X, y, new, 7),
        ref.probabilities(X, y, new, 7),
        hint="which rows may the mean and the spread be learnt from?",
    )
    close(
        lab.probabilities(X, y, new[:1], 7),
        ref.probabilities(X, y, new[:1], 7),
        hint="one test row has no mean and no spread of its own",
    )


@check(needs=every_column)
def wild_training_row(lab, ref, rng):
    """measures the spread of a column by its standard deviation"""
    X, y, new = tumours(rng)
    for column in rng.permutation(30)[:15]:
        X[column, column] *= 12
    close(
        lab.probabilities(X, y, new, 5),
        ref.probabilities(X, y, new, 5),
        hint="mean and standard deviation of the training rows",
    )


@check(needs=every_column)
def constant_column(lab, ref, rng):
    """is not disturbed by a column that is the same everywhere"""
    X, y, new = tumours(rng)
    want = ref.probabilities(X[:, :12], y, new[:, :12], 5)
    X[:, 12] = new[:, 12] = float(rng.integers(1, 9))
    got = lab.probabilities(X[:, :13], y, new[:, :13], 5)
    close(got, want, hint="what is 0 divided by a spread of 0?")


@check(needs=every_column)
def one_and_all(lab, ref, rng):
    """works for the nearest row alone and for all rows"""
    X, y, new = tumours(rng, n=30)
    for k in (1, 30):
        close(lab.probabilities(X, y, new, k), ref.probabilities(X, y, new, k), hint="k rows vote")


@check
def five_folds(lab, ref, rng):
    """gives the mean AUC over five folds, each scaled by the rows to learn from"""
    X, y, _ = tumours(rng)
    for row in rng.permutation(160)[:6]:
        X[row, rng.permutation(30)[:10]] *= 50
    for k in (5, 11):
        close(lab.cross_auc(X, y, k), ref.cross_auc(X, y, k), hint="which rows are not there yet?")
