"""You take the power of the score itself: `exp(1000)` is too large for a
float. Subtract the largest score first; the shares stay the share."""

from math import exp


def softmax(z):
    top = 0
    powers = [exp(score - top) for score in z]
    return [power / sum(powers) for power in powers]
