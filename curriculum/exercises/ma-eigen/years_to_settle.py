"""Until it settles

People move between the districts of a town, and the council wants to know when the numbers will hardly change any more. Each year, `people` becomes `step @ people`. Return the number of years until a year
changes no district by more than `limit` people. The quiet year itself counts as well.

- `step`: an array of floats, shape (n, n), whose columns add up to 1. `people`: an array of n floats. Neither is changed.
- `limit`: a float above 0. In all cases it is reached.
- Returns an int, at least 1.

>>> years_to_settle(np.array([[0.5, 0.5], [0.5, 0.5]]), np.array([80.0, 40.0]), 1.0)
2
"""

import numpy as np

minutes = 7
chapter = "02-again-and-again"
hint = "You need this year's and next year's numbers side by side. Where does the counter go, if the quiet year counts?"


def years_to_settle(step: np.ndarray, people: np.ndarray, limit: float) -> int:
    years = 0
    while True:
        after = step @ people
        years += 1
        if np.abs(after - people).max() <= limit:
            return years
        people = after


def cases(rng):
    yield np.array([[1.0]]), np.array([5.0]), 0.5
    yield np.array([[0.5, 0.5], [0.5, 0.5]]), np.array([60.0, 60.0]), 1.0
    yield np.array([[0.5, 0.5], [0.5, 0.5]]), np.array([80.0, 40.0]), 1.0
    yield np.array([[0.5, 0.5], [0.5, 0.5]]), np.array([80.0, 40.0]), 20.0
    yield np.array([[0.9, 0.2], [0.1, 0.8]]), np.array([100.0, 200.0]), 1.0
    yield np.array([[0.75, 0.25], [0.25, 0.75]]), np.array([10.0, 90.0]), 2.0
    yield np.array([[0.6, 0.2, 0.2], [0.2, 0.6, 0.2], [0.2, 0.2, 0.6]]), np.array([40.0, 70.0, 100.0]), 0.5
    yield np.array([[0.8, 0.0, 0.1], [0.2, 0.7, 0.1], [0.0, 0.3, 0.8]]), np.array([500.0, 20.0, 10.0]), 3.0
    yield np.array([[0.5, 0.0, 0.0], [0.25, 1.0, 0.0], [0.25, 0.0, 1.0]]), np.array([80.0, 0.0, 0.0]), 25.0
    swap = np.array([[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0]])
    for limit in (14.0, 16.0, 19.0):
        yield swap, np.array([80.0, 40.0, 500.0]), limit
    for n in (2, 3):
        table = rng.integers(1, 5, (n, n)) + 5.0 * np.eye(n)
        yield table / table.sum(axis=0), rng.integers(100, 900, n).astype(float), 1.7


def wrong_quiet_year_not_counted(step, people, limit):
    """You stop counting before the quiet year. It counts as well, so the smallest answer is 1."""
    years = 0
    after = step @ people
    while np.abs(after - people).max() > limit:
        people, after = after, step @ after
        years += 1
    return years


def wrong_changes_cancel(step, people, limit):
    """You add up the changes, and what one district gains another loses: the sum is always 0. Look at the largest change in size."""
    years = 0
    while True:
        after = step @ people
        years += 1
        if abs((after - people).sum()) <= limit:
            return years
        people = after


def wrong_mean_change(step, people, limit):
    """You use the mean of the changes. *No* district may change by more than the limit, so the largest one decides."""
    years = 0
    while True:
        after = step @ people
        years += 1
        if np.abs(after - people).mean() <= limit:
            return years
        people = after
