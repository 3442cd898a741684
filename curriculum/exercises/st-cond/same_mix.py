"""Two teachers, the same mix

Two driving instructors are compared by the share of their pupils who pass. But one of them teaches mostly beginners.
`passed` and `pupils` have two rows, one for each instructor, and a column for each group of pupils. Return three
things: the plain shares of pupils who pass with each instructor; the shares that both would have with the same mix of
groups, namely that of all pupils together; and whether the comparison is turned round, that is, whether the one who is
ahead in the plain shares is behind on the same mix.

- `passed`, `pupils`: arrays of whole numbers of shape (2, groups), groups at least 1. Every entry of `pupils` is
  above 0. They aren't changed. The two plain shares aren't equal, and neither are the two on the same mix.
- Returns a tuple: an array of two floats, an array of two floats, a bool.

>>> same_mix(np.array([[45, 4], [10, 32]]), np.array([[50, 10], [10, 60]]))[2]
True
>>> same_mix(np.array([[8, 1], [5, 2]]), np.array([[10, 2], [10, 8]]))
(array([0.75      , 0.38888889]), array([0.7       , 0.41666667]), False)
"""

import numpy as np

minutes = 7
chapter = "03-more-than-one-clue"
hint = "How many pupils are in each group, both instructors together? These are the weights. For the last answer, compare two differences by their signs."


def same_mix(passed: np.ndarray, pupils: np.ndarray) -> tuple[np.ndarray, np.ndarray, bool]:
    plain = passed.sum(axis=1) / pupils.sum(axis=1)
    mix = pupils.sum(axis=0)
    mixed = (passed / pupils * mix).sum(axis=1) / mix.sum()
    return plain, mixed, float(plain[0] - plain[1]) * float(mixed[0] - mixed[1]) < 0


def cases(rng):
    yield (np.array([[1], [1]]), np.array([[2], [3]]))
    yield (np.array([[8, 1], [5, 2]]), np.array([[10, 2], [10, 8]]))
    yield (np.array([[45, 4], [10, 32]]), np.array([[50, 10], [10, 60]]))
    yield (np.array([[10, 32], [45, 4]]), np.array([[10, 60], [50, 10]]))
    yield (np.array([[9, 2, 0], [3, 5, 4]]), np.array([[10, 5, 5], [3, 9, 20]]))
    yield (np.array([[40, 4], [9, 40]]), np.array([[50, 10], [10, 90]]))
    for n in (2, 3, 4):
        pupils = rng.integers(10, 60, (2, n)) + np.array([[40], [0]])
        yield (np.floor(pupils * rng.uniform(0.2, 0.9, (2, n))).astype(int), pupils)


def wrong_groups_alike(passed, pupils):
    """On your mix, all groups count alike. Each should count in proportion to its pupils, both instructors together."""
    plain, mixed = passed.sum(axis=1) / pupils.sum(axis=1), (passed / pupils).mean(axis=1)
    return plain, mixed, bool((plain[0] > plain[1]) != (mixed[0] > mixed[1]))


def wrong_own_mix(passed, pupils):
    """You weight each instructor's groups with their own pupils. That gives the plain shares again. Both should get the same weights."""
    plain = passed.sum(axis=1) / pupils.sum(axis=1)
    return plain, plain, False


def wrong_mix_of_the_first(passed, pupils):
    """You give both instructors the mix of the first one. The task asks for the mix of all pupils together."""
    plain, mixed = passed.sum(axis=1) / pupils.sum(axis=1), np.average(passed / pupils, axis=1, weights=pupils[0])
    return plain, mixed, bool((plain[0] > plain[1]) != (mixed[0] > mixed[1]))
