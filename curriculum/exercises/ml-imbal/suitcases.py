"""Room for so many suitcases

Customs can open only a certain number of suitcases from each flight. A scanner gives each suitcase a score, and a suitcase is opened if its score is at least the threshold. Suitcases with equal scores are opened together or not at all. Choose the threshold that opens as many as there is room for, and no more, and say what share of the smuggled goods would have been found.

- `smuggled`: an array of the ints 0 and 1, one for each suitcase. `scores`: an array of floats of the same length, at least 1. `room`: a whole number, at least 0.
- Returns a tuple of two floats: the lowest of the scores at which at most `room` suitcases are opened, or `np.inf` if there is no such score; and the recall at this threshold.
- If no suitcase holds anything smuggled, it raises `ValueError`.

>>> suitcases(np.array([1, 0, 0, 1]), np.array([0.7, 0.2, 0.4, 0.4]), 2)
(0.7, 0.5)
>>> suitcases(np.array([1, 0, 0, 1]), np.array([0.7, 0.2, 0.4, 0.4]), 3)
(0.4, 1.0)
"""

import numpy as np

minutes = 6
chapter = "01-where-the-line-goes"
hint = "Start with `np.inf`, which opens nothing. Then go through the different scores from the highest down, for as long as there is room."


def suitcases(smuggled: np.ndarray, scores: np.ndarray, room: int) -> tuple[float, float]:
    if not smuggled.any():
        raise ValueError("nothing smuggled, so there is no recall")
    threshold = np.inf
    for value in np.unique(scores)[::-1]:
        if (scores >= value).sum() <= room:
            threshold = value
    return float(threshold), float(smuggled[scores >= threshold].sum() / smuggled.sum())


def cases(rng):
    a = np.array
    yield a([0]), a([0.5]), 1
    yield a([1]), a([0.5]), 0
    yield a([1]), a([0.5]), 1
    yield a([0, 0, 0]), a([0.5, 0.1, 0.2]), 2
    yield a([1, 0, 0, 1]), a([0.7, 0.2, 0.4, 0.4]), 2
    yield a([1, 0, 0, 1]), a([0.7, 0.2, 0.4, 0.4]), 3
    yield a([1, 1, 0]), a([0.3, 0.3, 0.3]), 2
    yield a([0, 1, 1, 0, 1]), a([0.9, 0.5, 0.5, 0.5, 0.1]), 3
    yield a([1, 0, 1, 1]), a([0.6, 0.8, 0.6, 0.8]), 1
    yield a([1, 0, 1, 1]), a([0.6, 0.8, 0.6, 0.8]), 2
    yield a([0, 1, 0]), a([0.3, 0.2, 0.1]), 2
    yield a([1, 0, 1, 1]), a([-0.6, -0.8, -0.6, -0.9]), 9
    for n in (8, 14, 25):
        yield a([1, 0] + rng.integers(0, 2, n).tolist()), a([0.4, 0.4] + (rng.integers(0, 6, n) / 5).tolist()), n // 2
        yield a([1, 1, 0] + rng.integers(0, 2, n).tolist()), a([2.0, 1.5, 1.5] + rng.random(n).round(2).tolist()), 2


def wrong_cut_between_equals(smuggled, scores, room):
    """You take the score of the last suitcase that there's room for. If the next one has the same score, it is opened too, and that's one too many."""
    if not smuggled.any():
        raise ValueError("nothing smuggled, so there is no recall")
    if room == 0:
        return np.inf, 0.0
    threshold = np.sort(scores)[::-1][:room][-1]
    return float(threshold), float(smuggled[scores >= threshold].sum() / smuggled.sum())


def wrong_precision(smuggled, scores, room):
    """Your second number is a share of the suitcases opened. That's the precision; recall is a share of all that is smuggled."""
    if not smuggled.any():
        raise ValueError("nothing smuggled, so there is no recall")
    threshold = np.inf
    for value in np.unique(scores)[::-1]:
        if (scores >= value).sum() <= room:
            threshold = value
    opened = scores >= threshold
    return float(threshold), float(smuggled[opened].mean()) if opened.any() else 0.0


def wrong_room_not_filled(smuggled, scores, room):
    """You leave one place unused: exactly `room` suitcases may be opened."""
    if not smuggled.any():
        raise ValueError("nothing smuggled, so there is no recall")
    threshold = np.inf
    for value in np.unique(scores)[::-1]:
        if (scores >= value).sum() < room:
            threshold = value
    return float(threshold), float(smuggled[scores >= threshold].sum() / smuggled.sum())
