"""Predicted by those who hadn't seen it

A café wants a fair prediction for each day of the past, to compare with the true number of guests. The days have been divided
into folds. For each day, predict the median of the guests on all days of the *other* folds: the day itself and the rest
of its fold play no part.

- `guests`: an array of numbers, at least two. `fold`: an array of whole numbers of the same length, the fold of each
  day. At least two different folds occur; their numbers may be any whole numbers.
- Returns an array of floats: the prediction for each day, in the order of the days.

>>> predicted_unseen(np.array([10, 20, 40, 90]), np.array([0, 1, 0, 1])).tolist()
[55.0, 25.0, 55.0, 25.0]
"""

import numpy as np

minutes = 5
chapter = "01-every-row-once"
hint = "One round for each different fold number. A mask says which days are in it, and the mask with ~ which aren't."


def predicted_unseen(guests: np.ndarray, fold: np.ndarray) -> np.ndarray:
    made = np.zeros(len(guests))
    for number in np.unique(fold):
        kept = fold == number
        made[kept] = np.median(guests[~kept])
    return made


def cases(rng):
    a = np.array
    yield a([3, 8]), a([0, 1])
    yield a([10, 20, 40, 90]), a([0, 1, 0, 1])
    yield a([10, 20, 40, 90]), a([5, 2, 2, 2])
    yield a([7, 1, 30, 2, 11]), a([0, 0, 1, 2, 2])
    yield a([5, 50, 6, 60, 7]), a([-1, 4, -1, 4, 4])
    yield a([1, 2, 9, 4, 40, 3]), a([0, 1, 2, 3, 4, 5])
    for n in (8, 13):
        yield rng.integers(0, 90, n), np.concatenate([a([1, 2, 0]), rng.integers(0, 3, n - 3)])


def wrong_own_fold(guests, fold):
    """You take the median of the day's own fold. That is the part which has to be left out: learn from all others."""
    made = np.zeros(len(guests))
    for number in np.unique(fold):
        made[fold == number] = np.median(guests[fold == number])
    return made


def wrong_all_days(guests, fold):
    """You take the median of all days, so every day has helped to predict itself."""
    return np.full(len(guests), np.median(guests))


def wrong_only_itself_left_out(guests, fold):
    """You leave out the day alone. The other days of its fold are kept back in the same round, so the model hasn't seen
    them either."""
    return np.array([np.median(guests[np.arange(len(guests)) != i]) for i in range(len(guests))])


def wrong_mean(guests, fold):
    """You take the mean. The median was asked for."""
    made = np.zeros(len(guests))
    for number in np.unique(fold):
        made[fold == number] = guests[fold != number].mean()
    return made
