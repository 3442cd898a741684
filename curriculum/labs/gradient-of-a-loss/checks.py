import numpy as np

from gradatim.checks import check, close


def problem(rng, n, d):
    return rng.normal(size=(n, d)), 3 * rng.normal(size=n), rng.normal(size=d)


def loss(X, y, w):
    return np.mean((X @ w - y) ** 2)


def measured(X, y, w):
    """the slope for each weight by looking to both sides, which is exact for a square"""
    steps = np.eye(len(w))
    return np.array([(loss(X, y, w + s) - loss(X, y, w - s)) / 2 for s in steps])


@check
def several_weights(lab, rng):
    """gives the slope of the loss for each weight"""
    for n, d in ((7, 3), (20, 4), (9, 5)):
        X, y, w = problem(rng, n, d)
        close(lab.grad_mse(X, y, w), measured(X, y, w), hint="which column belongs to a weight?")


@check
def one_weight(lab, rng):
    """gives a slope for a single weight, in an array of one"""
    X, y, w = problem(rng, 6, 1)
    close(lab.grad_mse(X, y, w), measured(X, y, w), hint="twice the error times the column")


@check
def as_many_rows_as_columns(lab, rng):
    """goes down the columns also where there are as many rows as columns"""
    X, y, w = problem(rng, 4, 4)
    close(lab.grad_mse(X, y, w), measured(X, y, w), hint="rows or columns?")


@check
def fewer_rows_than_columns(lab, rng):
    """works with more columns than rows, down to a single row"""
    for n in (1, 3):
        X, y, w = problem(rng, n, 5)
        close(lab.grad_mse(X, y, w), measured(X, y, w), hint="one slope for each column")


@check
def at_the_bottom(lab, rng):
    """gives zeros where no weight can make the loss smaller"""
    X, y, _ = problem(rng, 12, 3)
    best = np.linalg.lstsq(X, y, rcond=None)[0]
    close(lab.grad_mse(X, y, best), np.zeros(3), atol=1e-6, hint="the errors cancel out there")


@check(needs=several_weights)
def whole_numbers(lab, rng):
    """takes whole numbers"""
    X, w = rng.integers(-9, 10, size=(11, 3)), rng.integers(-3, 4, size=3)
    y = rng.integers(-20, 20, size=11)
    close(lab.grad_mse(X, y, w), measured(X, y, w))


@check(needs=several_weights)
def large_numbers(lab, rng):
    """keeps six digits where the errors are in the millions"""
    X, y, w = problem(rng, 9, 3)
    hint = "a difference of two large losses has few digits left"
    wanted = 2 * X.T @ (X @ w - 1e6 * y) / 9
    close(lab.grad_mse(X, 1e6 * y, w), wanted, rtol=1e-6, atol=1, hint=hint)


@check(needs=several_weights)
def twice_the_rows(lab, rng):
    """gives the same slopes if every row stands there twice"""
    X, y, w = problem(rng, 5, 3)
    close(lab.grad_mse(np.vstack([X, X]), np.append(y, y), w), measured(X, y, w), hint="a mean")
