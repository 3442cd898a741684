"""After the bias is gone

A model's guesses of delivery times are a little too low on average. The simplest repair: subtract its bias from every
guess. But the bias has to be known beforehand, from older deliveries, and next month it may be different. How good is
the repair on new deliveries?

The bias is the mean of the errors, guess minus true value.

- `old_y`, `old_p`: arrays of numbers of equal length, at least 1: true times and guesses of the old deliveries. `y`,
  `p`: the same for the new ones.
- Returns a tuple of three floats: the RMSE of the new guesses as they are, the RMSE after the repair, and the
  smallest RMSE that the subtraction of *any* one number could have reached on the new deliveries.

>>> after_the_bias(np.array([10, 20]), np.array([8, 16]), np.array([10, 20, 30]), np.array([6, 18, 24]))
(4.320493798938574, 1.9148542155126762, 1.632993161855452)
"""

import numpy as np

minutes = 6
chapter = "01-how-far-off"
hint = "Which one number, taken from all errors, leaves the smallest mean square?"


def after_the_bias(old_y: np.ndarray, old_p: np.ndarray, y: np.ndarray, p: np.ndarray) -> tuple[float, float, float]:
    errors = p - y
    bias = (old_p - old_y).mean()
    return _root(errors), _root(errors - bias), _root(errors - errors.mean())


def _root(errors):
    return float(np.sqrt((errors**2).mean()))


def cases(rng):
    a = np.array
    yield a([3]), a([3]), a([5]), a([7])
    yield a([3]), a([4]), a([5, 6]), a([6, 7])
    yield a([10, 20]), a([8, 16]), a([10, 20, 30]), a([6, 18, 24])
    yield a([10, 20]), a([12, 26]), a([1, 2, 3]), a([0, 3, 1])
    yield a([5, 5, 5]), a([4, 6, 5]), a([9, 9]), a([8, 6])
    for n in (4, 7):
        old = rng.integers(10, 60, n)
        new = rng.integers(10, 60, n + 2)
        yield old, old - rng.integers(0, 9, n), new, new - rng.integers(-2, 9, n + 2)
        yield old, old + rng.integers(2, 6, n), new, new + rng.integers(-5, 3, n + 2)


def wrong_bias_of_the_new(old_y, old_p, y, p):
    """You take the bias of the new deliveries for the repair. It isn't known yet when the guesses are made: only the old
    deliveries can teach it."""
    errors = p - y
    return _root(errors), _root(errors - errors.mean()), _root(errors - errors.mean())


def wrong_added(old_y, old_p, y, p):
    """You add the bias. A model that guesses 3 too low has the bias -3: subtract it."""
    errors = p - y
    return _root(errors), _root(errors + (old_p - old_y).mean()), _root(errors - errors.mean())


def wrong_size_of_the_errors(old_y, old_p, y, p):
    """You subtract the mean *size* of the old errors. The bias is the mean of the errors with their signs."""
    errors = p - y
    return _root(errors), _root(errors - np.abs(old_p - old_y).mean()), _root(errors - errors.mean())


def wrong_median_subtracted(old_y, old_p, y, p):
    """For the smallest RMSE you subtract the median of the errors. That makes the mean *absolute* error smallest."""
    errors = p - y
    return _root(errors), _root(errors - (old_p - old_y).mean()), _root(errors - np.median(errors))
