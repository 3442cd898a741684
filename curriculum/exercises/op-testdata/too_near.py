'''Too near to somebody

Find the rows of a synthetic table that may be copies of real people.

- `real` and `made`: arrays with the same columns of numbers, and at least two rows in `real`. No column of `real` is constant.
- Distances are measured in units of each column's spread among the *real* rows (the standard deviation, as NumPy's `std` gives it),
  as the root of the sum of squares.
- Return the positions in `made`, as a list in ascending order, of all rows whose nearest real row is less than `limit` away.

>>> real = np.array([[20.0, 1000.0], [40.0, 3000.0]])
>>> too_near(real, np.array([[20.1, 1010.0], [30.0, 2000.0]]), 0.1)
[0]
'''

import numpy as np

minutes = 7
chapter = "01-made-for-a-purpose"
hint = "Divide both tables by the spreads first. `a[:, None] - b` has an entry for each pair of rows; which axis goes away in the sum, and which in the minimum?"


def too_near(real: np.ndarray, made: np.ndarray, limit: float) -> list[int]:
    spread = real.std(axis=0)
    steps = made[:, None] / spread - real / spread
    nearest = np.sqrt((steps**2).sum(axis=2)).min(axis=1)
    return [i for i, distance in enumerate(nearest) if distance < limit]


def cases(rng):
    real = np.array([[20.0, 1000.0], [40.0, 3000.0]])
    yield real, np.array([[20.1, 1010.0], [30.0, 2000.0]]), 0.1
    yield real, np.array([[20.0, 1000.0]]), 0.1
    yield np.array([[0.0, 0.0], [2.0, 2.0]]), np.array([[0.5, 0.0], [2.0, 1.75]]), 0.5
    yield real, np.array([[40.5, 3005.0], [20.0, 2999.0], [20.2, 1015.0]]), 0.1
    yield real, np.array([[25.0, 1000.0], [20.0, 1200.0]]), 0.25
    yield real, np.array([[22.0, 1200.0], [21.0, 1100.0]]), 0.25
    yield real, np.array([[30.0, 2000.0]]), 0.1
    yield real, np.array([[22.0, 1200.0], [38.4, 2840.0]]), 0.25
    close = np.array([[1.0, 0.0], [1.2, 0.0], [5.0, 9.0], [4.0, 7.0]])
    yield close, np.array([[1.1, 0.0], [5.1, 9.2], [3.0, 3.0]]), 0.2
    for n in (6, 12):
        rows = rng.normal(size=(n, 3)) * [1.0, 100.0, 5000.0]
        shift = rng.normal(size=(n, 3)) * [0.2, 20.0, 1000.0]
        yield rows, np.concatenate([rows + shift, rng.normal(size=(3, 3))]), 0.3


def wrong_units_left(real, made, limit):
    """You measure in the columns' own units. An income that differs by 10 then counts a hundred times as much as an age that differs by 0.1, and copies go unnoticed."""
    steps = made[:, None] - real
    return [i for i, d in enumerate(np.sqrt((steps**2).sum(axis=2)).min(axis=1)) if d < limit]


def wrong_mean_distance(real, made, limit):
    """You take the mean distance to all real rows. A copy of one person is far from all the others, so its mean is large. Ask for the nearest one."""
    spread = real.std(axis=0)
    steps = made[:, None] / spread - real / spread
    return [i for i, d in enumerate(np.sqrt((steps**2).sum(axis=2)).mean(axis=1)) if d < limit]


def wrong_each_column_alone(real, made, limit):
    """You look at each column by itself. A row with the age of one person and the income of another is nobody's copy, and you report it."""
    spread = real.std(axis=0)
    steps = np.abs(made[:, None] / spread - real / spread).min(axis=1)
    return [i for i, row in enumerate(steps) if (row < limit).all()]


def wrong_spread_of_the_made(real, made, limit):
    """You scale with the spreads of the synthetic rows. They are what is being judged; with one made row, or equal ones, the spread is 0."""
    spread = made.std(axis=0) + 1e-12
    steps = made[:, None] / spread - real / spread
    return [i for i, d in enumerate(np.sqrt((steps**2).sum(axis=2)).min(axis=1)) if d < limit]
