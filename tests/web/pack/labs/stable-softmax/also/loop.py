"""Scores become probabilities, one after the other."""

import math


def softmax(z):
    powers = []
    for score in z:
        powers.append(math.exp(score - max(z)))
    total = math.fsum(powers)
    return [power / total for power in powers]
