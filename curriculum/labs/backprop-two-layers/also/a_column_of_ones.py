import numpy as np


def layer(inputs, pull):
    """The slopes of a layer's weights and, by a column of ones, of its biases."""
    slopes = np.column_stack([inputs, np.ones(len(inputs))]).T @ pull
    return slopes[:-1], slopes[-1]


def backward(params, cache, y):
    """Return the slopes of the mean cross-entropy, an array for each parameter."""
    pull = cache["shares"].copy()
    pull[np.arange(len(y)), y] -= 1
    pull /= len(y)
    W2, b2 = layer(cache["H"], pull)
    W1, b1 = layer(cache["X"], (cache["H"] > 0) * (params["W2"] @ pull.T).T)
    return {"b2": b2, "W2": W2, "b1": b1, "W1": W1}
