import numpy as np


def shapley(value, n):
    """Return for each of n columns what it adds on average, over all orders of joining."""
    # TODO: this is what each column is worth alone
    return np.array([value((i,)) for i in range(n)])


def explain(predict, x, background):
    """Return the mean prediction for the background, and what each column of x adds to it."""
    raise NotImplementedError("what is a group of columns worth?")  # TODO
