"""Which rate to take

Nobody knows the right rate beforehand, so several are tried for a few steps, and the one with the smallest loss is
kept for the long training. A weather model guesses `X @ w`; the loss is the mean squared error.

- `X`: an array of floats of shape (n, d), `y`: of shape (n,). For each rate, all weights start at 0 again. `rates`: a
  list of numbers above 0, at least one. `steps`: a whole number, at least 1: how many steps each rate gets.
- A rate whose loss after the steps isn't finite, or isn't smaller than the loss at the start, is no use.
- Returns a tuple: the best rate and its loss after the steps, a float. Of equally good rates the first counts. If no
  rate is of any use, returns None. Overflows may print warnings; they don't matter.

>>> which_rate_to_take(np.array([[1.0], [2.0]]), np.array([2.0, 4.0]), [0.1, 0.2, 0.5], 1)
(0.2, 0.0)
>>> which_rate_to_take(np.array([[1.0], [2.0]]), np.array([2.0, 4.0]), [0.5], 4)
"""

import numpy as np

minutes = 9
chapter = "03-trainings-that-fail"
hint = "A helper for the loss of any weights helps. The gradient is twice `X.T @ errors`, divided by the number of rows. Begin with the loss at the start as the one to beat."


def which_rate_to_take(X: np.ndarray, y: np.ndarray, rates: list[float], steps: int) -> tuple[float, float] | None:
    best, least = None, float((y**2).mean())
    for rate in rates:
        w = np.zeros(X.shape[1])
        for _ in range(steps):
            w = w - rate * 2 * X.T @ (X @ w - y) / len(y)
        loss = float(((X @ w - y) ** 2).mean())
        if np.isfinite(loss) and loss < least:
            best, least = rate, loss
    return None if best is None else (best, least)


def _losses(X, y, rates, steps, scale=1.0):
    found = []
    for rate in rates:
        w = np.zeros(X.shape[1])
        for _ in range(steps):
            w = w - rate * scale * 2 * X.T @ (X @ w - y) / len(y)
        found.append((rate, float(((X @ w - y) ** 2).mean())))
    return found


def cases(rng):
    X, y = np.array([[1.0], [2.0]]), np.array([2.0, 4.0])
    yield X, y, [0.1], 1
    yield X, y, [0.5], 4
    yield X, y, [0.1, 0.2, 0.5], 1
    yield X, y, [0.5, 0.4, 0.02], 3
    yield X, y, [0.25, 0.125, 0.25], 2
    yield np.array([[1.0], [1.0]]), np.array([1.0, -1.0]), [0.1, 0.2], 5
    yield np.array([[3.0, 0.0], [0.0, 1.0]]), np.array([3.0, 5.0]), [0.2, 0.1, 0.3], 6
    yield np.array([[30.0], [50.0]]), np.array([1.0, 2.0]), [1.0, 0.0002, 0.1], 200
    yield np.array([[30.0], [50.0]]), np.array([1.0, 2.0]), [1.0, 0.1], 300
    for d in (1, 2):
        X = rng.integers(-3, 4, (6, d)) + rng.random((6, d))
        y = X @ rng.integers(1, 5, d) + rng.random(6) + 0.5
        yield X, y, [0.5, 0.01, 0.05, 0.1, 2.0], 5
        yield X, y, [0.001, 0.7, 0.02], 12


def _best(losses, start):
    good = [(loss, i, rate) for i, (rate, loss) in enumerate(losses) if np.isfinite(loss) and loss < start]
    return (min(good)[2], min(good)[0]) if good else None


def wrong_weights_go_on(X, y, rates, steps):
    """The second rate goes on from where the first has stopped. Each rate has to begin with weights of 0."""
    w, losses = np.zeros(X.shape[1]), []
    for rate in rates:
        for _ in range(steps):
            w = w - rate * 2 * X.T @ (X @ w - y) / len(y)
        losses.append((rate, float(((X @ w - y) ** 2).mean())))
    return _best(losses, float((y**2).mean()))


def wrong_sum_not_mean(X, y, rates, steps):
    """Your gradient is that of the *sum* of the squared errors. With n rows the steps are n times too long: divide by the
    number of rows."""
    return _best(_losses(X, y, rates, steps, len(y)), float((y**2).mean()))


def wrong_something_always_returned(X, y, rates, steps):
    """You return a rate even if the loss grew. Compare with the loss at the start, and return None if nothing is better."""
    losses = [(loss if np.isfinite(loss) else np.inf, i, rate) for i, (rate, loss) in enumerate(_losses(X, y, rates, steps))]
    return min(losses)[2], min(losses)[0]
