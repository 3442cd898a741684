"""Columns that don't meet

In a planned experiment the columns can be chosen so that they have nothing to do with each other: standardised, and the
products of any two add up to 0. Then lasso needs no rounds, since each column leaves the target to the others as it is.
Return all its slopes, and the smallest weight with which no column at all would be left.

- `products`: an array of floats of shape (d,), d at least 1: for each column the sum of its products with the target.
  `n`: the number of rows (and the sum of squares of each column). `weight`: a number, at least 0.
- Returns a tuple: an array of shape (d,) with the slopes, and a float.

>>> separate_columns(np.array([12.0, -7.0, 2.0]), 5, 2)
(array([ 2., -1.,  0.]), 12.0)
"""

import numpy as np

minutes = 5
chapter = "04-lasso"
hint = "Treat sizes and signs apart. `np.maximum(array, 0)` replaces every negative number by 0."


def separate_columns(products: np.ndarray, n: int, weight: float) -> tuple[np.ndarray, float]:
    sizes = np.abs(products)
    slopes = np.sign(products) * np.maximum(sizes - weight, 0) / n
    return slopes, float(sizes.max())


def cases(rng):
    yield (np.array([10.0]), 5, 0)
    yield (np.array([10.0]), 5, 5)
    yield (np.array([-10.0]), 5, 5)
    yield (np.array([3.0]), 5, 4)
    yield (np.array([-3.0]), 5, 4)
    yield (np.array([12.0, -7.0, 2.0]), 5, 2)
    yield (np.array([12.0, -17.0, 2.0, -0.5, 0.0]), 4, 1)
    yield (np.array([1.0, -17.0, 2.0, 8.0]), 4, 30)
    for d in (3, 5, 8):
        yield (rng.integers(-30, 31, d) + 0.5, int(rng.integers(4, 20)), 6)
        yield (np.append(rng.integers(-20, 21, d) + 0.5, -40.0), int(rng.integers(4, 20)), 6)


def wrong_negative_slopes_lost(products, n, weight):
    """Columns with a negative sum never get in. The weight is taken off the size, and the sign comes back afterwards."""
    return np.maximum(products - weight, 0) / n, float(np.abs(products).max())


def wrong_all_or_nothing(products, n, weight):
    """You drop the small sums and leave the large ones as they are. Lasso takes the weight off those as well."""
    sizes = np.abs(products)
    return np.where(sizes > weight, products, 0.0) / n, float(sizes.max())


def wrong_weight_below_the_line(products, n, weight):
    """You divide by more, as ridge does, and no slope becomes 0. Lasso takes the weight off the sum."""
    return products / (n + weight), float(np.abs(products).max())


def wrong_signs_turned(products, n, weight):
    """Where the weight is larger than the sum, your slopes change their sign. They stop at 0."""
    sizes = np.abs(products)
    return np.sign(products) * (sizes - weight) / n, float(sizes.max())
