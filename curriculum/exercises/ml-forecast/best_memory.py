"""How long a memory?

A call centre forecasts the calls of the next day as the mean of the last `k` days. A small `k` follows every whim, a
large one is slow to notice changes. Find out by a backtest which `k` would have been best.

- `calls`: an array of whole numbers, one for each day in order.
- `memories`: a list of at least one value for `k`, all different, each 1, 2, 4 or 8, in any order.
- Every `k` is tested at the same origins: the first is the largest number in `memories`, the step is 1 and the horizon
  is 1. There is at least one origin.
- Returns the `k` with the smallest mean size of the errors. If several are equally good, return the smallest of them.

>>> best_memory(np.array([10, 20, 12, 22, 11, 21]), [1, 2])
2
>>> best_memory(np.array([10, 11, 13, 20, 30]), [2, 1])
1
"""

import numpy as np

minutes = 7
chapter = "02-back-to-last-march"
hint = "Two loops: one over the values of `k`, in order of size, and one over the origins. Which values are known at an origin?"


def best_memory(calls: np.ndarray, memories: list[int]) -> int:
    scores = {}
    for k in sorted(memories):
        errors = [calls[o] - calls[o - k : o].mean() for o in range(max(memories), len(calls))]
        scores[k] = np.abs(np.array(errors)).mean()
    return min(scores, key=lambda k: scores[k])


def cases(rng):
    yield np.array([5, 5]), [1]
    yield np.array([10, 11, 13, 20, 30]), [2, 1]
    yield np.array([10, 20, 12, 22, 11, 21]), [1, 2]
    yield np.array([4, 4, 4, 4, 4, 4]), [4, 2, 1]
    yield np.array([0, 10, 0, 10, 0, 10, 0, 10]), [4, 2]
    yield np.array([10, 12, 14, 16, 18, 20, 22]), [4, 1, 2]
    yield np.array([3, 9, 3, 9, 3, 9, 3, 9, 9, 9, 9, 9, 9]), [4, 1]
    yield np.array([50, 10, 10, 10, 12, 40, 12, 40, 12]), [1, 4]
    yield np.array([0, 90, 0, 90, 91, 92, 93, 94]), [4, 1]
    yield np.array([10, 70, 10, 70, 72, 75, 74, 76]), [1, 4]
    yield np.array([50, 5, 50, 5, 6, 8, 9, 9]), [4, 1, 2]
    yield np.array([20, 60, 21, 22, 24, 26, 29]), [2, 1]
    yield np.array([58, 46, 41, 37, 37, 56, 23]), [2, 1]
    yield np.array([80, 0, 80, 0, 0, 3, 2, 4]), [4, 1]
    yield np.array([10, 10, 30, 10, 10, 30, 10, 10, 30]), [1, 2]
    for n, memories in ((9, [2, 1]), (14, [4, 1, 2]), (20, [1, 8, 4])):
        yield rng.integers(5, 60, n), memories


def wrong_the_day_itself_in_the_mean(calls, memories):
    """Your mean ends with the day that is to be forecast, so the answer is in it. With k = 1 the error is always 0."""
    scores = {}
    for k in sorted(memories):
        errors = [calls[o] - calls[o - k + 1 : o + 1].mean() for o in range(max(memories), len(calls))]
        scores[k] = np.abs(np.array(errors)).mean()
    return min(scores, key=lambda k: scores[k])


def wrong_own_first_origin(calls, memories):
    """You test each `k` from its own first origin on, so a small `k` is judged on days on which a large one isn't. If
    those days were hard, the comparison isn't fair."""
    scores = {}
    for k in sorted(memories):
        errors = [calls[o] - calls[o - k : o].mean() for o in range(k, len(calls))]
        scores[k] = np.abs(np.array(errors)).mean()
    return min(scores, key=lambda k: scores[k])


def wrong_signs_cancel(calls, memories):
    """You average the errors with their signs. Errors of 30 and -30 then count as nothing."""
    scores = {}
    for k in sorted(memories):
        errors = [calls[o] - calls[o - k : o].mean() for o in range(max(memories), len(calls))]
        scores[k] = abs(np.array(errors).mean())
    return min(scores, key=lambda k: scores[k])
