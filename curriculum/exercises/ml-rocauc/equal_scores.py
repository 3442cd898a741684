"""Find the mistake: equal scores

A library lends out e-readers and scores each loan by how likely the reader comes back late. The function should return the AUC from the ranks. On scores that are all different it's right. But when all loans have the same score, it doesn't return 0.5, and the result depends on the order of the rows. Find the mistake and fix it.

- `late`: an array of the ints 0 and 1, with at least one of each. `scores`: an array of floats of the same length. Neither is changed.
- Returns the AUC, a float; a pair with equal scores counts one half.

>>> equal_scores(np.array([0, 1, 0, 1]), np.array([0.2, 0.2, 0.2, 0.2]))
0.5
>>> equal_scores(np.array([0, 1, 1, 0]), np.array([0.1, 0.6, 0.3, 0.4]))
0.75
"""

import numpy as np

kind = "fix"
minutes = 6
chapter = "01-share-of-pairs"
hint = "Which ranks does the program give to two equal scores, and which should they get? With `return_inverse` and `return_counts` you can work out one rank for each different score, and then give it to every loan with that score."

starter = '''
import numpy as np


def equal_scores(late: np.ndarray, scores: np.ndarray) -> float:
    ranks = np.zeros(len(scores))
    ranks[scores.argsort()] = np.arange(1, len(scores) + 1)
    n1 = late.sum()
    n0 = len(late) - n1
    won = ranks[late == 1].sum() - n1 * (n1 + 1) / 2
    return float(won / (n1 * n0))
'''


def equal_scores(late: np.ndarray, scores: np.ndarray) -> float:
    different, which, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[which]
    n1 = late.sum()
    n0 = len(late) - n1
    won = ranks[late == 1].sum() - n1 * (n1 + 1) / 2
    return float(won / (n1 * n0))


def _positions(scores):
    ranks = np.zeros(len(scores))
    ranks[scores.argsort(kind="stable")] = np.arange(1, len(scores) + 1)
    return ranks


def _auc(late, ranks):
    n1 = late.sum()
    n0 = len(late) - n1
    return float((ranks[late == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))


def cases(rng):
    yield np.array([0, 1]), np.array([0.3, 0.3])
    yield np.array([1, 0]), np.array([0.3, 0.3])
    yield np.array([1, 0]), np.array([0.1, 0.3])
    yield np.array([0, 1, 1, 0]), np.array([0.1, 0.6, 0.3, 0.4])
    yield np.array([0, 1, 0, 1]), np.array([0.2, 0.2, 0.2, 0.2])
    yield np.array([1, 0, 0]), np.array([0.5, 0.5, 0.2])
    yield np.array([0, 0, 1, 1, 0]), np.array([0.5, 0.5, 0.5, 0.9, 0.9])
    yield np.array([1, 1, 0, 0, 0, 1]), np.array([2.0, 2.0, 2.0, -1.0, -1.0, -1.0])
    for n in (8, 20, 40):
        late = np.array([0, 1] + rng.integers(0, 2, n).tolist())
        yield late, np.array([0.0, 0.0] + (rng.integers(0, 5, n) / 4).tolist())


def wrong_by_position(late, scores):
    """You give equal scores different ranks, in the order in which they happen to stand. They should share the mean of their places."""
    return _auc(late, _positions(scores))


def wrong_last_place(late, scores):
    """You give equal scores the last of their places. A tie then counts as won. They should share the mean of their places."""
    different, which, counts = np.unique(scores, return_inverse=True, return_counts=True)
    return _auc(late, np.cumsum(counts)[which].astype(float))


def wrong_number_of_the_score(late, scores):
    """You use the number of the different score as its rank. If three loans share the lowest score, the next score takes place 4, not place 2."""
    different, which, counts = np.unique(scores, return_inverse=True, return_counts=True)
    return _auc(late, which + 1.0)
