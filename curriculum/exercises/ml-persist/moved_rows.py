"""Rows that have moved

Somebody has upgraded the libraries on a server. Before the stored model may answer again, it predicts a few rows whose
probabilities were noted when it was saved. Return the positions of the rows whose probability of class 1 now differs from
the noted one by more than `allowed`, in either direction.

- `stored`: the bytes that `pickle.dumps` made of a fitted classifier with the classes 0 and 1; they can be trusted.
- `sample`: an array of floats, one row for each noted probability. `noted`: an array of floats.
  `allowed`: a float above 0.
- Returns a list of ints in ascending order, empty if no row has moved.

>>> X, y = np.array([[1.0], [2], [3], [4]]), np.array([0, 1, 1, 1])
>>> stored = pickle.dumps(KNeighborsClassifier(n_neighbors=2).fit(X, y))
>>> moved_rows(stored, np.array([[1.1], [3.1], [3.9]]), np.array([0.5, 0.9, 1.0]), 0.01)
[1]
"""

import pickle

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 6
chapter = "01-kept-overnight"
hint = "`predict_proba` has a column for each class. Subtract, drop the sign, compare; `np.flatnonzero` gives the positions."


def moved_rows(stored: bytes, sample: np.ndarray, noted: np.ndarray, allowed: float) -> list[int]:
    found = pickle.loads(stored).predict_proba(sample)[:, 1]
    return np.flatnonzero(np.abs(found - noted) > allowed).tolist()


def _server(rng, n, shifts):
    """A fitted pipeline, n rows, and their probabilities, some of them moved."""
    X = rng.normal(size=(40, 3)) * [1.0, 20.0, 300.0] + [5.0, 0.0, 900.0]
    y = (X[:, 0] + X[:, 2] / 300 + rng.normal(size=40) > 8).astype(int)
    y[:2] = [0, 1]
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
    sample = X[:n].round(3)
    return pickle.dumps(model), sample, model.predict_proba(sample)[:, 1] + rng.choice(shifts, n)


def cases(rng):
    neighbours = pickle.dumps(KNeighborsClassifier(n_neighbors=2).fit(np.array([[1.0], [2], [3], [4]]), np.array([0, 1, 1, 1])))
    yield neighbours, np.array([[1.1]]), np.array([0.5]), 0.001
    yield neighbours, np.array([[3.1]]), np.array([0.9]), 0.001
    yield neighbours, np.array([[1.1], [3.1], [3.9]]), np.array([0.5, 0.9, 1.0]), 0.01
    yield neighbours, np.array([[1.1], [3.1], [1.2]]), np.array([0.7, 1.0, 0.5 + 1e-9]), 0.001
    yield neighbours, np.array([[3.2], [1.2]]), np.array([1.0 - 1e-9, 0.4]), 0.001
    yield neighbours, np.array([[1.2], [3.2]]), np.array([0.75, 0.75]), 0.25
    yield neighbours, np.array([[1.2], [3.2]]), np.array([0.25, 0.5]), 0.25
    yield neighbours, np.array([[3.1]]), np.array([0.749995]), 0.25
    fixed = np.random.default_rng(6)
    for n in (4, 6, 8, 9):
        yield (*_server(fixed, n, [0.0, 1e-9, 0.02, -0.02, -0.0005]), 0.001)
    for n in (8, 12):
        yield (*_server(rng, n, [0.0, -1e-9, 0.0015, -0.03, 0.0006, 0.04]), 0.001)


def wrong_classes_compared(stored, sample, noted, allowed):
    """You compare classes. A row can move from 0.52 to 0.95 and keep its class."""
    return np.flatnonzero(pickle.loads(stored).predict(sample) != (noted > 0.5)).tolist()


def wrong_only_upwards(stored, sample, noted, allowed):
    """You find the rows whose probability has risen. One that has fallen has moved as well."""
    return np.flatnonzero(pickle.loads(stored).predict_proba(sample)[:, 1] - noted > allowed).tolist()


def wrong_to_the_last_digit(stored, sample, noted, allowed):
    """You compare to the last digit. Differences of up to `allowed` don't count: another processor may round
    differently."""
    return np.flatnonzero(pickle.loads(stored).predict_proba(sample)[:, 1] != noted).tolist()


def wrong_other_class(stored, sample, noted, allowed):
    """You take the first column, the probability of class 0."""
    return np.flatnonzero(np.abs(pickle.loads(stored).predict_proba(sample)[:, 0] - noted) > allowed).tolist()
