import numpy as np

from gradatim.checks import check, close, equal, kind, lend


def mean(X, y, X_new):
    """predicts the mean of the values it knows"""
    return np.full(len(X_new), np.mean(y))


def nearest(X, y, X_new):
    """predicts the value of the nearest row it knows"""
    distances = ((X_new[:, None] - X) ** 2).sum(axis=2)
    return y[distances.argmin(axis=1)]


def line(X, y, X_new):
    """predicts by least squares, the smallest weights if several fit"""
    weights = np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=None)[0]
    return np.column_stack([X_new, np.ones(len(X_new))]) @ weights


def rows(rng, n=40, n_val=25):
    """rows on a noisy, slightly bent plane, and validation rows from the same"""
    X = rng.normal(size=(n + n_val, 2))
    y = 3 * X[:, 0] - X[:, 1] + X[:, 0] ** 2 + rng.normal(size=n + n_val)
    return X[:n], y[:n], X[n:], y[n:]


def both(lab, ref, model, data, sizes):
    return lab.curve(model, *data, sizes), ref.curve(model, *data, sizes)


@check
def training_error(lab, ref, rng):
    """takes the training error on the rows that were learnt from"""
    mine, good = both(lab, ref, mean, rows(rng), [3, 10, 25])
    close(list(mine[0]), list(good[0]), hint="which rows does the model know at this size?")


@check
def validation_error(lab, ref, rng):
    """takes the validation error on all validation rows"""
    mine, good = both(lab, ref, mean, rows(rng), [3, 10, 25])
    close(list(mine[1]), list(good[1]), hint="learn from the first m rows, ask about all of X_val")


@check
def learns_from(lab, rng):
    """learns at each size from the first m rows and from nothing else"""
    X, y, X_val, y_val = rows(rng, 12, 5)
    model = lend(mean)
    lab.curve(model, X, y, X_val, y_val, [1, 4, 9])
    seen = sorted({tuple(y.tolist()) for _, y, _ in model.calls}, key=len)
    equal([list(one) for one in seen], [y[:m].tolist() for m in (1, 4, 9)], hint="values learnt")


@check(needs=[training_error, validation_error])
def learns_by_heart(lab, ref, rng):
    """finds no training error in a model that learns by heart"""
    mine, good = both(lab, ref, nearest, rows(rng), [1, 8, 40])
    close(list(mine[0]), [0.0, 0.0, 0.0], hint="it repeats what it has seen")
    close(list(mine[1]), list(good[1]))


@check(needs=[training_error, validation_error])
def other_models(lab, ref, rng):
    """works with any model"""
    mine, good = both(lab, ref, line, rows(rng), [5, 20, 40])
    close(list(mine[0]), list(good[0]))
    close(list(mine[1]), list(good[1]))


@check(needs=[training_error, validation_error])
def one_size(lab, ref, rng):
    """copes with one size and one validation row"""
    mine, good = both(lab, ref, mean, rows(rng, 6, 1), [6])
    equal(kind(mine), "tuple", hint="(train, val)")
    close([*mine[0], *mine[1]], [*good[0], *good[1]])


def curves(rng, knows, new):
    """errors that end at these values; before, the training error is lower and the other higher"""
    steps = np.array([3, 2, 1, 0]) * rng.uniform(0.1, 0.3)
    return knows * (1 - steps), new * (1 + 5 * steps)


@check
def good_enough(lab, rng):
    """says good enough where the validation error ends below the goal"""
    goal = rng.uniform(2, 9)
    got = [
        lab.diagnose(*curves(rng, goal * a, goal * b), goal) for a, b in ((0.2, 0.9), (0.8, 0.9))
    ]
    equal(got, ["good enough"] * 2, hint="the right end of the validation curve")


@check
def high_bias(lab, rng):
    """says high bias where both errors end above the goal"""
    goal = rng.uniform(2, 9)
    got = [
        lab.diagnose(*curves(rng, goal * a, goal * b), goal) for a, b in ((1.3, 1.4), (1.2, 4.0))
    ]
    equal(got, ["high bias"] * 2, hint="it fails on rows whose answers it has seen")


@check
def high_variance(lab, rng):
    """says high variance where only the validation error ends above the goal"""
    goal = rng.uniform(2, 9)
    got = [
        lab.diagnose(*curves(rng, goal * a, goal * b), goal) for a, b in ((0.0, 3.0), (0.99, 1.001))
    ]
    equal(got, ["high variance"] * 2, hint="it can do it where it knows the answers")


@check(needs=[good_enough, high_bias, high_variance])
def exactly_the_goal(lab, rng):
    """takes an error equal to the goal as reached"""
    goal = float(rng.integers(2, 9))
    equal(lab.diagnose([goal / 2], [goal], goal), "good enough")
    equal(lab.diagnose([goal], [2 * goal], goal), "high variance")


@check(needs=[good_enough, high_bias, high_variance])
def only_the_right_end(lab, rng):
    """judges by the largest size also where a smaller one did better by luck"""
    goal = rng.uniform(2, 9)
    new = [goal * 0.8, goal * 1.5]
    got = [lab.diagnose([goal * a, goal * b], new, goal) for a, b in ((0.5, 0.7), (0.9, 1.2))]
    equal(got, ["high variance", "high bias"], hint="the right end of both curves")


@check(needs=[good_enough, high_bias])
def better_on_new_rows(lab, rng):
    """says good enough also where the training error is the one above the goal"""
    goal = rng.uniform(2, 9)
    got = lab.diagnose([goal * 1.2], [goal * 0.9], goal)
    equal(got, "good enough", hint="which rule comes first?")
