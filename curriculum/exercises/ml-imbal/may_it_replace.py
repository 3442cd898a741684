"""May the new model replace the old one?

A hospital's model warns of falls. The nurses agreed to it on the condition that at least a certain share of the warnings is right. A new model has been trained. Before it may replace the old one, compare the two by what they find under this condition.

The *recall at a precision* of a model: of all thresholds (only the scores themselves) whose precision is at least `precision`, the highest recall. If no threshold reaches this precision, it is 0.

- `fell`: an array of the ints 0 and 1, one for each stay. `old`, `new`: arrays of floats of the same length, at least 1: the scores of the two models for the same stays. A warning is given if the score is at least the threshold. `precision`: a float above 0 and at most 1.
- Returns a tuple: the recall at this precision of the old model and of the new one, two floats, and a bool: may the new one replace the old? It may if its recall is at least as high, and above 0.
- If nobody fell, it raises `ValueError`.

>>> fell, old = np.array([1, 0, 1, 0]), np.array([0.9, 0.8, 0.3, 0.1])
>>> may_it_replace(fell, old, np.array([0.6, 0.2, 0.7, 0.1]), 0.7)
(0.5, 1.0, True)
>>> may_it_replace(fell, old, np.array([0.6, 0.8, 0.5, 0.1]), 0.6)
(1.0, 1.0, True)
"""

import numpy as np

minutes = 9
chapter = "01-where-the-line-goes"
hint = "Write a second function for one model, and call it twice. In it, precision and recall of every threshold are needed, not only of the first ones."


def _recall_at(fell, scores, precision):
    warned = scores >= np.unique(scores)[:, np.newaxis]
    found = warned @ fell
    enough = found / warned.sum(axis=1) >= precision
    return float(found[enough].max() / fell.sum()) if enough.any() else 0.0


def may_it_replace(fell: np.ndarray, old: np.ndarray, new: np.ndarray, precision: float) -> tuple[float, float, bool]:
    if not fell.any():
        raise ValueError("nobody fell, so there is no recall")
    before, after = _recall_at(fell, old, precision), _recall_at(fell, new, precision)
    return before, after, bool(after) and after >= before


def cases(rng):
    a = np.array
    yield a([0]), a([0.4]), a([0.6]), 0.5
    yield a([1]), a([0.4]), a([0.6]), 1.0
    yield a([0, 0]), a([0.4, 0.1]), a([0.6, 0.9]), 0.5
    yield a([1, 0]), a([0.4, 0.7]), a([0.6, 0.9]), 0.8
    yield a([1, 0]), a([0.4, 0.7]), a([0.6, 0.6]), 0.5
    yield a([1, 0]), a([0.5, 0.5]), a([0.5, 0.4]), 0.8
    yield a([1, 0, 1]), a([0.7, 0.7, 0.2]), a([0.9, 0.1, 0.9]), 0.9
    yield a([1, 1, 0, 0]), a([0.3, 0.3, 0.3, 0.3]), a([0.3, 0.2, 0.2, 0.1]), 0.75
    yield a([1, 0, 1, 0]), a([0.9, 0.8, 0.3, 0.1]), a([0.6, 0.2, 0.7, 0.1]), 0.7
    yield a([1, 0, 1, 0]), a([0.9, 0.8, 0.3, 0.1]), a([0.6, 0.8, 0.5, 0.1]), 0.6
    yield a([1, 0, 1, 1, 0]), a([0.9, 0.8, 0.7, 0.6, 0.5]), a([0.9, 0.7, 0.6, 0.8, 0.1]), 0.75
    yield a([1, 0, 1, 1, 0]), a([0.9, 0.7, 0.6, 0.8, 0.1]), a([0.9, 0.8, 0.7, 0.3, 0.5]), 0.75
    yield a([0, 1, 1, 1, 0, 0]), a([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]), a([0.1, 0.9, 0.2, 0.3, 0.5, 0.4]), 0.7
    yield a([1, 1, 0, 0, 1]), a([0.5, 0.5, 0.5, 0.2, 0.2]), a([0.9, 0.4, 0.4, 0.4, 0.4]), 0.6
    for n in (8, 15, 30):
        fell = a([0, 1, 1, 1] + (rng.random(n) < 0.3).astype(int).tolist())
        for share in (0.5, 0.7):
            yield fell, a([2.0, 1.9, 1.8, 1.7] + (rng.integers(0, 12, n) / 12).tolist()), a([0.2, 1.1, 1.1, 0.5] + rng.random(n).round(1).tolist()), share


def _compared(fell, old, new, precision, recall_at):
    if not fell.any():
        raise ValueError("nobody fell, so there is no recall")
    before, after = recall_at(fell, old, precision), recall_at(fell, new, precision)
    return before, after, after >= before and after > 0


def wrong_stops_at_the_first_fall(fell, old, new, precision):
    """You walk down the scores and stop as soon as the precision is too low. Further down it may be high enough again."""
    def recall_at(fell, scores, precision):
        best = 0.0
        for value in np.unique(scores)[::-1]:
            if fell[scores >= value].mean() < precision:
                break
            best = float(fell[scores >= value].sum() / fell.sum())
        return best

    return _compared(fell, old, new, precision, recall_at)


def wrong_equal_scores_one_by_one(fell, old, new, precision):
    """You give the warnings one after the other, also among equal scores. A threshold warns for all of them or for none."""
    def recall_at(fell, scores, precision):
        found = np.cumsum(fell[(-scores).argsort(kind="stable")])
        enough = found / np.arange(1, len(fell) + 1) >= precision
        return float((found * enough).max() / fell.sum())

    return _compared(fell, old, new, precision, recall_at)


def wrong_most_precise(fell, old, new, precision):
    """You take the threshold with the highest precision. More than promised isn't needed; among those with enough, look for the highest recall."""
    def recall_at(fell, scores, precision):
        warned = scores >= np.unique(scores)[::-1][:, np.newaxis]
        found = (warned * fell).sum(axis=1)
        share = found / warned.sum(axis=1)
        return float(found[share.argmax()] / fell.sum()) if share.max() >= precision else 0.0

    return _compared(fell, old, new, precision, recall_at)


def wrong_has_to_be_better(fell, old, new, precision):
    """Your new model has to be better than the old one. As good is enough here, as long as it finds anything at all."""
    if not fell.any():
        raise ValueError("nobody fell, so there is no recall")
    before, after = _recall_at(fell, old, precision), _recall_at(fell, new, precision)
    return before, after, after > before
