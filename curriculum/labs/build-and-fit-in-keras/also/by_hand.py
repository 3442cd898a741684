import os

os.environ.setdefault("KERAS_BACKEND", "torch")

import keras
import numpy as np


def build(shape, hidden, classes, rate):
    """With each activation as a layer of its own, and names in place of objects."""
    model = keras.Sequential()
    model.add(keras.Input(shape=tuple(shape)))
    model.add(keras.layers.Flatten())
    for units in hidden:
        model.add(keras.layers.Dense(units))
        model.add(keras.layers.ReLU())
        model.add(keras.layers.Dropout(rate=0.2))
    model.add(keras.layers.Dense(classes, activation="linear"))

    def cost(y, scores):
        return keras.losses.sparse_categorical_crossentropy(y, scores, from_logits=True)

    model.compile(keras.optimizers.SGD(rate), cost, metrics=["accuracy"])
    return model


def carry(model, state, shape):
    """Layer by layer, and the first kernel number by number."""
    C, H, W = shape
    found = [(c * H + h) * W + w for h in range(H) for w in range(W) for c in range(C)]
    places = sorted({int(name.partition(".")[0]) for name in state})
    dense = [layer for layer in model.layers if layer.get_weights()]
    for i, (layer, place) in enumerate(zip(dense, places, strict=True)):
        kernel = np.transpose(state[f"{place}.weight"])
        layer.set_weights([kernel[found] if i == 0 else kernel, state[f"{place}.bias"]])


def difference(model, pictures, scores):
    """By a direct call, picture by picture."""
    worst = 0.0
    for picture, wanted in zip(pictures, scores, strict=True):
        got = model(np.moveaxis(picture, 0, 2)[None], training=False)
        worst = max(worst, float(abs(got.detach().numpy()[0] - wanted).max()))
    return worst


def train(model, X, y, epochs, seed):
    """With validation rows of its own making."""
    keras.utils.set_random_seed(seed)
    order = np.random.permutation(len(y))
    kept, rest = np.split(order, [len(y) // 5])
    model.fit(X[rest], y[rest], 16, epochs, 0, validation_data=(X[kept], y[kept]))
    return {name: list(values) for name, values in model.history.history.items()}
