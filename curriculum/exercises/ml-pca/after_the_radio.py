"""After the radio

A weather balloon sends only `k` numbers for each row of its measurements. The ground station knows the old flights. It
gives each column the same weight, finds the components, and puts the rows together again, in their own units. Return the
rows as the ground station sees them.

Standardise with the mean and the standard deviation (dividing by n) of the old flights, find the first `k` components of
the standardised old flights, send the places of the new rows, and go all the way back.

- `old`: an array of floats, shape (n, d), n larger than d; every column changes, and the variances along the components
  are all different. `new`: an array of floats, shape (m, d), m at least 1.
- `k`: an int, at least 1 and at most d.
- Returns an array of floats, shape (m, d). No argument is changed.

>>> old = np.array([[0.0, 100.0], [1.0, 300.0], [2.0, 500.0]])
>>> after_the_radio(old, np.array([[1.0, 300.0], [3.0, 300.0]]), 1).round(3).tolist()
[[1.0, 300.0], [2.0, 500.0]]
"""

import numpy as np

minutes = 7
chapter = "03-learnt-once-used-later"
hint = "There are two steps on the way there, so there are two on the way back, in the opposite order."


def after_the_radio(old: np.ndarray, new: np.ndarray, k: int) -> np.ndarray:
    mean, spread = old.mean(axis=0), old.std(axis=0)
    directions = np.linalg.svd((old - mean) / spread)[2][:k]
    places = (new - mean) / spread @ directions.T
    return places @ directions * spread + mean


def cases(rng):
    old = np.array([[0.0, 100.0], [1.0, 300.0], [2.0, 500.0]])
    yield (old, np.array([[1.0, 300.0]]), 1)
    yield (old, np.array([[3.0, 300.0]]), 1)
    yield (old, np.array([[1.0, 300.0], [3.0, 300.0], [0.0, 900.0]]), 1)
    yield (np.array([[5.0, 1.0], [7.0, 4.0], [6.0, 9.0], [9.0, 8.0]]), np.array([[8.0, 2.0], [1.0, 1.0]]), 1)
    yield (np.array([[5.0, 1.0], [7.0, 4.0], [6.0, 9.0], [9.0, 8.0]]), np.array([[8.0, 2.0], [1.0, 1.0]]), 2)
    for n, m, d, k in ((6, 3, 3, 1), (9, 4, 4, 2), (14, 2, 5, 3)):
        units = 10.0 ** np.arange(d)
        yield ((rng.normal(size=(n, d)) + rng.normal(size=(n, 1))) * units + 50, (rng.normal(size=(m, d)) + 1) * units + 50, k)


def wrong_units_forgotten(old, new, k):
    """Your rows are still standardised. The way back has a second step: times the spread, plus the mean."""
    mean, spread = old.mean(axis=0), old.std(axis=0)
    directions = np.linalg.svd((old - mean) / spread)[2][:k]
    return (new - mean) / spread @ directions.T @ directions


def wrong_own_mean_and_spread(old, new, k):
    """You standardise the new rows with their own mean and spread. The ground station only knows those of the old
    flights."""
    mean, spread = old.mean(axis=0), old.std(axis=0)
    directions = np.linalg.svd((old - mean) / spread)[2][:k]
    own = new.std(axis=0)
    places = (new - new.mean(axis=0)) / np.where(own > 0, own, 1) @ directions.T
    return places @ directions * spread + mean


def wrong_only_centred(old, new, k):
    """You don't divide by the spread, so the column with the largest numbers decides the direction on its own."""
    mean = old.mean(axis=0)
    directions = np.linalg.svd(old - mean)[2][:k]
    return (new - mean) @ directions.T @ directions + mean
