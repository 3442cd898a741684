"""Your program divides by the number of all numbers in X, rows times columns, as
`X.size` or a mean over the whole table does. For the taxi rides that is 8, and the
gradient becomes (-1.25, -5.25). The loss is the mean over the four rides: divide by
4."""


def grad_mse(X, y, w):
    return 2 / X.size * X.T @ (X @ w - y)
