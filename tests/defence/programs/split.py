"""Splits rows into training and test data."""

import random


def split(rows, share=0.25, seed=0):
    """
    >>> train, test = split([1, 2, 3, 4, 5, 6, 7, 8])
    >>> len(train), len(test)
    (6, 2)
    """
    if not 0 < share < 1:
        raise ValueError("share must lie between 0 and 1")
    shuffled = list(rows)
    random.Random(seed).shuffle(shuffled)
    cut = max(1, int(len(rows) * share))
    return shuffled[cut:], shuffled[:cut]


def by_group(groups, test):
    """Positions of the training rows and of the test rows.

    >>> by_group(["a", "b", "a", "c"], ["a"])
    ([1, 3], [0, 2])
    """
    train_rows, test_rows = [], []
    for position, group in enumerate(groups):
        if group in test:
            test_rows.append(position)
        else:
            train_rows.append(position)
    return train_rows, test_rows


def by_time(days, first_test_day):
    """
    >>> by_time([1, 2, 3, 4], 3)
    ([0, 1], [2, 3])
    """
    train = [i for i, day in enumerate(days) if day < first_test_day]
    test = [i for i, day in enumerate(days) if day >= first_test_day]
    if not train or not test:
        raise ValueError("one side is empty")
    return train, test


def folds(n, k):
    """
    >>> folds(7, 3)
    [[0, 1, 2], [3, 4], [5, 6]]
    """
    if k < 2 or k > n:
        raise ValueError("k must lie between 2 and n")
    size, extra = divmod(n, k)
    found, start = [], 0
    for fold in range(k):
        stop = start + size + (1 if fold < extra else 0)
        found.append(list(range(start, stop)))
        start = stop
    return found


def sample(rows, n):
    """A random sample, other each time.

    >>> len(sample([1, 2, 3], 2))
    2
    """
    return random.sample(rows, n)
