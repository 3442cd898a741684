"""How mixed are the bins?

A recycling plant weighs what is in each bin, by material. The more mixed a bin is, the longer it takes to sort. Return the entropy of each bin in bits, from the shares of the materials
in its weight.

- `weights`: an array of floats of shape (n, k), a row for each bin and a column for each material, numbers of at least 0. No bin is empty.
- Returns an array of floats of shape (n,). A material that is not in a bin adds nothing to the entropy of the bin.

>>> bits_of_bins(np.array([[4.0, 4.0], [12.0, 4.0]])).round(3)
array([1.   , 0.811])
>>> bits_of_bins(np.array([[2.0, 0.0, 1.0, 1.0], [5.0, 5.0, 5.0, 5.0]]))
array([1.5, 2. ])
"""

import numpy as np

minutes = 5
chapter = "01-how-mixed"
hint = "Work on one bin at a time. Which of its numbers go into the entropy, and what are they divided by?"


def bits_of_bins(weights: np.ndarray) -> np.ndarray:
    bits = []
    for row in weights:
        shares = row[row > 0] / row.sum()
        bits.append((shares * np.log2(1 / shares)).sum())
    return np.array(bits)


def cases(rng):
    yield (np.array([[5.0]]),)
    yield (np.array([[4.0, 4.0], [12.0, 4.0]]),)
    yield (np.array([[8.0, 0.0]]),)
    yield (np.array([[2.0, 0.0, 1.0, 1.0], [5.0, 5.0, 5.0, 5.0]]),)
    yield (np.array([[0.0, 0.5, 1.5], [97.0, 2.0, 1.0], [0.0, 0.0, 0.25]]),)
    yield (np.array([[1.0, 2.0, 3.0]]),)
    for n in (2, 4):
        yield (rng.integers(1, 9, (n, 3)) / 2,)
        yield (np.concatenate([rng.integers(0, 3, (n, 3)) * 1.0, rng.integers(1, 9, (n, 2)) * 0.5], axis=1),)


def wrong_zeros_kept(weights):
    """A material that is missing has the share 0, and 0 times the logarithm of 0 becomes nan. Leave it out before you take the logarithm."""
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = weights / weights.sum(axis=1, keepdims=True)
        return -(shares * np.log2(shares)).sum(axis=1)


def wrong_natural_logarithm(weights):
    """You take the natural logarithm. Bits count yes-or-no questions, so the logarithm has the base 2."""
    return np.array([-sum(share * np.log(share) for share in row / row.sum() if share > 0) for row in weights])


def wrong_materials_counted(weights):
    """You take the logarithm of the number of materials. That is right only if all shares are equal."""
    return np.log2((weights > 0).sum(axis=1))


def wrong_gini(weights):
    """What you return is the Gini impurity. The plant wants the entropy, in bits."""
    return 1 - ((weights / weights.sum(axis=1, keepdims=True)) ** 2).sum(axis=1)
