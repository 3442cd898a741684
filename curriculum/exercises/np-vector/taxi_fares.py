"""Taxi fares for a day

A taxi company works out the fares of all rides of a day at once. A ride costs 3 pounds plus 2 pounds for each
kilometre. However short it is, at least 7 pounds are charged. However long it is, never more than 60. Return the fare
of each ride.

- `km`: an array of kilometres, each 0 or more. It may be empty, and it isn't changed.
- Returns an array of the same shape.

>>> taxi_fares(np.array([1.0, 4.5, 40.0]))
array([ 7., 12., 60.])
>>> taxi_fares(np.array([2.0, 28.5]))
array([ 7., 60.])
"""

import numpy as np

minutes = 4
chapter = "01-every-value-at-once"
hint = "Begin with the plain price, `3 + 2 * km`. A floor and a lid come on top of it, one after the other."


def taxi_fares(km: np.ndarray) -> np.ndarray:
    return np.minimum(np.maximum(3 + 2 * km, 7), 60)


def cases(rng):
    yield (np.zeros(0),)
    yield (np.array([1.0]),)
    yield (np.array([5.0]),)
    yield (np.array([40.0]),)
    yield (np.array([1.0, 4.5, 40.0]),)
    yield (np.array([2.0, 28.5, 0.0, 28.6, 28.2]),)
    yield (np.array([[0.5, 2.1], [28.0, 29.0]]),)
    for n in (5, 8, 12):
        yield (np.append(np.round(rng.uniform(0, 50, n), 1), [0.5, 45.0]),)


def wrong_floor_and_lid_swapped(km):
    """Each of your rides costs 60 pounds. Of a price of 5 pounds and the 7 that are charged at least, is the smaller or the larger one paid?"""
    return np.maximum(np.minimum(3 + 2 * km, 7), 60)


def wrong_base_is_forgotten(km):
    """Your fares lack the 3 pounds that every ride costs before the first kilometre."""
    return np.minimum(np.maximum(2 * km, 7), 60)


def wrong_floor_is_added(km):
    """You charge 7 pounds and the kilometres on top of them. The 7 are a floor: a ride that costs more anyway isn't changed by it."""
    return np.minimum(7 + 2 * km, 60)
