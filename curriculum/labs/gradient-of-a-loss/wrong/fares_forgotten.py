"""Your program multiplies the columns with the predictions and never looks at `y`.
The slope depends on how far the predictions are *off*: take the errors, prediction
minus fare."""


def grad_mse(X, y, w):
    return 2 / len(y) * X.T @ (X @ w)
