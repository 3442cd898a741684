"""Distances in a round hall

A simulation needs random distances that follow $F(x) = x^2 / r^2$ between 0 and r: the distance from the centre of a
round hall with radius `r` when all places are equally likely. Draw `n` uniform numbers with one call of `.random` on
a generator with the seed `seed`, turn $F$ round, and return three things: the distances rounded to two decimals, the
distance below which half of *all* such distances lie, and the share of your (unrounded) distances that are below it.

- `r`: a number above 0. `n`: a whole number from 1 on. `seed`: a whole number from 0 on.
- Returns a tuple: an array, a float, a float. Only the first is rounded.

>>> hall_distances(10, 4, 7)
(array([7.91, 9.47, 8.81, 4.75]), 7.0710678118654755, 0.25)
"""

import numpy as np

minutes = 6
chapter = "04-does-it-fit"
hint = "Solve $u = x^2 / r^2$ for x. Which u belongs to the distance below which half of all lie?"


def hall_distances(r: float, n: int, seed: int) -> tuple[np.ndarray, float, float]:
    x = r * np.sqrt(np.random.default_rng(seed).random(n))
    middle = r * 0.5**0.5
    return np.round(x, 2), middle, float((x < middle).mean())


def cases(rng):
    yield (1, 1, 0)
    yield (10, 4, 7)
    yield (0.01, 20, 3)
    yield (2.5, 6, 1)
    yield (40, 20, 3)
    for _ in range(4):
        yield (int(rng.integers(2, 60)), int(rng.integers(30, 60)), int(rng.integers(0, 1000)))


def wrong_spread_evenly(r, n, seed):
    """Your distances are uniform. But there is more room far from the centre than near it: turn $F$ round."""
    x = r * np.random.default_rng(seed).random(n)
    return np.round(x, 2), r / 2, float((x < r / 2).mean())


def wrong_f_itself(r, n, seed):
    """You put the uniform numbers into $F$. It leads from a distance to a probability; the task asks for the other direction."""
    x = np.random.default_rng(seed).random(n) ** 2 / r**2
    middle = r * 0.5**0.5
    return np.round(x, 2), middle, float((x < middle).mean())


def wrong_middle_of_the_sample(r, n, seed):
    """You give the median of your own draws. The distance below which half of *all* such distances lie doesn't depend on the draws."""
    x = r * np.sqrt(np.random.default_rng(seed).random(n))
    middle = float(np.median(x))
    return np.round(x, 2), middle, float((x < middle).mean())
