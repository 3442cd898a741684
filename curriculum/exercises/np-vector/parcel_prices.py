"""Parcel prices

A parcel service has a list of upper limits in kilograms and a list of prices. With the limits 1, 5 and 10 and the prices 4, 7, 9 and 15, a
parcel of up to and including 1 kg costs 4 pounds, one of up to and including 5 kg costs 7, and one above 10 kg costs 15. Return the price of
each parcel.

- `limits`: an array of numbers, sorted upwards, at least one, no two of them equal.
- `prices`: an array with one price more than there are limits.
- `weights`: an array of weights, in any order, perhaps empty. Nothing is changed.
- Returns an array with one price for each weight.

>>> parcel_prices(np.array([1, 5, 10]), np.array([4, 7, 9, 15]), np.array([0.5, 10, 10.1, 1]))
array([ 4,  9, 15,  4])
"""

import numpy as np

minutes = 5
chapter = "03-one-after-the-other"
hint = "First find the class of each weight, a place from 0 on. What do you get if these places are the index of the prices?"


def parcel_prices(limits: np.ndarray, prices: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return prices[np.searchsorted(limits, weights)]


def cases(rng):
    limits, prices = np.array([1, 5, 10]), np.array([4, 7, 9, 15])
    yield (np.array([2]), np.array([3, 8]), np.zeros(0))
    yield (np.array([2]), np.array([3, 8]), np.array([1.5]))
    yield (np.array([2]), np.array([3, 8]), np.array([2.0]))
    yield (limits, prices, np.array([5.0, 0.2]))
    yield (limits, prices, np.array([0.5, 10, 10.1, 1]))
    yield (limits, prices, np.array([30.0, 1.0, 6.0]))
    for n in (4, 7, 10):
        yield (np.array([2, 4, 7, 9]), np.array([5, 6, 8, 11, 20]), np.append(rng.integers(1, 12, n), [4, 9, 12]).astype(float))


def wrong_limit_counts_as_past(limits, prices, weights):
    """A parcel that weighs exactly 5 kg pays the price of the next class. Up to *and including* 5 kg belongs to the lower one."""
    return prices[np.searchsorted(limits, weights, side="right")]


def wrong_places_not_prices(limits, prices, weights):
    """You return the classes, counted from 0. Each class has its price."""
    return np.searchsorted(limits, weights)


def wrong_heavy_ones_cheap(limits, prices, weights):
    """Parcels above the last limit get the price of the class below. They have a price of their own, the last one."""
    return prices[np.minimum(np.searchsorted(limits, weights), len(limits) - 1)]
