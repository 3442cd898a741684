def grad_mse(X, y, w):
    """Return the gradient of the mean squared error of X @ w as a prediction of y."""
    errors = X @ w - y
    return 2 * errors.mean()
