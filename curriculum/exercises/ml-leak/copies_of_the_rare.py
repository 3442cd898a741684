'''Find the mistake: copies of the rare ones

Cracked turbine blades are rare. So that the model takes more notice of them, each row of a cracked blade is to be there
`times` times in training. The program runs and the test score is splendid, because some blades of the test have got into
training. Find the mistake and fix it.

- `X`: an array of shape (n, d), all rows different. `y`: an array of n values 0, 1 and 2: sound, cracked and worn.
- `in_test`: an array of n bools: True for the rows of the test, which is to hold each of its rows once. Both parts
  have at least one row. `times`: an int, at least 2.
- Returns a tuple of four arrays: X_train, y_train, X_test, y_test. In the training part each row with a 1 occurs
  `times` times in succession, and each other row once. Both parts keep the order of the rows.

>>> X = np.array([[1], [2], [3], [4]])
>>> y = np.array([0, 1, 1, 2])
>>> X_train, y_train, X_test, y_test = copies_of_the_rare(X, y, np.array([False, False, True, True]), 3)
>>> X_train.tolist(), y_train.tolist(), X_test.tolist(), y_test.tolist()
([[1], [2], [2], [2]], [0, 1, 1, 1], [[3], [4]], [1, 2])
'''

import numpy as np

kind = "fix"
minutes = 5
chapter = "03-shuffle-the-answers"
hint = "Take a cracked blade of the test. What do the two lines make of its place in `how_often`, one after the other?"

starter = '''
import numpy as np


def copies_of_the_rare(
    X: np.ndarray, y: np.ndarray, in_test: np.ndarray, times: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    how_often = np.where(in_test, 0, 1)
    how_often[y == 1] = times
    return np.repeat(X, how_often, axis=0), np.repeat(y, how_often), X[in_test], y[in_test]
'''


def copies_of_the_rare(
    X: np.ndarray, y: np.ndarray, in_test: np.ndarray, times: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    X_train, y_train = X[~in_test], y[~in_test]
    how_often = np.where(y_train == 1, times, 1)
    return np.repeat(X_train, how_often, axis=0), np.repeat(y_train, how_often), X[in_test], y[in_test]


def _case(y, in_test, times):
    n = len(y)
    return 10 * np.arange(n)[:, None] + np.array([1, 4]), np.array(y), np.array(in_test, dtype=bool), times


def cases(rng):
    yield _case([0, 1], [0, 1], 2)
    yield _case([1, 0], [0, 1], 2)
    yield _case([0, 1, 1, 2], [0, 0, 1, 1], 3)
    yield _case([1, 2, 1, 0], [1, 0, 0, 1], 2)
    yield _case([2, 0, 1, 1, 2], [1, 0, 1, 0, 0], 4)
    yield _case([1, 1, 0, 1], [0, 1, 0, 1], 3)
    for n in (8, 12):
        y = [1, 1, 2] + rng.integers(0, 3, n).tolist()
        in_test = [1, 0, 0] + rng.integers(0, 2, n).tolist()
        yield _case(y, in_test, int(rng.integers(2, 5)))


def wrong_copied_first(X, y, in_test, times):
    """You copy first and cut afterwards. Cracked blades now occur several times in the test; it should hold each of its
    rows once."""
    how_often = np.where(y == 1, times, 1)
    mask = np.repeat(in_test, how_often)
    X_all, y_all = np.repeat(X, how_often, axis=0), np.repeat(y, how_often)
    return X_all[~mask], y_all[~mask], X_all[mask], y_all[mask]


def wrong_test_rows_in_training(X, y, in_test, times):
    """Cracked blades of the test are in your training part, several times. The count 0 that they had is overwritten."""
    how_often = np.where(in_test, 0, 1)
    how_often[y == 1] = times
    return np.repeat(X, how_often, axis=0), np.repeat(y, how_often), X[in_test], y[in_test]


def wrong_all_copied(X, y, in_test, times):
    """You copy all training rows. The share of the cracked blades is then the same as before."""
    X_train, y_train = X[~in_test], y[~in_test]
    return np.repeat(X_train, times, axis=0), np.repeat(y_train, times), X[in_test], y[in_test]


def wrong_no_copies(X, y, in_test, times):
    """You cut correctly, but the training rows of cracked blades are no longer copied."""
    return X[~in_test], y[~in_test], X[in_test], y[in_test]
