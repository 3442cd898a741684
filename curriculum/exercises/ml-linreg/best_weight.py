"""Which weight would have been best?

A nursery guesses the height of seedlings from one number, the hours of light. It has few old seedlings, so it uses
ridge, and it has kept some new ones back to choose the weight. Standardise the column (with mean and standard deviation
of the *old* rows, dividing by n), fit ridge to the old rows for each weight, and take the weight with the smallest RMSE
on the new rows.

With a single standardised column, the slope of ridge is the sum of its products with the centred target, divided by
n + weight, where n is the number of old rows.

- `x`, `y`: arrays of floats of shape (n,), n at least 2, not all `x` equal: the old rows. `x_new`, `y_new`: the new
  rows, at least one. `weights`: a list of numbers, at least 0.
- Returns a tuple of two floats: the best weight (the first, if several are equally good) and its RMSE.

>>> best_weight(np.array([1.0, 3.0]), np.array([2.0, 6.0]), np.array([4.0, 5.0]), np.array([6.0, 7.0]), [0, 2, 6])
(2.0, 0.0)
"""

import numpy as np

minutes = 8
chapter = "03-ridge"
hint = "Write a small function for one weight that returns the RMSE. Which means and deviations does it need for a new row, and what does a new row get if its standardised light is 0?"


def best_weight(x: np.ndarray, y: np.ndarray, x_new: np.ndarray, y_new: np.ndarray, weights: list[float]) -> tuple[float, float]:
    z = (x - x.mean()) / x.std()
    z_new = (x_new - x.mean()) / x.std()
    scores = []
    for weight in weights:
        slope = z @ (y - y.mean()) / (len(x) + weight)
        errors = y.mean() + slope * z_new - y_new
        scores.append(np.sqrt((errors**2).mean()))
    best = scores.index(min(scores))
    return float(weights[best]), float(scores[best])


def cases(rng):
    x, y = np.array([1.0, 3.0]), np.array([2.0, 6.0])
    yield (x, y, np.array([4.0]), np.array([8.0]), [0])
    yield (x, y, np.array([4.0]), np.array([8.0]), [3, 1, 0])
    yield (x, y, np.array([4.0, 5.0]), np.array([6.0, 7.0]), [0, 2, 6])
    yield (x, y, np.array([2.0]), np.array([5.0]), [4, 1, 0])
    yield (x, y, np.array([5.0, 6.0, 7.0]), np.array([5.0, 6.0, 11.0]), [0, 2, 6])
    yield (np.array([10.0, 20.0, 60.0]), np.array([1.0, 5.0, 6.0]), np.array([40.0, 80.0]), np.array([5.0, 6.0]), [0, 1, 3, 9, 27])
    yield (np.array([10.0, 20.0, 60.0]), np.array([1.0, 5.0, 6.0]), np.array([40.0, 80.0]), np.array([3.0, 2.0]), [0, 1, 3, 9, 27])
    yield (np.array([0.25, 0.5, 1.0, 1.25]), np.array([1.0, 5.0, 6.0, 12.0]), np.array([0.0, 2.0]), np.array([4.0, 9.0]), [0.5, 2, 8])
    for n in (4, 6, 8):
        x = rng.integers(1, 40, n) + np.arange(n) * 1.0
        x_new = rng.integers(1, 60, 5) * 1.0
        yield (x, 2 * x + rng.integers(-9, 10, n), x_new, x_new + 25.0 + rng.integers(-5, 6, 5), [0, 1, 2, 4, 8, 16])


def wrong_judged_on_the_old(x, y, x_new, y_new, weights):
    """You judge the weights on the rows that were fitted. There the smallest weight always wins; the new rows were kept back for this choice."""
    z = (x - x.mean()) / x.std()
    scores = []
    for weight in weights:
        errors = y.mean() + z @ (y - y.mean()) / (len(x) + weight) * z - y
        scores.append(np.sqrt((errors**2).mean()))
    best = scores.index(min(scores))
    return float(weights[best]), float(scores[best])


def wrong_own_mean_of_the_new(x, y, x_new, y_new, weights):
    """You standardise the new rows with their own mean and deviation. Then a seedling with much light among others with much light counts as average. Use the mean and deviation of the old rows, for which the slope was made."""
    z = (x - x.mean()) / x.std()
    z_new = (x_new - x_new.mean()) / (x_new.std() or 1)
    scores = []
    for weight in weights:
        errors = y.mean() + z @ (y - y.mean()) / (len(x) + weight) * z_new - y_new
        scores.append(np.sqrt((errors**2).mean()))
    best = scores.index(min(scores))
    return float(weights[best]), float(scores[best])


def wrong_level_forgotten(x, y, x_new, y_new, weights):
    """Your guesses lack the level: slope times standardised light says how far a seedling is above or below the mean of the old heights."""
    z, z_new = (x - x.mean()) / x.std(), (x_new - x.mean()) / x.std()
    scores = []
    for weight in weights:
        errors = z @ (y - y.mean()) / (len(x) + weight) * z_new - y_new
        scores.append(np.sqrt((errors**2).mean()))
    best = scores.index(min(scores))
    return float(weights[best]), float(scores[best])


def wrong_only_centred(x, y, x_new, y_new, weights):
    """You take the mean away, but don't divide by the standard deviation. Then the sum of the squares isn't n, and the weight depends on the unit of the light."""
    z, z_new = x - x.mean(), x_new - x.mean()
    scores = []
    for weight in weights:
        errors = y.mean() + z @ (y - y.mean()) / (z @ z + weight) * z_new - y_new
        scores.append(np.sqrt((errors**2).mean()))
    best = scores.index(min(scores))
    return float(weights[best]), float(scores[best])
