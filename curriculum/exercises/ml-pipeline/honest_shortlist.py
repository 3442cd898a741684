"""Honest shortlist

A laboratory measures many substances and wants to predict an illness from the `k` of them that go best with it. What
accuracy can it promise? Return the mean accuracy of a cross-validation with `cv=4` in which everything is learnt inside
the rounds: first `SelectKBest` keeps `k` columns, then `StandardScaler` scales them, then `LogisticRegression` with its usual
settings predicts.

- `X`: an array of floats with the shape (n, d) without gaps, no column constant; `y`: an array of n values 0 and 1, each
  at least eight times. `k`: an int from 1 to d.
- Returns a float, not rounded.

>>> X = np.array([[0.0, 5], [1, 4], [0, 4], [1, 5], [0, 5], [1, 4], [0, 4], [1, 5]] * 2) + 0.01 * np.arange(16)[:, None]
>>> honest_shortlist(X, np.array([0, 1] * 8), 1)
1.0
"""

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 5
chapter = "02-steps-in-a-row"
hint = "Which object knows all three steps, and can be handed to `cross_val_score`?"


def honest_shortlist(X: np.ndarray, y: np.ndarray, k: int) -> float:
    model = make_pipeline(SelectKBest(k=k), StandardScaler(), LogisticRegression())
    return float(cross_val_score(model, X, y, cv=4).mean())


def cases(rng):
    X = np.array([[0.0, 5], [1, 4], [0, 4], [1, 5], [0, 5], [1, 4], [0, 4], [1, 5]] * 2) + 0.01 * np.arange(16)[:, None]
    yield X, np.array([0, 1] * 8), 1
    yield X, np.array([0, 0, 1, 1] * 4), 2
    for seed in (1, 2, 3, 4, 5):
        fixed = np.random.default_rng(seed)
        yield fixed.normal(size=(24, 60)).round(2) * np.where(np.arange(60) % 2 == 0, 1, 50), fixed.permutation(24) % 2, 3 + seed
    for n in (20, 28):
        yield rng.normal(size=(n, 50)).round(2), rng.permutation(n) % 2, 5


def wrong_chosen_before(X, y, k):
    """You choose the columns before the rounds, with the help of all targets. The kept-back rows have then had a say, and
    the promise is too good."""
    chosen = SelectKBest(k=k).fit_transform(X, y)
    return float(cross_val_score(make_pipeline(StandardScaler(), LogisticRegression()), chosen, y, cv=4).mean())


def wrong_all_columns(X, y, k):
    """Your model learns from all columns. The step that keeps `k` of them is missing, or keeps too many."""
    return float(cross_val_score(make_pipeline(StandardScaler(), LogisticRegression()), X, y, cv=4).mean())


def wrong_scored_on_training(X, y, k):
    """You score the model on the rows that it has learnt from. The laboratory wants to know about new patients."""
    return float(make_pipeline(SelectKBest(k=k), StandardScaler(), LogisticRegression()).fit(X, y).score(X, y))
