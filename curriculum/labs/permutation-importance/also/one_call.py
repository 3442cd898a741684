import numpy as np
from sklearn.tree import DecisionTreeRegressor


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeRegressor(min_samples_leaf=3, random_state=0)


def harm(predict, X, y, orders, groups):
    """All tables on top of each other, so that the model is asked once."""
    n, r = len(X), len(orders)
    tables = np.tile(X, (1 + r * len(groups), 1)).reshape(-1, n, X.shape[1])
    for g, columns in enumerate(groups):
        for k, order in enumerate(orders):
            tables[1 + g * r + k][:, columns] = np.take(X, order, axis=0)[:, columns]
    predictions = np.reshape(predict(tables.reshape(-1, X.shape[1])), (-1, n))
    errors = np.square(predictions - y).mean(axis=1)
    return errors[1:].reshape(len(groups), r).mean(axis=1) - errors[0]


def importance(predict, X, y, orders):
    """Return for each column how much larger the error is when it is shuffled."""
    return harm(predict, X, y, orders, [[j] for j in range(X.shape[1])])


def together(predict, X, y, orders, columns):
    """Return how much larger the error is when all these columns are shuffled together."""
    return harm(predict, X, y, orders, [columns])[0]


def explain(train, test, orders):
    """Return the importances on the test rows of a model that was fitted to the training rows."""
    tree = make_model()
    tree.fit(train[0], train[1])
    return importance(tree.predict, test[0], test[1], orders)
