"""A share of each kind

A recycling plant has sorted photographs by kind of waste and keeps some of each kind back for a test. The rows have
already been shuffled: `order` is a list of all row numbers in random order. Of each kind with m rows,
`m * percent // 100` are kept back: those that come first in `order`.

- `kinds`: an array of texts, at least one. `order`: an array with each of the row numbers 0 to n - 1 once.
- `percent`: a whole number from 1 to 99.
- Returns the row numbers that are kept back, as a list in rising order. It may be empty.

>>> kept_of_each_class(np.array(["tin", "tin", "glass", "tin", "glass", "tin"]), np.array([5, 2, 0, 4, 1, 3]), 50)
[0, 2, 5]
"""

import numpy as np

minutes = 7
chapter = "02-every-class-its-share"
hint = "`kinds[order]` is the list of kinds in the random order. Where is one kind in it, and which rows of the table are these?"


def kept_of_each_class(kinds: np.ndarray, order: np.ndarray, percent: int) -> list[int]:
    kept = []
    for kind in np.unique(kinds):
        rows = order[kinds[order] == kind]
        kept.extend(rows[: len(rows) * percent // 100].tolist())
    return sorted(kept)


def cases(rng):
    a = np.array
    yield a(["tin"]), a([0]), 50
    yield a(["tin", "tin"]), a([1, 0]), 50
    yield a(["tin", "glass", "tin"]), a([2, 1, 0]), 50
    yield a(["tin", "tin", "glass", "tin", "glass", "tin"]), a([5, 2, 0, 4, 1, 3]), 50
    yield a(["glass", "tin", "glass", "tin"]), a([0, 2, 3, 1]), 50
    yield a(["paper", "paper", "paper", "wood"]), a([3, 0, 2, 1]), 34
    yield a(["b", "a", "b", "a", "b", "a", "b", "b"]), a([1, 3, 5, 0, 7, 2, 6, 4]), 40
    yield a(["tin"] * 99), rng.permutation(99), 50
    yield a(["tin"] * 100), rng.permutation(100), 29
    words = a(["tin", "paper", "glass", "tin", "tin"])
    for n, percent in ((12, 25), (20, 20), (33, 40)):
        yield words[rng.integers(0, 5, n)], rng.permutation(n), percent


def wrong_share_of_all_rows(kinds, order, percent):
    """You keep the first rows of `order` back, whatever their kind. Chance then decides how many of each kind there
    are. The share is taken of each kind by itself."""
    return sorted(order[: len(order) * percent // 100].tolist())


def wrong_not_by_order(kinds, order, percent):
    """You keep the rows of each kind that come first in the table. Those that come first in `order` are meant: chance
    should decide."""
    kept = []
    for kind in np.unique(kinds):
        rows = np.flatnonzero(kinds == kind)
        kept.extend(rows[: len(rows) * percent // 100].tolist())
    return sorted(kept)


def wrong_places_in_order(kinds, order, percent):
    """Your numbers are places in `order` and not rows of the table. At place 0 is the row `order[0]`."""
    kept = []
    for kind in np.unique(kinds):
        rows = np.flatnonzero(kinds[order] == kind)
        kept.extend(rows[: len(rows) * percent // 100].tolist())
    return sorted(kept)


def wrong_same_number_of_each(kinds, order, percent):
    """You keep equally many rows of every kind back. A kind that is frequent in the table should be as frequent among
    the rows kept back."""
    names, counts = np.unique(kinds, return_counts=True)
    kept = []
    for kind in names:
        rows = order[kinds[order] == kind]
        kept.extend(rows[: counts.min() * percent // 100].tolist())
    return sorted(kept)
