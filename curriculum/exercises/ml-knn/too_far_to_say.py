"""Too far to say

An app names mushrooms after the nearest ones that it knows. It has an answer for everything, even for a photograph of
a shoe. So it gets a limit: where the neighbours are too far away, it says nothing.

- `X`: an array of whole numbers, one row for each known mushroom. `y`: an array with one text for each row. `new`: an
  array of shape (m, d), the new ones. `k`: an int, at least 1 and at most the number of known rows. `limit`: a
  number, at least 0.
- For each new row, take the `k` nearest known rows in a straight line; of equally near ones, those that stand first.
  Those of them that are further away than `limit` don't vote. A distance of exactly `limit` is near enough.
- Returns a list of m texts: the class with the most votes, in a draw the one that comes first in the alphabet; or
  `"unknown"` if nobody may vote.

>>> X, y = np.array([[0, 0], [0, 5], [9, 9]]), np.array(["cep", "cep", "morel"])
>>> too_far_to_say(X, y, np.array([[0, 1], [9, 8], [40, 40]]), 2, 3)
['cep', 'morel', 'unknown']
"""

import numpy as np

minutes = 9
chapter = "01-ask-the-neighbours"
hint = "Compare squared distances with the squared limit, and no root is needed. Pick the k nearest first, then those of them that are near enough."


def too_far_to_say(X: np.ndarray, y: np.ndarray, new: np.ndarray, k: int, limit: float) -> list[str]:
    texts = []
    for row in new:
        squares = ((X - row) ** 2).sum(axis=1)
        nearest = np.argsort(squares, kind="stable")[:k]
        voters = nearest[squares[nearest] <= limit**2]
        if len(voters) == 0:
            texts.append("unknown")
            continue
        classes, votes = np.unique(y[voters], return_counts=True)
        texts.append(str(classes[votes.argmax()]))
    return texts


def _texts(X, y, new, k, near):
    texts = []
    for row in new:
        squares = ((X - row) ** 2).sum(axis=1)
        nearest = np.argsort(squares, kind="stable")[:k]
        voters = near(squares, nearest)
        classes, votes = np.unique(y[voters], return_counts=True)
        texts.append(str(classes[votes.argmax()]) if len(voters) else "unknown")
    return texts


def cases(rng):
    a = np.array
    yield a([[1]]), a(["cep"]), a([[4]]), 1, 3
    yield a([[1]]), a(["cep"]), a([[4]]), 1, 2
    X, y = a([[0, 0], [0, 5], [9, 9]]), a(["cep", "cep", "morel"])
    yield X, y, a([[0, 1], [9, 8], [40, 40]]), 2, 3
    yield X, y, a([[0, 2], [6, 5], [0, 0]]), 3, 5
    yield a([[0], [4], [5], [6]]), a(["a", "b", "b", "b"]), a([[1], [3]]), 4, 2
    yield a([[0], [10]]), a(["z", "a"]), a([[5], [4], [11]]), 2, 5
    yield a([[0], [1], [2], [30]]), a(["p", "q", "q", "p"]), a([[0], [29], [15]]), 3, 14
    yield a([[3, 4], [0, 0], [6, 8]]), a(["x", "y", "x"]), a([[0, 0], [3, 4]]), 3, 5
    yield a([[7], [7], [8]]), a(["u", "t", "s"]), a([[7], [9], [20]]), 1, 2
    for n in (6, 10):
        X = rng.integers(0, 12, (n, 2))
        y = a([["cep", "blewit", "morel"][int(i)] for i in rng.integers(0, 3, n)])
        new = np.concatenate([rng.integers(0, 14, (4, 2)), [[60, 60]]])
        yield X, y, new, 3, 4
        yield X, y, new, 5, int(rng.integers(2, 6))


def wrong_nobody_too_far(X, y, new, k, limit):
    """Your app names everything. Known rows further away than the limit don't vote, and if none is near enough, the answer is
    "unknown"."""
    return _texts(X, y, new, k, lambda squares, nearest: nearest)


def wrong_limit_not_squared(X, y, new, k, limit):
    """You compare squared distances with the limit itself. Square the limit, or take the roots."""
    return _texts(X, y, new, k, lambda squares, nearest: nearest[squares[nearest] <= limit])


def wrong_limit_is_too_far(X, y, new, k, limit):
    """A known row at exactly the limit doesn't vote in your app. It's near enough."""
    return _texts(X, y, new, k, lambda squares, nearest: nearest[squares[nearest] < limit**2])


def wrong_all_or_nothing(X, y, new, k, limit):
    """You say "unknown" as soon as one of the k is too far away. The others may still vote."""
    return _texts(X, y, new, k, lambda squares, nearest: nearest if (squares[nearest] <= limit**2).all() else nearest[:0])
