import numpy as np
from sklearn.tree import DecisionTreeRegressor


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeRegressor(min_samples_leaf=3, random_state=0)


def error(predict, X, y):
    """Return the mean squared error of the predictions."""
    return np.mean((y - predict(X)) ** 2)


def after_shuffling(predict, X, y, orders, columns):
    """Return the mean error, over the orders, with these columns shuffled together."""
    errors = []
    for order in orders:
        shuffled = X.copy()
        shuffled[:, columns] = X[order][:, columns]
        errors.append(error(predict, shuffled, y))
    return np.mean(errors)


def importance(predict, X, y, orders):
    """Return for each column how much larger the error is when it is shuffled."""
    before = error(predict, X, y)
    table = X.copy()
    answers = []
    for j in range(X.shape[1]):
        errors = []
        for order in orders:
            table[:, j] = table[order, j]
            errors.append(error(predict, table, y))
        answers.append(np.mean(errors) - before)
    return np.array(answers)


def together(predict, X, y, orders, columns):
    """Return how much larger the error is when all these columns are shuffled together."""
    return float(after_shuffling(predict, X, y, orders, columns) - error(predict, X, y))


def explain(train, test, orders):
    """Return the importances on the test rows of a model that was fitted to the training rows."""
    return importance(make_model().fit(*train).predict, *test, orders)
