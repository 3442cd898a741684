"""The score to report

A team compares models for weather warnings and has to announce one number. Each model has been tried on the validation
rows and on the test rows, and the answers for both parts are known. Choose the model that is right most often on the
validation rows, and return its name with the score that may be announced: its share of right answers on the test rows.

- `guesses`: a dict from the name of a model to a tuple of two arrays, its answers for the validation rows and its
  answers for the test rows. There is at least one model.
- `y_val`, `y_test`: arrays with the true answers, at least one value each.
- If several models are equally good on the validation rows, take the first of them in the dict.
- Returns a tuple (name, score): a text and a float.

>>> guesses = {"sun": (np.array([0, 0, 0]), np.array([0, 0])), "mix": (np.array([1, 0, 1]), np.array([1, 0]))}
>>> score_to_report(guesses, np.array([1, 0, 1]), np.array([0, 0]))
('mix', 0.5)
"""

import numpy as np

minutes = 6
chapter = "01-rows-kept-back"
hint = "Go through the models with a best score so far and a best name so far. The test answers are needed only once."


def score_to_report(guesses: dict, y_val: np.ndarray, y_test: np.ndarray) -> tuple[str, float]:
    names = list(guesses)
    scores = [(guesses[name][0] == y_val).mean() for name in names]
    best = names[scores.index(max(scores))]
    return best, float((guesses[best][1] == y_test).mean())


def cases(rng):
    a = np.array
    yield {"a": (a([1]), a([1]))}, a([1]), a([1])
    yield {"a": (a([1]), a([0]))}, a([1]), a([1])
    yield {"a": (a([0, 1]), a([0, 0])), "b": (a([1, 0]), a([1, 1]))}, a([1, 1]), a([1, 1])
    yield {"a": (a([1, 1]), a([1, 0])), "b": (a([1, 0]), a([1, 1]))}, a([1, 1]), a([1, 1])
    yield {"a": (a([0, 1]), a([1, 0])), "b": (a([0, 1]), a([1, 1]))}, a([1, 0]), a([1, 1])
    yield {"sun": (a([0, 0, 0]), a([0, 0])), "mix": (a([1, 0, 1]), a([1, 0]))}, a([1, 0, 1]), a([0, 0])
    yield {"b": (a([0, 0, 0, 0]), a([1, 0])), "a": (a([1, 1, 1, 0]), a([0, 0]))}, a([1, 1, 1, 1]), a([1, 1])
    yield {"c": (a([2, 1, 0]), a([2, 2, 2])), "a": (a([2, 1, 0]), a([1, 0, 2]))}, a([2, 1, 1]), a([1, 0, 2])
    yield {"a": (a([1, 1, 1]), a([1, 1])), "b": (a([0, 0, 1]), a([0, 1]))}, a([0, 0, 0]), a([0, 0])
    yield {"a": (a([1, 0]), a([1, 1])), "b": (a([0, 1]), a([0, 1]))}, a([1, 1]), a([0, 0])
    yield {"a": (a([0, 0]), a([1, 0, 1])), "b": (a([0, 0]), a([1, 1, 1]))}, a([1, 0]), a([1, 1, 1])
    for n in (8, 15):
        y_val, y_test = rng.integers(0, 2, n), rng.integers(0, 2, 6)
        yield {name: (rng.integers(0, 2, n), rng.integers(0, 2, 6)) for name in "dbac"}, y_val, y_test


def wrong_best_on_the_test(guesses, y_val, y_test):
    """You choose the model with the best test score. Then the test rows have taken part in the choice, and their score
    is too good. Validation rows choose."""
    names = list(guesses)
    scores = [float((guesses[name][1] == y_test).mean()) for name in names]
    best = scores.index(max(scores))
    return names[best], scores[best]


def wrong_validation_score_reported(guesses, y_val, y_test):
    """You return the validation score of the chosen model. It is the largest of several and was chosen because it is
    large. Announce the score on rows that had no part in the choice."""
    names = list(guesses)
    scores = [float((guesses[name][0] == y_val).mean()) for name in names]
    best = scores.index(max(scores))
    return names[best], scores[best]


def wrong_last_of_equals(guesses, y_val, y_test):
    """If models are equally good on the validation rows, you take the last one. The first in the dict was asked for."""
    best, most = "", -1.0
    for name, (val, _) in guesses.items():
        share = (val == y_val).mean()
        if share >= most:
            best, most = name, share
    return best, float((guesses[best][1] == y_test).mean())
