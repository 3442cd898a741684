"""How sure is the beekeepers' model?

In autumn, beekeepers give each hive a score; the higher, the more likely the bees won't survive the winter. There are few hives, so they want an interval for the AUC by bootstrap. So that everybody gets the same interval, the draws are given.

- `died`: an array of bools, with at least one True and one False. `scores`: an array of floats of the same length n.
- `draws`: an array of shape (b, n), b at least 1; each row holds the n places of the hives in one draw.
- For each draw, compute the AUC (a tie counts one half). Leave out draws in which all hives died or none did. At least one draw isn't left out.
- Returns a tuple of two floats: the limits of the middle 90 % of these AUCs, as `np.quantile` gives them for 0.05 and 0.95.

>>> died, scores = np.array([True, False, True]), np.array([0.9, 0.5, 0.3])
>>> auc_interval(died, scores, np.array([[0, 1, 1], [2, 2, 1], [0, 0, 2]]))
(0.05, 0.95)
"""

import numpy as np

minutes = 8
chapter = "02-curve-and-interval"
hint = "One draw: which values of `died` and which of `scores` belong to it? When you have the AUC of a single draw, collect them in a list."


def auc_interval(died: np.ndarray, scores: np.ndarray, draws: np.ndarray) -> tuple[float, float]:
    values = []
    for rows in draws:
        y, s = died[rows], scores[rows]
        positives, negatives = s[y], s[~y]
        if len(positives) and len(negatives):
            won = positives[:, None] > negatives
            tied = positives[:, None] == negatives
            values.append((won + tied / 2).mean())
    low, high = np.quantile(values, [0.05, 0.95])
    return float(low), float(high)


def _auc(y, s):
    a, b = s[y], s[~y]
    if len(a) == 0 or len(b) == 0:
        return None
    return float(((a[:, None] > b) + 0.5 * (a[:, None] == b)).mean())


def _hives(died, scores, draws):
    return np.array(died) == 1, np.array(scores), np.array(draws)


def cases(rng):
    yield _hives([1, 0], [0.7, 0.2], [[0, 1]])
    yield _hives([1, 0], [0.2, 0.2], [[1, 0], [0, 0], [1, 1]])
    yield _hives([1, 0], [0.7, 0.2], [[0, 1], [1, 1], [0, 0]])
    yield _hives([1, 0, 1], [0.9, 0.5, 0.3], [[0, 1, 1], [2, 2, 1], [0, 0, 2]])
    yield _hives([1, 0, 0, 1], [0.9, 0.5, 0.9, 0.3], [[0, 1, 2, 3], [1, 1, 2, 3], [0, 0, 0, 2]])
    yield _hives([0, 0, 1, 0], [0.9, 0.5, 0.6, 0.1], [[0, 1, 1, 3], [2, 2, 1, 0], [2, 3, 3, 3]])
    for n in (6, 9, 15):
        died = np.append([True, False, False, True], rng.random(n) < 0.3)
        scores = (rng.integers(0, 10, n + 4) + 3 * died) / 10
        yield died, scores, rng.integers(0, n + 4, (12, n + 4))
        few = np.arange(n + 1) == 0
        places = rng.integers(0, n + 1, (20, n + 1))
        places[0, :2] = 0, 1
        yield few, rng.integers(0, 10, n + 1) / 10 + 0.2 * few, places


def wrong_half_for_one_kind(died, scores, draws):
    """You count 0.5 for draws with only one kind of hive. These have no AUC, and are left out."""
    values = [_auc(died[rows], scores[rows]) for rows in draws]
    low, high = np.quantile([0.5 if v is None else v for v in values], [0.05, 0.95])
    return float(low), float(high)


def wrong_limits_are_extremes(died, scores, draws):
    """You return the smallest and the largest AUC. The more draws there are, the wider that becomes. The middle 90 % is asked for."""
    values = [v for v in (_auc(died[rows], scores[rows]) for rows in draws) if v is not None]
    return min(values), max(values)


def wrong_middle_95(died, scores, draws):
    """You cut off 2.5 % at each end. For the middle 90 %, 5 % are cut off at each end."""
    values = [v for v in (_auc(died[rows], scores[rows]) for rows in draws) if v is not None]
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def wrong_ties_lost(died, scores, draws):
    """You count ties as lost pairs. They count one half."""
    values = []
    for rows in draws:
        y, s = died[rows], scores[rows]
        a, b = s[y], s[~y]
        if len(a) and len(b):
            values.append((a[:, None] > b).mean())
    low, high = np.quantile(values, [0.05, 0.95])
    return float(low), float(high)
