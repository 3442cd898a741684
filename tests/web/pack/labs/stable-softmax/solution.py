"""Scores become probabilities."""

from math import exp


def softmax(z):
    top = max(z)
    powers = [exp(score - top) for score in z]
    return [power / sum(powers) for power in powers]
