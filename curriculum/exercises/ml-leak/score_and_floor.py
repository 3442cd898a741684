'''Fill the gaps: the score and its floor

A wine merchant's model says from a laboratory report whether a bottle is corked: it keeps the `k` measurements that fit
best, scales them and takes the nearest bottle. Complete the function that gives two numbers: the score, and its *floor*,
the mean score of the same procedure on shuffled answers. A good score with a floor far above chance is worth nothing.

- `X`: an array of floats with the shape (n, d), without gaps, no column constant. `y`: an array of 0 and 1, each at least
  eight times. `k`: an int from 1 to d.
- Both scores are means of `cross_val_score` with `cv=4`. Everything that learns from rows is learnt inside the folds.
- `orders`: a list of arrays, at least one; each holds the numbers 0 to n - 1 in some order. `y[order]` are the answers
  shuffled in this order.
- Returns a tuple of two floats: the score with the real answers, and the mean over all `orders` of the score with the
  shuffled ones.

>>> X = np.array([[0.0, 5], [1, 4], [0, 4], [1, 5], [0, 5], [1, 4], [0, 4], [1, 5]] * 2) + 0.01 * np.arange(16)[:, None]
>>> score, floor = score_and_floor(X, np.array([0, 1] * 8), 1, [np.arange(16)])
>>> score, floor
(1.0, 1.0)

(The only order of this example leaves every answer in its place, so the floor is no lower than the score.)
'''

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

kind = "complete"
minutes = 6
chapter = "03-shuffle-the-answers"
hint = "The inner function is the whole procedure, for any answers. It is called once with `y`, and once for each order."

starter = '''
import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def score_and_floor(X: np.ndarray, y: np.ndarray, k: int, orders: list[np.ndarray]) -> tuple[float, float]:
    def procedure(answers):
        model = make_pipeline(..., StandardScaler(), KNeighborsClassifier(n_neighbors=1))
        return float(cross_val_score(model, ..., ..., cv=4).mean())

    floors = [... for order in orders]
    return procedure(y), float(np.mean(floors))
'''


def score_and_floor(X: np.ndarray, y: np.ndarray, k: int, orders: list[np.ndarray]) -> tuple[float, float]:
    def procedure(answers):
        model = make_pipeline(SelectKBest(f_classif, k=k), StandardScaler(), KNeighborsClassifier(n_neighbors=1))
        return float(cross_val_score(model, X, answers, cv=4).mean())

    floors = [procedure(y[order]) for order in orders]
    return procedure(y), float(np.mean(floors))


def _case(generator, n, d, k, times):
    y = np.arange(n) % 2
    X = generator.normal(size=(n, d)).round(3)
    X[:, 0] = X[:, 0] + 2 * y
    return X, y, k, [generator.permutation(n) for _ in range(times)]


def cases(rng):
    X = np.array([[0.0, 5], [1, 4], [0, 4], [1, 5], [0, 5], [1, 4], [0, 4], [1, 5]] * 2) + 0.01 * np.arange(16)[:, None]
    yield X, np.array([0, 1] * 8), 1, [np.arange(16)]
    few = np.random.default_rng(0)
    yield few.integers(0, 10, (16, 2)) * 1.0, np.arange(16) % 2, 1, [few.permutation(16)]
    for seed in (1, 2, 3, 4):
        yield _case(np.random.default_rng(seed), 20, 30, 2 + seed, 2)
    yield _case(rng, 24, 25, 3, 2)
    yield _case(rng, 28, 40, 6, 3)


def wrong_chosen_before(X, y, k, orders):
    """You choose the columns before the folds. With shuffled answers, too, this finds columns that fit by luck, and the
    rows that are tested had a say in the choice."""

    def procedure(answers):
        chosen = SelectKBest(f_classif, k=k).fit_transform(X, answers)
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
        return float(cross_val_score(model, chosen, answers, cv=4).mean())

    return procedure(y), float(np.mean([procedure(y[order]) for order in orders]))


def wrong_rows_go_along(X, y, k, orders):
    """You put the rows of `X` into the new order as well, so each row keeps its own answer. Nothing has been shuffled."""

    def procedure(table, answers):
        model = make_pipeline(SelectKBest(f_classif, k=k), StandardScaler(), KNeighborsClassifier(n_neighbors=1))
        return float(cross_val_score(model, table, answers, cv=4).mean())

    return procedure(X, y), float(np.mean([procedure(X[order], y[order]) for order in orders]))


def wrong_columns_of_the_real_answers(X, y, k, orders):
    """In the floor, your columns are those that fit the real answers. The selection is part of the procedure and has to
    be repeated with the shuffled answers."""
    model = make_pipeline(SelectKBest(f_classif, k=k), StandardScaler(), KNeighborsClassifier(n_neighbors=1))
    score = float(cross_val_score(model, X, y, cv=4).mean())
    chosen = SelectKBest(f_classif, k=k).fit_transform(X, y)
    rest = make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=1))
    return score, float(np.mean([cross_val_score(rest, chosen, y[order], cv=4).mean() for order in orders]))
