"""You hand over the weights as (out, in). Keras computes `x @ kernel`, so a kernel is (in, out):
turn each of them round. A square layer raises no error, and its scores are wrong."""

import numpy as np


def to_keras(state, shape):
    arrays = []
    for place in sorted({int(name.split(".")[0]) for name in state}):
        weight = state[f"{place}.weight"]  # (out, in)
        if not arrays:  # its inputs come from a flattened picture
            parts = weight.reshape(len(weight), *shape)  # (out, C, H, W)
            weight = parts.transpose(0, 2, 3, 1).reshape(weight.shape)  # (out, H * W * C)
        arrays += [weight, state[f"{place}.bias"]]
    return arrays


def predict(arrays, pictures):
    z = pictures.reshape(len(pictures), len(arrays[0]))  # (n, H * W * C)
    for i in range(0, len(arrays), 2):
        if i > 0:
            z = np.maximum(z, 0)
        z = z @ arrays[i] + arrays[i + 1]  # (n, in) @ (in, out) + (out,)
    return z


def evaluate(arrays, pictures, y):
    scores = predict(arrays, pictures)  # (n, k)
    scores = scores - scores.max(axis=1, keepdims=True)
    costs = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]  # (n,)
    return float(costs.mean()), float((scores.argmax(axis=1) == y).mean())
