'''Each rate with its own number of stages

A parcel service wants to compare learning rates for its model of delivery times. Each rate gets as many stages as suit it best. Return the best pair.

- `train`, `valid`: tuples `(X, y)` of an array of floats of shape (n, d) and one of shape (n,).
- `rates`: a list of different numbers above 0, at least one. `most`: the largest number of stages, at least 1.
- Each model is `GradientBoostingRegressor(n_estimators=most, learning_rate=rate, max_depth=1, random_state=0)`, fitted to `train`.
- Its error after each stage is the mean *absolute* error on `valid`.
- Returns the tuple `(rate, stages)` with the smallest error. It occurs only once.

>>> X = np.array([[1.0], [2.0]])
>>> rate_with_its_stages((X, np.array([0.0, 8.0])), (X, np.array([1.0, 7.0])), [0.5, 0.125], 3)
(0.5, 2)
'''

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor

minutes = 8
chapter = "02-downhill"
hint = "Two loops, one in the other: over the rates, and over the stages of a fitted model. `enumerate` can count from 1."


def rate_with_its_stages(
    train: tuple[np.ndarray, np.ndarray], valid: tuple[np.ndarray, np.ndarray], rates: list[float], most: int
) -> tuple[float, int]:
    X, y = valid
    best, least = None, np.inf
    for rate in rates:
        model = GradientBoostingRegressor(n_estimators=most, learning_rate=rate, max_depth=1, random_state=0)
        model.fit(*train)
        for stage, p in enumerate(model.staged_predict(X), start=1):
            error = np.abs(y - p).mean()
            if error < least:
                best, least = (rate, stage), error
    return best


def cases(rng):
    X = np.array([[1.0], [2.0]])
    yield ((X, np.array([0.0, 8.0])), (X, np.array([1.0, 6.5])), [0.5], 1)
    yield ((X, np.array([0.0, 8.0])), (X, np.array([1.0, 7.0])), [0.5, 0.125], 3)
    yield ((X, np.array([0.0, 8.0])), (X, np.array([2.0, 6.0])), [0.125, 0.5], 5)
    yield ((X, np.array([0.0, 8.0])), (X, np.array([3.0, 5.0])), [0.5, 0.25], 6)
    for n, rates, most in ((12, [0.9, 0.3], 6), (16, [0.1, 0.4, 0.8], 10), (20, [0.5, 0.2], 15), (30, [0.7, 0.35, 0.05], 12), (16, [0.6, 1.0], 9)):
        A = rng.normal(size=(n, 2))
        B = rng.normal(size=(n, 2))
        f = lambda M: 30 + 6 * M[:, 0] + 4 * M[:, 1] ** 2 + rng.normal(0, 5, n)
        yield ((A, f(A)), (B, f(B)), rates, most)


def wrong_all_stages_each(train, valid, rates, most):
    """You compare the rates after all stages. A large rate may have been better earlier: each rate gets its own number of stages."""
    X, y = valid
    best, least = None, np.inf
    for rate in rates:
        model = GradientBoostingRegressor(n_estimators=most, learning_rate=rate, max_depth=1, random_state=0).fit(*train)
        error = np.abs(y - model.predict(X)).mean()
        if error < least:
            best, least = (rate, most), error
    return best


def wrong_on_training_rows(train, valid, rates, most):
    """You measure on the rows that the model has learnt from. There, more stages nearly always look better."""
    X, y = train
    best, least = None, np.inf
    for rate in rates:
        model = GradientBoostingRegressor(n_estimators=most, learning_rate=rate, max_depth=1, random_state=0).fit(*train)
        for stage, p in enumerate(model.staged_predict(X), start=1):
            error = np.abs(y - p).mean()
            if error < least:
                best, least = (rate, stage), error
    return best


def wrong_counts_from_zero(train, valid, rates, most):
    """Your number of stages is one too small. The first predictions that `staged_predict` gives are those after stage 1."""
    X, y = valid
    best, least = None, np.inf
    for rate in rates:
        model = GradientBoostingRegressor(n_estimators=most, learning_rate=rate, max_depth=1, random_state=0).fit(*train)
        for stage, p in enumerate(model.staged_predict(X)):
            error = np.abs(y - p).mean()
            if error < least:
                best, least = (rate, stage), error
    return best
