import numpy as np
from sklearn.tree import DecisionTreeRegressor


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeRegressor(min_samples_leaf=3, random_state=0)


def importance(predict, X, y, orders):
    """Return for each column how much larger the error is when it is shuffled."""
    # TODO: one column after the other, all orders
    raise NotImplementedError("what gets worse?")


def together(predict, X, y, orders, columns):
    """Return how much larger the error is when all these columns are shuffled together."""
    raise NotImplementedError("all by the same order")


def explain(train, test, orders):
    """Return the importances on the test rows of a model that was fitted to the training rows."""
    raise NotImplementedError("which rows to learn from, which to be asked about?")
