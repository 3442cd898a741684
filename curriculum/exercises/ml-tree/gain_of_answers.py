"""A question with many answers

A help desk asks each caller one question at the start, such as "which device do you use?". The better the answer sorts the callers by the kind of their trouble,
the better the question. The answer can be one of many. Return the Gini gain of the question: the impurity of all callers minus that of the groups
with equal answers, each group weighted by its share of the callers.

- `answers`: an array of shape (n,) of texts; `y`: an array of shape (n,) of texts, the kinds of trouble. n is at least 1.
- Returns a float.

>>> gain_of_answers(np.array(["pc", "tv", "tv", "phone"]), np.array(["net", "sound", "sound", "net"]))
0.5
>>> gain_of_answers(np.array(["pc", "pc"]), np.array(["net", "sound"]))
0.0
"""

import numpy as np

minutes = 7
chapter = "01-how-mixed"
hint = "`np.unique(answers)` has each answer once. Which mask picks the callers of one group?"


def gain_of_answers(answers: np.ndarray, y: np.ndarray) -> float:
    after = 0.0
    for answer in np.unique(answers):
        group = answers == answer
        after += group.mean() * _gini(y[group])
    return float(_gini(y) - after)


def _gini(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def cases(rng):
    yield (np.array(["pc"]), np.array(["net"]))
    yield (np.array(["pc", "pc"]), np.array(["net", "sound"]))
    yield (np.array(["pc", "tv"]), np.array(["net", "sound"]))
    yield (np.array(["pc", "tv", "tv", "phone"]), np.array(["net", "sound", "sound", "net"]))
    yield (np.array(["pc", "tv", "tv", "tv"]), np.array(["net", "sound", "net", "sound"]))
    yield (np.array(["pc", "tv", "tv", "tv", "phone", "phone"]), np.array(["net", "sound", "net", "bill", "bill", "net"]))
    yield (np.array(["tv", "tv", "tv", "tv", "pc"]), np.array(["net", "sound", "net", "bill", "bill"]))
    names, kinds = np.array(["pc", "tv", "phone", "watch"]), np.array(["net", "sound", "bill"])
    for n in (6, 10, 20):
        answers, y = names[rng.integers(0, 4, n)], kinds[rng.integers(0, 3, n)]
        yield (np.concatenate([answers, ["tv", "tv", "pc"]]), np.concatenate([y, ["net", "bill", "net"]]))


def wrong_groups_count_alike(answers, y):
    """You give each group the same weight. A group of one caller is always pure; it counts only as one caller."""
    parts = [_gini(y[answers == answer]) for answer in np.unique(answers)]
    return float(_gini(y) - sum(parts) / len(parts))


def wrong_impurity_returned(answers, y):
    """You return the impurity after the question. The gain is what the question took away."""
    return float(sum((answers == answer).mean() * _gini(y[answers == answer]) for answer in np.unique(answers)))


def wrong_one_against_the_rest(answers, y):
    """You part the callers by a single answer against all others. Here every answer makes a group of its own."""
    group = answers == np.unique(answers)[0]
    rest = _gini(y[~group]) if not group.all() else 0.0
    return float(_gini(y) - group.mean() * _gini(y[group]) - (1 - group.mean()) * rest)
