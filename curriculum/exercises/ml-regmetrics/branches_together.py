"""All branches together

Each branch of a firm reports how many days it has scored, its MAE and its RMSE. The head office no longer has the
single errors and wants MAE and RMSE over all the days of all branches. From the reports both can be found exactly.

- `days`: an array of whole numbers of shape (k,), k at least 1, each at least 1. `maes` and `rmses`: arrays of floats
  of shape (k,).
- Returns a tuple of two floats: the MAE and the RMSE of all days together.

>>> branches_together(np.array([10, 10]), np.array([1.0, 5.0]), np.array([1.0, 7.0]))
(3.0, 5.0)
"""

import numpy as np

minutes = 5
chapter = "01-how-far-off"
hint = "From the number of days and a mean you can get back a sum. Of what is the mean taken in an RMSE, before the root?"


def branches_together(days: np.ndarray, maes: np.ndarray, rmses: np.ndarray) -> tuple[float, float]:
    mae = (days * maes).sum() / days.sum()
    rmse = np.sqrt((days * rmses**2).sum() / days.sum())
    return float(mae), float(rmse)


def cases(rng):
    yield (np.array([7]), np.array([2.0]), np.array([3.0]))
    yield (np.array([10, 10]), np.array([1.0, 5.0]), np.array([1.0, 7.0]))
    yield (np.array([1, 3]), np.array([2.0, 6.0]), np.array([2.0, 6.0]))
    yield (np.array([30, 10, 20]), np.array([4.0, 1.0, 2.0]), np.array([5.0, 3.0, 2.0]))
    yield (np.array([5, 95]), np.array([20.0, 1.0]), np.array([40.0, 1.5]))
    for k in (3, 5, 8):
        maes = rng.integers(1, 20, k) * 1.0
        yield (rng.integers(1, 60, k), maes, maes * rng.choice([1.0, 1.5, 2.0], k))


def wrong_mean_of_the_roots(days, maes, rmses):
    """You average the RMSEs. The mean of roots isn't the root of the mean: go back to the squares first."""
    return float((days * maes).sum() / days.sum()), float((days * rmses).sum() / days.sum())


def wrong_all_branches_alike(days, maes, rmses):
    """Every branch counts the same for you. A branch with 90 days has 90 errors, one with 10 only 10."""
    return float(maes.mean()), float(np.sqrt((rmses**2).mean()))


def wrong_days_squared(days, maes, rmses):
    """You square the days together with the RMSE. Only the RMSE is a root; each branch has `days` squared errors."""
    return float((days * maes).sum() / days.sum()), float(np.sqrt(((days * rmses) ** 2).sum() / days.sum()))
