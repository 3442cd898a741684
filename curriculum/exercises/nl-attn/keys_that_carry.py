"""How widely does it look?

To understand a trained model, you want to know how many words each word really looks at. Return for each row of attention weights the
smallest number of keys whose weights together reach at least the share `p`.

- `W`: an array of floats of shape (n, m), none of them negative; each row sums to 1.
- `p`: a float above 0 and below 1. No sum of largest weights is nearer than 0.000001 to it.
- Returns a list of n ints.

In the row 0.2, 0.5, 0.3 the largest weight has 0.5, the two largest together 0.8. For p = 0.6 two keys are needed.

>>> keys_that_carry(np.array([[0.2, 0.5, 0.3], [0.9, 0.1, 0.0]]), 0.6)
[2, 1]
"""

import numpy as np

minutes = 6
chapter = "01-a-soft-lookup"
equivalent = {
    "Compare_Lt_LtE @ 6:return ((-sums < p).sum(axis=1) + 1).tolist() -> return ((-sums <= p).sum(axis=1) + 1).tolist()": "no sum is exactly p",
    "DropArgument @ 5:sums = np.cumsum(np.sort(-W, axis=1), axis=1) -> sums = np.cumsum(np.sort(-W), axis=1)": "np.sort takes the last axis if none is named, which is axis 1",
}
hint = "Sort each row from large to small and add up as you go (np.cumsum). How many of the sums are still below p?"


def keys_that_carry(W: np.ndarray, p: float) -> list[int]:
    sums = np.cumsum(np.sort(-W, axis=1), axis=1)
    return ((-sums < p).sum(axis=1) + 1).tolist()


def cases(rng):
    yield (np.array([[1.0]]), 0.5)
    yield (np.array([[0.2, 0.5, 0.3], [0.9, 0.1, 0.0]]), 0.6)
    yield (np.array([[0.1, 0.2, 0.7], [0.7, 0.2, 0.1], [0.34, 0.33, 0.33]]), 0.65)
    yield (np.array([[0.25, 0.25, 0.25, 0.25], [0.05, 0.05, 0.1, 0.8]]), 0.85)
    yield (np.array([[0.0, 0.4, 0.0, 0.6]]), 0.99)
    for n, m in ((2, 4), (4, 5), (3, 8)):
        powers = np.exp(rng.normal(size=(n, m)) * 1.5)
        yield (powers / powers.sum(axis=1, keepdims=True), float(rng.choice([0.7, 0.8, 0.93])))


def wrong_in_order_of_the_words(W, p):
    """You add the weights up in the order of the words. The fewest keys are found if the largest weights come first."""
    return ((np.cumsum(W, axis=1) < p).sum(axis=1) + 1).tolist()


def wrong_smallest_first(W, p):
    """You begin with the smallest weights, so you count how many keys are needed at most. Sort from large to small."""
    return ((np.cumsum(np.sort(W, axis=1), axis=1) < p).sum(axis=1) + 1).tolist()


def wrong_crossing_key_missing(W, p):
    """You count the keys whose sum is still below p. The one that crosses it is needed as well."""
    return ((np.cumsum(-np.sort(-W, axis=1), axis=1) < p).sum(axis=1)).tolist()


def wrong_each_weight_against_p(W, p):
    """You count single weights that reach p. It's their sum that has to reach it."""
    return (W >= p).sum(axis=1).tolist()
