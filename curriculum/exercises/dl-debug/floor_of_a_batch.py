"""The floor of a batch

A network with more than enough parameters learns a batch by heart. The loss stops at 0.46, because some rows of the batch
are equal and have different labels. To a network, equal rows are one row, for which it has to choose its shares. Return
the lowest mean cross-entropy that any network can reach on this batch.

- `rows`: a list of n lists of numbers, n at least 1; `y`: a list of n ints, their labels.
- For a group of equal rows the best shares are those of the labels in the group.
- Returns a float, the mean over all n rows. A row whose label is certain costs 0.

>>> round(floor_of_a_batch([[1, 2], [1, 2], [3, 0]], [0, 1, 1]), 3)
0.462
>>> floor_of_a_batch([[1, 2], [1, 2], [3, 0]], [1, 1, 1])
0.0
"""

import math

minutes = 8
chapter = "01-one-batch-by-heart"
hint = "For one row: how many rows are equal to it, and how many of these have its label?"


def floor_of_a_batch(rows: list[list], y: list[int]) -> float:
    total = 0.0
    for row, label in zip(rows, y):
        group = [y[i] for i in range(len(rows)) if rows[i] == row]
        total += math.log(len(group) / group.count(label))
    return total / len(rows)


def cases(rng):
    yield ([[1]], [3])
    yield ([[1, 2], [1, 2], [3, 0]], [1, 1, 1])
    yield ([[1, 2], [1, 2], [3, 0]], [0, 1, 1])
    yield ([[1], [1], [1], [2]], [0, 0, 1, 1])
    yield ([[1], [2], [1], [2]], [0, 1, 1, 0])
    yield ([[0, 1], [1, 0], [1, 0], [0, 1], [0, 1], [2, 2]], [2, 0, 0, 2, 1, 1])
    yield ([[1], [2], [3], [3], [3], [3]], [0, 0, 0, 0, 0, 1])
    for n in (6, 9, 14):
        yield (rng.integers(0, 2, (n, 2)).tolist(), rng.integers(0, 3, n).tolist())


def _groups(rows, y):
    groups = {}
    for row, label in zip(rows, y):
        groups.setdefault(tuple(row), []).append(label)
    return groups


def wrong_mean_over_groups(rows, y):
    """You take the mean over the groups of equal rows, so a single row counts as much as a group of four. The mean is over all n rows."""
    groups = _groups(rows, y)
    costs = [sum(math.log(len(g) / g.count(label)) for label in g) / len(g) for g in groups.values()]
    return sum(costs) / len(costs)


def wrong_rows_ignored(rows, y):
    """You use the shares of the labels in the whole batch. That is a network that doesn't look at its rows; here it may give each different row shares of its own."""
    return sum(math.log(len(y) / y.count(label)) for label in y) / len(y)


def wrong_ln2_for_each_quarrel(rows, y):
    """You count ln 2 for each row of a group with several labels. That holds where two labels are equally frequent; for two rows against one the shares are 2/3 and 1/3."""
    groups = _groups(rows, y)
    return sum(len(g) * math.log(2) for g in groups.values() if len(set(g)) > 1) / len(rows)


def wrong_majority_is_free(rows, y):
    """For you, the most frequent label of a group costs nothing. To give it the share 1, the network would have to give the other label 0, and ln 0 is minus infinity."""
    total = 0.0
    for g in _groups(rows, y).values():
        best = max(g.count(label) for label in g)
        total += sum(math.log(len(g) / g.count(label)) for label in g if g.count(label) < best)
    return total / len(rows)
