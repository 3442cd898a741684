"""The families of models by name: each a module with `fit` and `predict`."""

import bayes
import boosting
import logistic

FAMILIES = {"logistic": logistic, "bayes": bayes, "boosting": boosting}
SETTINGS = [
    ("bayes", {"smoothing": 1.0, "bins": 4}),
    ("bayes", {"smoothing": 5.0, "bins": 8}),
    ("logistic", {"penalty": 20.0}),
    ("logistic", {"penalty": 2.0}),
    ("boosting", {"trees": 25, "depth": 3, "rate": 0.2}),
    ("boosting", {"trees": 40, "depth": 4, "rate": 0.15}),
]
