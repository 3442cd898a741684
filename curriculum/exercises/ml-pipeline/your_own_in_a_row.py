"""Complete it: your own model in a row of steps

You have written nearest neighbours by hand. As a class with `fit` and `predict` it fits into a pipeline like a model of
the library. Put both behind a `StandardScaler` and ask them about the same rows: if your code and the library's do the
same, they give the same answers. Fill the four gaps.

- `train`: an array of floats with the shape (n, d); `labels`: an array of n numbers, each 0 or 1. `later`: an array of
  floats with the shape (m, d). `k`: from 1 to n. If the votes of the k are equal, the answer is 0.
- Returns two lists of 0 and 1: what your own pipeline predicts for the rows of `later`, and what the library's predicts
  with the same `k`.

>>> train, labels = np.array([[0.0], [1.0], [9.0], [10.0]]), np.array([0, 0, 1, 1])
>>> your_own_in_a_row(train, labels, np.array([[0.4], [8.5]]), 1)
([0, 1], [0, 1])
"""

import numpy as np
from sklearn.base import BaseEstimator
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

kind = "complete"
minutes = 6
chapter = "02-steps-in-a-row"
hint = "`fit` only stores the rows and their labels. With labels of 0 and 1, most of the k say 1 if the mean is above 0.5."

starter = '''
import numpy as np
from sklearn.base import BaseEstimator
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class _Neighbours(BaseEstimator):
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.rows_, self.labels_ = ...
        return self

    def predict(self, X):
        found = []
        for row in X:
            distances = np.sqrt(((self.rows_ - row) ** 2).sum(axis=1))
            nearest = ...
            found.append(int(self.labels_[nearest].mean() > 0.5))
        return np.array(found)


def your_own_in_a_row(train: np.ndarray, labels: np.ndarray, later: np.ndarray, k: int) -> tuple[list[int], list[int]]:
    own = ...
    library = ...
    mine = own.fit(train, labels).predict(later)
    theirs = library.fit(train, labels).predict(later)
    return mine.tolist(), theirs.tolist()
'''


class _Neighbours(BaseEstimator):
    def __init__(self, k):
        self.k = k

    def fit(self, X, y):
        self.rows_, self.labels_ = X, y
        return self

    def predict(self, X):
        found = []
        for row in X:
            distances = np.sqrt(((self.rows_ - row) ** 2).sum(axis=1))
            nearest = np.argsort(distances)[: self.k]
            found.append(int(self.labels_[nearest].mean() > 0.5))
        return np.array(found)


def your_own_in_a_row(train: np.ndarray, labels: np.ndarray, later: np.ndarray, k: int) -> tuple[list[int], list[int]]:
    own = make_pipeline(StandardScaler(), _Neighbours(k))
    library = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k))
    mine = own.fit(train, labels).predict(later)
    theirs = library.fit(train, labels).predict(later)
    return mine.tolist(), theirs.tolist()


def cases(rng):
    a = np.array
    yield a([[0.0], [1.0], [9.0], [10.0]]), a([0, 0, 1, 1]), a([[0.4], [8.5]]), 1
    # One column is a hundred times as wide: without the scaler it decides alone.
    wide = a([[0.1, 500.0], [0.2, -420.0], [0.3, 130.0], [3.1, 410.0], [3.2, -480.0], [3.3, -90.0]])
    yield wide, a([0, 0, 0, 1, 1, 1]), a([[0.15, -470.0], [3.25, 480.0], [0.2, -80.0]]), 1
    yield wide, a([0, 0, 0, 1, 1, 1]), a([[3.3, 470.0], [0.1, -460.0]]), 3
    yield wide, a([1, 0, 1, 0, 1, 1]), a([[0.25, 520.0], [2.9, 30.0], [1.2, 70.0], [1.9, -200.0]]), 3
    line = a([[1.0], [2.0], [3.0], [4.1], [5.1], [6.1], [7.2]])
    yield line, a([0, 1, 0, 0, 1, 1, 0]), a([[2.1], [5.0], [7.0], [1.2]]), 3
    yield line, a([0, 1, 0, 0, 1, 1, 0]), a([[2.1], [4.8], [7.0], [1.2]]), 2
    yield line, a([1, 1, 0, 1, 0, 0, 1]), a([[2.9], [6.8], [4.0], [0.5]]), 4
    yield line, a([0, 1, 1, 0, 1, 0, 0]), a([[1.1], [1.9], [4.9], [7.1]]), 1
    yield line, a([0, 1, 1, 0, 1, 0, 0]), a([[2.2], [5.3]]), 1
    for n, m, k in ((12, 8, 3), (20, 12, 7), (20, 12, 1)):
        train = rng.normal(0, 1, (n, 2)).round(3) * a([1.0, 200.0])
        labels = (train[:, 0] + rng.normal(0, 0.7, n) > 0).astype(int)
        yield train, labels, rng.normal(0.5, 1.5, (m, 2)).round(3) * a([1.0, 200.0]), k


def _asked(train, labels, later, k, model):
    library = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k)).fit(train, labels)
    return model.predict(later).tolist(), library.predict(later).tolist()


class _Farthest(_Neighbours):
    def predict(self, X):
        order = [np.argsort(np.sqrt(((self.rows_ - row) ** 2).sum(axis=1)))[-self.k :] for row in X]
        return np.array([int(self.labels_[one].mean() > 0.5) for one in order])


def wrong_without_the_scaler(train, labels, later, k):
    """Your own model gets the columns as they are, and the library's gets them scaled. The widest column then decides
    yours alone. The scaler belongs in front of both."""
    return _asked(train, labels, later, k, make_pipeline(_Neighbours(k)).fit(train, labels))


def wrong_one_neighbour_only(train, labels, later, k):
    """Your model asks a single neighbour, whatever `k` is. Take the first `k` of the sorted distances."""
    return _asked(train, labels, later, k, make_pipeline(StandardScaler(), _Neighbours(1)).fit(train, labels))


def wrong_the_farthest(train, labels, later, k):
    """Your model asks the rows that are farthest away. `np.argsort` puts the smallest distance first."""
    return _asked(train, labels, later, k, make_pipeline(StandardScaler(), _Farthest(k)).fit(train, labels))


def wrong_the_librarys_k(train, labels, later, k):
    """The library's model asks 5 neighbours, its default, and fails where there are fewer rows. Give it `k`."""
    mine, _ = _asked(train, labels, later, k, make_pipeline(StandardScaler(), _Neighbours(k)).fit(train, labels))
    library = make_pipeline(StandardScaler(), KNeighborsClassifier()).fit(train, labels)
    return mine, library.predict(later).tolist()
