"""Looks at a model of Keras, and at what its `fit` is given."""

import inspect

import keras
import numpy as np


def dense_and_dropout(model):
    """its dense layers with their units and its dropouts with their rates, in order"""
    found = []
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dense):
            found.append(("dense", layer.units))
        elif isinstance(layer, keras.layers.Dropout):
            found.append(("dropout", layer.rate))
    return found


def optimiser(model):
    """the name of its optimiser, the rate and the momentum"""
    found = model.optimizer
    momentum = float(getattr(found, "momentum", 0.0))
    return type(found).__name__, round(float(found.learning_rate.numpy()), 6), momentum


def loss(model, y, scores):
    """the mean loss of these scores, as the model was compiled"""
    scores = keras.ops.convert_to_tensor(scores)
    return float(model.compute_loss(y=keras.ops.convert_to_tensor(y), y_pred=scores))


def scores(model, arrays, X):
    """what the model predicts with these weights; without any, with its own"""
    if arrays is not None:
        model.set_weights(arrays)
    return model.predict(X, verbose=0)


def loaded(model, arrays):
    """the model, with these weights"""
    model.set_weights(arrays)
    return model


def watched(model):
    """the model, which notes each call of its `fit`"""
    fit, calls = model.fit, []

    def noting(*args, **options):
        calls.append(inspect.signature(fit).bind(*args, **options).arguments)
        return fit(*args, **options)

    model.fit, model.noted = noting, lambda: calls
    return model


def parts(model):
    """the rows for training and those for validation, each as pairs (number, class)"""
    (call,) = model.noted()
    X, y = np.asarray(call["x"]), np.asarray(call["y"])
    kept = call.get("validation_data")
    if kept is None:
        cut = int(len(X) * (1 - call.get("validation_split", 0.0)))
        X, y, kept = X[:cut], y[:cut], (X[cut:], y[cut:])
    return _pairs(X, y), _pairs(*map(np.asarray, kept))


def _pairs(X, y):
    return sorted((int(picture.flat[0]), int(label)) for picture, label in zip(X, y, strict=True))


def calls(model):
    """how often its `fit` was called"""
    return len(model.noted())


def steps(model):
    """the steps that its optimiser has taken"""
    return int(model.optimizer.iterations.numpy())


def history(model):
    """what the last `fit` noted"""
    return {name: [float(v) for v in values] for name, values in model.history.history.items()}
