"""Looks at folds from beside them, and reports only what does not depend on chance."""

import numpy as np


def lists(folds, n, k, seed):
    """Return the folds as pairs of lists."""
    return [(np.asarray(a).tolist(), np.asarray(b).tolist()) for a, b in folds(n, k, seed)]


def forms(folds, n, k, seed):
    """Return the number of tuples, and what is in them."""
    made = folds(n, k, seed)
    kinds = {"row numbers" if is_numbers(part) else "something else" for p in made for part in p}
    return len(made), sorted(kinds)


def is_numbers(part):
    """Return whether part is a flat array of whole numbers."""
    return isinstance(part, np.ndarray) and part.ndim == 1 and part.dtype.kind in "iu"


def validated(folds, n, k, seed):
    """Say how often a row is in a validation fold: all the numbers that occur."""
    seen = [row for _, val in lists(folds, n, k, seed) for row in val]
    return sorted({seen.count(row) for row in range(n)}), set(seen) <= set(range(n))


def sizes(folds, n, k, seed):
    """Return the sizes of the validation folds, the largest first."""
    return sorted((len(val) for _, val in lists(folds, n, k, seed)), reverse=True)


def in_both(folds, n, k, seed):
    """Return in how many of the rounds training and validation have a row in common."""
    return sum(bool(set(train) & set(val)) for train, val in lists(folds, n, k, seed))


def training(folds, n, k, seed):
    """Say what the training parts are, set against everything but the validation fold."""
    found = set()
    for train, val in lists(folds, n, k, seed):
        rest = sorted(set(range(n)) - set(val))
        if sorted(train) == rest:
            found.add("all other rows")
        else:
            found.add("more rows" if len(train) > len(rest) else "fewer or other rows")
    return sorted(found)


def neighbours(folds, n, k, seed):
    """Say whether the folds are made of rows that stand together, or at equal distances."""
    made = [sorted(val) for _, val in lists(folds, n, k, seed)]
    return "in order" if all(len(set(np.diff(val))) == 1 for val in made) else "by chance"


def different(folds, n, k, seeds):
    """Count the different divisions into folds."""
    made = [lists(folds, n, k, seed) for seed in seeds]
    return len({frozenset(frozenset(val) for _, val in one) for one in made})
