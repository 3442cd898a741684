"""Your program multiplies the columns with the errors and stops there: (-5, -21)
for the taxi rides. Two factors are missing: the 2 from the slope of a square, and
the division by the number of rows, since the loss is a mean: 2 / 4 of it is (-2.5,
-10.5)."""


def grad_mse(X, y, w):
    return X.T @ (X @ w - y)
