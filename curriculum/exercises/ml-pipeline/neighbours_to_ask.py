"""Neighbours to ask

A winery wants to recognise its grape varieties by measurements, and has to decide how many neighbours to ask. For each
number in `candidates`, take a pipeline of `StandardScaler` and `KNeighborsClassifier` with this number of neighbours,
and its mean accuracy in a cross-validation with `cv=3`, rounded to one decimal place: with so few bottles, a finer
difference is luck. Return the number with the highest rounded accuracy. If several are equally good, return the largest
of them: more neighbours give steadier answers.

- `X`: an array of floats with the shape (n, d); `y`: an array of n ints. Each class occurs at least three times.
- `candidates`: a list of at least one number, all of them different, in any order; each lies between 1 and half of n.
- Returns an int.

>>> X = np.array([[1.0], [2.0], [3.0], [7.0], [8.0], [9.0]])
>>> neighbours_to_ask(X, np.array([0, 0, 0, 1, 1, 1]), [1, 3, 2])
3
"""

import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 6
chapter = "02-steps-in-a-row"
hint = "The pipeline goes into `cross_val_score` whole. Which candidate replaces the best one so far when they are equal?"


def neighbours_to_ask(X: np.ndarray, y: np.ndarray, candidates: list[int]) -> int:
    means = {}
    for k in candidates:
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k))
        means[k] = round(float(cross_val_score(model, X, y, cv=3).mean()), 1)
    return max(candidates, key=lambda k: (means[k], k))


def _wine(rng, n, signal):
    y = np.arange(n) % 2
    X = np.array([y * signal + rng.normal(size=n), rng.normal(size=n) * 500]).T
    return X.round(3), y


def cases(rng):
    easy = np.array([[1.0], [2.0], [3.0], [7.0], [8.0], [9.0]])
    yield easy, np.array([0, 0, 0, 1, 1, 1]), [1]
    yield easy, np.array([0, 0, 0, 1, 1, 1]), [1, 3, 2]
    yield easy, np.array([0, 0, 0, 1, 1, 1]), [3, 1]
    yield easy * 10, np.array([0, 0, 0, 1, 1, 1]), [2, 3, 1]
    for seed in (1, 2, 3, 4):
        X, y = _wine(np.random.default_rng(seed), 30, 2)
        yield X, y, [15, 1, 9, 5]
    X, y = _wine(rng, 30, 2)
    yield X, y, [1, 7, 3]


def wrong_first_of_the_best(X, y, candidates):
    """Among equally good numbers you return the one that comes first in the list. The largest was asked for."""
    means = []
    for k in candidates:
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k))
        means.append(round(float(cross_val_score(model, X, y, cv=3).mean()), 1))
    return candidates[means.index(max(means))]


def wrong_not_scaled(X, y, candidates):
    """Your model compares raw numbers. The column with the largest unit decides alone who is near; the scaler is missing."""
    means = []
    for k in candidates:
        means.append(round(float(cross_val_score(KNeighborsClassifier(n_neighbors=k), X, y, cv=3).mean()), 1))
    best = max(means)
    return max([k for k, mean in zip(candidates, means) if mean == best])


def wrong_scored_on_training(X, y, candidates):
    """You score the model on the rows that it has learnt from. With one neighbour each row finds itself and is always
    right."""
    means = []
    for k in candidates:
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k)).fit(X, y)
        means.append(round(float((model.predict(X) == y).mean()), 1))
    best = max(means)
    return max([k for k, mean in zip(candidates, means) if mean == best])
