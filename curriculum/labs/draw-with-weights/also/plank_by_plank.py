import random

import numpy as np


def plank(weights, u):
    """Return the number of the plank on which one u lies."""
    ends, end = [], 0.0
    for weight in weights:
        end += weight
        ends.append(end)
    for number, right in enumerate(ends):
        if u * end < right:
            return number
    raise AssertionError("u is below 1, so its place is before the end")


def pick(weights, u):
    """Return for each u, 0 <= u < 1, the number of the plank on which it lies."""
    return np.array([plank(weights.tolist(), x) for x in u.tolist()], dtype=int)


def sample(weights, n, seed):
    """Return n draws, each number with the probability of its weight."""
    generator = random.Random(seed)
    return pick(weights, np.array([generator.random() for _ in range(n)]))
