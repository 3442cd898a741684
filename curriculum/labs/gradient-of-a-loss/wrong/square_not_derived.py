"""Your program multiplies the columns with the *squared* errors: (10.5, 38.5) for
the taxi rides. The square belongs to the loss. Its slope is twice the error itself,
with its sign; an error of -4 pulls the weight the other way than an error of 1, and
a square cannot tell them apart."""


def grad_mse(X, y, w):
    return 2 / len(y) * X.T @ (X @ w - y) ** 2
