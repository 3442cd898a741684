"""Better where it counts

Two tests for a plant disease were tried on the same plants. One has the higher AUC. But the nursery can't afford many
false alarms, so it only works at the left end of the curves, and there the other test may be the better one.

- `ill`: an array of bools, one for each plant, with at least one True and one False. `a`, `b`: arrays of floats of
  the same length: the scores of the two tests; the higher, the more likely the plant is ill. `limit`: the highest
  false positive rate allowed, a float.
- A plant is called ill if its score is at least a threshold. Only the scores themselves are possible thresholds. The
  reach of a test is the highest true positive rate among the thresholds with a false positive rate of at most
  `limit`, and 0 if there is none.
- Returns a tuple of two texts, each `"A"`, `"B"` or `"equal"`: which test has the higher AUC (a tie counts one half),
  and which one reaches further.

>>> ill = np.array([True, True, True, False, False, False])
>>> better_where_it_counts(ill, np.array([0.9, 0.5, 0.1, 0.6, 0.2, 0.3]), np.array([0.8, 0.7, 0.6, 0.9, 0.1, 0.2]), 0.0)
('B', 'A')
"""

import numpy as np

minutes = 10
chapter = "02-curve-and-interval"
hint = "Do the same for both tests in a loop, and write a helper that compares two numbers. For the AUC the number of won pairs is enough, counted twice, so that it stays whole."


def better_where_it_counts(ill: np.ndarray, a: np.ndarray, b: np.ndarray, limit: float) -> tuple[str, str]:
    pairs, reach = [], []
    for scores in (a, b):
        positives, negatives = scores[ill][:, None], scores[~ill]
        pairs.append(int((positives > negatives).sum() + (positives >= negatives).sum()))
        reach.append(0.0)
        for threshold in scores:
            called = scores >= threshold
            if called[~ill].mean() <= limit:
                reach[-1] = max(reach[-1], float(called[ill].mean()))
    return _better(*pairs), _better(*reach)


def _pairs(ill, scores):
    positives, negatives = scores[ill][:, None], scores[~ill]
    return int((positives > negatives).sum() + (positives >= negatives).sum())


def _reach(ill, scores, limit):
    best = 0.0
    for threshold in scores:
        called = scores >= threshold
        if called[~ill].mean() <= limit:
            best = max(best, float(called[ill].mean()))
    return best


def _better(first, second):
    if first > second:
        return "A"
    return "B" if second > first else "equal"


def cases(rng):
    def plants(ill, a, b, limit):
        return np.array(ill) == 1, np.array(a, dtype=float), np.array(b, dtype=float), limit

    yield plants([1, 0], [5, 4], [4, 5], 0.5)
    yield plants([1, 0], [5, 4], [9, 4], 0.0)
    yield plants([1, 0], [5, 5], [4, 5], 0.0)
    yield plants([1, 1, 1, 0, 0, 0], [9, 5, 1, 6, 2, 3], [8, 7, 6, 9, 1, 2], 0.0)
    yield plants([1, 1, 0, 0], [4, 1, 3, 2], [3, 3, 3, 1], 0.5)
    yield plants([1, 1, 0, 0], [4, 1, 3, 2], [3, 3, 3, 1], 0.25)
    yield plants([0, 1, 0, 1, 0, 0], [2, 8, 9, 7, 1, 1], [3, 9, 5, 2, 8, 8], 0.25)
    yield plants([0, 1, 0, 1, 0, 0], [9, 8, 1, 7, 1, 1], [5, 9, 1, 3, 8, 8], 0.0)
    yield plants([1, 1, 0, 0, 0, 0], [5, 4, 6, 1, 1, 1], [9, 1, 2, 3, 2, 2], 0.1)
    yield plants([1, 0, 0, 0], [7, 7, 1, 1], [6, 9, 9, 1], 0.34)
    yield plants([1, 1, 0, 0], [4, 2, 1, 3], [2, 2, 2, 1], 0.0)
    yield plants([1, 1, 0, 0], [2, 2, 2, 1], [4, 2, 1, 3], 0.5)
    yield plants([1, 1, 0, 0], [3, 3, 3, 0], [5, 1, 2, 0], 0.0)
    yield plants([0, 0, 1], [9, 8, 1], [9, 9, 1], 0.5)
    yield plants([1, 0, 1], [3, 2, 1], [3, 1, 2], 1.0)
    for n in (8, 12):
        for limit in (0.0, 0.2, 0.4):
            ill = [1, 0, *rng.integers(0, 2, n).tolist()]
            yield plants(ill, rng.integers(0, 9, n + 2), rng.integers(0, 9, n + 2), limit)


def wrong_auc_decides_both(ill, a, b, limit):
    """You let the AUC answer both questions. It looks at the whole curve; the second question is about its left end."""
    name = _better(_pairs(ill, a), _pairs(ill, b))
    return name, name


def wrong_ties_lost(ill, a, b, limit):
    """In your AUC a pair with equal scores counts nothing. It counts one half."""
    def won(scores):
        return int((scores[ill][:, None] > scores[~ill]).sum())

    return _better(won(a), won(b)), _better(_reach(ill, a, limit), _reach(ill, b, limit))


def wrong_limit_ignored(ill, a, b, limit):
    """Your second answer is always "equal". It is if you leave the limit out: at its lowest threshold every test has a true positive rate of 1."""
    return _better(_pairs(ill, a), _pairs(ill, b)), "equal"
