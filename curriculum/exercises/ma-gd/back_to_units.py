"""Back to the old units

A model for the running costs of machines was trained on standardised columns: from each column its mean was taken away,
and the rest divided by its standard deviation. The weights and the bias that came out belong to those columns. The
workshop wants numbers for the columns as they are: so many pounds per hour, so many per kilogram. Find the weights and
the bias that make the *same guesses* from the raw columns.

- `w`: an array of floats of shape (d,), the weights for the standardised columns; `b`: a number, their bias.
- `means`, `stds`: arrays of shape (d,), the means and the standard deviations of the raw columns. No standard deviation is 0.
- Returns a tuple: the array of new weights and the new bias, a float.

>>> back_to_units(np.array([6.0, 10.0]), 100.0, np.array([5.0, 40.0]), np.array([2.0, 20.0]))
(array([3. , 0.5]), 65.0)
"""

import numpy as np

minutes = 6
chapter = "02-one-rate-for-all"
hint = "Write the guess for one column as w · (x - mean) / std + b, and multiply out. What stands before the x, and what is left?"


def back_to_units(w: np.ndarray, b: float, means: np.ndarray, stds: np.ndarray) -> tuple[np.ndarray, float]:
    weights = w / stds
    return weights, float(b - weights @ means)


def cases(rng):
    yield (np.array([6.0]), 10.0, np.array([0.0]), np.array([2.0]))
    yield (np.array([6.0]), 10.0, np.array([3.0]), np.array([2.0]))
    yield (np.array([6.0]), 10.0, np.array([-3.0]), np.array([0.5]))
    yield (np.array([6.0, 10.0]), 100.0, np.array([5.0, 40.0]), np.array([2.0, 20.0]))
    yield (np.array([-4.0, 0.0, 9.0]), 7.0, np.array([1.0, 2.0, 3.0]), np.array([4.0, 8.0, 0.5]))
    for n in (2, 3, 5):
        yield (rng.integers(1, 10, n) * 1.0, float(rng.integers(-20, 20)), rng.integers(3, 30, n) * 1.0, rng.choice([0.5, 2.0, 4.0, 8.0], n))


def wrong_times_the_deviation(w, b, means, stds):
    """You multiply by the standard deviation. A weight per standard deviation is spread over many units, so per unit it is that many times smaller."""
    weights = w * stds
    return weights, float(b - weights @ means)


def wrong_bias_unchanged(w, b, means, stds):
    """You keep the bias. It was the guess for an average machine; the new one is the guess for a machine whose columns are all 0."""
    return w / stds, float(b)


def wrong_bias_with_old_weights(w, b, means, stds):
    """For the bias you multiply the old weights by the means. The means are in the raw units, so the new weights belong to them."""
    return w / stds, float(b - w @ means)


def wrong_bias_the_wrong_way(w, b, means, stds):
    """Your bias moves in the wrong direction. Put an average machine into your model: does it guess the old bias?"""
    weights = w / stds
    return weights, float(b + weights @ means)
