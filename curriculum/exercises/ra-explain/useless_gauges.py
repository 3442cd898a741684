"""Find the mistake: all gauges useless?

A lake's temperature is predicted from several gauges. To see which gauges the model needs, this program shuffles one after
the other in the test rows and notes the rise of the mean absolute error. Its report is strange: hardly any gauge is needed,
and most rises are *negative*, even for the gauge that the model looks at first. Find the mistake and fix it.

- `X_train`, `X_test`: arrays of floats with the same d columns. `y_train`, `y_test`: arrays of floats, one for each row.
  `order`: a list with the numbers of the test rows in some order; shuffled by it, row i of a column holds what stood in
  row `order[i]`.
- The model is the tree of the starter, fitted to the training rows. Nothing that is handed over is changed.
- Returns a list of d floats, the rises.

>>> X, y = np.array([[1.0, 5], [2, 5], [8, 5], [9, 5]]), np.array([10.0, 10, 20, 20])
>>> useless_gauges(X, y, np.array([[1.5, 5], [8.5, 5]]), np.array([11.0, 19]), [1, 0])
[8.0, 0.0]
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

kind = "fix"
minutes = 7
chapter = "01-shuffle-one-column"
hint = "Which model gives the predictions after the shuffling, and from which rows has it learnt?"

starter = '''
import numpy as np
from sklearn.tree import DecisionTreeRegressor


def useless_gauges(
    X_train: np.ndarray, y_train: np.ndarray, X_test: np.ndarray, y_test: np.ndarray, order: list[int]
) -> list[float]:
    model = DecisionTreeRegressor(max_depth=3, random_state=0).fit(X_train, y_train)
    before = np.abs(model.predict(X_test) - y_test).mean()
    rises = []
    for column in range(X_test.shape[1]):
        mixed = X_test.copy()
        mixed[:, column] = X_test[order, column]
        model.fit(mixed, y_test)
        rises.append(float(np.abs(model.predict(mixed) - y_test).mean() - before))
    return rises
'''


def useless_gauges(
    X_train: np.ndarray, y_train: np.ndarray, X_test: np.ndarray, y_test: np.ndarray, order: list[int]
) -> list[float]:
    model = DecisionTreeRegressor(max_depth=3, random_state=0).fit(X_train, y_train)
    before = np.abs(model.predict(X_test) - y_test).mean()
    rises = []
    for column in range(X_test.shape[1]):
        mixed = X_test.copy()
        mixed[:, column] = X_test[order, column]
        rises.append(float(np.abs(model.predict(mixed) - y_test).mean() - before))
    return rises


def _lake(rng, n, d):
    X = rng.normal(size=(2 * n, d)).round(2)
    y = (10 + 4 * X[:, 0] + 2 * X[:, 1] + rng.normal(size=2 * n)).round(2)
    return X[:n], y[:n], X[n:], y[n:], rng.permutation(n).tolist()


def cases(rng):
    X, y = np.array([[1.0, 5], [2, 5], [8, 5], [9, 5]]), np.array([10.0, 10, 20, 20])
    yield X, y, np.array([[1.5, 5], [8.5, 5]]), np.array([11.0, 19]), [1, 0]
    yield X, y, np.array([[1.5, 4], [8.5, 6], [9.5, 7]]), np.array([11.0, 19, 24]), [1, 0, 2]
    yield X, y, np.array([[9.0, 4], [1, 6], [2, 2]]), np.array([21.0, 9, 12]), [1, 2, 0]
    fixed = np.random.default_rng(1)
    for n, d in ((12, 2), (15, 3), (20, 3)):
        yield _lake(fixed, n, d)
    for n, d in ((14, 2), (18, 4)):
        yield _lake(rng, n, d)


def _rises(model, X, y, order, keep, again):
    before = np.abs(model.predict(X) - y).mean()
    rises, mixed = [], X.copy()
    for column in range(X.shape[1]):
        mixed = mixed if keep else X.copy()
        mixed[:, column] = X[order, column]
        if again:
            model.fit(mixed, y)
        rises.append(float(np.abs(model.predict(mixed) - y).mean() - before))
    return rises


def _tree(X, y):
    return DecisionTreeRegressor(max_depth=3, random_state=0).fit(X, y)


def wrong_fitted_again(X_train, y_train, X_test, y_test, order):
    """Your model learns again from the shuffled rows. It then does without the shuffled gauge and even knows the targets.
    The question is how much the model that is in use needs the gauge."""
    return _rises(_tree(X_train, y_train), X_test, y_test, order, False, True)


def wrong_on_training_rows(X_train, y_train, X_test, y_test, order):
    """You take the error before the shuffling on the training rows. Both errors should come from the test rows;
    otherwise the rise also contains how much worse the model is on new rows."""
    model = _tree(X_train, y_train)
    shift = np.abs(model.predict(X_test) - y_test).mean() - np.abs(model.predict(X_train) - y_train).mean()
    return [float(rise + shift) for rise in _rises(model, X_test, y_test, order, False, False)]


def wrong_stays_shuffled(X_train, y_train, X_test, y_test, order):
    """In your program a gauge stays shuffled when the next has its turn. Each begins with a fresh copy."""
    return _rises(_tree(X_train, y_train), X_test, y_test, order, True, False)
