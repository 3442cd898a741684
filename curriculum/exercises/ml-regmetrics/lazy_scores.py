"""Two lazy models

A model for the length of hospital stays is worth its price only if it beats always guessing the same number. There are
two such lazy models: the median of the training stays, judged by the MAE on the new stays, and the mean of the training
stays, judged by the RMSE on the new stays. Return the two scores.

- `train`, `new`: arrays of numbers of shape (n,) and (m,), n and m at least 1.
- Returns a tuple of two floats: the MAE of the first, the RMSE of the second.

>>> lazy_scores(np.array([2, 3, 4, 5, 16]), np.array([4, 10]))
(3.0, 3.1622776601683795)
"""

import numpy as np

minutes = 4
chapter = "01-how-far-off"
hint = "Which of the two arrays may the lazy models see before they guess?"


def lazy_scores(train: np.ndarray, new: np.ndarray) -> tuple[float, float]:
    mae = np.abs(new - np.median(train)).mean()
    rmse = np.sqrt(((new - train.mean()) ** 2).mean())
    return float(mae), float(rmse)


def cases(rng):
    yield (np.array([3]), np.array([3]))
    yield (np.array([3]), np.array([5, 9]))
    yield (np.array([2, 3, 4, 5, 16]), np.array([4, 10]))
    yield (np.array([1, 1, 10]), np.array([1, 4, 7]))
    yield (np.array([2, 4, 6, 20]), np.array([8, 8]))
    for n in (4, 7, 10):
        yield (rng.integers(1, 30, n) ** 2, rng.integers(1, 40, n + 2))


def wrong_peeks_at_the_new(train, new):
    """Your lazy models take their number from the new stays, which nobody has seen yet. They learn from the training stays."""
    mae = np.abs(new - np.median(new)).mean()
    return float(mae), float(np.sqrt(((new - new.mean()) ** 2).mean()))


def wrong_mean_for_both(train, new):
    """You guess the mean for both scores. For the MAE the median is the lazy model to beat."""
    return float(np.abs(new - train.mean()).mean()), float(np.sqrt(((new - train.mean()) ** 2).mean()))


def wrong_root_forgotten(train, new):
    """Your second number is the mean of the squares. It is in squared days; take the root."""
    return float(np.abs(new - np.median(train)).mean()), float(((new - train.mean()) ** 2).mean())
