"""From a score to a class

A model gives each email a score, and a threshold decides. An email whose score is at least the threshold belongs to class 1
(spam), the others to class -1. Where the model gave no score, because the email couldn't be read, the class is 0.
Return the classes.

- `scores`: an array of floats of any shape; a missing score is `nan`. It isn't changed.
- `threshold`: a number.
- Returns an array of whole numbers of the same shape.

>>> class_from_score(np.array([0.25, 0.75, np.nan]), 0.5)
array([-1,  1,  0])
>>> class_from_score(np.array([[0.5], [0.0]]), 0.5)
array([[ 1],
       [-1]])
"""

import numpy as np

minutes = 4
chapter = "03-masks"
hint = "`np.where` makes one choice between two. What can stand in the place of the third argument, to make a second choice?"


def class_from_score(scores: np.ndarray, threshold: float) -> np.ndarray:
    return np.where(np.isnan(scores), 0, np.where(scores >= threshold, 1, -1))


def cases(rng):
    yield (np.array([0.5]), 0.5)
    yield (np.array([np.nan]), 0.5)
    yield (np.array([0.25]), 0.5)
    yield (np.array([0.25, 0.75, np.nan]), 0.5)
    yield (np.array([[0.5], [0.0]]), 0.5)
    yield (np.array([np.nan, 1.0, np.nan]), 1)
    yield (np.array([-0.5, 0.0, 0.5]), 0.0)
    for n in (2, 3):
        scores = rng.integers(0, 5, (n, 4)) / 4
        scores[0, 0] = np.nan
        scores[1, :3] = 0.25, 0.5, 0.75
        yield (scores, 0.5)


def wrong_threshold_left_out(scores, threshold):
    """You put a score that equals the threshold into class -1. "At least" includes it."""
    return np.where(np.isnan(scores), 0, np.where(scores > threshold, 1, -1))


def wrong_missing_is_not_spam(scores, threshold):
    """An email without a score gets class -1 in your program. `nan >= threshold` is False, so it ends up among the low scores."""
    return np.where(scores >= threshold, 1, -1)


def wrong_classes_0_and_1(scores, threshold):
    """You give low scores the class 0. That class is for emails without a score."""
    return np.where(scores >= threshold, 1, 0)
