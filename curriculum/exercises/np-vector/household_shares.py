"""Where the money goes

A statistics office compares what households spend on rent, food, transport and so on. Rich households spend more on
nearly everything, so shares are compared: each row divided by its own sum. Return the shares. A household that spent nothing
at all has a share of 0 everywhere.

- `spent`: an array with two axes, one row for each household, whole numbers from 0 on, with at least one row and one
  column. It isn't changed.
- Returns an array of floats of the same shape.

>>> household_shares(np.array([[600, 300, 100], [0, 0, 0], [1, 1, 2]]))
array([[0.6 , 0.3 , 0.1 ],
       [0.  , 0.  , 0.  ],
       [0.25, 0.25, 0.5 ]])
"""

import numpy as np

minutes = 4
chapter = "02-each-row-by-its-own-sum"
hint = "Only rows with the sum 0 make trouble. A sum of at least 1 in their place would leave their zeros alone; which function puts a floor under the sums?"


def household_shares(spent: np.ndarray) -> np.ndarray:
    return spent / np.maximum(spent.sum(axis=1, keepdims=True), 1)


def cases(rng):
    yield (np.array([[5]]),)
    yield (np.array([[0]]),)
    yield (np.array([[3, 1]]),)
    yield (np.array([[1], [0], [7]]),)
    yield (np.array([[1, 3], [6, 2]]),)
    yield (np.array([[0, 0], [6, 2]]),)
    yield (np.array([[600, 300, 100], [0, 0, 0], [1, 1, 2]]),)
    for n in (2, 3, 5):
        table = rng.integers(0, 90, (n, 4)) + np.array([1, 0, 0, 0])
        table[rng.integers(0, n)] = 0
        yield (table,)


def wrong_shares_of_the_column(spent):
    """Your columns add up to 1. They say how much of all the rent this household pays. The rows should add up to 1."""
    return spent / np.maximum(spent.sum(axis=0), 1)


def wrong_shares_of_everything(spent):
    """You divide by what all households spent together. Each row has a sum of its own."""
    return spent / max(int(spent.sum()), 1)


def wrong_nothing_divided_by_nothing(spent):
    """In the row of a household that spent nothing, you divide 0 by 0 and get `nan`. Its shares should be 0."""
    with np.errstate(invalid="ignore"):
        return spent / spent.sum(axis=1, keepdims=True)


def wrong_per_cent(spent):
    """Your rows add up to 100. A share is a number from 0 to 1."""
    return 100 * spent / np.maximum(spent.sum(axis=1, keepdims=True), 1)
