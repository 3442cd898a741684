"""Proof against the future

A test for other people's models: the scores of a text were computed, then the token at place `t` was changed and they were computed again. A causal model
must give the same scores at all places before t. Return the places before t at which some score moved by more than a millionth, in ascending order.

- `before`, `after`: arrays of floats of shape (n, V). `t`: an int, at least 0 and below n.
- Returns a list of ints, empty if there is no leak.

>>> before = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
>>> after = np.array([[1.0, 2.0], [3.5, 3.5], [0.0, 9.0]])
>>> places_that_leak(before, after, 2)
[1]
"""

import numpy as np

minutes = 4
chapter = "03-from-ids-to-scores"
hint = "A score that rises and one that falls may cancel each other. Which places must be the same, and which may differ?"
equivalent = {
    "Compare_Gt_GtE @ 6:return [place for place in range(t) if gaps[place] > 1e-6] -> return [place for place in range(t) if gaps[place] >= 1e-6]": "no case has a gap of exactly a millionth",
}


def places_that_leak(before: np.ndarray, after: np.ndarray, t: int) -> list[int]:
    gaps = np.abs(after - before).max(axis=1)
    return [place for place in range(t) if gaps[place] > 1e-6]


def cases(rng):
    yield (np.array([[1.0, 2.0]]), np.array([[5.0, 2.0]]), 0)
    yield (np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([[1.0, 2.0], [3.5, 3.5], [0.0, 9.0]]), 2)
    yield (np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([[1.0, 2.0], [3.0, 5.0], [5.0, 7.0]]), 1)
    yield (np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0 + 1e-9, 2.0], [0.0, 4.0]]), 1)
    yield (np.array([[2.0, 3.0], [1.0, 1.0]]), np.array([[2.0 + 1.5e-6, 3.0], [5.0, 1.0]]), 1)
    yield (np.array([[0.5000003, 3.0], [1.0, 1.0]]), np.array([[0.5000007, 3.0000007], [5.0, 1.0]]), 1)
    yield (np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.5, 2.5], [0.0, 4.0]]), 1)
    yield (np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.5, 1.0], [0.0, 4.0]]), 1)
    for n, t in ((5, 3), (6, 4), (7, 5)):
        before = rng.normal(size=(n, 3))
        moved = np.array([[0.4, -0.4, 0.0], [0.0, 0.0, -0.9], [1e-9, 0.0, 1e-9]])
        after = before.copy()
        for place in range(n):
            after[place] += moved[(place + n) % 3]
        yield (before, after, t)


def wrong_sum_of_the_gaps(before, after, t):
    """You add up the changes of a place with their signs. One score that rises and one that falls hide each other."""
    gaps = np.abs((after - before).sum(axis=1))
    return [place for place in range(t) if gaps[place] > 1e-6]


def wrong_future_counted(before, after, t):
    """You list places from t on as well. There the scores may move: these places see the changed token."""
    gaps = np.abs(after - before).max(axis=1)
    return [place for place in range(len(gaps)) if gaps[place] > 1e-6]


def wrong_itself_counted(before, after, t):
    """You count place t itself. A token may see itself, so its scores may move."""
    gaps = np.abs(after - before).max(axis=1)
    return [place for place in range(t + 1) if gaps[place] > 1e-6]


def wrong_only_rises(before, after, t):
    """You find scores that rose, not those that fell."""
    gaps = (after - before).max(axis=1)
    return [place for place in range(t) if gaps[place] > 1e-6]
