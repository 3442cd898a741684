"""Settings on trial

A phone maker's model that recognises gestures is a pipeline, and several settings of its steps are to be tried. Each
trial begins with an unfitted copy of the pipeline, changes the settings named for it, and has its mean accuracy
measured by a cross-validation with `cv=3`. Return the place of the best trial in the list, counted from 0, and its
accuracy.

- `X`: an array of floats of shape (n, d); `y`: an array of n ints, each class at least three times.
- `trials`: a list of at least one dict from the name of a setting, such as `"kneighborsclassifier__n_neighbors"`, to
  its value. A setting that isn't named keeps the value that it has at the beginning, whatever earlier trials have
  changed. The pipeline is made by `make_pipeline` from `StandardScaler()` and `KNeighborsClassifier(n_neighbors=1)`.
- Returns a tuple of an int and a float. Take accuracies that differ by less than a millionth as equal; of these, the
  first trial counts.

>>> X, y = np.array([[1.0], [2.0], [3.0], [7.0], [8.0], [9.0]]), np.array([0, 0, 0, 1, 1, 1])
>>> settings_on_trial(X, y, [{"kneighborsclassifier__n_neighbors": 4}, {}])
(1, 1.0)
"""

import numpy as np
from sklearn.base import clone
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 8
profile = "sklearn"
chapter = "02-steps-in-a-row"
hint = "`clone` makes an unfitted copy with the same settings, and `set_params` takes a dict after two stars."


def settings_on_trial(X: np.ndarray, y: np.ndarray, trials: list[dict]) -> tuple[int, float]:
    model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
    means = []
    for settings in trials:
        trial = clone(model).set_params(**settings)
        means.append(float(cross_val_score(trial, X, y, cv=3).mean()))
    best = max(means)
    for number, mean in enumerate(means):
        if mean > best - 0.000001:
            return number, mean


def _means(X, y, trials, fresh=True, score=lambda found: found.mean()):
    model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
    means = []
    for settings in trials:
        if fresh:
            model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
        model.set_params(**settings)
        means.append(float(score(cross_val_score(model, X, y, cv=3))))
    return means


def _first(means):
    place = next(i for i, mean in enumerate(means) if mean > max(means) - 0.000001)
    return place, means[place]


def cases(rng):
    k, m = "kneighborsclassifier__n_neighbors", "standardscaler__with_std"
    X, y = np.array([[1.0], [2.0], [3.0], [7.0], [8.0], [9.0]]), np.array([0, 0, 0, 1, 1, 1])
    yield X, y, [{}]
    yield X, y, [{k: 4}]
    yield X, y, [{k: 4}, {}]
    yield X, y, [{}, {k: 2}, {k: 3}]
    yield X, y, [{}, {m: False}]
    yield X, y, [{k: 4}, {k: 2}, {k: 1}]
    yield X, y, [{k: 3, m: False}, {k: 3}, {k: 4}]
    wide = np.array([[1.0, 900.0], [2.0, 100.0], [3.0, 500.0], [2.5, 300.0], [7.0, 880.0], [8.0, 120.0], [9.0, 520.0], [8.5, 310.0]])
    yield wide, np.array([0, 0, 0, 0, 1, 1, 1, 1]), [{m: False}, {k: 2}, {}]
    yield wide, np.array([0, 0, 0, 0, 1, 1, 1, 1]), [{m: False, k: 3}, {k: 5}, {}]
    yield wide, np.array([0, 1, 0, 1, 0, 1, 0, 1]), [{k: 5}, {m: False}, {}]
    for n in (12, 15):
        y = np.arange(n) % 2
        X = np.array([y * 2 + rng.normal(size=n), rng.normal(size=n) * 300]).T.round(2)
        yield X, y, [{m: False}, {k: 7}, {}, {k: 3}]
        yield X, y, [{k: 7}, {m: False, k: 5}, {}]


def wrong_settings_pile_up(X, y, trials):
    """Settings of earlier trials are still there in later ones. Each trial begins with a copy of the pipeline as it was."""
    return _first(_means(X, y, trials, fresh=False))


def wrong_last_of_equals(X, y, trials):
    """Of equally good trials you return a later one. The first counts."""
    means = _means(X, y, trials)
    place = max(i for i, mean in enumerate(means) if mean > max(means) - 0.000001)
    return place, means[place]


def wrong_best_round(X, y, trials):
    """You take the best round of each cross-validation. The mean of its rounds was asked for."""
    return _first(_means(X, y, trials, score=lambda found: found.max()))


def wrong_scored_on_training(X, y, trials):
    """You fit and score on the same rows. With one neighbour that is always right; let the cross-validation judge."""
    means = []
    for settings in trials:
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1)).set_params(**settings)
        means.append(float(model.fit(X, y).score(X, y)))
    return _first(means)
