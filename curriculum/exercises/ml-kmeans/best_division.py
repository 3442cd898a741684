"""Whose segments are best?

Several agencies have divided the same customers into segments. Return the name of the agency whose division has the largest silhouette score. A division with a single segment, or with a segment for each customer, has no score and is left out.

- `X`: an array of floats, one row for each customer, at least three rows. `divisions`: a dict from the names of the agencies to lists with one label for each row.
- At least one division has a score, and the best one is clearly ahead.
- Returns a text.

>>> X = np.array([[1.0], [2.0], [3.0], [8.0], [10.0]])
>>> best_division(X, {"Nord": [0, 0, 0, 1, 2], "Sud": [5, 5, 5, 4, 4], "East": [0, 0, 0, 0, 0]})
'Sud'
"""

import numpy as np
from sklearn.metrics import silhouette_score

minutes = 6
chapter = "03-how-many"
hint = "How many different labels does a division have? Keep those with a score in a dict, and take the key with the largest value."


def best_division(X: np.ndarray, divisions: dict[str, list]) -> str:
    scores = {}
    for name, labels in divisions.items():
        if len(set(labels)) in range(2, len(X)):
            scores[name] = silhouette_score(X, labels)
    return max(scores, key=scores.get)


def cases(rng):
    X = np.array([[1.0], [2.0], [3.0], [8.0], [10.0]])
    yield X[:3], {"one": [0, 0, 1]}
    yield X[:3], {"one": [0, 1, 1], "two": [0, 0, 0]}
    yield X, {"Nord": [0, 0, 0, 1, 2], "Sud": [5, 5, 5, 4, 4], "East": [0, 0, 0, 0, 0]}
    yield X, {"all": [1, 1, 1, 1, 1], "alone": [0, 1, 2, 3, 4], "mixed": [0, 1, 0, 1, 0]}
    yield X, {"a": [0, 0, 1, 1, 1], "b": [0, 0, 0, 1, 1], "c": [0, 0, 1, 2, 2]}
    yield X, {"a": [0, 1, 2, 3, 3], "b": ["x", "x", "x", "y", "y"]}
    Y = np.array([[0.0, 0], [0, 1], [9, 0], [9, 1], [0, 9], [0, 10]])
    yield Y, {"two": [0, 0, 1, 1, 0, 0], "three": [0, 0, 1, 1, 2, 2], "five": [0, 0, 1, 2, 3, 4]}
    yield Y, {"four": [0, 0, 1, 1, 2, 3], "stripes": [0, 1, 0, 1, 0, 1], "three": [2, 2, 1, 1, 0, 0]}
    yield Y, {"six": [0, 1, 2, 3, 4, 5], "two": [0, 0, 1, 1, 1, 1], "one": [3, 3, 3, 3, 3, 3]}
    for n in (4, 5):
        heaps = np.concatenate([[x, y] + 3 * rng.integers(1, 9, (n, 2)) / 8 for x, y in ((0, 0), (20, 0), (0, 20))])
        good = [0] * n + [1] * n + [2] * n
        yield heaps, {"even": [i % 2 for i in range(3 * n)], "exact": good, "fine": [label * 9 + i % 2 for i, label in enumerate(good)]}


def wrong_most_segments(X, divisions):
    """You return the division with the most segments. More of them don't fit better: a customer without company counts 0."""
    allowed = {name: labels for name, labels in divisions.items() if 1 < len(set(labels)) < len(X)}
    return max(allowed, key=lambda name: len(set(allowed[name])))


def wrong_smallest_score(X, divisions):
    """You return the smallest score. Near 1 means that customers are in good hands."""
    scores = {}
    for name, labels in divisions.items():
        if 1 < len(set(labels)) < len(X):
            scores[name] = silhouette_score(X, labels)
    return min(scores, key=scores.get)


def wrong_names_compared(X, divisions):
    """You compare the names of the agencies instead of their scores. `max` has to be told what to compare."""
    scores = {}
    for name, labels in divisions.items():
        if 1 < len(set(labels)) < len(X):
            scores[name] = silhouette_score(X, labels)
    return max(scores)
