"""The best of several starts

A taxi firm has several suggestions for where its ranks could be. Run scikit-learn's k-means once from each suggestion, and return the place of the suggestion that ends with the smallest inertia.

- `X`: an array of floats, shape (n, d). `starts`: a list of at least one array of floats, shape (k, d), with the same k, at most n. All rows of a start are different rows of `X`. Only one of them reaches the smallest inertia.
- Returns an int.

>>> X = np.array([[0.0, 0.0], [0.0, 2.0], [6.0, 0.0], [6.0, 2.0]])
>>> best_start(X, [X[[0, 1]], X[[0, 2]]])
1
"""

import numpy as np
from sklearn.cluster import KMeans

minutes = 6
chapter = "02-where-it-starts"
hint = "A model with `init=` for each start, fitted to `X`. Collect the inertias; which of them is the smallest?"


def best_start(X: np.ndarray, starts: list[np.ndarray]) -> int:
    found = []
    for start in starts:
        model = KMeans(n_clusters=len(start), init=start).fit(X)
        found.append(model.inertia_)
    return found.index(min(found))


def _only_one_best(X, starts):
    found = sorted(KMeans(n_clusters=len(s), init=s).fit(X).inertia_ for s in starts)
    return len(found) == 1 or found[1] - found[0] > 0.001


def cases(rng):
    X = np.array([[0.0, 0.0], [0.0, 2.0], [6.0, 0.0], [6.0, 2.0]])
    yield X, [X[[0, 1]]]
    yield X, [X[[0, 1]], X[[0, 2]]]
    yield X, [X[[0, 1]], X[[2, 3]], X[[0, 2]]]
    Y = np.array([[0.0], [1.0], [10.0], [11.0], [20.0], [21.0]])
    yield Y, [Y[[0, 1, 2]], Y[[0, 2, 4]]]
    yield Y, [Y[[5, 3, 0]], Y[[0, 1, 4]]]
    yield Y, [Y[[0, 1, 2]], Y[[4, 5, 0]], Y[[0, 3, 4]]]
    for seed in (3, 4, 5, 6):
        own = np.random.default_rng(seed)
        P = own.permutation(99)[:20].reshape(10, 2).astype(float)
        starts = [P[own.permutation(10)[:3]] for _ in range(4)]
        while not _only_one_best(P, starts):
            starts = [P[own.permutation(10)[:3]] for _ in range(4)]
        yield P, starts
    for n in (8, 12):
        P = rng.permutation(200)[: 2 * n].reshape(n, 2).astype(float)
        starts = [P[rng.permutation(n)[:3]] for _ in range(3)]
        while not _only_one_best(P, starts):
            starts = [P[rng.permutation(n)[:3]] for _ in range(3)]
        yield P, starts


def wrong_largest_inertia(X, starts):
    """You return the start with the largest inertia. A small inertia means that the points are near to their centres."""
    found = [KMeans(n_clusters=len(s), init=s).fit(X).inertia_ for s in starts]
    return found.index(max(found))


def wrong_suggestions_not_used(X, starts):
    """You always return 0. That happens if the model doesn't get the suggestions: it draws a start of its own each time, and all inertias are the same. Use `init=`."""
    found = [KMeans(n_clusters=len(s), n_init=5, random_state=0).fit(X).inertia_ for s in starts]
    return found.index(min(found))


def wrong_judged_before_moving(X, starts):
    """You judge the suggestions as they are. k-means moves the centres first, and a start that looks bad may end best."""
    found = [float(((X[:, None] - s) ** 2).sum(axis=2).min(axis=1).sum()) for s in starts]
    return found.index(min(found))
