"""Find the mistake: ripe this morning

A sorting machine learns in the evening which strawberries are ripe, stores what it needs in a file, and sorts in the
morning. Since it does so, about half of the berries of every box are called ripe, even in boxes in which all are green.
Find the mistake and fix it: the answers in the morning should be those that scaler and model would have given in the
evening.

- `X`: an array of floats with the shape (n, d), in which no column is constant; `y`: an array of n values 0 and 1, both
  occur. `new`: an array of floats with the shape (m, d), m at least 1.
- Returns a list of m ints.

>>> X, y = np.array([[10.0, 300], [12, 500], [30, 400], [32, 600]]), np.array([0, 0, 1, 1])
>>> ripe_this_morning(X, y, np.array([[9.0, 500], [10, 400], [11, 300]]))
[0, 0, 0]
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import joblib
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

kind = "fix"
minutes = 5
chapter = "01-kept-overnight"
hint = "What has the scaler learnt in the evening, and what is left of that in the morning?"

starter = '''
from pathlib import Path
from tempfile import TemporaryDirectory

import joblib
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def ripe_this_morning(X: np.ndarray, y: np.ndarray, new: np.ndarray) -> list[int]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "berries.joblib"

        # in the evening
        scaled = StandardScaler().fit_transform(X)
        joblib.dump(LogisticRegression().fit(scaled, y), path)

        # in the morning
        model = joblib.load(path)
        return model.predict(StandardScaler().fit_transform(new)).tolist()
'''


def ripe_this_morning(X: np.ndarray, y: np.ndarray, new: np.ndarray) -> list[int]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "berries.joblib"
        joblib.dump(make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y), path)
        return joblib.load(path).predict(new).tolist()


def _box(rng, n, d):
    X = rng.normal(size=(n, d)) * rng.permutation([2.0, 30.0, 400.0])[:d] + rng.permutation([8.0, -90.0, 900.0])[:d]
    side = X[:, 0] > np.median(X[:, 0])
    return X.round(2), side.astype(int)


def cases(rng):
    X, y = np.array([[10.0, 300], [12, 500], [30, 400], [32, 600]]), np.array([0, 0, 1, 1])
    yield X, y, np.array([[11.0, 400]])
    yield X, y, np.array([[9.0, 500], [10, 400], [11, 300]])
    yield X, y, np.array([[33.0, 500], [40, 400]])
    yield X, y, np.array([[33.0, 300], [34, 600], [35, 450], [36, 500]])
    for seed in (1, 2, 3, 4):
        fixed = np.random.default_rng(seed)
        A, b = _box(fixed, 30, 2)
        yield A[:20], b[:20], A[20:][b[20:] == seed % 2]
    for d in (2, 3):
        A, b = _box(rng, 40, d)
        yield A[:24], b[:24], np.concatenate([A[24:][b[24:] == 0], A[:1]])


def wrong_new_scaler(X, y, new):
    """In the morning you fit a new scaler to the new berries. It puts the mean of today's box at 0, so some berries always
    look riper than the rest. The scaler of the evening is needed."""
    model = LogisticRegression().fit(StandardScaler().fit_transform(X), y)
    return model.predict(StandardScaler().fit_transform(new)).tolist()


def wrong_no_scaler(X, y, new):
    """The model has learnt from scaled numbers, and in the morning you give it raw ones."""
    return LogisticRegression().fit(StandardScaler().fit_transform(X), y).predict(new).tolist()


def wrong_scaler_of_both_days(X, y, new):
    """You scale the berries of both days together. What the scaler learns then depends on today's box, and the model
    learnt in the evening, with the numbers of the evening."""
    model = LogisticRegression().fit(StandardScaler().fit_transform(X), y)
    return model.predict(StandardScaler().fit(np.concatenate([X, new, new, new])).transform(new)).tolist()
