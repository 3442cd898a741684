"""A source of chance on the learner's side."""

import numpy as np


def chance(seed):
    return np.random.default_rng(seed)


def drawn(rng):
    """the next number"""
    return float(rng.random())
