"""How far off, out of bag?

A bakery predicts how many loaves it will sell, by bagging: its prediction is the mean of what several trees say. How large is
the error on days that are new to the trees? Compute the mean absolute out-of-bag error: for each day, take the mean of the trees that did *not* draw this
day, and its absolute distance to the truth; return the mean of these distances.

- `drawn`: an array of ints of shape (t, n), the row numbers that each of the t trees drew (0 to n - 1, some several times).
- `said`: an array of floats of shape (t, n), what each tree says about each of the n days.
- `truth`: an array of floats of shape (n,), the loaves sold.
- A day that every tree drew is left out of the count. If that holds for all days, return `None`.
- Returns a float or `None`. t and n are at least 1.

>>> drawn = np.array([[0, 0, 2], [1, 1, 2]])
>>> said = np.array([[50.0, 70.0, 60.0], [40.0, 90.0, 60.0]])
>>> fair_error(drawn, said, np.array([50.0, 90.0, 60.0]))
15.0
>>> fair_error(np.array([[0]]), np.array([[50.0]]), np.array([50.0]))
"""

import numpy as np

minutes = 9
chapter = "01-other-rows-for-each"
hint = "For day i, which rows of `drawn` do not contain i? Only these rows of `said` count in column i."


def fair_error(drawn: np.ndarray, said: np.ndarray, truth: np.ndarray) -> float | None:
    distances = []
    for day in range(len(truth)):
        fair = ~(drawn == day).any(axis=1)
        if fair.any():
            distances.append(abs(said[fair, day].mean() - truth[day]))
    return float(np.mean(distances)) if distances else None


def cases(rng):
    yield (np.array([[0]]), np.array([[50.0]]), np.array([50.0]))
    yield (np.array([[0, 0]]), np.array([[50.0, 30.0]]), np.array([50.0, 34.0]))
    yield (np.array([[0, 0]]), np.array([[50.0, 30.0]]), np.array([50.0, 30.0]))
    yield (np.array([[0, 1], [1, 0]]), np.array([[50.0, 30.0], [50.0, 30.0]]), np.array([50.0, 30.0]))
    yield (np.array([[0, 0, 2], [1, 1, 2]]), np.array([[50.0, 70.0, 60.0], [40.0, 90.0, 60.0]]), np.array([50.0, 90.0, 60.0]))
    yield (np.array([[0, 0, 0], [0, 0, 0], [1, 1, 2]]), np.array([[50.0, 80.0, 60.0], [50.0, 100.0, 70.0], [42.0, 90.0, 65.0]]), np.array([50.0, 90.0, 65.0]))
    yield (np.array([[1, 1, 1], [1, 1, 1], [0, 1, 1]]), np.array([[30.0, 80.0, 60.0], [50.0, 80.0, 70.0], [44.0, 80.0, 71.0]]), np.array([44.0, 80.0, 63.0]))
    for n, t in ((4, 3), (6, 3), (9, 5), (15, 12)):
        truth = rng.integers(40, 90, n).astype(float)
        drawn = rng.integers(n - 1, size=(t, n))
        said = truth + rng.integers(-12, 13, (t, n))
        for tree in range(t):
            said[tree, drawn[tree]] = truth[drawn[tree]]
        yield (drawn, said, truth)


def wrong_all_trees_asked(drawn, said, truth):
    """You ask all trees about each day. Those that drew the day have seen its loaves, so the error looks smaller than
    it is."""
    return float(np.abs(said.mean(axis=0) - truth).mean())


def wrong_trees_on_their_own(drawn, said, truth):
    """You take the errors of single trees on their left-out days. The prediction of the bagging is the mean of the
    trees, and errors in different directions cancel out there."""
    mask = np.array([~np.isin(np.arange(len(truth)), rows) for rows in drawn])
    return float(np.abs(said - truth)[mask].mean()) if mask.any() else None


def wrong_nobody_is_zero(drawn, said, truth):
    """You count a day that every tree drew as an error of 0. No tree may be asked about it, so leave it out."""
    total = 0.0
    for day in range(len(truth)):
        fair = ~(drawn == day).any(axis=1)
        if fair.any():
            total += abs(said[fair, day].mean() - truth[day])
    return float(total / len(truth))


def wrong_those_that_drew_it(drawn, said, truth):
    """Your error is always 0. It is if you ask the trees that drew the day: they know it by heart. Ask the others."""
    distances = []
    for day in range(len(truth)):
        seen = (drawn == day).any(axis=1)
        if seen.any():
            distances.append(abs(said[seen, day].mean() - truth[day]))
    return float(np.mean(distances)) if distances else None
