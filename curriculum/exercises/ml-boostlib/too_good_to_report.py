'''Find the mistake: a promise too good to keep

A laundry promises its hotels how exactly it can predict the weight of the next delivery. Each month the real error is larger than the promised one. The function should return how many stages LightGBM keeps, and the mean absolute error
that may be promised. Find the mistake and fix it.

- `train`, `valid`, `test`: tuples `(X, y)` of an array of floats of shape (n, d) and one of shape (n,), with at least 20 rows each. `patience`: at least 1.
- `settings`: a dict of the settings of the model. They are right, and `LGBMRegressor(**settings)` passes them on by name.
- Returns the tuple `(stages, error)`, an int and a float.

>>> X, y = np.arange(20.0)[:, None], np.arange(20.0)
>>> small = {"n_estimators": 40, "learning_rate": 0.2, "num_leaves": 4, "min_child_samples": 5, "n_jobs": 1, "verbose": -1}
>>> stages, error = too_good_to_report((X, y), (X, 0 * y + 9.5), (X, y), 3, small)
>>> stages, round(error, 2)
(1, 4.1)
'''

import numpy as np
from lightgbm import LGBMRegressor, early_stopping

kind = "fix"
equivalent = {
    'ReplaceFalseWithTrue @ 10:model.fit(*train, eval_X=valid[0], eval_y=valid[1], callbacks=[early_stopping(patience, verbose= ... -> model.fit(*train, eval_X=valid[0], eval_y=valid[1], callbacks=[early_stopping(patience, verbose= ...': "only reports on the way",
    'DropArgument @ 10:model.fit(*train, eval_X=valid[0], eval_y=valid[1], callbacks=[early_stopping(patience, verbose= ... -> model.fit(*train, eval_X=valid[0], eval_y=valid[1], callbacks=[early_stopping(patience)])': "only reports on the way",
}
minutes = 5
chapter = "01-stopped-in-time"
hint = "Three sets of rows have three jobs: one to learn from, one to stop by, one to report with. Which set does which job here?"

starter = """
import numpy as np
from lightgbm import LGBMRegressor, early_stopping


def too_good_to_report(
    train: tuple[np.ndarray, np.ndarray], valid: tuple[np.ndarray, np.ndarray], test: tuple[np.ndarray, np.ndarray], patience: int, settings: dict
) -> tuple[int, float]:
    X, y = test
    model = LGBMRegressor(**settings)
    model.fit(*train, eval_X=X, eval_y=y, callbacks=[early_stopping(patience, verbose=False)])
    return model.best_iteration_, float(np.abs(y - model.predict(X)).mean())
"""


def too_good_to_report(
    train: tuple[np.ndarray, np.ndarray], valid: tuple[np.ndarray, np.ndarray], test: tuple[np.ndarray, np.ndarray], patience: int, settings: dict
) -> tuple[int, float]:
    X, y = test
    model = LGBMRegressor(**settings)
    model.fit(*train, eval_X=valid[0], eval_y=valid[1], callbacks=[early_stopping(patience, verbose=False)])
    return model.best_iteration_, float(np.abs(y - model.predict(X)).mean())


def _rows(rng, n):
    X = rng.random((n, 2)).round(2)
    return X, (30 * X[:, 0] + 10 * np.sin(6 * X[:, 1]) + rng.normal(0, 6, n)).round(1)


def cases(rng):
    X, y = np.arange(20.0)[:, None], np.arange(20.0)
    small = {"n_estimators": 40, "learning_rate": 0.2, "num_leaves": 4, "min_child_samples": 5, "n_jobs": 1, "verbose": -1}
    yield ((X, y), (X, 0 * y + 9.5), (X, y), 3, small)
    yield ((X, y), (X, y), (X, 0 * y + 9.5), 3, small)
    for n, patience in ((24, 1), (30, 2), (40, 3), (40, 5), (60, 4)):
        yield (_rows(rng, n), _rows(rng, 20), _rows(rng, 20), patience, small)


def wrong_stopped_by_the_test_rows(train, valid, test, patience, settings):
    """The test rows choose the number of stages, and then they report. Rows that have chosen can't report: their error is too small, partly by luck."""
    X, y = test
    model = LGBMRegressor(**settings)
    model.fit(*train, eval_X=X, eval_y=y, callbacks=[early_stopping(patience, verbose=False)])
    return model.best_iteration_, float(np.abs(y - model.predict(X)).mean())


def wrong_reported_by_the_validation_rows(train, valid, test, patience, settings):
    """The validation rows stop the model and report as well. The error that is promised has to come from rows that have chosen nothing."""
    X, y = valid
    model = LGBMRegressor(**settings)
    model.fit(*train, eval_X=X, eval_y=y, callbacks=[early_stopping(patience, verbose=False)])
    return model.best_iteration_, float(np.abs(y - model.predict(X)).mean())


def wrong_stopped_by_the_training_rows(train, valid, test, patience, settings):
    """You stop by the rows that the model learns from. Their error falls in nearly every stage, and it hardly ever stops."""
    X, y = test
    model = LGBMRegressor(**settings)
    model.fit(*train, eval_X=train[0], eval_y=train[1], callbacks=[early_stopping(patience, verbose=False)])
    return model.best_iteration_, float(np.abs(y - model.predict(X)).mean())
