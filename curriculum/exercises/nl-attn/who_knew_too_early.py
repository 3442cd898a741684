"""Who knew too early?

You test a model of sequences for leaks. It was run on a text, then once more with another word at place t. Here are both results. Return
the places before t whose rows have moved: they have looked ahead.

- `before`, `after`: arrays of floats of shape (L, d).
- `t`: an int from 0 to L - 1, the place of the changed word.
- Rounding may change the last digits. A row has moved if at least one of its numbers differs by more than 0.000001. None differs by exactly that much.
- Returns a list of ints, in order. Places from t on may move; they are never in the list.

>>> before = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
>>> after = np.array([[1.0, 2.0], [3.0, 4.5], [9.0, 9.0]])
>>> who_knew_too_early(before, after, 2)
[1]
"""

import numpy as np

minutes = 5
chapter = "02-who-may-look-where"
equivalent = {
    "Compare_Gt_GtE @ 5:moved = (np.abs(before - after) > 1e-6).any(axis=1) -> moved = (np.abs(before - after) >= 1e-6).any(axis=1)": "no difference is exactly 0.000001",
}
hint = "A difference may be negative, and a row moves if *any* of its numbers does."


def who_knew_too_early(before: np.ndarray, after: np.ndarray, t: int) -> list[int]:
    moved = (np.abs(before - after) > 1e-6).any(axis=1)
    return [i for i in range(t) if moved[i]]


def cases(rng):
    yield (np.array([[1.0]]), np.array([[2.0]]), 0)
    yield (np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([[1.0, 2.0], [3.0, 4.5], [9.0, 9.0]]), 2)
    yield (np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([[1.0, 1.5], [3.0, 4.0], [9.0, 9.0]]), 1)
    yield (np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0 + 1e-12, 2.0], [8.0, 8.0]]), 1)
    yield (np.array([[2.0, 3.0], [1.0, 1.0]]), np.array([[2.0 + 1.5e-6, 3.0], [5.0, 1.0]]), 1)
    yield (np.array([[0.5000003, 3.0], [1.0, 1.0]]), np.array([[0.5000007, 3.0000007], [5.0, 1.0]]), 1)
    yield (np.array([[1.0, 2.0], [1.0, 4.0], [0.0, 0.0]]), np.array([[2.0, 1.0], [1.0 - 1e-12, 4.0], [1.0, 1.0]]), 2)
    yield (np.array([[5.0, 5.0], [1.0, 4.0], [0.0, 0.0], [1.0, 1.0]]), np.array([[5.0, 4.0], [1.0, 3.0], [0.0, 2.0], [3.0, 3.0]]), 3)
    for L in (5, 6, 8):
        before = rng.normal(size=(L, 3))
        after = before + 1e-11
        t = int(rng.integers(3, L))
        after[t:] += 1
        after[rng.integers(0, t), 1] -= 0.3
        yield (before, after, t)


def wrong_last_digits(before, after, t):
    """You ask whether rows are exactly equal. Rounding alone changes the last digits, and a model without a leak is accused."""
    return [i for i in range(t) if (before[i] != after[i]).any()]


def wrong_changed_place_listed(before, after, t):
    """You list every place that has moved. From the changed word on, results may move; only places before it have looked ahead."""
    return [i for i in range(len(before)) if (np.abs(before[i] - after[i]) > 1e-6).any()]


def wrong_only_if_it_grew(before, after, t):
    """You notice only numbers that have become larger. A difference below 0 is a move, too."""
    return [i for i in range(t) if (after[i] - before[i] > 1e-6).any()]


def wrong_all_numbers(before, after, t):
    """You ask whether all numbers of a row have moved. One is enough."""
    return [i for i in range(t) if (np.abs(before[i] - after[i]) > 1e-6).all()]
