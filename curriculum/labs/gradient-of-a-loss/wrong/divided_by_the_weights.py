"""Your program divides by the number of weights where the number of rows was meant.
The loss is the mean over the examples: four taxi rides, so 2 / 4 and not 2 / 2.
`len(w)` and `X.shape[1]` count columns, `len(y)` and `len(X)` count rows."""


def grad_mse(X, y, w):
    return 2 / len(w) * X.T @ (X @ w - y)
