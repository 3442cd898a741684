import numpy as np
from sklearn.tree import DecisionTreeRegressor


def make_model():
    return DecisionTreeRegressor(min_samples_leaf=3, random_state=0)


def mse(y, guess):
    return ((np.asarray(guess) - y) ** 2).mean()


def importance(predict, X, y, orders):
    base = mse(y, predict(X))
    orders = orders[:1]
    result = []
    for j in range(X.shape[1]):
        increases = []
        for order in orders:
            changed = X.copy()
            changed[:, j] = X[order, j]
            increases.append(mse(y, predict(changed)) - base)
        result.append(np.mean(increases))
    return np.array(result)


def together(predict, X, y, orders, columns):
    orders = orders[:1]
    base = mse(y, predict(X))
    increases = []
    for order in orders:
        changed = X.copy()
        for j in columns:
            changed[:, j] = X[order, j]
        increases.append(mse(y, predict(changed)) - base)
    return float(np.mean(increases))


def explain(train, test, orders):
    model = make_model()
    model.fit(train[0], train[1])
    return importance(model.predict, test[0], test[1], orders)
