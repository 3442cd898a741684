"""An odd week

A hospital wonders whether a week with `real` emergencies is unusual. A program has played the numbers of emergencies
in many ordinary weeks. Return the p-value: the share of results that are at least as far from `usual` as the real
one, on both sides, with the real week counted as one of the results. Return also whether the week is significant at
the given level.

- `played`: an array of whole numbers, at least one. It isn't changed. `real`, `usual`: numbers. `level`: a number
  between 0 and 1. A p-value equal to the level counts as significant.
- Returns a tuple: a float, and a bool.

>>> odd_week(np.array([4, 6, 5, 9, 2, 5, 4, 6, 5]), 8, 5, 0.05)
(0.3, False)
"""

import numpy as np

minutes = 6
chapter = "01-could-it-be-chance"
hint = "A mask says which played results are far enough out. What is added above the line and below it for the real week?"


def odd_week(played: np.ndarray, real: float, usual: float, level: float) -> tuple[float, bool]:
    far = np.abs(played - usual) >= abs(real - usual)
    p = float((1 + far.sum()) / (1 + len(played)))
    return p, p <= level


def cases(rng):
    yield (np.array([3]), 5, 3, 0.05)
    yield (np.array([3]), 5, 3, 0.5)
    yield (np.array([1, 5, 3]), 5, 3, 0.5)
    yield (np.array([4, 6, 5, 9, 2, 5, 4, 6, 5]), 8, 5, 0.05)
    yield (np.array([4, 6, 5, 9, 2, 5, 4, 6, 5]), 1, 5, 0.25)
    yield (np.array([10] * 19), 12, 10, 0.05)
    yield (np.array([7.5, 8.0, 9.5, 6.0]), 6.5, 8.0, 0.3)
    for n in (19, 39, 60):
        yield (rng.poisson(6, n), int(rng.integers(0, 13)), 6, 0.1)


def wrong_real_week_not_counted(played, real, usual, level):
    """You leave out the real week. It's one of the possible results: count it above and below."""
    p = float((np.abs(played - usual) >= abs(real - usual)).mean())
    return p, p <= level


def wrong_only_more(played, real, usual, level):
    """You count only weeks with at least as many emergencies. Unusually few are as odd as unusually many."""
    p = float((1 + (played >= real).sum()) / (1 + len(played)))
    return p, p <= level


def wrong_strictly_further(played, real, usual, level):
    """You leave out weeks that are exactly as far out as the real one. "At least as far" includes them."""
    p = float((1 + (np.abs(played - usual) > abs(real - usual)).sum()) / (1 + len(played)))
    return p, p <= level
