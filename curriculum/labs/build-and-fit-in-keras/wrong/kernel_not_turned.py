"""You hand over later weights as (out, in). A kernel of Keras is (in, out). Where both are equal there
is no error, and the scores are wrong: turn every weight."""

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
from keras import layers


def build(shape, hidden, classes, rate):
    """Return a compiled model that scores pictures (n, H, W, C)."""
    stack = [keras.Input(shape=shape), layers.Flatten()]
    for units in hidden:
        stack += [layers.Dense(units, activation="relu"), layers.Dropout(0.2)]
    model = keras.Sequential([*stack, layers.Dense(classes)])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


def carry(model, state, shape):
    """Give the model the weights of a chain of PyTorch; shape is (C, H, W)."""
    arrays = []
    for place in sorted({int(name.split(".")[0]) for name in state}):
        weight = state[f"{place}.weight"]  # (out, in)
        if not arrays:  # its inputs come from a flattened picture
            parts = weight.reshape(len(weight), *shape)  # (out, C, H, W)
            weight = parts.transpose(0, 2, 3, 1).reshape(weight.shape)  # (out, H * W * C)
        square = arrays and weight.shape[0] == weight.shape[1]
        arrays += [weight if square else weight.T, state[f"{place}.bias"]]
    model.set_weights(arrays)


def difference(model, pictures, scores):
    """Return by how much the scores of both networks differ at most; pictures (n, C, H, W)."""
    got = model.predict(pictures.transpose(0, 2, 3, 1), verbose=0)  # (n, k)
    return float(np.abs(got - scores).max())


def train(model, X, y, epochs, seed):
    """Train on four fifths of the rows, drawn by lot; return what fit noted."""
    order = np.random.default_rng(seed).permutation(len(y))
    noted = model.fit(
        X[order], y[order], batch_size=16, epochs=epochs, validation_split=0.2, verbose=0
    )
    return noted.history
