"""Names that stay

Before a machine gets its sensors, lasso has to choose among many candidates. Standardise the columns (mean and standard
deviation of each, dividing by n), fit scikit-learn's `Lasso`, and return the names of the columns whose slope isn't 0,
the strongest first: in the order of the size of their slopes, the largest first. All candidates vary, and no two sizes
are equal.

The weight is meant as in the chapter: half the sum of the squared errors plus weight times the sum of the sizes of the slopes.

- `X`: an array of floats of shape (n, d), n at least 2, `y`: of shape (n,), `names`: a list of d texts, `weight`: a
  number above 0.
- Returns a tuple: the list of names, which may be empty, and the model's guess for a machine whose columns are all at
  their means, a float.

>>> X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
>>> names_that_stay(X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 2)
(['noise', 'heat'], 2.0)
>>> names_that_stay(X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 9)
(['noise'], 2.0)
"""

import numpy as np
from sklearn.linear_model import Lasso

minutes = 7
chapter = "04-lasso"
hint = "Which `alpha` belongs to the weight? And what should the names be sorted by: a slope of -5 is stronger than one of 2."


def names_that_stay(X: np.ndarray, y: np.ndarray, names: list[str], weight: float) -> tuple[list[str], float]:
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    model = Lasso(alpha=weight / len(y)).fit(Z, y)
    kept = [(abs(slope), name) for slope, name in zip(model.coef_, names) if slope != 0]
    return [name for size, name in sorted(kept, reverse=True)], float(model.intercept_)


def cases(rng):
    X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    yield (X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 2)
    yield (X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 7.5)
    yield (X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 9)
    yield (X, np.array([7.0, 1.0, 3.0, -3.0]), ["heat", "noise"], 40)
    yield (X, np.array([-4.0, 4.0, -6.0, 2.0]), ["heat", "noise"], 1)
    yield (X * np.array([1.0, 100.0]), np.array([-4.0, 3.0, -10.0, -2.0]), ["b", "a"], 1)
    yield (X * np.array([0.01, 1.0]) + 5, np.array([9.0, 6.0, 1.0, 0.0]), ["b", "a"], 1)
    yield (X * np.array([100.0, 0.1]) - 7, np.array([5.0, 7.0, -2.0, 1.0]), ["b", "a"], 3)
    names = ["flow", "load", "dust", "gas", "tilt"]
    for n in (12, 16, 20):
        X = rng.normal(size=(n, 5)) * np.array([1.0, 50.0, 0.02, 3.0, 8.0])
        y = 6 * X[:, 0] - 0.2 * X[:, 1] + 100 * X[:, 2] + 20
        yield (X, y, names, 8)
        yield (X, -y, names, 30)


def wrong_weight_as_alpha(X, y, names, weight):
    """You hand the weight over as alpha. scikit-learn divides the squared errors by the number of rows, so its alpha is smaller by that factor."""
    slopes = Lasso(alpha=weight).fit((X - X.mean(axis=0)) / X.std(axis=0), y).coef_
    kept = [(abs(slope), name) for slope, name in zip(slopes, names) if slope != 0]
    return [name for size, name in sorted(kept, reverse=True)], float(y.mean())


def wrong_not_standardised(X, y, names, weight):
    """You don't standardise. Columns with small numbers then need large slopes, pay for them and drop out, whatever they're worth."""
    slopes = Lasso(alpha=weight / len(y)).fit(X, y).coef_
    kept = [(abs(slope), name) for slope, name in zip(slopes, names) if slope != 0]
    return [name for size, name in sorted(kept, reverse=True)], float(y.mean())


def wrong_signs_in_the_order(X, y, names, weight):
    """You sort by the slopes with their signs, so a strong column that lowers the target comes last. Sort by the sizes."""
    slopes = Lasso(alpha=weight / len(y)).fit((X - X.mean(axis=0)) / X.std(axis=0), y).coef_
    kept = [(slope, name) for slope, name in zip(slopes, names) if slope != 0]
    return [name for slope, name in sorted(kept, reverse=True)], float(y.mean())


def wrong_order_of_the_columns(X, y, names, weight):
    """You return the right names in the order of the columns. The strongest should come first."""
    slopes = Lasso(alpha=weight / len(y)).fit((X - X.mean(axis=0)) / X.std(axis=0), y).coef_
    return [name for slope, name in zip(slopes, names) if slope != 0], float(y.mean())
