"""Scaled alike

A clinic measures patients in many units. Before it looks for similar ones, it standardises each column with its mean and standard deviation in the training rows (dividing by n). Return both tables standardised.

- `train`, `test`: arrays of floats with the same number of columns, at least one row each. They aren't changed. All values are multiples of 0.5, so equal ones have a standard deviation of exactly 0.
- A column that has the same value in all training rows is divided by 1 instead of by 0.
- Returns a tuple of two arrays: the training rows, then the test rows.

>>> scaled_alike(np.array([[1.0, 7.0], [3.0, 7.0]]), np.array([[4.0, 9.0]]))[1]
array([[2., 2.]])
"""

import numpy as np

minutes = 5
chapter = "02-scale-and-k"
hint = "In the example, the means are 2 and 7 and the standard deviations 1 and 0. What should the 0 become?"


def scaled_alike(train: np.ndarray, test: np.ndarray) -> tuple:
    mean, spread = train.mean(axis=0), train.std(axis=0)
    spread = np.where(spread == 0, 1, spread)
    return (train - mean) / spread, (test - mean) / spread


def cases(rng):
    yield np.array([[5.0]]), np.array([[7.5]])
    yield np.array([[1.0], [3.0]]), np.array([[4.0]])
    yield np.array([[1.0, 7.0], [3.0, 7.0]]), np.array([[4.0, 9.0]])
    yield np.array([[2.0, 10.0], [6.0, 50.0]]), np.array([[0.0, 0.0], [4.0, 90.0]])
    yield np.array([[0.0, 5.0], [0.0, 9.0], [0.0, 1.0]]), np.array([[1.0, 1.0]])
    yield np.array([[4.0, 4.0], [4.0, 8.0]]), np.array([[6.0, 6.0], [2.0, 2.0]])
    for n, m in ((4, 2), (6, 3)):
        yield rng.integers(0, 50, (n, 3)) * np.array([1.0, 10.0, 0.5]), rng.integers(0, 50, (m, 3)).astype(float)


def wrong_each_by_its_own(train, test):
    """You standardise the test rows by their own mean and spread. The same patient would lie at another place in each table; a single test row always becomes zeros."""
    tables = []
    for table in (train, test):
        spread = table.std(axis=0)
        tables.append((table - table.mean(axis=0)) / np.where(spread == 0, 1, spread))
    return tuple(tables)


def wrong_all_rows_together(train, test):
    """You take the mean and the spread of all rows. The test rows then have had a say in the model."""
    both = np.concatenate([train, test])
    mean, spread = both.mean(axis=0), both.std(axis=0)
    spread = np.where(spread == 0, 1, spread)
    return (train - mean) / spread, (test - mean) / spread


def wrong_constant_columns(train, test):
    """In a column with the same value everywhere you divide by 0, and get `nan` or infinity. Divide by 1 there."""
    with np.errstate(all="ignore"):
        mean, spread = train.mean(axis=0), train.std(axis=0)
        return (train - mean) / spread, (test - mean) / spread


def wrong_one_spread_for_all(train, test):
    """You use one mean and one spread for the whole table. Then the wide columns stay wide. Each column has its own."""
    spread = train.std() if train.std() else 1.0
    return (train - train.mean()) / spread, (test - train.mean()) / spread
