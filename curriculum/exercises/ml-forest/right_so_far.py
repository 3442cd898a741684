"""When is the forest large enough?

A sorting line has to decide for each parcel in a few milliseconds, so its forest should have no more trees than it needs.
Let the first tree vote alone, then the first two together, then the first three, and so on up to all trees. Return for each of these votes the share of parcels about which it is right.

- `votes`: an array of ints of shape (t, n), 1 ("fragile") or 0, a row for each tree, a column for each parcel; t and n are at least 1.
- `truth`: an array of ints of shape (n,), 1 or 0.
- The class with more votes wins; of equally many votes, 0.
- Returns a list of t floats.

>>> right_so_far(np.array([[1, 1], [0, 0], [1, 0]]), np.array([1, 0]))
[0.5, 0.5, 1.0]
"""

import numpy as np

minutes = 8
chapter = "02-trees-that-disagree"
hint = "How many of the first k trees voted 1? Compare that number with k / 2. `np.cumsum` with `axis=0` gives these numbers for all k at once, but a loop works as well."


def right_so_far(votes: np.ndarray, truth: np.ndarray) -> list[float]:
    shares = []
    for k in range(1, len(votes) + 1):
        fragile = 2 * votes[:k].sum(axis=0) > k
        shares.append(float((fragile == truth).mean()))
    return shares


def cases(rng):
    yield (np.array([[1]]), np.array([1]))
    yield (np.array([[1]]), np.array([0]))
    yield (np.array([[1], [0]]), np.array([1]))
    yield (np.array([[0], [1], [1]]), np.array([1]))
    yield (np.array([[1, 1], [0, 0], [1, 0]]), np.array([1, 0]))
    yield (np.array([[1, 0, 1], [0, 1, 1], [0, 1, 0], [1, 1, 0]]), np.array([0, 1, 1]))
    for n, t in ((5, 4), (8, 5), (20, 7), (25, 10)):
        truth = rng.integers(0, 2, n)
        yield (np.where(rng.random((t, n)) < 0.35, 1 - truth, truth), truth)


def wrong_tie_is_fragile(votes, truth):
    """With equally many votes you say 1. In this task 0 wins then."""
    return [float(((2 * votes[:k].sum(axis=0) >= k) == truth).mean()) for k in range(1, len(votes) + 1)]


def wrong_tree_by_tree(votes, truth):
    """You score each tree on its own. Let the first k trees vote together, and score what they decide."""
    return [float((row == truth).mean()) for row in votes]


def wrong_mean_of_scores(votes, truth):
    """You take the mean of the scores of the first k trees. Count the votes for each parcel first, and score the
    winner: errors of single trees are outvoted there."""
    return [float((votes[:k] == truth).mean()) for k in range(1, len(votes) + 1)]


def wrong_majority_of_all(votes, truth):
    """You compare the votes of the first k trees with half the number of *all* trees. So far only k have voted."""
    return [float(((2 * votes[:k].sum(axis=0) > len(votes)) == truth).mean()) for k in range(1, len(votes) + 1)]
