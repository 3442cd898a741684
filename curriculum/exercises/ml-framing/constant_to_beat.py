"""Find the mistake: the constant to beat

A removal firm wants to predict how many hours a move takes. First it needs the mean absolute error of the best
constant, so that a model has something to beat. The program's baseline looks far too good. It has two mistakes: find
them and fix them.

- `learn`: an array of floats, the hours of the moves that may be looked at. `trial`: an array of floats, the hours of
  the moves on which the score is taken. Both have at least one value.
- Returns a tuple of two floats: the constant that is best for the mean absolute error on `learn`, and its mean
  absolute error on `trial`. If all constants between two values are equally good, take the middle of the two.

>>> constant_to_beat(np.array([2.0, 3.0, 10.0]), np.array([4.0, 8.0]))
(3.0, 3.0)
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-what-counts-as-good"
hint = "There are two mistakes: which rows the constant comes from, and which constant is best when misses are not squared."

starter = '''
import numpy as np


def constant_to_beat(learn: np.ndarray, trial: np.ndarray) -> tuple[float, float]:
    constant = trial.mean()
    return float(constant), float(np.abs(trial - constant).mean())
'''


def constant_to_beat(learn: np.ndarray, trial: np.ndarray) -> tuple[float, float]:
    constant = np.median(learn)
    return float(constant), float(np.abs(trial - constant).mean())


def cases(rng):
    yield np.array([4.0]), np.array([6.0])
    yield np.array([2.0, 3.0, 10.0]), np.array([4.0, 8.0])
    yield np.array([1.0, 2.0]), np.array([9.0, 1.0, 2.0])
    yield np.array([5.0, 5.0, 30.0, 4.0]), np.array([2.0])
    yield np.array([12.0, 1.0, 2.0, 3.0, 4.0]), np.array([3.0, 7.5, 20.0])
    for n in (6, 11):
        yield rng.integers(2, 40, n) / 2, np.append(rng.integers(2, 40, 5) / 2, 50.0)


def wrong_peeks_at_the_trial(learn, trial):
    """Your constant comes from the trial rows. It knows what no model may know, and can't be beaten fairly."""
    constant = np.median(trial)
    return float(constant), float(np.abs(trial - constant).mean())


def wrong_mean_for_absolute_errors(learn, trial):
    """Your constant is the mean. It is best for squared errors; one long move pulls it up. Which value is best when misses are not squared?"""
    constant = learn.mean()
    return float(constant), float(np.abs(trial - constant).mean())


def wrong_scored_where_it_was_chosen(learn, trial):
    """You take the score on the rows from which the constant was chosen. It is meant to be taken on the trial rows."""
    constant = np.median(learn)
    return float(constant), float(np.abs(learn - constant).mean())
