"""Good enough for a small battery

A sensor on a beehive forecasts the weight of the honey with a boosted model. Each stage costs a little power, so it should use no more stages than it needs.
Return the smallest number of stages whose error is good enough on the validation rows.

- `staged`: an array of floats of shape (s, m): the predictions for the m validation rows, the first line after stage 1, the last after stage s; s and m are at least 1. `y`: an array of floats of shape (m,).
- The error is the mean squared error. `slack` is a number, at least 0. With `slack` = 0.1, an error is good enough if it is at most 10 per cent above the smallest of all. With `slack` = 0, only the smallest is.
- Returns an int, at least 1.

>>> staged = np.array([[5.0, 5.0], [3.0, 5.0], [2.0, 5.0], [2.0, 4.0]])
>>> enough_stages(staged, np.array([1.0, 5.0]), 0.0)
3
>>> enough_stages(np.array([[4.0], [3.1], [3.0], [0.9]]), np.array([0.0]), 20.0)
1
"""

import numpy as np

minutes = 7
chapter = "02-downhill"
hint = "First the error of every stage, then the limit, and then the first stage that keeps to it. Which number has the first stage?"


def enough_stages(staged: np.ndarray, y: np.ndarray, slack: float) -> int:
    errors = ((staged - y) ** 2).mean(axis=1)
    return int((errors <= errors.min() * (1 + slack)).argmax()) + 1


def cases(rng):
    yield (np.array([[2.0]]), np.array([3.0]), 0.0)
    yield (np.array([[2.0], [2.5]]), np.array([3.0]), 0.0)
    yield (np.array([[2.0], [2.5]]), np.array([3.0]), 4.0)
    yield (np.array([[5.0, 5.0], [3.0, 5.0], [2.0, 5.0], [2.0, 4.0]]), np.array([1.0, 5.0]), 0.0)
    yield (np.array([[4.0], [3.1], [3.0], [0.9]]), np.array([0.0]), 20.0)
    yield (np.array([[9.0], [3.0], [4.0], [2.0], [5.0]]), np.array([0.0]), 0.5)
    yield (np.array([[6.0], [7.0], [3.0], [3.1], [2.9]]), np.array([0.0]), 0.1)
    yield (np.array([[1.0, 9.0], [2.0, 8.0], [4.0, 7.0], [4.5, 5.4]]), np.array([5.0, 5.0]), 0.3)
    yield (np.array([[30.0], [20.0], [11.0], [10.0], [12.0]]), np.array([0.0]), 0.25)
    yield (np.array([[0.5], [0.3], [0.11], [0.1], [0.2]]), np.array([0.0]), 0.3)
    yield (np.array([[8.0], [8.5], [2.0], [1.9]]), np.array([0.0]), 0.3)
    yield (np.array([[7.0, 7.0], [6.0, 7.0], [7.0, 7.0], [5.0, 3.0], [5.0, 2.9], [6.0, 4.0]]), np.array([4.0, 2.0]), 0.25)
    for m, s, slack in ((3, 6, 0.2), (5, 12, 0.3), (6, 15, 0.15)):
        y = rng.normal(40, 5, m)
        size = np.abs(np.arange(s) - 0.7 * s)[:, None] + 3
        yield (y + size * rng.normal(1, 0.1, (s, m)), y, slack)


def wrong_counts_from_zero(staged, y, slack):
    """You return the position in the array. Position 0 is the model after stage 1."""
    errors = ((staged - y) ** 2).mean(axis=1)
    return int((errors <= errors.min() * (1 + slack)).argmax())


def wrong_best_only(staged, y, slack):
    """You return the best number of stages. With some slack, fewer stages may be good enough."""
    errors = ((staged - y) ** 2).mean(axis=1)
    return int(errors.argmin()) + 1


def wrong_slack_added(staged, y, slack):
    """You add the slack to the smallest error. It is a share of that error: 0.1 means 10 per cent more."""
    errors = ((staged - y) ** 2).mean(axis=1)
    return int((errors <= errors.min() + slack).argmax()) + 1


def wrong_stops_at_a_rise(staged, y, slack):
    """You look no further than the first rise. The error may go up a little and fall again; compare with the smallest of all stages."""
    errors = ((staged - y) ** 2).mean(axis=1)
    end = 1
    while end < len(errors) and errors[end] < errors[end - 1]:
        end += 1
    return int((errors <= errors[:end].min() * (1 + slack)).argmax()) + 1
