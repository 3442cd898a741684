"""For the newcomer

A site with recipes was fitted last night: each recipe has a vector of k numbers and an offset. Now a newcomer has rated
a few recipes, and we don't want to fit everything again for them. Complete the program. It finds the newcomer's vector
while the recipes stand still, and predicts their rating of every recipe. The newcomer has no offset of their own.

- `vectors`: an array of shape (n, k), a row for each recipe.
- `offsets`: an array of n numbers.
- `mean`: the mean of all ratings of the site.
- `item`: an array of whole numbers, the different recipes that the newcomer has rated, at least one.
- `rating`: an array with their ratings, in the same order.
- `weight`: a number above 0.
- Returns an array of n numbers: the mean, plus the offset of the recipe, plus the dot product of the newcomer's vector
  and the recipe's. The vector solves (QᵀQ + weight · I) p = Qᵀe, with the vectors of the rated recipes in the rows of Q
  and, in e, what is left of their ratings when the mean and the recipe's offset are subtracted.

>>> vectors = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
>>> for_the_newcomer(vectors, np.array([0.5, 0.0, -0.5]), 3.0, np.array([0]), np.array([5]), 1)
array([4.25, 3.  , 3.25])
"""

import numpy as np

kind = "complete"
minutes = 7
chapter = "03-a-few-numbers-each"
hint = "The first two gaps each need `item` in square brackets: which rows of `vectors`, and which of the offsets?"

starter = '''
import numpy as np


def for_the_newcomer(
    vectors: np.ndarray, offsets: np.ndarray, mean: float, item: np.ndarray, rating: np.ndarray, weight: float
) -> np.ndarray:
    known = ...
    left = ...
    square = known.T @ known + ...
    p = np.linalg.solve(square, known.T @ left)
    return ...
'''


def for_the_newcomer(
    vectors: np.ndarray, offsets: np.ndarray, mean: float, item: np.ndarray, rating: np.ndarray, weight: float
) -> np.ndarray:
    known = vectors[item]
    left = rating - mean - offsets[item]
    square = known.T @ known + weight * np.eye(vectors.shape[1])
    p = np.linalg.solve(square, known.T @ left)
    return mean + offsets + vectors @ p


def cases(rng):
    a = np.array
    yield a([[2.0]]), a([0.5]), 3.0, a([0]), a([4]), 1
    yield a([[1.0], [-1.0]]), a([0.0, 0.4]), 3.0, a([1]), a([5]), 1
    vectors = a([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    yield vectors, a([0.5, 0.0, -0.5]), 3.0, a([0]), a([5]), 1
    yield vectors, a([0.5, 0.0, -0.5]), 3.0, a([2, 0]), a([1, 5]), 1
    yield vectors, a([0.0, 0.2, 0.1]), 3.5, a([2, 1]), a([2, 3]), 2
    for n, k, m in ((4, 2, 2), (6, 3, 3), (9, 3, 6)):
        vectors = rng.normal(0, 1, (n, k)).round(2)
        item = rng.permutation(n)[:m]
        yield vectors, rng.normal(0, 0.5, n).round(2), 3.4, item, rng.integers(1, 6, m), float(rng.integers(1, 4)) / 2


def wrong_unrated_are_zeros(vectors, offsets, mean, item, rating, weight):
    """You let all recipes take part, with a 0 left where nothing was rated. But the newcomer hasn't said that those
    are average. Use only the rows of the rated ones."""
    left = np.zeros(len(vectors))
    left[item] = rating - mean - offsets[item]
    p = np.linalg.solve(vectors.T @ vectors + weight * np.eye(vectors.shape[1]), vectors.T @ left)
    return mean + offsets + vectors @ p


def wrong_weight_in_every_entry(vectors, offsets, mean, item, rating, weight):
    """You add the weight to every number of the matrix. It belongs on the diagonal only."""
    known = vectors[item]
    square = known.T @ known + weight
    p = np.linalg.solve(square, known.T @ (rating - mean - offsets[item]))
    return mean + offsets + vectors @ p


def wrong_offsets_explained_twice(vectors, offsets, mean, item, rating, weight):
    """You subtract the mean but not the offsets of the recipes before you fit. The vector then explains them as well,
    and in the prediction they count twice."""
    known = vectors[item]
    square = known.T @ known + weight * np.eye(vectors.shape[1])
    p = np.linalg.solve(square, known.T @ (rating - mean))
    return mean + offsets + vectors @ p


def wrong_only_the_rated(vectors, offsets, mean, item, rating, weight):
    """You predict only the recipes that the newcomer has rated. The others are the interesting ones: return a number
    for every recipe."""
    known = vectors[item]
    square = known.T @ known + weight * np.eye(vectors.shape[1])
    p = np.linalg.solve(square, known.T @ (rating - mean - offsets[item]))
    return mean + offsets[item] + known @ p
