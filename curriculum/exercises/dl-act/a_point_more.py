"""A point more

A canteen's network has given its dishes shares, and the kitchen has written down only these. Then the cook adds a sauce, and the scores of some dishes change by a few points. You don't know the scores, and you don't need them: return the new shares.

- `shares`: an array of floats of shape (k,), all above 0; they sum to 1. They are the softmax of scores that were thrown away.
- `points`: an array of floats of shape (k,), by how much the score of each dish changes. It is `-np.inf` for a dish that is sold out; at least one isn't. All others lie between -100 and 100.
- Returns an array of floats of shape (k,) that sums to 1.

The first dish gets log 3 points, so its power is three times as large: 3 to 1 to 2.

>>> a_point_more(np.array([0.25, 0.25, 0.5]), np.array([np.log(3.0), 0.0, 0.0])).round(3)
array([0.5  , 0.167, 0.333])
"""

import numpy as np

minutes = 6
chapter = "02-scores-to-shares"
hint = "How do two shares compare, before and afterwards? What does that mean for their powers?"


def a_point_more(shares: np.ndarray, points: np.ndarray) -> np.ndarray:
    powers = shares * np.exp(points)
    return powers / powers.sum()


def cases(rng):
    yield (np.array([1.0]), np.array([5.0]))
    yield (np.array([0.5, 0.5]), np.array([0.0, 0.0]))
    yield (np.array([0.25, 0.25, 0.5]), np.array([np.log(3.0), 0.0, 0.0]))
    yield (np.array([0.25, 0.25, 0.5]), np.array([2.0, 2.0, 2.0]))
    yield (np.array([0.2, 0.3, 0.5]), np.array([0.0, -np.inf, 0.0]))
    yield (np.array([0.2, 0.3, 0.5]), np.array([1.0, -np.inf, -1.0]))
    yield (np.array([0.1, 0.9]), np.array([60.0, -40.0]))
    yield (np.array([0.7, 0.2, 0.1]), np.array([-1.0, -2.0, 0.5]))
    for k in (3, 4, 6):
        powers = rng.integers(1, 9, k)
        yield (powers / powers.sum(), rng.normal(size=k).round(1) * 2)


def wrong_points_added_to_the_shares(shares, points):
    """You add the points to the shares. They are added to the scores, and there a point more means a power e times as large."""
    with np.errstate(all="ignore"):
        new = shares + points
        return new / new.sum()


def wrong_softmax_of_the_shares(shares, points):
    """You take the shares for the scores. The scores from which these shares came lie further apart: they differ by the logarithm of the ratio of the shares."""
    powers = np.exp(shares + points - (shares + points).max())
    return powers / powers.sum()


def wrong_sum_not_mended(shares, points):
    """You multiply each share by its power and leave it at that. The shares no longer sum to 1: what one dish gains, the others lose."""
    return shares * np.exp(points)


def wrong_points_as_factor(shares, points):
    """You multiply the shares by 1 plus the points. One point is a factor of e, two points are a factor of e · e."""
    with np.errstate(all="ignore"):
        new = shares * (1 + points)
        return new / new.sum()
