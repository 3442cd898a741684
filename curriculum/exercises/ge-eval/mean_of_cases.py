"""Runs aren't cases

Each case of a bench was run several times, since the model varies. The program below computes the mean score and its standard
error, but it treats every run as a case of its own: with more runs, the standard error falls without a single new question. Fix it.

- `runs`: a list with one list of bools for each case, whether each of its runs was right. There are at least two cases, each with at
  least one run; they need not have equally many.
- The score of a case is the share of its runs that are right.
- Returns a pair of floats: the mean of the cases' scores, and its standard error: the standard deviation of these scores,
  with n - 1 below the line, divided by the root of the number of cases n.

>>> mean_of_cases([[True, True, True, True], [False, False]])
(0.5, 0.5)
"""

import numpy as np

minutes = 5
chapter = "03-two-prompts-few-cases"
kind = "fix"
hint = "How many different questions are there in the example?"

starter = '''import numpy as np


def mean_of_cases(runs):
    scores = np.array([right for case in runs for right in case], dtype=float)
    n = len(scores)
    return float(scores.mean()), float(scores.std(ddof=1) / np.sqrt(n))
'''


def mean_of_cases(runs: list[list]) -> tuple:
    scores = np.array([sum(case) / len(case) for case in runs])
    n = len(scores)
    return float(scores.mean()), float(scores.std(ddof=1) / np.sqrt(n))


def cases(rng):
    yield ([[True], [False]],)
    yield ([[True, True], [True]],)
    yield ([[True, True, True, True], [False, False]],)
    yield ([[True, False], [True, True], [False, False]],)
    yield ([[True, False, True], [True], [False, False, False, False]],)
    yield ([[False], [True, True, False], [True, True], [True]],)
    for n in (4, 7, 12):
        yield ([(rng.random(int(k)) < 0.6).tolist() for k in rng.integers(1, 6, n)] + [[True] * 5, [False]],)


def wrong_spread_by_n(runs):
    """You divide by n where n - 1 was asked for, so that the standard error of few cases comes out too small."""
    scores = np.array([sum(case) / len(case) for case in runs])
    return float(scores.mean()), float(scores.std() / np.sqrt(len(scores)))


def wrong_root_of_all_runs(runs):
    """You take the mean of each case, and then divide by the root of the number of runs. The bench has only as many questions as cases."""
    scores = np.array([sum(case) / len(case) for case in runs])
    n = sum(len(case) for case in runs)
    return float(scores.mean()), float(scores.std(ddof=1) / np.sqrt(n))


def wrong_majority_first(runs):
    """You turn each case into right or wrong by the majority of its runs. Its score is the share of right runs, which may lie in between."""
    scores = np.array([float(2 * sum(case) > len(case)) for case in runs])
    return float(scores.mean()), float(scores.std(ddof=1) / np.sqrt(len(scores)))
