"""What falls while the others rise

A sports club has measured its runners in many ways: heights in metres, times in seconds, hours of training. The club
wants to explain the first principal component of the standardised table to its members: which columns rise together
along it, and which fall while these rise?

- `X`: an array of floats, shape (n, d), n larger than d, d at least 2. Every column changes. Standardise with the
  mean and the standard deviation (dividing by n) of each column. `X` isn't changed.
- Only columns count whose loading on the first component is larger than 0.3 in size. No loading is within a millionth
  of 0.3 or -0.3.
- Returns a tuple of two lists of column numbers, each with the smallest first. The first list holds the column with
  the strongest loading, whatever its sign, and all columns that rise with it; the second list holds those that fall.
  One loading is the strongest by more than a millionth.

>>> opposite_columns(np.array([[1.0, 9.0, 20.0], [2.0, 7.0, 40.0], [3.0, 3.0, 60.0], [4.0, 1.0, 85.0]]))
([0, 2], [1])
"""

import numpy as np

minutes = 8
chapter = "02-how-many-and-in-which-units"
equivalent = {
    "Compare_Lt_LtE @ 6:if first[np.abs(first).argmax()] < 0: -> if first[np.abs(first).argmax()] <= 0:": "the entry of largest size isn't 0",
}
hint = "Turn the whole direction round if its strongest entry is negative. Then one list has the loadings above 0.3, the other those below -0.3."


def opposite_columns(X: np.ndarray) -> tuple[list[int], list[int]]:
    first = _first((X - X.mean(axis=0)) / X.std(axis=0))
    columns = np.arange(X.shape[1])
    return columns[first > 0.3].tolist(), columns[first < -0.3].tolist()


def _first(Z):
    first = np.linalg.svd(Z)[2][0]
    if first[np.abs(first).argmax()] < 0:
        first = -first
    return first


def _lists(first):
    columns = np.arange(len(first))
    return columns[first > 0.3].tolist(), columns[first < -0.3].tolist()


def cases(rng):
    a = np.array
    yield (a([[1.0, 9.0, 20.0], [2.0, 7.0, 40.0], [3.0, 3.0, 60.0], [4.0, 1.0, 85.0]]),)
    yield (a([[5.0, 100.0, 3.0], [6.0, 90.0, 3.5], [9.0, 65.0, 2.0], [7.5, 72.0, 3.1]]),)
    yield (a([[1.0, 400.0, 7.0], [2.0, 300.0, 1.0], [3.0, 150.0, 6.5], [5.0, 10.0, 2.0], [4.0, 60.0, 4.0]]),)
    yield (a([[9.0, 1.0, 3.0, 2.0], [7.0, 2.0, 4.0, 9.0], [4.0, 4.0, 4.0, 1.0], [2.0, 7.0, 8.0, 8.0], [1.0, 8.0, 9.5, 3.0]]),)
    rise = a([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    loose = a([7.0, 1.0, 2.0, 1.5, 1.0, 7.5])
    yield (np.column_stack([rise, loose, 40 - rise]),)
    yield (np.column_stack([loose * 100, 2 * rise, 9 - rise, rise**2]),)
    yield (np.column_stack([50 - rise**2, loose - 30, rise / 10]),)
    fall = a([6.0, 5.5, 3.5, 3.6, 2.0, 1.5])
    yield (np.column_stack([fall, rise, rise**2]),)
    yield (np.column_stack([fall * 10, loose, rise, 3 * rise + loose / 5]),)
    for d in (3, 4):
        hidden = rng.normal(size=30)
        signs = np.where(np.arange(d) == 0, 1, -1)
        noise = rng.normal(size=(30, d)) * (0.2 + 0.2 * np.arange(d))
        X = (np.outer(hidden, signs) + noise) * 10.0 ** rng.integers(-2, 3, d) + 5
        X = np.column_stack([X, rng.normal(size=30)])[:, rng.permutation(d + 1)]
        yield (X,)
        yield (X[:, ::-1] * -1,)


def wrong_first_column_decides(X):
    """Your first list holds the columns that rise with column 0. It belongs to the column with the strongest loading."""
    first = np.linalg.svd((X - X.mean(axis=0)) / X.std(axis=0))[2][0]
    return _lists(-first if first[0] < 0 else first)


def wrong_not_standardised(X):
    """You don't standardise. The columns have different units, and the one with the largest numbers takes over the
    component."""
    return _lists(_first(X - X.mean(axis=0)))


def wrong_sum_decides(X):
    """You turn the direction so that its loadings have a positive sum. The first list belongs to the column with the
    strongest loading, even if all others have the opposite sign."""
    first = np.linalg.svd((X - X.mean(axis=0)) / X.std(axis=0))[2][0]
    return _lists(-first if first.sum() < 0 else first)


def wrong_all_columns_listed(X):
    """You list every column, those with weak loadings too. Only loadings larger than 0.3 in size count."""
    first = _first((X - X.mean(axis=0)) / X.std(axis=0))
    columns = np.arange(X.shape[1])
    return columns[first > 0].tolist(), columns[first < 0].tolist()
