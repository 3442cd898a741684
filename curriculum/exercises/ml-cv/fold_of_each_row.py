"""Who is kept back when?

For the judges of a baking contest you draw up a plan of k rounds: which cake is kept back in which round? The cakes have been
put in a random order. This order is cut into k pieces that differ by at most one in length, the longer ones first. The
cakes of piece 0 are kept back in round 0, and so on.

- `order`: an array with the numbers 0 to n - 1, each once. `k`: a whole number from 1 to n.
- Returns an array of n whole numbers: place i holds the round in which cake i is kept back.

>>> fold_of_each_row(np.array([4, 2, 0, 1, 3]), 2).tolist()
[0, 1, 0, 1, 0]
"""

import numpy as np

minutes = 6
chapter = "01-every-row-once"
hint = "Each piece is an array of cake numbers. Used as an index, it picks all the places that get its round."


def fold_of_each_row(order: np.ndarray, k: int) -> np.ndarray:
    rounds = np.zeros(len(order), dtype=int)
    for number, piece in enumerate(np.array_split(order, k)):
        rounds[piece] = number
    return rounds


def cases(rng):
    a = np.array
    yield a([0]), 1
    yield a([1, 0]), 2
    yield a([2, 0, 1]), 3
    yield a([4, 2, 0, 1, 3]), 2
    yield a([3, 1, 4, 0, 2]), 3
    yield a([5, 0, 3, 1, 4, 2]), 4
    yield a([1, 3, 0, 2]), 1
    for n, k in ((11, 6), (14, 4), (9, 9)):
        yield rng.permutation(n), k


def wrong_by_place_in_order(order, k):
    """You give the rounds to the places of the order. Place 0 of your array should hold the round of cake 0,
    wherever that cake stands in the order."""
    rounds = np.zeros(len(order), dtype=int)
    start = 0
    for number, piece in enumerate(np.array_split(order, k)):
        rounds[start : start + len(piece)] = number
        start += len(piece)
    return rounds


def wrong_rest_in_the_last(order, k):
    """Your pieces all have n // k cakes, and what is left over goes into the last one. With 11 cakes and 6 rounds it
    would have 6 cakes, and the others one each."""
    rounds = np.zeros(len(order), dtype=int)
    size = len(order) // k
    for place, cake in enumerate(order):
        rounds[cake] = min(place // size, k - 1)
    return rounds


def wrong_dealt_like_cards(order, k):
    """You deal the cakes out one by one. The sizes are right, but the pieces are to be cut from the order: the first
    cakes in it all belong to round 0."""
    rounds = np.zeros(len(order), dtype=int)
    for place, cake in enumerate(order):
        rounds[cake] = place % k
    return rounds
