import numpy as np
from sklearn.tree import DecisionTreeRegressor


def make_model():
    return DecisionTreeRegressor(min_samples_leaf=3, random_state=0)


def shuffle(X, order, columns):
    Z = np.array(X)
    for i in range(len(Z)):
        for j in columns:
            Z[i, j] = X[order[i], j]
    return Z


def loss(predict, X, y):
    return sum((a - b) ** 2 for a, b in zip(predict(X), y)) / len(y)


def worse(predict, X, y, orders, columns, before):
    after = [loss(predict, X, y[order]) for order in orders]
    return sum(after) / len(after) - before


def importance(predict, X, y, orders):
    before = loss(predict, X, y)
    d = len(X[0])
    return np.array([worse(predict, X, y, orders, [j], before) for j in range(d)])


def together(predict, X, y, orders, columns):
    return worse(predict, X, y, orders, columns, loss(predict, X, y))


def explain(train, test, orders):
    X, y = train
    tree = make_model().fit(X, y)
    X_test, y_test = test
    return importance(tree.predict, X_test, y_test, orders)
