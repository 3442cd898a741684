"""Final marks

A school works out the final marks of a class. Each kind of work has a weight of its own, such as 3 for the exam and 1
for an essay. Return the final mark of each pupil, and the mean of the class in each kind of work.

- `marks`: an array with two axes, one row for each pupil, one column for each kind of work, with at least one row and
  one column. It isn't changed.
- `weights`: a list of positive numbers, one for each column. They needn't add up to 1.
- Returns a tuple of two arrays of floats, both rounded to one decimal.

>>> final_marks(np.array([[80, 60], [50, 90]]), [3, 1])
(array([75., 60.]), array([65., 75.]))
"""

import numpy as np

minutes = 5
chapter = "01-what-to-expect"
hint = "`np.average` takes an `axis=`, like `.mean()`. Which axis goes away in each of the two results, and which of them needs the weights?"


def final_marks(marks: np.ndarray, weights: list[float]) -> tuple[np.ndarray, np.ndarray]:
    final = np.average(marks, axis=1, weights=weights)
    return np.round(final, 1), np.round(marks.mean(axis=0), 1)


def cases(rng):
    yield (np.array([[70]]), [2])
    yield (np.array([[80, 60]]), [3, 1])
    yield (np.array([[80, 60], [50, 90]]), [3, 1])
    yield (np.array([[30, 90, 60], [100, 20, 50]]), [0.5, 0.3, 0.2])
    yield (np.array([[40, 80], [60, 90], [0, 50]]), [1, 2])
    for n in (3, 5, 8):
        yield (rng.integers(20, 100, (n, 3)) + np.array([40, 0, 0]), [4, 2, 1])


def wrong_all_equal(marks, weights):
    """All kinds of work count equally in your final marks. Each has its weight."""
    return np.round(marks.mean(axis=1), 1), np.round(marks.mean(axis=0), 1)


def wrong_weighted_sums(marks, weights):
    """Your final marks are weighted sums. With the weights 3 and 1 they are four times too large: divide by the sum of the weights."""
    return np.round((marks * np.array(weights)).sum(axis=1).astype(float), 1), np.round(marks.mean(axis=0), 1)


def wrong_one_mean_for_the_class(marks, weights):
    """Your second result is the mean of the final marks. The task asks for the mean in each kind of work, one number for each column."""
    final = np.average(marks, axis=1, weights=weights)
    return np.round(final, 1), np.round(final.mean(), 1)
