"""Which ones go to a human?

A model sorts incoming letters. Where its neighbours disagree too much, a human should read the letter. Fit a `KNeighborsClassifier` to the known letters, and return the places of the new letters for which even the class with the most votes has *less* than `least` of the votes.

- `X`, `new`: arrays of floats with the same columns. `y`: an array of texts, the classes of the known letters.
- `k`: an int, at most the number of known letters. No new letter has two known ones at the same distance.
- `least`: a float between 0 and 1. A letter whose best class has exactly this share needs no human.
- Returns a list of ints, in ascending order; it may be empty.

>>> X = np.array([[1.0], [2.0], [3.0], [8.0]])
>>> ask_a_human(X, np.array(["bill", "bill", "order", "order"]), np.array([[1.1], [6.0]]), 2, 0.9)
[]
>>> ask_a_human(X, np.array(["bill", "bill", "order", "order"]), np.array([[1.1], [6.0]]), 3, 0.9)
[0, 1]
"""

import numpy as np
from sklearn.neighbors import KNeighborsClassifier

minutes = 5
chapter = "03-fit-and-predict"
hint = "`predict_proba` has a row for each letter. Which number of the row do you need, and how do you get places from a mask?"


def ask_a_human(X: np.ndarray, y: np.ndarray, new: np.ndarray, k: int, least: float) -> list[int]:
    shares = KNeighborsClassifier(n_neighbors=k).fit(X, y).predict_proba(new)
    return [place for place, row in enumerate(shares) if row.max() < least]


def cases(rng):
    X = np.array([[1.0], [2.0], [3.0], [8.0]])
    y = np.array(["bill", "bill", "order", "order"])
    yield X, y, np.array([[1.1]]), 1, 0.9
    yield X, y, np.array([[1.1], [6.0]]), 2, 0.9
    yield X, y, np.array([[2.6], [1.2]]), 2, 0.5
    yield X, y, np.array([[1.1], [6.0]]), 3, 0.9
    yield X, y, np.array([[1.1], [6.0]]), 3, 0.6
    yield X, y, np.array([[2.6], [2.3], [0.4]]), 2, 0.7
    three = np.array(["a", "b", "c", "c"])
    yield X, three, np.array([[0.2], [6.2], [7.1]]), 3, 0.5
    yield X, three, np.array([[6.2], [0.2], [1.7]]), 3, 0.8
    yield X, three, np.array([[9.0], [0.1]]), 2, 0.8
    for n in (9, 14):
        yield (np.arange(n) * 2.0)[:, None], np.array(["a", "b", "c"])[rng.integers(0, 3, n)], rng.random((6, 1)) * 2 * n, 3, 0.9


def wrong_first_class_only(X, y, new, k, least):
    """You look at the first column, the votes for the first class. A letter may be certain and of another class; take the largest number of the row."""
    shares = KNeighborsClassifier(n_neighbors=k).fit(X, y).predict_proba(new)
    return [place for place, row in enumerate(shares) if row[0] < least]


def wrong_certain_ones(X, y, new, k, least):
    """You return the letters about which the model is certain. The human should get the others."""
    shares = KNeighborsClassifier(n_neighbors=k).fit(X, y).predict_proba(new)
    return [place for place, row in enumerate(shares) if row.max() > least]


def wrong_any_vote_too_small(X, y, new, k, least):
    """You look at the smallest share of the row. Nearly every letter has a class without votes; it's the class with the *most* votes that has to reach the limit."""
    shares = KNeighborsClassifier(n_neighbors=k).fit(X, y).predict_proba(new)
    return [place for place, row in enumerate(shares) if row.min() < least]
