"""A question has its price

An insurer boosts a model for storm damage with XGBoost's rule: a tree asks a question only if its gain is larger than a price. Find the best question about one column, if there is one that pays.

- `x`: an array of floats of shape (n,), in any order; `r`: an array of floats of shape (n,), the residuals. n is at least 1. The loss is the squared error.
- A threshold is the middle of a gap between neighbouring different values of `x`; rows of at most the threshold go to the left.
- The gain of a threshold is R² / (rows + `penalty`) for the left side, plus the same for the right side, minus the same for both sides together. R is the sum of the residuals there. `penalty` and `price` are at least 0.
- Returns the threshold with the largest gain, a float, if this gain is larger than `price`, otherwise None. Of equally good thresholds, the smallest counts; gains that aren't equal differ by more than 0.000001.

>>> x, r = np.array([1.0, 2.0, 3.0, 4.0]), np.array([-3.0, -3.0, 3.0, 3.0])
>>> question_that_pays(x, r, 0.0, 30.0)
2.5
>>> print(question_that_pays(x, r, 1.0, 24.0))
None
"""

import numpy as np

minutes = 9
equivalent = {
    "Compare_LtE_Lt @ 12:left = x <= threshold -> left = x < threshold": "no value equals the middle of a gap",
    "Compare_LtE_Gt @ 12:left = x <= threshold -> left = x > threshold": "the gain is the same if left and right are exchanged",
    "Compare_Gt_GtE @ 14:if gain > most + 1e-7: -> if gain >= most + 1e-7:": "no gain is larger than another by exactly 1e-7",
}
chapter = "02-what-a-tree-may-learn"
hint = "Start with the price as the gain to beat, and no threshold. A threshold that beats it takes its place."


def _score(r, penalty):
    return r.sum() ** 2 / (len(r) + penalty)


def question_that_pays(x: np.ndarray, r: np.ndarray, penalty: float, price: float) -> float | None:
    values = np.unique(x)
    best, most = None, price
    for threshold in (values[:-1] + values[1:]) / 2:
        left = x <= threshold
        gain = _score(r[left], penalty) + _score(r[~left], penalty) - _score(r, penalty)
        if gain > most + 1e-7:
            best, most = float(threshold), gain
    return best


def cases(rng):
    x, r = np.array([1.0, 2.0, 3.0, 4.0]), np.array([-3.0, -3.0, 3.0, 3.0])
    yield (np.array([2.0]), np.array([5.0]), 0.0, 0.0)
    yield (np.array([2.0, 2.0]), np.array([5.0, -5.0]), 1.0, 0.0)
    yield (np.array([1.0, 2.0]), np.array([-4.0, 4.0]), 1.0, 10.0)
    yield (np.array([1.0, 2.0]), np.array([-4.0, 4.0]), 1.0, 20.0)
    yield (x, r, 0.0, 30.0)
    yield (x, r, 1.0, 24.0)
    yield (x, r, 1.0, 15.0)
    yield (x, r, 1.0, 30.0)
    yield (np.array([5.0, 6.0, 7.0]), np.array([4.0, 0.0, 4.0]), 0.0, 1.0)
    yield (np.array([3.0, 1.0, 2.0]), np.array([2.0, 2.0, 2.0]), 1.0, 0.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([7.0, 0.0, 0.0, 4.0, 5.0]), 3.0, 1.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), np.array([-9.0, -1.0, -2.0, 4.0, 4.0, 4.0]), 5.0, 2.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), np.array([9.0, 4.0, 4.0, -5.0, -6.0, -6.0]), 0.0, 200.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0]), np.array([-10.0, 2.0, 4.0, 4.0]), 4.0, 3.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([12.0, -2.0, -3.0, -3.0, -4.0]), 6.0, 4.0)
    yield (np.array([1.0, 2.0, 3.0]), np.array([1.0, -2.0, 1.0]), 0.0, 0.0)
    yield (np.array([1.0, 2.0, 3.0, 4.0]), np.array([5.0, 5.0, 5.0, 6.0]), 1.0, 3.0)
    yield (np.array([1.0, 2.0, 3.0]), np.array([-7.0, -8.0, -7.0]), 0.5, 5.0)
    yield (np.array([4.0, 1.0, 2.0, 3.0]), np.array([9.0, 8.0, 8.0, 2.0]), 2.0, 10.0)
    for n, penalty in ((6, 1.0), (9, 3.0), (12, 0.5)):
        x = rng.permutation(30)[:n] * 1.0
        yield (x, (0.4 * (x - x.mean()) + rng.normal(0, 3, n)).round(2), penalty, float(rng.choice([2.0, 10.0])))


def wrong_penalty_forgotten(x, r, penalty, price):
    """You divide by the number of rows alone. The penalty belongs below the line too, and it makes questions with few rows on a side less worth asking."""
    values = np.unique(x)
    best, most = None, price
    for threshold in (values[:-1] + values[1:]) / 2:
        left = x <= threshold
        gain = _score(r[left], 0.0) + _score(r[~left], 0.0) - _score(r, 0.0)
        if gain > most + 1e-7:
            best, most = float(threshold), gain
    return best


def wrong_whole_not_subtracted(x, r, penalty, price):
    """You don't subtract what the rows are worth without a question. The gain is what the question adds to that."""
    values = np.unique(x)
    best, most = None, price
    for threshold in (values[:-1] + values[1:]) / 2:
        left = x <= threshold
        gain = _score(r[left], penalty) + _score(r[~left], penalty)
        if gain > most + 1e-7:
            best, most = float(threshold), gain
    return best


def wrong_price_ignored(x, r, penalty, price):
    """You return the best threshold even if its gain isn't larger than the price. Then the answer is None."""
    values = np.unique(x)
    best, most = None, 0.0
    for threshold in (values[:-1] + values[1:]) / 2:
        left = x <= threshold
        gain = _score(r[left], penalty) + _score(r[~left], penalty) - _score(r, penalty)
        if gain > most + 1e-7:
            best, most = float(threshold), gain
    return best


def wrong_sum_of_squares(x, r, penalty, price):
    """You add up the squares of the residuals. R is the sum of the residuals, and *then* it is squared: opposite residuals cancel out."""
    values = np.unique(x)
    best, most = None, price

    def score(part):
        return (part**2).sum() / (len(part) + penalty)

    for threshold in (values[:-1] + values[1:]) / 2:
        left = x <= threshold
        gain = score(r[left]) + score(r[~left]) - score(r)
        if gain > most + 1e-7:
            best, most = float(threshold), gain
    return best
