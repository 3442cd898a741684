"""Chosen here, scored there

A wine merchant predicts from measurements whether a wine will sell. Find a good setting on the known wines, and score
it on wines that had no say in the choice.

Search with `GridSearchCV` and `cv=3` over a pipeline of `StandardScaler` and `KNeighborsClassifier`. Try each number of
neighbours in `neighbours` with both kinds of votes, `"uniform"` and `"distance"`, in this order. Then score the winner,
fitted to all known wines, on the new ones.

- `X`, `y`: an array of floats with a row for each known wine, and an array of zeros and ones; at least 12 rows, at least 3
  of each kind. `X_new`, `y_new`: the same for the new wines, at least one.
- `neighbours`: a list of at least one number, each from 1 to 6.
- Returns a tuple: the chosen number of neighbours, the chosen votes (a text), the best mean accuracy in the
  cross-validation, and the accuracy on the new wines. The last two are floats.

>>> X = np.array([[1.0], [2], [3], [4], [5], [6], [11], [12], [13], [14], [15], [16]])
>>> y = np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
>>> chosen_and_scored(X, y, np.array([[2.5], [9.5]]), np.array([0, 0]), [1, 3])
(1, 'uniform', 1.0, 0.5)
"""

import numpy as np
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 8
chapter = "01-every-combination"
hint = "After `fit`, the search holds the best settings and their score, and it can be asked for a score on other rows."


def chosen_and_scored(
    X: np.ndarray, y: np.ndarray, X_new: np.ndarray, y_new: np.ndarray, neighbours: list[int]
) -> tuple[int, str, float, float]:
    grid = {
        "kneighborsclassifier__n_neighbors": neighbours,
        "kneighborsclassifier__weights": ["uniform", "distance"],
    }
    search = GridSearchCV(make_pipeline(StandardScaler(), KNeighborsClassifier()), param_grid=grid, cv=3)
    search.fit(X, y)
    k, votes = [search.best_params_[name] for name in grid]
    return k, votes, float(search.best_score_), float(search.score(X_new, y_new))


def _wines(seed, n):
    rng = np.random.default_rng(seed)
    y = np.arange(n) % 2
    X = np.array([y * 2 + rng.normal(size=n), rng.normal(size=n) * 50]).T
    return X.round(2), y


def cases(rng):
    X = np.array([[1.0], [2], [3], [4], [5], [6], [11], [12], [13], [14], [15], [16]])
    y = np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    yield X, y, np.array([[2.5], [9.5]]), np.array([0, 0]), [1, 3]
    for seed, neighbours in ((3, [5, 1]), (6, [2, 4]), (7, [6, 2]), (8, [4])):
        yield *_wines(seed, 24), *_wines(seed + 50, 15), neighbours
    seed = int(rng.integers(100, 10000))
    yield *_wines(seed, 20), *_wines(seed + 50, 11), [3, 5]


def _by_hand(X, y, X_new, y_new, neighbours, scaled=True):
    grid = {"kneighborsclassifier__n_neighbors": neighbours, "kneighborsclassifier__weights": ["uniform", "distance"]}
    steps = [StandardScaler(), KNeighborsClassifier()] if scaled else [KNeighborsClassifier()]
    return GridSearchCV(make_pipeline(*steps), param_grid=grid, cv=3).fit(X, y)


def wrong_scored_on_the_known(X, y, X_new, y_new, neighbours):
    """Your last number is the accuracy on the known wines, from which the model has learnt. Score it on the new ones."""
    search = _by_hand(X, y, X_new, y_new, neighbours)
    k, votes = search.best_params_.values()
    return k, votes, float(search.best_score_), float(search.score(X, y))


def wrong_not_scaled(X, y, X_new, y_new, neighbours):
    """You compare raw numbers, so the column with the largest unit decides alone which wines are near. The scaler is
    missing."""
    search = _by_hand(X, y, X_new, y_new, neighbours, scaled=False)
    k, votes = search.best_params_.values()
    return k, votes, float(search.best_score_), float(search.score(X_new, y_new))


def wrong_new_wines_choose(X, y, X_new, y_new, neighbours):
    """You choose the setting that does best on the new wines. Then they have had a say in the choice, and no honest
    score is left."""
    best, found = -1.0, (0, "", 0.0, 0.0)
    for k in neighbours:
        for votes in ("uniform", "distance"):
            model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k, weights=votes))
            score = float(model.fit(X, y).score(X_new, y_new))
            if score > best:
                best, found = score, (k, votes, float(cross_val_score(model, X, y, cv=3).mean()), score)
    return found


def wrong_one_kind_of_votes(X, y, X_new, y_new, neighbours):
    """You try only one kind of votes. Each number of neighbours has to be tried with both kinds."""
    grid = {"kneighborsclassifier__n_neighbors": neighbours, "kneighborsclassifier__weights": ["uniform"]}
    search = GridSearchCV(make_pipeline(StandardScaler(), KNeighborsClassifier()), param_grid=grid, cv=3).fit(X, y)
    k, votes = search.best_params_.values()
    return k, votes, float(search.best_score_), float(search.score(X_new, y_new))
