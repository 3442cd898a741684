# Inner folds have 8 or 16 rows, or 8 and 7, or 9 and 8. Two different results of a setting are then
# never almost equal, and the choice does not hang on the order in which somebody adds.

import numpy as np

from gradatim.checks import check, close, equal, kind, lend


def nearest(setting, X, y, X_new):
    """answers the label of the row that is nearest in one column"""
    distances = np.abs(X_new[:, setting, None] - X[:, setting])
    return y[distances.argmin(axis=1)]


def noise(rng, n=48, d=4):
    """rows and labels that have nothing to do with each other"""
    return rng.normal(size=(n, d)), rng.integers(2, size=n)


def by_the_book(right):
    """A model that learns nothing; setting s is right about row i if right[s][i] is true.

    The first column of X holds the row numbers, the second the labels.
    """

    def model(setting, X, y, X_new):
        is_right = np.array(right[setting])[X_new[:, 0].astype(int)]
        return np.where(is_right, X_new[:, 1], 1 - X_new[:, 1])

    return model


def book(rng, n):
    y = rng.integers(2, size=n)
    return np.column_stack([np.arange(n), y]), y


@check
def chooses(lab, ref, rng):
    """chooses in each outer round by inner folds of its training rows"""
    (X, y), right = book(rng, 30), rng.random((6, 30)) < 0.5
    model = by_the_book(dict(zip(range(11, 17), right, strict=True)))
    args = model, list(range(11, 17)), X, y, 5, 3
    equal(lab.nested(*args)[1], ref.nested(*args)[1], hint="settings chosen")


@check(needs=chooses)
def scores(lab, ref, rng):
    """scores each choice on the outer fold, after learning from all training rows of the round"""
    args = nearest, list(range(4)), *noise(rng), 3, 2
    close(lab.nested(*args)[0], ref.nested(*args)[0], hint="once, on rows that had no say")


@check(needs=scores)
def learns_from(lab, rng):
    """never lets the model learn from the rows of the outer fold"""
    X, y = book(rng, 12)
    model = lend(by_the_book(rng.random((3, 12)) < 0.5))
    lab.nested(model, [0, 1, 2], X, y, 3, 2)
    pairs = [(set(learnt[:, 0]), set(asked[:, 0])) for _, learnt, _, asked in model.calls]
    both = [sorted(a & b) for a, b in pairs if a & b]
    equal(both, [], hint="rows that were learnt from and asked about")


@check(needs=learns_from)
def as_many_folds_as_told(lab, rng):
    """makes so many outer and so many inner folds"""
    X, y = book(rng, 12)
    model = lend(by_the_book(rng.random((2, 12)) < 0.5))
    lab.nested(model, [0, 1], X, y, 2, 3)
    sizes = sorted({len(learnt) for _, learnt, _, _ in model.calls})
    equal(sizes, [4, 6], hint="6 of 12 rows learn outside, 4 of these 6 inside")


@check(needs=chooses)
def uneven_folds(lab, ref, rng):
    """divides a number of rows that leaves a remainder"""
    for n, outer in ((25, 3), (21, 4)):
        (X, y), right = book(rng, n), rng.random((4, n)) < 0.5
        args = by_the_book(right), list(range(4)), X, y, outer, 2
        mine, good = lab.nested(*args), ref.nested(*args)
        equal(mine[1], good[1], hint=f"{n} rows")
        close(mine[0], good[0], hint=f"{n} rows")


@check(needs=chooses)
def folds_count_the_same(lab, rng):
    """takes the mean of the inner accuracies, not the share of all inner rows"""
    X, y = book(rng, 6)
    # The training rows are 1, 3, 5 or 0, 2, 4, with the inner folds of two rows and of one.
    small, large = [0, 0, 1, 1, 0, 0], [1, 1, 0, 0, 1, 1]
    model = by_the_book({"small": np.array(small) > 0, "large": np.array(large) > 0})
    got = lab.nested(model, ["small", "large"], X, y, 2, 2)[1]
    equal(got, ["small", "small"], hint="0/2 and 1/1, against 2/2 and 0/1")


@check(needs=chooses)
def first_of_equals(lab, rng):
    """chooses the first of several settings that are equally good"""
    (X, y), right = book(rng, 20), rng.random(20) < 0.6
    grid = rng.permutation(["c", "a", "d", "b"]).tolist()
    model = by_the_book(dict.fromkeys(grid, right))
    equal(lab.nested(model, grid, X, y, 3, 2)[1], [grid[0]] * 3, hint="the order of grid")


@check(needs=chooses)
def barely_better(lab, rng):
    """chooses a setting that is right about a single row more"""
    (X, y), right = book(rng, 1200), rng.random(1200) < 0.6
    better = right.copy()
    for rows in (slice(0, None, 2), slice(1, None, 2)):
        better[rows][right[rows].argmin()] = True
    got = lab.nested(by_the_book([right, better]), [0, 1], X, y, 2, 2)[1]
    equal(got, [1, 1], hint="0.6017 is more than 0.6")


@check(needs=[chooses, scores])
def any_settings(lab, ref, rng):
    """takes settings of any type"""
    (X, y), right = book(rng, 24), rng.random((4, 24)) < 0.5
    grid = [None, {"depth": 3}, [1, 0.5], 0.1]
    by_name = by_the_book(dict(zip(map(str, grid), right, strict=True)))
    args = lambda setting, *rows: by_name(str(setting), *rows), grid, X, y, 3, 2
    equal(lab.nested(*args)[1], ref.nested(*args)[1])


@check(needs=[chooses, scores])
def one_setting(lab, ref, rng):
    """copes with a single setting"""
    args = nearest, [3], *noise(rng, 20), 4, 2
    mine, good = lab.nested(*args), ref.nested(*args)
    equal(kind(mine), "tuple", hint="(scores, chosen)")
    equal([kind(part) for part in mine], ["list", "list"], hint="two lists")
    equal(mine[1], [3] * 4)
    close(mine[0], good[0])
