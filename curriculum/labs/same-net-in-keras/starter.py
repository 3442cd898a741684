import numpy as np


def to_keras(state, shape):
    """Return the arrays for set_weights: kernel and bias of each layer."""
    # TODO: the shapes fit this way, and the scores are wrong
    return [array.T for array in state.values()]


def predict(arrays, pictures):
    """Return the scores; (n, H, W, C) -> (n, k)."""
    # TODO: one layer isn't enough
    return pictures.reshape(len(pictures), -1) @ arrays[0] + arrays[1]


def evaluate(arrays, pictures, y):
    """Return the mean cross-entropy of the scores, and the share of right classes."""
    # TODO: the loss
    return 0.0, float(np.mean(predict(arrays, pictures).argmax(axis=1) == y))
