import numpy as np


def backward(params, cache, y):
    """Return the slopes of the mean cross-entropy, an array for each parameter."""
    # TODO: begin with the pull on the scores and go back from there
    return {name: np.zeros(array.shape) for name, array in params.items()}
