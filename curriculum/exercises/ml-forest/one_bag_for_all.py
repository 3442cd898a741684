"""Find the mistake: a hundred equal trees

For a bagging of trees, the function should draw one bootstrap sample of row numbers for each tree. Somebody reports that all trees of the bagging come out
the same. Find the mistake and fix it.

- `n`: the number of rows of the table, at least 1; `times`: the number of trees, at least 1; `seed`: a whole number.
- There is one generator, `np.random.default_rng(seed)`. Each tree in turn draws its `n` row numbers, from 0 to n - 1, with a call of `.integers(n, size=n)`.
- Returns an array of ints of shape (times, n).

>>> bags(4, 2, 0)
array([[3, 2, 2, 1],
       [1, 0, 0, 0]])
>>> bags(1, 3, 5)
array([[0],
       [0],
       [0]])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-other-rows-for-each"
hint = "Print the first row number that each tree draws. Where does the generator start in each round?"

starter = '''
import numpy as np


def bags(n: int, times: int, seed: int) -> np.ndarray:
    drawn = []
    for _ in range(times):
        rng = np.random.default_rng(seed)
        drawn.append(rng.integers(n, size=n))
    return np.array(drawn)
'''


def bags(n: int, times: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.array([rng.integers(n, size=n) for _ in range(times)])


def cases(rng):
    yield (1, 3, 5)
    yield (4, 1, 0)
    yield (4, 2, 0)
    yield (5, 3, 1)
    yield (6, 2, 2)
    yield (3, 4, 7)
    for n, times in ((5, 4), (7, 3), (12, 5)):
        yield (n, times, int(rng.integers(1000)))


def wrong_same_seed_for_all(n, times, seed):
    """Each round makes a generator from the same seed, so each tree draws the same rows. Which line belongs before
    the loop?"""
    return np.array([np.random.default_rng(seed).integers(n, size=n) for _ in range(times)])


def wrong_every_row_once(n, times, seed):
    """You shuffle the row numbers. Each tree then sees every row once, in another order, and no row is left out."""
    rng = np.random.default_rng(seed)
    return np.array([rng.permutation(n) for _ in range(times)])


def wrong_next_seed_for_each(n, times, seed):
    """Your trees differ, but each has a generator of its own, made from the next seed. One generator was asked for,
    which goes on drawing from tree to tree."""
    return np.array([np.random.default_rng(seed + t).integers(n, size=n) for t in range(times)])
