"""You turn the first weight and leave its inputs in the order of PyTorch's flattening. In the
lesson the score is then 80.5 in place of 61.5. Move the channel to the end first; giving the inputs
the shape (H, W, C) without moving them changes nothing."""

import numpy as np


def to_keras(state, shape):
    arrays = []
    for place in sorted({int(name.split(".")[0]) for name in state}):
        weight = state[f"{place}.weight"]  # (out, in)
        arrays += [weight.T, state[f"{place}.bias"]]
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
