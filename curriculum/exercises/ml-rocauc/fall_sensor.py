"""When should the sensor ring?

In a nursing home a sensor gives each night a score; the higher, the more likely somebody fell out of bed. It rings if the score is at least the threshold. The night nurse accepts false alarms only on a certain share of the nights without a fall. Which threshold finds the most falls under this condition?

- `fell`: an array of bools, one for each night, with at least one True and at least one False. `scores`: an array of floats of the same length. `limit`: the highest false positive rate allowed, a float from 0 to 1.
- Only the scores themselves are possible thresholds. Of those with a false positive rate of at most `limit`, take the one with the highest true positive rate. If several have the same, take the highest of these thresholds.
- Returns a tuple of two floats: the threshold and its true positive rate. If no threshold is allowed, returns None.

>>> fell = np.array([True, False, True, False, False])
>>> fall_sensor(fell, np.array([0.9, 0.6, 0.5, 0.3, 0.2]), 0.4)
(0.5, 1.0)
>>> fall_sensor(fell, np.array([0.7, 0.8, 0.5, 0.3, 0.2]), 0.0) is None
True
"""

import numpy as np

minutes = 6
chapter = "02-curve-and-interval"
hint = "Go through the different scores from the highest down. For each: on which nights does the sensor ring, and what share of the nights with and without a fall is that?"


def fall_sensor(fell: np.ndarray, scores: np.ndarray, limit: float) -> tuple[float, float] | None:
    best = None
    for threshold in np.unique(scores)[::-1].tolist():
        rings = scores >= threshold
        tpr, fpr = float(rings[fell].mean()), float(rings[~fell].mean())
        if fpr <= limit and (best is None or tpr > best[1]):
            best = threshold, tpr
    return best


def _night(fell, scores, limit):
    return np.array(fell) == 1, np.array(scores, dtype=float), limit


def cases(rng):
    yield _night([1, 0], [0.8, 0.3], 0.0)
    yield _night([1, 0], [0.3, 0.8], 0.5)
    yield _night([1, 0], [0.4, 0.4], 0.0)
    yield _night([1, 0], [0.4, 0.4], 1.0)
    yield _night([1, 0, 0], [0.2, 0.8, 0.5], 0.5)
    yield _night([1, 0, 1, 0, 0], [0.9, 0.6, 0.5, 0.3, 0.2], 0.4)
    yield _night([1, 0, 1, 0, 0], [0.7, 0.8, 0.5, 0.3, 0.2], 0.0)
    yield _night([1, 1, 0, 0], [0.9, 0.4, 0.6, 0.2], 0.5)
    yield _night([0, 1, 0, 0, 0, 0, 0, 0], [9, 8, 7, 6, 5, 4, 3, 2], 0.25)
    yield _night([1, 0, 0, 0, 1], [5, 4, 3, 2, 1], 0.75)
    yield _night([1, 1, 1, 0, 0, 0, 0], [6, 3, 1, 5, 4, 2, 0], 0.5)
    for n in (10, 20, 30):
        fell = np.array([True, False, True] + (rng.random(n) < 0.3).tolist())
        yield fell, np.array([0.9, 0.1, 0.05] + (rng.integers(1, 10, n) / 10 + 0.04).round(2).tolist()), 0.5
        yield np.array([True, True] + [False] * n), np.array([n + 0.5, n / 2 + 0.5] + list(range(n))), 0.5


def wrong_share_of_all_nights(fell, scores, limit):
    """You divide the false alarms by all nights. The limit is a share of the nights without a fall."""
    best = None
    for threshold in np.unique(scores)[::-1].tolist():
        rings = scores >= threshold
        tpr, fpr = float(rings[fell].mean()), float((rings & ~fell).mean())
        if fpr <= limit and (best is None or tpr > best[1]):
            best = threshold, tpr
    return best


def wrong_share_of_the_alarms(fell, scores, limit):
    """You compare the limit with the share of alarms that are false. It's a share of the nights without a fall."""
    best = None
    for threshold in np.unique(scores)[::-1].tolist():
        rings = scores >= threshold
        tpr, false = float(rings[fell].mean()), float((~fell)[rings].mean())
        if false <= limit and (best is None or tpr > best[1]):
            best = threshold, tpr
    return best


def wrong_rings_above(fell, scores, limit):
    """Your sensor rings only if the score is above the threshold. It rings if it's equal to the threshold too."""
    best = None
    for threshold in np.unique(scores)[::-1].tolist():
        rings = scores > threshold
        tpr, fpr = float(rings[fell].mean()), float(rings[~fell].mean())
        if fpr <= limit and (best is None or tpr > best[1]):
            best = threshold, tpr
    return best


def wrong_lowest_allowed(fell, scores, limit):
    """You take the lowest threshold that is allowed. If a higher one finds as many falls, it has no more false alarms, and perhaps fewer."""
    best = None
    for threshold in np.unique(scores)[::-1].tolist():
        rings = scores >= threshold
        tpr, fpr = float(rings[fell].mean()), float(rings[~fell].mean())
        if fpr <= limit and (best is None or tpr >= best[1]):
            best = threshold, tpr
    return best
