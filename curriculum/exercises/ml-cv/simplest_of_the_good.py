"""The simplest of the good ones

A beekeeper compares models that predict from the hum of a hive whether the bees will swarm. The models are listed from the
simplest to the most complicated, and for each fold it was counted how many predictions were wrong. A few errors more or
less are luck, so take the simplest model that makes, over all folds together, at most `more` more errors than the best.

- `wrong`: an array of whole numbers of shape (models, folds), with at least one of each. `more`: a whole number from 0.
- Returns the place of the model, counted from 0.

>>> simplest_of_the_good(np.array([[9, 8, 7], [4, 6, 5], [3, 5, 6]]), 1)
1
>>> simplest_of_the_good(np.array([[9, 8, 7], [4, 6, 5], [3, 5, 6]]), 0)
2
"""

import numpy as np

minutes = 4
chapter = "02-choose-and-score"
hint = "First one number for each model. Which numbers are good enough, and at which place is the first of these?"


def simplest_of_the_good(wrong: np.ndarray, more: int) -> int:
    errors = wrong.sum(axis=1)
    return int(np.flatnonzero(errors <= errors.min() + more)[0])


def cases(rng):
    a = np.array
    yield a([[3]]), 0
    yield a([[3], [2]]), 1
    yield a([[4], [2]]), 1
    yield a([[9, 8, 7], [4, 6, 5], [3, 5, 6]]), 1
    yield a([[9, 8, 7], [4, 6, 5], [3, 5, 6]]), 0
    yield a([[2, 9], [5, 5], [4, 5], [6, 6]]), 2
    yield a([[5, 5], [1, 9], [6, 2], [3, 4]]), 2
    yield a([[8, 2], [4, 4], [4, 5], [0, 9]]), 1
    yield a([[5, 5], [5, 6], [0, 20], [4, 4]]), 2
    for n, k in ((5, 3), (6, 5), (8, 4)):
        yield rng.integers(2, 9, (n, k)), int(rng.integers(1, 5))


def wrong_best_only(wrong, more):
    """You take the model with the fewest errors, whatever `more` is. A simpler one that is nearly as good should win."""
    return int(wrong.sum(axis=1).argmin())


def wrong_one_error_missing(wrong, more):
    """You ask for fewer than `more` additional errors, unless a model is the best. "At most" includes the number itself."""
    errors = wrong.sum(axis=1)
    return int(np.flatnonzero((errors < errors.min() + more) | (errors == errors.min()))[0])


def wrong_best_fold(wrong, more):
    """You compare the models by their best fold. That is one lucky fold; count the errors over all of them."""
    errors = wrong.min(axis=1)
    return int(np.flatnonzero(errors <= errors.min() + more)[0])
