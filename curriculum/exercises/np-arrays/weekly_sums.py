"""Steps of a week

A pedometer delivers the steps of each day, in one long line, starting on a Monday. Return the sum of each full week. If
some days are left over at the end, they don't count.

- `steps`: an array of whole numbers with one axis, which may be empty. It isn't changed.
- Returns an array of whole numbers with one value for each full week. Without a full week it is empty, with the shape `(0,)`.

>>> weekly_sums(np.array([1, 1, 1, 1, 1, 1, 4, 2, 2, 2, 2, 2, 2, 0, 9]))
array([10, 12])
"""

import numpy as np

minutes = 4
chapter = "04-views-and-copies"
hint = "First leave out the days that are left over; `//` says how many full weeks there are. Then one row for each week. (`reshape` takes a 0 too.)"


def weekly_sums(steps: np.ndarray) -> np.ndarray:
    weeks = len(steps) // 7
    return steps[:weeks * 7].reshape(weeks, 7).sum(axis=1)


def cases(rng):
    yield (np.arange(0),)
    yield (np.array([5]),)
    yield (np.array([1, 1, 1, 1, 1, 1, 4]),)
    yield (np.arange(8),)
    yield (np.arange(14),)
    yield (np.array([1, 1, 1, 1, 1, 1, 4, 2, 2, 2, 2, 2, 2, 0, 9]),)
    yield (np.arange(21) ** 2,)
    for n in (20, 28, 40):
        yield (rng.integers(0, 100, n) * np.arange(1, n + 1),)


def wrong_days_of_the_week(steps):
    """Your result has seven sums: one for all Mondays, one for all Tuesdays. The axis that you name goes away; one number for each week should be left."""
    weeks = len(steps) // 7
    return steps[:weeks * 7].reshape(weeks, 7).sum(axis=0)


def wrong_seven_rows(steps):
    """Your sums mix days of different weeks. `reshape` fills row after row, so in a table of seven rows a column isn't a week."""
    weeks = len(steps) // 7
    return steps[:weeks * 7].reshape(7, weeks).sum(axis=0)


def wrong_first_days_left_out(steps):
    """You leave out days at the start. The first week starts with the first day; what is left over is at the end."""
    weeks = len(steps) // 7
    return steps[len(steps) - weeks * 7:].reshape(weeks, 7).sum(axis=1)
