import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
from keras import layers


def build(shape, hidden, classes, rate):
    """Return a compiled model that scores pictures (n, H, W, C)."""
    # TODO: the hidden layers are missing
    model = keras.Sequential([keras.Input(shape=shape), layers.Flatten(), layers.Dense(classes)])
    # TODO: loss and metric
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=rate))
    return model


def carry(model, state, shape):
    """Give the model the weights of a chain of PyTorch; shape is (C, H, W)."""
    # TODO


def difference(model, pictures, scores):
    """Return by how much the scores of both networks differ at most; pictures (n, C, H, W)."""
    # TODO
    return np.inf


def train(model, X, y, epochs, seed):
    """Train on four fifths of the rows, drawn by lot; return what fit noted."""
    # TODO
    return {}
