"""Probabilities that mean what they say: temperature and calibration error."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

from images.data import Labels
from images.picture import Array

BINS = 15


def temperature(scores: Array, labels: Labels) -> float:
    """By what scores (n, classes) are divided so that the likelihood of the labels is highest.

    Guo and others 2017, On Calibration of Modern Neural Networks. As in Platt 1999, each label
    counts as wrong with a chance of 1 / (n + 2), so that a model without an error on these pictures
    is not called certain.
    """
    doubt = 1 / (len(labels) + 2)
    target = np.full(scores.shape, doubt / (scores.shape[1] - 1))
    target[np.arange(len(labels)), labels] = 1 - doubt

    def loss(log: float) -> float:
        return -float((target * log_softmax(scores / np.exp(log), axis=1)).sum(axis=1).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4, 4), method="bounded").x))


def error(probabilities: Array, labels: Labels) -> float:
    """Expected calibration error of the top class, in 15 bins of equal width (Guo and others)."""
    top, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    bins = np.minimum((top * BINS).astype(int), BINS - 1)
    return float(np.abs(np.bincount(bins, right - top, BINS)).sum() / len(top))
