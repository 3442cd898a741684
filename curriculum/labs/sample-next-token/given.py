"""Draws on the learner's side: a generator lives beside the code that uses it."""

import numpy as np


def draws(sample, scores, T, k, p, seed, n):
    """Return n tokens, drawn with one generator."""
    rng = np.random.default_rng(seed)
    return [sample(scores, T, k, p, rng) for _ in range(n)]
