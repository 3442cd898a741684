"""Quieter tyres?

Each of several cars was driven twice, once with the old tyres and once with new ones, and the noise was measured.
Test whether the new ones differ, pair by pair: make a generator with the seed `seed`; draw with one call of `.choice`
a table of signs, -1 or 1, with `n` rows and a column for each car; and find the share of rows in which the mean of
the differences, with these signs, is at least as far from 0 as the real mean (distances that are smaller by no more
than 0.000000001 count as equal). Count the real arrangement as one of n + 1.

- `old`, `new`: arrays of numbers, equally long, at least one car. They aren't changed. `n`: a whole number from 1 on.
  `seed`: a whole number from 0 on.
- Returns a tuple: the real mean of old minus new, and the p-value, both floats.

>>> quieter_tyres(np.array([71, 68, 74]), np.array([69, 68, 71]), 9, 7)
(1.6666666666666667, 0.6)
"""

import numpy as np

minutes = 7
chapter = "02-shuffle-the-labels"
hint = "A sign turns the difference of a car round, as if its two measurements were swapped. The list of possible signs is the first argument of `.choice`."


def quieter_tyres(old: np.ndarray, new: np.ndarray, n: int, seed: int) -> tuple[float, float]:
    d = old - new
    signs = np.random.default_rng(seed).choice([-1, 1], size=(n, len(d)))
    far = np.abs((signs * d).mean(axis=1)) >= abs(d.mean()) - 1e-9
    return float(d.mean()), float((1 + far.sum()) / (1 + n))


def cases(rng):
    yield (np.array([70]), np.array([68]), 3, 0)
    yield (np.array([70, 60]), np.array([68, 62]), 5, 1)
    yield (np.array([71, 68, 74]), np.array([69, 68, 71]), 9, 7)
    yield (np.array([60, 61, 62, 63]), np.array([65, 65, 61, 70]), 20, 2)
    yield (np.array([0.3, 0.1, 0.5, 0.2]), np.array([0.1, 0.0, 0.1, 0.4]), 30, 3)
    yield (np.array([0.2, 0.3, 0.9, 0.3]), np.array([0.7, 0.4, 0.8, 0.6]), 12, 8)
    for k in (5, 8, 10):
        base = rng.integers(55, 85, k)
        yield (base, base - rng.integers(-2, 5, k), 60, int(rng.integers(0, 1000)))


def wrong_all_in_one_pot(old, new, n, seed):
    """You shuffle all measurements in one pot, as if they had nothing to do with each other. Those of the same car belong together."""
    rng, pot, k = np.random.default_rng(seed), np.concatenate([old, new]), len(old)
    real = float((old - new).mean())
    shuffled = [rng.permutation(pot) for _ in range(n)]
    far = sum(abs(s[:k].mean() - s[k:].mean()) >= abs(real) - 1e-9 for s in shuffled)
    return real, float((1 + far) / (1 + n))


def wrong_one_direction(old, new, n, seed):
    """You count rows in the direction of the real mean only. Means as far on the other side of 0 count too."""
    d = old - new
    means = (np.random.default_rng(seed).choice([-1, 1], size=(n, len(d))) * d).mean(axis=1)
    far = means >= d.mean() - 1e-9 if d.mean() >= 0 else means <= d.mean() + 1e-9
    return float(d.mean()), float((1 + far.sum()) / (1 + n))


def wrong_real_one_forgotten(old, new, n, seed):
    """You leave out the real arrangement. Count it above and below the line."""
    d = old - new
    means = (np.random.default_rng(seed).choice([-1, 1], size=(n, len(d))) * d).mean(axis=1)
    return float(d.mean()), float((np.abs(means) >= abs(d.mean()) - 1e-9).mean())
