'''Fill the gaps: the score of the search

A brewery has searched for the best way to predict the taste of a beer. For each outer round and each setting there are
the mean of the inner scores and the score on the outer fold. Complete the function that returns what may be reported: which setting
was chosen in each round, the mean score of the whole search, and by how much the naive number (the mean of the inner
means that won) is higher.

- `inner`, `outer`: arrays of floats of the same shape (rounds, settings), both at least 1. The largest inner mean wins;
  among equals, the first setting.
- Returns a tuple: a list with the place of the chosen setting of each round, the nested score, and the naive number minus the
  nested score; the last two are floats.

>>> score_of_the_search(np.array([[0.5, 0.75], [1.0, 0.5]]), np.array([[1.0, 0.5], [0.75, 1.0]]))
([1, 0], 0.625, 0.25)
'''

import numpy as np

kind = "complete"
minutes = 6
chapter = "02-choose-and-score"
hint = "Which of the two tables may choose, and which one scores? Work out the example with a pencil."

starter = """
import numpy as np


def score_of_the_search(inner: np.ndarray, outer: np.ndarray) -> tuple[list[int], float, float]:
    chosen, scores, won = [], [], []
    for i in range(len(inner)):
        setting = ...
        chosen.append(...)
        scores.append(...)
        won.append(...)
    return chosen, float(np.mean(scores)), ...
"""


def score_of_the_search(inner: np.ndarray, outer: np.ndarray) -> tuple[list[int], float, float]:
    chosen, scores, won = [], [], []
    for i in range(len(inner)):
        setting = int(np.argmax(inner[i]))
        chosen.append(setting)
        scores.append(outer[i, setting])
        won.append(inner[i, setting])
    return chosen, float(np.mean(scores)), float(np.mean(won) - np.mean(scores))


def cases(rng):
    a = np.array
    yield a([[0.5]]), a([[0.25]])
    yield a([[0.5]]), a([[0.75]])
    yield a([[0.5, 0.75]]), a([[1.0, 0.5]])
    yield a([[0.5, 0.75], [1.0, 0.5]]), a([[1.0, 0.5], [0.75, 1.0]])
    yield a([[0.5, 0.5, 0.25], [0.75, 1.0, 1.0]]), a([[0.25, 0.5, 0.75], [0.5, 0.25, 0.5]])
    yield a([[0.75, 0.5], [0.75, 0.5], [0.25, 0.5]]), a([[0.5, 1.0], [0.5, 0.75], [1.0, 0.25]])
    for n, m in ((3, 4), (5, 6), (4, 3)):
        yield rng.integers(8, 17, (n, m)) / 16, rng.integers(8, 17, (n, m)) / 16


def wrong_outer_chooses(inner, outer):
    """You choose the setting with the best score on the outer fold. Then this fold has made the choice, and its score is
    no longer honest. The inner means choose."""
    chosen = outer.argmax(axis=1)
    rounds = np.arange(len(inner))
    return chosen.tolist(), float(outer[rounds, chosen].mean()), float((inner[rounds, chosen] - outer[rounds, chosen]).mean())


def wrong_one_setting_for_all(inner, outer):
    """You choose one setting for all rounds, by the mean over the rounds. Rows of each outer fold have then helped to
    choose. Each round makes its own choice."""
    best = int(inner.mean(axis=0).argmax())
    score = float(outer[:, best].mean())
    return [best] * len(inner), score, float(inner[:, best].mean()) - score


def wrong_inner_score_reported(inner, outer):
    """The score that you return is the mean of the inner means that won. They won because they were high. Report the
    scores on the outer folds."""
    chosen = inner.argmax(axis=1)
    rounds = np.arange(len(inner))
    won, score = inner[rounds, chosen].mean(), outer[rounds, chosen].mean()
    return chosen.tolist(), float(won), float(won - score)
