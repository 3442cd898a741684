"""Litres per hundred kilometres

A firm wants to know how much its vans consume: the litres of *all* trips divided by the kilometres of *all* trips,
times 100. There is no formula at hand for the uncertainty of such a ratio, so it makes a bootstrap interval. What
belongs together must be drawn together: a resample consists of whole trips. The places have been drawn already: each
row of `places` is a resample. Return the consumption of the sample and the bootstrap interval of the given level.

- `litres`, `km`: arrays of numbers above 0, one for each trip, equally long. `places`: an array of whole numbers,
  with a row for each resample, at least one; each row holds as many places as there are trips. `level`: strictly
  between 0 and 1. Nothing is changed.
- Returns a tuple of three floats: consumption, lower end, upper end. The quantiles are those of
  `np.quantile`.

>>> litres_per_hundred(np.array([8, 30]), np.array([100, 300]), np.array([[0, 0], [0, 1], [1, 1]]), 0.5)
(9.5, 8.75, 9.75)
"""

import numpy as np

minutes = 6
chapter = "04-how-sure"
hint = "The table of places picks a table of litres and a table of kilometres, with the same trips in each row. What is added up along which axis before you divide?"


def litres_per_hundred(litres: np.ndarray, km: np.ndarray, places: np.ndarray, level: float) -> tuple[float, float, float]:
    ratios = 100 * litres[places].sum(axis=1) / km[places].sum(axis=1)
    low, high = np.quantile(ratios, [(1 - level) / 2, (1 + level) / 2])
    return float(100 * litres.sum() / km.sum()), float(low), float(high)


def cases(rng):
    yield (np.array([7]), np.array([100]), np.array([[0]]), 0.9)
    yield (np.array([8, 30]), np.array([100, 300]), np.array([[0, 0], [0, 1], [1, 1]]), 0.5)
    yield (np.array([8, 30]), np.array([100, 300]), np.array([[0, 0], [0, 1], [1, 1], [1, 0]]), 0.8)
    yield (np.array([5, 20, 9]), np.array([40, 310, 90]), np.array([[0, 2, 2], [1, 1, 0], [2, 1, 0], [0, 0, 0]]), 0.9)
    for n in (4, 6, 9):
        km = rng.integers(20, 500, n)
        yield (np.round(km * rng.uniform(0.06, 0.13, n), 1), km, rng.integers(0, n, (50, n)), float(rng.choice([0.8, 0.9, 0.95])))


def wrong_mean_of_the_trips(litres, km, places, level):
    """You take the mean of the consumptions of single trips. Then a short trip counts as much as a long one. Divide all litres by all kilometres."""
    single = 100 * litres / km
    low, high = np.quantile(single[places].mean(axis=1), [(1 - level) / 2, (1 + level) / 2])
    return float(single.mean()), float(low), float(high)


def wrong_spread_of_the_trips(litres, km, places, level):
    """Your interval says how much single trips differ. The question is how much the consumption of a whole *sample* strays, and the resamples show that."""
    low, high = np.quantile(100 * litres / km, [(1 - level) / 2, (1 + level) / 2])
    return float(100 * litres.sum() / km.sum()), float(low), float(high)


def wrong_whole_rest_on_both_sides(litres, km, places, level):
    """You leave out 1 - level on each side. Together that is twice as much as it should be."""
    ratios = 100 * litres[places].sum(axis=1) / km[places].sum(axis=1)
    low, high = np.quantile(ratios, sorted([1 - level, level]))
    return float(100 * litres.sum() / km.sum()), float(low), float(high)
