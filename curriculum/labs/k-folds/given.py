"""Looks at folds from beside them, and reports only what does not depend on chance."""

import numpy as np


def lists(folds, n, k, seed):
    """Return the folds as pairs of lists."""
    return [(np.asarray(a).tolist(), np.asarray(b).tolist()) for a, b in folds(n, k, seed)]


def forms(folds, n, k, seed):
    """Return the type of the answer, how many it holds, their types, and what is in them."""
    made = folds(n, k, seed)
    kinds = {"row numbers" if is_numbers(part) else "something else" for p in made for part in p}
    return type(made).__name__, len(made), sorted({type(p).__name__ for p in made}), sorted(kinds)


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
    """Say whether most rows share a fold with the row that stands some distance behind them."""
    fold = np.full(n, -1)
    for number, (_, val) in enumerate(lists(folds, n, k, seed)):
        fold[val] = number
    shares = [(fold[d:] == fold[:-d]).mean() for d in range(1, n // 2)]
    return "in order" if max(shares) > 0.6 else "by chance"


def different(folds, n, k, seeds):
    """Count the different divisions into folds."""
    made = [lists(folds, n, k, seed) for seed in seeds]
    return len({frozenset(frozenset(val) for _, val in one) for one in made})
