"""The component that tells the classes apart

A hospital describes blood samples by their principal components and wonders which of them separates the ill from the
healthy. For each component, take the places of all rows along it. Its *gap* is the difference between the mean place of
the ill and the mean place of the healthy, in size, divided by the standard deviation of all places (dividing by n). Return
the number of the component with the largest gap; component 0 is the one with the largest variance.

- `X`: an array of floats, shape (n, d), n larger than d. It isn't changed. The columns have the same unit: centre them,
  but leave their spread. All components have different variances above 0, and no two have the same gap.
- `ill`: an array of n bools; both values occur.
- Returns an int.

>>> X = np.array([[40.0, 7.0], [70.0, 7.0], [40.0, 9.0], [70.0, 9.0]])
>>> telling_component(X, np.array([False, False, True, True]))
1
"""

import numpy as np

minutes = 7
chapter = "02-how-many-and-in-which-units"
hint = "The centred table times `Vt.T` has one column of places for each component."


def telling_component(X: np.ndarray, ill: np.ndarray) -> int:
    Xc = X - X.mean(axis=0)
    places = Xc @ np.linalg.svd(Xc)[2].T
    gaps = np.abs(places[ill].mean(axis=0) - places[~ill].mean(axis=0)) / places.std(axis=0)
    return int(gaps.argmax())


def cases(rng):
    X = np.array([[10.0, 0.0], [50.0, 0.0], [90.0, 0.0], [10.0, 2.0], [50.0, 2.0], [90.0, 2.0]])
    turn = np.array([[0.6, 0.8], [0.8, -0.6]])
    yield (np.array([[3.0], [4.0], [8.0]]), np.array([False, True, True]))
    yield (X, np.array([0, 0, 0, 1, 1, 1]) == 1)
    yield (np.array([[19.0, 16.0], [15.0, 32.0], [5.0, 52.0], [3.0, 56.0], [7.0, 12.0]]), np.array([0, 0, 1, 1, 1]) == 1)
    yield (np.array([[2.0, 8.0], [9.0, 68.0], [8.0, 4.0], [19.0, 0.0], [6.0, 72.0]]), np.array([0, 0, 1, 1, 1]) == 1)
    yield (X @ turn, np.array([0, 0, 0, 1, 1, 1]) == 1)
    yield (X @ turn + 7, np.array([1, 1, 1, 0, 0, 0]) == 1)
    yield (X @ turn / 3, np.array([0, 1, 1, 0, 0, 1]) == 1)
    yield (X @ turn[::-1], np.array([0, 0, 1, 1, 1, 1]) == 1)
    yield (np.array([[0.0, 30.0, 1.0], [1.0, 90.0, 9.0], [4.0, 20.0, 2.0], [5.0, 85.0, 8.0], [4.5, 60.0, 3.0]]), np.array([0, 0, 1, 1, 1]) == 1)
    for shift in ((0.0, 0.0, 1.0), (9.0, 5.0, 0.0), (8.0, 6.0, 0.5), (14.0, 1.0, -1.2)):
        n = 24
        ill = np.arange(n) % 2 == 1
        turn = np.linalg.svd(rng.normal(size=(3, 3)))[0]
        cloud = rng.normal(size=(n, 3)) * np.array([20.0, 6.0, 0.6]) + ill[:, None] * np.array(shift)
        yield (cloud @ turn + rng.integers(50, 90, 3), ill)


def wrong_difference_alone(X, ill):
    """You don't divide by the spread of the places. A component with a large variance then wins by a small step between
    the classes."""
    Xc = X - X.mean(axis=0)
    places = Xc @ np.linalg.svd(Xc)[2].T
    return int(np.abs(places[ill].mean(axis=0) - places[~ill].mean(axis=0)).argmax())


def wrong_columns_of_the_table(X, ill):
    """You compare the columns of the table itself. The question is about the places along the components."""
    gaps = np.abs(X[ill].mean(axis=0) - X[~ill].mean(axis=0)) / X.std(axis=0)
    return int(gaps.argmax())


def wrong_sign_counts(X, ill):
    """You look for the largest difference with its sign. The sign of a component is free, so only its size means
    anything."""
    Xc = X - X.mean(axis=0)
    Vt = np.linalg.svd(Xc)[2]
    Vt = Vt * np.where(Vt[:, :1] > 0, 1, -1)
    places = Xc @ Vt.T
    gaps = (places[ill].mean(axis=0) - places[~ill].mean(axis=0)) / places.std(axis=0)
    return int(gaps.argmax())
