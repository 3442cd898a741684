"""The loss as compiled

A colleague's Keras model reports a loss, and you want to see the same number without Keras. You get the outputs of the
model's last layer for n rows, the classes, and whether the loss was made with `from_logits=True`. Return the mean
cross-entropy as the loss computes it, whether or not that setting suits the model.

- `outputs`: n lists of k floats, n at least 1; `y`: n ints from 0 to k - 1.
- With `from_logits=True` the outputs are taken for scores: their softmax gives the shares. Scores may be as large as 1,000.
- With `from_logits=False` they are taken for shares as they are. All are then from 0 to 1 and each row adds up to 1. A share below
  0.0000001 is raised to 0.0000001 first.
- Returns a float, the mean of minus the natural logarithm of the share of the true class.

>>> round(loss_as_compiled([[0.8, 0.2], [0.4, 0.6]], [0, 0], False), 3)
0.57
>>> round(loss_as_compiled([[0.8, 0.2], [0.4, 0.6]], [0, 0], True), 3)
0.618
"""

import numpy as np

minutes = 9
chapter = "02-a-loss-that-fits"
hint = "Which of the two settings takes a softmax, the loss with True or the one with False? What may be subtracted from all scores of a row?"


def loss_as_compiled(outputs: list[list[float]], y: list[int], from_logits: bool) -> float:
    outputs = np.array(outputs)
    mine = outputs[np.arange(len(y)), y]
    if not from_logits:
        return float(-np.log(np.maximum(mine, 1e-7)).mean())
    top = outputs.max(axis=1)
    sums = np.exp(outputs - top[:, None]).sum(axis=1)
    return float((top + np.log(sums) - mine).mean())


def cases(rng):
    yield ([[0.5, 0.5]], [0], False)
    yield ([[0.8, 0.2], [0.4, 0.6]], [0, 0], False)
    yield ([[0.8, 0.2], [0.4, 0.6]], [0, 0], True)
    yield ([[2.0, 0.0, -1.0]], [1], True)
    yield ([[1.0, 0.0], [0.25, 0.75]], [1, 1], False)
    yield ([[1.0, 0.0, 0.0]], [2], False)
    yield ([[0.0, 1.0], [1.0, 0.0], [0.5, 0.5]], [0, 0, 1], False)
    yield ([[1000.0, 999.0], [-1000.0, 0.0]], [1, 1], True)
    yield ([[-900.0, -901.0, -902.0]], [0], True)
    yield ([[800.0, 0.0, 100.0]], [2], True)
    for n, k in ((3, 3), (4, 5), (6, 4)):
        scores = rng.normal(size=(n, k)) * 3
        powers = np.exp(scores)
        y = rng.integers(0, k, n).tolist()
        yield (scores.round(3).tolist(), y, True)
        yield ((powers / powers.sum(axis=1, keepdims=True)).tolist(), y, False)


def _shares(outputs):
    powers = np.exp(np.array(outputs) - np.max(outputs, axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _mean(shares, y, low=1e-7):
    return float(-np.log(np.maximum(np.array(shares)[np.arange(len(y)), y], low)).mean())


def wrong_softmax_always(outputs, y, from_logits):
    """You take the softmax in either case. With `from_logits=False` the outputs are the shares already, and the loss takes no softmax."""
    return _mean(_shares(outputs), y, 0)


def wrong_settings_swapped(outputs, y, from_logits):
    """You take the softmax where `from_logits` is False. Logits are scores: with True the softmax is still to come."""
    return _mean(_shares(outputs), y) if not from_logits else _mean(outputs, y)


def wrong_exp_of_large_scores(outputs, y, from_logits):
    """You compute exp of the scores as they are. For 1,000 that is infinite, and for -900 it is 0; subtract the largest score of the row first."""
    if not from_logits:
        return _mean(outputs, y)
    powers = np.exp(np.array(outputs))
    return float(-np.log(powers[np.arange(len(y)), y] / powers.sum(axis=1)).mean())


def wrong_sum_of_rows(outputs, y, from_logits):
    """You add up the losses of the rows. The loss is their mean; for a single row you can't see the difference."""
    mean = _mean(outputs, y) if not from_logits else float(np.mean(np.log(np.exp(np.array(outputs) - np.max(outputs, axis=1, keepdims=True)).sum(axis=1)) + np.max(outputs, axis=1) - np.array(outputs)[np.arange(len(y)), y]))
    return mean * len(y)
