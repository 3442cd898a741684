"""Will the weights run away?

Before a logistic regression with a single column is trained without a penalty, a program checks whether its weight can ever settle. It can't if some
threshold has all ones on one side of it and all zeros on the other: then the weight grows without end. Return the middle of the gap in which such a threshold lies, or `None` if there is none.

- `x`: an array of floats of shape (n,), in any order; `y`: of shape (n,), of 0 and 1. Both answers occur.
- The ones may lie above or below the zeros.
- Equal values can't be parted: if a one and a zero share a value, return `None`. (In some of these tables the weight runs away as well; this check doesn't look for them.)
- Returns a float or `None`.

>>> clean_cut(np.array([4.0, 1.0, 9.0]), np.array([0, 0, 1]))
6.5
>>> clean_cut(np.array([4.0, 1.0, 9.0]), np.array([1, 0, 0]))
"""

import numpy as np

minutes = 6
chapter = "03-held-back"
hint = "You need four numbers: the smallest and the largest value of each answer."


def clean_cut(x: np.ndarray, y: np.ndarray) -> float | None:
    for low in (0, 1):
        below, above = x[y == low].max(), x[y != low].min()
        if below < above:
            return float((below + above) / 2)
    return None


def cases(rng):
    yield (np.array([1.0, 2.0]), np.array([0, 1]))
    yield (np.array([1.0, 2.0]), np.array([1, 0]))
    yield (np.array([3.0, 3.0]), np.array([1, 0]))
    yield (np.array([1.0, -1.0]), np.array([1, 0]))
    yield (np.array([4.0, 1.0, 9.0]), np.array([0, 0, 1]))
    yield (np.array([4.0, 1.0, 9.0]), np.array([1, 0, 0]))
    yield (np.array([7.0, 2.0, 5.0, 1.0]), np.array([0, 1, 0, 1]))
    yield (np.array([1.0, 2.0, 2.0, 6.0]), np.array([0, 0, 1, 1]))
    yield (np.array([1.0, 2.0, 2.0, 6.0]), np.array([1, 1, 0, 0]))
    yield (np.array([8.0, -2.0, 0.0, -5.0, 3.0]), np.array([1, 0, 0, 0, 1]))
    for n in (4, 7):
        x = rng.permutation(20)[:n] / 2
        yield (x, (x > np.sort(x)[1]).astype(int))
        yield (x, (x <= np.sort(x)[1]).astype(int))
        yield (x, (x == np.sort(x)[1]).astype(int))


def wrong_ones_above_only(x, y):
    """You look for ones above the zeros only. If all ones lie below, the weight runs away as well, towards minus infinity."""
    below, above = x[y == 0].max(), x[y == 1].min()
    return float((below + above) / 2) if below < above else None


def wrong_equal_values_parted(x, y):
    """You count it as a gap if a one and a zero share a value. No threshold can part the two."""
    for low in (0, 1):
        below, above = x[y == low].max(), x[y != low].min()
        if below <= above:
            return float((below + above) / 2)
    return None


def wrong_middle_of_the_means(x, y):
    """You return the middle between the two means. The gap lies between the two values that are next to each other."""
    for low in (0, 1):
        if x[y == low].max() < x[y != low].min():
            return float((x[y == 0].mean() + x[y == 1].mean()) / 2)
    return None


def wrong_neighbours_in_the_table(x, y):
    """You count how often the answer changes in the order of the table. What counts is the order of the values."""
    change = np.abs(np.diff(y))
    if change.sum() != 1:
        return None
    i = change.argmax()
    return float((x[i] + x[i + 1]) / 2)
