"""Whose arrival times are closer?

Two apps predict how many minutes a bus will take. For the same rides you know what each app said and how long the bus
really took. Say which app is closer to the truth, with an interval from the differences ride by ride.

The error of a prediction is its distance from the truth, whether too long or too short. The difference of a ride is the
error of B minus the error of A. Its mean gets an interval of level 0.95 (variance divided by n - 1, the number for the level from
the normal distribution).

- `truth`, `a`, `b`: arrays of floats, equally long, at least two rides.
- Returns `"A"` if the whole interval lies above 0 (B errs more), `"B"` if it lies below 0, and `"tie"` otherwise.
- Raises a ValueError if the three arrays aren't equally long.

>>> truth = np.array([10.0, 20, 30, 40])
>>> closer_arrivals(truth, truth + 1, truth - np.array([3.0, 4, 3, 4]))
'A'
>>> closer_arrivals(truth, truth + 1, truth - np.array([0.0, 9, 0, 1]))
'tie'
"""

from statistics import NormalDist

import numpy as np

minutes = 7
chapter = "01-row-by-row"
hint = "A distance is never negative. Which function turns -4 into 4 in a whole array?"


def closer_arrivals(truth: np.ndarray, a: np.ndarray, b: np.ndarray) -> str:
    if not len(truth) == len(a) == len(b):
        raise ValueError("these are not the same rides")
    d = np.abs(b - truth) - np.abs(a - truth)
    half = NormalDist().inv_cdf(0.975) * d.std(ddof=1) / np.sqrt(len(d))
    if d.mean() - half > 0:
        return "A"
    if d.mean() + half < 0:
        return "B"
    return "tie"


def _gain(shape, by):
    """Differences with a mean of so many standard errors."""
    d = np.array(shape)
    return d + by * d.std(ddof=1) / np.sqrt(len(d))


def cases(rng):
    t = np.array([10.0, 20, 30, 40])
    yield np.array([5.0, 6]), np.array([5.0, 6]), np.array([5.0, 6])
    yield np.array([5.0, 6]), np.array([5.0, 6]), np.array([7.0, 4])
    yield np.array([5.0, 6]), np.array([7.0, 4]), np.array([5.0, 6])
    yield t, t + 1, t - np.array([3.0, 4, 3, 4])
    yield t, t - np.array([3.0, 4, 3, 4]), t + 1
    yield t, t + 1, t - np.array([0.0, 9, 0, 1])
    yield t, t + np.array([1.0, 10, 20, 5]), t + np.array([2.0, 11, 21, 6.5])
    yield t, t + np.array([1.0, 1, 1, 30]), t - np.array([3.0, 3, 3, 31])
    yield t, t + np.array([4.0, -4, 4, -4]), t + np.array([1.0, 2, 1, 2])
    yield t, t + np.array([1.0, -1, 2, -2]), t + np.array([6.0, 5, 5, 4])
    yield t, t - 5, t + np.array([2.0, 1, 2, 3])
    yield t, t - np.array([2.0, 1, 2, 3]), t + 6
    yield t, np.array([11.0]), t + 3
    yield t, t + 1, np.array([12.0])
    one = np.array([10.0])
    yield one, t, t + 1
    yield one, t, one
    yield one, one, t
    yield t, one, one
    yield t, t + np.array([1.0, 1, 1, 1]), t - np.array([4.0, 1, 3, 2])
    yield t, t - np.array([4.0, 1, 3, 2]), t + np.array([1.0, 1, 1, 1])
    yield t, t + 1, t + np.array([1.6, 1.4, 1.5, 1.7])
    for by in (1.85, -1.85):
        yield t, t + 9, t + 9 + _gain([2.0, -1, 1, -2], by)
    for sign in (0.5, -0.5):
        truth = rng.integers(5, 60, 40).astype(float)
        noise = rng.normal(0, 3, 40).round(1)
        yield truth, truth + noise + sign, truth + noise - sign
    truth = rng.integers(5, 60, 60).astype(float)
    yield truth, truth + rng.normal(0, 2, 60).round(1), truth + rng.normal(0, 4, 60).round(1)


def wrong_signs_kept(truth, a, b):
    """You subtract without taking the distance, so being too short counts as a negative error. Both ways are wrong
    predictions."""
    if not len(truth) == len(a) == len(b):
        raise ValueError
    d = (b - truth) - (a - truth)
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return "A" if d.mean() - half > 0 else "B" if d.mean() + half < 0 else "tie"


def wrong_larger_error_wins(truth, a, b):
    """You name the app with the larger errors. Here, less is better."""
    if not len(truth) == len(a) == len(b):
        raise ValueError
    d = np.abs(a - truth) - np.abs(b - truth)
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return "A" if d.mean() - half > 0 else "B" if d.mean() + half < 0 else "tie"


def wrong_means_alone(truth, a, b):
    """You compare the two mean errors and nothing else. Without an interval, luck decides between apps that are nearly
    the same."""
    if not len(truth) == len(a) == len(b):
        raise ValueError
    d = np.abs(b - truth) - np.abs(a - truth)
    return "A" if d.mean() > 0 else "B" if d.mean() < 0 else "tie"


def wrong_lengths_unchecked(truth, a, b):
    """You don't compare the lengths. NumPy stretches a single number over all rides, and the verdict is about rides
    that don't exist."""
    d = np.abs(b - truth) - np.abs(a - truth)
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return "A" if d.mean() - half > 0 else "B" if d.mean() + half < 0 else "tie"
