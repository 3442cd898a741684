"""Your program adds up the slopes of all rows: (-10, -42) for the four taxi rides,
four times the slope of their mean. With a million rows each step would be a million
times too long. The loss is a mean, so its slope is the mean of the slopes: divide
by the number of rows."""


def grad_mse(X, y, w):
    return 2 * X.T @ (X @ w - y)
