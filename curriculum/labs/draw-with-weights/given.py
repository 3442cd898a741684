"""What becomes of chance when your function draws: only words, for the draws are free."""

import random

import numpy as np


def two_calls(sample, weights, seed, other):
    """Return whether 40 draws with these two seeds are the same."""
    a, b = sample(weights, 40, seed), sample(weights, 40, other)
    return "the same draws" if np.array_equal(a, b) else "other draws"


def left_alone(sample, weights, seed):
    """Return what the draws did to the generators of np.random and random."""
    words = []
    for start, draw in ((np.random.seed, np.random.random), (random.seed, random.random)):
        start(1)
        untouched = draw()
        start(1)
        sample(weights, 5, seed)
        words.append("where it was" if draw() == untouched else "moved")
    return words
