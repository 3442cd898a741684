import numpy as np


def softmax(z, axis=-1):
    """Return the shares of the scores z, by way of their logarithms."""
    # logaddexp(a, b) = log(exp(a) + exp(b)) without overflow: the division becomes a subtraction.
    log_total = np.logaddexp.reduce(z, axis=axis, keepdims=True)
    return np.exp(z - log_total)
