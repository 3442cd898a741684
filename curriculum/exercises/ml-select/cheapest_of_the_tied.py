"""Fill the gaps: the cheapest of the tied

A library wants a model that sorts returned books. The rule was written down beforehand. Find the run with the highest
mean score, among equals the one that is first. All runs whose difference from it, row by row, has an interval that
holds 0 (its ends included) are tied with it. The cheapest of the tied wins, among equally cheap ones the first. The level is
1 - 0.05 / (number of the other runs); with a single run, that run wins. Complete the function.

- `scores`: a dict from the name of a run to an array of numbers: its scores on the same rows, higher is better. At least
  one run, at least two rows.
- `cost`: a dict from the name of each run to its cost, a number.
- Returns the name of the winner.

>>> scores = {"big": np.array([1, 1, 1, 1, 0, 1]), "mid": np.array([1, 1, 0, 1, 0, 1]), "tiny": np.array([0, 0, 0, 0, 0, 1])}
>>> cheapest_of_the_tied(scores, {"big": 9, "mid": 2, "tiny": 1})
'mid'
"""

from statistics import NormalDist

import numpy as np

kind = "complete"
minutes = 8
chapter = "03-a-rule-before-the-numbers"
hint = "The interval holds 0 if the mean difference is no further from 0 than half its width."

starter = '''
from statistics import NormalDist

import numpy as np


def cheapest_of_the_tied(scores: dict[str, np.ndarray], cost: dict[str, float]) -> str:
    best = max(scores, key=...)
    others = max(1, len(scores) - 1)
    times = NormalDist().inv_cdf(...)
    tied = []
    for name in scores:
        d = ...
        half = times * ...
        if ...:
            tied.append(name)
    return min(tied, key=...)
'''


def cheapest_of_the_tied(scores: dict[str, np.ndarray], cost: dict[str, float]) -> str:
    best = max(scores, key=lambda name: scores[name].mean())
    others = max(1, len(scores) - 1)
    times = NormalDist().inv_cdf(1 - 0.05 / others / 2)
    tied = []
    for name in scores:
        d = scores[best] - scores[name]
        half = times * d.std(ddof=1) / np.sqrt(len(d))
        if d.mean() <= half:
            tied.append(name)
    return min(tied, key=lambda name: cost[name])


def _behind(best, shape, by):
    """Scores that are behind the best by this number of standard errors."""
    d = np.array(shape) - np.mean(shape)
    return best - (d + by * d.std(ddof=1) / np.sqrt(len(d)))


def cases(rng):
    a = np.array
    yield {"only": a([1, 0])}, {"only": 3}
    yield {"p": a([1, 1, 1]), "q": a([0, 0, 0])}, {"p": 5, "q": 1}
    yield {"p": a([1, 1, 0]), "q": a([1, 1, 0])}, {"p": 1, "q": 1}
    yield {"a": a([6, 6, 8, 4, 8, 7]), "b": a([6, 4, 6, 7, 8, 8]), "c": a([5, 2, 5, 5, 6, 7])}, {"a": 3, "b": 2, "c": 1}
    big, mid, tiny = a([1, 1, 1, 1, 0, 1]), a([1, 1, 0, 1, 0, 1]), a([0, 0, 0, 0, 0, 1])
    yield {"big": big, "mid": mid, "tiny": tiny}, {"big": 9, "mid": 2, "tiny": 1}
    yield {"tiny": tiny, "mid": mid, "big": big}, {"big": 2, "mid": 2, "tiny": 1}
    best = a([5.0, 7, 6, 8, 9, 5, 6, 7])
    s, t = [1.0, -2, 3, 0, -1, 2, -3, 1], [2.0, 1, -2, -1, 3, 0, 1, -4]
    yield {"a": best, "b": _behind(best, s, 1.9)}, {"a": 3, "b": 2}
    yield {"a": best, "b": _behind(best, s, 2.1)}, {"a": 3, "b": 2}
    yield {"b": _behind(best, s, 2.1), "a": best, "c": _behind(best, t, 2.5)}, {"a": 3, "b": 2, "c": 1}
    yield {"b": _behind(best, s, 2.3), "a": best, "c": _behind(best, t, 1.0)}, {"a": 4, "b": 3, "c": 3.5}
    yield {"c": _behind(best, t, 2.3), "b": _behind(best, s, 2.36), "a": best, "d": best - 3}, {"a": 4, "b": 3, "c": 3, "d": 0}
    yield {"a": best, "b": _behind(best, s, 2.2), "c": _behind(best, t, 3)}, {"a": 3, "b": 2, "c": 1}
    yield {"c": _behind(best, t, 2.1), "b": _behind(best, s, 1.2), "a": best}, {"a": 4, "b": 3, "c": 1}
    for n in (3, 5):
        names = ["r", "s", "t", "u", "v"][:n]
        gaps = rng.uniform(0.2, 3.5, n).tolist()
        shapes = rng.normal(size=(n, 10)).round(2)
        base = rng.integers(3, 9, 10).astype(float)
        prices = rng.permutation(n).tolist()
        runs = {names[i]: _behind(base, shapes[i], gaps[i]) for i in range(n)}
        yield runs | {"z": base}, {names[i]: prices[i] for i in range(n)} | {"z": 20}


def wrong_best_score_wins(scores, cost):
    """You return the run with the highest mean. A cheaper one may be tied with it, and then the rule takes that one."""
    return max(scores, key=lambda name: scores[name].mean())


def wrong_cheapest_of_all(scores, cost):
    """You return the cheapest run, tied or not. It has to be tied with the best."""
    return min(scores, key=lambda name: cost[name])


def wrong_number_of_runs_forgotten(scores, cost):
    """You use 1.96, whatever number of runs is compared. The level depends on how many others there are."""
    best = max(scores, key=lambda name: scores[name].mean())
    tied = []
    for name in scores:
        d = scores[best] - scores[name]
        if d.mean() <= 1.96 * d.std(ddof=1) / np.sqrt(len(d)):
            tied.append(name)
    return min(tied, key=lambda name: cost[name])


def wrong_rows_not_paired(scores, cost):
    """You add the scatter of the two runs. They were scored on the same rows: take the difference row by row first."""
    best = max(scores, key=lambda name: scores[name].mean())
    times = NormalDist().inv_cdf(1 - 0.05 / max(1, len(scores) - 1) / 2)
    tied = []
    for name in scores:
        error = np.sqrt((scores[best].var(ddof=1) + scores[name].var(ddof=1)) / len(scores[name]))
        if scores[best].mean() - scores[name].mean() <= times * error:
            tied.append(name)
    return min(tied, key=lambda name: cost[name])
